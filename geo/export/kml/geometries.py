"""Geometries as KML's elements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

from geo.records import geometry_geojson

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from geo.model import Geometry, Position


def geometry_element(geometry: Geometry) -> ET.Element:
    """Return a geometry; outer rings run counterclockwise, as in GeoJSON. A fourth number of a position is dropped."""
    record: dict[str, Any] = geometry_geojson(geometry) or {}
    kind, coordinates = record["type"], record["coordinates"]
    if not kind.startswith("Multi"):
        return _single(kind, coordinates)
    several = ET.Element("MultiGeometry")
    several.extend(_single(kind.removeprefix("Multi"), part) for part in coordinates)
    return several


def _single(kind: str, coordinates: Sequence[Any]) -> ET.Element:
    element = ET.Element(kind)
    if kind == "Point":
        _add_positions(element, (tuple(coordinates),))
        return element
    ET.SubElement(element, "tessellate").text = "1"
    if kind == "LineString":
        _add_positions(element, coordinates)
        return element
    for number, ring in enumerate(coordinates):
        boundary = ET.SubElement(element, "innerBoundaryIs" if number else "outerBoundaryIs")
        _add_positions(ET.SubElement(boundary, "LinearRing"), ring)
    return element


def _add_positions(element: ET.Element, positions: Iterable[Position]) -> None:
    text = " ".join(",".join(map(repr, position[:3])) for position in positions)
    ET.SubElement(element, "coordinates").text = text
