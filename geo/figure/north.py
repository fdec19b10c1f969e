"""The north arrow: turned to where north is, and left out where it would lie."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np

from geo.figure.box import Box
from geo.figure.outlines import polygon
from geo.figure.scene import Ink

if TYPE_CHECKING:
    from geo.figure.frame import Frame
    from geo.figure.look import Look
    from geo.figure.paper import Paper
    from geo.figure.room import Room

MOST_TURNING: Final = 4.0
"""Degrees by which north may differ over the map for one arrow to be right."""
INSET: Final = 0.9
"""From the frame, in type sizes."""
HALF_HEIGHT: Final = 1.5
HALF_WIDTH: Final = 1.05
"""Of arrow and letter, in type sizes."""
_NEEDLE: Final = ((0, 0.55), (0.42, -1.25), (0, -0.95), (-0.42, -1.25), (0, 0.55))


def draw_north_arrow(paper: Paper, frame: Frame, room: Room, look: Look) -> bool:
    """Draw an arrow in an upper corner, if one is right for the map and there is room; tell whether it was drawn."""
    if turning(frame) > MOST_TURNING:
        return False
    size = look.furniture.size
    y = frame.height - (INSET + HALF_HEIGHT) * size
    for x in (frame.width - (INSET + HALF_WIDTH) * size, (INSET + HALF_WIDTH) * size):
        box = Box(x - HALF_WIDTH * size, y - HALF_HEIGHT * size, x + HALF_WIDTH * size, y + HALF_HEIGHT * size)
        if room.is_free(box):
            room.take(box)
            _draw(paper, (x, y), north_at(frame, x, y), look)
            return True
    return False


def turning(frame: Frame) -> float:
    """Return by how many degrees the direction of north differs over the map."""
    leanings = [frame.projection.convergence(*position) for position in frame.corners()]
    return max(leanings) - min(leanings) if all(map(math.isfinite, leanings)) else math.inf


def north_at(frame: Frame, x: float, y: float) -> float:
    """Return by how many degrees north leans to the right at a panel point."""
    longitude, latitude = frame.lonlat(np.array([[x, y]]))[0]
    return frame.projection.convergence(float(longitude), float(latitude))


def _draw(paper: Paper, position: tuple[float, float], leaning: float, look: Look) -> None:
    size, turn = look.furniture.size, math.radians(-leaning)
    ink = Ink(look.theme.text, look.theme.halo, 0.9)
    needle = polygon(_NEEDLE).turned(size, -leaning)
    paper.stamp([(needle, ink)], [position], order=14, group="north-arrow", name="north-arrow-needle")
    baseline = position[0] - 0.75 * size * math.sin(turn), position[1] + 0.75 * size * math.cos(turn)
    paper.write("N", baseline, look.furniture, align="center", angle=-leaning, order=15, group="north-arrow")
