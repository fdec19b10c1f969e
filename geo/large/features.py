"""The features of a large layer as shapely has them, some thousands at a time, for those who write them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np
import shapely
from numpy.typing import NDArray

from geo.large.packed import Kind, PackedPoints, PackedShapes, taken
from geo.large.world import to_degrees

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from geo.large.index import Mask
    from geo.large.layer import LargeLayer
    from geo.large.world import Degrees, Units

Shapes: TypeAlias = NDArray[np.object_]
"""Shapely's geometries."""
SIZE: Final = 20_000
"""Features at a time."""
DECIMALS: Final = 7
"""Of degrees: a centimetre, as exact as positions are packed."""


@dataclass(frozen=True, eq=False, slots=True)
class Features:
    """Some features of a layer."""

    rows: NDArray[np.int64]
    """Their records, of shape (n,), which rise."""
    shapes: Shapes
    """In degrees on WGS 84, of shape (n,)."""


def features_of(layer: LargeLayer, masks: Sequence[Mask] = ()) -> Iterator[Features]:
    """Yield the features of a layer that are shown: points first, then lines, then areas, each in the file's order.

    Parameters
    ----------
    layer
        Whose.
    masks
        What is shown of each of its packed parts; nothing for all of it.
    """
    parts = list(layer.packed)
    for part, mask in zip(parts, masks or [None] * len(parts), strict=True):
        places = np.arange(len(part)) if mask is None else np.flatnonzero(mask)
        places = places[np.argsort(part.row[places], kind="stable")]
        # Points of one record stand together, and are not parted.
        begins = np.flatnonzero(np.diff(part.row[places], prepend=-1))
        for cut in range(0, len(begins), SIZE):
            end = begins[cut + SIZE] if cut + SIZE < len(begins) else len(places)
            some = places[begins[cut] : end]
            yield _points(part, some) if isinstance(part, PackedPoints) else _shapes(part, some)


def _points(points: PackedPoints, places: NDArray[np.intp]) -> Features:
    rows, of_rows, counts = np.unique(points.row[places], return_inverse=True, return_counts=True)
    single: Shapes = np.asarray(shapely.points(_degrees(points.x[places], points.y[places])))
    if len(rows) == len(places):
        return Features(rows.astype(np.int64), single)
    shapes: Shapes = np.asarray(shapely.multipoints(single, indices=of_rows))
    first = np.cumsum(counts) - counts
    return Features(rows.astype(np.int64), np.where(counts == 1, single[first], shapes))


def _shapes(shapes: PackedShapes, places: NDArray[np.intp]) -> Features:
    whole = shapes.levels[-1]
    first, end = np.searchsorted(whole.features, places), np.searchsorted(whole.features, places, "right")
    parts = taken(first, end - first)
    starts, ends = whole.offsets[parts].astype(np.int64), whole.offsets[parts + 1].astype(np.int64)
    positions = taken(starts, ends - starts)
    of_parts = np.repeat(np.arange(len(parts)), ends - starts)
    of_features = np.repeat(np.arange(len(places)), end - first)
    make = shapely.linestrings if shapes.kind is Kind.LINES else shapely.linearrings
    lines: Shapes = np.asarray(make(_degrees(whole.x[positions], whole.y[positions]), indices=of_parts))
    found: Shapes = np.asarray(shapely.multilinestrings(lines, indices=of_features))
    alone = end - first == 1
    begins = np.cumsum(end - first) - (end - first)
    if shapes.kind is Kind.LINES:
        found[alone] = lines[begins[alone]]
    else:
        found[alone] = shapely.polygons(lines[begins[alone]])
        found[~alone] = shapely.build_area(found[~alone])  # by the even-odd rule, as they are drawn
    return Features(shapes.row[places].astype(np.int64), found)


def _degrees(x: Units, y: Units) -> Degrees:
    degrees: Degrees = np.column_stack(to_degrees(x, y)).round(DECIMALS)
    return degrees
