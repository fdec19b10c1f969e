"""A table as all panels have it: rows, sorted by a click on a heading, one of them selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget

SORT_ROLE = Qt.ItemDataRole.UserRole
"""What models give to sort by."""


def sorted_by_role(source: QAbstractItemModel, proxy: QSortFilterProxyModel) -> None:
    """Put a sorting model before another."""
    proxy.setSourceModel(source)
    proxy.setSortRole(SORT_ROLE)
    proxy.setSortLocaleAware(True)


def make_table(name: str, model: QAbstractItemModel, stretched: Collection[int], parent: QWidget) -> QTreeView:
    """Return a view of a model.

    Parameters
    ----------
    name
        For screen readers.
    model
        What is shown, in its own order until a heading is clicked.
    stretched
        The columns that take what room there is; the others are as wide as their contents.
    """
    table = QTreeView(parent)
    table.setModel(model)
    table.setAccessibleName(name)
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    table.setSortingEnabled(True)
    table.setAllColumnsShowFocus(True)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    header = table.header()
    header.setStretchLastSection(False)
    header.setResizeContentsPrecision(0)  # what is in sight decides on the width: a thousand rows take a second
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    for column in range(model.columnCount()):
        is_stretched = column in stretched
        mode = QHeaderView.ResizeMode.Stretch if is_stretched else QHeaderView.ResizeMode.ResizeToContents
        header.setSectionResizeMode(column, mode)
    return table
