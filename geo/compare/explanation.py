"""A comparison as one sentence that needs nothing beside it.

::

    Kazakh oil through BTC in 2024: 1.4 Mt in two sources, 1.6 Mt in one; 0.2 Mt, 14 % apart.

Where articles restate one another, the sentence counts articles and says how many sources they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from geo import periods, wording
from geo.compare.grouping import STATUS
from geo.compare.likeness import date_order
from geo.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from geo.compare.grouping import Group
    from geo.compare.sources import Sources
    from geo.model import Fact, Feature
    from geo.quantities import Spread, Units
    from geo.vocabulary import Vocabulary

NUMERALS: Final = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
VALUES_TOLD: Final = 6
"""A sentence with more values than this is no longer read."""
FLOWS: Final = "flows"
PERCENT: Final = "percent"
MULTIPLE: Final = "times"
ENDINGS: Final = {
    Verdict.AGREE: "they agree",
    Verdict.AGREE_WITHIN_ROUNDING: "they agree within rounding",
    Verdict.DIFFER: "they differ",
    Verdict.DIFFERENT_PERIOD: "the periods overlap and are not the same",
    Verdict.DIFFERENT_SCOPE: "they do not measure the same",
    Verdict.PLAN_AGAINST_OUTCOME: "a plan against its outcome",
}
NO_RATE: Final = "currencies stand side by side, for no rate is invented"
NO_UNIT: Final = "no unit holds them all"
NO_TIME: Final = "not all of them say for what time"


@dataclass(frozen=True, slots=True)
class Explainer:
    """Puts what is held against each other into words."""

    vocabulary: Vocabulary
    sources: Sources
    units: Units

    def sentence(self, group: Group, feature: Feature, spread: Spread | None) -> str:
        """Return what is said, by how many sources, and how far it is apart.

        Parameters
        ----------
        group
            The facts and the verdict on them.
        feature
            What they are about.
        spread
            How far the figures are apart; None where they are not figures, or not about the same.
        """
        common = _Common.of(group, self.vocabulary)
        told: dict[str, set[str]] = {}
        for fact in self._ordered(group):
            told.setdefault(self._value(fact, common), set()).add(fact.article)
        clauses = [f"{self._heading(group, feature, common)}: {self._values(told)}"]
        if len(told) > 1:
            clauses += filter(None, (self._restated(told), self._ending(group, spread)))
        return "; ".join(clauses) + "."

    def _heading(self, group: Group, feature: Feature, common: _Common) -> str:
        """Name the feature, what is stated of it, and what holds for all that state it."""
        indicator = self.vocabulary.indicators[group.indicator]
        # The name of a flow says what flows: its amounts need no further word.
        named = "" if feature.layer == FLOWS and indicator.unit else f", {_lower_first(indicator.label)}"
        scope = f" ({group.scope})" if group.scope else ""
        modality = f", {common.modality}" if common.modality else ""
        return f"{feature.name}{named}{scope}{_when(common.period)}{modality}"

    def _value(self, fact: Fact, common: _Common) -> str:
        """Say what a fact states, with what does not hold for the others."""
        value = wording.value(fact, self.vocabulary)
        if fact.value is None and not fact.date:
            value = f"“{value}”"
        notes = ", ".join(filter(None, common.notes(fact, self.vocabulary)))
        return f"{value} ({notes})" if notes else value

    def _values(self, told: Mapping[str, set[str]]) -> str:
        """Say in how many sources each value is; where articles restate one another, in how many articles."""
        counts = [(value, len(articles), self.sources.count(articles)) for value, articles in told.items()]
        every = set().union(*told.values())
        noun = "source" if len(every) == self.sources.count(every) else "article"
        phrases: list[str] = []
        told_noun = False
        for value, articles, sources in counts[:VALUES_TOLD]:
            if articles != sources:
                phrases.append(f"{value} in {_counted(articles, 'article')}, {_counted(sources, 'source')}")
            else:
                phrases.append(f"{value} in {_numeral(articles) if told_noun else _counted(articles, noun)}")
            told_noun = articles == sources
        if len(counts) > VALUES_TOLD:
            phrases.append(f"and {len(counts) - VALUES_TOLD} more values")
        return ("; " if any(articles != sources for _, articles, sources in counts) else ", ").join(phrases)

    def _restated(self, told: Mapping[str, set[str]]) -> str:
        """Say how many sources there are where one of them stands behind several of the values."""
        sources = self.sources.count(set().union(*told.values()))
        apart = sum(self.sources.count(articles) for articles in told.values())
        return f"{_counted(sources, 'source')} in all" if sources < apart else ""

    def _ending(self, group: Group, spread: Spread | None) -> str:
        if group.verdict is Verdict.NOT_COMPARABLE:
            if group.unit or not group.facts[0].unit:
                return NO_TIME
            return NO_RATE if all(self.units.is_currency(fact.unit) for fact in group.facts) else NO_UNIT
        if spread and spread.absolute and group.verdict in {Verdict.DIFFER, Verdict.PLAN_AGAINST_OUTCOME}:
            apart = f"{distance(spread.absolute, spread.relative, group.unit, self.vocabulary)} apart"
            return apart if group.verdict is Verdict.DIFFER else f"{ENDINGS[group.verdict]}, {apart}"
        return ENDINGS[group.verdict]

    def _ordered(self, group: Group) -> Sequence[Fact]:
        """Put figures and dates in their order, and leave labels in the atlas's."""
        if group.quantities:
            figures = group.quantities
            return sorted(group.facts, key=lambda fact: (figures[fact.id].low, figures[fact.id].high))
        if self.vocabulary.indicators[group.indicator].compare == "date":
            return sorted(group.facts, key=date_order)
        return group.facts


@dataclass(frozen=True, slots=True)
class _Common:
    """What holds for all facts of a group, and is said once."""

    period: str
    """EDTF; empty where each fact has its own."""
    modality: str | None
    """None where each fact has its own."""
    scoped: bool

    @classmethod
    def of(cls, group: Group, vocabulary: Vocabulary) -> _Common:
        beside = group.verdict in {Verdict.DIFFERENT_PERIOD, Verdict.DIFFERENT_SCOPE}
        modalities = {_modality(fact, vocabulary) for fact in group.facts}
        # A label that is the same in a plan and outside is one label, unless that is what the verdict is about.
        told_once = group.facts[0].label and group.verdict is not Verdict.PLAN_AGAINST_OUTCOME
        return cls(
            period="" if beside and len({fact.period for fact in group.facts}) > 1 else group.period,
            modality=modalities.pop() if len(modalities) == 1 else "" if told_once else None,
            scoped=group.verdict is not Verdict.DIFFERENT_SCOPE,
        )

    def notes(self, fact: Fact, vocabulary: Vocabulary) -> Iterable[str]:
        """Say what of a fact does not hold for the others."""
        if not self.period or periods.YEARLESS in fact.period.replace(self.period, ""):
            yield periods.readable(fact.period) if fact.period else ""
        elif not fact.period:
            yield "no period stated"
        yield "" if self.modality is not None else _modality(fact, vocabulary)
        yield "" if self.scoped else fact.scope


def distance(absolute: float, relative: float | None, unit: str, vocabulary: Vocabulary) -> str:
    """Say how far figures are apart, as an amount and in percent of the lowest of them.

    Figures that are percentages are so many percentage points apart, and no percent of a percent is told.

    Parameters
    ----------
    absolute
        The distance, in the unit.
    relative
        As a part of the lowest figure, where that is above zero.
    unit
        The unit compared in.
    vocabulary
        How units are written.

    Examples
    --------
    ``0.2 Mt, 14 %``
    """
    amount = wording.number(int(absolute) if absolute == int(absolute) else absolute)
    if unit == PERCENT:
        return f"{amount} percentage points"
    said = f"{amount}{'' if unit == MULTIPLE else ' '}{vocabulary.unit_label(unit)}".rstrip()
    return said if relative is None else f"{said}, {wording.percent(relative)}"


def _modality(fact: Fact, vocabulary: Vocabulary) -> str:
    modality = vocabulary.modalities[fact.modality]
    return "" if modality.outcome or fact.indicator == STATUS else modality.label


def _when(period: str) -> str:
    if not period:
        return ""
    readable = periods.readable(period)
    return f" {readable}" if readable.startswith(("since", "until")) else f" in {readable}"


def _counted(number: int, noun: str) -> str:
    return f"{_numeral(number)} {noun}" if number == 1 else f"{_numeral(number)} {noun}s"


def _numeral(number: int) -> str:
    return NUMERALS[number] if number < len(NUMERALS) else str(number)


def _lower_first(label: str) -> str:
    return label[0].lower() + label[1:]
