"""The field of the one search, in the corner of the menu bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QLineEdit, QMenuBar

from explorer.called_by_qt import called_by_qt

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

ROOM: Final = 40
"""Pixels around the words: padding and the button that clears."""
NARROWEST: Final = 160
WIDE: Final = 10_000


class SearchField(QLineEdit):
    """Where one types; what is found stands in a list below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = WIDE
        """Pixels that the menus leave."""
        self.setPlaceholderText(self.tr("Search: places, facts, articles… (Ctrl+K)"))
        self.setAccessibleName(self.tr("Search features, facts, articles and commands"))
        self.setClearButtonEnabled(True)

    @called_by_qt
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Be as wide as what the field says of itself, where the menus leave room for it."""
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(min(words + ROOM, max(NARROWEST, self._room)), super().sizeHint().height())

    @called_by_qt
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Leave the menus theirs."""
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def follow(self, bar: QMenuBar) -> None:
        """Leave room for the menus of the bar that the field stands in: one that has none cannot be seen."""
        bar.installEventFilter(self)
        self._fit(bar)

    @called_by_qt
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the bar's width."""
        if isinstance(watched, QMenuBar) and event.type() == QEvent.Type.Resize:
            self._fit(watched)
        return super().eventFilter(watched, event)

    def _fit(self, bar: QMenuBar) -> None:
        menus = bar.sizeHint().width() - self.sizeHint().width()
        self._room = bar.width() - menus
        self.updateGeometry()
