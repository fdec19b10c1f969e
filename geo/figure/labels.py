"""Labels: where each can stand, and which place is best. Greedy and without chance: the same input, the same map."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from geo.figure.blocks import blocks
from geo.figure.room import Box

if TYPE_CHECKING:
    from geo.figure.blocks import Block, Rows
    from geo.figure.projection import Coordinates
    from geo.figure.room import Room
    from geo.figure.typeface import Style

DIRECTIONS: Final = (
    (1, 0, 0.0), (1, 1, 0.15), (1, -1, 0.2), (-1, 0, 0.3), (0, 1, 0.35), (0, -1, 0.4), (-1, 1, 0.45), (-1, -1, 0.5),
)  # fmt: skip
"""Across, up, and how little it is liked: to the right of its symbol a name is read most easily."""
PADDING: Final = 0.9
"""Points kept free around a label: its halo, and some air."""
GAP: Final = 0.28
"""Between symbol and label, in type sizes."""
RINGS: Final = (1.3, 2.4, 3.8)
"""How far out, in type sizes, a label with a leader line can stand."""
AREA_STEP: Final = 0.7
"""By how many type sizes at a time the name of an area is moved off its middle."""
AREA_STEP_COST: Final = 0.3
INK_COST: Final = 4.0
LEADER_INK_COST: Final = 2.5
"""A leader line may cross another line, but not run along it."""
RING_COST: Final = 1.2
TOO_MUCH_INK: Final = 0.15


@dataclass(frozen=True, slots=True)
class Placed:
    """A label that has found its place."""

    key: str
    """The feature's id; empty for names of the base map."""
    rows: Rows
    style: Style
    boxes: tuple[Box, ...]
    """What it covers."""
    angle: float = 0.0
    """Counter-clockwise, in degrees."""
    leader: tuple[tuple[float, float], tuple[float, float]] | None = None

    @property
    def text(self) -> str:
        """The whole label."""
        return " ".join(text for text, _, _ in self.rows)


@dataclass(frozen=True, slots=True)
class PointLabel:
    """A name beside a symbol."""

    key: str
    text: str
    style: Style
    position: tuple[float, float]
    radius: float
    leaders: bool = False
    """Whether it may stand further off, at the end of a thin line."""
    ink_limit: float = TOO_MUCH_INK
    """The largest share of it that lines may run through."""

    def place(self, room: Room) -> Placed | None:
        """Find the best free place."""
        best: tuple[float, Placed] | None = None
        for cost, ring, block, (across, up, _) in self._candidates():
            if best is not None and cost >= best[0]:
                break  # the candidates come with rising cost
            box = self._box(block, across, up, ring * self.style.size)
            if not room.is_free(box.grown(PADDING)):
                continue
            ink = room.ink(box)
            leader = self._leader(box) if ring else None
            along = _dotted(*leader) if leader else None
            if ink > self.ink_limit or (along is not None and not room.is_clear(along)):
                continue
            total = cost + INK_COST * ink
            if along is not None:
                total += LEADER_INK_COST * float(room.ink_at(along).mean())
            if best is None or total < best[0]:
                rows = block.rows(box.left, box.bottom, across)
                best = total, Placed(self.key, rows, self.style, (box,), leader=leader)
        return best[1] if best else None

    def _candidates(self) -> list[tuple[float, float, Block, _Direction]]:
        rings: tuple[float, ...] = (0.0, *RINGS) if self.leaders else (0.0,)
        found = [
            (block.cost + direction[2] + number * RING_COST, ring, block, direction)
            for number, ring in enumerate(rings)
            for block in blocks(self.text, self.style)
            for direction in DIRECTIONS
        ]
        return sorted(found, key=lambda candidate: candidate[0])

    def _box(self, block: Block, across: int, up: int, further: float) -> Box:
        """Return the room of a block beside the symbol, in one of eight directions."""
        slant = math.sqrt(0.5) if across and up else 1.0
        reach = (self.radius + GAP * self.style.size + further) * slant
        x, y = self.position
        left = x + across * reach - (1 - across) / 2 * block.width
        bottom = y + up * reach - (1 - up) / 2 * block.height
        if across and up:
            # Diagonally the block's nearest corner touches the circle; it need not clear it by its whole height.
            bottom -= up * 0.25 * self.style.size
        return Box(left, bottom, left + block.width, bottom + block.height)

    def _leader(self, box: Box) -> _Leader | None:
        x, y = self.position
        end_x, end_y = min(max(x, box.left), box.right), min(max(y, box.bottom), box.top)
        length = math.hypot(end_x - x, end_y - y)
        start = self.radius + 0.6
        if length <= start + 1:
            return None
        share, stop = start / length, 1 - 0.8 / length
        return (
            (x + share * (end_x - x), y + share * (end_y - y)),
            (x + stop * (end_x - x), y + stop * (end_y - y)),
        )


@dataclass(frozen=True, slots=True)
class AreaLabel:
    """A name in the middle of what it names: a sea, a country."""

    key: str
    text: str
    style: Style
    position: tuple[float, float]
    ink_limit: float = TOO_MUCH_INK

    def place(self, room: Room) -> Placed | None:
        """Find the best free place near the middle."""
        block = min(blocks(self.text, self.style), key=lambda block: block.cost)
        best: tuple[float, Placed] | None = None
        for up in (0, 1, -1, 2, -2):
            for across in (0, 1, -1, 2, -2):
                left = self.position[0] - block.width / 2 + across * AREA_STEP * self.style.size
                bottom = self.position[1] - block.height / 2 + up * AREA_STEP * self.style.size
                box = Box(left, bottom, left + block.width, bottom + block.height)
                if not room.is_free(box.grown(PADDING)):
                    continue
                ink = room.ink(box)
                cost = INK_COST * ink + AREA_STEP_COST * math.hypot(across, up)
                if ink <= self.ink_limit and (best is None or cost < best[0]):
                    best = cost, Placed(self.key, block.rows(left, bottom, 0), self.style, (box,))
        return best[1] if best else None


def occupy(room: Room, placed: Placed) -> None:
    """Mark what a label covers as taken."""
    for box in placed.boxes:
        room.take(box.grown(PADDING / 2))
    if placed.leader is not None:
        room.take_points(_dotted(*placed.leader))


def _dotted(start: tuple[float, float], end: tuple[float, float]) -> Coordinates:
    """Return positions along a leader line, close together."""
    steps = max(int(math.hypot(end[0] - start[0], end[1] - start[1]) * 2), 2)
    share = np.linspace(0, 1, steps)[:, None]
    result: Coordinates = np.array(start) + share * (np.array(end) - np.array(start))
    return result


_Direction = tuple[int, int, float]
_Leader = tuple[tuple[float, float], tuple[float, float]]
