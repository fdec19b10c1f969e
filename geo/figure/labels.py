"""Labels: where each can stand, and which place is best. Greedy and without chance: the same input, the same map."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np

from geo.figure.blocks import blocks
from geo.figure.box import Box
from geo.figure.typeface import ASCENT, DESCENT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from geo.figure.blocks import Block, Rows
    from geo.figure.projection import Coordinates
    from geo.figure.room import Room
    from geo.figure.typeface import Style

DIRECTIONS: Final = (
    (1, 0, 0.0), (1, 1, 0.15), (1, -1, 0.2), (-1, 0, 0.3), (0, 1, 0.35), (0, -1, 0.4), (-1, 1, 0.45), (-1, -1, 0.5),
)  # fmt: skip
"""Across, up, and how little it is liked: to the right of its symbol a name is read most easily."""
_ACROSS, _UP, _COST = np.array(DIRECTIONS).T
_DIAGONAL: Final = (_ACROSS != 0) & (_UP != 0)
_SLANT: Final = np.where(_DIAGONAL, math.sqrt(0.5), 1.0)
PADDING: Final = 0.9
"""Points kept free around a label: its halo, and some air."""
_PADDED: Final = np.array((-PADDING, -PADDING, PADDING, PADDING))
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
        for cost, ring, block, across, box in self._candidates(room):
            if best is not None and cost >= best[0]:
                break  # the candidates come with rising cost
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

    def _candidates(self, room: Room) -> Iterator[_Candidate]:
        """Yield the places beside the symbol that may be free, in eight directions, those liked most first."""
        rings = np.array((0.0, *RINGS) if self.leaders else (0.0,))
        ways = blocks(self.text, self.style)
        # Rings, then blocks, then directions: each an axis of its own.
        widths = np.array([block.width for block in ways])[:, None]
        heights = np.array([block.height for block in ways])[:, None]
        cost = (
            np.array([block.cost for block in ways])[:, None] + _COST + np.arange(len(rings))[:, None, None] * RING_COST
        )
        further = rings[:, None, None] * self.style.size
        boxes = _beside(*self.position, self.radius, self.style.size, further, widths, heights).reshape(-1, 4)
        likely = np.flatnonzero(room.may_be_free(boxes + _PADDED))
        for place in likely[np.argsort(cost.ravel()[likely], kind="stable")].tolist():
            ring, way, direction = np.unravel_index(place, cost.shape)
            yield cost.flat[place], ring > 0, ways[way], DIRECTIONS[direction][0], Box(*boxes[place].tolist())

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


def hopeful(labels: Sequence[PointLabel], room: Room) -> list[bool]:
    """Tell in one go which names may find a place: where there is none for its longest word, a name has none either."""
    if not labels:
        return []
    words = [max(label.style.width(word) for word in label.text.split(" ")) for label in labels]
    measures = [(*label.position, label.radius, label.style.size, label.leaders) for label in labels]
    x, y, radius, size, leaders = np.array(measures, dtype=float).T[:, :, None, None]
    rings = np.array((0.0, *RINGS))[:, None]
    width, height = np.array(words)[:, None, None], (ASCENT + DESCENT) * size
    boxes = _beside(x, y, radius, size, rings * size, width, height)
    free = room.may_be_free(boxes.reshape(-1, 4) + _PADDED).reshape(boxes.shape[:-1])
    chances: list[bool] = (free & ((rings == 0) | (leaders > 0))).any(axis=(1, 2)).tolist()
    return chances


def _beside(  # noqa: PLR0913, PLR0917 - all that it depends on; numbers, or arrays whose last axis is the direction
    x: _Numbers, y: _Numbers, radius: _Numbers, size: _Numbers, further: _Numbers, width: _Numbers, height: _Numbers
) -> NDArray[np.float64]:
    """Return the room of blocks beside their symbols, in each of eight directions: left, bottom, right and top."""
    reach = (radius + GAP * size + further) * _SLANT
    left = x + _ACROSS * reach - (1 - _ACROSS) / 2 * width
    bottom = y + _UP * reach - (1 - _UP) / 2 * height
    # Diagonally the block's nearest corner touches the circle; it need not clear it by its whole height.
    bottom = np.where(_DIAGONAL, bottom - _UP * 0.25 * size, bottom)
    return np.stack(np.broadcast_arrays(left, bottom, left + width, bottom + height), axis=-1)


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


_Numbers: TypeAlias = "float | NDArray[np.float64]"
_Candidate: TypeAlias = tuple[float, bool, "Block", int, Box]
"""Its cost, whether it stands off, how the name is broken, on which side it stands, and its room."""
_Leader: TypeAlias = tuple[tuple[float, float], tuple[float, float]]
