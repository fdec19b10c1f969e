"""Place something by clicks on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from explorer.web.map_view import MapView


class Placing(QObject):
    """A mode of the map that gathers the positions of one feature.

    A single position is taken with the first click; of a line each click is one more, Backspace takes the last one
    back, and a double click or :meth:`finish` ends it. Escape, or another mode, gives it up.
    """

    changed = Signal()
    """A position has come or gone."""
    placed = Signal(list)
    """It is over: the positions, as longitudes and latitudes in degrees; none when it was given up."""

    def __init__(self, view: MapView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._is_on = False
        self._is_point = True
        self.positions: list[tuple[float, float]] = []
        view.position_clicked.connect(self._take)
        view.pointing.taken_back.connect(self._take_back)
        view.pointing.double_clicked.connect(self._end_line)
        view.pointing_changed.connect(self._follow)

    @property
    def is_on(self) -> bool:
        """Whether positions are gathered."""
        return self._is_on

    def start(self, *, is_point: bool) -> bool:
        """Begin to gather; return whether the map is there for it."""
        self._view.take_positions()
        self._is_on, self._is_point, self.positions = self._view.pointing.is_on, is_point, []
        self._draw()
        return self._is_on

    def finish(self) -> None:
        """Take what was clicked."""
        self._end(self.positions)

    def give_up(self) -> None:
        """Take nothing."""
        self._end([])

    def _take(self, longitude: float, latitude: float) -> None:
        if not self._is_on:
            return
        self.positions.append((longitude, latitude))
        self._draw()
        if self._is_point:
            self.finish()

    def _take_back(self) -> None:
        if self._is_on and self.positions:
            self.positions.pop()
            self._draw()

    def _end_line(self) -> None:
        if self._is_on and not self._is_point:
            self.finish()

    def _follow(self) -> None:
        """Give up when the mode was ended by others: Escape, another mode, or a map that was loaded anew."""
        if self._is_on and not self._view.pointing.is_on:
            self.give_up()

    def _draw(self) -> None:
        if self._is_on:
            self._view.show_measured(self.positions, self.positions if len(self.positions) > 1 else (), closed=False)
            self.changed.emit()

    def _end(self, positions: list[tuple[float, float]]) -> None:
        if self._is_on:
            self._is_on = False
            self._view.stop_positions()
            self._view.show_measured((), (), closed=False)
            self.placed.emit(list(positions))
