"""GeoJSON, judged by a validator and read by GDAL."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pyogrio
import pytest
import shapely
from geojson_pydantic import FeatureCollection

from geo.export import encode
from geo.export.characters import visible
from geo.model import MultiPolygon, Point
from geo.records import COMPARISON_FIELDS, FACT_FIELDS, feature_geojson

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from geo.atlas import Atlas
    from geo.export import Contents

CLOCKWISE = ((0.0, 0.0), (0.0, 1.0), (1.0, 1.0), (0.0, 0.0))


def read(contents: Contents) -> dict[str, Any]:
    record: dict[str, Any] = json.loads(encode(contents, "geojson"))
    return record


def test_a_validator_finds_nothing_wrong(shipped: Contents) -> None:
    FeatureCollection.model_validate_json(encode(shipped, "geojson"), strict=True)


def test_features_are_those_of_the_command_line(shipped: Contents) -> None:
    expected = [
        feature_geojson(feature, shipped.facts_about(feature), shipped.verdicts.get(feature.id))
        for feature in shipped.selection.features
    ]
    assert read(shipped)["features"] == json.loads(json.dumps(expected))


def test_gdal_reads_every_feature_with_its_id_and_geometry(shipped: Contents, tmp_path: Path) -> None:
    (tmp_path / "a.geojson").write_bytes(encode(shipped, "geojson"))
    frame = pyogrio.read_dataframe(tmp_path / "a.geojson")
    expected = {
        feature.id: shapely.from_geojson(json.dumps(geometry)) if (geometry := record["geometry"]) else None
        for feature, record in zip(shipped.selection.features, read(shipped)["features"], strict=True)
    }
    assert dict(zip(frame["id"], frame.geometry, strict=True)) == expected


def test_gdal_reads_longitude_and_latitude_on_wgs_84(shipped: Contents, tmp_path: Path) -> None:
    (tmp_path / "a.geojson").write_bytes(encode(shipped, "geojson"))
    assert pyogrio.read_info(tmp_path / "a.geojson")["crs"] == "EPSG:4326"


def test_there_is_no_crs_member(shipped: Contents) -> None:
    assert "crs" not in read(shipped)


def test_the_box_holds_everything_and_no_more(shipped: Contents) -> None:
    shapes = [shapely.from_geojson(json.dumps(f["geometry"])) for f in read(shipped)["features"] if f["geometry"]]
    assert read(shipped)["bbox"] == list(shapely.total_bounds(shapes))


def test_without_a_place_there_is_no_box(contents: Contents, without: Callable[[Contents], Contents]) -> None:
    assert "bbox" not in read(without(contents))


def test_outer_rings_run_counterclockwise(contents: Contents, remade: Callable[..., Contents]) -> None:
    record = read(remade(contents, geometry=MultiPolygon(((CLOCKWISE,), (CLOCKWISE[::-1],)))))
    rings = [shapely.LinearRing(polygon[0]) for polygon in record["features"][0]["geometry"]["coordinates"]]
    assert [ring.is_ccw for ring in rings] == [True, True]


def test_facts_and_comparisons_are_those_of_the_command_line(shipped: Contents) -> None:
    record = read(shipped)
    assert (record["facts"], record["comparisons"]) == (shipped.fact_records(), shipped.comparison_records())


def test_facts_and_comparisons_have_the_promised_names(shipped: Contents) -> None:
    record = read(shipped)
    assert (tuple(record["facts"][0]), tuple(record["comparisons"][0])) == (FACT_FIELDS, COMPARISON_FIELDS)


def test_every_article_of_a_fact_is_among_the_sources(part: Contents) -> None:
    record = read(part)
    assert {source["id"] for source in record["sources"]} == {fact["article"] for fact in record["facts"]}


def test_the_promise_of_every_precision_is_told(shipped: Contents) -> None:
    record = read(shipped)
    assert set(record["precisions"]) == {feature["properties"]["precision"] for feature in record["features"]}


def test_what_was_filtered_out_is_told(part: Contents) -> None:
    record = read(part)
    assert (record["description"], record["selection"]["query"]) == (part.extent_sentence, "Ports, Cables")


def test_a_column_someone_brought_along_travels_too(contents: Contents, remade: Callable[..., Contents]) -> None:
    record = read(remade(contents, extra={"depth_m": 900, "tags": ["a", {"b": None}]}))
    properties = record["features"][0]["properties"]
    assert (properties["depth_m"], properties["tags"]) == (900, ["a", {"b": None}])


def test_a_height_is_kept(contents: Contents, remade: Callable[..., Contents]) -> None:
    record = read(remade(contents, geometry=Point((50.0, 40.0, -28.0))))
    assert record["features"][0]["geometry"]["coordinates"] == [50.0, 40.0, -28.0]


def test_no_text_breaks_the_file_or_is_changed_more_than_it_must(
    poisoned: Callable[[str], Contents], payload: str
) -> None:
    record = read(poisoned(payload))
    shown = visible(payload)
    properties, fact = record["features"][0]["properties"], record["facts"][0]
    told = (
        properties["name"],
        properties["remark"],
        properties["list"],
        fact["statement"],
        record["sources"][0]["title"],
    )
    assert told == (shown, shown, [shown, {shown: shown}], shown, shown)


@pytest.mark.parametrize("name", ["features", "facts", "sources"])
def test_each_thing_has_a_line(atlas: Atlas, contents: Contents, name: str) -> None:
    lines = encode(contents, "geojson").splitlines()
    starts = {"features": b'{"type":"Feature"', "facts": b'{"id":', "sources": b'{"number":'}
    expected = {"features": len(atlas.features), "facts": len(atlas.facts), "sources": len(atlas.articles)}
    assert sum(line.startswith(starts[name]) for line in lines) == expected[name]
