"""Where the sources meet, as a table: one row a comparison."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from explorer.models.rows_model import RowsModel
from explorer.plain_text import tip
from geo import wording
from geo.verdicts import Comparison, Verdict

SIGN, WHAT, APART = range(3)


class ComparisonsModel(RowsModel[Comparison]):
    """The comparisons of what the session shows."""

    def headings(self) -> tuple[str, ...]:
        """Return what the columns are called."""
        return ("", self.tr("What"), self.tr("Apart"))

    def find_rows(self) -> list[Comparison]:
        """Return the comparisons whose feature is shown."""
        shown = {feature.id for feature in self._session.shown.features}
        return [comparison for comparison in self._session.comparisons if comparison.about in shown]

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
