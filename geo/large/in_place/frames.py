"""What is in view, in the coordinates of a store, and back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from geo.large.world import SIDE
from geo.readers.batches import turning

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.large.gathering import Gathering
    from geo.large.grid import Box
    from geo.large.in_place.store import Frame
    from geo.large.world import Degrees

_BETWEEN: Final = 21
"""Positions along each side of a view, and through it, whose place is looked at in another coordinate system."""
_WIDER: Final = 0.01
"""Of a view: what bends between those positions."""
_NEAR: Final = 1e-6
"""Degrees: a decimetre."""


@dataclass(frozen=True, slots=True)
class View:
    """What a map shows."""

    box: Box
    """In units of the world."""
    pixel: float
    """Units of the world in a pixel of the device."""


class Frames:
    """Turns views into frames of a coordinate system.

    Parameters
    ----------
    crs
        As GDAL has it; degrees on WGS 84 where it is not named.
    gathering
        Is told of what is reprojected.

    Raises
    ------
    DataError
        When the coordinate system cannot be used.
    """

    def __init__(self, crs: str | None, gathering: Gathering) -> None:
        self.turn: Callable[[Degrees], Degrees] | None
        self.turn, self.named = turning(gathering, crs)
        self._crs = crs

    def of(self, view: View) -> tuple[Frame | None, float]:
        """Return the frame of a view, None for everything, and how much a pixel of it is."""
        west, north, east, south = degrees_of(view.box)
        frame: Frame | None = (west, south, east, north)
        if self.named:
            frame = self._turned(west, south, east, north)
        if frame is None:
            return None, 0.0
        across = max(view.box[2] - view.box[0], 1)
        return frame, (frame[2] - frame[0]) * view.pixel / across

    def _turned(self, west: float, south: float, east: float, north: float) -> Frame | None:
        from pyproj import Transformer  # noqa: PLC0415 - heavy: never before the map is up

        transformer = Transformer.from_crs(4326, self._crs, always_xy=True)
        longitude, latitude = np.meshgrid(np.linspace(west, east, _BETWEEN), np.linspace(south, north, _BETWEEN))
        x, y = transformer.transform(longitude, latitude)
        back = transformer.transform(x, y, direction="INVERSE")
        # Where a system is not made for all of the view, its numbers lead elsewhere: it cannot tell what is in view.
        if not np.allclose(back, (longitude, latitude), atol=_NEAR, rtol=0):
            return None
        wider = _WIDER * max(np.ptp(x), np.ptp(y))
        return float(x.min() - wider), float(y.min() - wider), float(x.max() + wider), float(y.max() + wider)


def degrees_of(box: Box) -> tuple[float, float, float, float]:
    """Return the degrees west, north, east and south of a box, whose positions are rounded to what is in it.

    What is nearer to a pole than the map stands at its edge, and is in view where the edge is.
    """
    west, east = (at * (360.0 / SIDE) - 180.0 for at in (box[0] - 0.5, box[2] + 0.5))
    north, south = (_latitude(at) for at in (box[1] - 0.5, box[3] + 0.5))
    return west, 90.0 if box[1] <= 0 else north, east, -90.0 if box[3] >= SIDE - 1 else south


def _latitude(y: float) -> float:
    return float(np.degrees(np.arctan(np.sinh(np.pi * (1.0 - y * (2.0 / SIDE))))))
