"""Well-known binary, as GDAL and GeoParquet give it, by the batch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from geo.large.packed import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    import pyarrow as pa
    from numpy.typing import NDArray

    from geo.large.gathering import Gathering
    from geo.large.world import Degrees

    Turn = Callable[[Degrees], Degrees] | None

_POINT: Final = np.dtype([("order", "u1"), ("type", "<u4"), ("position", "<f8", 2)])
"""A point without height, of 21 bytes."""
_LITTLE_ENDIAN: Final = 1
_KINDS: Final = {
    0: Kind.POINTS,
    1: Kind.LINES,
    2: Kind.LINES,
    3: Kind.POLYGONS,
    4: Kind.POINTS,
    5: Kind.LINES,
    6: Kind.POLYGONS,
}
"""By the number of a type of geometry in GEOS."""


def gather_wkb(shapes: pa.Array, first: int, turn: Turn, gathering: Gathering) -> None:
    """Gather geometries.

    Parameters
    ----------
    shapes
        Of binary, as Arrow has it; null where a record has none.
    first
        The record of the first.
    turn
        Makes degrees on WGS 84 of positions, of shape (n, 2), if they are not that.
    gathering
        What they are given to.
    """
    positions = _points(shapes)
    if positions is not None:
        rows = np.arange(first, first + len(positions))
        gathering.add_points(rows, positions if turn is None else turn(positions))
    else:
        _gather_any(shapes, first, turn, gathering)


def _points(shapes: pa.Array) -> Degrees | None:
    """Return the positions of a batch that has only flat points, which is read in place; else None."""
    import pyarrow as pa  # noqa: PLC0415 - only for files that come through it

    is_wide = pa.types.is_large_binary(shapes.type)
    if shapes.null_count or not len(shapes) or not (is_wide or pa.types.is_binary(shapes.type)):
        return None
    wide = np.int64 if is_wide else np.int32
    _, offsets, content = shapes.buffers()
    ends = np.frombuffer(offsets, wide)[shapes.offset : shapes.offset + len(shapes) + 1]
    if (np.diff(ends) != _POINT.itemsize).any():
        return None
    points = np.frombuffer(content, _POINT, count=len(shapes), offset=int(ends[0]))
    if (points["order"] != _LITTLE_ENDIAN).any() or (points["type"] != 1).any():
        return None
    return np.ascontiguousarray(points["position"])


def _gather_any(shapes: pa.Array, first: int, turn: Turn, gathering: Gathering) -> None:
    import shapely  # noqa: PLC0415 - as above

    with np.errstate(invalid="ignore"):  # what is not a number is named by what gathers
        read = shapely.from_wkb(np.array(shapes.to_pylist(), dtype=object), on_invalid="ignore")
    gather_shapes(read, np.asarray(shapes.is_valid()), first, turn, gathering)


def gather_shapes(
    shapes: NDArray[np.object_], is_there: NDArray[np.bool_], first: int, turn: Turn, gathering: Gathering
) -> None:
    """Gather shapely's geometries; None where there is none, or none that can be read: ``is_there`` tells which."""
    import shapely  # noqa: PLC0415 - as above

    read = shapely.force_2d(shapes)
    kinds = np.array([_KINDS.get(number, 0) for number in shapely.get_type_id(read).tolist()])
    empty = shapely.is_empty(read)
    for place in np.flatnonzero((kinds == 0) | empty).tolist():
        problem = "the geometry is empty" if empty[place] else "a geometry of this form is not drawn"
        gathering.leave_out(first + place, problem if is_there[place] else "the geometry is missing")
    for kind in Kind:
        chosen = np.flatnonzero((kinds == kind) & ~empty)
        if not len(chosen):
            continue
        parts, of_chosen = shapely.get_parts(read[chosen], return_index=True)
        rows = first + chosen[of_chosen]
        is_hole = np.zeros(len(parts), dtype=np.bool_)
        if kind is Kind.POLYGONS:
            parts, of_polygons = shapely.get_rings(parts, return_index=True)
            rows = rows[of_polygons]
            is_hole = np.diff(of_polygons, prepend=-1) == 0  # the first ring of each is its shell
        positions = shapely.get_coordinates(parts)
        lengths = shapely.get_num_coordinates(parts).astype(np.int64)
        gathering.add(kind, rows, lengths, is_hole, positions if turn is None else turn(positions))
