"""Distances and areas on the ellipsoid (WGS 84), by PROJ's geodesics; nothing is ever measured on the flat map."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

SPACING_KM: Final = 25.0
"""How near together positions are put along a geodesic that is drawn: nearer than anybody sees a corner."""
M_PER_KM: Final = 1000.0
TURN: Final = 360.0
CORNERS: Final = 3
"""Fewer positions enclose nothing."""
LonLat = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Measurement:
    """What was measured between positions."""

    legs_km: tuple[float, ...]
    """From each position to the next; of a closed shape, also from the last to the first."""
    area_km2: float | None = None
    """Of a closed shape. Where its sides cross, areas run round the other way count against one another."""

    @property
    def total_km(self) -> float:
        """The length of all legs: of a closed shape, its perimeter."""
        return sum(self.legs_km)


def measure(positions: Sequence[LonLat], *, closed: bool = False) -> Measurement:
    """Measure along positions.

    Parameters
    ----------
    positions
        Longitudes and latitudes in degrees.
    closed
        Whether the last is joined to the first, which needs three.

    Examples
    --------
    >>> measure([(50.0, 40.0)]).total_km
    0
    >>> round(measure([(51.2, 43.6), (49.7, 40.6)]).total_km, 1)
    355.6
    """
    from pyproj import Geod  # noqa: PLC0415 - slow to import, and only when somebody measures

    closes = closed and len(positions) >= CORNERS
    ring = [*positions, positions[0]] if closes else list(positions)
    if len(ring) < 2:  # noqa: PLR2004 - a leg has two ends
        return Measurement(())
    earth = Geod(ellps="WGS84")
    longitudes, latitudes = ([position[axis] for position in ring] for axis in (0, 1))
    legs = tuple(float(metres) / M_PER_KM for metres in earth.line_lengths(longitudes, latitudes))
    if not closes:
        return Measurement(legs)
    square_metres, _ = earth.polygon_area_perimeter(longitudes, latitudes)
    return Measurement(legs, abs(float(square_metres)) / M_PER_KM**2)


def course(positions: Sequence[LonLat], *, closed: bool = False) -> list[LonLat]:
    """Return positions along the geodesics between some, near enough together to be drawn as straight pieces.

    Longitudes run on beyond 180 degrees where the course does, so that no piece is drawn the long way round.
    """
    from pyproj import Geod  # noqa: PLC0415 - as above

    earth = Geod(ellps="WGS84")
    ring = [*positions, positions[0]] if closed and len(positions) >= CORNERS else list(positions)
    found: list[LonLat] = list(ring[:1])
    for start, end in pairwise(ring):
        between = int(earth.inv(*start, *end)[2] / M_PER_KM / SPACING_KM)
        found += earth.npts(*start, *end, between) if between else []
        found.append(end)
    return _unbroken(found)


def _unbroken(positions: list[LonLat]) -> list[LonLat]:
    drawn: list[LonLat] = []
    for longitude, latitude in positions:
        before = drawn[-1][0] if drawn else longitude
        drawn.append((longitude + TURN * round((before - longitude) / TURN), latitude))
    return drawn
