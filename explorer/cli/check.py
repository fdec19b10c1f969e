"""``caspian check``: every record, geometry and passage."""

from __future__ import annotations

import os
from pathlib import Path

import click

from explorer.cli.options import ATLAS_PATH, HELP, atlas_option
from explorer.cli.root import BadUsage
from geo.atlas import AtlasFiles, open_atlas
from geo.checks import check as check_atlas
from geo.errors import CaspianError, UsageError
from geo.library import ENVIRONMENT_FOLDER, Library, read_folders
from geo.tables import printable

FOUND = 1


@click.command(context_settings=HELP, short_help="Check records, geometries, passages.")
@click.argument("path", metavar="[ATLAS]", type=ATLAS_PATH, required=False)
@click.option("--articles", "folder", metavar="DIR", type=click.Path(exists=True, file_okay=False, path_type=Path),
              help="A folder of article texts to check the passages against.")  # fmt: skip
@atlas_option
@click.pass_context
def check(ctx: click.Context, *, path: Path | None, folder: Path | None, atlas: Path | None) -> None:
    """Check every record, every geometry and, where the texts are at hand, every passage.

    Ends with 0 when all is well, 1 when something was found, 2 when the check could not run.
    """
    if path and atlas and path != atlas:
        raise UsageError(f"Two atlases are named, “{path}” and “{atlas}”. Name one.")
    named = path or atlas
    try:
        whole = open_atlas(AtlasFiles.at(named) if named else None)
    except CaspianError as error:
        raise BadUsage(str(error)) from error
    library = Library.of_reader(os.environ)
    for missing in (other for other in library.others if not other.is_dir()):
        raise BadUsage(f"{missing}: there is no such folder. Set {ENVIRONMENT_FOLDER} to a folder of texts.")
    texts, unread = read_folders((library.own, *library.others, *([folder] if folder else [])))
    report = check_atlas(whole, texts)
    findings = (*unread, *report.findings)
    for finding in findings:
        click.echo(printable(str(finding)))
    for sentence in report.unchecked:
        click.echo(printable(f"Not checked: {sentence}"))
    click.echo(_summary(len(whole.features), len(whole.facts), len(whole.articles), len(findings)))
    ctx.exit(FOUND if findings else 0)


def _summary(features: int, facts: int, articles: int, findings: int) -> str:
    found = {0: "nothing is wrong", 1: "1 finding"}.get(findings, f"{findings} findings")
    return f"{features} features, {facts} facts, {articles} articles: {found}."
