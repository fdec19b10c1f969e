"""``caspian export``: what is asked for as a file, in the format that its suffix names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias, Unpack

import click
from click.core import ParameterSource

from explorer.cli.batches import named, parts
from explorer.cli.data import data
from explorer.cli.filters import Filters, filter_options
from explorer.cli.haste import in_haste
from explorer.cli.options import HELP, STANDARD_OUTPUT, atlas_option
from explorer.cli.output import deliver_bytes, opened, say
from explorer.cli.pictures import ENGLISH, again, picture, sidecar_of
from explorer.cli.request import Page, Request
from explorer.file_names import beside
from geo.errors import UsageError
from geo.export import FORMATS
from geo.presets import PICTURES, PRESETS
from geo.query import describe, select_any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from explorer.cli.batches import Each

Exporter: TypeAlias = "Callable[[Request], bytes]"
EXPORTERS: Final[Mapping[str, Exporter]] = dict.fromkeys(PICTURES, picture) | dict.fromkeys(FORMATS, data)
"""By suffix. What a format needs is imported when it is asked for."""


@click.command(context_settings=HELP, short_help="Save what is asked for as a file.")
@click.argument("out", metavar="OUT", type=click.Path(path_type=Path, allow_dash=True))
@filter_options
@click.option("--format", "style", metavar="FORMAT", help="Where OUT is - or has another suffix.")
@click.option("--title", default="", metavar="TEXT", help="The headline.")
@click.option("--size", metavar="WxHmm", help="The page, such as 180x120mm, or 180mm for its width alone.")
@click.option("--preset", metavar="NAME", help=f"The page by name: {', '.join(PRESETS)}.")
@click.option("--subtitle", default="", metavar="TEXT", help="The line below it.")
@click.option("--dpi", type=int, default=300, show_default=True, help="The resolution of a PNG.")
@click.option("--bbox", metavar="W,S,E,N", help="What must be seen, in degrees.")
@click.option("--feature", metavar="ID", help="What must be seen: this feature.")
@click.option("--language", default=ENGLISH, metavar="CODE", help="Of the names, where known: az, en, kk, ru, tr.")
@click.option("--background/--no-background", default=True, help="Whether the page around the map is painted.")
@click.option("--theme", type=click.Choice(("light", "dark")), default="light", show_default=True)
@click.option(
    "--projection",
    type=click.Choice(("fitted", "mercator")),
    default="fitted",
    show_default=True,
    help="One that suits the region, or that of web maps.",
)
@click.option(
    "--each",
    type=click.Choice(("feature", "layer", "period")),
    help="A file for each of these; OUT is a pattern with {id} in its name.",
)
@click.option("--sidecar", is_flag=True, help="Say in OUT.json how to make the figure again.")
@click.option(
    "--from",
    "recipe",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="JSON",
    help="Make a figure again that such a file tells of.",
)
@atlas_option
@click.pass_context
@in_haste()
def export(  # noqa: PLR0913 - one parameter an option
    ctx: click.Context,
    *,
    out: Path,
    filters: Filters,
    style: str | None,
    title: str,
    each: Each | None,
    sidecar: bool,
    recipe: Path | None,
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
    if sidecar and out == STANDARD_OUTPUT:
        raise UsageError("Standard output has nothing beside it. Give OUT a name, or leave --sidecar out.")
    if recipe:
        _refuse_beside_recipe(ctx)
        deliver_bytes(again(opened(atlas), recipe, style), out)
        return
    from geo.compare import compare  # noqa: PLC0415 - the other commands, and the window's start, compare nothing

    whole = opened(atlas)
    comparisons = compare(whole)
    queries = filters.queries(whole)
    wanted = [(out, queries)]
    if each:
        found = parts(each, whole, queries, comparisons, placed=style in PICTURES)
        wanted = [(named(out, identifier), own) for identifier, own in found]
    for path, own in wanted:
        asked = " / ".join(dict.fromkeys(describe(query, whole) for query in own))
        selection = select_any(whole, own, comparisons)
        request = Request(whole, own, selection, comparisons, asked, style, title, page)
        deliver_bytes(EXPORTERS[style](request), path)
        if sidecar:
            deliver_bytes(sidecar_of(request), beside(path))
        if each:
            say(f"{path.name} is written.")


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
    pictures_alone = (*Page.__annotations__, "sidecar", "recipe")
    given = [name for name in pictures_alone if ctx.get_parameter_source(name) is ParameterSource.COMMANDLINE]
    if given:
        option = "from" if given[0] == "recipe" else given[0]
        raise UsageError(f"“--{option}” is for pictures ({', '.join(PICTURES)}), and {style} is none. Leave it out.")


def _refuse_beside_recipe(ctx: click.Context) -> None:
    """Refuse whatever would change a figure that is made again."""
    given = [name for name in ctx.params if ctx.get_parameter_source(name) is ParameterSource.COMMANDLINE]
    others = [name for name in given if name not in {"out", "style", "recipe", "atlas"}]
    if others:
        raise UsageError(f"--from says all about the figure: leave “--{others[0]}” out, or leave --from out.")
