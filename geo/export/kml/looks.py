"""Colours and widths as KML's shared styles: the map's, in the light theme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from geo.model import MultiPoint, MultiPolygon, Point, Polygon
from geo.vocabulary import GIVEN

if TYPE_CHECKING:
    from geo.model import Feature
    from geo.symbology import Symbology
    from geo.vocabulary import Vocabulary

USUAL_SYMBOL: Final = 24.0
"""Pixels of a symbol that is shown at its usual size."""
NAMES: Final = 0.8
OPAQUE: Final = 255
FAINT: Final = 140
"""The opacity of what is not built, or not exactly there."""
AREA: Final = 46


def look_of(feature: Feature, symbology: Symbology, vocabulary: Vocabulary) -> tuple[str, bool]:
    """Return by what the look of a feature is known: its sort and look, and whether it is faint."""
    match feature.geometry:
        case Point() | MultiPoint():
            return f"point-{symbology.look(feature)}", symbology.is_hollow(feature)
        case Polygon() | MultiPolygon():
            return f"area-{symbology.look(feature)}", False
        case _:
            return f"line-{symbology.look(feature)}", symbology.pattern(feature, vocabulary) not in (
                "built_route",
                GIVEN,
            )


def style_element(look: tuple[str, bool], identifier: str, symbology: Symbology) -> ET.Element:
    """Return the style of a look."""
    (sort, _, kind), opacity = look[0].partition("-"), FAINT if look[1] else OPAQUE
    style = ET.Element("Style", id=identifier)
    if sort == "point":
        point = symbology.point(kind)
        icon = ET.SubElement(style, "IconStyle")
        ET.SubElement(icon, "color").text = aabbggrr(point.colour[0], opacity)
        ET.SubElement(icon, "scale").text = f"{max(point.size / USUAL_SYMBOL, 0.5):.2g}"
        ET.SubElement(ET.SubElement(style, "LabelStyle"), "scale").text = f"{NAMES:g}"
        return style
    colour, width = symbology.line(kind).colour[0], symbology.line(kind).width
    if sort == "area":
        colour, width = symbology.area(kind)[0], 1.0
    line = ET.SubElement(style, "LineStyle")
    ET.SubElement(line, "color").text = aabbggrr(colour, opacity)
    ET.SubElement(line, "width").text = f"{width:g}"
    if sort == "area":
        ET.SubElement(ET.SubElement(style, "PolyStyle"), "color").text = aabbggrr(colour, AREA)
    return style


def aabbggrr(colour: str, opacity: int) -> str:
    """Return a colour as KML writes it, opacity first and red last.

    Examples
    --------
    >>> aabbggrr("#0b3c5d", 255)
    'ff5d3c0b'
    """
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return bytes((opacity, blue, green, red)).hex()
