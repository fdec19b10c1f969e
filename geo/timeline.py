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

from bisect import bisect_left, bisect_right
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from geo import periods

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from geo.atlas import Atlas
    from geo.model import Fact, Feature
    from geo.query import Selection

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
_Placed = tuple[int, Entry]
"""An entry with the mark that it stands in, by number."""


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
        dated = [fact for fact in atlas.facts.values() if fact.period or fact.date]
        said = {fact.id: self._dated(fact, tuple(atlas.features[name] for name in fact.about)) for fact in dated}
        events = {feature.id: (feature.date, True, False) for feature in atlas.features.values() if feature.date}
        sorts = {*events.values(), *(sort for entries in said.values() for sort in entries)}
        named = [(_mark(*sort), sort) for sort in sorts]
        marks = sorted(named, key=lambda one: (one[0].earliest, one[0].latest, one[1]))
        self._marks = [mark for mark, _ in marks]
        self._places = {sort: place for place, (_, sort) in enumerate(marks)}
        self._events = {name: (self._places[sort], Entry((atlas.features[name],))) for name, sort in events.items()}
        self._stated = {name: self._placing(entries) for name, entries in said.items()}
        self._of_several = [fact for fact in dated if len(fact.about) > 1]

    def timeline(self, selection: Selection) -> Timeline:
        """Place what is dated among some features and facts.

        A fact that only repeats its event's own date is not told twice.
        """
        atlas = self.atlas
        if len(selection.features) == len(atlas.features) and len(selection.facts) == len(atlas.facts):
            if self._everything is None:
                self._everything = self._placed(selection)
            return self._everything
        return self._placed(selection)

    def _placed(self, selection: Selection) -> Timeline:
        shown = {feature.id: feature for feature in selection.features}
        # What is shown is about something that is: most facts, about one thing, are about all they can be.
        partly = {
            fact.id: self._placing(self._dated(fact, tuple(shown[name] for name in fact.about if name in shown)))
            for fact in self._of_several
            if not all(name in shown for name in fact.about)
        }
        stated = self._stated | partly if partly else self._stated
        held: list[list[Entry]] = [[] for _ in self._marks]
        for name in shown:
            if name in self._events:
                place, entry = self._events[name]
                held[place].append(entry)
        for fact in selection.facts:
            for place, entry in stated.get(fact.id, ()):
                held[place].append(entry)
        marks = [mark.holding(entries) for mark, entries in zip(self._marks, held, strict=True) if entries]
        return Timeline(
            tuple(mark for mark in marks if periods.YEARLESS not in mark.edtf),
            tuple(mark for mark in marks if periods.YEARLESS in mark.edtf),
        )

    def _placing(self, entries: dict[_Sort, Entry]) -> tuple[_Placed, ...]:
        """Return entries with the marks that they stand in, by number."""
        return tuple((self._places[sort], entry) for sort, entry in entries.items())

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
