"""Outlines and lines as the operators of a page description: SVG's letters, or PDF's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from geo.figure.outlines import CLOSE, CUBIC, LINE, MOVE, QUADRATIC, Outline

if TYPE_CHECKING:
    from geo.figure.projection import Coordinates

POINTS_OF: Final = {MOVE: 1, LINE: 1, QUADRATIC: 2, CUBIC: 3, CLOSE: 1}
_SVG: Final = {MOVE: "M", LINE: "L", QUADRATIC: "Q", CUBIC: "C"}
_PDF: Final = {MOVE: "m", LINE: "l", CUBIC: "c"}
_PAIR: Final = "{:.2f} {:.2f}".format
"""Hundredths of a point: a 300th of a millimetre."""


def svg_line(points: Coordinates) -> str:
    """Return a line as SVG path data."""
    return "M" + " ".join([_PAIR(x, y) for x, y in points.tolist()])


def svg_path(outline: Outline) -> str:
    """Return an outline as SVG path data."""
    return "".join(["Z" if code == CLOSE else f"{_SVG[code]}{points}" for code, points in _steps(outline)])


def pdf_line(points: Coordinates) -> str:
    """Return a line as PDF's path operators."""
    first, *others = [_PAIR(x, y) for x, y in points.tolist()]
    return f"{first} m " + "".join([f"{point} l " for point in others])


def pdf_path(outline: Outline) -> str:
    """Return an outline as PDF's path operators."""
    steps = _steps(_without_quadratics(outline))
    return "".join(["h " if code == CLOSE else f"{points} {_PDF[code]} " for code, points in steps])


def _steps(outline: Outline) -> list[tuple[int, str]]:
    """Return each operator with its points; a code stands at each of a curve's points, and counts once."""
    written = [_PAIR(x, y) for x, y in outline.vertices.tolist()]
    codes = outline.codes.tolist()
    steps, number = [], 0
    while number < len(codes):
        count = POINTS_OF[codes[number]]
        steps.append((codes[number], " ".join(written[number : number + count])))
        number += count
    return steps


def _without_quadratics(outline: Outline) -> Outline:
    """Turn quadratic curves into the same as cubic ones, the only ones that PDF has."""
    if QUADRATIC not in outline.codes:
        return outline
    vertices: list[Coordinates] = []
    codes: list[int] = []
    number = 0
    while number < len(outline.codes):
        code = int(outline.codes[number])
        count = POINTS_OF[code]
        own = outline.vertices[number : number + count]
        if code == QUADRATIC:
            start, handle, end = outline.vertices[number - 1], own[0], own[1]
            own = np.array([start + (handle - start) * 2 / 3, end + (handle - end) * 2 / 3, end])
            code = CUBIC
        vertices.append(own)
        codes += [code] * len(own)
        number += count
    return Outline(np.concatenate(vertices), np.array(codes, dtype=np.uint8))
