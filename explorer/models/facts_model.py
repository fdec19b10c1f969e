"""The facts that the query finds, as a table."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from explorer.models.columns import Column, ColumnsModel
from explorer.plain_text import tip
from geo import periods, wording
from geo.model import Fact

if TYPE_CHECKING:
    from geo.vocabulary import Vocabulary


class FactsModel(ColumnsModel[Fact]):
    """What the sources state of what the session shows."""

    def make_columns(self) -> tuple[Column[Fact], ...]:
        """Return everything that a fact can be listed with."""
        return (
            Column("feature", self.tr("Feature"), self._about),
            Column("indicator", self.tr("Indicator"), lambda fact: self._words.indicators[fact.indicator].label),
            Column("value", self.tr("Value"), lambda fact: wording.value(fact, self._words), key=_amount),
            Column("period", self.tr("Period"), _period, key=lambda fact: fact.period),
            Column("source", self.tr("Source"), self._source),
            Column("statement", self.tr("Statement"), lambda fact: fact.statement),
        )

    def rows_about(self, feature: str) -> list[int]:
        """Return the rows of the facts about a feature."""
        return [number for number, fact in enumerate(self._rows) if feature in fact.about] if feature else []

    def find_rows(self) -> tuple[Fact, ...]:
        """Return the facts that are shown."""
        return self._session.shown.facts

    def show(self, row: Fact, column: int, role: int) -> Any:  # noqa: ANN401 - whatever a role calls for
        """Return what a cell shows, or sorts by."""
        return tip(row.statement) if role == Qt.ItemDataRole.ToolTipRole else super().show(row, column, role)

    @property
    def _words(self) -> Vocabulary:
        return self._session.atlas.vocabulary

    def _about(self, fact: Fact) -> str:
        return ", ".join(self._session.atlas.feature(name).name for name in fact.about)

    def _source(self, fact: Fact) -> str:
        return wording.short_source(self._session.atlas.articles[fact.article])


def _period(fact: Fact) -> str:
    return periods.readable(fact.period) if fact.period else ""


def _amount(fact: Fact) -> float:
    """Return what values sort by; what has no number comes before all that do."""
    return -math.inf if fact.value is None else float(fact.value)
