"""What of a selection is on the map: points gathered where they meet, lines that are one drawn as one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Final

import numpy as np
import shapely

from geo.figure.ground import AREAS, POINTS, all_divided
from geo.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from geo.figure.ground import Ground
    from geo.figure.look import Look
    from geo.figure.projection import Coordinates
    from geo.figure.symbols import Symbol
    from geo.model import Feature
    from geo.vocabulary import Vocabulary

DIFFER: Final = Verdict.DIFFER
PLACES: Final = "places"
"""The layer whose points say where things are, rather than being things themselves."""
NAMED_ONLY: Final = frozenset({"country", "region", "water_body"})
"""Kinds that are an area: their point is where the name goes, and gets no symbol."""
IMPORTANCE: Final = ("ports", "cables", "pipelines", "corridors", "facilities", "events", "flows", "places")
"""Layers, the one whose labels matter most first."""
_RANKS: Final = {layer: place for place, layer in enumerate(IMPORTANCE)}
TOGETHER: Final = 0.3
"""Two symbols nearer than this share of their joint widths (0.5 would be touching) are drawn as one."""


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


def arrange(seen: Iterable[Ground], look: Look, vocabulary: Vocabulary) -> Shown:
    """Turn features in panel points into what is drawn, the most important first."""
    symbology = look.symbology

    @cache
    def symbol(name: str, *, hollow: bool) -> Symbol:
        style = symbology.point(name)
        return look.symbol(style, hollow=hollow and style.shape != "dot")

    ordered = sorted(seen, key=lambda ground: rank(ground.feature.layer))
    finer = all_divided([ground for ground in ordered if not isinstance(ground.feature.geometry, POINTS)])
    spots: list[Spot] = []
    drawn_lines: list[DrawnLine] = []
    areas: list[Area] = []
    names: list[Name] = []
    for ground in ordered:
        feature, name = ground.feature, symbology.look(ground.feature)
        if isinstance(feature.geometry, POINTS):
            positions = [(float(x), float(y)) for ((x, y),) in ground.parts]
            if feature.kind in NAMED_ONLY:
                names += [Name(feature, position) for position in positions]
            else:
                drawn = symbol(name, hollow=symbology.is_hollow(feature))
                spots += [Spot((feature,), position, drawn) for position in positions]
        elif isinstance(feature.geometry, AREAS):
            areas.append(Area(feature, next(finer), look.colour(symbology.area(name))))
        else:
            line = symbology.line(name)
            pattern, width = symbology.pattern(feature, vocabulary), line.width * look.sizes.line
            drawn_lines.append(DrawnLine((feature,), next(finer), look.colour(line.colour), width, pattern))
    return Shown(tuple(_gathered(spots)), tuple(_joined(drawn_lines)), tuple(areas), tuple(names))


def rank(layer: str) -> int:
    """Return how far down the order of importance a layer stands; 0 is the top."""
    return _RANKS.get(layer, len(IMPORTANCE))


def _gathered(spots: list[Spot]) -> list[Spot]:
    """Draw as one what would cover one another.

    Places are gathered among themselves only: they say where the others are, and keep their names.
    """
    gathered: list[Spot] = []
    for place in (False, True):
        group = [spot for spot in spots if (spot.features[0].layer == PLACES) == place]
        taken: set[int] = set()
        for number, around in enumerate(_meeting(group)):
            if number not in taken:
                members = [member for member in around if member not in taken]
                taken.update(members)
                own = {group[member].features[0].id: group[member].features[0] for member in members}
                gathered.append(replace(group[number], features=tuple(own.values())) if len(own) > 1 else group[number])
    return gathered


def _meeting(spots: Sequence[Spot]) -> list[list[int]]:
    """Return for each spot the numbers of those that its symbol would cover, itself among them."""
    meeting: list[list[int]] = [[] for _ in spots]
    if spots:
        at = np.array([spot.position for spot in spots])
        size = np.array([spot.symbol.size for spot in spots])
        tree, reach = shapely.STRtree(np.asarray(shapely.points(at))), TOGETHER * (size + size.max())
        one, other = tree.query(shapely.box(*(at - reach[:, None]).T, *(at + reach[:, None]).T))
        near = np.hypot(*(at[other] - at[one]).T) <= TOGETHER * (size[one] + size[other])
        for spot, member in sorted(zip(one[near].tolist(), other[near].tolist(), strict=True)):
            meeting[spot].append(member)
    return meeting


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
