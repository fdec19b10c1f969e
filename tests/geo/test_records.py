"""Records with fixed names: what scripts rely on."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest

from geo.model import LineString, MultiLineString, MultiPolygon, Point, Polygon
from geo.passages import Anchor, AnchorStatus
from geo.records import fact_record, feature_geojson, feature_properties, geometry_geojson, length_km
from geo.verdicts import Verdict

if TYPE_CHECKING:
    from geo.atlas import Atlas
    from geo.model import Geometry

MISSING = Anchor(AnchorStatus.NO_TEXT)
CLOCKWISE = ((0.0, 0.0), (0.0, 1.0), (1.0, 1.0), (0.0, 0.0))


def test_a_fact_has_the_promised_fields_in_the_promised_order(atlas: Atlas) -> None:
    record = fact_record(atlas.facts["courier-oil"], atlas.articles["courier"], MISSING)
    assert list(record) == [
        "id", "article", "article_sha256", "about", "indicator", "value", "value_max", "unit", "date", "label",
        "qualifier", "modality", "period", "period_basis", "period_note", "scope", "statement", "exact", "paragraph",
        "start", "end", "anchor",
    ]  # fmt: skip


def test_what_a_fact_lacks_is_none(atlas: Atlas) -> None:
    record = fact_record(atlas.facts["courier-oil"], atlas.articles["courier"], MISSING)
    assert [name for name, value in record.items() if value is None] == [
        "date", "label", "period", "period_basis", "period_note", "scope",
    ]  # fmt: skip


def test_a_fact_says_whose_text_it_was_read_from(atlas: Atlas) -> None:
    article = atlas.articles["courier"]
    assert fact_record(atlas.facts["courier-oil"], article, MISSING)["article_sha256"] == article.sha256


@pytest.mark.parametrize("status", [*AnchorStatus])
def test_a_fact_says_how_its_passage_was_found(atlas: Atlas, status: AnchorStatus) -> None:
    record = fact_record(atlas.facts["courier-oil"], atlas.articles["courier"], Anchor(status))
    assert record["anchor"] == status.value


def test_a_feature_has_the_promised_properties_first(atlas: Atlas) -> None:
    properties = feature_properties(atlas.feature("sea-cable"), atlas.facts_about("sea-cable"))
    assert list(properties)[:13] == [
        "name", "names", "aliases", "layer", "kind", "status", "precision", "geometry_source", "date", "length_km",
        "facts", "articles", "verdicts",
    ]  # fmt: skip


def test_a_feature_counts_its_facts_and_names_their_articles(atlas: Atlas) -> None:
    properties = feature_properties(atlas.feature("sea-cable"), atlas.facts_about("sea-cable"))
    assert (properties["facts"], properties["articles"]) == (4, ["courier", "gazette"])


def test_a_feature_counts_its_comparisons_by_verdict(atlas: Atlas) -> None:
    properties = feature_properties(atlas.feature("sea-cable"), (), {Verdict.DIFFER: 2})
    assert properties["verdicts"] == {"differ": 2}


def test_a_column_someone_brought_along_does_not_hide_one_of_ours(atlas: Atlas) -> None:
    feature = dataclasses.replace(atlas.feature("sea-cable"), extra={"facts": "many", "depth_m": 900})
    properties = feature_properties(feature, ())
    assert (properties["facts"], properties["depth_m"]) == (0, 900)


def test_a_feature_has_its_id_beside_its_properties(atlas: Atlas) -> None:
    record = feature_geojson(atlas.feature("west-port"), ())
    assert (list(record), record["id"]) == (["type", "id", "properties", "geometry"], "west-port")


def test_a_feature_without_a_place_has_a_null_geometry(atlas: Atlas) -> None:
    assert feature_geojson(atlas.feature("fair"), ())["geometry"] is None


@pytest.mark.parametrize("ring", [CLOCKWISE, CLOCKWISE[::-1]])
def test_an_outer_ring_runs_counterclockwise(ring: tuple[tuple[float, float], ...]) -> None:
    record = geometry_geojson(Polygon((ring,)))
    assert record == {"type": "Polygon", "coordinates": [CLOCKWISE[::-1]]}


@pytest.mark.parametrize("hole", [CLOCKWISE, CLOCKWISE[::-1]])
def test_a_hole_runs_clockwise(hole: tuple[tuple[float, float], ...]) -> None:
    record = geometry_geojson(MultiPolygon(((CLOCKWISE, hole),)))
    assert record == {"type": "MultiPolygon", "coordinates": [[CLOCKWISE[::-1], CLOCKWISE]]}


def test_a_length_is_measured_on_the_ellipsoid() -> None:
    """One degree of the equator is a 360th of 2π × 6378.137 km."""
    assert length_km(LineString(((50.0, 0.0), (51.0, 0.0)))) == 111.3


def test_a_line_in_pieces_is_as_long_as_its_pieces() -> None:
    piece = ((50.0, 0.0), (51.0, 0.0))
    assert length_km(MultiLineString((piece, piece))) == 222.6


@pytest.mark.parametrize("geometry", [None, Point((50.0, 40.0)), Polygon((CLOCKWISE,))])
def test_what_is_no_line_has_no_length(geometry: Geometry | None) -> None:
    assert length_km(geometry) is None
