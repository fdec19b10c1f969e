"""Web Mercator, for one purpose: which position lies under a pixel of the map widget.

The page writes the edges of what it shows into its address. They are known in degrees, the widget in pixels: longitude
grows evenly from the western edge to the eastern, and northing, not latitude, from the southern to the northern.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

TURN = 360.0


@dataclass(frozen=True, slots=True)
class Box:
    """The edges of a view in degrees; the western may lie below −180 where the map was dragged round the world."""

    west: float
    south: float
    east: float
    north: float

    @classmethod
    def of_view(cls, view: str) -> Box | None:
        """Read the end of ``zoom/latitude/longitude/west,south,east,north``, or return None where it is not there."""
        try:
            west, south, east, north = (float(number) for number in view.rpartition("/")[2].split(","))
        except ValueError:
            return None
        return cls(west, south, east, north)

    def position_at(self, x: float, y: float, width: float, height: float) -> tuple[float, float]:
        """Return longitude and latitude under a pixel.

        Parameters
        ----------
        x, y
            From the upper left corner of the widget.
        width, height
            Of the widget, in the same pixels.

        Examples
        --------
        >>> Box(-10, -10, 10, 10).position_at(50, 50, 100, 100)
        (0.0, 0.0)
        """
        longitude = self.west + x / width * (self.east - self.west)
        top, bottom = northing(self.north), northing(self.south)
        latitude = latitude_of(top + y / height * (bottom - top))
        return (longitude + TURN / 2) % TURN - TURN / 2, latitude


def northing(latitude: float) -> float:
    """Return Mercator's northing of a latitude in degrees, on a globe of radius 1."""
    return math.asinh(math.tan(math.radians(latitude)))


def latitude_of(north: float) -> float:
    """Return the latitude in degrees of Mercator's northing on a globe of radius 1."""
    return math.degrees(math.atan(math.sinh(north)))
