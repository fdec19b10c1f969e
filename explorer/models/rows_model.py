"""What the tables of the window have in common: rows that the session finds, under headings, sorted by one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QCollator, QModelIndex, QObject, QPersistentModelIndex, Qt

from explorer.called_by_qt import called_by_qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.session import Session
    from geo.atlas import Atlas

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
NO_PARENT: Final = QModelIndex()
SORT_ROLE: Final = Qt.ItemDataRole.UserRole
"""What cells are sorted by; of a column, all are of one type."""
AS_FOUND: Final = -1
"""In the place of a column: rows in the order in which they were found."""


class RowsModel(QAbstractTableModel, Generic[Row]):
    """A thin adapter: it says which rows there are; a subclass, what their cells show."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._found: Sequence[Row] = ()
        self._rows: Sequence[Row] = ()
        self._sorted_by = (AS_FOUND, Qt.SortOrder.AscendingOrder)
        self._is_resting = self._is_stale = False
        self._columns = 0
        session.atlas_opened.connect(self.reset_rows)
        session.query_changed.connect(self.reset_rows)
        self.reset_rows()

    @property
    def atlas(self) -> Atlas | None:
        """What the rows are of, or will be once somebody looks."""
        return self._session.atlas if self._session.is_open else None

    def headings(self) -> tuple[str, ...]:
        """Return what the columns are called."""
        raise NotImplementedError

    def find_rows(self) -> Sequence[Row]:
        """Return the rows; asked for only while an atlas is open."""
        raise NotImplementedError

    def show(self, row: Row, column: int, role: int) -> Any:  # noqa: ANN401 - whatever a role calls for
        """Return what a cell shows."""
        raise NotImplementedError

    def row(self, number: int) -> Row:
        """Return a row by its number."""
        return self._rows[number]

    def attend(self, is_seen: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Find no rows while nobody looks, and those that were not found meanwhile when somebody does again."""
        self._is_resting = not is_seen
        if is_seen and self._is_stale:
            self.reset_rows()

    def reset_rows(self) -> None:
        """Find the rows anew."""
        self._is_stale = self._is_resting
        if self._is_resting:
            return
        self.beginResetModel()
        self._found = self.find_rows() if self._session.is_open else ()
        self._rows = self._in_order()
        self.endResetModel()

    @called_by_qt
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, or by none (:data:`AS_FOUND`).

        Qt's sorting model would ask for two cells with every comparison, which takes seconds for 20,000 rows.
        """
        self._sorted_by = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [(self._rows[index.row()], index.column()) for index in before]
        self._rows = self._in_order()
        places = {id(row): place for place, row in enumerate(self._rows)}
        self.changePersistentIndexList(before, [self.index(places[id(row)], column) for row, column in kept])
        self.layoutChanged.emit()

    @called_by_qt
    def rowCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    @called_by_qt
    def columnCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        if not self._columns:  # kept: it is asked for with every cell that is laid out
            self._columns = len(self.headings())
        return 0 if parent.isValid() else self._columns

    @called_by_qt
    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """Return a column's heading."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headings()[section]
        return None

    @called_by_qt
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Return what a cell shows."""
        return self.show(self._rows[index.row()], index.column(), role) if index.isValid() else None

    def _in_order(self) -> Sequence[Row]:
        column, order = self._sorted_by
        if column == AS_FOUND:
            return self._found
        collator = QCollator()

        def key(row: Row) -> Any:  # noqa: ANN401 - whatever the column sorts by
            shown = self.show(row, column, SORT_ROLE)
            return collator.sortKey(shown) if isinstance(shown, str) else shown

        return sorted(self._found, key=key, reverse=order == Qt.SortOrder.DescendingOrder)
