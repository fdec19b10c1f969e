"""Which figures are for the same time, and which for times that overlap.

A *slot* holds the facts that are for one time:

- Facts of the same period.
- A total "since 2005" is the total "from 2005 to March 2025": an open end says until now, not until when.
- A period whose year is not written joins the only one that it can be.
- A fact without a period is what it is to date. It joins the running total, where there is one; otherwise the
  only period that is told of. Beside a series it stands alone: nothing says which year it belongs to.

The periods of a series (2023, 2024) do not overlap and are nothing to compare. A span within a year and a running
total answer different questions as well: slots overlap only with slots of their own sort.
"""

from __future__ import annotations

from calendar import isleap
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from geo import periods
from geo.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from geo.model import Fact

LONGEST_SPAN_DAYS: Final = 366
"""Whatever runs longer than a year, or has an open end, is a running total."""

LEAP_YEAR: Final = 2024
LEAP_DAY: Final = "0229"


class Timing(Enum):
    """What sort of time a slot is for."""

    SPAN = auto()
    """Within a year: 2024, January to August 2025."""
    RUNNING = auto()
    """Open at an end, or over several years: since 2005."""
    YEARLESS = auto()
    """August of a year that is not written."""
    UNDATED = auto()
    """No period is stated."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Facts for one time."""

    timing: Timing
    period: str
    """EDTF."""
    earliest: date
    latest: date
    facts: tuple[Fact, ...]

    def with_facts(self, facts: Iterable[Fact]) -> Slot:
        """Return the slot with more facts in it."""
        return replace(self, facts=(*self.facts, *facts))


def slots(facts: Iterable[Fact]) -> list[Slot]:
    """Sort facts about one thing into slots, the earliest first and those without a date last."""
    by_period: dict[str, list[Fact]] = {}
    for fact in facts:
        by_period.setdefault(fact.period, []).append(fact)
    if len(by_period) == 1:
        return [_slot(*item) for item in by_period.items()]
    found: dict[tuple[Timing, date, date, str], Slot] = {}
    for period, stated in by_period.items():
        slot = _slot(period, stated)
        # Two spellings of one span are one slot; a period without a year is told by its spelling alone.
        key = (slot.timing, slot.earliest, slot.latest, period if slot.timing is Timing.YEARLESS else "")
        found[key] = found[key].with_facts(stated) if key in found else slot
    ordered = sorted(found.values(), key=attrgetter("earliest", "latest", "period"))
    spans, running, yearless, undated = ([slot for slot in ordered if slot.timing is timing] for timing in Timing)
    running = _without_open_copies(running)
    spans, yearless = _with_yearless(spans, yearless)
    dated = sorted((*spans, *running), key=attrgetter("earliest", "latest"))
    return _with_undated([*dated, *yearless], undated, running)


def overlapping(found: Sequence[Slot]) -> list[list[Slot]]:
    """Return the slots that share days with others of their sort, joined in chains; single ones are left out.

    Slots without a period share no days that could be named: they are one chain of their own.
    """
    chains: list[list[Slot]] = []
    if len(found) == 1:
        return chains
    for timing in (Timing.SPAN, Timing.RUNNING, Timing.UNDATED):
        latest: date | None = None
        for slot in sorted((s for s in found if s.timing is timing), key=attrgetter("earliest", "latest")):
            if latest is None or slot.earliest > latest:
                chains.append([])
            chains[-1].append(slot)
            latest = max(latest or slot.latest, slot.latest)
    return [chain for chain in chains if len(chain) > 1]


def hull(chain: Sequence[Slot]) -> str:
    """Return the whole time of several slots, as EDTF."""
    first, last = min(chain, key=attrgetter("earliest")), max(chain, key=attrgetter("latest"))
    widest = next((s for s in chain if (s.earliest, s.latest) == (first.earliest, last.latest)), None)
    if widest:
        return widest.period
    return f"{first.period.partition('/')[0]}/{last.period.rpartition('/')[2]}"


def in_year(edtf: str, year: int) -> tuple[date, date] | None:
    """Return the first and last day of a date without a year in a year; None where that year lacks it.

    Examples
    --------
    >>> in_year("XXXX-08-06", 2025)
    (datetime.date(2025, 8, 6), datetime.date(2025, 8, 6))
    >>> in_year("XXXX-02-29", 2025) is None
    True
    """
    earliest, latest = _in_leap_year(edtf)
    if earliest.strftime("%m%d") == LEAP_DAY and not isleap(year):
        return None
    later = year + latest.year - earliest.year
    last = latest.replace(day=28) if latest.strftime("%m%d") == LEAP_DAY and not isleap(later) else latest
    return earliest.replace(year=year), last.replace(year=later)


@lru_cache(maxsize=1024)
def _in_leap_year(edtf: str) -> tuple[date, date]:
    for end in (LEAP_YEAR, LEAP_YEAR + 1):  # December to February ends in the year after
        begun = edtf.replace(periods.YEARLESS, str(LEAP_YEAR), 1)
        with suppress(UsageError):
            period = periods.parse(begun.replace(periods.YEARLESS, str(end)))
            return period.earliest, period.latest
    return date.min, date.max


def _slot(edtf: str, facts: Iterable[Fact]) -> Slot:
    if not edtf:
        return Slot(Timing.UNDATED, edtf, date.min, date.max, tuple(facts))
    period = periods.parse(edtf)
    if period.yearless:
        return Slot(Timing.YEARLESS, edtf, date.min, date.max, tuple(facts))
    long = (period.latest - period.earliest).days >= LONGEST_SPAN_DAYS
    return Slot(Timing.RUNNING if long else Timing.SPAN, edtf, period.earliest, period.latest, tuple(facts))


def _without_open_copies(running: Iterable[Slot]) -> list[Slot]:
    """Join each total with an open end to the longest one from the same day on."""
    kept: list[Slot] = []
    for slot in running:  # of the same beginning, the open end comes last
        if kept and slot.latest == date.max and kept[-1].earliest == slot.earliest:
            slot = slot.with_facts(kept.pop().facts)  # noqa: PLW2901 - the joined slot takes its place
        kept.append(slot)
    return kept


def _with_yearless(spans: Iterable[Slot], yearless: Iterable[Slot]) -> tuple[list[Slot], list[Slot]]:
    """Join each period without a year to the only span that it can be."""
    joined, alone = list(spans), []
    for slot in yearless:
        can_be = [number for number, span in enumerate(joined) if _same_days(slot.period, span)]
        if len(can_be) == 1:
            joined[can_be[0]] = joined[can_be[0]].with_facts(slot.facts)
        else:
            alone.append(slot)
    return joined, alone


def _same_days(edtf: str, span: Slot) -> bool:
    return in_year(edtf, span.earliest.year) == (span.earliest, span.latest)


def _with_undated(dated: list[Slot], undated: Iterable[Slot], running: Sequence[Slot]) -> list[Slot]:
    joined = list(dated)
    for slot in undated:
        home = running or joined
        if len(home) == 1:
            joined[joined.index(home[0])] = home[0].with_facts(slot.facts)
        else:
            joined.append(slot)
    return joined
