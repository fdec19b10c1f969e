"""Partial dates as what they are: spans of days, with EDTF (ISO 8601-2) as their notation.

A date that lacks its year stays without one: such a period *may* fall into any year, and
*certainly* falls into none.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from geo.errors import UsageError
from geo.phrases import ENGLISH, Phrases

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
DAYS: Final = tuple(f"{{day}} {month}" for month in MONTHS)
"""Phrases of their own, for in many languages a month is written otherwise beside its day."""
FULL_DATE: Final = 3
"""Parts: year, month, day."""
CODES: Final = {21: "spring", 22: "summer", 23: "autumn", 24: "winter", 33: "Q1", 34: "Q2", 35: "Q3", 36: "Q4"}
"""ISO 8601-2 §4.8: some "months" are seasons and quarters."""
QUARTERS: Final = {33: 1, 34: 4, 35: 7, 36: 10}
"""The first month of each."""
HEDGES: Final = {"~": "about {date}", "?": "perhaps {date}", "%": "perhaps about {date}"}
"""ISO 8601-2 §8: what the marks of approximate and uncertain dates say."""
YEARLESS: Final = "XXXX"
OPEN: Final = frozenset({"", ".."})
ONE_DATE: Final = re.compile(r"([0-9]{4}|[0-9]{3}X|XXXX)(-([0-9]{2}|XX)(-([0-9]{2}|XX))?)?[~?%]?")
PLAIN: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@dataclass(frozen=True, slots=True)
class Period:
    """A span of days, both ends inclusive.

    ``date.min`` and ``date.max`` mean that the span is open, or that its year is not stated.
    """

    edtf: str
    earliest: date
    latest: date
    yearless: bool = False

    def may_overlap(self, other: Period) -> bool:
        """Tell whether the two can share a day."""
        return self.earliest <= other.latest and other.earliest <= self.latest

    def surely_within(self, other: Period) -> bool:
        """Tell whether every day this period can mean lies in the other."""
        return not self.yearless and other.earliest <= self.earliest and self.latest <= other.latest

    @property
    def is_closed(self) -> bool:
        """Whether both ends are stated."""
        return self.earliest != date.min and self.latest != date.max

    def __str__(self) -> str:
        return readable(self.edtf)


@lru_cache(maxsize=4096)
def parse(edtf: str) -> Period:
    """Read an EDTF expression.

    Parameters
    ----------
    edtf
        Such as ``2024``, ``2025-01/2025-08``, ``2023/..``, ``2026-34`` (second quarter), ``XXXX-08-06``.

    Raises
    ------
    UsageError
        When it is not EDTF, lies outside the years 1 to 9999, or ends before it begins.

    Examples
    --------
    >>> parse("2025-01/2025-08").latest
    datetime.date(2025, 8, 31)
    >>> parse("XXXX-08-06").surely_within(parse("2025"))
    False
    """
    start, slash, end = edtf.partition("/")
    if "/" in end:
        raise UsageError(f"The period “{edtf}” has more than two ends.")
    earliest, latest = _span(start)
    if slash:
        latest = _span(end)[1]
    if YEARLESS in edtf:
        return Period(edtf, date.min, date.max, yearless=True)
    if earliest > latest:
        raise UsageError(f"The period “{edtf}” ends before it begins.")
    return Period(edtf, earliest, latest)


@lru_cache(maxsize=4096)
def readable(edtf: str, say: Phrases = ENGLISH) -> str:
    """Say a period as a person would, and no more exactly than it is known.

    Examples
    --------
    >>> readable("2025-01/2025-08"), readable("2026-34"), readable("XXXX-08-06"), readable("2023/..")
    ('January–August 2025', 'Q2 2026', '6 August (year not stated)', 'since 2023')
    """
    start, slash, end = edtf.partition("/")
    if not slash:
        year, text = _parts(start, say)
        return say(HEDGES[start[-1:]], date=_join(text, year, say)) if start[-1:] in HEDGES else _join(text, year, say)
    if start in OPEN or end in OPEN:
        return _open_ended(start, end, say)
    (start_year, start_text), (end_year, end_text) = _parts(start, say), _parts(end, say)
    if start_year != end_year or HEDGES.keys() & {start[-1], end[-1]}:
        return f"{readable(start, say)} – {readable(end, say)}"
    (*start_month, start_day), (*end_month, end_day) = start.split("-"), end.split("-")
    if start_month == end_month and len(start_month) == FULL_DATE - 1:
        return _join(say(DAYS[int(end_month[-1]) - 1], day=f"{int(start_day)}–{int(end_day)}"), end_year, say)
    return _join(f"{start_text}–{end_text}", end_year, say)


def _open_ended(start: str, end: str, say: Phrases) -> str:
    if start in OPEN:
        return say("any time") if end in OPEN else say("until {date}", date=readable(end, say))
    return say("since {date}", date=readable(start, say))


def _span(single: str) -> tuple[date, date]:
    """Return the first and last day that one date, without a slash, can mean."""
    if single in OPEN:
        return date.min, date.max
    # What lies beyond this edtf partly reads, partly prints, partly stumbles over; no article has such a date.
    if not ONE_DATE.fullmatch(single):
        raise _not_a_date(single)
    # A leap year stands in for the one not stated: 29 February may be meant, 30 February not.
    dated = single.replace(YEARLESS, "2000")
    try:
        span = _plain_span(dated) or _edtf_span(dated)
    except ValueError as error:
        raise _not_a_date(single) from error
    return (date.min, date.max) if YEARLESS in single else span


def _plain_span(single: str) -> tuple[date, date] | None:
    """Return the span of a year, a quarter, a month or a day; None for what needs a fuller reader.

    Nearly all dates are such, and :mod:`edtf` takes milliseconds over each.
    """
    match = PLAIN.fullmatch(single)
    if match is None:
        return None
    year = int(match[1])
    if not match[2]:
        return date(year, 1, 1), date(year, len(MONTHS), 31)
    first = last = int(match[2])
    if first in QUARTERS and not match[3]:
        first, last = QUARTERS[first], QUARTERS[first] + 2
    if last > len(MONTHS):
        return None
    if match[3]:
        day = date(year, first, int(match[3]))
        return day, day
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def _edtf_span(single: str) -> tuple[date, date]:
    """Return the span of anything else EDTF has: seasons, decades, approximate and uncertain dates."""
    from edtf import EDTFParseException, parse_edtf  # noqa: PLC0415 - 0.15 s that plain dates need not wait for

    try:
        parsed = parse_edtf(single)
        lower, upper = parsed.lower_strict(), parsed.upper_strict()
    except EDTFParseException as error:
        raise ValueError(str(error)) from error
    return date(*lower[:3]), date(*upper[:3])


def _not_a_date(single: str) -> UsageError:
    return UsageError(
        f"“{single}” is not a date in EDTF between the years 1 and 9999. "
        "Write a year (2024), a month (2025-03), a day (2025-03-01) or a span of them (2025-01/2025-08).",
    )


def _parts(edtf: str, say: Phrases) -> tuple[str, str]:
    """Split a single date into its year and the rest, both readable."""
    year, *rest = edtf.strip("~?%").split("-")
    if year != YEARLESS and year.endswith("X"):
        year = say("{decade}s", decade=year.replace("X", "0"))
    numbers = [int(part) if part.isdigit() else 0 for part in rest]
    if not numbers or not numbers[0]:
        return year, ""
    if numbers[0] in CODES:
        return year, say(CODES[numbers[0]])
    if numbers[0] > len(MONTHS):
        return year, "-".join(rest)
    if len(numbers) > 1 and numbers[1]:
        return year, say(DAYS[numbers[0] - 1], day=numbers[1])
    return year, say(MONTHS[numbers[0] - 1])


def _join(text: str, year: str, say: Phrases) -> str:
    if year == YEARLESS:
        return say("{date} (year not stated)", date=text or say("date"))
    return say("{date} {year}", date=text, year=year) if text else year
