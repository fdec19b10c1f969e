"""Outlines and lines as the operators of a page description: SVG's letters, or PDF's.

Numbers are written in one go, by a template for all of a path: half of a figure's writing is numbers.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np

from geo.figure.outlines import CLOSE, CUBIC, LINE, MOVE, QUADRATIC, Outline

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.figure.projection import Coordinates

POINTS_OF: Final = {MOVE: 1, LINE: 1, QUADRATIC: 2, CUBIC: 3}
_SVG: Final = {MOVE: "M", LINE: "L", QUADRATIC: "Q", CUBIC: "C"}
_PDF: Final = {MOVE: "m", LINE: "l", CUBIC: "c"}
_PAIR: Final = "%.2f %.2f"
"""Hundredths of a point: a 300th of a millimetre."""


def svg_line(points: Coordinates) -> str:
    """Return a line as SVG path data."""
    return ("M" + " ".join([_PAIR] * len(points))) % tuple(points.ravel().tolist())


def svg_path(outline: Outline) -> str:
    """Return an outline as SVG path data."""
    return _written(_svg_template, outline)


def pdf_line(points: Coordinates) -> str:
    """Return a line as PDF's path operators."""
    return (f"{_PAIR} m " + f"{_PAIR} l " * (len(points) - 1)) % tuple(points.ravel().tolist())


def pdf_path(outline: Outline) -> str:
    """Return an outline as PDF's path operators."""
    return _written(_pdf_template, _without_quadratics(outline))


def _written(template: Callable[[bytes], str], outline: Outline) -> str:
    # Where a path is closed, its code stands at a vertex that is its first one again.
    written = outline.vertices[outline.codes != CLOSE]
    return template(outline.codes.tobytes()) % tuple(written.ravel().tolist())


@lru_cache(maxsize=256)
def _svg_template(codes: bytes) -> str:
    return "".join(
        ["Z" if code == CLOSE else _SVG[code] + " ".join([_PAIR] * points) for code, points in _steps(codes)]
    )


@lru_cache(maxsize=256)
def _pdf_template(codes: bytes) -> str:
    return "".join(
        ["h " if code == CLOSE else f"{_PAIR} " * points + f"{_PDF[code]} " for code, points in _steps(codes)]
    )


def _steps(codes: bytes) -> list[tuple[int, int]]:
    """Return each operator with how many points it has; a code stands at each of a curve's points, and counts once."""
    steps, number = [], 0
    while number < len(codes):
        count = POINTS_OF.get(codes[number], 1)
        steps.append((codes[number], count))
        number += count
    return steps


def _without_quadratics(outline: Outline) -> Outline:
    """Turn quadratic curves into the same as cubic ones, the only ones that PDF has."""
    handles = np.flatnonzero(outline.codes == QUADRATIC)[::2]
    if not len(handles):
        return outline
    vertices = outline.vertices.copy()
    starts, middles, ends = (outline.vertices[handles + step] for step in (-1, 0, 1))
    vertices[handles] = starts + (middles - starts) * 2 / 3
    codes = np.where(outline.codes == QUADRATIC, CUBIC, outline.codes).astype(np.uint8)
    second = ends + (middles - ends) * 2 / 3
    return Outline(np.insert(vertices, handles + 1, second, axis=0), np.insert(codes, handles + 1, CUBIC))
