"""Whether anybody can see a panel. What nobody sees need not be found: a filter step must not wait for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QDockWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

TELLING: Final = frozenset({QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize})


class Seen(QObject):
    """Follows a panel.

    Qt hides no dock that lies behind another one: it moves it out of the window, and its panel hears nothing of that.
    """

    changed = Signal(bool)
    """The panel came into sight, or went out of it."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._is_seen = False
        panel.installEventFilter(self)

    def __bool__(self) -> bool:
        """Whether the panel is in sight."""
        return self._is_seen

    def follow(self, attend: Callable[[bool], object]) -> None:
        """Tell somebody whether the panel is in sight: now, and whenever that changes."""
        attend(self._is_seen)
        self.changed.connect(attend)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look again when the panel is shown, hidden, made larger or smaller, or put into a dock."""
        if watched is self.parent():
            if event.type() == QEvent.Type.ParentChange and isinstance(dock := watched.parent(), QDockWidget):
                dock.visibilityChanged.connect(self._look)
            if event.type() in TELLING:
                self._look()
        return False

    def _look(self) -> None:
        panel = self.parent()
        is_seen = isinstance(panel, QWidget) and panel.isVisible() and not panel.visibleRegion().isEmpty()
        if is_seen != self._is_seen:
            self._is_seen = is_seen
            self.changed.emit(is_seen)
