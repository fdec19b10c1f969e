"""``caspian features``: what is on the map."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

import click

from explorer.cli.filters import Filters, filter_options
from explorer.cli.options import HELP, atlas_option, format_option, output_option
from explorer.cli.output import deliver, json_text, opened, say, table
from geo.compare import compare, verdicts_by_feature
from geo.model import Point
from geo.records import FEATURE_FIELDS, feature_geojson, feature_properties
from geo.tables import csv_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from geo.atlas import Atlas
    from geo.model import Fact, Feature
    from geo.query import Selection
    from geo.records import Record
    from geo.verdicts import Verdict

CSV_FIELDS: Final = ("id", "longitude", "latitude", *FEATURE_FIELDS)


@click.command(context_settings=HELP, short_help="What is on the map.")
@click.argument("features", metavar="[FEATURE]...", nargs=-1)
@filter_options
@format_option("table", "json", "csv", "geojson")
@output_option
@atlas_option
def features(*, features: tuple[str, ...], filters: Filters, style: str, output: Path, atlas: Path | None) -> None:
    """List what is on the map, or has no place there.

    FEATURE is the id of a thing on the map, such as fibre-cable; without one, all of them count. The facts
    and articles counted are those that the filters leave; the verdicts are on all that is stated.
    """
    whole = opened(atlas)
    comparisons = compare(whole) if style != "table" or filters.verdicts else ()
    found = filters.select(whole, features, comparisons)
    stated, verdicts = _facts_by_feature(found), verdicts_by_feature(comparisons)
    if style == "table":
        deliver(_table(found, stated, whole) if found.features else "", output)
    elif style == "geojson":
        collection = [feature_geojson(f, stated[f.id], verdicts.get(f.id)) for f in found.features]
        deliver(json_text({"type": "FeatureCollection", "features": collection}), output)
    else:
        records = [_record(f, stated[f.id], verdicts.get(f.id)) for f in found.features]
        deliver(json_text(records) if style == "json" else csv_of(records, CSV_FIELDS), output)
    if not found.features:
        say("No feature matches.")


def _facts_by_feature(found: Selection) -> dict[str, list[Fact]]:
    stated: dict[str, list[Fact]] = {feature.id: [] for feature in found.features}
    for fact in found.facts:
        for name in fact.about:
            if name in stated:
                stated[name].append(fact)
    return stated


def _record(feature: Feature, stated: list[Fact], verdicts: Mapping[Verdict, int] | None) -> Record:
    """Return a flat record: a point has its position in it, anything else is described by the GeoJSON."""
    longitude, latitude = feature.geometry.coordinates[:2] if isinstance(feature.geometry, Point) else (None, None)
    return {"id": feature.id, "longitude": longitude, "latitude": latitude} | feature_properties(
        feature, stated, verdicts
    )


def _table(found: Selection, stated: dict[str, list[Fact]], atlas: Atlas) -> str:
    vocabulary = atlas.vocabulary
    rows = [
        (
            feature.id,
            feature.name,
            vocabulary.kinds[feature.kind].label,
            vocabulary.status_label(feature.status) if feature.status else "",
            vocabulary.precisions[feature.precision].label,
            len(stated[feature.id]),
            len(Counter(fact.article for fact in stated[feature.id])),
        )
        for feature in found.features
    ]
    return table(("Id", "Name", "Kind", "Status", "Precision", "Facts", "Sources"), rows)
