"""What the tables of the window have in common: rows that the session finds, under headings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.session import Session

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
NO_PARENT: Final = QModelIndex()


class RowsModel(QAbstractTableModel, Generic[Row]):
    """A thin adapter: it says which rows there are; a subclass, what their cells show."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: Sequence[Row] = ()
        self._is_resting = self._is_stale = False
        self._columns = 0
        session.atlas_opened.connect(self.reset_rows)
        session.query_changed.connect(self.reset_rows)
        self.reset_rows()

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

    def rest(self) -> None:
        """Find no rows while nobody looks: a filter step must not wait for tables behind others."""
        self._is_resting = True

    def wake(self) -> None:
        """Find the rows that were not found meanwhile."""
        self._is_resting = False
        if self._is_stale:
            self.reset_rows()

    def reset_rows(self) -> None:
        """Find the rows anew."""
        self._is_stale = self._is_resting
        if self._is_resting:
            return
        self.beginResetModel()
        self._rows = self.find_rows() if self._session.is_open else ()
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        if not self._columns:  # kept: it is asked for with every cell that is laid out
            self._columns = len(self.headings())
        return 0 if parent.isValid() else self._columns

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

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Return what a cell shows."""
        return self.show(self._rows[index.row()], index.column(), role) if index.isValid() else None
