"""Outlines: the paths that symbols, coasts and letters are made of, in points, y upwards."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np
from fontTools.pens.basePen import BasePen  # type: ignore[import-untyped] # fontTools has no type information
from fontTools.svgLib.path import parse_path  # type: ignore[import-untyped] # the same

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import ArrayLike, NDArray

    from geo.figure.projection import Coordinates

MOVE: Final = 1
LINE: Final = 2
QUADRATIC: Final = 3
CUBIC: Final = 4
CLOSE: Final = 79
"""What is done at a vertex; matplotlib's codes, and like there a curve's code stands at each of its points."""
GRID: Final = 24.0
"""Glyphs are drawn on a grid of this many units, which is the symbol's width."""
_CIRCLE: Final = 0.5522847498
"""How far the handles of a quarter of a circle reach, as a cubic curve."""


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """One path, perhaps of several pieces."""

    vertices: Coordinates
    codes: NDArray[np.uint8]
    """Shape (n,)."""

    def turned(self, scale: float, degrees: float = 0.0) -> Outline:
        """Return it so many times as large, turned counter-clockwise about the origin."""
        angle = math.radians(degrees)
        turn = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
        return Outline(self.vertices @ (scale * turn), self.codes)

    def moved(self, across: float, up: float) -> Outline:
        """Return it elsewhere."""
        return Outline(self.vertices + np.array((across, up)), self.codes)

    def flipped(self) -> Outline:
        """Return it upside down, as where y points downwards."""
        return Outline(self.vertices * np.array((1.0, -1.0)), self.codes)


def polygon(vertices: ArrayLike) -> Outline:
    """Return a ring whose last vertex is its first."""
    points = np.asarray(vertices, dtype=float)
    codes = np.full(len(points), LINE, dtype=np.uint8)
    codes[0], codes[-1] = MOVE, CLOSE
    return Outline(points, codes)


def rectangle(x: float, y: float, width: float, height: float) -> Outline:
    """Return an upright rectangle by its lower left corner."""
    return polygon([(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)])


def circle(radius: float) -> Outline:
    """Return a circle about the origin."""
    k = _CIRCLE
    quarters = [
        (1, k), (k, 1), (0, 1), (-k, 1), (-1, k), (-1, 0), (-1, -k), (-k, -1), (0, -1), (k, -1), (1, -k), (1, 0),
    ]  # fmt: skip
    vertices = np.array([(1, 0), *quarters, (1, 0)]) * radius
    return Outline(vertices, np.array([MOVE, *[CUBIC] * 12, CLOSE], dtype=np.uint8))


def rounded(half_width: float, half_height: float, radius: float) -> Outline:
    """Return a rectangle with round corners, about the origin."""
    x, y, r = half_width, half_height, radius
    corners = [(x, y, -r, 0, 0, -r), (x, -y, 0, r, -r, 0), (-x, -y, r, 0, 0, r), (-x, y, 0, -r, r, 0)]
    vertices: list[tuple[float, float]] = []
    codes: list[int] = []
    for cx, cy, from_x, from_y, to_x, to_y in corners:
        vertices += [(cx + from_x, cy + from_y), (cx, cy), (cx + to_x, cy + to_y)]
        codes += [LINE if codes else MOVE, QUADRATIC, QUADRATIC]
    return Outline(np.array([*vertices, vertices[0]]), np.array([*codes, CLOSE], dtype=np.uint8))


def compound(outlines: Iterable[Outline]) -> Outline:
    """Join outlines into one; a piece that runs the other way round is a hole."""
    pieces = list(outlines)
    if not pieces:
        return Outline(np.empty((0, 2)), np.empty(0, dtype=np.uint8))
    return Outline(np.concatenate([p.vertices for p in pieces]), np.concatenate([p.codes for p in pieces]))


@lru_cache(maxsize=64)
def glyph(data: str) -> Outline:
    """Return SVG path data as an outline about the origin, with y upwards.

    Parameters
    ----------
    data
        On a 24 × 24 grid centred on 12, 12, with y downwards as in SVG.
    """
    pen = OutlinePen()
    parse_path(data, pen)
    drawn = pen.outline()
    return Outline((drawn.vertices - GRID / 2) * (1, -1), drawn.codes)


class OutlinePen(BasePen):  # type: ignore[misc] # fontTools has no type information
    """Receives a path from fontTools: of a glyph, or of a letter."""

    def __init__(self, letters: object = None) -> None:
        super().__init__(letters)
        self._vertices: list[tuple[float, float]] = []
        self._codes: list[int] = []
        self._start = (0.0, 0.0)

    def outline(self) -> Outline:
        """Return what was received."""
        return Outline(np.array(self._vertices, dtype=float).reshape(-1, 2), np.array(self._codes, dtype=np.uint8))

    def _add(self, code: int, points: Sequence[tuple[float, float]]) -> None:
        self._vertices += points
        self._codes += [code] * len(points)

    def _moveTo(self, pt: tuple[float, float]) -> None:  # noqa: N802 - fontTools' names from here on
        self._start = pt
        self._add(MOVE, [pt])

    def _lineTo(self, pt: tuple[float, float]) -> None:  # noqa: N802
        self._add(LINE, [pt])

    def _curveToOne(self, pt1: tuple[float, float], pt2: tuple[float, float], pt3: tuple[float, float]) -> None:  # noqa: N802
        self._add(CUBIC, [pt1, pt2, pt3])

    def _qCurveToOne(self, pt1: tuple[float, float], pt2: tuple[float, float]) -> None:  # noqa: N802
        self._add(QUADRATIC, [pt1, pt2])

    def _closePath(self) -> None:  # noqa: N802
        self._add(CLOSE, [self._start])
