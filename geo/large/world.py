"""Positions on the square of Web Mercator, as whole numbers of 32 bits.

The square's side has 2**32 units of 9.3 mm at the equator: x grows east from the 180th meridian, y **south** from the
northern edge. Four bytes of floating point would be off by up to 2.4 m.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Iterable

Units: TypeAlias = NDArray[np.uint32]
Degrees: TypeAlias = NDArray[np.float64]

SIDE: Final = 2**32
EDGE: Final = 85.0511287798066
"""Degrees of latitude at the square's northern edge: ``atan(sinh(pi))``."""
TILE: Final = 256
"""Pixels of the square's side at zoom 0."""


def to_world(longitude: Degrees, latitude: Degrees) -> tuple[Units, Units]:
    """Return positions in units of the square, rounded to the nearest.

    Parameters
    ----------
    longitude, latitude
        Degrees on WGS 84, of shape (n,). Nearer to a pole than :data:`EDGE` is the edge.
    """
    x = (longitude + 180.0) * (SIDE / 360.0)
    sine = np.sin(np.radians(np.clip(latitude, -EDGE, EDGE)))
    y = (0.5 - np.arctanh(sine) / (2 * np.pi)) * SIDE
    return _whole(x), _whole(y)


def to_degrees(x: Units, y: Units) -> tuple[Degrees, Degrees]:
    """Return the longitude and latitude of positions in units, of shape (n,)."""
    longitude = x.astype(np.float64) * (360.0 / SIDE) - 180.0
    latitude = np.degrees(np.arctan(np.sinh(np.pi * (1.0 - y.astype(np.float64) * (2.0 / SIDE)))))
    return longitude, latitude


def degrees_of(x: int, y: int) -> tuple[float, float]:
    """Return the longitude and latitude of one position in units."""
    longitude, latitude = to_degrees(np.array([x], dtype=np.uint32), np.array([y], dtype=np.uint32))
    return float(longitude[0]), float(latitude[0])


def pixel(zoom: float) -> float:
    """Return how many units one pixel of the map is at a zoom."""
    return float(SIDE / TILE / 2.0**zoom)


def as_bytes(arrays: Iterable[Units]) -> bytes:
    """Return the numbers of some arrays, one after the other, little-endian on every machine."""
    return b"".join(array.astype("<u4", copy=False).tobytes() for array in arrays)


def _whole(values: Degrees) -> Units:
    return np.clip(np.rint(values), 0, SIDE - 1).astype(np.uint32)
