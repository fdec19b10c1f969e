"""The map's frame: which piece of the projected plane is seen in a panel of so many points."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

import numpy as np

from geo.figure.box import Box

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from geo.figure.options import Bbox
    from geo.figure.projection import Coordinates, Projection

SMALLEST_SPAN_DEGREES: Final = 1.6
"""A single place is shown with its surroundings."""
_EDGE_SAMPLES: Final = 33


@dataclass(frozen=True)
class Frame:
    """A panel of the page and what it shows.

    Panel points count from the lower left corner of the panel.
    """

    projection: Projection
    left_m: float
    bottom_m: float
    metres_per_point: float
    width: float
    """Of the panel, in points."""
    height: float

    @property
    def right_m(self) -> float:
        """The projected x of the right edge."""
        return self.left_m + self.width * self.metres_per_point

    @property
    def top_m(self) -> float:
        """The projected y of the upper edge."""
        return self.bottom_m + self.height * self.metres_per_point

    def points(self, lonlat: Coordinates) -> Coordinates:
        """Return panel points of longitudes and latitudes."""
        return self.from_metres(self.projection.metres(lonlat))

    def from_metres(self, metres: Coordinates) -> Coordinates:
        """Return panel points of projected positions."""
        return (metres - (self.left_m, self.bottom_m)) / self.metres_per_point

    def lonlat(self, points: Coordinates) -> Coordinates:
        """Return longitudes and latitudes of panel points."""
        return self.projection.lonlat(points * self.metres_per_point + (self.left_m, self.bottom_m))

    def contains(self, points: Coordinates) -> NDArray[np.bool_]:
        """Tell which panel points lie in the panel."""
        inside = (points >= 0) & (points <= (self.width, self.height))
        return inside[:, 0] & inside[:, 1]

    @cached_property
    def bbox(self) -> Bbox:
        """The smallest box of longitudes and latitudes that holds all that is seen."""
        across, up = np.meshgrid(np.linspace(0, self.width, _EDGE_SAMPLES), np.linspace(0, self.height, _EDGE_SAMPLES))
        seen = finite(self.lonlat(np.column_stack((across.ravel(), up.ravel()))))
        west, south = seen.min(axis=0)
        east, north = seen.max(axis=0)
        return max(float(west), -180.0), max(float(south), -90.0), min(float(east), 180.0), min(float(north), 90.0)

    def corners(self) -> list[tuple[float, float]]:
        """Return longitude and latitude of the corners, of the sides' middles and of the centre."""
        at = [(x * self.width, y * self.height) for x in (0, 0.5, 1) for y in (0, 0.5, 1)]
        return [(float(longitude), float(latitude)) for longitude, latitude in self.lonlat(np.array(at))]

    @property
    def centre(self) -> tuple[float, float]:
        """Longitude and latitude of the middle of the panel."""
        longitude, latitude = self.lonlat(np.array([[self.width / 2, self.height / 2]]))[0]
        return float(longitude), float(latitude)


def widened(bbox: Bbox, least: float = SMALLEST_SPAN_DEGREES) -> Bbox:
    """Return a box that is at least so many degrees wide and high, about the same middle."""
    west, south, east, north = bbox
    across = max(least - (east - west), 0) / 2
    up = max(least - (north - south), 0) / 2
    return max(west - across, -180.0), max(south - up, -89.0), min(east + across, 180.0), min(north + up, 89.0)


def box_outline(bbox: Bbox) -> Coordinates:
    """Return positions along the four sides of a box."""
    west, south, east, north = bbox
    along, up = np.linspace(west, east, _EDGE_SAMPLES), np.linspace(south, north, _EDGE_SAMPLES)
    middle = np.full(_EDGE_SAMPLES, 1.0)
    return np.concatenate(
        [
            np.column_stack(side)
            for side in ((along, south * middle), (along, north * middle), (west * middle, up), (east * middle, up))
        ]
    )


def needed(metres: Coordinates) -> Box:
    """Return the piece of the plane that holds all these positions."""
    metres = finite(metres)
    (left, bottom), (right, top) = metres.min(axis=0), metres.max(axis=0)
    return Box(float(left), float(bottom), float(right), float(top))


def fitted_frame(projection: Projection, piece: Box, width: float, height: float, margin: float) -> Frame:
    """Fit a piece of the plane into a panel, with a margin in points on every side, and fill the panel."""
    across, up = max(width - 2 * margin, width / 2), max(height - 2 * margin, height / 2)
    scale = max(piece.width / across, piece.height / up)
    middle_x, middle_y = (piece.left + piece.right) / 2, (piece.bottom + piece.top) / 2
    return Frame(projection, middle_x - scale * width / 2, middle_y - scale * height / 2, scale, width, height)


def finite(points: Coordinates) -> Coordinates:
    """Return the positions that a projection could make something of."""
    kept: Coordinates = points[np.isfinite(points).all(axis=1)]
    return kept
