"""Where the pointer is on the map, and where it was clicked: what the page cannot tell of large layers is seen here.

The page tells the ids of features that were picked and nothing else. A large layer's records have no ids there; they
are looked for at the place that is noted here, before the click reaches the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6 import QtCore  # its namespace Qt takes 40 ms once it is used, which is not before the map is up
from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QMouseEvent

from explorer.called_by_qt import called_by_qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

REST_MS: Final = 60
"""A pointer that has not moved for so long rests on something."""


class Pointer(QObject):
    """Watches Chromium's widget, and lets everything through to it."""

    rested = Signal(QPointF)
    """Where, in pixels of the widget, the pointer rests with no button down."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = QPointF()
        self.clicked: QPointF | None = None
        """Where the left button came up last, in pixels of the widget."""
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(lambda: self.rested.emit(self._place))

    def watch(self, widget: QWidget) -> None:
        """Watch a widget from now on."""
        widget.installEventFilter(self)

    @called_by_qt
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note where the pointer is."""
        match event.type():
            case QEvent.Type.MouseMove if isinstance(event, QMouseEvent):
                self._place = event.position()
                if event.buttons() == QtCore.Qt.MouseButton.NoButton:
                    self._rest.start()
                else:
                    self._rest.stop()
            case QEvent.Type.MouseButtonRelease if isinstance(event, QMouseEvent):
                if event.button() == QtCore.Qt.MouseButton.LeftButton:
                    self.clicked = event.position()
            case QEvent.Type.Leave | QEvent.Type.Wheel | QEvent.Type.MouseButtonPress:
                self._rest.stop()
        return super().eventFilter(watched, event)
