"""How far the lines and areas of a large layer are from a place, of many features at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

from geo.large.packed import taken

if TYPE_CHECKING:
    from geo.large.levels import Level

Lengths: TypeAlias = NDArray[np.float64]


@dataclass(frozen=True, eq=False, slots=True)
class Segments:
    """The straight lines that some features consist of, seen from a place, which is at 0, 0."""

    x: Lengths
    """Where each begins, of shape (segments,), in units of the world; as are the others."""
    y: Lengths
    to_x: Lengths
    to_y: Lengths
    begins: NDArray[np.intp]
    """The first segment of each feature, of shape (features,)."""

    @classmethod
    def of(cls, level: Level, features: NDArray[np.intp], x: int, y: int) -> Segments:
        """Return those of some features of a level, of which each has a part."""
        first, end = np.searchsorted(level.features, features), np.searchsorted(level.features, features, "right")
        parts = taken(first, end - first)
        starts, ends = level.offsets[parts].astype(np.int64), level.offsets[parts + 1].astype(np.int64)
        places = taken(starts, ends - starts)
        after = places + 1
        lasts = np.cumsum(ends - starts)
        after[lasts - 1] -= 1  # the last position of a part leads nowhere, and the only one of a dot
        begins = (lasts - (ends - starts))[np.cumsum(end - first) - (end - first)]
        (x1, y1), (x2, y2) = (
            (level.x[at].astype(np.float64) - x, level.y[at].astype(np.float64) - y) for at in (places, after)
        )
        return cls(x1, y1, x2, y2, begins)

    def distances(self) -> Lengths:
        """Return how far the nearest of each feature's segments is, in units."""
        dx, dy = self.to_x - self.x, self.to_y - self.y
        length = dx * dx + dy * dy
        share = np.clip(-(self.x * dx + self.y * dy) / np.where(length > 0, length, 1.0), 0.0, 1.0)
        return np.minimum.reduceat(np.hypot(self.x + share * dx, self.y + share * dy), self.begins)

    def surround(self) -> NDArray[np.bool_]:
        """Tell which features, if they are areas, have the place in them: by the even-odd rule."""
        crosses = (self.y > 0) != (self.to_y > 0)
        height = np.where(crosses, self.to_y - self.y, 1.0)
        is_east = crosses & (self.x - self.y * (self.to_x - self.x) / height > 0)
        odd: NDArray[np.bool_] = np.add.reduceat(is_east, self.begins, dtype=np.int64) % 2 == 1
        return odd
