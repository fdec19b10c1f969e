"""How large things are drawn on a page of some size, in points."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from geo.figure.options import FigureOptions

MODEL_SIDE_MM: Final = 150.0
"""A page of this side (as the geometric mean) is set in the sizes written below."""
GROWTH: Final = 0.6
"""A page twice as wide is read from further away, but not from twice as far."""
SCALES: Final = (0.8, 1.9)


@dataclass(frozen=True, slots=True)
class Sizes:
    """Type sizes, distances and factors, in points."""

    scale: float

    @classmethod
    def of(cls, options: FigureOptions) -> Sizes:
        """Return the sizes for a page."""
        side = math.sqrt(options.width_mm * options.height_mm)
        low, high = SCALES
        return cls(min(max((side / MODEL_SIDE_MM) ** GROWTH, low), high))

    @property
    def title(self) -> float:
        """The headline."""
        return 11.0 * self.scale

    @property
    def subtitle(self) -> float:
        """The line below the headline."""
        return 8.0 * self.scale

    @property
    def label(self) -> float:
        """A name on the map."""
        return max(6.7 * self.scale, 5.6)

    @property
    def small_label(self) -> float:
        """A name of lesser weight, a number on a scale."""
        return max(5.9 * self.scale, 5.0)

    @property
    def legend(self) -> float:
        """The legend's words."""
        return max(6.4 * self.scale, 5.6)

    @property
    def notes(self) -> float:
        """Credits and sources."""
        return max(5.8 * self.scale, 5.2)

    @property
    def margin(self) -> float:
        """From the edge of the page to anything on it."""
        return 9.0 * self.scale

    @property
    def gap(self) -> float:
        """Between the parts of the page."""
        return 7.0 * self.scale

    @property
    def symbol(self) -> float:
        """What the symbology's widths of points are multiplied by."""
        return 0.43 * self.scale

    @property
    def line(self) -> float:
        """What the symbology's widths of lines are multiplied by."""
        return 0.55 * self.scale

    @property
    def hairline(self) -> float:
        """The thinnest line: graticule, coast, frame."""
        return 0.4 * math.sqrt(self.scale)
