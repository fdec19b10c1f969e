"""Bookmarks renamed, put in another order and deleted; nothing changes before OK."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from explorer.bookmarks import Bookmark

ITEM_ROLE = Qt.ItemDataRole.UserRole


class BookmarksDialog(QDialog):
    """A list; names are changed in it, by F2 or a double click."""

    def __init__(self, bookmarks: Iterable[Bookmark], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bookmarks"))
        self.resize(440, 320)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Bookmarks"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        triggers = QAbstractItemView.EditTrigger
        self.list.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        for bookmark in bookmarks:
            item = QListWidgetItem(bookmark.name)
            item.setData(ITEM_ROLE, bookmark)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
        self.rename = self._button(self.tr("&Rename"))
        self.rename.clicked.connect(lambda: self.list.editItem(self.list.currentItem()))
        self.up = self._button(self.tr("Move &up"))
        self.up.clicked.connect(lambda: self._move(-1))
        self.down = self._button(self.tr("Move &down"))
        self.down.clicked.connect(lambda: self._move(1))
        self.delete = self._button(self.tr("De&lete"))
        self.delete.clicked.connect(lambda: self.list.takeItem(self.list.currentRow()))
        side = QVBoxLayout()
        for button in (self.rename, self.up, self.down, self.delete):
            side.addWidget(button)
        side.addStretch()
        middle = QHBoxLayout()
        middle.addWidget(self.list, 1)
        middle.addLayout(side)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(middle)
        column.addWidget(buttons)
        self.list.currentRowChanged.connect(self._follow)
        self.list.setCurrentRow(0)
        self._follow(self.list.currentRow())

    def bookmarks(self) -> tuple[Bookmark, ...]:
        """Return what is left, named and in the order of the list; an empty name leaves a bookmark its own."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(
            msgspec.structs.replace(item.data(ITEM_ROLE), name=item.text().strip() or item.data(ITEM_ROLE).name)
            for item in items
        )

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        return button

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        item = self.list.takeItem(row)
        self.list.insertItem(row + by, item)
        self.list.setCurrentRow(row + by)

    def _follow(self, row: int) -> None:
        last = self.list.count() - 1
        for button, possible in (
            (self.rename, row >= 0),
            (self.delete, row >= 0),
            (self.up, row > 0),
            (self.down, 0 <= row < last),
        ):
            button.setEnabled(possible)
