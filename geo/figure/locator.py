"""The locator: a small map of the region in a corner of the map, which shows where a smaller view lies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import shapely

from geo.figure.basemap import pieces
from geo.figure.box import Box
from geo.figure.frame import Frame, box_outline, finite, fitted_frame, needed
from geo.figure.outlines import Outline, compound, polygon, rectangle
from geo.figure.projection import fitted_projection
from geo.figure.scene import Ink

if TYPE_CHECKING:
    from collections.abc import Sequence

    from geo.figure.look import Look
    from geo.figure.options import Bbox
    from geo.figure.paper import Paper
    from geo.figure.projection import Coordinates
    from geo.figure.room import Room

REGION: Final[Bbox] = (24.0, 28.0, 82.0, 57.0)
"""What it shows: from the Black Sea to the Altai, a part of the world that most readers know by its coasts."""
AROUND: Final = 26.0
"""Degrees by which more is projected than that: the cone bends the box's sides."""
SHARE: Final = 0.17
"""Of the map's shorter side, its height at most."""
SMALLEST: Final = 30.0
"""Points: a lower one would show nothing."""
LARGEST: Final = 62.0
"""Points at scale 1."""
LARGEST_VIEW: Final = 0.22
"""Of its area: where the map shows more than that, the reader knows where it is."""
LEAST_INSIDE: Final = 0.98
"""Of the view: what is not in the region cannot be found in it."""
SMALLEST_MARK: Final = 3.2
"""Points at scale 1: a smaller view would be overlooked."""
MOST_INK: Final = 0.01
"""Of the corner: it covers no line that says something."""
DETAIL: Final = 0.25
"""Points: what is finer is left out."""
SMALLEST_RING: Final = 1.5
"""Square points at scale 1: lesser lakes and islands are left out."""
VIEW_ALPHA: Final = 0.25


@dataclass(frozen=True, slots=True)
class Locator:
    """Where it stands on the map, and where on it the view is, in panel points."""

    box: Box
    view: Coordinates
    """The view's outline, its last position the first."""
    region: Frame


def fitted_locator(frame: Frame, room: Room, look: Look, spared: Sequence[Box] = ()) -> Locator | None:
    """Find the emptiest corner for a locator; None where the view needs none or no corner is free.

    What is spared is covered only where every free corner covers as much of it.
    """
    projection = fitted_projection(REGION)
    piece = needed(projection.metres(box_outline(REGION)))
    height = min(SHARE * min(frame.width, frame.height), LARGEST * look.sizes.scale)
    width = height * piece.width / piece.height
    if height < SMALLEST:
        return None
    region = fitted_frame(projection, piece, width, height, 0.0)
    view = region.points(finite(frame.lonlat(_edge(frame))))
    seen = shapely.Polygon(view)
    inside = shapely.clip_by_rect(seen, 0, 0, width, height).area
    if not 0 < seen.area <= LARGEST_VIEW * width * height or inside < LEAST_INSIDE * seen.area:
        return None
    corners = [
        Box(left, bottom, left + width, bottom + height)
        for bottom in (frame.height - height, 0.0)
        for left in (frame.width - width, 0.0)
    ]
    free = [box for box in corners if room.is_free(box) and room.ink(box) <= MOST_INK]
    if not free:
        return None
    box = min(free, key=lambda box: (sum(box.meets(other) for other in spared), room.ink(box)))
    mark = _noticeable(view, SMALLEST_MARK * look.sizes.scale)
    return Locator(box, mark + _corner(box), region)


def draw_locator(paper: Paper, locator: Locator, look: Look) -> None:
    """Draw the region's land and borders, and the view as a tinted box."""
    theme, hairline, box = look.theme, look.sizes.hairline, locator.box
    frame = rectangle(box.left, box.bottom, box.width, box.height)
    paper.fill(frame, Ink(theme.water), order=10.1, group="locator")
    land = _outline(locator, SMALLEST_RING * look.sizes.scale**2)
    if land is not None:
        paper.fill(land, Ink(theme.land, theme.coast, 0.6 * hairline), order=10.2, group="locator")
    paper.stroke(_borders(locator), theme.boundary, 0.5 * hairline, order=10.3, group="locator")
    colour = theme.text
    paper.fill(polygon(locator.view), Ink(colour, alpha=VIEW_ALPHA), order=10.4, group="locator")
    paper.fill(polygon(locator.view), Ink(line=colour, width=1.6 * hairline), order=10.5, group="locator")
    paper.fill(frame, Ink(line=theme.text_muted, width=1.4 * hairline), order=10.6, group="locator")


def _corner(box: Box) -> Coordinates:
    return np.array((box.left, box.bottom))


def _edge(frame: Frame) -> Coordinates:
    """Return panel points around the frame, the last the first."""
    corners = np.array([(0, 0), (frame.width, 0), (frame.width, frame.height), (0, frame.height), (0, 0)])
    return np.array(shapely.get_coordinates(shapely.segmentize(shapely.LinearRing(corners), frame.width / 16)))


def _noticeable(view: Coordinates, least: float) -> Coordinates:
    """Return the outline, grown about its middle where it is too small to be seen."""
    low, high = view.min(axis=0), view.max(axis=0)
    grown: Coordinates = (low + high) / 2 + (view - (low + high) / 2) * max(least / float((high - low).max()), 1.0)
    return grown


def _outline(locator: Locator, least: float) -> Outline | None:
    rings = [
        shapely.get_coordinates(ring)
        for _, land in pieces("land.geojson", _around())
        for part in shapely.get_parts(_cut(land, locator))
        if part.geom_type == "Polygon"
        for ring in shapely.get_rings(shapely.orient_polygons(part))
        if shapely.Polygon(ring).area >= least
    ]
    return compound(polygon(ring) for ring in rings) if rings else None


def _borders(locator: Locator) -> list[Coordinates]:
    return [
        shapely.get_coordinates(part)
        for _, border in pieces("boundaries.geojson", _around())
        for part in shapely.get_parts(_cut(border, locator))
        if part.geom_type == "LineString"
    ]


def _cut(geometry: shapely.Geometry, locator: Locator) -> shapely.Geometry:
    """Project what is of the base map, leave out what is too fine, and cut it to the locator's box."""
    box = locator.box
    projected = shapely.transform(geometry, lambda lonlat: locator.region.points(lonlat) + _corner(box))
    return shapely.clip_by_rect(
        shapely.make_valid(shapely.simplify(projected, DETAIL)), box.left, box.bottom, box.right, box.top
    )


def _around() -> Bbox:
    west, south, east, north = REGION
    return west - AROUND, south - AROUND, east + AROUND, north + AROUND
