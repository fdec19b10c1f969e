"""QGIS's style files (QML): rules, symbols and labels, as elements of XML."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from geo.export.characters import NOT_IN_XML, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

DOCTYPE: Final = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
OLDEST: Final = "3.20.0"
"""From this version on QGIS reads options that are elements named ``Option``."""
GEOMETRY_TYPES: Final = {"points": "0", "lines": "1", "areas": "2"}
SYMBOL_TYPES: Final = {"points": "marker", "lines": "line", "areas": "fill"}
PLACEMENTS: Final = {"points": "6", "lines": "3", "areas": "4"}
"""Beside the point where there is room; along the line; within the area."""
CURVED_BESIDE: Final = "10"
"""Of a line: above it, turned with it."""


@dataclass(frozen=True, slots=True)
class SymbolLayer:
    """One stroke, fill or picture of a symbol; those of a lower level lie under all of a higher one."""

    kind: str
    options: Mapping[str, str]
    level: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """What looks alike, and how."""

    label: str
    condition: str
    """An expression of QGIS, or ``ELSE``."""
    symbol: Sequence[SymbolLayer]


@dataclass(frozen=True, slots=True)
class Lettering:
    """How names are set."""

    size_points: float
    colour: str
    halo: str
    halo_points: float
    priority: int
    """Whose names stand where there is no room for all: 10 before 0."""


def style(sort: str, rules: Iterable[Rule], names: Lettering) -> str:
    """Return a style for a layer of points, lines or areas, whose names are the labels."""
    root = ET.Element("qgis", version=OLDEST, styleCategories="Symbology|Labeling", labelsEnabled="1")
    # Symbol levels: where two lines run together, the casing of neither cuts the other.
    renderer = ET.SubElement(root, "renderer-v2", type="RuleRenderer", symbollevels="1", enableorderby="0")
    entries, symbols = ET.SubElement(renderer, "rules", key="all"), ET.SubElement(renderer, "symbols")
    for number, rule in enumerate(rules):
        look = {"key": f"rule-{number}", "symbol": f"{number}", "filter": rule.condition, "label": rule.label}
        ET.SubElement(entries, "rule", {name: visible(value, NOT_IN_XML) for name, value in look.items()})
        symbol = ET.SubElement(symbols, "symbol", type=SYMBOL_TYPES[sort], name=f"{number}", alpha="1")
        for layer in rule.symbol:
            element = ET.SubElement(symbol, "layer", {"class": layer.kind}, enabled="1", **{"pass": f"{layer.level}"})
            _options(element, layer.options)
    _add_labels(root, sort, names)
    ET.SubElement(root, "layerGeometryType").text = GEOMETRY_TYPES[sort]
    return DOCTYPE + ET.tostring(root, encoding="unicode")


def rgba(colour: str, alpha: float = 1.0) -> str:
    """Return a colour as QGIS writes it.

    Examples
    --------
    >>> rgba("#0b3c5d")
    '11,60,93,255'
    """
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return f"{red},{green},{blue},{round(255 * alpha)}"


def _add_labels(root: ET.Element, sort: str, names: Lettering) -> None:
    font = {
        "fieldName": "name",
        "isExpression": "0",
        "fontFamily": "Sans Serif",
        "namedStyle": "Regular",
        "fontWeight": "50",
        "fontSize": f"{names.size_points:g}",
        "fontSizeUnit": "Point",
        "textColor": rgba(names.colour),
    }
    halo = {
        "bufferDraw": "1",
        "bufferSize": f"{names.halo_points:g}",
        "bufferSizeUnits": "Point",
        "bufferColor": rgba(names.halo),
        "bufferJoinStyle": "128",
    }
    place = {
        "placement": PLACEMENTS[sort],
        "placementFlags": CURVED_BESIDE,
        "priority": f"{names.priority}",
        "offsetType": "1",
        "dist": "1",
        "distUnits": "Point",
        "predefinedPositionOrder": "R,TR,BR,L,TL,BL,TSR,BSR",
        "maxCurvedCharAngleIn": "25",
        "maxCurvedCharAngleOut": "-25",
    }
    settings = ET.SubElement(ET.SubElement(root, "labeling", type="simple"), "settings")
    ET.SubElement(ET.SubElement(settings, "text-style", font), "text-buffer", halo)
    ET.SubElement(settings, "placement", place)


def _options(element: ET.Element, options: Mapping[str, str]) -> None:
    whole = ET.SubElement(element, "Option", type="Map")
    for name, value in options.items():
        ET.SubElement(whole, "Option", name=name, type="QString", value=value)
