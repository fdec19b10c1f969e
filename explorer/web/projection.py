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
UNITS: Final = 2**32
"""Round the world, as large layers count; see :mod:`geo.large.world`, which would bring numpy along."""
EDGE: Final = 85.0511287798066
"""Degrees of latitude where the map ends."""


@dataclass(frozen=True, slots=True)
class View:
    """What the map shows: its zoom, and its edges in degrees.

    They may lie beyond those of the world, where the map was dragged round it.
    """

    zoom: float
    west: float
    south: float
    east: float
    north: float

    @classmethod
    def of_address(cls, view: str) -> View | None:
        """Read ``zoom/latitude/longitude/west,south,east,north``, or return None where it is not there."""
        try:
            zoom, _, _, box = view.split("/")
            west, south, east, north = (float(number) for number in box.split(","))
            return cls(float(zoom), west, south, east, north)
        except ValueError:
            return None

    @property
    def edges(self) -> tuple[float, float, float, float]:
        """West, south, east and north, in degrees."""
        return self.west, self.south, self.east, self.north

    def position_at(self, x: float, y: float) -> tuple[float, float]:
        """Return longitude and latitude under a pixel, counted from the upper left corner.

        Examples
        --------
        >>> View(0.0, -180.0, -60.0, 180.0, 0.0).position_at(128, 0)
        (0.0, 0.0)
        """
        around = TILE * 2**self.zoom
        longitude = self.west + x / around * TURN
        latitude = latitude_of(northing(self.north) - y / around * math.tau)
        return (longitude + TURN / 2) % TURN - TURN / 2, latitude

    @property
    def padded(self) -> View:
        """The view and a quarter more on every side."""
        across, along = (self.east - self.west) / 4, (self.north - self.south) / 4
        return View(self.zoom, self.west - across, self.south - along, self.east + across, self.north + along)

    def holds(self, west: float, south: float, east: float, north: float) -> bool:
        """Tell whether a box in degrees lies inside, away from the edges."""
        return self.west < west and self.south < south and east < self.east and north < self.north

    def is_in(self, other: View) -> bool:
        """Tell whether another view shows all of it."""
        along = other.south <= self.south and self.north <= other.north
        return along and other.west <= self.west and self.east <= other.east

    def in_units(self) -> tuple[tuple[int, int, int, int], float]:
        """Return its box, west, north, east and south, and half a pixel, in the units of :mod:`geo.large.world`.

        A view beyond the 180th meridian shows what is on both sides of it, and all between for simplicity.
        """
        is_round = self.west < -TURN / 2 or self.east > TURN / 2
        west, east = (0.0, TURN) if is_round else (self.west + TURN / 2, self.east + TURN / 2)
        top, bottom = (0.5 - northing(_on_map(each)) / math.tau for each in (self.north, self.south))
        shares = (west / TURN, top, east / TURN, bottom)
        x0, y0, x1, y1 = (min(max(round(share * UNITS), 0), UNITS - 1) for share in shares)
        return (x0, y0, x1, y1), UNITS / TILE / 2**self.zoom / 2  # screens have two pixels where the page has one


def _on_map(latitude: float) -> float:
    return min(max(latitude, -EDGE), EDGE)


def northing(latitude: float) -> float:
    """Return Mercator's northing of a latitude in degrees, on a globe of radius 1."""
    return math.asinh(math.tan(math.radians(latitude)))


def latitude_of(north: float) -> float:
    """Return the latitude in degrees of Mercator's northing on a globe of radius 1."""
    return math.degrees(math.atan(math.sinh(north)))
