"""Boxes of features: which touch a frame, and which can be seen as more than a dot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from geo.large.packed import Kind

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from geo.large.in_place.store import Boxes, Frame


def no_boxes() -> Boxes:
    """Return the boxes of nothing."""
    return np.zeros((0, 4))


def touching(boxes: Boxes, frame: Frame | None) -> NDArray[np.bool_]:
    """Tell which boxes touch a frame, of shape (n,): all do where there is none."""
    if frame is None:
        return np.ones(len(boxes), dtype=np.bool_)
    west, south, east, north = boxes.T
    touch: NDArray[np.bool_] = (west <= frame[2]) & (east >= frame[0]) & (south <= frame[3]) & (north >= frame[1])
    return touch


def by_size(boxes: Boxes, pixel: float, kind: Kind | None) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the places of boxes larger than a pixel, whose shapes can be seen, and those of the others."""
    sizes = np.maximum(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1])
    is_large = (sizes > pixel) & (kind is not Kind.POINTS)
    return np.flatnonzero(is_large), np.flatnonzero(~is_large)
