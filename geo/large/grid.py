"""A grid over a layer: what lies in one cell stands together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Iterator

    from geo.large.world import Units

IN_A_CELL: Final = 16
"""Things, were they spread evenly: fewer, and the table of cells grows; more, and a click looks at more."""
MOST_CELLS: Final = 2**16
"""Their numbers have 16 bits, which numpy sorts by radix: a million in 10 ms instead of 90."""

Order = NDArray[np.intp]
Box = tuple[int, int, int, int]
"""West, north, east and south in units of the world, all included."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Cells of one size over a box, row by row from its north-western corner."""

    columns: int
    rows: int
    box: Box

    @classmethod
    def over(cls, x: Units, y: Units) -> Grid:
        """Return a grid over some positions, of shape (n,), with cells as square as can be."""
        if not len(x):
            return cls(1, 1, (0, 0, 0, 0))
        box = (int(x.min()), int(y.min()), int(x.max()), int(y.max()))
        width, height = box[2] - box[0] + 1, box[3] - box[1] + 1
        cells = min(max(len(x) // IN_A_CELL, 1), MOST_CELLS)
        columns = int(np.clip(round((cells * width / height) ** 0.5), 1, cells))
        return cls(columns, max(cells // columns, 1), box)

    @property
    def cells(self) -> int:
        """How many there are."""
        return self.columns * self.rows

    @property
    def cell_size(self) -> tuple[int, int]:
        """Width and height of a cell in units."""
        west, north, east, south = self.box
        return (east - west) // self.columns + 1, (south - north) // self.rows + 1

    def holds(self, x: int, y: int) -> bool:
        """Tell whether a place is in the box."""
        west, north, east, south = self.box
        return west <= x <= east and north <= y <= south

    def cells_of(self, x: Units, y: Units) -> NDArray[np.uint16]:
        """Return the cell that each of some positions in the box lies in."""
        width, height = self.cell_size
        column = (x - np.uint32(self.box[0])) // width
        row = (y - np.uint32(self.box[1])) // height
        return (row * self.columns + column).astype(np.uint16)

    def sort(self, x: Units, y: Units) -> tuple[Order, Units]:
        """Sort positions by cell.

        Returns
        -------
        order
            Which position is to stand where, of shape (n,).
        starts
            Where each cell begins in that order, of shape (cells + 1,): the last is n.
        """
        cells = self.cells_of(x, y)
        counts = np.bincount(cells, minlength=self.cells)
        starts = np.zeros(self.cells + 1, dtype=np.uint32)
        np.cumsum(counts, out=starts[1:])
        return np.argsort(cells, kind="stable"), starts

    def runs(self, box: Box) -> Iterator[tuple[int, int]]:
        """Yield, for each row of cells that a box touches, the first of them and the one after the last."""
        width, height = self.cell_size
        west, north, east, south = self.box
        if box[0] > east or box[2] < west or box[1] > south or box[3] < north:
            return
        first, last = ((min(max(at, west), east) - west) // width for at in (box[0], box[2]))
        top, bottom = ((min(max(at, north), south) - north) // height for at in (box[1], box[3]))
        for row in range(top, bottom + 1):
            yield row * self.columns + first, row * self.columns + last + 1
