"""Figures about one thing at several times: what a small chart shows, each point with its source."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from geo import periods
from geo.quantities import quantity

if TYPE_CHECKING:
    from datetime import date

    from geo.atlas import Atlas
    from geo.model import Fact
    from geo.quantities import Quantity, Units

FEWEST_PERIODS: Final = 3
"""Two points are a comparison; from three on they are a course of things."""


@dataclass(frozen=True, slots=True)
class SeriesPoint:
    """One figure of one source."""

    fact: str
    article: str
    earliest: date
    latest: date
    amount: Quantity
    """In the unit of the series."""
    is_plan: bool


@dataclass(frozen=True, slots=True)
class Series:
    """Figures that share a subject, an indicator, a scope and a unit, in the order of time."""

    indicator: str
    scope: str
    unit: str
    points: tuple[SeriesPoint, ...]


def series_about(feature: str, atlas: Atlas, units: Units) -> tuple[Series, ...]:
    """Return the series that the facts about a feature make, in the vocabulary's order of indicators.

    Figures without a period, with an open or a yearless one, and those whose unit does not convert, have no place
    on an axis of time and are left out.
    """
    groups: defaultdict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in atlas.facts_about(feature):
        if fact.value is not None and _is_placed(fact):
            groups[fact.indicator, fact.scope].append(fact)
    order = list(atlas.vocabulary.indicators)
    found = (
        _series(indicator, scope, facts, atlas, units)
        for (indicator, scope), facts in sorted(groups.items(), key=lambda item: (order.index(item[0][0]), item[0][1]))
    )
    return tuple(one for one in found if len({(p.earliest, p.latest) for p in one.points}) >= FEWEST_PERIODS)


def _series(indicator: str, scope: str, facts: list[Fact], atlas: Atlas, units: Units) -> Series:
    words = atlas.vocabulary
    unit = words.indicators[indicator].unit or facts[0].unit
    points: list[SeriesPoint] = []
    for fact in facts:
        factor = units.factor(fact.unit, unit)
        if factor is None or fact.value is None:
            continue
        amount = quantity(fact.value, fact.value_max, words.qualifiers[fact.qualifier], factor)
        span = periods.parse(fact.period)
        is_plan = not words.modalities[fact.modality].outcome
        points.append(SeriesPoint(fact.id, fact.article, span.earliest, span.latest, amount, is_plan))
    return Series(indicator, scope, unit, tuple(sorted(points, key=lambda p: (p.earliest, p.latest, p.amount.low))))


def _is_placed(fact: Fact) -> bool:
    if not fact.period:
        return False
    span = periods.parse(fact.period)
    return not span.yearless and span.is_closed
