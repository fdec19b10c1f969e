"""From what was asked for and what the window shows to the content of a file; it runs in a worker thread."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from geo.presets import PICTURES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.tasks import Progress
    from geo.atlas import Atlas
    from geo.figure import Bbox, Drawn, FigureOptions
    from geo.passages import Text
    from geo.query import Query, Selection
    from geo.verdicts import Comparison

LOWEST_DPI: Final = 72
COPY_DPI: Final = 300
LARGEST_COPY: Final = 24_000_000
"""Pixels: a page of A4 at 300 dpi thrice. Other programs copy what is on the clipboard several times."""
MM_PER_INCH: Final = 25.4


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What was asked for. The words are those of the command line; what is not a figure needs no page."""

    kind: str = "png"
    """The suffix of a format."""
    title: str = ""
    subtitle: str = ""
    width_mm: float = 190.0
    height_mm: float = 120.0
    dpi: int = 300
    theme: Literal["light", "dark"] = "light"
    projection: Literal["fitted", "mercator"] = "fitted"
    language: str = "en"
    background: bool = True
    current_view: bool = True
    """Whether a figure shows what the window shows, rather than all that the filters leave."""
    sidecar: bool = False
    """Whether a file beside a figure tells how to make it again."""

    @property
    def is_figure(self) -> bool:
        """Whether it is a page, rather than data."""
        return self.kind in PICTURES


@dataclass(frozen=True, slots=True)
class Shown:
    """What the window shows at the moment it is exported."""

    atlas: Atlas
    selection: Selection
    comparisons: tuple[Comparison, ...]
    texts: Mapping[str, Text]
    sentence: str
    """What is asked for, as :func:`geo.query.describe` says it."""
    query: Query
    """The filters themselves, from which the same is selected again: of large layers, for every figure."""
    bbox: Bbox | None
    """West, south, east, north in degrees of the window's map, where it is known."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A figure as large as it is looked at, and what is not on it."""

    png: bytes
    placeless: int
    outside: int
    unlabelled: int


class Exporter:
    """Makes the content of files, one figure at a time: drawing changes settings that are matplotlib's own."""

    def __init__(self) -> None:
        self._drawing = threading.Lock()

    def content(self, request: ExportRequest, shown: Shown, progress: Progress) -> bytes:
        """Return the content of a file.

        Raises
        ------
        UsageError
            When the request makes no sense.
        Cancelled
            From ``progress``.
        """
        return self._figure(request, shown, progress) if request.is_figure else _data(request, shown, progress)

    def preview(self, request: ExportRequest, shown: Shown, sides: tuple[int, int], progress: Progress) -> Preview:
        """Draw a figure to be looked at in a frame of some pixels; raises as :meth:`content`."""
        from geo.figure import encode  # noqa: PLC0415 - matplotlib: 0.7 s, and only when a figure is asked for

        dpi = (
            min(side / mm for side, mm in zip(sides, (request.width_mm, request.height_mm), strict=True)) * MM_PER_INCH
        )
        request = replace(request, kind="png", dpi=min(max(round(dpi), LOWEST_DPI), COPY_DPI))
        with self._drawing:
            options, drawn = _drawn(request, shown, progress)
            content = encode(drawn, "png", options, progress)
        report = drawn.report
        return Preview(content, len(report.placeless), len(report.outside), len(report.unlabelled))

    def copies(self, request: ExportRequest, shown: Shown, progress: Progress) -> dict[str, bytes]:
        """Return a figure as PNG and as SVG, by suffix, for the clipboard; raises as :meth:`content`."""
        from geo.figure import encode  # noqa: PLC0415 - as above

        most = (LARGEST_COPY / (request.width_mm * request.height_mm)) ** 0.5 * MM_PER_INCH
        request = replace(request, kind="png", dpi=max(min(request.dpi, COPY_DPI, int(most)), LOWEST_DPI))
        with self._drawing:
            options, drawn = _drawn(request, shown, progress)
            return {kind: encode(drawn, kind, options, progress) for kind in ("png", "svg")}

    def _figure(self, request: ExportRequest, shown: Shown, progress: Progress) -> bytes:
        from geo.figure import encode  # noqa: PLC0415 - as above

        def first_half(share: float, doing: str) -> None:
            progress(share / 2, doing)

        def second_half(share: float, doing: str) -> None:
            progress(0.5 + share / 2, doing)

        with self._drawing:
            options, drawn = _drawn(request, shown, first_half)
            return encode(drawn, request.kind, options, second_half)


def sidecar_of(request: ExportRequest, shown: Shown) -> bytes:
    """Return what belongs beside a figure, from which ``caspian export --from`` makes the same one again."""
    from geo.figure import sidecar  # noqa: PLC0415 - as above

    return sidecar(shown.atlas, (shown.query,), figure_options(request, shown))


def figure_options(request: ExportRequest, shown: Shown) -> FigureOptions:
    """Return the page of a figure.

    Raises
    ------
    UsageError
        When its size makes no sense.
    """
    from geo.figure import FigureOptions  # noqa: PLC0415 - as above

    return FigureOptions(
        width_mm=request.width_mm,
        height_mm=request.height_mm,
        dpi=request.dpi,
        title=request.title,
        subtitle=request.subtitle,
        theme=request.theme,
        bbox=shown.bbox if request.current_view else None,
        projection=request.projection,
        background=request.background,
        query_sentence=shown.sentence,
        language=request.language,
    )


def _drawn(request: ExportRequest, shown: Shown, progress: Progress) -> tuple[FigureOptions, Drawn]:
    from geo.figure import draw, large_pictures  # noqa: PLC0415 - as above

    options = figure_options(request, shown)
    large = large_pictures(shown.atlas, [shown.query])
    return options, draw(shown.atlas, shown.selection, options, progress, shown.comparisons, large=large)


def _data(request: ExportRequest, shown: Shown, progress: Progress) -> bytes:
    from geo.export import Contents, encode  # noqa: PLC0415 - as above

    contents = Contents(
        shown.atlas,
        shown.selection,
        comparisons=shown.comparisons,
        query_sentence=shown.sentence,
        title=request.title,
        texts=shown.texts,
    )
    return encode(contents, request.kind, progress)
