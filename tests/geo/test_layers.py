"""GeoJSON layers: what is good opens, what is broken is named."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

import pytest

from geo.layers import feature_record, lines, positions, read_layer
from geo.model import LONGEST_NAME, LONGEST_TEXT, LineString, MultiLineString, Point, Polygon

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from geo.errors import Finding
    from geo.model import Layer
    from geo.vocabulary import Vocabulary

Read = tuple["Layer | None", tuple["Finding", ...]]


@pytest.fixture
def port() -> dict[str, Any]:
    """Return a port in which nothing is wrong."""
    return {
        "type": "Feature",
        "id": "west-port",
        "properties": {"name": "West Port", "kind": "port", "precision": "site", "geometry_source": "Invented."},
        "geometry": {"type": "Point", "coordinates": [51.2, 43.6]},
    }


@pytest.fixture
def read(tmp_path: Path, vocabulary: Vocabulary) -> Callable[..., Read]:
    """Return what reads features as a layer."""

    def reading(*features: object, layer: str = "ports") -> Read:
        path = tmp_path / f"{layer}.geojson"
        path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
        return read_layer(path, vocabulary)

    return reading


def _only(findings: tuple[Finding, ...]) -> Finding:
    assert len(findings) == 1
    return findings[0]


def test_a_good_feature_is_read_without_a_finding(read: Callable[..., Read], port: dict[str, Any]) -> None:
    layer, findings = read(port)
    assert layer is not None
    assert ([feature.id for feature in layer.features], findings) == (["west-port"], ())


def test_a_position_is_longitude_before_latitude(read: Callable[..., Read], port: dict[str, Any]) -> None:
    layer, _ = read(port)
    assert layer is not None
    assert layer.features[0].geometry == Point((51.2, 43.6))


def test_a_column_that_is_not_ours_is_kept(read: Callable[..., Read], port: dict[str, Any]) -> None:
    port["properties"]["depth_m"] = 12
    layer, _ = read(port)
    assert layer is not None
    assert layer.features[0].extra == {"depth_m": 12}


def test_a_height_is_kept(read: Callable[..., Read], port: dict[str, Any]) -> None:
    port["geometry"]["coordinates"] = [51.2, 43.6, -28.0]
    layer, _ = read(port)
    assert layer is not None
    assert list(positions(layer.features[0].geometry or Point((0.0, 0.0)))) == [(51.2, 43.6, -28.0)]


def test_a_feature_without_a_place_is_listed(read: Callable[..., Read], port: dict[str, Any]) -> None:
    port["geometry"] = None
    port["properties"]["precision"] = "none"
    layer, findings = read(port)
    assert layer is not None
    assert (layer.features[0].geometry, findings) == (None, ())


def test_the_rest_of_a_layer_opens_beside_a_broken_feature(read: Callable[..., Read], port: dict[str, Any]) -> None:
    layer, _ = read("nonsense", port, {"type": "Feature"})
    assert layer is not None
    assert [feature.id for feature in layer.features] == ["west-port"]


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("kind", {"properties": {"kind": "prot"}}),
        ("precision", {"properties": {"precision": "vague"}}),
        ("precision", {"geometry": None}),
        ("date", {"properties": {"date": "6 August"}}),
        ("geometry", {"geometry": {"type": "LineString", "coordinates": [[51, 43], [50, 42]]}}),
        ("geometry", {"geometry": {"type": "Point", "coordinates": [43.6, 151.2]}}),
        ("geometry.coordinates", {"geometry": {"type": "Point", "coordinates": [51.2]}}),
        ("geometry.coordinates[0]", {"geometry": {"type": "Point", "coordinates": ["51.2", "43.6"]}}),
        ("geometry", {"geometry": {"type": "Point"}}),
        ("geometry", {"geometry": "POINT (51.2 43.6)"}),
        ("id", {"id": None}),
        ("properties", {"properties": ["name"]}),
    ],
)  # fmt: skip
def test_a_broken_field_is_named(
    read: Callable[..., Read], port: dict[str, Any], field: str, change: dict[str, Any]
) -> None:
    if isinstance(change.get("properties"), dict):
        change = {"properties": port["properties"] | change["properties"]}
    _, findings = read(port | change)
    assert _only(findings).field == field


def test_a_missing_name_is_named(read: Callable[..., Read], port: dict[str, Any]) -> None:
    del port["properties"]["name"]
    _, findings = read(port)
    assert "name" in _only(findings).problem


def test_a_broken_feature_is_told_by_its_id(read: Callable[..., Read], port: dict[str, Any]) -> None:
    port["properties"]["kind"] = "prot"
    _, findings = read(port)
    assert _only(findings).record == "west-port"


def test_a_broken_feature_without_an_id_is_told_by_its_number(read: Callable[..., Read], port: dict[str, Any]) -> None:
    _, findings = read(port, {"type": "Feature", "properties": {}, "geometry": None})
    assert _only(findings).record == "feature 2 of the file"


def test_a_broken_feature_is_said_to_be_left_out(read: Callable[..., Read], port: dict[str, Any]) -> None:
    port["properties"]["kind"] = "prot"
    _, findings = read(port)
    assert _only(findings).remedy.endswith("The feature was left out.")


def test_a_geometry_type_that_the_layer_does_not_take_is_named(read: Callable[..., Read], port: dict[str, Any]) -> None:
    _, findings = read(port, layer="cables")
    assert "a Point cannot be drawn in the layer “cables”" in _only(findings).problem


@pytest.mark.parametrize("coordinates", [[float("nan"), 43.6], [51.2, 90.1], [-180.1, 0], [1e400, 0]])
def test_a_position_off_the_globe_is_refused(
    tmp_path: Path, vocabulary: Vocabulary, port: dict[str, Any], coordinates: list[float]
) -> None:
    port["geometry"]["coordinates"] = coordinates
    path = tmp_path / "ports.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [port]}), encoding="utf-8")
    layer, findings = read_layer(path, vocabulary)
    assert layer is not None
    assert (layer.features, findings[-1].field[:8]) == ((), "geometry")


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity"])
def test_what_is_not_a_number_costs_its_feature_alone_and_is_said(
    word: str, tmp_path: Path, vocabulary: Vocabulary, port: dict[str, Any]
) -> None:
    good = json.dumps(port | {"properties": port["properties"] | {"note": 'NaN "Infinity" \\'}})
    bad = good.replace("43.6", word).replace("west-port", "bad")
    (tmp_path / "ports.geojson").write_text(f'{{"type":"FeatureCollection","features":[{bad},{good}]}}')
    layer, findings = read_layer(tmp_path / "ports.geojson", vocabulary)
    assert layer is not None
    assert [(feature.id, feature.note) for feature in layer.features] == [("west-port", 'NaN "Infinity" \\')]
    assert [("null" in finding.remedy, finding.record) for finding in findings] == [(True, ""), (False, "bad")]


def test_a_column_that_is_not_a_number_is_nothing(tmp_path: Path, vocabulary: Vocabulary, port: dict[str, Any]) -> None:
    port["properties"]["depth"] = math.nan
    (tmp_path / "ports.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": [port]}))
    layer, _ = read_layer(tmp_path / "ports.geojson", vocabulary)
    assert layer is not None
    assert layer.features[0].extra == {"depth": None}


def test_an_empty_geometry_is_refused(read: Callable[..., Read], port: dict[str, Any]) -> None:
    port["properties"]["kind"] = "power_cable"
    port["geometry"] = {"type": "MultiLineString", "coordinates": []}
    _, findings = read(port, layer="cables")
    assert _only(findings).problem == "the geometry is empty"


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"{}", b'{"type": "Feature"}', b"\xff\xfe", b'{"type": "FeatureCollection", "features": 3}'],
)
def test_a_file_that_is_no_collection_is_named_as_a_whole(
    tmp_path: Path, vocabulary: Vocabulary, content: bytes
) -> None:
    path = tmp_path / "ports.geojson"
    path.write_bytes(content)
    layer, findings = read_layer(path, vocabulary)
    assert (layer, _only(findings).file) == (None, "ports.geojson")


def test_a_missing_file_is_named(tmp_path: Path, vocabulary: Vocabulary) -> None:
    layer, findings = read_layer(tmp_path / "ports.geojson", vocabulary)
    assert (layer, _only(findings).file) == (None, "ports.geojson")


def test_a_file_called_like_no_layer_is_told_what_it_could_be(tmp_path: Path, vocabulary: Vocabulary) -> None:
    _, findings = read_layer(tmp_path / "prots.geojson", vocabulary)
    assert _only(findings).remedy == "Did you mean “ports”?"


def test_a_feature_written_again_is_the_record_it_was_read_from(
    read: Callable[..., Read], port: dict[str, Any]
) -> None:
    port["properties"] |= {"names": {"az": "Qərb limanı"}, "aliases": ["W"], "note": "Old.", "depth_m": 12}
    layer, _ = read(port)
    assert layer is not None
    assert json.loads(json.dumps(feature_record(layer.features[0]))) == port


def test_from_and_to_of_a_flow_survive_reading_and_writing(
    layers: dict[str, list[dict[str, Any]]], read: Callable[..., Read]
) -> None:
    flow = layers["flows"][0]
    layer, _ = read(flow, layer="flows")
    assert layer is not None
    assert json.loads(json.dumps(feature_record(layer.features[0]))) == flow


def test_every_spelling_comes_once_and_the_name_first(read: Callable[..., Read], port: dict[str, Any]) -> None:
    port["properties"] |= {"names": {"az": "Qərb", "tr": "West Port"}, "aliases": ["Qərb", "W"]}
    layer, _ = read(port)
    assert layer is not None
    assert layer.features[0].spellings == ("West Port", "Qərb", "W")


def test_the_lines_of_a_multilinestring_are_its_parts() -> None:
    parts = (((0.0, 0.0), (1.0, 1.0)), ((2.0, 2.0), (3.0, 3.0)))
    assert lines(MultiLineString(parts)) == parts


def test_a_linestring_is_one_line() -> None:
    assert len(lines(LineString(((0.0, 0.0), (1.0, 1.0))))) == 1


def test_an_area_has_no_lines() -> None:
    assert lines(Polygon((((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 0.0)),))) == ()


@pytest.mark.parametrize(("field", "longest"), [("name", LONGEST_NAME), ("note", LONGEST_TEXT)])
def test_an_endless_text_is_refused_and_the_others_open(
    field: str, longest: int, read: Callable[..., Read], port: dict[str, Any]
) -> None:
    endless = port | {"id": "endless", "properties": port["properties"] | {field: "x" * (longest + 1)}}
    layer, findings = read(endless, port)
    assert layer is not None
    assert [feature.id for feature in layer.features] == ["west-port"]
    assert f"of length <= {longest}" in str(_only(findings))


@pytest.mark.parametrize(("field", "longest"), [("name", LONGEST_NAME), ("note", LONGEST_TEXT)])
def test_a_long_text_is_read(field: str, longest: int, read: Callable[..., Read], port: dict[str, Any]) -> None:
    port["properties"][field] = "x" * longest
    layer, findings = read(port)
    assert layer is not None
    assert (len(getattr(layer.features[0], field)), findings) == (longest, ())


@pytest.mark.parametrize("identifier", ["", "a\0b", "a\nb", "a\n", "a\x1b[31mb", "a\uffff", "x" * 201])
def test_an_id_that_not_every_format_can_hold_is_refused(
    identifier: str, read: Callable[..., Read], port: dict[str, Any]
) -> None:
    port["id"] = identifier
    layer, findings = read(port)
    assert layer is not None
    assert (layer.features, _only(findings).field) == ((), "id")


def test_a_feature_without_a_name_is_written_so_that_it_is_read_again(
    read: Callable[..., Read], port: dict[str, Any]
) -> None:
    port["properties"]["name"] = ""
    layer, _ = read(port)
    assert layer is not None
    assert read(feature_record(layer.features[0]))[0] == layer
