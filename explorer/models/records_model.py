"""The records of a large layer as a table: each is read from its file when it comes into sight."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from explorer.called_by_qt import called_by_qt
from explorer.large.shown import Picked

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from explorer.large.shown import LargeShown
    from explorer.session import Session

Index = QModelIndex | QPersistentModelIndex
NONE: Final = QModelIndex()
MOST_COLUMNS: Final = 100
"""More are not looked through in a table; the details show all of a record."""
LONGEST: Final = 200
"""Characters of a cell."""
KEPT: Final = 512
"""Records that were read last: several screens of them."""


class RecordsModel(QAbstractTableModel):
    """What the query leaves of one large layer, in the order of its file."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._layer = ""
        self._shown: LargeShown | None = None
        self._rows: NDArray[np.intp] | None = None
        self._names: tuple[str, ...] = ()
        self._is_resting = True
        self._record = lru_cache(KEPT)(self._read)
        session.large_changed.connect(self.reset_rows)

    @property
    def layer(self) -> str:
        """The id of the layer whose records are listed, or nothing."""
        return self._layer

    def list_layer(self, layer: str) -> None:
        """List the records of another layer."""
        self._layer = layer
        self.reset_rows()

    def attend(self, is_seen: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Find no rows while nobody looks."""
        self._is_resting = not is_seen
        if is_seen:
            self.reset_rows()

    def reset_rows(self) -> None:
        """Find the rows anew, if they are others."""
        shown = self._session.large.get(self._layer)
        if self._is_resting or shown is self._shown:
            return
        self.beginResetModel()
        self._record.cache_clear()
        self._shown = shown
        self._rows = shown.rows() if shown else None
        self._names = shown.layer.rows.names[:MOST_COLUMNS] if shown else ()
        self.endResetModel()

    def picked(self, number: int) -> Picked:
        """Return which record is in a row of the table."""
        return Picked(self._layer, self._row(number))

    def row_of(self, picked: Picked | None) -> int:
        """Return the row of the table that a record is in, or -1."""
        if picked is None or picked.layer != self._layer or self._rows is None:
            return -1
        place = int(self._rows.searchsorted(picked.row))
        return place if place < len(self._rows) and self._row(place) == picked.row else -1

    @called_by_qt
    def rowCount(self, parent: Index = NONE) -> int:  # noqa: N802 - Qt's name
        """Return the number of records."""
        return 0 if parent.isValid() or self._rows is None else len(self._rows)

    @called_by_qt
    def columnCount(self, parent: Index = NONE) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns, as far as they are listed."""
        return 0 if parent.isValid() else len(self._names)

    @called_by_qt
    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """Return what a column is called, or the number of a record in its file."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._names[section] if orientation == Qt.Orientation.Horizontal else self._row(section) + 1

    @called_by_qt
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Return what a cell shows."""
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.TextAlignmentRole}:
            return None
        value = self._record(self._row(index.row())).get(self._names[index.column()])
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter if is_number else None
        return "" if value is None else str(value)[:LONGEST]

    def _row(self, number: int) -> int:
        return int(self._rows[number]) if self._rows is not None else -1

    def _read(self, row: int) -> dict[str, Any]:
        return self._shown.layer.rows[row] if self._shown else {}
