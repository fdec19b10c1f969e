"""Which columns of a table say where something is, and what stands in them."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import msgspec

from geo.model import Geometry, Point

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LONGITUDE: Final = (
    "longitude", "lon", "long", "lng", "x", "долгота", "дол", "boylam", "uzunluq", "бойлық", "längengrad", "longitud",
)  # fmt: skip
LATITUDE: Final = (
    "latitude", "lat", "y", "широта", "шир", "enlem", "enlik", "ендік", "breitengrad", "latitud",
)  # fmt: skip
"""In English, Russian, Turkish, Azerbaijani, Kazakh, German and Spanish, the likeliest first."""
SHAPES: Final = ("wkt", "geometry", "geom", "the_geom", "geometria")
_SHAPE: Final = re.compile(r"\s*(SRID=4326;)?\s*(MULTI)?(POINT|LINESTRING|POLYGON)\b", re.IGNORECASE)
_UNIT: Final = re.compile(r"[\s_]*[\[(]?(?:degrees|degree|deg|°|wgs\s?84|dd)[\])]?\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Places:
    """Where a table has its places."""

    columns: tuple[str, ...]
    """Longitude and latitude, or the one of well-known text."""
    geometry: Callable[[Sequence[Any]], tuple[Geometry | None, str]]
    """Turns what stands in them into a geometry, or says what stands in the way."""


def places_of(columns: Sequence[str], sample: Sequence[Sequence[Any]]) -> Places | None:
    """Find the columns of a table that say where its features are.

    Parameters
    ----------
    columns
        Their names.
    sample
        The first rows.
    """
    plain = {_UNIT.sub("", name).strip().casefold(): name for name in reversed(columns)}
    longitude = next((plain[word] for word in LONGITUDE if word in plain), None)
    latitude = next((plain[word] for word in LATITUDE if word in plain), None)
    if longitude is not None and latitude is not None:
        return Places((longitude, latitude), _point)
    for word in SHAPES:
        if word in plain:
            place = columns.index(plain[word])
            if any(_SHAPE.match(str(row[place])) for row in sample if place < len(row)):
                return Places((plain[word],), _shape)
    return None


def number(value: object) -> float | None:
    """Return a number, with a decimal point or a decimal comma; None for what is none."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return float(value)
    text = str(value).strip().removesuffix("°").replace("\u2212", "-")
    try:
        return float(text.replace(",", ".") if text.count(",") == 1 and "." not in text else text)
    except ValueError:
        return None


def _point(values: Sequence[Any]) -> tuple[Geometry | None, str]:
    if all(value in (None, "") for value in values):
        return None, ""
    longitude, latitude = map(number, values)
    if longitude is None or latitude is None or not (math.isfinite(longitude) and math.isfinite(latitude)):
        return None, f"“{values[0]}, {values[1]}” is not a position in degrees"
    return Point((longitude, latitude)), ""


def _shape(values: Sequence[Any]) -> tuple[Geometry | None, str]:
    import shapely  # noqa: PLC0415 - heavy: never before the map is up

    text = str(values[0] or "").strip()
    if not text:
        return None, ""
    (shape,) = shapely.from_wkt([text.removeprefix("SRID=4326;")], on_invalid="ignore").tolist()
    if shape is None:
        return None, "the well-known text cannot be read"
    try:
        return msgspec.json.decode(shapely.to_geojson(shape), type=Geometry), ""
    except msgspec.DecodeError:
        return None, f"a geometry of this form ({shape.geom_type}) is not drawn"
