"""The scale bar: as long as it says, where it stands."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from geo.figure.box import Box
from geo.figure.outlines import rectangle
from geo.figure.projection import degrees, distance_m
from geo.figure.scene import Ink

if TYPE_CHECKING:
    from geo.figure.frame import Frame
    from geo.figure.look import Look
    from geo.figure.paper import Paper
    from geo.figure.room import Room
    from geo.figure.typeface import Style

LONGEST: Final = 0.27
"""Of the panel's width."""
WORTH_SAYING: Final = 1.02
"""From this ratio of the largest to the smallest scale on, the bar says for which latitude it is drawn."""
SENSELESS: Final = 1.3
"""From this ratio on no bar could be right for more than a corner of the map."""
INSET: Final = 0.9
"""From the frame, in type sizes."""
HEIGHT: Final = 0.32
"""Of the bar itself, in type sizes."""
FIELDS: Final = 4
CORNERS: Final = ((0, 0), (1, 0), (0, 1), (1, 1))
"""Right or left, up or down, in the order they are preferred."""


@dataclass(frozen=True, slots=True)
class ScaleBar:
    """A bar that is as long as it says, where it stands."""

    kilometres: float
    left: float
    bottom: float
    """Of the bar itself, in panel points."""
    length: float
    latitude: float | None
    """Told beside the bar where the scale varies noticeably over the map."""

    @property
    def label(self) -> str:
        """What is written at its end."""
        where = "" if self.latitude is None else f" at {degrees(round(self.latitude), 'NS')}"
        return f"{self.kilometres:g} km{where}"

    def box(self, style: Style) -> Box:
        """Return what it covers, with its label."""
        size = style.size
        end = self.left + self.length + max(style.width(self.label) - style.width(f"{self.kilometres:g}") / 2, 0)
        return Box(self.left - 0.4 * size, self.bottom - 0.3 * size, end + 0.3 * size, self.bottom + 2.0 * size)

    def draw(self, paper: Paper, look: Look) -> None:
        """Draw it: four fields, numbers above."""
        style, theme = look.furniture, look.theme
        height, field = HEIGHT * style.size, self.length / FIELDS
        whole = rectangle(self.left, self.bottom, self.length, height)
        paper.fill(whole, Ink(theme.halo, theme.halo, 1.6), order=14, group="scale-bar")
        for number in range(FIELDS):
            colour = theme.halo if number % 2 else theme.text
            piece = rectangle(self.left + number * field, self.bottom, field, height)
            paper.fill(piece, Ink(colour, theme.text, look.sizes.hairline), order=14.1, group="scale-bar")
        baseline = self.bottom + height + 0.4 * style.size
        paper.write("0", (self.left, baseline), style, align="center", order=15, group="scale-bar")
        half = f"{self.kilometres / 2:g}"
        if style.width(half) * 3 < self.length:
            paper.write(
                half, (self.left + self.length / 2, baseline), style, align="center", order=15, group="scale-bar"
            )
        start = self.left + self.length - style.width(f"{self.kilometres:g}") / 2
        paper.write(self.label, (start, baseline), style, order=15, group="scale-bar")


def fitted_bar(frame: Frame, room: Room, style: Style) -> ScaleBar | None:
    """Find a round length, and the corner where a bar of it covers least; none where no bar can be right."""
    scales = [frame.projection.scale_along_page(*position) for position in frame.corners()]
    if not all(map(math.isfinite, scales)) or max(scales) / min(scales) > SENSELESS:
        return None
    latitude_told = max(scales) / min(scales) > WORTH_SAYING
    size = style.size
    best: tuple[float, ScaleBar] | None = None
    for right, up in CORNERS:
        bottom = (INSET + 0.3) * size if not up else frame.height - (INSET + 2.0) * size
        draft = _bar(frame, INSET * size + 0.4 * size, bottom, told=latitude_told)
        if right:
            box = draft.box(style)
            draft = _bar(frame, draft.left + frame.width - INSET * size - box.right, bottom, told=latitude_told)
        cost = room.ink(draft.box(style)) + 0.02 * (right + 2 * up)
        if room.is_free(draft.box(style)) and (best is None or cost < best[0]):
            best = cost, draft
    return best[1] if best else None


def _bar(frame: Frame, left: float, bottom: float, *, told: bool) -> ScaleBar:
    """Make a bar whose ends are a round number of kilometres apart on the ellipsoid."""
    longest = LONGEST * frame.width
    ground = _ground_km(frame, left, bottom, longest)
    power = 10 ** math.floor(math.log10(ground))
    kilometres = next(step * power for step in (5.0, 2.0, 1.0) if step * power <= ground)
    length = longest * kilometres / ground
    for _ in range(3):
        length *= kilometres / _ground_km(frame, left, bottom, length)
    latitude = float(frame.lonlat(np.array([[left + length / 2, bottom]]))[0, 1])
    return ScaleBar(kilometres, left, bottom, length, latitude if told else None)


def _ground_km(frame: Frame, left: float, bottom: float, length: float) -> float:
    start, end = frame.lonlat(np.array([[left, bottom], [left + length, bottom]]))
    return distance_m(start, end) / 1000
