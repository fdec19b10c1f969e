"""Geometries of a layer as arrays, sorted on a grid, and as the bytes that the page draws from.

The bytes, version 1, are little-endian and all of 32 bits, so that each array is aligned::

    magic "CXL1" | kind | n | columns | rows | west north east south | starts[columns * rows + 1]

``kind`` is 1 for points, 2 for lines, 3 for polygons; ``n`` counts positions of points, else features; ``starts`` says
where in that order each cell of the grid begins. Then, for points::

    x[n] | y[n]

and for lines and polygons, whose cell is that of their box's centre::

    boxes[n][west north east south] | levels | level, level, ...

with each level, the coarsest first::

    zoom | parts | vertices | features[parts] | offsets[parts + 1] | x[vertices] | y[vertices]

A level is good up to and including its ``zoom`` (256 pixels at zoom 0; one more for each doubling of the device's
pixels). ``features`` says which feature, from 0 in the layer's order, a part belongs to; parts of a feature stand
together. A part is a line, or a ring whose last position is its first; filled by the even-odd rule, rings make holes.
A part of one position is a dot: it was smaller than half a pixel.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Final

import numpy as np

from geo.large.grid import Grid

if TYPE_CHECKING:
    from collections.abc import Iterable

    from geo.large.world import Units

MAGIC: Final = b"CXL1"
_LITTLE: Final = np.dtype("<u4")


class Kind(IntEnum):
    """What is packed."""

    POINTS = 1
    LINES = 2
    POLYGONS = 3


@dataclass(frozen=True, eq=False, slots=True)
class PackedPoints:
    """Points, sorted by cell; those of one MultiPoint have the same row."""

    grid: Grid
    starts: Units
    """Of shape (cells + 1,)."""
    x: Units
    """Of shape (n,), as are ``y`` and ``row``."""
    y: Units
    row: Units
    """Which record of the file each is from, from 0."""

    @classmethod
    def of(cls, x: Units, y: Units, row: Units) -> PackedPoints:
        """Sort points on a grid of their own."""
        grid = Grid.over(x, y)
        order, starts = grid.sort(x, y)
        return cls(grid, starts, x[order], y[order], row[order])

    def __len__(self) -> int:
        return len(self.x)

    def as_bytes(self) -> bytes:
        """Return them as the module's text says."""
        return _joined([_head(Kind.POINTS, len(self), self.grid), self.starts, self.x, self.y])


@dataclass(frozen=True, eq=False, slots=True)
class Level:
    """Lines or rings as they are drawn up to a zoom."""

    zoom: int
    features: Units
    """Of shape (parts,): the feature of each part, which never falls."""
    offsets: Units
    """Of shape (parts + 1,): where each part's positions begin."""
    x: Units
    """Of shape (vertices,), as is ``y``."""
    y: Units

    @property
    def arrays(self) -> tuple[Units, ...]:
        """In the order of the bytes."""
        return self.features, self.offsets, self.x, self.y


@dataclass(frozen=True, eq=False, slots=True)
class PackedShapes:
    """Lines or polygons, sorted by the cell of their box's centre."""

    kind: Kind
    grid: Grid
    starts: Units
    """Of shape (cells + 1,)."""
    boxes: Units
    """Of shape (n, 4): west, north, east, south."""
    row: Units
    """Of shape (n,): which record of the file each is from, from 0."""
    levels: tuple[Level, ...]
    """The coarsest first; the last has every position."""

    def __len__(self) -> int:
        return len(self.row)

    def as_bytes(self) -> bytes:
        """Return them as the module's text says."""
        arrays = [_head(self.kind, len(self), self.grid), self.starts, self.boxes, _array([len(self.levels)])]
        for level in self.levels:
            arrays += [_array([level.zoom, len(level.features), len(level.x)]), *level.arrays]
        return _joined(arrays)


def _head(kind: Kind, count: int, grid: Grid) -> Units:
    magic = int.from_bytes(MAGIC, "little")
    return _array([magic, kind, count, grid.columns, grid.rows, *grid.box])


def _array(numbers: list[int]) -> Units:
    return np.array(numbers, dtype=np.uint32)


def _joined(arrays: Iterable[Units]) -> bytes:
    return b"".join(array.astype(_LITTLE, copy=False).tobytes() for array in arrays)
