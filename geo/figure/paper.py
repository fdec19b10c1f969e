"""Drawing in points: the few strokes everything on the page is made of.

Positions are in points of the given axes' own system; widths and sizes are points on paper at any zoom.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal

from matplotlib.collections import LineCollection, PathCollection
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.textpath import TextPath
from matplotlib.transforms import Affine2D

from geo.figure.typeface import drawable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.transforms import Transform
    from numpy.typing import ArrayLike

    from geo.figure.typeface import Style

Align = Literal["left", "center", "right"]
_BEFORE: Final[dict[Align, float]] = {"left": 0.0, "center": 0.5, "right": 1.0}
HALO_WIDTH: Final = 0.27
"""Of the stroke around a letter, as a share of the type size."""


@dataclass(frozen=True, slots=True)
class Ink:
    """How an area is filled and outlined."""

    fill: str = "none"
    line: str = "none"
    width: float = 0.0
    """Of the outline, in points."""


@dataclass(frozen=True)
class Paper:
    """Axes, and the system in which positions on them are given."""

    axes: Axes
    positions: Transform
    """From points, counted from the lower left corner, to the axes' display."""

    def write(  # noqa: PLR0913 - so much there is to say about a line of text
        self,
        text: str,
        position: tuple[float, float],
        style: Style,
        *,
        align: Align = "left",
        angle: float = 0.0,
        zorder: float = 10.0,
        gid: str | None = None,
    ) -> None:
        """Write one line; the position is on its baseline, the angle counter-clockwise in degrees."""
        text = drawable(text)
        start = Affine2D().translate(-_BEFORE[align] * style.width(text), 0).rotate_deg(angle)
        across, up = start.transform((0.0, 0.0))
        if style.halo:
            self.halo([(text, (position[0] + across, position[1] + up), angle)], style, zorder=zorder - 0.5)
        artist = Text(
            position[0] + across,
            position[1] + up,
            text,
            fontproperties=style.font(text),
            color=style.colour,
            rotation=angle,
            rotation_mode="anchor",
            horizontalalignment="left",
            verticalalignment="baseline",
            transform=self.positions,
            zorder=zorder,
            parse_math=False,
            gid=gid,
        )
        self.axes.add_artist(artist)

    def halo(self, lines: Sequence[tuple[str, tuple[float, float], float]], style: Style, *, zorder: float) -> None:
        """Draw the halos of lines of text: each a text, the start of its baseline, and an angle."""
        # Path effects would turn the text itself into outlines, which nobody could search or edit.
        letters = [_outlined(drawable(text), style, angle) for text, _, angle in lines]
        colour = style.halo or "none"
        ink = Ink(colour, colour, style.size * HALO_WIDTH)
        self.stamp(letters, [position for _, position, _ in lines], ink, zorder=zorder)

    def stamp(
        self,
        path: Path | Sequence[Path],
        positions: ArrayLike,
        ink: Ink,
        *,
        zorder: float = 5.0,
        gid: str | None = None,
    ) -> None:
        """Draw a path, itself in points, at each of the positions, or each of several paths at its own."""
        artist = PathCollection(
            [path] if isinstance(path, Path) else path,
            offsets=positions,
            offset_transform=self.positions,
            facecolors=[ink.fill],
            edgecolors=[ink.line],
            linewidths=[ink.width],
            capstyle="round",
            joinstyle="round",
            zorder=zorder,
            gid=gid,
        )
        artist.set_transform(self._points_without_place)
        self.axes.add_collection(artist, autolim=False)

    def stroke(  # noqa: PLR0913 - so much there is to say about a line
        self,
        lines: Sequence[ArrayLike],
        colour: str,
        width: float,
        *,
        dash: Sequence[float] = (),
        zorder: float = 3.0,
        gid: str | None = None,
    ) -> None:
        """Draw lines; the dash's lengths are in line widths."""
        artist = LineCollection(
            lines,
            colors=[colour],
            linewidths=[width],
            transform=self.positions,
            capstyle="round",
            joinstyle="round",
            zorder=zorder,
            gid=gid,
        )
        # matplotlib multiplies the lengths by the line's width, as long as ``lines.scale_dashes`` is set.
        artist.set_linestyle((0, tuple(dash)) if dash else "solid")
        self.axes.add_collection(artist, autolim=False)

    def fill(self, path: Path, ink: Ink, *, zorder: float, alpha: float = 1.0, gid: str | None = None) -> None:
        """Fill an area."""
        artist = PathPatch(
            path,
            facecolor=ink.fill,
            edgecolor=ink.line,
            linewidth=ink.width,
            alpha=alpha,
            transform=self.positions,
            zorder=zorder,
            gid=gid,
        )
        self.axes.add_artist(artist)

    @cached_property
    def _points_without_place(self) -> Transform:
        """From points on paper to display: how large, not where."""
        figure = self.axes.get_figure(root=True)
        if figure is None:  # pragma: no cover - axes are always made on a figure
            raise RuntimeError("These axes have left their figure.")
        return Affine2D().scale(1 / 72) + figure.dpi_scale_trans


def _outlined(text: str, style: Style, angle: float) -> Path:
    letters = TextPath((0, 0), text, prop=style.font(text), usetex=False)
    return letters.transformed(Affine2D().rotate_deg(angle))
