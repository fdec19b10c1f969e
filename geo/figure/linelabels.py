"""Labels along lines: straight, beside the line, where it is straight enough."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from geo.figure.box import Box
from geo.figure.labels import INK_COST, PADDING, Placed, PointLabel
from geo.figure.typeface import ASCENT, DESCENT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from geo.figure.projection import Coordinates
    from geo.figure.room import Room
    from geo.figure.typeface import Style

STEP: Final = 2.0
"""Points between the vertices of a line that is searched for a straight stretch."""
MOST_STARTS: Final = 28
"""A long line is tried in so many places, evenly spread."""
STRAIGHT: Final = 0.55
"""How far a line may leave its chord beside a label, in type sizes."""
CLEARANCE: Final = 0.25
"""Between line and letters, in type sizes."""
INK_LIMIT: Final = 0.04
LEVEL: Final = 0.02
"""A line of text that rises by less than this share needs but one box."""
SIDEWAYS: Final = 9
"""Where no stretch is straight enough, the name stands upright beside the line; so many places are tried."""


@dataclass(frozen=True, slots=True)
class LineLabel:
    """A name along a line."""

    key: str
    text: str
    style: Style
    parts: tuple[Coordinates, ...]
    """In panel points."""
    line_width: float
    upright: bool = True
    """Whether the name may stand upright beside the line where no stretch is straight enough."""

    def place(self, room: Room) -> Placed | None:
        """Find the best stretch, or else a place beside the line."""
        best: tuple[float, Placed] | None = None
        for cost, stretch in self._stretches():
            for below in (False, True):
                placed = self._beside(stretch, below=below)
                if (best is not None and cost >= best[0]) or not all(
                    room.is_free(b.grown(PADDING)) for b in placed.boxes
                ):
                    continue
                ink = sum(room.ink(box) for box in placed.boxes) / len(placed.boxes)
                total = cost + INK_COST * ink + (0.15 if below else 0.0)
                if ink <= INK_LIMIT and (best is None or total < best[0]):
                    best = total, placed
        if best is None and self.upright:
            return self._sideways(room)
        return best[1] if best else None

    def _stretches(self) -> Iterator[tuple[float, Coordinates]]:
        """Yield stretches as long as the text and about straight, from left to right, with what speaks against each."""
        count = max(int(self.style.width(self.text) / STEP) + 1, 2)
        for part in self.parts:
            points = evenly(part, STEP)
            last = len(points) - count
            if last < 1:
                continue
            for start in dict.fromkeys(np.linspace(0, last - 1, min(last, MOST_STARTS)).astype(int).tolist()):
                stretch = points[start : start + count]
                chord = stretch[-1] - stretch[0]
                length = math.hypot(*chord)
                if length < 0.9 * STEP * (count - 1):
                    continue
                bend = float(np.abs(_leaving(stretch, chord / length)).max()) / self.style.size
                if bend > STRAIGHT:
                    continue
                steepness = math.atan2(abs(chord[1]), abs(chord[0])) / (math.pi / 2)
                off_centre = abs((start + count / 2) / len(points) - 0.5)
                yield bend + 0.8 * steepness**2 + 0.6 * off_centre, stretch if chord[0] >= 0 else stretch[::-1]

    def _beside(self, stretch: Coordinates, *, below: bool) -> Placed:
        size = self.style.size
        chord = stretch[-1] - stretch[0]
        length = math.hypot(*chord)
        along = chord / length
        up = np.array([-along[1], along[0]])
        leaving = _leaving(stretch, along)
        off = self.line_width / 2 + CLEARANCE * size
        lift = -(off + ASCENT * size - float(leaving.min())) if below else off + DESCENT * size + float(leaving.max())
        width = self.style.width(self.text)
        start = stretch[0] + along * (length - width) / 2 + up * lift
        return Placed(
            self.key,
            ((self.text, float(start[0]), float(start[1])),),
            self.style,
            covering(start, along, width, size),
            angle=math.degrees(math.atan2(along[1], along[0])),
        )

    def _sideways(self, room: Room) -> Placed | None:
        for part in sorted(self.parts, key=len, reverse=True)[:2]:
            order = sorted(np.linspace(0.1, 0.9, SIDEWAYS), key=lambda share: abs(share - 0.5))
            for share in order:
                x, y = part[int(share * (len(part) - 1))]
                label = PointLabel(
                    self.key,
                    self.text,
                    self.style,
                    (float(x), float(y)),
                    self.line_width / 2,
                    leaders=True,
                    ink_limit=INK_LIMIT,
                )
                placed = label.place(room)
                if placed is not None:
                    return placed
        return None


def evenly(points: Coordinates, step: float) -> Coordinates:
    """Return positions along a line, ``step`` apart."""
    lengths = np.hypot(*np.diff(points, axis=0).T)
    distance = np.concatenate(([0.0], np.cumsum(lengths)))
    wanted = np.arange(0.0, distance[-1], step)
    return np.column_stack([np.interp(wanted, distance, points[:, axis]) for axis in (0, 1)])


def covering(start: Coordinates, along: Coordinates, width: float, size: float) -> tuple[Box, ...]:
    """Return upright boxes that together cover a slanted line of text."""
    pieces = max(math.ceil(width / size), 1) if abs(along[1]) > LEVEL else 1
    ends = start + along * np.linspace(0, width, pieces + 1)[:, None]
    up = np.array([-along[1], along[0]])
    edges = np.stack([ends + up * rise for rise in (-DESCENT * size, ASCENT * size)])
    corners = np.concatenate((edges[:, :-1], edges[:, 1:]))
    low, high = corners.min(axis=0).tolist(), corners.max(axis=0).tolist()
    return tuple(Box(*lower, *upper) for lower, upper in zip(low, high, strict=True))


def _leaving(stretch: Coordinates, along: Coordinates) -> Coordinates:
    """Return how far each position lies to the left of the chord."""
    away = stretch - stretch[0]
    result: Coordinates = along[0] * away[:, 1] - along[1] * away[:, 0]
    return result
