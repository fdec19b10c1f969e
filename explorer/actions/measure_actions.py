"""Measuring on the map: by clicks, or by positions that are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from explorer.commands import Command

if TYPE_CHECKING:
    from explorer.actions.tools import Tools
    from explorer.measuring import Measuring
    from explorer.widgets.measure_bar import MeasureBar


class MeasureActions(QObject):
    """A mode of the map, with its strip above it."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self._is_on = False
        self.measuring: Measuring | None = None
        self.bar: MeasureBar | None = None

    def commands(self) -> list[Command]:
        """Return the commands."""
        text = self.tr("&Measure distance and area")
        return [Command("view.measure", text, self.start, "Ctrl+M", separated=True, icon="measure")]

    def start(self) -> None:
        """Begin to measure; what was measured before goes."""
        view = self._tools.window.map
        measuring, bar = self._parts()
        view.take_positions()
        if not view.pointing.is_on:
            return  # the map is not there yet
        self._is_on = True
        measuring.forget()
        self._draw()
        bar.show()
        view.setFocus()

    def end(self) -> None:
        """Measure no longer."""
        self._tools.window.map.stop_positions()

    def copy(self) -> None:
        """Put the result on the clipboard."""
        if self.measuring is not None:
            QGuiApplication.clipboard().setText(self.measuring.as_table())
            self._tools.messages.information(self.tr("The measurement is on the clipboard."))

    def _parts(self) -> tuple[Measuring, MeasureBar]:
        """Return the measurement and its strip, made when they are first needed."""
        if self.measuring is None or self.bar is None:
            from explorer.measuring import Measuring  # noqa: PLC0415 - not needed before somebody measures
            from explorer.widgets.measure_bar import MeasureBar  # noqa: PLC0415 - as above

            window, view = self._tools.window, self._tools.window.map
            self.measuring = Measuring(self)
            self.bar = MeasureBar(self.measuring, window)
            window.add_above_map(self.bar)
            self.bar.ended.connect(self.end)
            self.bar.copied.connect(self.copy)
            self.measuring.changed.connect(self._draw)
            view.position_clicked.connect(self._take)
            view.pointing.taken_back.connect(self._take_back)
            view.pointing.double_clicked.connect(self._close_shape)
            view.pointing_changed.connect(self._follow)
        return self.measuring, self.bar

    def _take(self, longitude: float, latitude: float) -> None:
        if self._is_on and self.measuring is not None:
            self.measuring.add(longitude, latitude)

    def _take_back(self) -> None:
        if self._is_on and self.measuring is not None:
            self.measuring.take_back()

    def _close_shape(self) -> None:
        if self._is_on and self.measuring is not None:
            self.measuring.close(is_closed=True)

    def _follow(self) -> None:
        """End with the mode: by Escape, because another began, or because the map was loaded anew."""
        if self._is_on and not self._tools.window.map.pointing.is_on and self.measuring is not None:
            self._is_on = False
            self.measuring.forget()
            if self.bar is not None:
                self.bar.hide()

    def _draw(self) -> None:
        if self.measuring is not None:
            measuring = self.measuring
            course = measuring.course() if len(measuring.positions) > 1 else ()
            self._tools.window.map.show_measured(measuring.positions, course, closed=measuring.is_closed)
