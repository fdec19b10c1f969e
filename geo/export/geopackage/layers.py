"""Features as tables with a geometry, one for each layer and sort of geometry; GDAL writes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import msgspec
import numpy as np
import pyogrio.raw
import shapely

from geo.export.characters import NOT_IN_C_STRINGS, visible
from geo.export.geopackage.names import Names
from geo.layers import positions
from geo.records import FEATURE_FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from geo.export.contents import Contents
    from geo.model import Feature, Geometry

Column: TypeAlias = "tuple[NDArray[Any], NDArray[np.bool_] | None]"
"""The values, and which of them are absent."""

SORTS: Final = {
    "Point": "points",
    "MultiPoint": "points",
    "LineString": "lines",
    "MultiLineString": "lines",
    "Polygon": "areas",
    "MultiPolygon": "areas",
}
SINGLE: Final = {"points": "Point", "lines": "LineString", "areas": "Polygon"}
WITH_HEIGHT: Final = 3
LARGEST_INTEGER: Final = 2**63 - 1
"""That SQLite holds."""
LARGEST_IN_FLOAT: Final = 2**53
"""Up to here every integer is a floating-point number."""
VERSION: Final = "1.2"
"""Of GeoPackage: the first with related tables; programs from before 2023 warn of newer ones."""
KEY: Final = "fid"
GEOMETRY: Final = "geom"
NUMBERS: Final[dict[str, type]] = {"length_km": float, "facts": int}
"""Of our own columns those that hold numbers, whatever is in them; the others are text."""


@dataclass(frozen=True, slots=True)
class FeatureTable:
    """A table with a geometry; the key of each feature is its place in it, from 1."""

    name: str
    layer: str
    sort: str
    """``points``, ``lines`` or ``areas``."""
    features: tuple[Feature, ...]

    @property
    def keys(self) -> dict[str, int]:
        """The key of each feature by its id."""
        return {feature.id: number for number, feature in enumerate(self.features, 1)}


def feature_tables(contents: Contents, names: Names) -> tuple[FeatureTable, ...]:
    """Share the features out over tables.

    A feature without a place goes with the others of its layer. There is always a table, for without one it
    would be no GeoPackage.
    """
    found: dict[str, dict[str, list[Feature]]] = {}
    for feature in contents.selection.features:
        found.setdefault(feature.layer, {})
    terms = contents.atlas.vocabulary.layers
    for layer, by_sort in found.items():
        own = [feature for feature in contents.selection.features if feature.layer == layer]
        usual = next((_sort(f.geometry) for f in own if f.geometry is not None), SORTS[terms[layer].geometry[0]])
        for feature in own:
            by_sort.setdefault(usual if feature.geometry is None else _sort(feature.geometry), []).append(feature)
    return tuple(
        FeatureTable(names.unique(layer if len(by_sort) == 1 else f"{layer}_{sort}"), layer, sort, tuple(features))
        for layer, by_sort in (found or {next(iter(terms)): {"points": []}}).items()
        for sort, features in by_sort.items()
    )


def write_features(table: FeatureTable, contents: Contents, path: Path) -> None:
    """Add a table to a GeoPackage, which is made where there is none."""
    records = [
        visible({"id": feature.id} | contents.feature_record(feature), NOT_IN_C_STRINGS) for feature in table.features
    ]
    own = dict.fromkeys(("id", *FEATURE_FIELDS), str) | NUMBERS
    brought = dict.fromkeys(name for record in records for name in record if name not in own)
    kinds = own | {name: _kind(record.get(name) for record in records) for name in brought}
    columns = [_column([record.get(name) for record in records], kinds[name]) for name in kinds]
    names = Names((KEY, GEOMETRY))
    shapes = shapely.from_geojson([_geojson(feature.geometry) for feature in table.features])
    label = contents.atlas.vocabulary.layers[table.layer].label
    pyogrio.raw.write(
        path,
        shapely.to_wkb(shapes, flavor="iso"),
        [values for values, _ in columns],
        [names.unique(name) for name in kinds],
        [absent for _, absent in columns],
        layer=table.name,
        driver="GPKG",
        geometry_type=_declared(table.sort, shapes),
        crs="EPSG:4326",
        promote_to_multi=bool(np.any(shapely.get_type_id(shapes) > shapely.GeometryType.POLYGON)),
        append=path.exists(),
        dataset_options={"VERSION": VERSION},
        layer_options={
            "FID": KEY,
            "GEOMETRY_NAME": GEOMETRY,
            "DESCRIPTION": visible(f"{label}. {contents.extent_sentence}", NOT_IN_C_STRINGS),
        },
    )


def text_of(value: Any) -> str | None:  # noqa: ANN401 - whatever a record holds
    """Return what stands in a text column: lists and mappings as JSON, nothing for an empty one."""
    if value is None or value in ([], {}):
        return None
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _sort(geometry: Geometry | None) -> str:
    return SORTS[type(geometry).__name__]


def _geojson(geometry: Geometry | None) -> bytes | None:
    """Return a geometry with two numbers a position, or three where every position has them; a fourth is dropped."""
    if geometry is None:
        return None
    size = min(WITH_HEIGHT, *(len(position) for position in positions(geometry)))
    record = msgspec.to_builtins(geometry)
    return msgspec.json.encode(record | {"coordinates": _cut(record["coordinates"], size)})


def _cut(coordinates: Sequence[Any], size: int) -> Sequence[Any]:
    if isinstance(coordinates[0], int | float):
        return coordinates[:size]
    return [_cut(part, size) for part in coordinates]


def _declared(sort: str, shapes: NDArray[np.object_]) -> str:
    several = "Multi" if np.any(shapely.get_type_id(shapes) > shapely.GeometryType.POLYGON) else ""
    return f"{several}{SINGLE[sort]}{' Z' if np.any(shapely.has_z(shapes)) else ''}"


def _column(values: Sequence[Any], kind: type) -> Column:
    """Return a column of a type; what is absent is null and not zero."""
    if kind is str:
        return np.array([text_of(value) for value in values], dtype=object), None
    absent = np.array([value is None for value in values], dtype=bool)
    return np.array([0 if value is None else value for value in values], dtype=kind), absent


def _kind(values: Iterable[Any]) -> type:
    """Return the narrowest type that holds all of some values."""
    there = [value for value in values if value is not None]
    kinds = {type(value) for value in there}
    if kinds == {bool}:
        return bool
    if not kinds or not kinds <= {int, float}:
        return str
    largest = max((abs(value) for value in there if isinstance(value, int)), default=0)
    if float not in kinds:
        return int if largest <= LARGEST_INTEGER else str
    return float if largest <= LARGEST_IN_FLOAT else str
