"""GeoJSON of all sorts, as people and programs write it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import geopandas
import msgspec
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geo.errors import DataError
from geo.model import LineString, Polygon
from geo.readers import Limits, Reading, read_file

if TYPE_CHECKING:
    from pathlib import Path

    from geo.model import Feature

AKTAU = {"type": "Point", "coordinates": [51.2, 43.6]}


def _record(geometry: object, identifier: object = None, **properties: object) -> dict[str, Any]:
    return {"type": "Feature", "geometry": geometry, "properties": properties} | (
        {} if identifier is None else {"id": identifier}
    )


def _read(path: Path, *records: object, **further: object) -> Reading:
    path.write_text(json.dumps({"type": "FeatureCollection", "features": records, **further}), encoding="utf-8")
    return read_file(path)


def _features(reading: Reading) -> tuple[Feature, ...]:
    (layer,) = reading.layers
    return layer.features


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mine.geojson"


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(_record(AKTAU, name="a")),
        json.dumps(AKTAU),
        "\n".join(json.dumps(_record(AKTAU, name=name)) for name in "ab"),
        "".join(f"\x1e{json.dumps(_record(AKTAU))}\n" for _ in range(2)),
        "\ufeff" + json.dumps({"type": "FeatureCollection", "features": [_record(AKTAU)]}),
    ],
    ids=["feature", "geometry", "lines", "text sequence", "byte order mark"],
)
def test_other_forms_of_geojson_are_read(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    assert {feature.geometry.coordinates for feature in _features(read_file(path)) if feature.geometry} == {
        (51.2, 43.6)
    }


def test_geojson_in_utf_16_is_read(path: Path) -> None:
    path.write_text(json.dumps(_record(AKTAU, name="Ақтау"), ensure_ascii=False), encoding="utf-16")
    assert _features(read_file(path))[0].name == "Ақтау"


def test_geojson_of_2008_is_reprojected(path: Path) -> None:
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32639"}}
    x, y = geopandas.GeoSeries([shapely.Point(51.2, 43.6)], crs=4326).to_crs(32639)[0].coords[0]
    (feature,) = _features(_read(path, _record({"type": "Point", "coordinates": [x, y]}), crs=crs))
    assert feature.geometry is not None
    assert feature.geometry.coordinates == pytest.approx((51.2, 43.6))


def test_a_coordinate_that_is_nan_costs_its_feature_alone(path: Path) -> None:
    reading = _read(path, _record({"type": "Point", "coordinates": [float("nan"), 43]}), _record(AKTAU))
    assert (len(_features(reading)), reading.findings[0].record) == (1, "feature 1")


@pytest.mark.parametrize(
    "geometry",
    [
        None,
        {"type": "Point", "coordinates": []},
        {"type": "Point", "coordinates": [181, 0]},
        {"type": "Point", "coordinates": [0, -90.1]},
        {"type": "Point", "coordinates": ["1", "2"]},
        {"type": "LineString", "coordinates": [[1, 2]]},
        {"type": "Polygon", "coordinates": []},
        {"type": "MultiPoint", "coordinates": []},
        {"type": "GeometryCollection", "geometries": [AKTAU]},
        {"type": "Circle", "coordinates": [1, 2]},
        {"type": "Point", "coordinates": [1e308, 2]},
    ],
    ids=str,
)
def test_what_cannot_be_drawn_is_named_and_the_rest_opens(path: Path, geometry: object) -> None:
    reading = _read(path, _record(geometry), _record(AKTAU))
    assert (len(_features(reading)), [finding.record for finding in reading.findings]) == (1, ["feature 1"])


def test_heights_are_left_out_and_that_is_said(path: Path) -> None:
    reading = _read(path, _record({"type": "LineString", "coordinates": [[1, 2, 9], [3, 4, 9]]}))
    assert _features(reading)[0].geometry == LineString(((1, 2), (3, 4)))
    assert "heights" in reading.notes[0]


def test_an_open_ring_is_closed_and_that_is_said(path: Path) -> None:
    reading = _read(path, _record({"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1]]]}))
    ring = ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))
    assert _features(reading)[0].geometry == Polygon((ring,))
    assert "closed" in reading.notes[0]


def test_ids_of_the_file_are_kept(path: Path) -> None:
    reading = _read(path, _record(AKTAU, "a-1"), _record(AKTAU, 7))
    assert [feature.id for feature in _features(reading)] == ["mine:a-1", "mine:7"]


@pytest.mark.parametrize("ids", [("a", "a"), ("a", None), ("a", "b c")])
def test_ids_that_are_no_ids_give_way_to_numbers(path: Path, ids: tuple[object, object]) -> None:
    reading = _read(path, *(_record(AKTAU, identifier) for identifier in ids))
    assert [feature.id for feature in _features(reading)] == ["mine:1", "mine:2"]


def test_values_keep_their_types(path: Path) -> None:
    values = {"text": "007", "whole": 2**53 + 1, "fraction": 0.5, "truth": True, "nested": {"a": [1]}, "nothing": None}
    (feature,) = _features(_read(path, _record(AKTAU, **values)))
    expected = {**values, "nested": '{"a":[1]}'}
    del expected["nothing"]
    assert feature.extra == expected


def test_text_that_is_markup_stays_as_it_is(path: Path) -> None:
    (feature,) = _features(_read(path, _record(AKTAU, name="<img src=x onerror=alert(1)>")))
    assert feature.name == "<img src=x onerror=alert(1)>"


def test_json_that_is_nested_without_end_is_refused_in_a_sentence(path: Path) -> None:
    path.write_text('{"type":"FeatureCollection","features":[' + "[" * 200_000 + "]" * 200_000 + "]}")
    with pytest.raises(DataError, match="nested too deeply"):
        read_file(path)


def test_a_cut_off_file_is_refused_in_a_sentence(path: Path) -> None:
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [_record(AKTAU)] * 20})[:-40])
    with pytest.raises(DataError, match="cannot be read"):
        read_file(path)


def test_a_geometry_with_too_many_vertices_is_refused(path: Path) -> None:
    path.write_text(json.dumps(_record({"type": "MultiPoint", "coordinates": [[1, 2]] * 11})))
    with pytest.raises(DataError, match="more than 10 vertices"):
        read_file(path, limits=Limits(vertices=10))


def test_many_broken_features_are_counted_rather_than_named_one_by_one(path: Path) -> None:
    reading = _read(path, *[_record(None)] * 200, _record(AKTAU))
    assert (len(reading.findings), reading.findings[-1].problem) == (51, "150 more features cannot be drawn")


class _CancelledError(Exception):
    pass


def test_reading_can_be_cancelled_within_a_layer(path: Path) -> None:
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [_record(AKTAU)] * 12_000}))
    told: list[float] = []

    def progress(share: float, _what: str) -> None:
        told.append(share)
        if len(told) == 3:
            raise _CancelledError

    with pytest.raises(_CancelledError):
        read_file(path, progress=progress)
    assert told == sorted(told)
    assert 0 < told[-1] < 1


def test_layers_get_colours_that_are_not_in_use(path: Path) -> None:
    path.write_text(json.dumps(AKTAU))
    first = read_file(path).layers[0].style
    assert first is not None
    second = read_file(path, colours=[first.colour]).layers[0].style
    assert second is not None
    assert second.colour != first.colour


_DEGREES = st.floats(-180, 180).map(lambda degrees: round(degrees, 6))
_POSITIONS = st.tuples(_DEGREES, _DEGREES.map(lambda degrees: degrees / 2))
_SHAPES = st.one_of(
    _POSITIONS.map(shapely.Point),
    st.lists(_POSITIONS, min_size=1, max_size=5).map(shapely.MultiPoint),
    st.lists(_POSITIONS, min_size=2, max_size=5).map(shapely.LineString),
    st.lists(_POSITIONS, min_size=3, max_size=6).map(shapely.Polygon),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(shapes=st.lists(_SHAPES, min_size=1, max_size=5))
def test_every_geometry_arrives_as_an_independent_reader_has_it(path: Path, shapes: list[Any]) -> None:
    _read(path, *(_record(shapely.geometry.mapping(shape)) for shape in shapes))
    ours = [shapely.geometry.shape(json.loads(_as_json(feature))) for feature in _features(read_file(path))]
    assert [shape.wkt for shape in ours] == [shape.wkt for shape in geopandas.read_file(path).geometry]


_ALMOST_JSON = st.text(alphabet='{}[]",:0123456789.eE-Featurypsco ', max_size=80)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
@given(content=st.one_of(st.binary(max_size=200), _ALMOST_JSON.map(str.encode)))
def test_whatever_stands_in_a_file_is_read_or_refused_in_a_sentence(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    try:
        reading = read_file(path)
    except DataError as error:
        assert "mine.geojson" in str(error)  # noqa: PT017 - raising is one of two right outcomes
    else:
        assert reading.layers or reading.findings or not content.strip()


def _as_json(feature: Feature) -> str:
    return msgspec.json.encode(feature.geometry).decode()


@pytest.mark.parametrize(("encoding", "name"), [("cp1252", "Göygöl"), ("cp1251", "Порт Актау")])
def test_geojson_in_an_old_encoding_is_read_and_that_is_said(path: Path, encoding: str, name: str) -> None:
    record = f'{{"type":"Feature","geometry":{{"type":"Point","coordinates":[1,2]}},"properties":{{"name":"{name}"}}}}'
    path.write_bytes(record.encode(encoding))
    reading = read_file(path)
    assert (reading.layers[0].features[0].name, "Windows" in reading.notes[0]) == (name, True)


def test_bytes_that_are_no_text_cost_the_features_that_were_reprojected_nothing_else(path: Path) -> None:
    crs = b'"crs":{"type":"name","properties":{"name":"EPSG:32639"}}'
    record = b'{"type":"Feature","geometry":{"type":"Point","coordinates":[5e5,4e6]},"properties":{"name":"a\xff"}}'
    path.write_bytes(b'{"type":"FeatureCollection",' + crs + b',"features":[' + record + b"]}")
    (layer,) = read_file(path).layers
    assert layer.features[0].name.startswith("a")
