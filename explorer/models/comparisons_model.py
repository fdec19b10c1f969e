"""Where the sources meet, as a table: one row a comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from geo import wording
from geo.verdicts import Verdict

if TYPE_CHECKING:
    from explorer.session import Session
    from geo.verdicts import Comparison

Index = QModelIndex | QPersistentModelIndex
NONE: Final = QModelIndex()
HEADINGS: Final = ("", "What", "Apart")
SIGN, WHAT, APART = range(3)


class ComparisonsModel(QAbstractTableModel):
    """A thin adapter over the session's comparisons of what is shown."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[Comparison] = []
        session.atlas_opened.connect(self._reset)
        session.query_changed.connect(self._reset)
        self._reset()

    def comparison(self, row: int) -> Comparison:
        """Return the comparison in a row."""
        return self._rows[row]

    def rowCount(self, parent: Index = NONE) -> int:  # noqa: N802 - Qt's name
        """Return the number of comparisons of what is shown."""
        return 0 if parent.isValid() else len(self._rows)

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
        comparison = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(comparison, index.column())
            case Qt.ItemDataRole.UserRole:
                return self._sort_key(comparison, index.column())
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return comparison.explanation
            case Qt.ItemDataRole.TextAlignmentRole if index.column() == APART:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, comparison: Comparison, column: int) -> str:
        atlas = self._session.atlas
        match column:
            case 0:
                return comparison.verdict.sign
            case 1:
                about = atlas.feature(comparison.about).name
                return f"{about}\n{wording.comparison_heading(comparison, atlas.vocabulary)}"
        relative = comparison.spread_relative
        return wording.percent(relative) if relative else ""

    def _sort_key(self, comparison: Comparison, column: int) -> str | float:
        if column == SIGN:
            return float(list(Verdict).index(comparison.verdict))
        if column == APART:
            return comparison.spread_relative or 0.0
        return self._text(comparison, column)

    def _reset(self) -> None:
        shown = {feature.id for feature in self._session.shown.features}
        self.beginResetModel()
        self._rows = [comparison for comparison in self._session.comparisons if comparison.about in shown]
        self.endResetModel()
