"""Clicks taken as positions: while a mode of the map asks for places, not for features.

The page may tell only ids, so its pointer events are watched on Qt's side, before they reach it. Drags still pan and
the wheel still zooms; the page knows of the mode (it shows another cursor) and picks no features meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6 import QtCore  # its namespace Qt takes 30 ms once it is used, which is not before the map is up
from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from explorer.called_by_qt import called_by_qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

CLICK_PX: Final = 4.0
"""A button that comes up further away than this was dragged."""


class Pointing(QObject):
    """Watches Chromium's widget for clicks and for the keys of a mode."""

    clicked = Signal(QPointF)
    """Where, in pixels of the widget."""
    double_clicked = Signal()
    taken_back = Signal()
    """Backspace was pressed: what was clicked last was not meant."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None
        self._pressed: QPointF | None = None
        self.clicks = 0
        """How many were taken since :meth:`start`."""

    @property
    def is_on(self) -> bool:
        """Whether clicks are taken."""
        return self._watched is not None

    def start(self, widget: QWidget) -> None:
        """Begin to watch a widget."""
        self.stop()
        self._watched = widget
        self.clicks = 0
        widget.installEventFilter(self)

    def stop(self) -> None:
        """Watch no longer."""
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = self._pressed = None

    @called_by_qt
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take what belongs to the mode; what is returned as False goes on to the page."""
        if isinstance(event, QMouseEvent) and event.button() == QtCore.Qt.MouseButton.LeftButton:
            return self._mouse(event)
        if isinstance(event, QKeyEvent) and event.key() == QtCore.Qt.Key.Key_Backspace and not event.modifiers():
            if event.type() == QEvent.Type.KeyPress:
                self.taken_back.emit()
            return True
        return super().eventFilter(watched, event)

    def _mouse(self, event: QMouseEvent) -> bool:
        here = event.position()
        match event.type():
            case QEvent.Type.MouseButtonPress:
                self._pressed = here
            case QEvent.Type.MouseButtonDblClick:
                self.double_clicked.emit()
                return True  # the page would zoom in
            case QEvent.Type.MouseButtonRelease:
                pressed, self._pressed = self._pressed, None
                if pressed is not None and (here - pressed).manhattanLength() <= CLICK_PX:
                    self.clicks += 1
                    self.clicked.emit(here)
        return False
