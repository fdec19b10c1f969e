"""Features on the ground: all their positions projected together, and which of them a frame shows.

Thousands of features have tens of thousands of positions. One by one they would take twenty times as long.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

from geo.layers import lines
from geo.model import MultiPoint, MultiPolygon, Point, Polygon

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from geo.figure.frame import Frame
    from geo.figure.projection import Coordinates, Projection
    from geo.model import Feature, Geometry, Position

POINTS: Final = (Point, MultiPoint)
AREAS: Final = (Polygon, MultiPolygon)
LONGEST_STEP: Final = 6.0
"""Points: a line is divided this finely before it is cut at the frame or labelled."""


@dataclass(frozen=True, slots=True)
class Ground:
    """A feature on the projected plane in metres, or on the panel in points: its points, lines or rings."""

    feature: Feature
    parts: tuple[Coordinates, ...]


@dataclass(frozen=True, slots=True)
class Located:
    """Features that have a place."""

    features: tuple[Feature, ...]
    counts: tuple[tuple[int, ...], ...]
    """How many positions each part of each has."""
    lonlat: Coordinates
    """Of all of them."""

    def on(self, projection: Projection) -> tuple[Ground, ...]:
        """Project them; what cannot be projected is left out."""
        metres = projection.metres(self.lonlat)
        sound = np.isfinite(metres).all(axis=1)
        pieces = iter(_pieces(metres, [count for own in self.counts for count in own]))
        kept = pieces if sound.all() else (piece[np.isfinite(piece).all(axis=1)] for piece in pieces)
        grounds = [
            Ground(feature, tuple(next(kept) for _ in own))
            for feature, own in zip(self.features, self.counts, strict=True)
        ]
        return tuple(ground for ground in grounds if all(map(len, ground.parts)))


def located(features: Iterable[Feature]) -> Located:
    """Gather the positions of what has a geometry; heights are left out."""
    placed = tuple(feature for feature in features if feature.geometry is not None)
    parts = [tuple(_parts(feature.geometry)) for feature in placed]
    lonlat = np.array([position[:2] for own in parts for part in own for position in part], dtype=float)
    return Located(placed, tuple(tuple(map(len, own)) for own in parts), lonlat.reshape(-1, 2))


def visible(grounds: Sequence[Ground], frame: Frame) -> tuple[Ground, ...]:
    """Return the features of which at least a part lies in the frame, in panel points; of points, those that do."""
    counts = [len(part) for ground in grounds for part in ground.parts]
    if not counts:
        return ()
    points = frame.from_metres(np.concatenate([part for ground in grounds for part in ground.parts]))
    starts = [0, *accumulate(counts)][:-1]
    pieces = zip(_pieces(points, counts), np.logical_or.reduceat(frame.contains(points), starts).tolist(), strict=True)
    found = []
    for ground in grounds:
        own = [next(pieces) for _ in ground.parts]
        if isinstance(ground.feature.geometry, POINTS):
            own = [(part, inside) for part, inside in own if inside]
        if any(inside or _crosses(part, ground.feature, frame) for part, inside in own):
            found.append(Ground(ground.feature, tuple(part for part, _ in own)))
    return tuple(found)


def divided(points: Coordinates, step: float = LONGEST_STEP) -> Coordinates:
    """Add vertices to a line so that none of its edges is longer than ``step``."""
    lengths = np.hypot(*np.diff(points, axis=0).T)
    if not len(lengths) or lengths.max() <= step:
        return points
    pieces = np.maximum(np.ceil(lengths / step), 1).astype(int)
    starts = np.repeat(np.arange(len(pieces)), pieces)
    within = np.arange(len(starts)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    share = (within / pieces[starts])[:, None]
    inner = points[starts] + share * (points[starts + 1] - points[starts])
    return np.concatenate((inner, points[-1:]))


def all_divided(grounds: Sequence[Ground]) -> Iterator[tuple[Coordinates, ...]]:
    """Yield the parts of lines and areas, divided as :func:`divided` does where they are not fine enough yet."""
    parts = [part for ground in grounds for part in ground.parts]
    if not parts:
        return
    points = np.concatenate(parts)
    ends = np.cumsum([len(part) for part in parts])
    edges = np.zeros(len(points))
    edges[:-1] = np.hypot(*np.diff(points, axis=0).T)
    edges[ends - 1] = 0.0  # from one part to the next there is none
    coarse = np.maximum.reduceat(edges, [0, *ends[:-1].tolist()]) > LONGEST_STEP
    fine = iter([divided(part) if long else part for part, long in zip(parts, coarse.tolist(), strict=True)])
    for ground in grounds:
        yield tuple(next(fine) for _ in ground.parts)


def _pieces(points: Coordinates, counts: Sequence[int]) -> list[Coordinates]:
    """Take positions apart again."""
    return [points[start:end] for start, end in pairwise([0, *accumulate(counts)])]


def _crosses(part: Coordinates, feature: Feature, frame: Frame) -> bool:
    """Tell whether a line or area none of whose vertices lies in the frame is seen nevertheless."""
    low, high = part.min(axis=0), part.max(axis=0)
    if not ((high >= 0).all() and low[0] <= frame.width and low[1] <= frame.height):
        return False
    return isinstance(feature.geometry, AREAS) or bool(frame.contains(divided(part)).any())


def _parts(geometry: Geometry | None) -> Iterator[Sequence[Position]]:
    """Yield points one by one, lines, and the rings of polygons."""
    match geometry:
        case Point():
            yield (geometry.coordinates,)
        case MultiPoint():
            yield from ((position,) for position in geometry.coordinates)
        case Polygon():
            yield from geometry.coordinates
        case MultiPolygon():
            yield from (ring for polygon in geometry.coordinates for ring in polygon)
        case _:
            yield from lines(geometry)
