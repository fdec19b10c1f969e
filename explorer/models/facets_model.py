"""The values of one part of the query: a box to check, a symbol where there is one, a name, and what it would show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from explorer.called_by_qt import called_by_qt
from explorer.plain_text import tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QIcon

    from explorer.session import Session

Index = QModelIndex | QPersistentModelIndex
NAME, COUNT = range(2)
NO_PARENT: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class Facet:
    """A value that can be asked for."""

    id: str
    label: str
    explanation: str = ""
    icon: QIcon | None = None


class FacetsModel(QAbstractTableModel):
    """A thin adapter: a part of the session's query, by its name there (``kinds``), as rows."""

    def __init__(self, session: Session, part: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._part = part
        self._facets: Sequence[Facet] = ()
        self._counts: dict[str, int] = {}

    @property
    def chosen(self) -> frozenset[str]:
        """The values that are asked for."""
        chosen: frozenset[str] = getattr(self._session.query, self._part)
        return chosen

    def offer(self, facets: Sequence[Facet]) -> None:
        """Offer other values."""
        self.beginResetModel()
        self._facets = facets
        self.endResetModel()

    def count(self, counts: dict[str, int]) -> None:
        """Show other counts, and which values are asked for now."""
        self._counts = counts
        if self._facets:
            self.dataChanged.emit(self.index(0, NAME), self.index(len(self._facets) - 1, COUNT))

    def clear(self) -> None:
        """Ask for everything in this part."""
        self._session.refine(**{self._part: frozenset()})

    @called_by_qt
    def rowCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Return the number of values."""
        return 0 if parent.isValid() else len(self._facets)

    @called_by_qt
    def columnCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Return two: the name and the count."""
        return 0 if parent.isValid() else 2

    @called_by_qt
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Return what a cell shows."""
        if not index.isValid():
            return None
        facet = self._facets[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(facet.explanation) or None
        return self._name(facet, role) if index.column() == NAME else self._count(facet, role)

    @called_by_qt
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401, N802
        """Ask for a value, or no longer."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        value_id = {self._facets[index.row()].id}
        is_wanted = Qt.CheckState(value) == Qt.CheckState.Checked
        self._session.refine(**{self._part: self.chosen | value_id if is_wanted else self.chosen - value_id})
        return True

    @called_by_qt
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that names can be checked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == NAME else flags

    def _name(self, facet: Facet, role: int) -> Any:  # noqa: ANN401 - whatever a role calls for
        is_chosen = facet.id in self.chosen
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return facet.label
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.DecorationRole:
                return facet.icon
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{facet.label}, {self._counts.get(facet.id, 0)}"
        return None

    def _count(self, facet: Facet, role: int) -> Any:  # noqa: ANN401 - as above
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(self._counts.get(facet.id, 0))
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None
