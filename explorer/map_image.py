"""Joins the export dialog to the figure library; it runs in a worker thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geo import query as queries
from geo.figure import FigureOptions, draw, save

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from explorer.dialogs.export_dialog import ImageRequest
    from geo.atlas import Atlas
    from geo.query import Query
    from geo.symbology import ThemeName


def draw_image(  # noqa: PLR0913 - everything the figure depends on, taken at the moment it was asked for
    path: Path,
    request: ImageRequest,
    atlas: Atlas,
    query: Query,
    theme: ThemeName,
    bbox: tuple[float, float, float, float] | None,
    progress: Callable[[float, str], None],
) -> Path:
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
        theme=theme,
        bbox=bbox,
        query_sentence=queries.describe(query, atlas),
    )
    drawn = draw(atlas, queries.select(atlas, query), options, progress)
    save(drawn.figure, path, options, progress)
    return path
