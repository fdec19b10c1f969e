"""The base map under a figure: land, water, rivers, boundaries, cut to what is seen and projected."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import msgspec
import numpy as np
import shapely

from geo import resources
from geo.errors import DataError, Finding
from geo.figure.frame import finite
from geo.figure.outlines import compound, polygon
from geo.figure.scene import Ink

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    from geo.figure.frame import Frame
    from geo.figure.look import Look
    from geo.figure.options import Bbox
    from geo.figure.outlines import Outline
    from geo.figure.paper import Paper
    from geo.figure.projection import Coordinates

Record = TypeVar("Record")

LONGEST_EDGE: Final = 1.0
"""Degrees: a longer edge is bent by the projection, so it is divided first."""
AROUND: Final = 0.5
"""Degrees by which the cut lies outside of what is seen, so that its edges stay out of sight."""
MOST_EAST: Final = 179.999
RIVER_RANKS: Final = ((40_000.0, 4), (16_000.0, 6), (8_000.0, 8))
"""(metres per point, highest rank): from this coarse a scale on, lesser rivers are left out."""


@dataclass(frozen=True, slots=True)
class BaseName:
    """A name of the base map."""

    name: str
    sort: str
    """``country``, ``capital``, ``city``, ``sea`` or ``lake``."""
    min_zoom: float
    """The map page's zoom level from which on it is shown."""
    position: tuple[float, float]


class _Shape(msgspec.Struct, gc=False, tag_field="type"):
    """A geometry as the base map's files have it (RFC 7946)."""


class _Point(_Shape, gc=False, tag="Point"):
    coordinates: tuple[float, float]


class _Lines(_Shape, gc=False, tag="MultiLineString"):
    coordinates: list[list[tuple[float, float]]]


class _Areas(_Shape, gc=False, tag="MultiPolygon"):
    coordinates: list[list[list[tuple[float, float]]]]


class _Name(msgspec.Struct):
    geometry: _Point
    properties: dict[str, Any]


class _Piece(msgspec.Struct):
    geometry: _Lines | _Areas
    properties: dict[str, Any] = {}


class _Collection(msgspec.Struct, Generic[Record]):
    features: list[Record]


def draw_basemap(paper: Paper, frame: Frame, look: Look) -> None:
    """Draw the base map into a panel, whose background is the water."""
    box = _grown(frame.bbox)
    theme, hairline = look.theme, look.sizes.hairline
    land = [ring for _, piece in pieces("land.geojson", box) for ring in _rings(piece)]
    outline = _outline(land, frame)
    if outline is not None:
        # The cut lies out of sight, so that stroking the outline strokes the coast and nothing else.
        paper.fill(outline, Ink(theme.land, theme.coast, hairline), order=1, group="land")
    highest = next((rank for coarse, rank in RIVER_RANKS if frame.metres_per_point >= coarse), 99)
    rivers = [
        line
        for properties, piece in pieces("rivers.geojson", box)
        if properties.get("rank", 0) <= highest
        for line in _lines(piece, frame)
    ]
    paper.stroke(rivers, theme.river, hairline, order=1.4, group="rivers")
    for properties, piece in pieces("boundaries.geojson", box):
        dash = () if properties.get("kind") == "international" else (4.0, 3.0)
        paper.stroke(list(_lines(piece, frame)), theme.boundary, hairline, dash=dash, order=1.8, group="boundaries")


def base_names() -> tuple[BaseName, ...]:
    """Read the base map's names, the most important first."""
    found = []
    for record in _records("labels.geojson", _Name):
        properties = record.properties
        name, sort = str(properties["name"]), str(properties["class"])
        found.append(BaseName(name, sort, float(properties["min_zoom"]), record.geometry.coordinates))
    return tuple(sorted(found, key=lambda name: name.min_zoom))


def pieces(name: str, box: Bbox) -> Iterator[tuple[dict[str, Any], BaseGeometry]]:
    """Yield what of a file lies in a box, cut to it."""
    for properties, whole in _whole(name):
        geometry = shapely.clip_by_rect(whole, *box)
        if not geometry.is_empty:
            yield properties, shapely.segmentize(geometry, LONGEST_EDGE)


def is_land(lonlat: Coordinates) -> NDArray[np.bool_]:
    """Tell which positions lie on land."""
    shapes = [shape for _, shape in _whole("land.geojson")]
    shapely.prepare(shapes)  # once: what is prepared stays so
    found: NDArray[np.bool_] = np.logical_or.reduce([shapely.contains_xy(shape, lonlat) for shape in shapes])
    return found


@lru_cache(maxsize=4)
def _whole(name: str) -> tuple[tuple[dict[str, Any], BaseGeometry], ...]:
    """Read all of a file, once: its land is drawn on the map and on the locator, and in a batch for each figure."""
    return tuple((piece.properties, _geometry(piece.geometry)) for piece in _records(name, _Piece))


def _records(name: str, sort: type[Record]) -> list[Record]:
    path = resources.asset("basemap", name)
    try:
        return msgspec.json.decode(path.read_bytes(), type=_Collection[sort]).features  # type: ignore[valid-type] # mypy takes no variable for a type here
    except (OSError, msgspec.DecodeError) as error:
        raise DataError(
            Finding(f"the base map cannot be read: {error}", file=path.name, remedy="Install caspian-explorer again.")
        ) from error


def _geometry(shape: _Lines | _Areas) -> BaseGeometry:
    """Return what a file says as one geometry; all its numbers at once take half of GEOS's time for GeoJSON."""
    if isinstance(shape, _Lines):
        sort, lines = shapely.GeometryType.MULTILINESTRING, shape.coordinates
        offsets = [_offsets(lines)]
    else:
        sort, lines = shapely.GeometryType.MULTIPOLYGON, [*chain.from_iterable(shape.coordinates)]
        offsets = [_offsets(lines), _offsets(shape.coordinates)]
    flat = np.fromiter(chain.from_iterable(chain.from_iterable(lines)), np.float64).reshape(-1, 2)
    ends = np.array([0, len(shape.coordinates)])
    whole: BaseGeometry = shapely.from_ragged_array(sort, flat, (*offsets, ends))[0]
    return whole


def _offsets(groups: Sequence[Sequence[object]]) -> NDArray[np.int64]:
    """Return where each group begins among the members of all, and where the last one ends."""
    return np.cumsum([0, *map(len, groups)])


def _grown(box: Bbox) -> Bbox:
    west, south, east, north = box
    # Not beyond the 180th meridian, where a projection continues on the other side of the map.
    return max(west - AROUND, -MOST_EAST), south - AROUND, min(east + AROUND, MOST_EAST), north + AROUND


def _rings(geometry: BaseGeometry) -> Iterator[Coordinates]:
    for part in shapely.get_parts(shapely.orient_polygons(geometry)):
        if part.geom_type == "Polygon":
            yield from (shapely.get_coordinates(ring) for ring in shapely.get_rings(part))


def _lines(geometry: BaseGeometry, frame: Frame) -> Iterator[Coordinates]:
    for part in shapely.get_parts(geometry):
        if part.geom_type in {"LineString", "LinearRing"}:
            yield finite(frame.points(shapely.get_coordinates(part)))


def _outline(rings: list[Coordinates], frame: Frame) -> Outline | None:
    """Join rings into one path; holes run the other way round, so they stay holes."""
    closed = [polygon(finite(frame.points(ring))) for ring in rings]
    return compound(closed) if closed else None
