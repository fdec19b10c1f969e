"""The cheat sheet: every key with what it does, by menu, and a line to find one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from geo.query import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

SIZE: Final = (520, 620)


class ShortcutsDialog(QDialog):
    """Groups under their menus' names.

    Parameters
    ----------
    groups
        By heading, keys and what they do.
    """

    def __init__(self, groups: Mapping[str, Sequence[tuple[str, str]]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        room = parent.size() if parent else self.size()
        self.resize(SIZE[0], min(SIZE[1], max(320, room.height() - 40)))
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Find a key or what it does…"))
        self.filter.setAccessibleName(self.tr("Find a shortcut"))
        self.filter.setClearButtonEnabled(True)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.tree.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        for heading, rows in groups.items():
            self._add(heading, rows)
        self.tree.expandAll()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.filter, self.tree, buttons):
            column.addWidget(widget)
        self.filter.textChanged.connect(self._find)

    def shown(self) -> list[tuple[str, str]]:
        """Return the keys that are listed now, each with what it does."""
        return [(row.text(1), row.text(0)) for _, rows in self._groups for row in rows if not row.isHidden()]

    def _add(self, heading: str, rows: Sequence[tuple[str, str]]) -> None:
        group = QTreeWidgetItem([heading, ""])
        font = group.font(0)
        font.setWeight(font.Weight.DemiBold)
        group.setFont(0, font)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.tree.addTopLevelItem(group)
        lines = [QTreeWidgetItem([what, keys]) for keys, what in rows]
        group.addChildren(lines)
        self._groups.append((group, lines))

    def _find(self, text: str) -> None:
        wanted = fold(text).split()
        for group, rows in self._groups:
            for row in rows:
                said = fold(f"{group.text(0)} {row.text(0)} {row.text(1)}")
                row.setHidden(not all(word in said for word in wanted))
            group.setHidden(all(row.isHidden() for row in rows))
