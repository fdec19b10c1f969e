"""Geometries that someone brought along, made fit to be drawn: flat, closed, and on the globe."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from geo.layers import MAX_LATITUDE, MAX_LONGITUDE
from geo.model import LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon

if TYPE_CHECKING:
    from collections.abc import Iterable

    from geo.model import Geometry, Line, Position, Ring

FLAT = 2
"""Numbers in a position without height or measure."""


def vertices(geometry: Geometry) -> tuple[Position, ...]:
    """Return every position, in order."""
    match geometry:
        case Point():
            return (geometry.coordinates,)
        case MultiPoint() | LineString():
            return geometry.coordinates
        case MultiLineString() | Polygon():
            return tuple(chain.from_iterable(geometry.coordinates))
        case MultiPolygon():
            return tuple(chain.from_iterable(chain.from_iterable(geometry.coordinates)))


def is_plain_point(geometry: Geometry) -> bool:
    """Tell whether a geometry is a flat point on the globe, of which nothing has to be mended."""
    if type(geometry) is not Point or len(geometry.coordinates) != FLAT:
        return False
    longitude, latitude = geometry.coordinates
    return -MAX_LONGITUDE <= longitude <= MAX_LONGITUDE and -MAX_LATITUDE <= latitude <= MAX_LATITUDE


def problem_of(positions: Iterable[Position]) -> str:
    """Say why positions cannot be drawn, or nothing."""
    positions = tuple(positions)
    if not positions:
        return "the geometry is empty"
    for longitude, latitude, *_ in positions:
        # Written so that what is not a number fails as well.
        if not (-MAX_LONGITUDE <= longitude <= MAX_LONGITUDE and -MAX_LATITUDE <= latitude <= MAX_LATITUDE):
            return f"the position {longitude:g}, {latitude:g} is not on the globe"
    return ""


def flattened(geometry: Geometry) -> Geometry:
    """Return a geometry without heights and measures."""
    match geometry:
        case Point():
            return Point(geometry.coordinates[:FLAT])
        case MultiPoint() | LineString():
            return type(geometry)(_flat(geometry.coordinates))
        case MultiLineString() | Polygon():
            return type(geometry)(tuple(map(_flat, geometry.coordinates)))
        case MultiPolygon():
            return MultiPolygon(tuple(tuple(map(_flat, polygon)) for polygon in geometry.coordinates))


def is_closed(geometry: Geometry) -> bool:
    """Tell whether every ring ends where it begins (RFC 7946, section 3.1.6)."""
    match geometry:
        case Polygon():
            return all(ring[0] == ring[-1] for ring in geometry.coordinates)
        case MultiPolygon():
            return all(ring[0] == ring[-1] for polygon in geometry.coordinates for ring in polygon)
        case _:
            return True


def closed(geometry: Geometry) -> Geometry:
    """Return a geometry of which every ring ends where it begins."""
    match geometry:
        case Polygon():
            return Polygon(tuple(map(_closed, geometry.coordinates)))
        case MultiPolygon():
            return MultiPolygon(tuple(tuple(map(_closed, polygon)) for polygon in geometry.coordinates))
        case _:
            return geometry


def _flat(positions: Line) -> Line:
    return tuple(position[:FLAT] for position in positions)


def _closed(ring: Ring) -> Ring:
    return ring if ring[0] == ring[-1] else (*ring, ring[0])
