"""Where the sources meet, as a table: one row a comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from explorer.models.rows_model import RowsModel
from explorer.plain_text import tip
from geo import wording
from geo.verdicts import Comparison, Verdict

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from explorer.session import Session

SIGN, WHAT, APART = range(3)


class ComparisonsModel(RowsModel[Comparison]):
    """The comparisons of what the session shows, or those of them that differ."""

    def __init__(self, session: Session, parent: QObject | None = None, *, only_differing: bool = False) -> None:
        self._only_differing = only_differing
        super().__init__(session, parent)

    def show_only_differing(self, only_differing: bool) -> None:  # noqa: FBT001 - a check box's signal
        """Leave out what does not differ, or do not."""
        self._only_differing = only_differing
        self.reset_rows()

    def headings(self) -> tuple[str, ...]:
        """Return what the columns are called."""
        return ("", self.tr("What"), self.tr("Apart"))

    def find_rows(self) -> list[Comparison]:
        """Return the comparisons whose feature is shown."""
        shown = {feature.id for feature in self._session.shown_features}
        wanted = {Verdict.DIFFER} if self._only_differing else set(Verdict)
        return [one for one in self._session.comparisons if one.verdict in wanted and one.about in shown]

    def show(self, row: Comparison, column: int, role: int) -> Any:  # noqa: ANN401 - whatever a role calls for
        """Return what a cell shows, or sorts by."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.UserRole:
                return self._sort_key(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(row.explanation)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return row.explanation
            case Qt.ItemDataRole.TextAlignmentRole if column == APART:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, comparison: Comparison, column: int) -> str:
        if column == SIGN:
            return comparison.verdict.sign
        if column == WHAT:
            about = self._session.atlas.feature(comparison.about).name
            return f"{about}\n{wording.comparison_heading(comparison, self._session.atlas.vocabulary)}"
        return wording.percent(comparison.spread_relative) if comparison.spread_relative else ""

    def _sort_key(self, comparison: Comparison, column: int) -> str | float:
        if column == SIGN:
            return float(list(Verdict).index(comparison.verdict))
        if column == APART:
            return comparison.spread_relative or 0.0
        return self._text(comparison, column)
