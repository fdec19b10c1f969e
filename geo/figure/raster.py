"""A scene as PNG: painted straight with matplotlib's renderer, Agg, without a matplotlib figure in between.

A figure of two thousand features would be thousands of artists, each asked for its layout; the scene has nothing left
to ask. Letters are painted as outlines, as they are measured: what stands in the PDF stands in the picture.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Bbox

from geo.figure.outlines import LINE, MOVE, Outline, compound, rectangle
from geo.figure.png_file import png_file
from geo.figure.scene import Area, Ink, Lines, Mark, Signs, Writing
from geo.figure.typeface import HALO_WIDTH, Style, letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from geo.figure.projection import Coordinates
    from geo.figure.scene import Point, Scene

PRODUCER: Final = "Caspian Explorer"
OPAQUE: Final = 1.0

Colour: TypeAlias = tuple[float, float, float, float]


def png(scene: Scene, pixels: tuple[int, int], dpi: int) -> bytes:
    """Return a scene as a PNG image.

    Parameters
    ----------
    scene
        What is drawn.
    pixels
        Width and height of the image.
    dpi
        Pixels to an inch, which are 72 points.
    """
    painter = _Painter(pixels, dpi)
    if scene.paper:
        painter.area(rectangle(0, 0, scene.width + 1, scene.height + 1).moved(0, -1), Ink(scene.paper), (0.0, 0.0))
    box, panel = scene.panel.box, scene.panel
    frame = rectangle(box.left, box.bottom, box.width, box.height)
    painter.area(frame, Ink(panel.water), (0.0, 0.0))
    painter.clip(Bbox.from_extents(box.left, box.bottom, box.right, box.top))
    painter.marks(scene.chart, (box.left, box.bottom))
    painter.clip(None)
    painter.area(frame, panel.edge, (0.0, 0.0))
    painter.marks(scene.page, (0.0, 0.0))
    painted = painter.pixels()
    return png_file(painted[:, :, :3] if scene.paper else painted, dpi, {"Software": PRODUCER})


class _Painter:
    """Paints marks into pixels."""

    def __init__(self, pixels: tuple[int, int], dpi: int) -> None:
        self._per_point = dpi / 72
        self._renderer = RendererAgg(*pixels, dpi)  # type: ignore[no-untyped-call] # its methods have no types
        self._context = self._renderer.new_gc()
        self._context.set_joinstyle("round")
        self._context.set_capstyle("round")
        self._context.set_snap(False)

    def pixels(self) -> NDArray[np.uint8]:
        """Return what was painted from the upper left corner on, shape (height, width, 4)."""
        return np.asarray(self._renderer.buffer_rgba())  # type: ignore[no-untyped-call] # as above

    def clip(self, box: Bbox | None) -> None:
        """Let nothing be painted outside of a box in points."""
        scaled = box and box.transformed(Affine2D().scale(self._per_point))
        self._context.set_clip_rectangle(scaled)

    def marks(self, marks: Iterable[Mark], origin: Point) -> None:
        """Paint marks whose positions count from an origin on the page; neighbours that look alike in one go."""
        for look, alike in groupby(marks, key=_look):
            match look:
                case Lines():
                    shapes = [mark.shape for mark in alike if isinstance(mark.shape, Lines)]
                    self._lines(look, [part for lines in shapes for part in lines.parts], origin)
                case Style():
                    self._texts(look, [mark.shape for mark in alike if isinstance(mark.shape, Writing)], origin)
                case _:
                    for mark in alike:
                        if isinstance(mark.shape, Area | Signs):
                            self._figure(mark.shape, origin)

    def area(self, outline: Outline, ink: Ink, at: Point) -> None:
        """Fill an outline and stroke it."""
        self._inked(_path(outline), ink, at)

    def _figure(self, shape: Area | Signs, origin: Point) -> None:
        if isinstance(shape, Area):
            self.area(shape.outline, shape.ink, origin)
            return
        parts = [(_path(outline), ink) for outline, ink in shape.parts]
        for x, y in shape.positions:
            for path, ink in parts:
                self._inked(path, ink, (origin[0] + x, origin[1] + y))

    def _lines(self, look: Lines, courses: Sequence[Coordinates], origin: Point) -> None:
        parts = [part for part in courses if len(part) > 1]
        if not parts:
            return
        codes = np.full(sum(map(len, parts)), LINE, dtype=np.uint8)
        codes[np.cumsum([0, *map(len, parts[:-1])])] = MOVE
        dash = tuple(length * look.width for length in look.dash)
        self._painted(_path(Outline(np.concatenate(parts), codes)), origin, look.colour, look.width, dash, None)

    def _texts(self, style: Style, texts: Iterable[Writing], origin: Point) -> None:
        outline = compound(
            letters(row, style).turned(1.0, text.angle).moved(x, y) for text in texts for row, x, y in text.rows
        )
        if style.halo:
            self.area(outline, Ink(style.halo, style.halo, style.size * HALO_WIDTH), origin)
        self.area(outline, Ink(style.colour), origin)

    def _inked(self, path: Path, ink: Ink, at: Point) -> None:
        fill = None if ink.fill == "none" else _rgba(ink.fill, ink.alpha)
        self._painted(path, at, ink.line if ink.width else "none", ink.width, (), fill)

    def _painted(  # noqa: PLR0913, PLR0917 - the pen, the paint and the place
        self, path: Path, at: Point, line: str, width: float, dash: tuple[float, ...], fill: Colour | None
    ) -> None:
        context = self._context
        stroked = line != "none"
        context.set_linewidth(width if stroked else 0.0)
        context.set_foreground(_rgba(line) if stroked else (0.0, 0.0, 0.0, 0.0), isRGBA=True)
        context.set_dashes(0.0, list(dash) or None)
        place = Affine2D().translate(*at).scale(self._per_point)
        self._renderer.draw_path(context, path, place, fill)  # type: ignore[no-untyped-call] # as above


def _look(mark: Mark) -> Lines | Style | None:
    """Return what marks must share to be painted together; nothing for those that are painted one by one."""
    match mark.shape:
        case Lines() as lines:
            return replace(lines, parts=())
        case Writing() as writing:
            return writing.style
        case _:
            return None


def _path(outline: Outline) -> Path:
    path = Path(outline.vertices, outline.codes)
    path.should_simplify = False  # a setting of the reader's would otherwise change the picture
    return path


@lru_cache(maxsize=64)
def _rgba(colour: str, alpha: float = OPAQUE) -> Colour:
    """Return ``#rrggbb`` as four shares."""
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return red, green, blue, alpha
