"""Lines that run together are drawn side by side, so that none hides another.

The most important line keeps its course. Where another would lie on it, that one is moved aside by
about its own width: less than a millimetre on paper, and no more than the eye needs.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from geo.figure.features import rank
from geo.figure.ground import divided
from geo.figure.room import Room

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from geo.figure.features import DrawnLine
    from geo.figure.frame import Frame
    from geo.figure.projection import Coordinates

STEP: Final = 1.5
"""Points between the vertices that are looked at and moved."""
EASE: Final = 9
"""Over so many vertices a line leaves its course and returns to it."""
LONG: Final = 15
MOSTLY: Final = 0.7
"""Lines run together where so many vertices in a row, for the most part, lie on another line."""
LEAST_RANK: Final = rank("corridors")
"""Flows are only arcs: they stay as they are."""
LANES: Final = (0, 1, -1, 2, -2)
BETWEEN: Final = 0.5
"""Points left between two lines."""
MOST_LINES: Final = 60
"""Of more lines than these nobody could follow one; they stay where they are."""


def side_by_side(lines: tuple[DrawnLine, ...], frame: Frame) -> tuple[DrawnLine, ...]:
    """Move lines aside where they would lie on one another; the most important come first."""
    if len(lines) > MOST_LINES:
        return lines
    room = Room(frame.width, frame.height)
    moved: list[DrawnLine] = []
    for line in lines:
        if rank(line.features[0].layer) > LEAST_RANK:
            moved.append(line)
            continue
        courses = []
        for part in line.parts:
            fine = divided(part, STEP)
            ways = [_moved(fine, room, lane, line.width) for lane in LANES]
            courses.append(min(ways, key=lambda way: way[0])[1])
        for course in courses:
            room.add_ink(course, line.width)
        moved.append(replace(line, parts=tuple(courses)))
    return tuple(moved)


def _moved(course: Coordinates, room: Room, lane: int, width: float) -> tuple[float, Coordinates]:
    """Move what lies on other lines into a lane; return how much still lies on one, and the course."""
    if lane == 0:
        return float(_lasting(room.ink_at(course)).sum()), course
    along = np.gradient(course, axis=0)
    along /= np.maximum(np.hypot(*along.T), 1e-9)[:, None]
    left = np.column_stack((-along[:, 1], along[:, 0]))
    share = _eased(_lasting(room.ink_at(course)).astype(float))
    left = np.column_stack([_eased(left[:, axis]) for axis in (0, 1)])
    way = course + left * (share * lane * (width + BETWEEN))[:, None]
    # A lane further off has to be better, not just as good.
    return float(_lasting(room.ink_at(way)).sum()) + abs(lane) * 2.0, way


def _lasting(together: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Keep where lines run together for a while; where they only cross, neither need move."""
    if len(together) < LONG:
        return np.zeros_like(together)
    window = np.ones(LONG) / LONG
    core = np.convolve(together, window, mode="same") > MOSTLY
    kept: NDArray[np.bool_] = together & (np.convolve(core, window, mode="same") > 0)
    return kept


def _eased(values: Coordinates) -> Coordinates:
    """Smooth along the line, the ends continued."""
    padded = np.pad(values, EASE, mode="edge")
    kernel = np.hanning(2 * EASE + 1)
    eased: Coordinates = np.convolve(padded, kernel / kernel.sum(), mode="valid")
    return eased
