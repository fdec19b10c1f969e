"""The name of a sea stands in the sea: near its middle where there is room, or else wherever on the water there is."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from geo.figure.basemap import is_land
from geo.figure.blocks import in_lines
from geo.figure.box import Box
from geo.figure.labels import INK_COST, PADDING, AreaLabel, Placed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from geo.figure.blocks import Block
    from geo.figure.frame import Frame
    from geo.figure.projection import Coordinates
    from geo.figure.room import Room
    from geo.figure.typeface import Style

LARGER: Final = (1.45, 1.2, 1.0)
"""So many times as large as usual the name of a large sea is set, where the water has the room."""
SMALLER_COST: Final = 0.8
STEP: Final = 0.8
"""Between the places that are tried, in type sizes."""
REACH: Final = 20
"""So many steps from where the search begins, in each direction."""
_STEPS: Final = np.arange(-REACH, REACH + 1)
STEP_COST: Final = 0.06
LAND_COST: Final = 8.0
MOST_LAND: Final = 0.1
"""How much of a name may lie on land, where the sea is hardly wider."""
MOST_INK: Final = 0.06
"""How much of it lines may run through; what covers it less is liked better all the same."""
INSET: Final = 0.15
"""How far inside of the view, as a share of it, a sea is sought whose middle lies outside."""
ALONG: Final = np.linspace(0, 1, 12)[:, None]


@dataclass(frozen=True, slots=True)
class SeaLabel:
    """A name somewhere on the water that it names."""

    key: str
    text: str
    style: Style
    position: tuple[float, float]
    """Of its middle, in panel points, on the water; it may lie outside of the view."""
    frame: Frame

    def place(self, room: Room) -> Placed | None:
        """Find the best free place on the water; what is smaller than its name is named where it lies."""
        start = self._start()
        best: tuple[float, Placed] | None = None
        for cost, block, box in self._candidates(room, start) if self._is_joined(start) else ():
            if best is not None and cost >= best[0]:
                break  # the candidates come with rising cost
            if not room.is_free(box.grown(PADDING)):
                continue
            ink, land = room.ink(box), float(self._on_land(_sampled(box)).mean())
            total = cost + INK_COST * ink + LAND_COST * land
            better = best is None or total < best[0]
            if better and ink <= MOST_INK and land <= MOST_LAND:
                best = total, Placed(self.key, block.rows(box.left, box.bottom, 0), block.style, (box,))
        if best or tuple(start.tolist()) != self.position:
            return best[1] if best else None
        return AreaLabel(self.key, self.text, self.style, self.position, MOST_INK).place(room)

    def _start(self) -> Coordinates:
        """Return where in the view the search begins: at the middle of the sea, or where the view is nearest to it."""
        size, middle = np.array((self.frame.width, self.frame.height)), np.array(self.position)
        inside = ((middle >= 0) & (middle <= size)).all()
        return middle if inside else np.clip(middle, INSET * size, (1 - INSET) * size)

    def _candidates(self, room: Room, start: Coordinates) -> Iterator[tuple[float, Block, Box]]:
        """Yield the places around a start that may be free, the nearest first."""
        steps = np.stack(np.meshgrid(_STEPS, _STEPS), axis=-1)
        middles = start + steps * STEP * self.style.size
        water = ~self._on_land(middles.reshape(-1, 2)).reshape(steps.shape[:2])
        here = _flooded(water)
        middles, away = middles[here], np.hypot(*steps[here].T)
        found: list[tuple[float, int, Block, Box]] = []
        for cost, block in self._blocks():
            half = np.array((block.width, block.height)) / 2
            boxes = np.column_stack((middles - half, middles + half))
            costs = cost + STEP_COST * away
            likely = np.flatnonzero(room.may_be_free(boxes)).tolist()
            found += [(float(costs[n]), len(found) + n, block, Box(*boxes[n].tolist())) for n in likely]
        found.sort(key=lambda candidate: candidate[:2])
        yield from ((cost, block, box) for cost, _, block, box in found)

    def _blocks(self) -> Iterator[tuple[float, Block]]:
        """Yield the name in each size and way to break it, with what speaks against it."""
        for larger in LARGER:
            style = replace(self.style, size=self.style.size * larger)
            for count in (1, 2):
                block = in_lines(self.text, style, count)
                if block is not None:
                    yield block.cost + SMALLER_COST * (max(LARGER) - larger), block

    def _is_joined(self, spot: Coordinates) -> bool:
        """Tell whether all is water on the straight way to the middle of the sea; otherwise this is another one."""
        middle = np.array(self.position)
        return not self._on_land(middle + ALONG * (spot - middle)).any()

    def _on_land(self, points: Coordinates) -> NDArray[np.bool_]:
        return is_land(self.frame.lonlat(points))


def _flooded(water: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return what of a square of water is reached from its middle; the rest is another sea."""
    reached = np.zeros_like(water)
    middle = len(water) // 2
    reached[middle, middle] = water[middle, middle]
    while True:
        wider = reached.copy()
        wider[1:] |= reached[:-1]
        wider[:-1] |= reached[1:]
        wider[:, 1:] |= reached[:, :-1]
        wider[:, :-1] |= reached[:, 1:]
        wider &= water
        if (wider == reached).all():
            return reached
        reached = wider


def _sampled(box: Box) -> Coordinates:
    """Return positions all over a box, about as close as letters."""
    columns = max(math.ceil(box.width / box.height * 2), 3)
    across, up = np.meshgrid(np.linspace(box.left, box.right, columns), np.linspace(box.bottom, box.top, 3))
    return np.column_stack((across.ravel(), up.ravel()))
