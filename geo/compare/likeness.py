"""Whether facts can all be true at once: figures as intervals, dates as spans of days, labels as sets of words."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from geo import periods
from geo.compare.times import LEAP_YEAR, in_year
from geo.quantities import meet
from geo.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from geo.model import Fact
    from geo.quantities import Quantity

BOUNDS: Final = frozenset({"by", "by_end_of"})
"""Hedges that make a date the last day of a span that begins at any time."""
YEARS_TRIED: Final = 8
"""For dates without a year, beside the first one: so many years hold every day there is, 29 February too."""
_SEPARATORS: Final = re.compile(r"\s*(?:,|;| – | - )\s*")


def figures_alike(facts: Collection[Fact], quantities: Mapping[str, Quantity]) -> Verdict | None:
    """Say how figures agree; None where they do not.

    Parameters
    ----------
    facts
        What is stated.
    quantities
        What each figure can mean, by fact id, all in one unit.
    """
    figures = [quantities[fact.id] for fact in facts]
    if len({(figure.low, figure.high, figure.lower, figure.upper) for figure in figures}) == 1:
        return Verdict.AGREE
    return Verdict.AGREE_WITHIN_ROUNDING if meet(figures) else None


def dates_alike(facts: Collection[Fact]) -> Verdict | None:
    """Say how dates agree; None where their first days, or their last days, cannot be the same.

    A date that is less exact holds a more exact one, and a date without a year may fall into any year that has
    such a day. A span states both its ends: 20 to 21 October is not 21 October. "By" a date is any time up to its
    last day. Other hedges do not narrow the date they stand with.
    """
    stated = {(fact.date, fact.qualifier) for fact in facts}
    if len(stated) == 1:
        return Verdict.AGREE
    ends = [(*edtf.partition("/")[::2], qualifier in BOUNDS) for edtf, qualifier in stated]
    first = {((bound and end) or start, bound) for start, end, bound in ends}
    last = {(end or start, bound) for start, end, bound in ends}
    return Verdict.AGREE_WITHIN_ROUNDING if _one_day_fits(first) and _one_day_fits(last) else None


def labels_alike(facts: Collection[Fact]) -> Verdict | None:
    """Say whether every article has one label in common with the others; in lists the order does not count."""
    stated: dict[str, set[frozenset[str]]] = {}
    for fact in facts:
        stated.setdefault(fact.article, set()).add(_words(fact.label))
    return Verdict.AGREE if frozenset.intersection(*map(frozenset, stated.values())) else None


def date_order(fact: Fact) -> tuple[bool, date, str]:
    """Return where a date stands among others: those without a year come last."""
    span = periods.parse(fact.date)
    return span.yearless, span.earliest, span.edtf


def _one_day_fits(dates: Collection[tuple[str, bool]]) -> bool:
    """Tell whether one day can be all of some dates, given with whether they are bounds."""
    spans = [(periods.parse(edtf), bound) for edtf, bound in dates]
    earliest = max((span.earliest for span, bound in spans if not bound), default=date.min)
    latest = min(span.latest for span, _ in spans)
    yearless = {span.edtf for span, _ in spans if span.yearless}
    return _some_year_fits(yearless, earliest, latest) if yearless else earliest <= latest


def _some_year_fits(yearless: Collection[str], earliest: date, latest: date) -> bool:
    """Tell whether the dates without a year can fall on one day between two others."""
    # Where no date names a year, any with a 29 February does.
    last = min(latest.year, earliest.year + YEARS_TRIED if earliest > date.min else LEAP_YEAR)
    for year in range(max(earliest.year, last - YEARS_TRIED), last + 1):
        spans = [in_year(edtf, year) for edtf in yearless]
        begins = [earliest, *(span[0] for span in spans if span)]
        ends = [latest, *(span[1] for span in spans if span)]
        if None not in spans and max(begins) <= min(ends):
            return True
    return False


def _words(label: str) -> frozenset[str]:
    return frozenset(_SEPARATORS.split(label.casefold().strip()))
