"""Whether anybody can see a panel. What nobody sees need not be found: a filter step must not wait for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QDockWidget, QWidget

from explorer.called_by_qt import called_by_qt

if TYPE_CHECKING:
    from collections.abc import Callable

TELLING: Final = frozenset({QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize, QEvent.Type.Move})


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

    @called_by_qt
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look again when the panel or its dock is shown, hidden, moved or given another size, or the panel a dock."""
        if watched is self.parent() and event.type() == QEvent.Type.ParentChange:
            dock = watched.parent()
            if isinstance(dock, QDockWidget):
                dock.installEventFilter(self)
                dock.visibilityChanged.connect(self._look)
        if event.type() in TELLING:
            self._look()
        return False

    def _look(self) -> None:
        panel = self.parent()
        is_seen = isinstance(panel, QWidget) and panel.isVisible() and _is_within(panel.window(), panel)
        if is_seen != self._is_seen:
            self._is_seen = is_seen
            self.changed.emit(is_seen)


def _is_within(window: QWidget, panel: QWidget) -> bool:
    """Tell whether any of a panel is inside of its window.

    Qt's own ``visibleRegion`` will not do: it leaves out what the panel's own contents cover.
    """
    return QRect(panel.mapTo(window, QPoint()), panel.size()).intersects(window.rect())
