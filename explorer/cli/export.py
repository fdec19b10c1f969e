"""``caspian export``: what is asked for as a file, in the format that its suffix names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias, Unpack

import click
from click.core import ParameterSource

from explorer.cli.data import data
from explorer.cli.filters import Filters, filter_options
from explorer.cli.options import HELP, STANDARD_OUTPUT, atlas_option
from explorer.cli.output import deliver_bytes, opened
from explorer.cli.pictures import ENGLISH, PICTURES, picture
from explorer.cli.request import Page, Request
from geo.errors import UsageError
from geo.export import FORMATS
from geo.query import describe

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Exporter: TypeAlias = "Callable[[Request], bytes]"
EXPORTERS: Final[Mapping[str, Exporter]] = dict.fromkeys(PICTURES, picture) | dict.fromkeys(FORMATS, data)
"""By suffix. What a format needs is imported when it is asked for."""


@click.command(context_settings=HELP, short_help="Save what is asked for as a file.")
@click.argument("out", metavar="OUT", type=click.Path(path_type=Path, allow_dash=True))
@filter_options
@click.option("--format", "style", metavar="FORMAT", help="Where OUT is - or has another suffix.")
@click.option("--title", default="", metavar="TEXT", help="The headline.")
@click.option("--size", metavar="WxHmm", help="The page, such as 180x120mm, or 180mm for its width alone.")
@click.option("--preset", metavar="NAME", help="The page by name: column, page-width, a4, a3, slide, square.")
@click.option("--dpi", type=int, default=300, show_default=True, help="The resolution of a PNG.")
@click.option("--bbox", metavar="W,S,E,N", help="What must be seen, in degrees.")
@click.option("--feature", metavar="ID", help="What must be seen: this feature.")
@click.option("--language", default=ENGLISH, metavar="CODE", help="Of the names, where known: az, en, kk, ru, tr.")
@click.option("--background/--no-background", default=True, help="Whether the page around the map is painted.")
@click.option("--theme", type=click.Choice(("light", "dark")), default="light", show_default=True)
@atlas_option
@click.pass_context
def export(  # noqa: PLR0913 - one parameter an option
    ctx: click.Context,
    *,
    out: Path,
    filters: Filters,
    style: str | None,
    title: str,
    atlas: Path | None,
    **page: Unpack[Page],
) -> None:
    """Save what the filters leave as a file; OUT's suffix is the format.

    A figure (png, svg, pdf) carries its legend, scale, credits and numbered sources. A page (html) is the map with its
    facts, filters and sources in one file that opens without a network. Data (geojson, gpkg, kml, csv) carry every
    fact with its source, and say what was left out. An existing file is replaced whole or not at all.
    With - for OUT the file goes to standard output, in the format that --format names.
    """
    style = _style(out, style)
    if style not in PICTURES:
        _refuse_page(ctx, style)
    whole = opened(atlas)
    asked = " / ".join(dict.fromkeys(describe(query, whole) for query in filters.queries(whole)))
    request = Request(whole, filters.select(whole), asked, style, title, page)
    deliver_bytes(EXPORTERS[style](request), out)


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


def _refuse_page(ctx: click.Context, style: str) -> None:
    """Refuse options of a picture's page for what has none: nobody shall think that they did something."""
    given = [name for name in Page.__annotations__ if ctx.get_parameter_source(name) is ParameterSource.COMMANDLINE]
    if given:
        raise UsageError(f"“--{given[0]}” is for pictures ({', '.join(PICTURES)}), and {style} is none. Leave it out.")
