"""Meridians and parallels."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from geo.figure.box import Box
from geo.figure.frame import finite
from geo.figure.projection import degrees
from geo.figure.typeface import ASCENT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from geo.figure.frame import Frame
    from geo.figure.look import Look
    from geo.figure.paper import Paper
    from geo.figure.projection import Coordinates
    from geo.figure.room import Room

STEPS: Final = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 20.0, 30.0)
"""Degrees."""
MOST_LINES: Final = 6
"""About so many meridians or parallels cross the map."""
TALLER: Final = 1.6
"""A degree of latitude takes up more room than one of longitude, by about this."""
_SAMPLES: Final = 241


@dataclass(frozen=True, slots=True)
class Graticule:
    """Meridians and parallels."""

    lines: tuple[tuple[str, Coordinates], ...]
    """What each is called, and its course in panel points."""

    def draw(self, paper: Paper, look: Look) -> None:
        """Draw the lines, thinly."""
        lines = [line for _, line in self.lines]
        paper.stroke(lines, look.theme.graticule, look.sizes.hairline * 0.8, order=1.2, group="graticule")

    def label(self, paper: Paper, room: Room, look: Look) -> None:
        """Name meridians at the lower edge and parallels at the left one, where there is room."""
        for name, box in self.names(look):
            if room.is_free(box.grown(0.6)):
                room.take(box)
                paper.write(name, (box.left, box.bottom), look.graticule, order=13, group="graticule-labels")

    def names(self, look: Look) -> Iterator[tuple[str, Box]]:
        """Yield what the lines are called, and the room that takes at the edge."""
        style = look.graticule
        for name, line in self.lines:
            meridian = name.endswith(("E", "W")) or not name[-1].isalpha()
            position = _crossing(line, axis=1 if meridian else 0)
            if position is not None:
                x, y = (position + 1.2, 1.6) if meridian else (1.8, position + 1.2)
                yield name, Box(x, y, x + style.width(name), y + ASCENT * style.size)


def graticule(frame: Frame) -> Graticule:
    """Choose meridians and parallels that cross the frame about as often in either direction."""
    west, south, east, north = frame.bbox
    span = min(east - west, (north - south) * TALLER)
    step = next((s for s in STEPS if span / s <= MOST_LINES), STEPS[-1])
    lines = []
    for longitude in _multiples(west, east, step):
        up = np.linspace(max(south, -89.0), min(north, 89.0), _SAMPLES)
        lines.append((degrees(longitude, "EW"), np.column_stack((np.full(_SAMPLES, longitude), up))))
    for latitude in _multiples(south, north, step):
        along = np.linspace(west, east, _SAMPLES)
        lines.append((degrees(latitude, "NS"), np.column_stack((along, np.full(_SAMPLES, latitude)))))
    return Graticule(tuple((name, finite(frame.points(line))) for name, line in lines))


def _multiples(low: float, high: float, step: float) -> Iterator[float]:
    for number in range(math.ceil(low / step), math.floor(high / step) + 1):
        yield round(number * step, 6)


def _crossing(line: Coordinates, axis: int) -> float | None:
    """Return where a line crosses the lower (axis 1) or the left (axis 0) edge, if it does once."""
    side = line[:, axis] > 0
    steps = np.flatnonzero(side[1:] != side[:-1])
    if len(steps) != 1:
        return None
    start, end = line[steps[0]], line[steps[0] + 1]
    share = start[axis] / (start[axis] - end[axis])
    return float(start[1 - axis] + share * (end[1 - axis] - start[1 - axis]))
