"""What of a selection is on the map: points gathered where they meet, lines and areas projected."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from geo.figure.frame import finite
from geo.layers import lines
from geo.model import MultiPoint, MultiPolygon, Point, Polygon
from geo.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from geo.figure.frame import Frame
    from geo.figure.look import Look
    from geo.figure.projection import Coordinates, Projection
    from geo.figure.symbols import Symbol
    from geo.model import Feature, Geometry, Position
    from geo.vocabulary import Vocabulary

DIFFER: Final = Verdict.DIFFER
PLACES: Final = "places"
"""The layer whose points say where things are, rather than being things themselves."""
NAMED_ONLY: Final = frozenset({"country", "region", "water_body"})
"""Kinds that are an area: their point is where the name goes, and gets no symbol."""
IMPORTANCE: Final = ("ports", "cables", "pipelines", "corridors", "facilities", "events", "flows", "places")
"""Layers, the one whose labels matter most first."""
TOGETHER: Final = 0.3
"""Two symbols nearer than this share of their joint widths (0.5 would be touching) are drawn as one."""
LONGEST_STEP_POINTS: Final = 6.0
"""A line is divided this finely before it is cut at the frame or labelled."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A symbol and all features it stands for, the most important first."""

    features: tuple[Feature, ...]
    position: tuple[float, float]
    """In panel points."""
    symbol: Symbol

    @property
    def radius(self) -> float:
        """Half the symbol's width."""
        return self.symbol.size / 2


@dataclass(frozen=True, slots=True)
class DrawnLine:
    """A line in panel points, and all features it stands for, in the atlas's order."""

    features: tuple[Feature, ...]
    parts: tuple[Coordinates, ...]
    colour: str
    width: float
    pattern: str


@dataclass(frozen=True, slots=True)
class Area:
    """A polygon feature in panel points: rings, and the spot that its name refers to."""

    feature: Feature
    rings: tuple[Coordinates, ...]
    colour: str


@dataclass(frozen=True, slots=True)
class Name:
    """A feature that is nothing but a name in its place, such as a sea."""

    feature: Feature
    position: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Badge:
    """A small sign beside a symbol or on a line: how many features it stands for, or that sources differ."""

    text: str
    position: tuple[float, float]

    @property
    def is_doubt(self) -> bool:
        """Whether it says that sources differ."""
        return self.text == DIFFER.sign


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything of the selection that the map shows."""

    spots: tuple[Spot, ...] = ()
    lines: tuple[DrawnLine, ...] = ()
    areas: tuple[Area, ...] = ()
    names: tuple[Name, ...] = ()
    badges: tuple[Badge, ...] = ()

    @property
    def together(self) -> tuple[tuple[Feature, ...], ...]:
        """Features that share a symbol or a line, the one that gives it its look first."""
        shared = (*(spot.features for spot in self.spots), *(line.features for line in self.lines))
        return tuple(features for features in shared if len(features) > 1)

    @property
    def features(self) -> tuple[Feature, ...]:
        """All features shown, also those that share a symbol."""
        return (
            *(feature for spot in self.spots for feature in spot.features),
            *(feature for line in self.lines for feature in line.features),
            *(area.feature for area in self.areas),
            *(name.feature for name in self.names),
        )


@dataclass(frozen=True, slots=True)
class Ground:
    """A feature on the projected plane in metres, or on the panel in points: its points, lines or rings."""

    feature: Feature
    parts: tuple[Coordinates, ...]


def grounded(features: Iterable[Feature], projection: Projection) -> tuple[Ground, ...]:
    """Project what has a geometry, all positions in one go; what cannot be projected is left out."""
    located = [feature for feature in features if feature.geometry is not None]
    parts = [list(_parts(feature.geometry)) for feature in located]
    lengths = [len(part) for own in parts for part in own]
    if not lengths:
        return ()
    metres = projection.metres(np.array([position[:2] for own in parts for part in own for position in part]))
    pieces = iter(np.split(metres, np.cumsum(lengths)[:-1]))
    grounds = (Ground(f, tuple(finite(next(pieces)) for _ in own)) for f, own in zip(located, parts, strict=True))
    return tuple(ground for ground in grounds if all(map(len, ground.parts)))


def visible(grounds: Sequence[Ground], frame: Frame) -> tuple[Ground, ...]:
    """Return the features of which at least a part lies in the frame, in panel points."""
    parts = [part for ground in grounds for part in ground.parts]
    if not parts:
        return ()
    # All positions in one go: one by one, thousands of features take twenty times as long.
    points = frame.from_metres(np.concatenate(parts))
    ends = np.cumsum([len(part) for part in parts])[:-1]
    pieces = iter(zip(np.split(points, ends), np.logical_or.reduceat(frame.contains(points), [0, *ends]), strict=True))
    found = []
    for ground in grounds:
        own = [next(pieces) for _ in ground.parts]
        if any(inside or _crosses(part, ground.feature, frame) for part, inside in own):
            found.append(Ground(ground.feature, tuple(part for part, _ in own)))
    return tuple(found)


def arrange(seen: Iterable[Ground], frame: Frame, look: Look, vocabulary: Vocabulary) -> Shown:
    """Turn features in panel points into what is drawn, the most important first."""
    symbology = look.symbology
    spots: list[Spot] = []
    drawn_lines: list[DrawnLine] = []
    areas: list[Area] = []
    names: list[Name] = []
    for ground in sorted(seen, key=lambda ground: rank(ground.feature.layer)):
        feature, parts = ground.feature, ground.parts
        if isinstance(feature.geometry, Point | MultiPoint):
            style = symbology.point(symbology.look(feature))
            symbol = look.symbol(style, hollow=symbology.is_hollow(feature) and style.shape != "dot")
            here = np.concatenate(parts)
            for x, y in here[frame.contains(here)].tolist():
                if feature.kind in NAMED_ONLY:
                    names.append(Name(feature, (x, y)))
                else:
                    spots.append(Spot((feature,), (x, y), symbol))
        elif isinstance(feature.geometry, Polygon | MultiPolygon):
            rings = tuple(divided(part) for part in parts)
            areas.append(Area(feature, rings, look.colour(symbology.point(symbology.look(feature)).colour)))
        else:
            line = symbology.line(symbology.look(feature))
            courses = tuple(divided(part) for part in parts)
            pattern = symbology.pattern(feature, vocabulary)
            width = line.width * look.sizes.line
            drawn_lines.append(DrawnLine((feature,), courses, look.colour(line.colour), width, pattern))
    return Shown(tuple(_gathered(spots)), tuple(_joined(drawn_lines)), tuple(areas), tuple(names))


def rank(layer: str) -> int:
    """Return how far down the order of importance a layer stands; 0 is the top."""
    return IMPORTANCE.index(layer) if layer in IMPORTANCE else len(IMPORTANCE)


def _gathered(spots: list[Spot]) -> list[Spot]:
    """Draw as one what would cover one another.

    Places are gathered among themselves only: they say where the others are, and keep their names.
    """
    gathered: list[Spot] = []
    for place in (False, True):
        group = [spot for spot in spots if (spot.features[0].layer == PLACES) == place]
        x, y = np.array([spot.position for spot in group]).reshape(-1, 2).T
        size = np.array([spot.symbol.size for spot in group])
        free = np.ones(len(group), dtype=bool)
        for number, spot in enumerate(group):
            if free[number]:
                distance = np.hypot(x - x[number], y - y[number])
                members = np.flatnonzero(free & (distance <= TOGETHER * (size + size[number])))
                free[members] = False
                features = tuple({group[m].features[0].id: group[m].features[0] for m in members.tolist()}.values())
                gathered.append(replace(spot, features=features) if len(features) > 1 else spot)
    return gathered


def _joined(lines: Iterable[DrawnLine]) -> list[DrawnLine]:
    """Draw arcs that look alike and join the same places as one; anything more than an arc keeps a line of its own."""
    joined: dict[object, DrawnLine] = {}
    for line in lines:
        arc = rank(line.features[0].layer) > rank("corridors")
        course = tuple(sorted(_undirected(part) for part in line.parts)) if arc else line.features[0].id
        look = (course, line.colour, line.width, line.pattern)
        known = joined.get(look)
        joined[look] = replace(known, features=known.features + line.features) if known else line
    return list(joined.values())


def _undirected(part: Coordinates) -> tuple[tuple[float, ...], ...]:
    course = [tuple(position) for position in part.round(1).tolist()]
    return tuple(min(course, course[::-1]))


def divided(points: Coordinates, step: float = LONGEST_STEP_POINTS) -> Coordinates:
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


def _crosses(part: Coordinates, feature: Feature, frame: Frame) -> bool:
    """Tell whether a part none of whose vertices lies in the frame is seen nevertheless."""
    if isinstance(feature.geometry, Point | MultiPoint):
        return False
    low, high = part.min(axis=0), part.max(axis=0)
    if not ((high >= 0).all() and low[0] <= frame.width and low[1] <= frame.height):
        return False
    return isinstance(feature.geometry, Polygon | MultiPolygon) or bool(frame.contains(divided(part)).any())


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
