"""Geometries read many at once are the same as those read one by one."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, Never, TypeAlias
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geo.large.gathering import Gathering
from geo.large.geojson import read_geojson
from geo.large.geojson_shapes import IrregularError, array_of, read_shapes
from tests.geo.large.generating import areas, collection, lines, points

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    from geo.large.packed import Kind
    from geo.large.world import Degrees
    from tests.geo.large.generating import Shape

Texts: TypeAlias = st.SearchStrategy[str]

SPACES = st.sampled_from(["", "", "", " ", "\n", "\t \r\n"])
NUMBERS = (
    st.floats(allow_nan=False, allow_infinity=False).map(repr)
    | st.integers().map(str)
    | st.sampled_from(["0", "-0", "-0.0", "1E5", "1e-7", "0.1e+2", "4.9e-324", "1e-400", "0.30000000000000004"])
    | st.sampled_from(["123456789012345678901234567890", "9007199254740993", "2.2250738585072011e-308"])
)
ODD = st.sampled_from([
    "null", "true", '"1"', '"],["', '"[,]"', "{}", '{"coordinates":[[1,2],[3,4]]}', "[]", "[1]", "[1,2]", "[[1,2]]",
    "5", "[1,2,3]", "[1,2,3,4]", "[1,2,3,4,5]", "1e400", "-1e999", "NaN", "[null,null]", "[[[[[[1,2]]]]]]", '["a","b"]',
    '"\\u0063oordinates"', "[ ]", "[1,[2]]", "[[1],[2,3]]",
])  # fmt: skip
FEWEST = {"LineString": 2, "MultiLineString": 2, "Polygon": 4, "MultiPolygon": 4}
DEPTHS = {"Point": 0, "MultiPoint": 1, "LineString": 1, "MultiLineString": 2, "Polygon": 2, "MultiPolygon": 3}
SETTINGS = settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


class _Recorded(Gathering):
    """Keeps what it is given, to the last bit."""

    def __init__(self) -> None:
        super().__init__("any.geojson", "Any")
        self.given: list[tuple[Any, ...]] = []

    def add_points(self, rows: NDArray[np.int64], positions: Degrees) -> None:
        self.given.append(("points", rows.tolist(), positions.tobytes()))

    def add(
        self,
        kind: Kind,
        rows: NDArray[np.int64],
        lengths: NDArray[np.int64],
        is_hole: NDArray[np.bool_],
        positions: Degrees,
    ) -> None:
        self.given.append((kind, rows.tolist(), lengths.tolist(), is_hole.tolist(), positions.tobytes()))

    def leave_out(self, row: int, problem: str) -> None:
        self.given.append((row, problem))


def _never_regular(_text: memoryview | bytes) -> Never:
    raise IrregularError


def _read(path: Path, *, one_by_one: bool = False) -> tuple[Any, ...]:
    """Return all that comes of reading a file."""
    recorded = _Recorded()
    with patch("geo.large.geojson.read_shapes", _never_regular) if one_by_one else nullcontext():
        rows, is_whole = read_geojson(path, recorded, lambda _share: None)
    return recorded.given, is_whole, rows.starts.tolist(), rows.ends.tolist(), rows.firsts.tolist()


@st.composite
def _array(draw: st.DrawFn, inner: Texts, fewest: int, more: int = 2, *, is_ring: bool = False) -> str:
    items = draw(st.lists(inner, min_size=fewest - is_ring, max_size=fewest - is_ring + more))
    items += items[:1] if is_ring else []
    before, after = draw(SPACES), draw(SPACES)
    return f"[{before}{f'{before},{after}'.join(items)}{after}]"


def _coordinates(name: str, size: int, odd: Callable[[Texts], Texts]) -> Texts:
    """Return texts of coordinates, each level of which may be made odd."""
    inner = odd(_array(odd(NUMBERS), size, 0))
    for level in range(DEPTHS[name]):
        is_ring = level == 0 and name.endswith("Polygon")
        inner = odd(_array(inner, FEWEST.get(name, 1) if level == 0 else 1, is_ring=is_ring))
    return inner


@st.composite
def _feature(draw: st.DrawFn, names: st.SearchStrategy[str], size: int, odd: Callable[[Texts], Texts]) -> str:
    name = draw(names)
    coordinates = draw(_coordinates(name, size, odd))
    members = draw(st.permutations([f'"type":"{name}"', f'"coordinates":{coordinates}']))
    space = draw(SPACES)
    geometry = draw(odd(st.just(f"{{{space}{','.join(members)}{space}}}")))
    return f'{{"type":"Feature","properties":{{"text":"}}, {{[,] \\\\ \\n é"}},"geometry":{geometry}}}'


def _sometimes_odd(texts: Texts) -> Texts:
    return st.integers(0, 40).flatmap(lambda chance: ODD if chance == 0 else texts)


def _never_odd(texts: Texts) -> Texts:
    return texts


NAMES = st.sampled_from([*DEPTHS])


@SETTINGS
@given(st.integers(2, 4).flatmap(lambda size: st.lists(_feature(NAMES, size, _never_odd), min_size=1, max_size=8)))
def test_regular_features_are_read_many_at_once(features: list[str]) -> None:
    shapes = read_shapes(f"[{','.join(features)}]".encode())
    assert sum(len(set(alike.places.tolist())) for alike in shapes.alike) == len(shapes) == len(features)


@SETTINGS
@given(st.integers(2, 4).flatmap(lambda size: st.lists(_feature(NAMES, size, _never_odd), min_size=1, max_size=8)))
def test_regular_features_are_the_same_to_the_last_bit(tmp_path: Path, features: list[str]) -> None:
    path = tmp_path / "regular.geojson"
    path.write_text(f'{{"type":"FeatureCollection","features":[{",".join(features)}]}}', "utf-8")
    assert _read(path) == _read(path, one_by_one=True)


@settings(SETTINGS, max_examples=150)
@given(st.lists(_feature(NAMES, 2, _sometimes_odd), min_size=1, max_size=4))
def test_of_odd_features_the_same_is_read_and_the_same_left_out(tmp_path: Path, features: list[str]) -> None:
    path = tmp_path / "odd.geojson"
    path.write_text(f'{{"type":"FeatureCollection","features":[{",".join(features)}]}}', "utf-8")
    assert _read(path) == _read(path, one_by_one=True)


@pytest.mark.parametrize("shapes", [lines(300), areas(300), [*points(50), *lines(50), *areas(50), *points(50)]])
def test_whatever_is_cut_between_blocks_the_same_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shapes: list[Shape]
) -> None:
    monkeypatch.setattr("geo.large.blocks.SIZE", 3_000)
    path = collection(tmp_path / "shapes.geojson", shapes)
    assert _read(path) == _read(path, one_by_one=True)


def test_one_odd_feature_spoils_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("geo.large.blocks.SIZE", 3_000)
    shapes = [*lines(100), {"type": "LineString", "coordinates": [[1, 2], [3, None]]}, *lines(100)]
    path = collection(tmp_path / "lines.geojson", shapes)
    assert _read(path) == _read(path, one_by_one=True)


def test_features_without_a_geometry_are_told_by_their_place() -> None:
    shape = '{"geometry":{"type":"LineString","coordinates":[[1,2],[3,4]]}}'
    assert read_shapes(f'[{shape},{{"geometry":null}},{shape},{{}}]'.encode()).missing == [1, 3]


def test_parts_say_whose_they_are_how_long_and_which_are_holes() -> None:
    square, triangle = "[[0,0],[9,0],[9,9],[0,9],[0,0]]", "[[1,1],[2,1],[2,2],[1,1]]"
    first = f'{{"geometry":{{"type":"MultiPolygon","coordinates":[[{square},{triangle}],[{triangle}]]}}}}'
    second = f'{{"geometry":{{"type":"MultiPolygon","coordinates":[[{square}]]}}}}'
    [alike] = read_shapes(f"[{first},{second}]".encode()).alike
    assert [*zip(alike.places.tolist(), alike.lengths.tolist(), alike.is_hole.tolist(), strict=True)] == [
        (0, 5, False), (0, 4, True), (0, 4, False), (1, 5, False),
    ]  # fmt: skip


def test_heights_of_all_positions_are_left_out() -> None:
    [alike] = read_shapes(b'[{"geometry":{"type":"LineString","coordinates":[[1,2,3],[4,5,6]]}}]').alike
    assert alike.positions.tolist() == [[1, 2], [4, 5]]


@pytest.mark.parametrize("geometry", [
    '{"type":"LineString","coordinates":[[1,2],[3,4]],"coordinates":[[1,2],[3,4]]}',
    '{"type":"LineString","coordinates":5,"coordinat\\u0065s":[[1,2],[3,4]]}',
    '{"type":"LineString","coordinates":[[1,2],[3,4]]},"geometry":null',
    '{"type":"LineString","coordinates":7},"geometry":{"type":"LineString","coordinates":[[1,2],[3,4]]}',
])  # fmt: skip
def test_coordinates_that_stand_there_twice_are_not_passed_over(geometry: str) -> None:
    with pytest.raises(IrregularError):
        read_shapes(f'[{{"geometry":{geometry}}}]'.encode())


@pytest.mark.parametrize("geometry", [
    '{"type":"LineString","coordinates":[[1,2],[3,4,5]]}',
    '{"type":"LineString","coordinates":[[1],[2,3,4]]}',
    '{"type":"LineString","coordinates":[[1,2],3,[4,5]]}',
    '{"type":"LineString","coordinates":[[1,2]]}',
    '{"type":"LineString","coordinates":[[1,2,3,4,5],[1,2,3,4,5]]}',
    '{"type":"LineString","coordinates":[[1,2],[3,1e400]]}',
    '{"type":"LineString","coordinates":[["1","2"],["3","4"]]}',
    '{"type":"LineString","coordinates":[]}',
    '{"type":"LineString","coordinates":5}',
    '{"type":"Point","coordinates":[[1,2],[3,4]]}',
    '{"type":"MultiLineString","coordinates":[[[1,2],[3,4]],[]]}',
    '{"type":"Polygon","coordinates":[[[1,2],[3,4],[5,6],[7,8]]]}',
    '{"type":"Polygon","coordinates":[[1,2],[3,4],[5,6],[1,2]]}',
    '{"type":"GeometryCollection","geometries":[]}',
])  # fmt: skip
def test_what_is_not_regular_is_left_to_who_reads_features_one_by_one(geometry: str) -> None:
    with pytest.raises(IrregularError):
        read_shapes(f'[{{"geometry":{geometry}}}]'.encode())


def test_coordinates_nested_too_deeply_are_irregular() -> None:
    with pytest.raises(IrregularError):
        read_shapes(b'[{"geometry":{"type":"LineString","coordinates":%b%b}}]' % (b"[" * 10_000, b"]" * 10_000))


@given(st.lists(st.floats()))
def test_an_array_of_numbers_has_their_bits(numbers: list[float]) -> None:
    assert array_of(numbers).tobytes() == np.array(numbers, dtype=np.float64).tobytes()
