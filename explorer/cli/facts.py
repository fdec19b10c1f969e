"""``caspian facts``: what the sources state."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from explorer.cli.filters import Filters, filter_options
from explorer.cli.options import HELP, atlas_option, format_option, output_option
from explorer.cli.output import deliver, json_text, opened, say, table, warn
from geo import wording
from geo.library import Library
from geo.passages import anchor
from geo.records import FACT_FIELDS, fact_record
from geo.tables import csv_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from geo.atlas import Atlas
    from geo.model import Fact
    from geo.records import Record


@click.command(context_settings=HELP, short_help="What the sources state.")
@click.argument("features", metavar="[FEATURE]...", nargs=-1)
@filter_options
@format_option("table", "json", "csv")
@output_option
@atlas_option
def facts(*, features: tuple[str, ...], filters: Filters, style: str, output: Path, atlas: Path | None) -> None:
    """List what the sources state, each figure with whose it is and where it stands.

    FEATURE is the id of a thing on the map, such as fibre-cable; without one, all of them count.
    """
    whole = opened(atlas)
    found = filters.select(whole, features).facts
    if style == "table":
        deliver(_table(found, whole) if found else "", output)
    else:
        records = _records(found, whole)
        deliver(json_text(records) if style == "json" else csv_of(records, FACT_FIELDS), output)
    if not found:
        say("No fact matches.")


def _records(found: Iterable[Fact], atlas: Atlas) -> list[Record]:
    texts, findings = Library.of_reader(os.environ).texts(atlas.articles.values())
    warn(findings)
    return [
        fact_record(fact, article := atlas.articles[fact.article], anchor(fact, article, texts.get(article.id)))
        for fact in found
    ]


def _table(found: Iterable[Fact], atlas: Atlas) -> str:
    vocabulary = atlas.vocabulary
    rows = [
        (
            ", ".join(atlas.features[name].name for name in fact.about),
            vocabulary.indicators[fact.indicator].label,
            wording.value(fact, vocabulary),
            wording.qualification(fact, vocabulary),
            fact.article,
            f"¶ {fact.paragraph}",
        )
        for fact in found
    ]
    return table(("About", "What", "Value", "For", "Source", "Where"), rows)
