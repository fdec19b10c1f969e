"""When things are, as marks on a line of days; and the arithmetic of moving along it.

A partial date is a span: somewhere in it something *may* lie. What lies there for *certain* is told apart:

- What **happens** (the date of an event, a date that a fact states) is on some day of the span, nobody knows which.
  It is certain only where the span is one day, and afterwards it has certainly happened: "end of 2026" is possible
  through 2026 and certain after it. What is a plan is never certain.
- What **lasts** (the time that a figure is for; an event from a day to a day) is certain throughout, where both ends
  are stated. Of "since 2005" only 2005 is certain, of "2022/2027" what lies between the two years.
- A date that is hedged (``2025~``) is possible and no more.

A date without a year has no place on the line. It is kept aside, to be counted and listed.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from calendar import monthrange
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from itertools import accumulate, compress
from typing import TYPE_CHECKING, Final

from geo import periods

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from geo.atlas import Atlas
    from geo.model import Fact, Feature

MONTHS_IN_YEAR: Final = 12
DAY: Final = timedelta(days=1)


class Unit(Enum):
    """What the line is divided into; the value is its length in months, a day's is 0."""

    YEAR = 12
    QUARTER = 3
    MONTH = 1
    DAY = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing at a time."""

    about: tuple[Feature, ...]
    what: str = ""
    """What is stated of it; nothing where it is an event's own date."""

    @property
    def said(self) -> str:
        """An event's name, or what is stated of what."""
        names = ", ".join(feature.name for feature in self.about)
        return f"{names}: {self.what}" if self.what else names


_Sort = tuple[str, bool, bool]
"""What stands in one mark: its date, whether it happens, and whether it is a plan."""


@dataclass(frozen=True, slots=True)
class _Held:
    """All that can stand in one mark."""

    events: list[tuple[str, Entry]] = field(default_factory=list)
    """With the id of the feature whose own date it is."""
    stated: list[Entry] = field(default_factory=list)
    places: array[int] = field(default_factory=lambda: array("L"))
    """Of the facts that state it, in the atlas's order of all."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Everything of one sort with one date."""

    edtf: str
    earliest: date
    """``date.min`` where the beginning is open."""
    latest: date
    """``date.max`` where the end is open."""
    certain: tuple[date, date] | None
    """The days on which it certainly is."""
    happens: bool
    """Whether it is on one day or in one run of days within the span, and over after it."""
    is_plan: bool
    entries: tuple[Entry, ...] = ()

    def holding(self, entries: Iterable[Entry]) -> Mark:
        """Return the same mark with other entries; :func:`dataclasses.replace` takes three times as long."""
        return Mark(self.edtf, self.earliest, self.latest, self.certain, self.happens, self.is_plan, tuple(entries))

    @property
    def features(self) -> tuple[str, ...]:
        """The ids of everything it is about, each once."""
        return tuple(dict.fromkeys(name for entry in self.entries for name in (feature.id for feature in entry.about)))


@dataclass(frozen=True, slots=True)
class Timeline:
    """What is dated, earliest first, and what has no year to be placed in."""

    placed: tuple[Mark, ...]
    yearless: tuple[Mark, ...]

    @property
    def extent(self) -> tuple[date, date] | None:
        """The first and the last day that any date names; None where there is none."""
        days = [day for mark in self.placed for day in (mark.earliest, mark.latest) if day not in (date.min, date.max)]
        return (min(days), max(days)) if days else None


@dataclass(frozen=True, slots=True)
class Density:
    """How much there is in each of some stretches of days."""

    certain: tuple[int, ...]
    possible: tuple[int, ...]
    """What may be there, what certainly is included."""


class Calendar:
    """What is dated in an atlas, made ready to be placed with every filter step.

    Parameters
    ----------
    atlas
        Whose features and facts are placed.
    """

    def __init__(self, atlas: Atlas) -> None:
        self.atlas = atlas
        words = atlas.vocabulary
        self._outcome = {name: modality.outcome for name, modality in words.modalities.items()}
        self._everything: Timeline | None = None
        """Kept: it is asked for whenever filters are cleared."""
        held: defaultdict[_Sort, _Held] = defaultdict(_Held)
        for feature in atlas.features.values():
            if feature.date:
                held[feature.date, True, False].events.append((feature.id, Entry((feature,))))
        self._of_several: list[tuple[int, Fact]] = []
        for place, fact in enumerate(atlas.facts.values()):
            for sort, entry in self._dated(fact, tuple(atlas.features[name] for name in fact.about)).items():
                held[sort].stated.append(entry)
                held[sort].places.append(place)
            if len(fact.about) > 1:
                self._of_several.append((place, fact))
        marks = [(_mark(*sort), sort, all_held) for sort, all_held in held.items()]
        self._marks = sorted(marks, key=lambda one: (one[0].earliest, one[0].latest, one[1]))

    def timeline(self, features: Sequence[Feature], is_stated: Sequence[int]) -> Timeline:
        """Place what is dated among some features and facts.

        A fact that only repeats its event's own date is not told twice.

        Parameters
        ----------
        features
            Some of the atlas's, in its order.
        is_stated
            Of shape (facts,): for each of the atlas's facts, in its order, 1 if it is one of them, else 0.
        """
        if len(features) == len(self.atlas.features) and 0 not in is_stated:
            if self._everything is None:
                self._everything = self._placed(features, is_stated)
            return self._everything
        return self._placed(features, is_stated)

    def _placed(self, features: Sequence[Feature], is_stated: Sequence[int]) -> Timeline:
        shown = {feature.id: feature for feature in features}
        # What is shown is about something that is: most facts, about one thing, are about all they can be.
        partly = {
            place: self._dated(fact, tuple(shown[name] for name in fact.about if name in shown))
            for place, fact in self._of_several
            if is_stated[place] and not all(name in shown for name in fact.about)
        }
        placed: list[Mark] = []
        yearless: list[Mark] = []
        for mark, sort, held in self._marks:
            entries = [entry for name, entry in held.events if name in shown]
            if not partly or partly.keys().isdisjoint(held.places):
                # Numbers alone are looked at for what is not shown: there are ten facts for each feature.
                entries += compress(held.stated, map(is_stated.__getitem__, held.places))
            else:
                stated = (
                    (place, entry) for place, entry in zip(held.places, held.stated, strict=True) if is_stated[place]
                )
                now = (partly[place].get(sort) if place in partly else entry for place, entry in stated)
                entries += [entry for entry in now if entry is not None]
            if entries:
                (yearless if periods.YEARLESS in mark.edtf else placed).append(mark.holding(entries))
        return Timeline(tuple(placed), tuple(yearless))

    def _dated(self, fact: Fact, about: tuple[Feature, ...]) -> dict[_Sort, Entry]:
        """Return what a fact says of some features, by when."""
        entry = Entry(about, self.atlas.vocabulary.indicators[fact.indicator].label)
        dated: dict[_Sort, Entry] = {}
        if fact.period and about:
            dated[fact.period, False, False] = entry
        if fact.date and any(feature.date != fact.date for feature in about):
            dated[fact.date, True, not self._outcome[fact.modality]] = entry
        return dated


def density(marks: Iterable[Mark], stretches: Sequence[tuple[date, date]]) -> Density:
    """Count how much may lie, and how much certainly lies, in each of some stretches, both ends of each included.

    The stretches follow one another, in their order, without a gap.
    """
    firsts, lasts = [first for first, _ in stretches], [last for _, last in stretches]

    def counted(spans: Iterable[tuple[date, date, int]]) -> tuple[int, ...]:
        changes = [0] * (len(stretches) + 1)
        for first, last, count in spans:
            begun, over = bisect_left(lasts, first), bisect_right(firsts, last)
            if begun < over:
                changes[begun] += count
                changes[over] -= count
        return tuple(accumulate(changes[:-1]))

    marks = tuple(marks)
    certain = counted((*mark.certain, len(mark.entries)) for mark in marks if mark.certain)
    return Density(certain, counted((mark.earliest, mark.latest, len(mark.entries)) for mark in marks))


def span_edtf(first: date, last: date) -> str:
    """Write a span of days, both included, in years or months where it consists of whole ones.

    ``date.min`` and ``date.max`` are open ends, as in a :class:`geo.periods.Period`; nothing is written for two.

    Examples
    --------
    >>> span_edtf(date(2024, 1, 1), date(2025, 12, 31)), span_edtf(date(2024, 3, 1), date(2024, 3, 31))
    ('2024/2025', '2024-03')
    >>> span_edtf(date(2024, 1, 1), date.max)
    '2024/..'
    """
    length = len(first.isoformat())
    for unit, written in ((Unit.MONTH, len("2024-03")), (Unit.YEAR, len("2024"))):
        if begins(first, unit) == first and ends(last, unit) == last:
            length = written
    start = ".." if first == date.min else first.isoformat()[:length]
    end = ".." if last == date.max else last.isoformat()[:length]
    if start == end:
        return "" if start == ".." else start
    return f"{start}/{end}"


def begins(day: date, unit: Unit) -> date:
    """Return the first day of the year, quarter or month that a day lies in; the day itself for days."""
    if unit is Unit.DAY:
        return day
    return date(day.year, (day.month - 1) // unit.value * unit.value + 1, 1)


def ends(day: date, unit: Unit) -> date:
    """Return the last day of the year, quarter or month that a day lies in; the day itself for days."""
    if unit is Unit.DAY:
        return day
    month = (day.month - 1) // unit.value * unit.value + unit.value
    return date(day.year, month, monthrange(day.year, month)[1])


def moved(first: date, last: date, unit: Unit, by: int) -> tuple[date, date]:
    """Move a span by some units, without it leaving the years 1 to 9999.

    A span of whole units stays one: January moved by a month is February, to its last day.
    """
    try:
        start = _later(first, unit, by)
        end = ends(_later(begins(last, unit), unit, by), unit) if ends(last, unit) == last else _later(last, unit, by)
    except (ValueError, OverflowError):
        return first, last
    return start, end


def stretches(first: date, last: date, unit: Unit) -> list[tuple[date, date]]:
    """Return the units that some days lie in, one after the other, as their first and last days."""
    found = []
    day = begins(first, unit)
    while day <= last:
        found.append((day, ends(day, unit)))
        if found[-1][1] == date.max:
            break
        day = found[-1][1] + DAY
    return found


def _later(day: date, unit: Unit, by: int) -> date:
    if unit is Unit.DAY:
        return day + by * DAY
    months = day.year * MONTHS_IN_YEAR + day.month - 1 + by * unit.value
    year, month = divmod(months, MONTHS_IN_YEAR)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _mark(edtf: str, happens: bool, is_plan: bool) -> Mark:  # noqa: FBT001 - a key's parts
    """Return a mark with nothing in it."""
    period = periods.parse(edtf)
    certain = None if is_plan else _certain(edtf, happens=happens)
    return Mark(edtf, period.earliest, period.latest, certain, happens, is_plan)


def _certain(edtf: str, *, happens: bool) -> tuple[date, date] | None:
    if periods.HEDGES.keys() & set(edtf) or periods.YEARLESS in edtf:
        return None
    start, slash, end = edtf.partition("/")
    whole = periods.parse(edtf)
    if not slash:
        return (whole.earliest, whole.latest) if not happens or whole.earliest == whole.latest else None
    if start in periods.OPEN or end in periods.OPEN:
        stated = periods.parse(end if start in periods.OPEN else start)
        return None if happens or not stated.is_closed else (stated.earliest, stated.latest)
    if not happens:
        return whole.earliest, whole.latest
    core = (periods.parse(start).latest, periods.parse(end).earliest)
    return core if core[0] <= core[1] else None
