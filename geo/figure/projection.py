"""The projection of a figure: fitted to its region, and named so that a reader can use it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import numpy as np
from pyproj import Geod, Proj

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from geo.figure.options import Bbox

Coordinates: TypeAlias = "NDArray[np.float64]"
"""Shape (n, 2): longitude and latitude, or x and y."""

ELLIPSOID: Final = Geod(ellps="WGS84")
WORLD_SPAN: Final = 130.0
"""Degrees of longitude from which on a regional projection makes no sense."""
CONIC_LATITUDES: Final = (12.0, 78.0)
"""A cone fits the middle latitudes; nearer to equator or pole it does not."""


@dataclass(frozen=True)
class Projection:
    """A map projection on the WGS 84 ellipsoid."""

    name: str
    """As a reader who knows projections would want it told."""
    parameters: tuple[tuple[str, str | float], ...]
    """In PROJ's words."""

    @cached_property
    def _proj(self) -> Proj:
        return Proj({"ellps": "WGS84", **dict(self.parameters)})

    def metres(self, lonlat: Coordinates) -> Coordinates:
        """Project longitudes and latitudes."""
        x, y = self._proj(lonlat[:, 0], lonlat[:, 1])
        return np.column_stack((x, y))

    def lonlat(self, metres: Coordinates) -> Coordinates:
        """Return the longitudes and latitudes of projected positions; what lies off the globe is not finite."""
        longitude, latitude = self._proj(metres[:, 0], metres[:, 1], inverse=True)
        return np.column_stack((longitude, latitude))

    def convergence(self, longitude: float, latitude: float) -> float:
        """Return by how many degrees true north leans from the top of the page, clockwise positive."""
        step = 0.01 if latitude < 89.0 else -0.01  # noqa: PLR2004 - one degree short of the pole
        ends = self.metres(np.array([[longitude, latitude], [longitude, latitude + step]]))
        across, up = (ends[1] - ends[0]) * math.copysign(1.0, step)
        return math.degrees(math.atan2(across, up))

    def scale_along_page(self, longitude: float, latitude: float) -> float:
        """Return projected metres per metre on the ground, measured along the page's horizontal."""
        here = self.metres(np.array([[longitude, latitude]]))[0]
        half = 1_000.0
        ends = self.lonlat(here + np.array([[-half, 0.0], [half, 0.0]]))
        return 2 * half / distance_m(ends[0], ends[1])


def distance_m(start: Any, end: Any) -> float:  # noqa: ANN401 - two pairs, whatever holds them
    """Return the geodesic distance between two positions in metres."""
    return float(ELLIPSOID.inv(start[0], start[1], end[0], end[1])[2])


def web_mercator() -> Projection:
    """Return the projection of web maps."""
    return Projection("Web Mercator (EPSG:3857)", (("proj", "webmerc"), ("lon_0", 0.0)))


def fitted_projection(bbox: Bbox) -> Projection:
    """Choose a projection for a region.

    Wide regions of the middle latitudes are drawn on a Lambert conformal conic with the standard
    parallels a sixth inside, tall ones and those elsewhere on a Lambert azimuthal equal-area, and
    the whole world on Equal Earth.
    """
    west, south, east, north = bbox
    longitude = _rounded((west + east) / 2, east - west)
    latitude = _rounded((south + north) / 2, north - south)
    if east - west > WORLD_SPAN:
        return Projection("Equal Earth", (("proj", "eqearth"), ("lon_0", 0.0)))
    width = (east - west) * math.cos(math.radians(latitude))
    nearest, furthest = sorted((abs(south), abs(north)))
    one_side = south * north > 0 and nearest > CONIC_LATITUDES[0] and furthest < CONIC_LATITUDES[1]
    centre = f"centred on {degrees(longitude, 'EW')}"
    if one_side and width >= (north - south):
        sixth = (north - south) / 6
        lower, upper = (_rounded(value, north - south) for value in (south + sixth, north - sixth))
        parallels = f"standard parallels {degrees(lower, 'NS', unit=False)} and {degrees(upper, 'NS')}"
        return Projection(
            f"Lambert conformal conic, {centre}, {parallels}",
            (("proj", "lcc"), ("lat_1", lower), ("lat_2", upper), ("lat_0", latitude), ("lon_0", longitude)),
        )
    return Projection(
        f"Lambert azimuthal equal-area, {centre}, {degrees(latitude, 'NS')}",
        (("proj", "laea"), ("lat_0", latitude), ("lon_0", longitude)),
    )


def degrees(value: float, sides: str, *, unit: bool = True) -> str:
    """Say a longitude or latitude, as 42.5° S; a no-break space keeps it on one line.

    Examples
    --------
    >>> degrees(0, "EW"), degrees(-40, "NS", unit=False)
    ('0°', '40°')
    """
    side = sides[0] if value > 0 else sides[1] if value < 0 else ""
    return f"{abs(value):g}°\N{NO-BREAK SPACE}{side}".strip() if unit else f"{abs(value):g}°"


def _rounded(value: float, span: float) -> float:
    """Round so that the parameter can be said in a line and still fits: whole degrees unless the region is small."""
    step = 1.0 if span > 4 else 0.5 if span > 1 else 0.1  # noqa: PLR2004 - a ladder of degrees
    return round(round(value / step) * step, 1)
