"""Where the sources meet: each thing they state with all of them side by side, and the verdict on it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from explorer.plain_text import tip
from explorer.translation import translate
from explorer.widgets.article_card import passage_button
from explorer.widgets.labels import stated, text
from explorer.widgets.series_chart import SeriesChart
from geo import wording
from geo.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from explorer.widgets.series_chart import ChartColours
    from geo.atlas import Atlas
    from geo.model import Fact
    from geo.series import Series
    from geo.verdicts import Comparison


def compare_card(
    comparisons: Iterable[Comparison],
    series: Iterable[Series],
    atlas: Atlas,
    colours: ChartColours,
    read: Callable[[str], None],
) -> QFrame | None:
    """Return the panel, or None when there is nothing to compare.

    Those that differ come first, then the others in the vocabulary's order.
    """
    ordered = sorted(comparisons, key=lambda comparison: comparison.verdict is not Verdict.DIFFER)
    charts = [SeriesChart(one, atlas, colours) for one in series]
    if not ordered and not charts:
        return None
    card = QFrame()
    card.setProperty("role", "card")
    card.setAccessibleName(translate("CompareCard", "Compare the sources"))
    layout = QVBoxLayout(card)
    layout.setContentsMargins(12, 8, 12, 10)
    layout.setSpacing(8)
    layout.addWidget(text(translate("CompareCard", "Compare"), "heading"))
    for chart in charts:
        layout.addWidget(chart)
    for comparison in ordered:
        layout.addWidget(_comparison(comparison, atlas, read))
    return card


def _comparison(comparison: Comparison, atlas: Atlas, read: Callable[[str], None]) -> QWidget:
    shown = QWidget()
    shown.setAccessibleName(comparison.explanation)
    shown.setToolTip(tip(comparison.explanation))
    layout = QVBoxLayout(shown)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(1)
    layout.addWidget(text(wording.comparison_heading(comparison, atlas.vocabulary)))
    verdict = text(wording.verdict(comparison, atlas.vocabulary), "differ" if _differs(comparison) else "muted")
    layout.addWidget(verdict)
    facts = [atlas.facts[name] for name in comparison.facts]
    by_value = sorted(facts, key=lambda fact: _order(fact, atlas))
    for value, group in groupby(by_value, key=lambda fact: wording.claim(fact, atlas.vocabulary)):
        layout.addLayout(_row(value, list(group), atlas, read))
    return shown


def _row(value: str, facts: list[Fact], atlas: Atlas, read: Callable[[str], None]) -> QHBoxLayout:
    """Return one value with a button for each source that states it."""
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(stated(value), 1, Qt.AlignmentFlag.AlignTop)
    sources = QVBoxLayout()
    sources.setSpacing(1)
    for fact in facts:
        name = wording.short_source(atlas.articles[fact.article])
        sources.addWidget(passage_button(fact, read, f"{name} ¶ {fact.paragraph}"), 0, Qt.AlignmentFlag.AlignRight)
    row.addLayout(sources)
    return row


def _order(fact: Fact, atlas: Atlas) -> tuple[float, str]:
    return (fact.value if fact.value is not None else 0.0, wording.claim(fact, atlas.vocabulary))


def _differs(comparison: Comparison) -> bool:
    return comparison.verdict is Verdict.DIFFER
