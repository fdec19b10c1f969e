"""The field of the one search, in the corner of the menu bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

ROOM: Final = 40
"""Pixels around the words: padding and the button that clears."""
NARROWEST: Final = 160


class SearchField(QLineEdit):
    """Where one types; what is found stands in a list below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Search: places, facts, articles… (Ctrl+K)"))
        self.setAccessibleName(self.tr("Search features, facts, articles and commands"))
        self.setClearButtonEnabled(True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Be as wide as what the field says of itself, where the menus leave room for it."""
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(words + ROOM, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Leave the menus theirs."""
        return QSize(NARROWEST, super().minimumSizeHint().height())
