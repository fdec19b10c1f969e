"""A scene as a matplotlib figure to be adjusted, and that as PNG, PDF or SVG: exact in size, the same bytes each time.

matplotlib keeps its settings in a global: whoever draws holds a lock meanwhile, and starts from the defaults, so that
neither another thread nor the reader's own settings change a figure.
"""

from __future__ import annotations

import io
import threading
from contextlib import contextmanager
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

import matplotlib as mpl
import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.textpath import TextPath
from matplotlib.transforms import Affine2D

from geo.figure.scene import Area, Ink, Lines, Mark, Signs, Writing
from geo.figure.typeface import FALLBACK, FAMILY, HALO_WIDTH, letters, opened

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from matplotlib.axes import Axes
    from matplotlib.transforms import Transform

    from geo.figure.options import FigureOptions
    from geo.figure.outlines import Outline
    from geo.figure.scene import Scene
    from geo.figure.typeface import Style

METADATA: Final[dict[str, dict[str, str | None]]] = {
    "png": {"Software": "Caspian Explorer"},
    "svg": {"Date": None, "Creator": "Caspian Explorer"},
    "pdf": {"CreationDate": None, "Producer": "Caspian Explorer", "Creator": "Caspian Explorer"},
}
"""By format. Without a date and the like, the same figure is the same file."""
SETTINGS: Final[dict[str, Any]] = {
    "pdf.fonttype": 42,
    "svg.fonttype": "none",
    "svg.hashsalt": "caspian-explorer",
    "text.hinting": "none",
    "path.simplify_threshold": 0.1,
}
"""Text stays text, and letters stand where they were measured."""
_LOCK: Final = threading.Lock()
_FACES: Final = {"Regular": "regular", "Semibold": "semibold", "It": "regular", "Fallback": "regular"}


@contextmanager
def _settings() -> Iterator[None]:
    settings: Any = {**mpl.rcParamsDefault, **SETTINGS, "backend": mpl.rcParams["backend"]}
    with _LOCK, mpl.rc_context(rc=settings):
        yield


def as_figure(scene: Scene, options: FigureOptions) -> Figure:
    """Return a scene as a matplotlib figure, made without pyplot.

    It has two axes: ``page`` in points, and ``map`` in metres of the projection, on which more can be plotted.
    """
    with _settings():
        width, height = scene.width, scene.height
        figure = Figure(figsize=(width / 72, height / 72), dpi=options.dpi, facecolor=scene.paper or "none")
        figure.patch.set_alpha(1.0 if scene.paper else 0.0)
        page = figure.add_axes((0, 0, 1, 1), xlim=(0, width), ylim=(0, height), label="page")
        page.set_axis_off()
        _Canvas(page, page.transData).draw(scene.page)
        box, (left, bottom, right, top) = scene.panel.box, scene.panel.extent_m
        chart = figure.add_axes(
            (box.left / width, box.bottom / height, box.width / width, box.height / height),
            xlim=(left, right),
            ylim=(bottom, top),
            xticks=[],
            yticks=[],
            facecolor=scene.panel.water,
            label="map",
        )
        for spine in chart.spines.values():
            spine.set(edgecolor=scene.panel.edge.line, linewidth=scene.panel.edge.width, zorder=20)
        points = Affine2D().scale((right - left) / box.width).translate(left, bottom)
        _Canvas(chart, points + chart.transData).draw(scene.chart)
    return figure


def encoded(figure: Figure, kind: str, options: FigureOptions, metadata: dict[str, str]) -> bytes:
    """Return a figure as the content of a ``png``, ``svg`` or ``pdf`` file."""
    stream = io.BytesIO()
    canvas, (width_in, height_in) = figure.canvas, figure.get_size_inches()
    try:
        if kind == "png":
            # The renderer cuts fractions of a pixel off: the page is set to whole ones, and a hair more.
            width, height = options.pixels
            figure.set_size_inches((width + 1e-6) / options.dpi, (height + 1e-6) / options.dpi)
        with _settings():
            printed: dict[str, str | None] = {**METADATA[kind], **metadata}
            FigureCanvasAgg(figure).print_figure(stream, dpi=options.dpi, format=kind, metadata=printed)
    finally:
        figure.set_size_inches(width_in, height_in)
        figure.set_canvas(canvas)
    return stream.getvalue()


def font(style: Style, text: str) -> FontProperties:
    """Return matplotlib's font for a text in some style."""
    face = style.face(text)
    return FontProperties(
        # Family and weight beside the file: the file is what is measured and embedded, the names are what SVG says.
        fname=str(opened(face).path),
        family=[FALLBACK] if face == "Fallback" else [FAMILY, FALLBACK],
        weight=_FACES[face],
        style="italic" if face == "It" else "normal",
        size=style.size,
    )


class _Canvas:
    """Axes, and the system in which positions on them are given: points from the lower left corner."""

    def __init__(self, axes: Axes, positions: Transform) -> None:
        self._axes = axes
        self._positions = positions
        # From points on paper to display: how large, not where.
        self._sizes = Affine2D().scale(1 / 72) + axes.figure.dpi_scale_trans

    def draw(self, marks: Sequence[Mark]) -> None:
        halos: dict[tuple[Style, float], list[tuple[Path, tuple[float, float]]]] = {}
        for number, mark in enumerate(_together(marks)):
            # As many marks as there may be, none comes to lie over the next one's order.
            order = mark.order + 1e-7 * number
            gid = mark.name or mark.group or None
            match mark.shape:
                case Lines() as lines:
                    self._lines(lines, order, gid)
                case Area(outline, ink):
                    self._area(outline, ink, order, gid)
                case Signs() as signs:
                    self._signs(signs, order, gid)
                case Writing() as writing:
                    self._writing(writing, order, gid)
                    if writing.style.halo:
                        halos.setdefault((writing.style, mark.order), []).extend(_halos(writing))
        for (style, order), around in halos.items():
            if around:
                self._halos(style, around, order - 0.5)

    def _lines(self, lines: Lines, order: float, gid: str | None) -> None:
        artist = LineCollection(
            lines.parts,
            colors=[lines.colour],
            linewidths=[lines.width],
            transform=self._positions,
            capstyle="round",
            joinstyle="round",
            zorder=order,
            gid=gid,
        )
        # matplotlib multiplies the lengths by the line's width, as long as ``lines.scale_dashes`` is set.
        artist.set_linestyle((0, lines.dash) if lines.dash else "solid")
        self._axes.add_collection(artist, autolim=False)

    def _area(self, outline: Outline, ink: Ink, order: float, gid: str | None) -> None:
        artist = PathPatch(
            _path(outline),
            facecolor=ink.fill,
            edgecolor=ink.line,
            linewidth=ink.width,
            alpha=ink.alpha,
            joinstyle="round",
            transform=self._positions,
            zorder=order,
            gid=gid,
        )
        self._axes.add_artist(artist)

    def _signs(self, signs: Signs, order: float, gid: str | None) -> None:
        for number, (outline, ink) in enumerate(signs.parts):
            self._stamped([_path(outline)], np.array(signs.positions), ink, order + 1e-8 * number, gid)

    def _halos(self, style: Style, around: list[tuple[Path, tuple[float, float]]], order: float) -> None:
        # Those alike are drawn in one go, which is a good deal faster. Path effects would turn the text itself
        # into outlines, which nobody could search or edit.
        colour = style.halo or "none"
        paths, positions = zip(*around, strict=True)
        self._stamped(list(paths), np.array(positions), Ink(colour, colour, style.size * HALO_WIDTH), order, None)

    def _stamped(self, paths: list[Path], positions: Any, ink: Ink, order: float, gid: str | None) -> None:  # noqa: ANN401
        artist = PathCollection(
            paths,
            offsets=positions,
            offset_transform=self._positions,
            facecolors=[ink.fill],
            edgecolors=[ink.line],
            linewidths=[ink.width],
            capstyle="round",
            joinstyle="round",
            zorder=order,
            gid=gid,
        )
        artist.set_transform(self._sizes)
        self._axes.add_collection(artist, autolim=False)

    def _writing(self, writing: Writing, order: float, gid: str | None) -> None:
        for text, x, y in writing.rows:
            artist = Text(
                x,
                y,
                text,
                fontproperties=font(writing.style, text),
                color=writing.style.colour,
                rotation=writing.angle,
                rotation_mode="anchor",
                horizontalalignment="left",
                verticalalignment="baseline",
                transform=self._positions,
                zorder=order,
                parse_math=False,
                gid=gid,
            )
            self._axes.add_artist(artist)


def _together(marks: Iterable[Mark]) -> Iterator[Mark]:
    """Make one mark of lines that look alike and lie at one level, which draws thousands of them far sooner."""
    for (shape, _, order, group), members in groupby(marks, key=_look):
        if shape is None:
            yield from members
            continue
        first, *others = members
        parts = tuple(part for mark in (first, *others) if isinstance(mark.shape, Lines) for part in mark.shape.parts)
        yield Mark(replace(shape, parts=parts), order, group, "" if others else first.name)


def _look(mark: Mark) -> tuple[Lines | None, object, float, str]:
    if not isinstance(mark.shape, Lines):
        return None, id(mark), mark.order, mark.group
    return replace(mark.shape, parts=()), None, mark.order, mark.group


def _path(outline: Outline) -> Path:
    return Path(outline.vertices, outline.codes)


def _halos(writing: Writing) -> Iterator[tuple[Path, tuple[float, float]]]:
    turn = Affine2D().rotate_deg(writing.angle)
    for text, x, y in writing.rows:
        if not len(letters(text, writing.style).vertices):
            continue  # spaces of some sort: matplotlib stumbles over a path without a point
        path = TextPath((0, 0), text, prop=font(writing.style, text), usetex=False)
        yield path.transformed(turn), (x, y)
