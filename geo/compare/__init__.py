"""Where sources meet and where they differ.

Facts about one subject, one indicator, one scope and one time are held against each other, in one unit, as
intervals. The verdict is computed, and no side is taken: a comparison shows every fact behind it. Whatever two
articles or more state is told, agreement too, for a figure that three sources share is worth knowing as such.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from geo.compare.explanation import Explainer, distance
from geo.compare.grouping import Grouping
from geo.compare.sources import Sources
from geo.quantities import Units, spread
from geo.verdicts import Comparison, Verdict, verdicts_by_feature

if TYPE_CHECKING:
    from collections.abc import Iterator

    from geo.atlas import Atlas
    from geo.model import Fact

__all__ = ["Comparison", "Verdict", "compare", "distance", "verdicts_by_feature"]

MEASURED: Final = frozenset(
    {Verdict.AGREE, Verdict.AGREE_WITHIN_ROUNDING, Verdict.DIFFER, Verdict.PLAN_AGAINST_OUTCOME}
)
"""The verdicts on figures that have a distance: the others are not about the same."""


def compare(atlas: Atlas, units: Units | None = None) -> tuple[Comparison, ...]:
    """Hold an atlas's facts against each other.

    The result is in the order of the atlas's features, then of the vocabulary's indicators.

    Parameters
    ----------
    atlas
        What is stated.
    units
        Factors between the vocabulary's units. Making them takes a third of a second where units are mixed:
        pass them in to compare often.
    """
    return tuple(_comparisons(atlas, units or Units(atlas.vocabulary.units)))


def _comparisons(atlas: Atlas, units: Units) -> Iterator[Comparison]:
    sources = Sources(atlas.articles)
    explainer = Explainer(atlas.vocabulary, sources, units)
    grouping = Grouping(atlas.vocabulary, units)
    stated = _by_subject(atlas)
    order = {fact: number for number, fact in enumerate(atlas.facts)}
    place = {indicator: number for number, indicator in enumerate(atlas.vocabulary.indicators)}
    for name, feature in atlas.features.items():
        by_indicator = stated.get(name, {})
        for indicator in sorted(by_indicator, key=place.__getitem__):
            for group in grouping.groups(indicator, by_indicator[indicator]):
                apart = spread(group.quantities.values()) if group.verdict in MEASURED else None
                yield Comparison(
                    about=name,
                    indicator=indicator,
                    scope=group.scope,
                    period=group.period,
                    verdict=group.verdict,
                    facts=tuple(sorted((fact.id for fact in group.facts), key=order.__getitem__)),
                    unit=group.unit,
                    spread_absolute=apart.absolute if apart else None,
                    spread_relative=apart.relative if apart else None,
                    independent_sources=sources.count(fact.article for fact in group.facts),
                    explanation=explainer.sentence(group, feature, apart),
                )


def _by_subject(atlas: Atlas) -> dict[str, dict[str, list[Fact]]]:
    """Sort facts by what they are first of all about, and by what they state of it."""
    stated: dict[str, dict[str, list[Fact]]] = {}
    for fact in atlas.facts.values():
        if fact.about:
            stated.setdefault(fact.about[0], {}).setdefault(fact.indicator, []).append(fact)
    return stated
