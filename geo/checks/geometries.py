"""Whether a feature's geometry is sound, and can be told from its neighbours."""

from __future__ import annotations

import math
import re
import statistics
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import msgspec

from geo.errors import Finding
from geo.layers import lines, positions
from geo.model import MultiPolygon, Polygon

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from geo.model import Feature, Geometry, Layer, Position

LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
"""The shape of a language tag (BCP 47)."""
FEWEST: Final = 5
"""Features below which an atlas has no middle to be far from."""
NEARER: Final = 4.0
"""How many times nearer to the middle of the atlas a position must be with its numbers exchanged to look swapped."""


def check_feature(feature: Feature, file: str) -> Iterator[Finding]:
    """Check one feature by itself: its names, and whether its geometry is sound."""
    if not feature.id.strip():
        yield Finding("the feature has no id", file, feature.name, "id")
    if not feature.name.strip():
        yield Finding("the feature has no name", file, feature.id, "name")
    for language, name in feature.names.items():
        if not LANGUAGE.fullmatch(language):
            remedy = "Write a code such as az, kk, ru or tr."
            yield Finding(f"“{language}” is not a language", file, feature.id, "names", remedy)
        if not name.strip():
            remedy = "Leave it out where it is not known."
            yield Finding(f"the name in “{language}” is empty", file, feature.id, "names", remedy)
    if not feature.geometry_source.strip():
        yield Finding("it is not said where the geometry comes from", file, feature.id, "geometry_source")
    for problem in _unsound(feature.geometry):
        yield Finding(problem, file, feature.id, "geometry")


def _unsound(geometry: Geometry | None) -> Iterator[str]:
    for line in lines(geometry):
        if any(here == there for here, there in pairwise(line)):
            yield "the line has the same position twice running"
    if isinstance(geometry, Polygon | MultiPolygon):
        from shapely import from_geojson, is_valid_reason  # noqa: PLC0415 - only areas can be invalid

        reason = str(is_valid_reason(from_geojson(msgspec.json.encode(geometry), on_invalid="ignore")))
        if reason != "Valid Geometry":
            # Of what cannot even be made a shape, shapely says None: its rings are not closed.
            yield f"the area is not valid: {'a ring is not closed' if reason == 'None' else reason}"


def check_swapped(layers: Iterable[Layer]) -> Iterator[Finding]:
    """Find features that would lie among the others if latitude and longitude were exchanged."""
    placed = [
        (layer.file, feature, _middle(list(positions(feature.geometry))))
        for layer in layers
        for feature in layer.features
        if feature.geometry is not None
    ]
    if len(placed) < FEWEST:
        return
    centre = tuple(statistics.median(point[axis] for _, _, point in placed) for axis in (0, 1))
    for file, feature, (longitude, latitude) in placed:
        if _distance((latitude, longitude), centre) * NEARER < _distance((longitude, latitude), centre):
            yield Finding(
                "longitude and latitude look exchanged", file, feature.id, "geometry",
                "Positions are longitude, latitude.",
            )  # fmt: skip


def check_overlaps(layers: Iterable[Layer]) -> Iterator[Finding]:
    """Find lines that hide each other, and points that nothing tells apart."""
    found: defaultdict[object, list[tuple[str, Feature]]] = defaultdict(list)
    for layer in layers:
        for feature in layer.features:
            if feature.geometry is not None:
                found[_place(feature)].append((layer.file, feature))
    for (_, first), *others in found.values():
        for file, other in others:
            yield _hidden(other, file, first)


def check_overlap(feature: Feature, file: str, others: Iterable[Feature]) -> Iterator[Finding]:
    """Find the first of some features that one would hide, or be hidden by."""
    if feature.geometry is None:
        return
    place = _place(feature)
    like = (other for other in others if type(other.geometry) is type(feature.geometry))
    first = next((other for other in like if _place(other) == place), None)
    if first is not None:
        yield _hidden(feature, file, first)


def _hidden(feature: Feature, file: str, first: Feature) -> Finding:
    return Finding(
        f"it lies exactly on “{first.id}” and one cannot be told from the other", file, feature.id, "geometry",
        "Draw it a little apart, or say in its name what it is.",
    )  # fmt: skip


def _place(feature: Feature) -> object:
    """Return what two features must share to be taken for one.

    Lines share it in either direction. Points share their name too, and so do flows: their lines stand for
    the two ends and no course, and several may run in one bundle.
    """
    parts = lines(feature.geometry)
    if parts and feature.from_ is None:
        return frozenset(min(part, part[::-1]) for part in parts)
    return feature.geometry, feature.layer, feature.name, feature.date


def _middle(points: Sequence[Position]) -> tuple[float, float]:
    return statistics.fmean(point[0] for point in points), statistics.fmean(point[1] for point in points)


def _distance(point: Sequence[float], other: Sequence[float]) -> float:
    """Return a distance in degrees, good enough to tell near from far."""
    return math.hypot((point[0] - other[0]) * math.cos(math.radians(other[1])), point[1] - other[1])
