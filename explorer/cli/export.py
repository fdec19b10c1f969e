"""``caspian export``: what is asked for as a file, in the format that its suffix names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, TypedDict, Unpack

import click

from explorer.cli.options import HELP, STANDARD_OUTPUT, Filters, atlas_option, filter_options
from explorer.cli.output import deliver_bytes, opened, progress_line, say
from geo.errors import UsageError, suggestion
from geo.layers import positions
from geo.presets import PRESETS
from geo.query import Selection, describe

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.atlas import Atlas
    from geo.figure import Bbox

SIZE: Final = re.compile(r"(?P<width>\d+(\.\d+)?)([x×](?P<height>\d+(\.\d+)?))? ?mm")
ENGLISH: Final = "en"
AROUND: Final = 0.2
"""Degrees shown on every side of a feature: a point is no view."""
HEIGHT_PER_WIDTH: Final = 120 / 190
"""Of a page whose height is not given, as of the page that is taken where no size is."""


class Page(TypedDict):
    """The options that only a picture needs."""

    size: str | None
    preset: str | None
    dpi: int
    bbox: str | None
    feature: str | None
    title: str
    language: str
    background: bool
    theme: Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be exported, and how."""

    atlas: Atlas
    selection: Selection
    asked: str
    """The filters in words; nothing when everything is asked for."""
    style: str
    page: Page


def figure(request: Request) -> bytes:
    """Draw a figure for print; what is not on it is said."""
    from geo.figure import FigureOptions, draw, encode  # noqa: PLC0415 - matplotlib, a second to import

    page = request.page
    width, height = _size_mm(page, PRESETS)
    options = FigureOptions(
        width_mm=width,
        height_mm=height,
        dpi=page["dpi"],
        title=page["title"],
        theme=page["theme"],
        bbox=_view(page, request.atlas),
        background=page["background"],
        query_sentence=request.asked,
        language=_language(page["language"], request.atlas),
    )
    with progress_line() as progress:
        drawn = draw(request.atlas, request.selection, options, progress)
        content = encode(drawn.figure, request.style, options, progress)
    _tell(len(drawn.report.shown), len(drawn.report.placeless), len(drawn.report.outside))
    return content


Exporter: TypeAlias = "Callable[[Request], bytes]"
EXPORTERS: Final[dict[str, Exporter]] = {"png": figure, "svg": figure, "pdf": figure}
"""By suffix; a new format is a line here."""


@click.command(context_settings=HELP, short_help="Save what is asked for as a file.")
@click.argument("out", metavar="OUT", type=click.Path(path_type=Path, allow_dash=True))
@filter_options
@click.option("--format", "style", metavar="FORMAT", help="Where OUT is - or has another suffix.")
@click.option("--size", metavar="WxHmm", help="The page, such as 180x120mm, or 180mm for its width alone.")
@click.option("--preset", metavar="NAME", help="The page by name: column, page-width, a4, a3, slide, square.")
@click.option("--dpi", type=int, default=300, show_default=True, help="The resolution of a PNG.")
@click.option("--bbox", metavar="W,S,E,N", help="What must be seen, in degrees.")
@click.option("--feature", metavar="ID", help="What must be seen: this feature.")
@click.option("--title", default="", metavar="TEXT", help="The headline.")
@click.option("--language", default=ENGLISH, metavar="CODE", help="Of the names, where known: az, en, kk, ru, tr.")
@click.option("--background/--no-background", default=True, help="Whether the page around the map is painted.")
@click.option("--theme", type=click.Choice(("light", "dark")), default="light", show_default=True)
@atlas_option
def export(*, out: Path, filters: Filters, style: str | None, atlas: Path | None, **page: Unpack[Page]) -> None:
    """Save what the filters leave as a file; OUT's suffix is the format.

    A figure carries its legend, scale, credits and numbered sources. An existing file is replaced whole or
    not at all. With - for OUT the file goes to standard output, in the format that --format names.
    """
    style = _style(out, style)
    whole = opened(atlas)
    asked = " / ".join(dict.fromkeys(describe(query, whole) for query in filters.queries(whole)))
    deliver_bytes(EXPORTERS[style](Request(whole, filters.select(whole), asked, style, page)), out)


def _style(out: Path, named: str | None) -> str:
    known = ", ".join(EXPORTERS)
    if not named and out == STANDARD_OUTPUT:
        raise UsageError(f"Say with --format what to write to standard output: {known}.")
    style = (named or out.suffix).lower().removeprefix(".")
    if not style:
        raise UsageError(f"“{out}” has no suffix to tell its format by. There are: {known}.")
    if style not in EXPORTERS:
        raise UsageError(f"“{style}” is not a format that can be written. There are: {known}.")
    return style


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
