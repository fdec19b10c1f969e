"""Figures from the command line: the page's options understood, the figure drawn, what is not on it said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from explorer.cli.output import progress_line, say
from geo.errors import UsageError, suggestion
from geo.layers import positions
from geo.presets import PRESETS
from geo.query import check, select_any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from explorer.cli.request import Page, Request
    from geo.atlas import Atlas
    from geo.figure import Bbox, FigureOptions
    from geo.query import Query, Selection
    from geo.verdicts import Comparison

SIZE: Final = re.compile(r"(?P<width>\d+(\.\d+)?)([x×](?P<height>\d+(\.\d+)?))? ?mm")
ENGLISH: Final = "en"
AROUND: Final = 0.2
"""Degrees shown on every side of a feature: a point is no view."""
HEIGHT_PER_WIDTH: Final = 120 / 190
"""Of a page whose height is not given, as of the page that is taken where no size is."""


def picture(request: Request) -> bytes:
    """Draw a figure for print; what is not on it is said."""
    found = request.selection, request.comparisons
    return _drawn(request.atlas, request.queries, *found, page_of(request), request.style)


def sidecar_of(request: Request) -> bytes:
    """Return what belongs beside a figure, so that it can be made again."""
    from geo.figure import sidecar  # noqa: PLC0415 - numpy, which most commands do without

    return sidecar(request.atlas, request.queries, page_of(request))


def again(atlas: Atlas, source: Path, style: str) -> bytes:
    """Draw a figure that a sidecar tells of; what may make it another one is said.

    Raises
    ------
    DataError
        When the sidecar cannot be read.
    UsageError
        When the atlas has not what it asks for.
    """
    from geo.compare import compare  # noqa: PLC0415 - as above
    from geo.figure import read_sidecar  # noqa: PLC0415

    kept, comparisons = read_sidecar(source), compare(atlas)
    for sentence in kept.differences(atlas):
        say(sentence)
    queries = [check(query, atlas) for query in kept.queries]
    return _drawn(atlas, queries, select_any(atlas, queries, comparisons), comparisons, kept.options, style)


def page_of(request: Request) -> FigureOptions:
    """Return the page, words and view that are asked for.

    Raises
    ------
    UsageError
        When one of them makes no sense.
    """
    from geo.figure import FigureOptions  # noqa: PLC0415 - numpy, which most commands do without

    page = request.page
    width, height = _size_mm(page, PRESETS)
    return FigureOptions(
        width_mm=width,
        height_mm=height,
        dpi=page["dpi"],
        title=request.title,
        subtitle=page["subtitle"],
        theme=page["theme"],
        bbox=_view(page, request.atlas),
        projection=page["projection"],
        background=page["background"],
        query_sentence=request.asked,
        language=_language(page["language"], request.atlas),
    )


def _drawn(  # noqa: PLR0913, PLR0917 - what is drawn, and how
    atlas: Atlas,
    queries: Sequence[Query],
    selection: Selection,
    comparisons: tuple[Comparison, ...],
    options: FigureOptions,
    style: str,
) -> bytes:
    from geo.figure import draw, encode, large_pictures  # noqa: PLC0415 - as above

    with progress_line() as progress:
        large = large_pictures(atlas, queries)
        drawn = draw(atlas, selection, options, progress, comparisons, large=large)
        content = encode(drawn, style, options, progress)
    if drawn.report.shown or not large:
        _tell(len(drawn.report.shown), len(drawn.report.placeless), len(drawn.report.outside))
    return content


def _size_mm(page: Page, presets: dict[str, tuple[float, float]]) -> tuple[float, float]:
    if page["size"] and page["preset"]:
        raise UsageError("A size and a preset are both given. Give one of the two.")
    if page["preset"]:
        if page["preset"] not in presets:
            raise UsageError(f"There is no preset “{page['preset']}”. {suggestion(page['preset'], presets)}")
        return presets[page["preset"]]
    match = SIZE.fullmatch(page["size"] or "190x120mm")
    if match is None:
        raise UsageError(f"“{page['size']}” is not a size. Write 180x120mm, or 180mm for the width alone.")
    width = float(match["width"])
    return width, float(match["height"]) if match["height"] else width * HEIGHT_PER_WIDTH


def _view(page: Page, atlas: Atlas) -> Bbox | None:
    if page["bbox"] and page["feature"]:
        raise UsageError("A box and a feature are both given. Give one of the two.")
    if page["bbox"]:
        try:
            west, south, east, north = (float(side) for side in page["bbox"].split(","))
        except ValueError as error:
            raise UsageError(f"“{page['bbox']}” is not a box. Write west,south,east,north in degrees.") from error
        return west, south, east, north
    if not page["feature"]:
        return None
    wanted = atlas.feature(page["feature"])
    if wanted.geometry is None:
        raise UsageError(f"“{wanted.id}” has no place on the map: none is stated for it.")
    longitudes, latitudes = zip(*((place[0], place[1]) for place in positions(wanted.geometry)), strict=True)
    west, east = max(min(longitudes) - AROUND, -180.0), min(max(longitudes) + AROUND, 180.0)
    south, north = max(min(latitudes) - AROUND, -90.0), min(max(latitudes) + AROUND, 90.0)
    return west, south, east, north


def _language(code: str, atlas: Atlas) -> str:
    known = {ENGLISH, *(code for feature in atlas.features.values() for code in feature.names)}
    if code not in known:
        raise UsageError(f"No name is known in the language “{code}”. {suggestion(code, sorted(known))}")
    return code


def _tell(shown: int, placeless: int, outside: int) -> None:
    if not shown:
        say("Nothing of what was asked for is on the figure.")
    if placeless:
        say(f"Not drawn, for no place is stated: {placeless}.")
    if outside:
        say(f"Not drawn, for outside of the view: {outside}.")
