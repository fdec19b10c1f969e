"""``caspian search``: find by a name in any spelling, by a fact, by an article's title."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import msgspec

from explorer.cli.options import HELP, atlas_option, format_option, output_option
from explorer.cli.output import deliver, json_text, opened, say, table

if TYPE_CHECKING:
    from pathlib import Path

MOST: int = 20


@click.command(context_settings=HELP, short_help="Find by name, fact or article.")
@click.argument("words", metavar="TEXT...", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(min=1), default=MOST, show_default=True, help="How many to list at most.")
@format_option("table", "json")
@output_option
@atlas_option
def search(*, words: tuple[str, ...], limit: int, style: str, output: Path, atlas: Path | None) -> None:
    """Find features, facts and articles by TEXT, best match first; typing errors are forgiven."""
    from geo.search import SearchIndex  # noqa: PLC0415 - the other commands need no fuzzy matching

    hits = SearchIndex(opened(atlas)).search(" ".join(words), limit)
    if style == "json":
        deliver(json_text([msgspec.to_builtins(hit) for hit in hits]), output)
    elif hits:
        deliver(table(("Found", "Id", "Match"), [(hit.group, hit.id, hit.label) for hit in hits]), output)
    if not hits:
        say(f"Nothing is found for “{' '.join(words)}”.")
