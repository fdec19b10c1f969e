"""Facts and features as plain records with fixed names: what scripts, tables and exported files are made of.

The names and their order are a promise to whoever reads these files. What is absent is None.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import msgspec

from geo.layers import lines
from geo.model import MultiPolygon, Polygon, Ring

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from geo.model import Article, Fact, Feature, Geometry
    from geo.passages import Anchor
    from geo.verdicts import Comparison, Verdict

Record = dict[str, Any]

FACT_FIELDS: Final = (
    "id", "article", "article_sha256", "about", "indicator", "value", "value_max", "unit", "date", "label",
    "qualifier", "modality", "period", "period_basis", "period_note", "scope", "statement", "exact", "paragraph",
    "start", "end", "anchor",
)  # fmt: skip
FEATURE_FIELDS: Final = (
    "name", "names", "aliases", "layer", "kind", "status", "precision", "geometry_source", "date", "length_km",
    "facts", "articles", "verdicts", "statuses", "place", "from", "to", "note",
)  # fmt: skip
ARTICLE_FIELDS: Final = (
    "id", "title", "publisher", "author", "reprint_of", "published", "published_basis", "published_note",
    "publisher_note", "derives_from", "note", "sha256", "characters",
)  # fmt: skip
COMPARISON_FIELDS: Final = (
    "about", "indicator", "scope", "period", "verdict", "facts", "unit", "spread_absolute", "spread_relative",
    "independent_sources", "explanation",
)  # fmt: skip
LENGTH_DECIMALS: Final = 1
"""Of kilometres: no line in an atlas is drawn better than that."""


def fact_record(fact: Fact, article: Article, anchor: Anchor) -> Record:
    """Return what a source states, with where it stands in the text at hand.

    Parameters
    ----------
    fact
        The statement.
    article
        Its source.
    anchor
        How its passage was found.
    """
    record = {name: getattr(fact, name, None) for name in FACT_FIELDS}
    record |= {"about": list(fact.about), "article_sha256": article.sha256, "anchor": str(anchor.status)}
    return {name: None if value == "" else value for name, value in record.items()}


def article_record(article: Article) -> Record:
    """Return the bibliography of a source."""
    record = {name: getattr(article, name) for name in ARTICLE_FIELDS} | {"derives_from": list(article.derives_from)}
    return {name: None if value == "" else value for name, value in record.items()}


def comparison_record(comparison: Comparison) -> Record:
    """Return how facts meet, and the verdict on them."""
    record = {name: getattr(comparison, name) for name in COMPARISON_FIELDS}
    record |= {"about": [comparison.about], "verdict": str(comparison.verdict), "facts": list(comparison.facts)}
    return {name: None if value == "" else value for name, value in record.items()}


def feature_properties(
    feature: Feature, facts: Iterable[Fact], verdicts: Mapping[Verdict, int] | None = None
) -> Record:
    """Return what is known of a feature, apart from its id and geometry.

    Parameters
    ----------
    feature
        The thing on the map.
    facts
        Those about it that were asked for: they are counted, and their articles named.
    verdicts
        How many comparisons of it have each verdict; None where it has no comparison.
    """
    facts = list(facts)
    own = {name: getattr(feature, name, None) for name in FEATURE_FIELDS}
    own |= {
        "names": dict(feature.names),
        "aliases": list(feature.aliases),
        "statuses": list(feature.statuses),
        "from": feature.from_,
        "length_km": length_km(feature.geometry),
        "facts": len(facts),
        "articles": list(dict.fromkeys(fact.article for fact in facts)),
        "verdicts": {str(verdict): count for verdict, count in (verdicts or {}).items()},
    }
    extra = {name: value for name, value in feature.extra.items() if name not in own}
    return {name: None if value == "" else value for name, value in own.items()} | extra


def feature_geojson(feature: Feature, facts: Iterable[Fact], verdicts: Mapping[Verdict, int] | None = None) -> Record:
    """Return a feature as a GeoJSON Feature (RFC 7946), with all its properties."""
    return {
        "type": "Feature",
        "id": feature.id,
        "properties": feature_properties(feature, facts, verdicts),
        "geometry": geometry_geojson(feature.geometry),
    }


def geometry_geojson(geometry: Geometry | None) -> Record | None:
    """Return a geometry as RFC 7946 wants it: outer rings run counterclockwise, holes clockwise (§3.1.6)."""
    if geometry is None:
        return None
    record: Record = msgspec.to_builtins(geometry)
    if isinstance(geometry, Polygon):
        record["coordinates"] = _wound(geometry.coordinates)
    elif isinstance(geometry, MultiPolygon):
        record["coordinates"] = [_wound(rings) for rings in geometry.coordinates]
    return record


def length_km(geometry: Geometry | None) -> float | None:
    """Return the length of a line on the WGS 84 ellipsoid, in kilometres; of what is no line, None."""
    parts = lines(geometry)
    if not parts:
        return None
    from pyproj import Geod  # noqa: PLC0415 - a table of facts need not wait for it

    earth = Geod(ellps="WGS84")
    metres = sum(earth.line_length([p[0] for p in part], [p[1] for p in part]) for part in parts)
    return round(float(metres) / 1000, LENGTH_DECIMALS)


def _wound(rings: Iterable[Ring]) -> list[Ring]:
    return [ring if (_signed_area(ring) >= 0) == (number == 0) else ring[::-1] for number, ring in enumerate(rings)]


def _signed_area(ring: Ring) -> float:
    """Return twice the area in square degrees; positive when the ring runs counterclockwise."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring))
