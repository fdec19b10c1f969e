"""Joins the export dialog to the figure library; it runs in a worker thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from geo import query as queries
from geo.compare import compare
from geo.figure import FigureOptions, draw, save

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from explorer.dialogs.export_dialog import ImageRequest
    from geo.atlas import Atlas
    from geo.query import Query
    from geo.themes import ThemeName


@dataclass(frozen=True, slots=True)
class MapState:
    """What the window shows at the moment an image is asked for."""

    atlas: Atlas
    query: Query
    theme: ThemeName
    bbox: tuple[float, float, float, float] | None
    """West, south, east, north in degrees; without it, all that the query leaves."""


def draw_image(path: Path, request: ImageRequest, shown: MapState, progress: Callable[[float, str], None]) -> Path:
    """Draw what a query shows and write it.

    Raises
    ------
    ExportError
        When the file cannot be written; the one that was there is untouched.
    Cancelled
        From ``progress``.
    """
    options = FigureOptions(
        width_mm=request.width_mm,
        height_mm=request.height_mm,
        dpi=request.dpi,
        title=request.title,
        theme=shown.theme,
        bbox=shown.bbox,
        query_sentence=queries.describe(shown.query, shown.atlas),
    )

    def first_half(share: float, doing: str) -> None:
        progress(share / 2, doing)

    def second_half(share: float, doing: str) -> None:
        progress(0.5 + share / 2, doing)

    comparisons = compare(shown.atlas)
    selection = queries.select(shown.atlas, shown.query, comparisons)
    drawn = draw(shown.atlas, selection, options, first_half, comparisons)
    save(drawn, path, options, second_half)
    return path
