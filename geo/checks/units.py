"""Whether a fact's unit can be read, and measures what its indicator measures."""

from __future__ import annotations

import re
import tokenize
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Final

from geo.checks.statements import seed_file
from geo.errors import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pint import Unit, UnitRegistry

    from geo.model import Fact
    from geo.vocabulary import Vocabulary

_US_TON: Final = re.compile(r"(?<![A-Za-z_])(?:kilo|mega|giga|[kMG]|short_|long_|US_)?tons?(?![A-Za-z_])")
"""Pint's "ton" is the US short ton, which no source means."""


class UnitChecker:
    """Checks units against pint and the vocabulary; pint is loaded with the first unit."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._parse = lru_cache(maxsize=None)(self._parsed)

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

    @cached_property
    def _registry(self) -> UnitRegistry[Any]:
        from pint import UnitRegistry  # noqa: PLC0415 - half a second that only a check needs to spend

        registry: UnitRegistry[Any] = UnitRegistry()
        for definition in self._vocabulary.units.definitions:
            registry.define(definition)
        return registry

    def _parsed(self, unit: str) -> Unit | None:
        from pint.errors import PintError  # noqa: PLC0415 - as above

        try:
            return self._registry.parse_units(unit)
        except (PintError, ValueError, TypeError, AttributeError, tokenize.TokenError):
            return None  # pint lets a malformed expression fail in any of these ways
