"""What a figure can mean: a value, its hedge and its unit become an interval.

How wide a hedge is taken to be stands in the vocabulary, with the reason, and nowhere else. The rules
here say what the words there leave open:

- *Written decimals.* A bare figure is whatever rounds to it: 1.4 is 1.35 to 1.45, and 1500 is 1499.5 to 1500.5.
- *Both ways means wider.* A hedge to both sides is never narrower than the bare figure: "about 5" is 4.5 to 5.5.
- *Cut, not rounded.* Newspapers also drop digits and write 547 for 547.6. Where a finer figure stands beside it, a
  bare one reaches up to its next digit, if that digit is worth no more than :data:`CUT_AT_MOST` of it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from geo.factors import Factors, read_factors

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pint import Unit, UnitRegistry

    from geo.vocabulary import Qualifier
    from geo.vocabulary import Units as UnitTerms

CUT_AT_MOST: Final = 0.01
"""The largest part of a figure that a writer is taken to drop in silence."""
TOLERANCE: Final = 1e-12
"""Of an end's size: what binary fractions get wrong, so that 1.5 and 1.6 do not meet at 1.55."""
CURRENCY: Final = "[currency"
"""How the dimension of every currency begins in the vocabulary."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """What a source can mean by a figure, all in one unit."""

    low: float
    """The figure as written."""
    high: float
    """The same, or where a range ends as written."""
    lower: float
    """Where its meaning begins."""
    upper: float
    """Where its meaning ends; infinite when the hedge is open."""
    cut: float
    """Where its meaning ends if digits were dropped."""
    step: float
    """What its last written digit is worth."""


@dataclass(frozen=True, slots=True)
class Spread:
    """How far figures are apart as they are written, whatever they can mean."""

    absolute: float
    """The largest distance between two of them; between ranges, that of their ends."""
    relative: float | None
    """The same as a part of the lowest figure; None when that is zero or below."""


class Units:
    """Factors between units; pint is loaded when two units first differ that the kept table does not hold.

    Parameters
    ----------
    terms
        The vocabulary's own units.
    known
        Factors worked out before; by default those kept with the program. Made for other definitions, they are
        not used.
    """

    def __init__(self, terms: UnitTerms, known: Factors | None = None) -> None:
        self._terms = terms
        self._given = known
        self._parsed: dict[str, Unit | None] = {}
        self._factors: dict[tuple[str, str], float | None] = {}

    def parse(self, unit: str) -> Unit | None:
        """Return a unit as pint knows it; None where it is not a unit."""
        if unit not in self._parsed:
            self._parsed[unit] = self._parse(unit)
        return self._parsed[unit]

    def factor(self, unit: str, wanted: str) -> float | None:
        """Return what one of a unit is in another; None where no figure of the one can be put into the other.

        Parameters
        ----------
        unit
            The unit a figure is in.
        wanted
            The unit it is wanted in.
        """
        if unit == wanted:
            return 1.0
        pair = (unit, wanted)
        if pair not in self._factors:
            self._factors[pair] = self._factor(*pair)
        return self._factors[pair]

    def is_currency(self, unit: str) -> bool:
        """Tell whether a unit is money."""
        if self._known.holds(unit):
            return unit in self._known.currencies
        parsed = self.parse(unit)
        return parsed is not None and any(name.startswith(CURRENCY) for name in parsed.dimensionality)

    @cached_property
    def _known(self) -> Factors:
        known = read_factors() if self._given is None else self._given
        return known if known.definitions == self._terms.definitions else Factors()

    @cached_property
    def _registry(self) -> UnitRegistry[Any]:
        from pint import UnitRegistry  # noqa: PLC0415 - a third of a second that equal units need not wait for

        registry: UnitRegistry[Any] = UnitRegistry()
        for definition in self._terms.definitions:
            registry.define(definition)
        return registry

    def _parse(self, unit: str) -> Unit | None:
        try:
            return self._registry.parse_units(unit)
        except Exception:  # noqa: BLE001 - pint lets a malformed expression fail in whatever way it happens to
            return None

    def _factor(self, unit: str, wanted: str) -> float | None:
        if self._known.holds(unit, wanted):
            return self._known.factors[unit].get(wanted)
        source, target = self.parse(unit), self.parse(wanted)
        if source is None or target is None or source.dimensionality != target.dimensionality:
            return None
        if source.dimensionless and str(source) != str(target):
            return None  # a rise of 50 percent, a multiple and a bare count share no measure
        convert = self._registry.convert
        if convert(0, source, target) != 0:
            return None  # scales with a zero of their own, such as degrees Celsius, have no factor
        return float(convert(1, source, target))


def quantity(value: float, value_max: float | None, hedge: Qualifier, factor: float = 1.0) -> Quantity:
    """Return what a figure can mean.

    Parameters
    ----------
    value
        The figure, or where a range begins.
    value_max
        Where a range ends; None for a single figure.
    hedge
        The qualifier it is written with.
    factor
        What one of its unit is in the unit of the result.
    """
    low, high = sorted((value, value if value_max is None else value_max))
    low_step, step = _step(low), _step(high)
    bare = (low - low_step / 2, high + step / 2)
    lower = bare[0] if hedge.lower is None else low * hedge.lower
    upper = bare[1] if hedge.upper is None else math.inf if hedge.upper == math.inf else high * hedge.upper
    lower, upper = min(lower, upper), max(lower, upper)  # below zero, factors turn an interval round
    if hedge.lower is not None and hedge.upper is not None and hedge.lower < 1 < hedge.upper < math.inf:
        lower, upper = min(lower, bare[0]), max(upper, bare[1])
    cut = high + step if hedge.upper is None and step <= CUT_AT_MOST * high else upper
    ends = (low, high, lower, upper, cut, min(low_step, step))
    return Quantity(*(end * factor for end in ends))


def meet(quantities: Iterable[Quantity]) -> bool:
    """Tell whether one amount can be what all of the figures mean.

    To share no more than an end is not to meet: what rounds to 1.5 and what rounds to 1.6 have none in common.
    """
    figures = list(quantities)
    finest = min(figure.step for figure in figures) * (1 + TOLERANCE)
    lower = max(figure.lower for figure in figures)
    upper = min(figure.cut if figure.step > finest else figure.upper for figure in figures)
    if all((figure.lower, figure.upper) == (figures[0].lower, figures[0].upper) for figure in figures):
        return True
    return upper == math.inf or upper - lower > TOLERANCE * max(abs(lower), abs(upper))


def spread(quantities: Iterable[Quantity]) -> Spread | None:
    """Return how far figures in one unit are apart; None where there are none."""
    figures = list(quantities)
    if not figures:
        return None
    lows, highs = [figure.low for figure in figures], [figure.high for figure in figures]
    absolute = max(max(lows) - min(lows), max(highs) - min(highs))
    return Spread(_written(absolute, 12), _written(absolute / min(lows), 4) if min(lows) > 0 else None)


def _step(value: float) -> float:
    """Return what the last digit of a number is worth, as it was written: 0.1 of 1.4, and 1 of 1500."""
    if isinstance(value, int):
        return 1.0
    exponent = Decimal(str(value)).as_tuple().exponent
    return 10.0**exponent if isinstance(exponent, int) else 0.0


def _written(amount: float, digits: int) -> float:
    """Drop what binary fractions add behind the digits that mean something."""
    return float(f"{amount:.{digits}g}")
