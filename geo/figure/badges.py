"""How many features share a symbol or a line, and what sources differ about: small signs, in the least of conflicts.

Which signs there will be is known before they have a place, since the legend speaks of them and takes room itself.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import shapely

from geo.figure.features import DIFFER, PLACES, Badge
from geo.figure.symbols import badge_size

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from numpy.typing import NDArray

    from geo.figure.features import DrawnLine, Shown, Spot
    from geo.figure.frame import Frame
    from geo.figure.projection import Coordinates
    from geo.figure.sizes import Sizes
    from geo.model import Feature

SHOULDERS: Final = np.array([(1, 1), (-1, 1), (1, -1), (-1, -1)])
"""Where a number can stand beside a symbol: right or left, up or down."""
SIDES: Final = np.array([(1.4, 0), (-1.4, 0), (0, 1.4), (0, -1.4)])
FURTHER: Final = 1.7
"""So many times as far out it stands where there is no room nearer."""
AROUND: Final = np.concatenate((SHOULDERS, SIDES, FURTHER * SHOULDERS))
ALONG: Final = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.45, 0.55, 0.35, 0.65, 0.25, 0.75, 0.15, 0.85, 0.1, 0.9)
"""Where on a line, of what of it is in the view."""
SIGN_ON_SIGN: Final = 4.0
"""How much worse it is to cover another of these signs than a symbol, which is known by what is left of it."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Something to be said about a symbol or a line."""

    text: str
    number: int
    """Of the symbol, or of the line, among those shown."""
    on_line: bool = False


def signs(shown: Shown, disputed: Collection[str] = ()) -> tuple[Sign, ...]:
    """Return the counts of what is drawn as one and the marks of what is disputed, still without a place."""
    at, reach = _symbols(shown)
    things = np.array([spot.features[0].layer != PLACES for spot in shown.spots], dtype=bool)
    found: list[Sign] = []
    for number, spot in enumerate(shown.spots):
        texts = list(_texts(spot.features, disputed))
        if texts and not _is_covered(spot, things, at, reach):
            found += [Sign(text, number) for text in texts]
    for number, line in enumerate(shown.lines):
        found += [Sign(text, number, on_line=True) for text in _texts(line.features, disputed)]
    return tuple(found)


def badges(wanted: Sequence[Sign], shown: Shown, frame: Frame, sizes: Sizes) -> tuple[Badge, ...]:
    """Return the signs, each where it covers least: of the symbols, and of the signs before it."""
    half = badge_size(sizes) / 2
    at, reach = _symbols(shown)
    ways = [
        _on(shown.lines[sign.number], frame) if sign.on_line else _beside(shown.spots[sign.number], half)
        for sign in wanted
    ]
    near = _near(ways, at, half + (reach.max() if len(reach) else 0.0))
    placed = np.empty((len(wanted), 2))
    found: list[Badge] = []
    for sign, own, around in zip(wanted, ways, near, strict=True):
        if not len(own):
            continue
        others = around if sign.on_line else around[around != sign.number]
        covered = _covered(own, at[others], reach[others], half)
        before = placed[: len(found)]
        signs_covered = _covered(own, before, np.full(len(before), half), half)
        best = int(np.argmin(covered + SIGN_ON_SIGN * signs_covered))
        badge = Badge(sign.text, (float(own[best, 0]), float(own[best, 1])))
        if not (signs_covered[best] and badge.is_doubt and _repeats(badge, found, half)):
            placed[len(found)] = badge.position
            found.append(badge)
    return tuple(found)


def _symbols(shown: Shown) -> tuple[Coordinates, NDArray[np.float64]]:
    """Return where the symbols are, and how far they reach."""
    at = np.array([spot.position for spot in shown.spots], dtype=float).reshape(-1, 2)
    return at, np.array([spot.radius for spot in shown.spots], dtype=float)


def _near(ways: Sequence[Coordinates], at: Coordinates, further: float) -> list[NDArray[np.intp]]:
    """Return for each sign the numbers of the symbols that one of its places could cover."""
    boxes = [(*way.min(axis=0) - further, *way.max(axis=0) + further) if len(way) else (np.nan,) * 4 for way in ways]
    if not boxes:
        return []
    sign, symbol = shapely.STRtree(np.asarray(shapely.points(at))).query(shapely.box(*np.array(boxes).T))
    order = np.lexsort((symbol, sign))
    starts = np.searchsorted(sign[order], np.arange(1, len(ways)))
    return np.split(symbol[order], starts)


def _covered(ways: Coordinates, at: Coordinates, reach: NDArray[np.float64], half: float) -> NDArray[np.float64]:
    """Return for each place how deep a sign there would lie in what is there, all in all."""
    away = (half + reach)[:, None]
    near = ((at > ways.min(axis=0) - away) & (at < ways.max(axis=0) + away)).all(axis=1)
    depth: NDArray[np.float64] = np.maximum(half + reach[near] - np.hypot(*(at[near, None] - ways).T), 0.0).sum(axis=1)
    return depth


def _repeats(badge: Badge, found: Sequence[Badge], half: float) -> bool:
    """Tell whether the same is said so near that one sign would lie on the other: then one says it for both."""
    return any(other.is_doubt and math.dist(other.position, badge.position) < 2 * half for other in found)


def _texts(features: Sequence[Feature], disputed: Collection[str]) -> Iterator[str]:
    if len(features) > 1:
        yield str(len(features))
    if any(feature.id in disputed for feature in features):
        yield DIFFER.sign


def _beside(spot: Spot, half: float) -> Coordinates:
    """Return the symbol's shoulders; beside a small one the number stands further off, so that it can be seen."""
    out = max(0.72 * spot.radius, 0.3 * spot.radius + 0.72 * half)
    ways: Coordinates = np.array(spot.position) + AROUND * out
    return ways


def _on(line: DrawnLine, frame: Frame) -> Coordinates:
    course = np.concatenate(line.parts)
    course = course[frame.contains(course)]
    return course[[int(share * (len(course) - 1)) for share in ALONG]] if len(course) else course


def _is_covered(spot: Spot, things: NDArray[np.bool_], at: Coordinates, reach: NDArray[np.float64]) -> bool:
    """Tell whether a place lies under the symbol of something that is there, which bears a number of its own."""
    if spot.features[0].layer != PLACES:
        return False
    return bool((things & (np.hypot(*(at - spot.position).T) < reach)).any())
