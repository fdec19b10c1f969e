"""Point symbols as paths: an outline shape with a glyph in it, hollow where the spot is not exact."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from geo.figure.features import DIFFER
from geo.figure.outlines import GRID, Outline, circle, glyph, polygon, rounded
from geo.figure.scene import Ink
from geo.figure.typeface import Style

if TYPE_CHECKING:
    from geo.figure.look import Look
    from geo.figure.paper import Paper
    from geo.figure.scene import Point
    from geo.figure.sizes import Sizes

GLYPH_STROKE: Final = 1.7
OUTLINE: Final = 1.6
"""Stroke widths on that grid."""
CASING: Final = 3.4
"""Of the paper-coloured line around a symbol, on the grid, where half of it is covered."""
LEAST_OUTLINE: Final = 0.12
"""Of the symbol's width."""
CORNER: Final = 0.22
"""How round a square is."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """How one point looks: everything that points which look alike have in common."""

    shape: str
    glyph: str
    """Its name in the symbology; empty for none."""
    colour: str
    size: float
    """Its width on paper, in points."""
    hollow: bool

    def parts(self, look: Look) -> tuple[tuple[Outline, Ink], ...]:
        """Return what it is drawn with, from the lowest to the highest."""
        unit, paint = self.size / GRID, look.theme.halo
        shape = _shape(self.shape).turned(self.size)
        # A dot is too small for the stroke of a large symbol.
        outline = max(OUTLINE * unit, self.size * LEAST_OUTLINE)
        inside = paint if self.hollow else self.colour
        parts = [(shape, Ink(paint, paint, CASING * unit)), (shape, Ink(inside, self.colour, outline))]
        if self.glyph in look.symbology.glyphs:
            line = self.colour if self.hollow else paint
            drawn = glyph(look.symbology.glyphs[self.glyph]).turned(unit)
            parts.append((drawn, Ink(line=line, width=GLYPH_STROKE * unit)))
        return tuple(parts)


def draw_badge(  # noqa: PLR0913 - where and what, and how it is to be found
    paper: Paper, position: Point, text: str, look: Look, *, order: float, group: str = ""
) -> None:
    """Draw a small number that says how many features one symbol stands for, or the sign that sources differ."""
    height = badge_size(look.sizes)
    style = Style(height * 0.72, look.theme.halo, "Semibold")
    width = max(style.width(text) + style.size * 0.7, height)
    plate = rounded(width / 2, height / 2, height / 2)
    colour = look.theme.differ if text == DIFFER.sign else look.theme.text
    ink = Ink(colour, look.theme.halo, 0.5 * look.sizes.scale)
    paper.stamp([(plate, ink)], [position], order=order, group=group)
    baseline = (position[0], position[1] - style.size * 0.33)
    paper.write(text, baseline, style, align="center", order=order + 0.01, group=group)


def badge_size(sizes: Sizes) -> float:
    """Return the height of a badge in points."""
    return max(6.6 * sizes.scale, 5.6)


@lru_cache(maxsize=8)
def _shape(name: str) -> Outline:
    """Return an outline one unit wide, about the origin."""
    if name == "square":
        return rounded(0.46, 0.46, CORNER * 0.46)
    if name == "diamond":
        return polygon([(0, 0.54), (0.54, 0), (0, -0.54), (-0.54, 0), (0, 0.54)])
    return circle(0.5)
