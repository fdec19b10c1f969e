"""Whether a fact's unit can be read, and measures what its indicator measures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from geo.checks.statements import seed_file
from geo.errors import Finding
from geo.quantities import Units

if TYPE_CHECKING:
    from collections.abc import Iterator

    from geo.model import Fact
    from geo.vocabulary import Vocabulary

_US_TON: Final = re.compile(r"(?<![A-Za-z_])(?:kilo|mega|giga|[kMG]|short_|long_|US_)?tons?(?![A-Za-z_])")
"""Pint's "ton" is the US short ton, which no source means."""


class UnitChecker:
    """Checks units against pint and the vocabulary.

    Parameters
    ----------
    vocabulary
        The indicators and the unit of each.
    units
        The vocabulary's, where they are there already: making them takes half a second.
    """

    def __init__(self, vocabulary: Vocabulary, units: Units | None = None) -> None:
        self._vocabulary = vocabulary
        self._parse = (units or Units(vocabulary.units)).parse

    def check(self, fact: Fact) -> Iterator[Finding]:
        """Check one fact's unit; a fact without a number has none."""
        if not fact.unit:
            return
        file = seed_file(fact.article)
        unit = self._parse(fact.unit)
        if unit is None:
            remedy = "Write it as pint does, or define it in the vocabulary."
            yield Finding(f"“{fact.unit}” is not a unit", file, fact.id, "unit", remedy)
            return
        if _US_TON.search(fact.unit):
            yield Finding(f"“{fact.unit}” is not a metric unit", file, fact.id, "unit", "Write “tonne”.")
        wanted = self._vocabulary.indicators[fact.indicator].unit
        expected = self._parse(wanted) if wanted else None
        if expected is not None and unit.dimensionality != expected.dimensionality:
            problem = f"“{fact.unit}” does not measure what “{wanted}” does, the unit of “{fact.indicator}”"
            yield Finding(problem, file, fact.id, "unit")
