"""Lines and rings with no more positions than can be seen at a zoom.

Each position moves to the middle of a cell of half a pixel, by at most 0.36 of a pixel, and what follows in the same
cell is dropped. A border that two areas share is moved alike in both, so that no gap opens between them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from geo.large.world import as_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from geo.large.world import Units

FINEST: Final = 24
"""The zoom at which a pixel is a unit of the world."""
ZOOMS: Final = (15, 13, 11, 9, 7, 5, 3, 1)
"""For which there may be coarser levels: between two of them at most four times as much is drawn as can be seen."""
WORTH_IT: Final = 0.7
"""A level with more of the next finer one's positions than this is not kept."""


@dataclass(frozen=True, eq=False, slots=True)
class Level:
    """Lines or rings as they are drawn up to and including a zoom."""

    zoom: int
    features: Units
    """Of shape (parts,): the feature that each part is of, which never falls."""
    offsets: Units
    """Of shape (parts + 1,): where each part's positions begin."""
    x: Units
    """Of shape (vertices,), as is ``y``."""
    y: Units

    def as_bytes(self) -> bytes:
        """Return it as :mod:`geo.large.packed` says."""
        return as_bytes([self.features, self.offsets, self.x, self.y])


def levels_of(whole: Level, is_hole: NDArray[np.bool_]) -> tuple[Level, ...]:
    """Return the levels of some lines or rings that are worth keeping, the coarsest first and the whole last.

    Parameters
    ----------
    whole
        With every position.
    is_hole
        Which of its parts are holes, of shape (parts,): they are not drawn when they are smaller than a pixel. Of any
        other part at least one position remains.
    """
    return (*reversed([*_coarser(whole, is_hole)]), whole)


def _coarser(level: Level, is_hole: NDArray[np.bool_]) -> Iterator[Level]:
    kept = len(level.x)
    for zoom in ZOOMS:
        # Cells of one zoom lie within those of the zooms below it: what is dropped here would be dropped there.
        level, is_hole = _reduced(level, is_hole, zoom)
        if len(level.x) <= WORTH_IT * kept:
            kept = len(level.x)
            yield level


def _reduced(level: Level, is_hole: NDArray[np.bool_], zoom: int) -> tuple[Level, NDArray[np.bool_]]:
    x, y = (_middles(values, zoom) for values in (level.x, level.y))
    starts = level.offsets[:-1]
    stays = np.ones(len(x), dtype=np.bool_)
    stays[1:] = (x[1:] != x[:-1]) | (y[1:] != y[:-1])
    stays[starts] = True
    lengths = np.add.reduceat(stays, starts, dtype=np.uint32)
    gone = is_hole & (lengths == 1)
    stays[starts[gone]] = False
    offsets = np.zeros(np.count_nonzero(~gone) + 1, dtype=np.uint32)
    np.cumsum(lengths[~gone], out=offsets[1:])
    kept = np.flatnonzero(stays)  # by place, arrays are taken from in an eighth of the time that it takes by truth
    return Level(zoom, level.features[~gone], offsets, x[kept], y[kept]), is_hole[~gone]


def _middles(values: Units, zoom: int) -> Units:
    """Return the middles of the cells of half a pixel that positions lie in."""
    cell = np.uint32(2 ** (FINEST - 1 - zoom))
    return values // cell * cell + cell // np.uint32(2)
