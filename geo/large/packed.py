"""Geometries of a layer as arrays, sorted on a grid, and as the bytes that the page draws from.

The bytes, version 3, are little-endian and all of 32 bits, so that each array is aligned::

    magic "CXL3" | kind | n | columns | rows | west north east south | starts[columns * rows + 1]

``kind`` is 1 for points, 2 for lines, 3 for polygons; ``n`` counts positions of points, else features; ``starts`` says
where in that order each cell of the grid begins. Then, for points::

    x[n] | y[n]

and for lines and polygons, whose cell is that of their box's centre::

    boxes[n][west north east south] | reach[across up] | levels | zoom parts vertices, ... | level, level, ...

where so far from a feature's centre its box may reach, half the width of the widest and half the height of the highest;
with each level, the coarsest first::

    features[parts] | offsets[parts + 1] | x[vertices] | y[vertices]

What goes before the levels is the outline: the page is sent that, and the levels one by one as its views need them.
A level is good up to and including its ``zoom`` (256 pixels at zoom 0; one more for each doubling of the device's
pixels). ``features`` says which feature, from 0 in the layer's order, a part belongs to; parts of a feature stand
together. A part is a line, or a ring whose last position is its first; filled by the even-odd rule, rings make holes.
A part of one position is a dot: it was smaller than half a pixel.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, ClassVar, Final

import numpy as np

from geo.large.grid import Box, Grid
from geo.large.levels import FINEST, Level, levels_of
from geo.large.world import as_bytes

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from geo.large.world import Units

MAGIC: Final = b"CXL3"


@dataclass(frozen=True, eq=False, slots=True)
class Parts:
    """Lines, or rings of polygons, in the order of the file."""

    rows: Units
    """Of shape (parts,): the record that each is of, which never falls."""
    lengths: NDArray[np.int64]
    """Of shape (parts,): how many positions each has, at least one."""
    is_hole: NDArray[np.bool_]
    """Of shape (parts,)."""
    x: Units
    """Of shape (sum of lengths,), as is ``y``."""
    y: Units


class Kind(IntEnum):
    """What is packed."""

    POINTS = 1
    LINES = 2
    POLYGONS = 3


@dataclass(frozen=True, eq=False, slots=True)
class PackedPoints:
    """Points, sorted by cell and in each of them by x; those of one MultiPoint have the same row."""

    levels: ClassVar[tuple[Level, ...]] = ()
    """There are none: points are drawn from all their positions at every zoom."""
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
        by_x = np.argsort(x)
        by_cell, starts = grid.sort(x[by_x], y[by_x])
        order = by_x[by_cell]
        return cls(grid, starts, x[order], y[order], row[order])

    @property
    def box(self) -> Box:
        """What they lie in."""
        return self.grid.box

    def __len__(self) -> int:
        return len(self.x)

    def as_bytes(self) -> bytes:
        """Return them as the module's text says."""
        return as_bytes([_head(Kind.POINTS, len(self), self.grid), self.starts, self.x, self.y])

    def outline_bytes(self) -> bytes:
        """Return what goes before the levels: all of it."""
        return self.as_bytes()


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
    reach: tuple[int, int]
    """Half the width of the widest box and half the height of the highest, in units."""

    @classmethod
    def of(cls, kind: Kind, parts: Parts) -> PackedShapes:
        """Sort features on a grid of their own, and simplify them.

        Parameters
        ----------
        kind
            Lines or polygons.
        parts
            At least one.
        """
        begins = np.flatnonzero(np.diff(parts.rows, prepend=parts.rows[:1] + 1))
        boxes = _boxes(parts, begins)
        middle = boxes[:, :2] + (boxes[:, 2:] - boxes[:, :2]) // 2
        grid = Grid.over(*middle.T)
        order, starts = grid.sort(*middle.T)
        number = np.diff(begins, append=len(parts.rows))[order]
        moved = taken(begins[order], number)
        lengths = parts.lengths[moved]
        places = taken((np.cumsum(parts.lengths) - parts.lengths)[moved], lengths)
        offsets = np.concatenate(([0], np.cumsum(lengths))).astype(np.uint32)
        features = np.repeat(np.arange(len(order), dtype=np.uint32), number)
        whole = Level(FINEST, features, offsets, parts.x[places], parts.y[places])
        del places  # as large as the positions: what comes now needs the memory
        levels = levels_of(whole, parts.is_hole[moved])
        return cls(kind, grid, starts, boxes[order], parts.rows[begins[order]], levels, _reach_of(boxes))

    @property
    def box(self) -> Box:
        """What they lie in."""
        west, north = self.boxes[:, :2].min(axis=0).tolist()
        east, south = self.boxes[:, 2:].max(axis=0).tolist()
        return west, north, east, south

    def __len__(self) -> int:
        return len(self.row)

    def as_bytes(self) -> bytes:
        """Return them as the module's text says."""
        return b"".join([self.outline_bytes(), *(level.as_bytes() for level in self.levels)])

    def outline_bytes(self) -> bytes:
        """Return what goes before the levels, in the same bytes."""
        sizes = [number for level in self.levels for number in (level.zoom, len(level.features), len(level.x))]
        return as_bytes(
            [
                _head(self.kind, len(self), self.grid),
                self.starts,
                self.boxes,
                _array([*self.reach, len(self.levels), *sizes]),
            ]
        )


def _boxes(parts: Parts, begins: NDArray[np.intp]) -> Units:
    """Return the box of each feature, of shape (n, 4), whose first parts are given."""
    starts = np.cumsum(parts.lengths) - parts.lengths
    reach = [(np.minimum, parts.x), (np.minimum, parts.y), (np.maximum, parts.x), (np.maximum, parts.y)]
    return np.column_stack([furthest.reduceat(values, starts[begins]) for furthest, values in reach])


def _reach_of(boxes: Units) -> tuple[int, int]:
    """Return half the width of the widest and half the height of the highest of some boxes, of shape (n, 4)."""
    width, height = (boxes[:, 2:] - boxes[:, :2]).max(axis=0, initial=0).tolist()
    return width // 2 + 1, height // 2 + 1


def taken(starts: NDArray[np.int64], lengths: NDArray[np.int64]) -> NDArray[np.intp]:
    """Return the places of runs, one after the other, that begin and are as long as is said."""
    return np.arange(lengths.sum()) + np.repeat(starts - np.cumsum(lengths) + lengths, lengths)


def _head(kind: Kind, count: int, grid: Grid) -> Units:
    magic = int.from_bytes(MAGIC, "little")
    return _array([magic, kind, count, grid.columns, grid.rows, *grid.box])


def _array(numbers: list[int]) -> Units:
    return np.array(numbers, dtype=np.uint32)
