"""What is at a place of a large layer: the nearest point or line, or the area around it."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from geo.large.measuring import Segments
from geo.large.packed import Kind, PackedPoints, PackedShapes
from geo.large.world import SIDE, pixel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from geo.large.grid import Box
    from geo.large.layer import LargeLayer
    from geo.large.levels import Level

_FEW: Final = 4
"""Cells in a row; in more of them it is quicker to look at everything than to look for the right x in each."""
Mask: TypeAlias = "NDArray[np.uint8] | None"
"""What is shown of a packed part, 1 or 0, in its order; None for all of it."""
Places: TypeAlias = NDArray[np.intp]
"""In the order of a packed part."""
_FINE: Final = 8
"""Pixels of a level that the radius of a click has at least, for the level to be told from the whole by nobody."""


def nearest(layer: LargeLayer, x: int, y: int, radius: float, masks: Sequence[Mask] = ()) -> int | None:
    """Return the record of what is nearest to a place: points before lines and lines before areas, as they are drawn.

    Parameters
    ----------
    layer
        What is looked at.
    x, y
        The place, in units of the world.
    radius
        How far away it may be, in units: about as far as what is drawn reaches.
    masks
        For each of the layer's packed parts.

    Returns
    -------
    int or None
        The record in the file, from 0; None where there is nothing.
    """
    parts: list[PackedPoints | PackedShapes] = list(layer.packed)
    for part, mask in zip(parts, masks or [None] * len(parts), strict=True):
        place = (
            _nearest_point(part, x, y, radius, mask)
            if isinstance(part, PackedPoints)
            else _nearest_shape(part, x, y, radius, mask)
        )
        if place is not None:
            return int(part.row[place])
    return None


def within(layer: LargeLayer, box: Box) -> NDArray[np.uint32]:
    """Return the records, sorted, of the points in a box, and of the lines and areas whose boxes touch it."""
    rows = [np.zeros(0, dtype=np.uint32)]
    for part in layer.packed:
        if isinstance(part, PackedPoints):
            places = _runs(part, box)
            x, y = part.x[places], part.y[places]
            inside = (x >= box[0]) & (x <= box[2]) & (y >= box[1]) & (y <= box[3])
            rows.append(part.row[places[inside]])
        else:
            rows.append(part.row[_touching(part, box)])
    return np.unique(np.concatenate(rows))


def _nearest_point(points: PackedPoints, x: int, y: int, radius: float, mask: Mask) -> int | None:
    # A click on the whole world is near to nearly everything, and in a harbour ten thousand ships lie in one cell: what
    # is nearest is looked for in a small box, and if nothing is there, in one twice as wide.
    reach = min(_spacing(points, x, y), radius)
    while True:
        best, nearest_yet = None, reach
        for first, end in _slices(points, x, y, reach):
            away = np.hypot(points.x[first:end] - float(x), points.y[first:end] - float(y))
            if mask is not None:
                away[mask[first:end] == 0] = np.inf
            place = int(away.argmin())
            if away[place] <= nearest_yet:
                best, nearest_yet = first + place, float(away[place])
        if best is not None or reach >= radius:
            return best
        reach = min(reach * 2, radius)


def _spacing(points: PackedPoints, x: int, y: int) -> float:
    """Return about how far points are from one another around a place."""
    (cell,) = (first for first, _ in points.grid.runs(_around(x, y, 0))) if points.grid.holds(x, y) else (0,)
    count = int(points.starts[cell + 1] - points.starts[cell])
    return float(max(points.grid.cell_size) / math.sqrt(count + 1))


def _slices(points: PackedPoints, x: int, y: int, reach: float) -> Iterator[tuple[int, int]]:
    """Yield where in the order of points those are that a box about a place may hold."""
    box = _around(x, y, reach)
    west, east = np.uint32(box[0]), np.uint32(box[2])
    for first, end in points.grid.runs(box):
        bounds = points.starts[first : end + 1].tolist()
        if len(bounds) - 1 > _FEW:
            yield from [(bounds[0], bounds[-1])] if bounds[0] < bounds[-1] else []
            continue
        for start, stop in pairwise(bounds):
            if start < stop:
                of_cell = points.x[start:stop]
                low, high = of_cell.searchsorted(west), of_cell.searchsorted(east, "right")
                if low < high:
                    yield start + int(low), start + int(high)


def _nearest_shape(shapes: PackedShapes, x: int, y: int, radius: float, mask: Mask) -> int | None:
    found = _touching(shapes, _around(x, y, radius))
    if mask is not None:
        found = found[mask[found] != 0]
    if not len(found):
        return None
    segments = Segments.of(_level(shapes, radius), found, x, y)
    if shapes.kind is Kind.POLYGONS and (around := segments.surround()).any():
        west, north, east, south = shapes.boxes[found[around]].astype(np.float64).T
        smallest = ((east - west) * (south - north)).argmin()  # it would be out of reach if a larger one were taken
        return int(found[around][smallest])
    away = segments.distances()
    best = int(away.argmin())
    return int(found[best]) if away[best] <= radius else None


def _level(shapes: PackedShapes, radius: float) -> Level:
    return next((level for level in shapes.levels if pixel(level.zoom) * _FINE <= radius), shapes.levels[-1])


def _touching(shapes: PackedShapes, box: Box) -> Places:
    """Return the features whose boxes touch a box: their middles are at most half the widest one's size away."""
    wide, high = shapes.reach
    places = _runs(shapes, (box[0] - wide, box[1] - high, box[2] + wide, box[3] + high))
    west, north, east, south = shapes.boxes[places].T
    touch: NDArray[np.bool_] = (west <= box[2]) & (east >= box[0]) & (north <= box[3]) & (south >= box[1])
    return places[touch]


def _runs(part: PackedPoints | PackedShapes, box: Box) -> Places:
    """Return everything in the cells that a box touches."""
    runs = [np.arange(part.starts[first], part.starts[end], dtype=np.intp) for first, end in part.grid.runs(box)]
    return np.concatenate(runs) if runs else np.zeros(0, dtype=np.intp)


def _around(x: int, y: int, reach: float) -> Box:
    far = int(np.ceil(reach))
    return max(x - far, 0), max(y - far, 0), min(x + far, SIDE - 1), min(y + far, SIDE - 1)
