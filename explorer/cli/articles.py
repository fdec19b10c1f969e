"""``caspian articles``: the reader's own copies of the articles."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from explorer.cli.options import HELP, atlas_option, format_option, output_option
from explorer.cli.output import deliver, json_text, opened, say, table, warn
from geo.errors import DataError
from geo.library import Library, text_files

if TYPE_CHECKING:
    from geo.model import Article
    from geo.passages import Text


@click.group(context_settings=HELP, short_help="Your own copies of the articles.")
def articles() -> None:
    """Keep your own copies of the articles, so that facts can be shown where they stand."""


@articles.command("list", context_settings=HELP)
@format_option("table", "json")
@output_option
@atlas_option
def list_articles(*, style: str, output: Path, atlas: Path | None) -> None:
    """List the atlas's articles and which of them are at hand."""
    whole = opened(atlas)
    texts, findings = Library.of_reader(os.environ).texts(whole.articles.values())
    warn(findings)
    held = [(article, _edition(article, texts.get(article.id))) for article in whole.articles.values()]
    if style == "json":
        records = [{"id": a.id, "title": a.title, "sha256": a.sha256, "text": edition} for a, edition in held]
        deliver(json_text(records), output)
    elif held:
        deliver(table(("Id", "Title", "Text"), [(a.id, a.title, edition) for a, edition in held]), output)
    if not held:
        say("The atlas has no article.")


@articles.command(context_settings=HELP)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--as", "edition_of", metavar="ARTICLE", help="The texts are another edition of this article.")
@atlas_option
@click.pass_context
def add(ctx: click.Context, *, paths: tuple[Path, ...], edition_of: str | None, atlas: Path | None) -> None:
    """Keep copies of article texts: files, or folders of .txt files.

    An article is known by its exact text. For another edition of it, say of which with --as.
    """
    whole = opened(atlas)
    library = Library.of_reader(os.environ)
    files = [file for path in paths for file in text_files(path)]
    refused = [path for path in paths if not text_files(path)]
    for path in refused:
        say(f"{path}: there is no .txt file in this folder.")
    for file in files:
        try:
            article = library.add(file, whole.articles, edition_of)
        except DataError as error:
            say(f"{error} (--as ARTICLE)" if edition_of is None else str(error))
            refused.append(file)
        else:
            click.echo(f"{file.name} is kept as the text of “{article.id}”.")
    ctx.exit(1 if refused else 0)


def _edition(article: Article, text: Text | None) -> str:
    if text is None:
        return "not at hand"
    return "at hand" if text.sha256 == article.sha256 else "another edition"
