"""``caspian coverage``: where the evidence is thin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

from explorer.cli.filters import Filters, filter_options
from explorer.cli.options import HELP, atlas_option, format_option, output_option
from explorer.cli.output import deliver, json_text, opened, say, table
from geo.coverage import Coverage, Gap, Lack
from geo.coverage import coverage as coverage_of
from geo.tables import csv_of

if TYPE_CHECKING:
    from pathlib import Path

    from geo.records import Record

FIELDS: Final = ("lack", "id", "name", "about", "articles")


@click.command(context_settings=HELP, short_help="Where the evidence is thin.")
@click.argument("features", metavar="[FEATURE]...", nargs=-1)
@filter_options
@format_option("table", "json", "csv")
@output_option
@atlas_option
def coverage(*, features: tuple[str, ...], filters: Filters, style: str, output: Path, atlas: Path | None) -> None:
    """List what has no fact, no place on the map, or one source only.

    FEATURE is the id of a thing on the map, such as fibre-cable; without one, all of them count. The filters
    choose what is looked at; how many sources a thing has is counted over the whole atlas.
    """
    whole = opened(atlas)
    found = filters.select(whole, features)
    queries = filters.queries(whole, features)
    # What asks for anything but sources asks for no article that states nothing.
    articles = [
        article
        for article in whole.articles.values()
        if any(query.is_empty or article.id in query.sources for query in queries)
    ]
    covered = coverage_of(whole, found.features, found.facts, articles)
    if style == "table":
        deliver(_table(covered) if covered.gaps else "", output)
        say(_summary(covered))
    else:
        records = [_record(gap) for gap in covered.gaps]
        deliver(json_text(records) if style == "json" else csv_of(records, FIELDS), output)


def _record(gap: Gap) -> Record:
    return {
        "lack": str(gap.lack),
        "id": gap.id,
        "name": gap.name,
        "about": list(gap.about),
        "articles": list(gap.articles),
    }


def _table(covered: Coverage) -> str:
    rows = [(gap.lack, gap.id, gap.name, ", ".join(gap.articles)) for gap in covered.gaps]
    return table(("Lack", "Id", "What", "Articles"), rows)


def _summary(covered: Coverage) -> str:
    return (
        f"Of {covered.features} features, {covered.count(Lack.FEATURE_WITHOUT_FACT)} have no fact and "
        f"{covered.count(Lack.FEATURE_WITH_ONE_SOURCE)} one source only; of {covered.facts} facts, "
        f"{covered.count(Lack.FACT_WITHOUT_PLACE)} have no place on the map."
    )
