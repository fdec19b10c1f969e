"""Which names are to stand on the map, how they are set, and in which order they look for room."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from geo.figure.basemap import base_names
from geo.figure.features import PLACES, rank
from geo.figure.labels import AreaLabel, PointLabel, hopeful, occupy
from geo.figure.linelabels import LineLabel
from geo.figure.outlines import circle
from geo.figure.scene import Ink
from geo.figure.seas import SeaLabel
from geo.query import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from geo.figure.features import DrawnLine, Shown, Spot
    from geo.figure.frame import Frame
    from geo.figure.labels import Placed
    from geo.figure.look import Look
    from geo.figure.paper import Paper
    from geo.figure.room import Room
    from geo.model import Feature

WITH_LEADERS: Final = 5
"""Down to this rank of importance a name may stand off, with a line to its symbol."""
MOST_LED: Final = 150
"""Among more symbols or lines than these, nobody could follow a leader line."""
PIXEL: Final = 0.55
"""Points on paper that say as much as a pixel of the map page, whose zoom levels the base map's names are made for."""
EQUATOR_M_PER_PIXEL: Final = 156_543.03
"""At zoom 0 of the map page."""
BASE_RANKS: Final = {"sea": 0.5, "country": 5.5, "lake": 6.4, "capital": 7.2, "city": 7.4}
"""Where the base map's names stand among the features' ranks."""
CITY_DOT: Final = 0.9
"""Radius of the base map's towns, in points at scale 1."""
WATER_INK: Final = 0.12
QUIET_INK: Final = 0.06
"""How much of a name of lesser weight lines may run through."""


@dataclass(frozen=True, slots=True)
class Named:
    """The names on a map, and whose found no room."""

    labels: tuple[Placed, ...]
    town_dots: tuple[tuple[float, float], ...]
    """Where the base map's named towns are."""
    unlabelled: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Wanted:
    rank: float
    label: PointLabel | LineLabel | AreaLabel | SeaLabel
    town: bool = False


def name_all(shown: Shown, frame: Frame, room: Room, look: Look, language: str) -> Named:
    """Give every name the best room that is left, the most important first."""
    writer = _Writer(look, language)
    wanted = [*writer.spots(shown), *writer.lines(shown), *writer.areas(shown, frame)]
    spoken_for = {fold(feature.name) for feature in shown.features}
    wanted += [want for want in writer.base_map(frame) if fold(want.label.text) not in spoken_for]
    labels: list[Placed] = []
    dots: list[tuple[float, float]] = []
    unlabelled: list[str] = []
    wanted.sort(key=lambda want: want.rank)
    chances = iter(hopeful([want.label for want in wanted if isinstance(want.label, PointLabel)], room))
    for want in wanted:
        chance = not isinstance(want.label, PointLabel) or next(chances)
        if want.town and not _town_fits(want, room):
            continue
        placed = want.label.place(room) if chance else None
        if placed is None:
            unlabelled += [want.label.key] if want.label.key else []
            continue
        occupy(room, placed)
        labels.append(placed)
        if want.town and isinstance(want.label, PointLabel):
            room.take_discs(np.array([want.label.position]), np.array([want.label.radius]))
            dots.append(want.label.position)
    return Named(tuple(labels), tuple(dots), tuple(unlabelled))


def draw_names(paper: Paper, named: Named, look: Look) -> None:
    """Draw the names, their leader lines and the base map's towns."""
    if named.town_dots:
        dot = circle(CITY_DOT * look.sizes.scale)
        paper.stamp([(dot, Ink(look.theme.text_muted))], named.town_dots, order=4, group="towns")
    for label in named.labels:
        if label.leader is not None:
            leader, scale = np.array(label.leader), look.sizes.scale
            paper.stroke([leader], look.theme.halo, 1.5 * scale, order=7.5, group="leader-casings")
            paper.stroke([leader], label.style.colour, 0.45 * scale, order=7.6, group="leaders")
    for label in named.labels:
        name = f"label-{label.key}" if label.key else ""
        paper.write_rows(label.rows, label.style, angle=label.angle, order=12, group="labels", name=name)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Knows how each sort of name is set."""

    look: Look
    language: str

    def spots(self, shown: Shown) -> Iterator[_Wanted]:
        """Yield the names of symbols; where several share one, of the place they are at."""
        things = [spot for spot in shown.spots if spot.features[0].layer != PLACES]
        places = [spot for spot in shown.spots if spot.features[0].layer == PLACES]
        told: set[str] = set()
        where_places, where_things = _where(places), _where(things)
        radii = np.array([thing.radius for thing in things])
        for spot in things:
            lead, order = spot.features[0], rank(spot.features[0].layer)
            at_places = np.flatnonzero(np.hypot(*(where_places - spot.position).T) < 1)
            here = places[at_places[0]].features[0] if len(at_places) else None
            if len(spot.features) > 1 and here is not None and order >= rank("facilities"):
                text = self._name(here)
                told.add(here.id)
            else:
                text = self._with_count(spot)
            style = self.look.name(spot.symbol.colour, strong=lead.layer == "ports")
            leaders = order <= WITH_LEADERS and len(things) <= MOST_LED
            label = PointLabel(lead.id, text, style, spot.position, spot.radius, leaders=leaders)
            yield _Wanted(order, label)
        for spot in places:
            lead = spot.features[0]
            if lead.id not in told:
                # The name of a place that lies under a symbol keeps clear of the symbol.
                above = np.flatnonzero(np.hypot(*(where_things - spot.position).T) < radii)
                over = things[above[0]] if len(above) else spot
                style = self.look.name(self.look.theme.text)
                text = self._with_count(spot)
                label = PointLabel(lead.id, text, style, over.position, over.radius, ink_limit=QUIET_INK)
                yield _Wanted(rank(lead.layer), label)

    def lines(self, shown: Shown) -> Iterator[_Wanted]:
        """Yield the names of lines."""
        for line in shown.lines:
            lead, order = line.features[0], rank(line.features[0].layer)
            core = order < rank("facilities")
            style = self.look.name(line.colour, strong=core)
            upright = core and len(shown.lines) <= MOST_LED
            label = LineLabel(lead.id, self._with_count(line), style, line.parts, line.width, upright=upright)
            yield _Wanted(order, label)

    def areas(self, shown: Shown, frame: Frame) -> Iterator[_Wanted]:
        """Yield the names of areas, and of features that are only a name."""
        for name in shown.names:
            water = name.feature.kind == "water_body"
            style = self.look.water if water else self.look.country
            key, text = name.feature.id, self._name(name.feature)
            if water:
                yield _Wanted(BASE_RANKS["sea"], SeaLabel(key, text, style, name.position, frame))
            else:
                yield _Wanted(BASE_RANKS["country"], AreaLabel(key, text, style, name.position))
        for area in shown.areas:
            x, y = (area.rings[0].min(axis=0) + area.rings[0].max(axis=0)) / 2
            style = self.look.name(area.colour)
            label = AreaLabel(area.feature.id, self._name(area.feature), style, (float(x), float(y)))
            yield _Wanted(rank(area.feature.layer), label)

    def base_map(self, frame: Frame) -> Iterator[_Wanted]:
        """Yield those names of the base map that the scale has room for."""
        latitude = math.radians(frame.centre[1])
        zoom = math.log2(EQUATOR_M_PER_PIXEL * math.cos(latitude) / (frame.metres_per_point * PIXEL))
        for name in base_names():
            position = frame.points(np.array([name.position]))
            if name.min_zoom > zoom or not (name.sort == "sea" or frame.contains(position)[0]):
                continue
            at = (float(position[0, 0]), float(position[0, 1]))
            order = BASE_RANKS.get(name.sort, BASE_RANKS["city"])
            if name.sort == "sea":
                yield _Wanted(order, SeaLabel("", name.name, self.look.water, at, frame))
            elif name.sort == "lake":
                yield _Wanted(order, AreaLabel("", name.name, self.look.water, at, WATER_INK))
            elif name.sort == "country":
                yield _Wanted(order, AreaLabel("", name.name, self.look.country, at, QUIET_INK))
            else:
                dot = CITY_DOT * self.look.sizes.scale
                label = PointLabel("", name.name, self.look.town, at, dot, ink_limit=QUIET_INK)
                yield _Wanted(order, label, town=True)

    def _name(self, feature: Feature) -> str:
        return feature.names.get(self.language, feature.name)

    def _with_count(self, thing: Spot | DrawnLine) -> str:
        more = len(thing.features) - 1
        return f"{self._name(thing.features[0])} +{more}" if more else self._name(thing.features[0])


def _where(spots: list[Spot]) -> NDArray[np.float64]:
    """Return their positions, shape (n, 2)."""
    return np.array([spot.position for spot in spots], dtype=float).reshape(-1, 2)


def _town_fits(want: _Wanted, room: Room) -> bool:
    """Tell whether the town's dot itself is in nobody's way."""
    label = want.label
    return isinstance(label, PointLabel) and room.is_clear(np.array([label.position]))
