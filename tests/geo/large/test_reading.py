"""Files of many features become packed arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np
import pyogrio
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geo.errors import DataError
from geo.large.index import nearest
from geo.large.reading import read_large
from geo.large.world import to_world
from tests.geo.large.generating import areas, collection, lines, points

if TYPE_CHECKING:
    from pathlib import Path

    from geo.large.packed import PackedShapes

CENTIMETRE = 0.01
UNIT = 40_075_016.685578486 / 2**32
"""Metres at the equator."""
ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def _by_gdal(path: Path) -> list[Any]:
    _, _, shapes, _ = pyogrio.raw.read(path)
    return list(shapely.from_wkb(shapes))


def test_points_are_where_gdal_reads_them(tmp_path: Path) -> None:
    path = collection(tmp_path / "ships.geojson", points(25_000))
    packed = read_large(path).layer.points
    x, y = to_world(*shapely.get_coordinates(_by_gdal(path)).T)
    assert packed is not None
    assert np.abs(packed.x - x[packed.row].astype(float)).max() * UNIT < CENTIMETRE
    assert np.abs(packed.y - y[packed.row].astype(float)).max() * UNIT < CENTIMETRE


@pytest.mark.parametrize("shapes", [lines(500), areas(500)])
def test_lines_and_areas_have_the_positions_that_gdal_reads(tmp_path: Path, shapes: list[dict[str, Any]]) -> None:
    path = collection(tmp_path / "shapes.geojson", shapes)
    layer = read_large(path).layer
    packed: PackedShapes | None = layer.lines or layer.polygons
    expected = _by_gdal(path)
    assert packed is not None
    whole = packed.levels[-1]
    for place, row in enumerate(packed.row.tolist()):
        parts = np.flatnonzero(whole.features == place)
        positions = slice(whole.offsets[parts[0]], whole.offsets[parts[-1] + 1])
        x, y = to_world(*shapely.get_coordinates(expected[row]).T)
        assert (whole.x[positions].tolist(), whole.y[positions].tolist()) == (x.tolist(), y.tolist())


def test_each_record_keeps_its_properties(tmp_path: Path) -> None:
    layer = read_large(collection(tmp_path / "ships.geojson", points(25_000))).layer
    assert [layer.rows[row]["number"] for row in (0, 1_999, 24_999, 12_345)] == [0, 1_999, 24_999, 12_345]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.dictionaries(st.text(), ANYTHING, max_size=4), min_size=1, max_size=30))
def test_whatever_stands_in_properties_no_feature_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rows: list[dict[str, Any]]
) -> None:
    monkeypatch.setattr("geo.large.blocks.SIZE", 200)  # so that there are many places to part features wrongly
    layer = read_large(collection(tmp_path / "any.geojson", points(len(rows)), rows)).layer
    expected = [{key: value for key, value in row.items() if value is not None} for row in rows]
    assert [layer.rows[row] for row in range(len(rows))] == msgspec.json.decode(msgspec.json.encode(expected))


def test_a_feature_off_the_globe_is_named_and_left_out(tmp_path: Path) -> None:
    shapes = points(100)
    shapes[41] = {"type": "Point", "coordinates": [200.0, 10.0]}
    found = read_large(collection(tmp_path / "ships.geojson", shapes))
    assert found.layer.count == 99
    assert [finding.record for finding in found.findings] == ["feature 42"]


def test_a_line_that_leaves_the_globe_is_left_out_whole(tmp_path: Path) -> None:
    shapes = [*lines(10), {"type": "MultiLineString", "coordinates": [[[0, 0], [1, 1]], [[0, 0], [0, 95]]]}]
    layer = read_large(collection(tmp_path / "roads.geojson", shapes)).layer
    assert layer.lines is not None
    assert sorted(layer.lines.row.tolist()) == list(range(10))


def test_a_geometry_that_is_none_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    shapes = [*points(50), {"type": "Circle", "coordinates": [1.0, 2.0]}, None, *points(50)]
    found = read_large(collection(tmp_path / "mixed.geojson", shapes))
    assert found.layer.count == 100
    assert [finding.record for finding in found.findings] == ["feature 51", "feature 52"]


def test_of_many_features_that_cannot_be_drawn_the_first_are_named_and_the_rest_counted(tmp_path: Path) -> None:
    found = read_large(collection(tmp_path / "few.geojson", [*points(1), *[None] * 500]))
    assert len(found.findings) == 51
    assert found.findings[-1].problem == "450 more features cannot be drawn"


def test_heights_are_left_out(tmp_path: Path) -> None:
    shapes = [{"type": "Point", "coordinates": [1.0, 2.0, 300.0]}, {"type": "Point", "coordinates": [3.0, 4.0]}]
    packed = read_large(collection(tmp_path / "high.geojson", shapes)).layer.points
    x, _ = to_world(np.array([1.0, 3.0]), np.array([2.0, 4.0]))
    assert packed is not None
    assert packed.x[np.argsort(packed.row)].tolist() == x.tolist()


def test_a_ring_that_is_open_is_closed(tmp_path: Path) -> None:
    shapes = [{"type": "Polygon", "coordinates": [[[1.0, 2.0], [3.0, 2.0], [3.0, 4.0], [1.0, 4.0]]]}]
    packed = read_large(collection(tmp_path / "open.geojson", shapes)).layer.polygons
    assert packed is not None
    assert packed.levels[-1].x[0] == packed.levels[-1].x[4]


def test_a_place_beyond_the_map_stands_at_its_edge_and_is_told(tmp_path: Path) -> None:
    found = read_large(collection(tmp_path / "pole.geojson", [{"type": "Point", "coordinates": [0.0, 89.0]}]))
    assert found.layer.points is not None
    assert found.layer.points.y.tolist() == [0]
    assert found.notes == ("pole: 1 positions nearer to a pole than 85.05° stand at the edge of the map.",)


def test_cancelling_leaves_at_once(tmp_path: Path) -> None:
    def stop(_share: float, _what: str) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        read_large(collection(tmp_path / "ships.geojson", points(5_000)), progress=stop)


def test_a_file_without_features_says_so(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"none\.geojson.*no feature in it can be drawn"):
        read_large(collection(tmp_path / "none.geojson", []))


def test_a_file_that_has_changed_is_not_read_on(tmp_path: Path) -> None:
    path = collection(tmp_path / "ships.geojson", points(100))
    layer = read_large(path).layer
    collection(path, points(50))
    with pytest.raises(DataError, match=r"ships\.geojson: the file has changed since it was read\. Open it again\."):
        layer.rows[0]


def test_a_file_that_is_gone_says_so(tmp_path: Path) -> None:
    path = collection(tmp_path / "ships.geojson", points(100))
    layer = read_large(path).layer
    path.unlink()
    with pytest.raises(DataError, match=r"the file cannot be read any more \(No such file"):
        layer.rows.column("number")


def test_nan_is_nothing_said(tmp_path: Path) -> None:
    path = collection(tmp_path / "ships.geojson", points(300))
    path.write_text(path.read_text("utf-8").replace('"number":7,', '"number":NaN,'), "utf-8")
    layer = read_large(path).layer
    assert layer.count == 300
    assert "number" not in layer.rows[7]
    assert layer.rows.column("number").is_stated.tolist() == [row != 7 for row in range(300)]


def test_an_address_of_a_coordinate_system_is_not_asked(tmp_path: Path) -> None:
    path = collection(tmp_path / "ships.geojson", points(3))
    crs = '"crs":{"type":"link","properties":{"href":"http://127.0.0.1:9/crs"}},'
    path.write_text(path.read_text("utf-8").replace('"features"', crs + '"features"'), "utf-8")
    with pytest.raises(DataError, match="named by an address, where nobody looks"):
        read_large(path)


def test_of_several_polygons_each_has_its_own_holes(tmp_path: Path) -> None:
    def ring(size: float, x: float) -> list[list[float]]:
        return [[x - size, -size], [x + size, -size], [x + size, size], [x - size, size], [x - size, -size]]

    shapes = [{"type": "MultiPolygon", "coordinates": [[ring(3, 0), ring(1, 0)], [ring(3, 10), ring(1, 10)]]}]
    layer = read_large(collection(tmp_path / "lakes.geojson", shapes)).layer
    x, y = to_world(np.array([2.0, 0.0, 12.0, 10.0]), np.zeros(4))
    assert [nearest(layer, *place, 1.0) for place in zip(x.tolist(), y.tolist(), strict=True)] == [0, None, 0, None]


@pytest.mark.parametrize("shape", [
    {"type": "MultiPoint", "coordinates": []}, {"type": "MultiPolygon", "coordinates": [[]]},
    {"type": "Polygon", "coordinates": []}, {"type": "MultiLineString", "coordinates": []},
])  # fmt: skip
def test_an_empty_geometry_is_named(tmp_path: Path, shape: dict[str, Any]) -> None:
    found = read_large(collection(tmp_path / "any.geojson", [*points(3), shape, *lines(2)]))
    assert found.layer.count == 5
    assert [(each.record, each.problem) for each in found.findings] == [("feature 4", "the geometry is empty")]


def test_of_a_file_that_breaks_off_what_can_be_read_is_read(tmp_path: Path) -> None:
    path = collection(tmp_path / "ships.geojson", points(10_000))
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 3 // 4])
    found = read_large(path)
    assert 7_000 < found.layer.count < 8_000
    assert found.layer.rows[4_999]["number"] == 4_999
    assert "the file cannot be read on. Perhaps it was not copied whole." in str(found.findings[-1])


@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-8"])
def test_lines_and_marks_that_are_not_plain_are_left_to_gdal(tmp_path: Path, mark: str) -> None:
    path = collection(tmp_path / "ships.geojson", points(50))
    if mark == "utf-8":
        features = msgspec.json.decode(path.read_bytes())["features"]
        path = tmp_path / "ships.geojsonl"
        path.write_bytes(b"\n".join(map(msgspec.json.encode, features)))
    else:
        path.write_text(path.read_text("utf-8"), mark)
    layer = read_large(path).layer
    assert (layer.count, layer.rows[7]["number"]) == (50, 7)


def test_brackets_a_thousand_deep_are_refused_in_a_sentence(tmp_path: Path) -> None:
    path = collection(tmp_path / "deep.geojson", lines(3))
    path.write_bytes(path.read_bytes().replace(b'"coordinates":[', b'"coordinates":' + b"[" * 2_000 + b"[", 1))
    path.write_bytes(path.read_bytes().replace(b"]]}", b"]]" + b"]" * 2_000 + b"}", 1))
    with pytest.raises(DataError, match=r"deep\.geojson: it cannot be read: .*Too many nested"):
        read_large(path)
