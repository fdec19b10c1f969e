"""Web Mercator, for one purpose: which position lies under a pixel of the map widget.

The page writes its zoom and the edges of what it shows into its address. From the upper left corner longitude grows
evenly to the east, and northing, not latitude, falls evenly to the south. The size of the widget does not come into it:
while it changes, the page still shows what it has told.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

TURN: Final = 360.0
TILE: Final = 256.0
"""Pixels round the world at zoom 0."""


@dataclass(frozen=True, slots=True)
class Corner:
    """The upper left corner of a view in degrees, and its zoom.

    The western edge may lie beyond 180 degrees where the map was dragged round the world.
    """

    zoom: float
    west: float
    north: float

    @classmethod
    def of_view(cls, view: str) -> Corner | None:
        """Read ``zoom/latitude/longitude/west,south,east,north``, or return None where it is not there."""
        try:
            zoom, _, _, box = view.split("/")
            west, _, _, north = (float(number) for number in box.split(","))
            return cls(float(zoom), west, north)
        except ValueError:
            return None

    def position_at(self, x: float, y: float) -> tuple[float, float]:
        """Return longitude and latitude under a pixel, counted from the corner.

        Examples
        --------
        >>> Corner(0.0, -180.0, 0.0).position_at(128, 0)
        (0.0, 0.0)
        """
        around = TILE * 2**self.zoom
        longitude = self.west + x / around * TURN
        latitude = latitude_of(northing(self.north) - y / around * math.tau)
        return (longitude + TURN / 2) % TURN - TURN / 2, latitude


def northing(latitude: float) -> float:
    """Return Mercator's northing of a latitude in degrees, on a globe of radius 1."""
    return math.asinh(math.tan(math.radians(latitude)))


def latitude_of(north: float) -> float:
    """Return the latitude in degrees of Mercator's northing on a globe of radius 1."""
    return math.degrees(math.atan(math.sinh(north)))
