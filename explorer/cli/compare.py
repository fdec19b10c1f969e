"""``caspian compare``: where sources meet and where they differ."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from explorer.cli.filters import Filters, filter_options
from explorer.cli.options import HELP, atlas_option, format_option, output_option
from explorer.cli.output import deliver, json_text, opened, say, table
from geo.compare import Comparison, distance
from geo.compare import compare as compare_facts
from geo.records import COMPARISON_FIELDS, comparison_record
from geo.tables import csv_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from geo.vocabulary import Vocabulary


@click.command(context_settings=HELP, short_help="Where sources meet and differ.")
@click.argument("features", metavar="[FEATURE]...", nargs=-1)
@filter_options
@format_option("table", "json", "csv")
@output_option
@atlas_option
def compare(*, features: tuple[str, ...], filters: Filters, style: str, output: Path, atlas: Path | None) -> None:
    """Hold against each other what the sources state about one thing, and say where they differ.

    FEATURE is the id of a thing on the map, such as fibre-cable; without one, all of them count. A comparison is
    listed, whole, when it has the verdict asked for and the other filters leave at least one of its facts.
    """
    whole = opened(atlas)
    left = {fact.id for fact in replace(filters, verdicts=frozenset()).select(whole, features).facts}
    found = [
        comparison
        for comparison in compare_facts(whole)
        if (not filters.verdicts or comparison.verdict in filters.verdicts) and not left.isdisjoint(comparison.facts)
    ]
    if style == "table":
        deliver(_table(found, whole.vocabulary) if found else "", output)
    else:
        records = [comparison_record(comparison) for comparison in found]
        deliver(json_text(records) if style == "json" else csv_of(records, COMPARISON_FIELDS), output)
    if not found:
        say("No comparison matches.")


def _table(found: Sequence[Comparison], vocabulary: Vocabulary) -> str:
    rows = [
        (
            comparison.about,
            comparison.verdict,
            _apart(comparison, vocabulary),
            comparison.independent_sources,
            comparison.explanation,
        )
        for comparison in found
    ]
    return table(("About", "Verdict", "Apart", "Sources", "In a sentence"), rows)


def _apart(comparison: Comparison, vocabulary: Vocabulary) -> str:
    absolute = comparison.spread_absolute
    return distance(absolute, comparison.spread_relative, comparison.unit, vocabulary) if absolute else ""
