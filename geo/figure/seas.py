"""The name of a sea stands in the sea: near its middle where there is room, or else wherever on the water there is."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from geo.figure.basemap import is_land
from geo.figure.blocks import in_lines
from geo.figure.labels import INK_COST, PADDING, AreaLabel, Placed
from geo.figure.room import Box

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from geo.figure.blocks import Block
    from geo.figure.frame import Frame
    from geo.figure.projection import Coordinates
    from geo.figure.room import Room
    from geo.figure.typeface import Style

STEP: Final = 0.8
"""Between the places that are tried, in type sizes."""
REACH: Final = 16
"""So many steps from the middle of the sea, in each direction."""
STEP_COST: Final = 0.06
LAND_COST: Final = 4.0
MOST_LAND: Final = 0.2
"""How much of a name may lie on land, where the sea is hardly wider."""
LARGER: Final = (1.6, 1.3, 1.0)
"""So many times as large as usual the name of a large sea is set, where the water has the room."""
LARGEST: Final = max(LARGER)
SMALLER_COST: Final = 0.8
ALONG: Final = np.linspace(0, 1, 12)[:, None]
"""Between the middle of the sea and the name must be water, or the name would stand in another sea."""


@dataclass(frozen=True, slots=True)
class SeaLabel:
    """A name somewhere on the water that it names."""

    key: str
    text: str
    style: Style
    position: tuple[float, float]
    """In panel points, on the water."""
    frame: Frame
    ink_limit: float

    def place(self, room: Room) -> Placed | None:
        """Find the best free place on the water; what is smaller than its name is named where it lies."""
        best: tuple[float, Placed] | None = None
        for cost, block, box in self._candidates(room):
            if best is not None and cost >= best[0]:
                break  # the candidates come with rising cost
            if not room.is_free(box.grown(PADDING)):
                continue
            ink, land = room.ink(box), float(self._on_land(_sampled(box)).mean())
            total = cost + INK_COST * ink + LAND_COST * land
            if ink <= self.ink_limit and land <= MOST_LAND and (best is None or total < best[0]) and self._joined(box):
                best = total, Placed(self.key, block.rows(box.left, box.bottom, 0), block.style, (box,))
        return (
            best[1] if best else AreaLabel(self.key, self.text, self.style, self.position, self.ink_limit).place(room)
        )

    def _candidates(self, room: Room) -> Iterator[tuple[float, Block, Box]]:
        """Yield the places around the middle that may be free, the nearest first."""
        steps = np.arange(-REACH, REACH + 1)
        across, up = (axis.ravel() for axis in np.meshgrid(steps, steps))
        found: list[tuple[float, int, Block, Box]] = []
        for larger, block in self._blocks():
            half = np.array((block.width, block.height)) / 2
            middles = np.array(self.position) + np.column_stack((across, up)) * STEP * self.style.size
            boxes = np.column_stack((middles - half, middles + half))
            likely = np.flatnonzero(room.may_be_free(boxes))
            costs = block.cost + STEP_COST * np.hypot(across, up) + SMALLER_COST * (LARGEST - larger)
            found += [(float(costs[n]), len(found) + n, block, Box(*boxes[n].tolist())) for n in likely.tolist()]
        found.sort(key=lambda candidate: candidate[:2])
        yield from ((cost, block, box) for cost, _, block, box in found)

    def _blocks(self) -> Iterator[tuple[float, Block]]:
        for larger in LARGER:
            style = replace(self.style, size=self.style.size * larger)
            yield from ((larger, block) for count in (1, 2) if (block := in_lines(self.text, style, count)))

    def _joined(self, box: Box) -> bool:
        middle = np.array(((box.left + box.right) / 2, (box.bottom + box.top) / 2))
        start = np.array(self.position)
        return not self._on_land(start + ALONG * (middle - start)).any()

    def _on_land(self, points: Coordinates) -> NDArray[np.bool_]:
        return is_land(self.frame.lonlat(points))


def _sampled(box: Box) -> Coordinates:
    """Return positions all over a box, about as close as letters."""
    columns = max(math.ceil(box.width / box.height * 2), 3)
    across, up = np.meshgrid(np.linspace(box.left, box.right, columns), np.linspace(box.bottom, box.top, 3))
    return np.column_stack((across.ravel(), up.ravel()))
