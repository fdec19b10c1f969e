"""Which facts are held against each other: one subject, one indicator, one scope, one time, one unit."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Final, TypeAlias

from geo.compare.judging import judge, surely_in
from geo.compare.likeness import dates_alike, figures_alike, labels_alike
from geo.compare.times import Slot, hull, overlapping, slots
from geo.quantities import quantity
from geo.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from geo.model import Fact
    from geo.quantities import Quantity, Units
    from geo.vocabulary import Comparison as Mode
    from geo.vocabulary import Vocabulary

STATUS: Final = "status"
"""A status says itself whether it is a plan: no status excuses another."""

Parts: TypeAlias = "dict[str, dict[str, Quantity]]"
"""Quantities by unit and fact id."""


@dataclass(frozen=True, slots=True)
class Group:
    """Facts held against each other, and what becomes of them."""

    indicator: str
    scope: str
    period: str
    verdict: Verdict
    facts: tuple[Fact, ...]
    unit: str = ""
    quantities: Mapping[str, Quantity] = field(default_factory=dict)
    """By fact id; empty where no unit holds all of them."""


class Grouping:
    """Holds the facts on one indicator of one feature against each other.

    Parameters
    ----------
    vocabulary
        How each indicator is compared, and what each hedge means.
    units
        Factors between units.
    """

    def __init__(self, vocabulary: Vocabulary, units: Units) -> None:
        self._vocabulary = vocabulary
        self._units = units

    def groups(self, indicator: str, facts: Sequence[Fact]) -> Iterator[Group]:
        """Return the groups worth telling: first those for one time and scope, then those for several.

        Only figures go by one name and yet are for different times or things. The scope of a date or a label
        names a part of the thing, and what is said of a part is no rival of what is said of the whole.
        """
        mode = self._vocabulary.indicators[indicator].compare
        if len(facts) == 1 or mode == "none":
            return
        by_scope: dict[str, list[Fact]] = {}
        for fact in facts:
            if _states(fact, mode):
                by_scope.setdefault(fact.scope, []).append(fact)
        timed = [slots(stated) for stated in by_scope.values()]
        for slot in (slot for found in timed for slot in found if len(slot.facts) > 1):
            yield from self._for_one_time(slot, mode)
        if mode == "interval":
            for found in timed:
                yield from self._for_several(overlapping(found), Verdict.DIFFERENT_PERIOD)
            if len(timed) > 1:
                chains = overlapping([slot for found in timed for slot in found])
                rivals = [rival for chain in chains for rival in _of_several_scopes(chain)]
                yield from self._for_several(rivals, Verdict.DIFFERENT_SCOPE)

    def _for_one_time(self, slot: Slot, mode: Mode) -> Iterator[Group]:
        """Judge a slot, unit by unit.

        One article differs from itself only in figures or dates, for its labels add up, and only where it is
        equally sure of them: what is expected need not be what is aimed at.
        """
        parts: Parts = self._by_unit(slot.facts) if mode == "interval" else {"": {}}
        if len(parts) > 1 and _articles(slot.facts) > 1:
            yield _group(slot.facts, slot.period, Verdict.NOT_COMPARABLE)
        for unit, quantities in parts.items():
            facts = [fact for fact in slot.facts if fact.id in quantities] if quantities else slot.facts
            alone = _articles(facts) == 1
            stance = attrgetter("modality") if alone else self._is_outcome
            verdict = judge(facts, _alike(mode, quantities), stance, surely_in(slot))
            if not alone or (verdict is Verdict.DIFFER and mode != "label"):
                yield _group(facts, slot.period, verdict, unit, quantities)

    def _for_several(self, chains: Iterable[Sequence[Slot]], verdict: Verdict) -> Iterator[Group]:
        for chain in chains:
            facts = [fact for slot in chain for fact in slot.facts]
            parts = self._by_unit(facts)
            unit, quantities = next(iter(parts.items())) if len(parts) == 1 else ("", {})
            if _articles(facts) > 1:
                yield _group(facts, hull(chain), verdict, unit, quantities)

    def _is_outcome(self, fact: Fact) -> bool:
        return fact.indicator == STATUS or self._vocabulary.modalities[fact.modality].outcome

    def _by_unit(self, facts: Iterable[Fact]) -> Parts:
        """Put figures into as few units as there are, the indicator's own before others."""
        parts: Parts = {}
        for fact in facts:
            unit, factor = self._unit(fact, parts)
            hedge = self._vocabulary.qualifiers[fact.qualifier]
            figure = quantity(fact.value or 0, fact.value_max, hedge, factor)
            parts.setdefault(unit, {})[fact.id] = figure
        return parts

    def _unit(self, fact: Fact, taken: Iterable[str]) -> tuple[str, float]:
        """Return the unit a figure goes into, and what one of its own is in that."""
        for unit in (self._vocabulary.indicators[fact.indicator].unit, *taken):
            factor = self._units.factor(fact.unit, unit) if unit else None
            if factor is not None:
                return unit, factor
        return fact.unit, 1.0


def _states(fact: Fact, mode: Mode) -> bool:
    """Tell whether a fact states what is compared."""
    if mode == "interval":
        return fact.value is not None
    return bool(fact.date if mode == "date" else fact.label)


def _of_several_scopes(chain: Sequence[Slot]) -> list[Sequence[Slot]]:
    """Return the slots of a chain that are for one time in several scopes; where there are none, the chain itself."""
    by_time: dict[tuple[date, date], list[Slot]] = {}
    for slot in chain:
        by_time.setdefault((slot.earliest, slot.latest), []).append(slot)
    rivals: list[Sequence[Slot]] = [same for same in by_time.values() if len(same) > 1]
    several = len({slot.facts[0].scope for slot in chain}) > 1
    return rivals or ([chain] if several else [])


def _alike(mode: Mode, quantities: Mapping[str, Quantity]) -> Callable[[Collection[Fact]], Verdict | None]:
    if mode == "interval":
        return partial(figures_alike, quantities=quantities)
    return dates_alike if mode == "date" else labels_alike


def _articles(facts: Iterable[Fact]) -> int:
    return len({fact.article for fact in facts})


def _group(
    facts: Sequence[Fact],
    period: str,
    verdict: Verdict,
    unit: str = "",
    quantities: Mapping[str, Quantity] | None = None,
) -> Group:
    scopes = {fact.scope for fact in facts}
    scope = facts[0].scope if len(scopes) == 1 else ""
    return Group(facts[0].indicator, scope, period, verdict, tuple(facts), unit, quantities or {})
