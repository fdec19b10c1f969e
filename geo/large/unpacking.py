"""Packed geometries from their bytes, which stay where they are: the layout is told in :mod:`geo.large.packed`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geo.large.grid import Grid
from geo.large.levels import Level
from geo.large.packed import MAGIC, Kind, PackedPoints, PackedShapes

if TYPE_CHECKING:
    from geo.large.world import Units


def unpacked(numbers: Units, row: Units) -> PackedPoints | PackedShapes:
    """Return what some bytes hold, without copying them.

    Parameters
    ----------
    numbers
        The bytes as numbers, of shape (n,).
    row
        Which record each position of points, or each feature, is of.

    Raises
    ------
    ValueError
        When they are not what they should be.
    """
    content = _Content(numbers)
    magic, kind, count, columns, rows, *box = content.head(9)
    if magic != int.from_bytes(MAGIC, "little") or count != len(row):
        raise ValueError("these are not packed geometries, or others")
    grid = Grid(columns, rows, (box[0], box[1], box[2], box[3]))
    starts = content.next(grid.cells + 1)
    if kind == Kind.POINTS:
        found: PackedPoints | PackedShapes = PackedPoints(grid, starts, content.next(count), content.next(count), row)
    else:
        boxes = content.next(4 * count).reshape(count, 4)
        across, up, levels = content.head(3)
        sizes = [content.head(3) for _ in range(levels)]
        found = PackedShapes(
            Kind(kind), grid, starts, boxes, row, tuple(_level(content, *size) for size in sizes), (across, up)
        )
    content.finish()
    return found


def _level(content: _Content, zoom: int, parts: int, vertices: int) -> Level:
    return Level(zoom, content.next(parts), content.next(parts + 1), content.next(vertices), content.next(vertices))


class _Content:
    """Numbers that are taken one run after the other."""

    def __init__(self, numbers: Units) -> None:
        self._numbers = numbers
        self._at = 0

    def next(self, count: int) -> Units:
        found = self._numbers[self._at : self._at + count]
        self._at += count
        if len(found) != count:
            raise ValueError("the bytes end too early")
        return found

    def head(self, count: int) -> list[int]:
        return [int(number) for number in self.next(count)]

    def finish(self) -> None:
        if self._at != len(self._numbers):
            raise ValueError("there are more bytes than there should be")
