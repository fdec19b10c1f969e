"""Where the evidence of what is shown is thin, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from geo.coverage import Gap, coverage

if TYPE_CHECKING:
    from explorer.session import Session

Index = QModelIndex | QPersistentModelIndex
NONE: Final = QModelIndex()
HEADINGS: Final = ("What is thin",)
NAME: Final = 0


class GapsModel(QAbstractTableModel):
    """A thin adapter over the coverage of what the session shows."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._gaps: tuple[Gap, ...] = ()
        session.atlas_opened.connect(self._reset)
        session.query_changed.connect(self._reset)
        self._reset()

    def gap(self, row: int) -> Gap:
        """Return the gap in a row."""
        return self._gaps[row]

    def rowCount(self, parent: Index = NONE) -> int:  # noqa: N802 - Qt's name
        """Return the number of gaps."""
        return 0 if parent.isValid() else len(self._gaps)

    def columnCount(self, parent: Index = NONE) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """Return a column's heading."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADINGS[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Return what a cell shows, or sorts by."""
        if not index.isValid():
            return None
        gap = self._gaps[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole}:
            return f"{gap.name}\n{gap.lack}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{gap.name}\n{gap.lack}"
        return None

    def _reset(self) -> None:
        self.beginResetModel()
        shown = self._session.shown
        self._gaps = coverage(self._session.atlas, shown.features, shown.facts).gaps if self._session.is_open else ()
        self.endResetModel()
