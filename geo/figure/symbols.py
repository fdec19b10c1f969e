"""Point symbols as paths: an outline shape with a glyph in it, hollow where the spot is not exact."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np
from fontTools.pens.basePen import BasePen  # type: ignore[import-untyped] # fontTools has no type information
from fontTools.svgLib.path import parse_path  # type: ignore[import-untyped] # the same
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

from geo.figure.paper import Ink
from geo.figure.typeface import Style

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

    from geo.figure.look import Look
    from geo.figure.paper import Paper
    from geo.figure.sizes import Sizes

GRID: Final = 24.0
"""Glyphs are drawn on a grid of this many units, which is the symbol's width."""
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

    def draw(self, paper: Paper, positions: ArrayLike, look: Look, zorder: float) -> None:
        """Draw it at each of the positions."""
        unit, paint = self.size / GRID, look.theme.halo
        shape = _shape(self.shape).transformed(Affine2D().scale(self.size))
        paper.stamp(shape, positions, Ink(paint, paint, CASING * unit), zorder=zorder)
        # A dot is too small for the stroke of a large symbol.
        outline = max(OUTLINE * unit, self.size * LEAST_OUTLINE)
        inside = paint if self.hollow else self.colour
        paper.stamp(shape, positions, Ink(inside, self.colour, outline), zorder=zorder + 0.0001)
        if self.glyph in look.symbology.glyphs:
            glyph = glyph_path(look.symbology.glyphs[self.glyph]).transformed(Affine2D().scale(unit))
            line = self.colour if self.hollow else paint
            paper.stamp(glyph, positions, Ink(line=line, width=GLYPH_STROKE * unit), zorder=zorder + 0.0002)


def draw_badge(paper: Paper, position: tuple[float, float], count: int, look: Look, zorder: float) -> None:
    """Draw a small number that says how many features one symbol stands for."""
    height = badge_size(look.sizes)
    style = Style(height * 0.72, look.theme.halo, "Semibold")
    width = max(style.width(str(count)) + style.size * 0.7, height)
    plate = _rounded(width / 2, height / 2, height / 2)
    ink = Ink(look.theme.text, look.theme.halo, 0.5 * look.sizes.scale)
    paper.stamp(plate, [position], ink, zorder=zorder)
    baseline = (position[0], position[1] - style.size * 0.33)
    paper.write(str(count), baseline, style, align="center", zorder=zorder + 0.01)


def badge_size(sizes: Sizes) -> float:
    """Return the height of a badge in points."""
    return max(6.6 * sizes.scale, 5.6)


@lru_cache(maxsize=64)
def glyph_path(data: str) -> Path:
    """Return SVG path data as a path about the origin, with y upwards.

    Parameters
    ----------
    data
        On a 24 × 24 grid centred on 12, 12, with y downwards as in SVG.
    """
    pen = _PathPen()
    parse_path(data, pen)
    middle = GRID / 2
    return Path(np.array(pen.vertices), pen.codes).transformed(Affine2D().translate(-middle, -middle).scale(1, -1))


class _PathPen(BasePen):  # type: ignore[misc] # fontTools has no type information
    """Receives a path from fontTools as matplotlib's vertices and codes."""

    def __init__(self) -> None:
        super().__init__(None)
        self.vertices: list[tuple[float, float]] = []
        self.codes: list[np.uint8] = []

    def _add(self, code: np.uint8, *points: tuple[float, float]) -> None:
        self.vertices += points
        self.codes += [code] * len(points)

    def _moveTo(self, pt: tuple[float, float]) -> None:  # noqa: N802 - fontTools' names from here on
        self._add(Path.MOVETO, pt)

    def _lineTo(self, pt: tuple[float, float]) -> None:  # noqa: N802
        self._add(Path.LINETO, pt)

    def _curveToOne(self, pt1: tuple[float, float], pt2: tuple[float, float], pt3: tuple[float, float]) -> None:  # noqa: N802
        self._add(Path.CURVE4, pt1, pt2, pt3)

    def _closePath(self) -> None:  # noqa: N802
        self._add(Path.CLOSEPOLY, self.vertices[-1])


@lru_cache(maxsize=8)
def _shape(name: str) -> Path:
    """Return an outline one unit wide, about the origin."""
    if name == "square":
        return _rounded(0.46, 0.46, CORNER * 0.46)
    if name == "diamond":
        return Path([(0, 0.54), (0.54, 0), (0, -0.54), (-0.54, 0), (0, 0.54)], closed=True)
    return Path.circle(radius=0.5)


def _rounded(half_width: float, half_height: float, radius: float) -> Path:
    """Return a rectangle with round corners."""
    x, y, r = half_width, half_height, radius
    move, line, curve = Path.MOVETO, Path.LINETO, Path.CURVE3
    corners = [(x, y, -r, 0, 0, -r), (x, -y, 0, r, -r, 0), (-x, -y, r, 0, 0, r), (-x, y, 0, -r, r, 0)]
    vertices: list[tuple[float, float]] = []
    codes: list[np.uint8] = []
    for cx, cy, from_x, from_y, to_x, to_y in corners:
        vertices += [(cx + from_x, cy + from_y), (cx, cy), (cx + to_x, cy + to_y)]
        codes += [line if codes else move, curve, curve]
    return Path([*vertices, vertices[0]], [*codes, Path.CLOSEPOLY])
