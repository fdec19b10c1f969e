"""Which parts of the panel are taken: a raster in which a label's room is looked up in constant time."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from geo.figure.box import Box
    from geo.figure.projection import Coordinates

CELLS_PER_POINT: Final = 2


class Room:
    """The panel's free room.

    Two rasters: what must not be covered (symbols, labels), and what should rather not be (lines).
    """

    def __init__(self, width: float, height: float) -> None:
        self._shape = (int(np.ceil(height * CELLS_PER_POINT)), int(np.ceil(width * CELLS_PER_POINT)))
        self._width, self._height = width, height
        self._taken = np.zeros(self._shape, dtype=bool)
        self._ink = np.zeros(self._shape, dtype=bool)
        self._taken_before: NDArray[np.int32] | None = None
        """For each corner of a cell, how many cells to the lower left of it were taken when it was first asked."""

    def is_free(self, box: Box) -> bool:
        """Tell whether a box lies wholly in the panel and covers nothing that must be seen."""
        inside = box.left >= 0 and box.bottom >= 0 and box.right <= self._width and box.top <= self._height
        return inside and not self._taken[self._cells(box)].any()

    def may_be_free(self, boxes: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Rule out places in one go: what is taken stays taken, so those not free at first never will be.

        Parameters
        ----------
        boxes
            Left, bottom, right and top of each, shape (n, 4).
        """
        if self._taken_before is None:
            rows, columns = self._shape
            self._taken_before = np.zeros((rows + 1, columns + 1), dtype=np.int32)
            np.cumsum(np.cumsum(self._taken, axis=0, dtype=np.int32), axis=1, out=self._taken_before[1:, 1:])
        inside = ((boxes[:, :2] >= 0) & (boxes[:, 2:] <= (self._width, self._height))).all(axis=1)
        cells = boxes * CELLS_PER_POINT
        limits = self._shape[::-1]
        (left, bottom), (right, top) = (
            np.clip(corner, 0, limits).astype(int).T for corner in (np.floor(cells[:, :2]), np.ceil(cells[:, 2:]))
        )
        sums = self._taken_before
        free: NDArray[np.bool_] = sums[top, right] - sums[bottom, right] - sums[top, left] + sums[bottom, left] == 0
        return free & inside

    def ink(self, box: Box) -> float:
        """Return the share of a box that lines run through."""
        cells = self._ink[self._cells(box)]
        return float(cells.mean()) if cells.size else 0.0

    def ink_at(self, points: Coordinates) -> NDArray[np.bool_]:
        """Tell for each position whether a line runs there."""
        cells = np.floor(points * CELLS_PER_POINT).astype(int)
        inside = ((cells >= 0) & (cells < self._shape[::-1])).all(axis=1)
        inked = np.zeros(len(points), dtype=bool)
        inked[inside] = self._ink[cells[inside, 1], cells[inside, 0]]
        return inked

    def take(self, box: Box) -> None:
        """Mark a box as not to be covered."""
        self._taken[self._cells(box)] = True

    def take_discs(self, centres: Coordinates, radii: NDArray[np.float64]) -> None:
        """Mark discs as not to be covered; a cell belongs to one if its middle does."""
        if not len(centres):
            return
        reach = math.ceil(radii.max() * CELLS_PER_POINT) + 1
        around = np.arange(-reach, reach + 1)
        # By disc, then upwards, then across.
        columns, rows = np.floor(centres * CELLS_PER_POINT).astype(int).T[:, :, None] + around
        across = (columns + 0.5) / CELLS_PER_POINT - centres[:, :1]
        up = (rows + 0.5) / CELLS_PER_POINT - centres[:, 1:]
        within = up[:, :, None] ** 2 + across[:, None, :] ** 2 <= radii[:, None, None] ** 2
        inside = [(cells >= 0) & (cells < limit) for cells, limit in zip((rows, columns), self._shape, strict=True)]
        disc, row, column = np.nonzero(within & inside[0][:, :, None] & inside[1][:, None, :])
        self._taken[rows[disc, row], columns[disc, column]] = True

    def add_ink(self, points: Coordinates, width: float) -> None:
        """Mark lines, given by vertices that are close together, as rather not to be covered."""
        reach = max(round(width * CELLS_PER_POINT / 2), 0)
        cells = np.floor(points * CELLS_PER_POINT).astype(int)
        limits = np.array(self._shape[::-1])
        cells = cells[((cells >= -reach) & (cells < limits + reach)).all(axis=1)]
        if not len(cells):
            return
        # What the lines run through, and all around it: from there the ink is shifted by up to its reach.
        start, end = cells.min(axis=0) - reach, cells.max(axis=0) + reach + 1
        across, up = end - start
        inked = np.zeros((up, across), dtype=bool)
        inked[cells[:, 1] - start[1], cells[:, 0] - start[0]] = True
        spread = inked.copy()
        for row in range(-reach, reach + 1):
            for column in range(-reach, reach + 1):
                spread |= np.roll(inked, (row, column), axis=(0, 1))  # its margin is empty, so nothing comes round
        (left, bottom), (right, top) = np.maximum(start, 0), np.minimum(end, limits)
        self._ink[bottom:top, left:right] |= spread[
            bottom - start[1] : top - start[1], left - start[0] : right - start[0]
        ]

    def is_clear(self, points: Coordinates) -> bool:
        """Tell whether none of the positions covers anything that must be seen."""
        cells = np.floor(points * CELLS_PER_POINT).astype(int)
        inside = ((cells >= 0) & (cells < self._shape[::-1])).all(axis=1)
        return bool(inside.all() and not self._taken[cells[:, 1], cells[:, 0]].any())

    def take_points(self, points: Coordinates) -> None:
        """Mark positions as not to be covered."""
        cells = np.floor(points * CELLS_PER_POINT).astype(int)
        self._taken[cells[:, 1], cells[:, 0]] = True

    def _cells(self, box: Box) -> tuple[slice, slice]:
        rows, columns = self._shape
        left, bottom, right, top = box
        return (
            slice(max(math.floor(bottom * CELLS_PER_POINT), 0), min(math.ceil(top * CELLS_PER_POINT), rows)),
            slice(max(math.floor(left * CELLS_PER_POINT), 0), min(math.ceil(right * CELLS_PER_POINT), columns)),
        )
