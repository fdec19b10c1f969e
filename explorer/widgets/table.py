"""A table as all panels have it: rows, sorted by a click on a heading, one of them selected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from explorer.called_by_qt import called_by_qt

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget

PADDING: Final = 8
"""Pixels above and below the words of a row, together."""
Move = QAbstractItemView.CursorAction


class Table(QTableView):
    """Lays out only the rows in sight, where a tree asks its model about every row each time these are others.

    Home and End lead to the first and the last row, as in a list.
    """

    @called_by_qt
    def moveCursor(  # noqa: N802 - Qt's name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return where a key leads."""
        rows = self.model().rowCount()
        if rows and action in {Move.MoveHome, Move.MoveEnd}:
            column = max(0, self.currentIndex().column())
            return self.model().index(0 if action == Move.MoveHome else rows - 1, column)
        return super().moveCursor(action, modifiers)


def make_table(
    name: str, model: QAbstractItemModel, stretched: Collection[int], parent: QWidget, *, lines: int = 1
) -> Table:
    """Return a view of a model.

    Parameters
    ----------
    name
        For screen readers.
    model
        What is shown, in its own order until a heading is clicked.
    stretched
        The columns that take what room there is; the others are as wide as their contents.
    lines
        How many lines of words a row has.
    """
    table = Table(parent)
    table.setModel(model)
    table.setAccessibleName(name)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)  # Tab leaves the table
    table.setCornerButtonEnabled(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setIconSize(QSize(18, 18))
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setMinimumSectionSize(1)
    rows.setDefaultSectionSize(lines * table.fontMetrics().lineSpacing() + PADDING)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setStretchLastSection(False)
    header.setResizeContentsPrecision(0)  # what is in sight decides on the width: a thousand rows take a second
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    table.setSortingEnabled(True)
    for column in range(model.columnCount()):
        is_stretched = column in stretched
        mode = QHeaderView.ResizeMode.Stretch if is_stretched else QHeaderView.ResizeMode.ResizeToContents
        header.setSectionResizeMode(column, mode)
    return table
