"""Point symbols as SVG, as on the map: an outline shape with a glyph in it, hollow where the spot is not exact."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from geo.symbology import PointStyle, Symbology

GRID: Final = 24.0
"""Shapes and glyphs are drawn on a grid of this many units, which is the symbol's width."""
OUTLINE: Final = 1.6
"""In points."""
DOT_OUTLINE: Final = 1.2
GLYPH: Final = 1.7
"""On the grid."""
CASING: Final = 2.6
"""Of the paper-coloured line around a symbol, in outlines; half of it is covered."""


def marker(style: PointStyle, symbology: Symbology, *, hollow: bool) -> tuple[str, float]:
    """Return a symbol in the light theme, as QGIS takes a picture within a style, and its width in points."""
    colour, paper = style.colour[0], symbology.themes["light"].paper
    outline = GRID * (DOT_OUTLINE if style.shape == "dot" else OUTLINE) / style.size
    margin = outline * CASING / 2
    width = GRID + 2 * margin
    root = ET.Element(
        "svg",
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"{-margin:g} {-margin:g} {width:g} {width:g}",
        width=f"{width:g}",
        height=f"{width:g}",
    )
    shape = {"d": symbology.shapes[style.shape], "stroke-linejoin": "round"}
    fill = paper if hollow else colour
    ET.SubElement(root, "path", shape, fill=paper, stroke=paper, **{"stroke-width": f"{outline * CASING:g}"})
    ET.SubElement(root, "path", shape, fill=fill, stroke=colour, **{"stroke-width": f"{outline:g}"})
    if style.glyph:
        pen = {
            "d": symbology.glyphs[style.glyph],
            "fill": "none",
            "stroke": colour if hollow else paper,
            "stroke-width": f"{GLYPH:g}",
            "stroke-linecap": "round",
            "stroke-linejoin": "round",
        }
        ET.SubElement(root, "path", pen)
    return f"base64:{base64.b64encode(ET.tostring(root)).decode()}", style.size * width / GRID
