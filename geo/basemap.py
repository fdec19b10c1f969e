"""The base map as the page draws it: projected and packed, so that a start neither parses nor projects it."""

from __future__ import annotations

import math
import sys
from array import array
from collections import defaultdict
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

import msgspec

from geo import resources

if TYPE_CHECKING:
    from collections.abc import Iterator

LAYERS: Final = ("land", "rivers", "boundaries")
"""From the ground up."""
MERCATOR_LIMIT: Final = 85.05
"""Degrees of latitude, where Web Mercator (EPSG:3857) makes the world a square."""


@dataclass(frozen=True, slots=True)
class Group:
    """Lines that are drawn alike, as counts of their positions."""

    name: str
    counts: tuple[int, ...]
    kind: str = ""
    """Of boundaries: ``international`` or ``indefinite``."""
    rank: int = 0
    """Of rivers: the larger, the lesser."""


@dataclass(frozen=True, slots=True)
class PackedBasemap:
    """Groups of lines, and where all of them run in the same order."""

    groups: tuple[Group, ...]
    courses: bytes
    """Of each line its box (west, east, north, south) and its positions (x, y): little-endian 32-bit floats, as shares
    of the world's width and height from its north-west corner."""


def pack_basemap() -> PackedBasemap:
    """Read the base map's files and pack them."""
    groups: list[Group] = []
    courses = array("f")
    for name in LAYERS:
        collection = msgspec.json.decode(resources.asset("basemap", f"{name}.geojson").read_bytes())
        alike: defaultdict[tuple[str, int], list[list[list[float]]]] = defaultdict(list)
        for feature in collection["features"]:
            looks = (feature["properties"].get("kind", ""), feature["properties"].get("rank", 0))
            alike[looks] += _lines(feature["geometry"]["coordinates"])
        for (kind, rank), lines in alike.items():
            groups.append(Group(name, tuple(map(len, lines)), kind, rank))
            for line in lines:
                xs, ys = zip(*(mercator(longitude, latitude) for longitude, latitude in line), strict=True)
                courses.extend((min(xs), max(xs), min(ys), max(ys)))
                courses.extend(chain.from_iterable(zip(xs, ys, strict=True)))
    if sys.byteorder == "big":
        courses.byteswap()
    return PackedBasemap(tuple(groups), courses.tobytes())


def place_names() -> list[dict[str, Any]]:
    """Return the base map's names as GeoJSON Features: the most widely shown first."""
    collection = msgspec.json.decode(resources.asset("basemap", "labels.geojson").read_bytes())
    features: list[dict[str, Any]] = collection["features"]
    return features


def mercator(longitude: float, latitude: float) -> tuple[float, float]:
    """Project degrees to shares of the Web Mercator square.

    Examples
    --------
    >>> mercator(0, 0)
    (0.5, 0.5)
    """
    sine = math.sin(math.radians(max(-MERCATOR_LIMIT, min(MERCATOR_LIMIT, latitude))))
    return longitude / 360 + 0.5, 0.5 - math.log((1 + sine) / (1 - sine)) / (4 * math.pi)


def _lines(coordinates: list[Any]) -> Iterator[list[list[float]]]:
    """Yield the rings and lines in nested coordinates."""
    if isinstance(coordinates[0][0], list):
        for part in coordinates:
            yield from _lines(part)
    else:
        yield coordinates
