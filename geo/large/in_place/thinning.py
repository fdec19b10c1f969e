"""A sample of what goes by, of bounded size, without knowing beforehand how much will."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from geo.large.in_place.store import Boxes


class Thinning:
    """Keeps everything at first, then every second, every fourth, and so on.

    Parameters
    ----------
    most
        How many to keep at last; twice as many are in memory at most.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._step = 1
        self._ids: list[NDArray[np.int64]] = [np.zeros(0, dtype=np.int64)]
        self._boxes: list[Boxes] = [np.zeros((0, 4))]
        self._kept = 0
        self.count = 0
        """How many went by."""

    def add(self, ids: NDArray[np.int64], boxes: Boxes) -> None:
        """Take some features, of shape (n,), with their boxes."""
        chosen = slice(-self.count % self._step, None, self._step)
        self.count += len(ids)
        self._ids.append(ids[chosen])
        self._boxes.append(boxes[chosen])
        self._kept += len(ids[chosen])
        while self._kept > 2 * self._most:
            self._ids, self._boxes = [np.concatenate(self._ids)[::2]], [np.concatenate(self._boxes)[::2]]
            self._kept = len(self._ids[0])
            self._step *= 2

    def kept(self) -> tuple[NDArray[np.int64], Boxes]:
        """Return so many as were wanted, at equal steps."""
        places = at_equal_steps(self._kept, self._most)
        return np.concatenate(self._ids)[places], np.concatenate(self._boxes)[places]


def at_equal_steps(count: int, most: int) -> NDArray[np.int64]:
    """Return so many places of a sequence at most, as far from one another as can be."""
    return np.arange(count) if count <= most else np.arange(most) * count // most
