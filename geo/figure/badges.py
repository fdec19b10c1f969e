"""How many features share a symbol or a line, and what sources differ about: small signs, in the least of conflicts."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np

from geo.figure.features import DIFFER, PLACES, Badge
from geo.figure.symbols import badge_size

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

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
ALONG: Final = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.45, 0.55, 0.35, 0.65, 0.25, 0.75, 0.15, 0.85, 0.1, 0.9)
"""Where on a line, of what of it is in the view."""
SIGN_ON_SIGN: Final = 4.0
"""How much worse it is to cover another of these signs than a symbol, which is known by what is left of it."""


def badges(shown: Shown, frame: Frame, sizes: Sizes, disputed: Collection[str] = ()) -> tuple[Badge, ...]:
    """Return the counts of what is drawn as one and the marks of what is disputed, each where it covers least."""
    half = badge_size(sizes) / 2
    # Everything a number could cover: the symbols, and then the numbers before it.
    at = np.array([spot.position for spot in shown.spots]).reshape(-1, 2)
    reach = np.array([spot.radius for spot in shown.spots])
    things = np.array([spot.features[0].layer != PLACES for spot in shown.spots], dtype=bool)
    wanted: list[tuple[str, Coordinates, int | None]] = []
    for number, spot in enumerate(shown.spots):
        signs = _signs(spot.features, disputed)
        if signs and not _is_covered(spot, things, at, reach):
            wanted += [(text, _beside(spot, half), number) for text in signs]
    for line in shown.lines:
        wanted += [(text, _on(line, frame), None) for text in _signs(line.features, disputed)]
    found: list[Badge] = []
    for text, ways, own in wanted:
        if len(ways):
            others = np.array([badge.position for badge in found]).reshape(-1, 2)
            covered = _covered(ways, at, np.where(np.arange(len(at)) == own, -half, reach), half)
            signs_covered = _covered(ways, others, np.full(len(others), half), half)
            best = int(np.argmin(covered + SIGN_ON_SIGN * signs_covered))
            badge = Badge(text, (float(ways[best, 0]), float(ways[best, 1])))
            if not (signs_covered[best] and badge.is_doubt and _repeats(badge, found, half)):
                found.append(badge)
    return tuple(found)


def _covered(ways: Coordinates, at: Coordinates, reach: NDArray[np.float64], half: float) -> NDArray[np.float64]:
    """Return for each place how deep a sign there would lie in what is there, all in all."""
    away = (half + reach)[:, None]
    near = ((at > ways.min(axis=0) - away) & (at < ways.max(axis=0) + away)).all(axis=1)
    depth: NDArray[np.float64] = np.maximum(half + reach[near] - np.hypot(*(at[near, None] - ways).T), 0.0).sum(axis=1)
    return depth


def _repeats(badge: Badge, found: Sequence[Badge], half: float) -> bool:
    """Tell whether the same is said so near that one sign would lie on the other: then one says it for both."""
    return any(other.is_doubt and math.dist(other.position, badge.position) < 2 * half for other in found)


def _signs(features: Sequence[Feature], disputed: Collection[str]) -> list[str]:
    count = [str(len(features))] if len(features) > 1 else []
    return count + ([DIFFER.sign] if any(feature.id in disputed for feature in features) else [])


def _beside(spot: Spot, half: float) -> Coordinates:
    """Return the symbol's shoulders; beside a small one the number stands further off, so that it can be seen."""
    out = max(0.72 * spot.radius, 0.3 * spot.radius + 0.72 * half)
    return np.array(spot.position) + np.concatenate((SHOULDERS, SIDES, FURTHER * SHOULDERS)) * out


def _on(line: DrawnLine, frame: Frame) -> Coordinates:
    course = np.concatenate(line.parts)
    course = course[frame.contains(course)]
    return course[[int(share * (len(course) - 1)) for share in ALONG]] if len(course) else course


def _is_covered(spot: Spot, things: NDArray[np.bool_], at: Coordinates, reach: NDArray[np.float64]) -> bool:
    """Tell whether a place lies under the symbol of something that is there, which bears a number of its own."""
    if spot.features[0].layer != PLACES:
        return False
    return bool((things & (np.hypot(*(at - spot.position).T) < reach)).any())
