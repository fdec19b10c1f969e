"""A large layer is divided as the same features are in a small one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geo.classes import classes_of
from geo.large.classing import classes_of_large, settled
from geo.large.reading import read_large
from geo.model import Layer, LayerStyle
from geo.readers import read_file
from tests.geo.large.generating import collection, points

if TYPE_CHECKING:
    from pathlib import Path

NUMBERS = st.none() | st.integers(-50, 50)
FRACTIONS = st.none() | st.floats(-1e6, 1e6).map(lambda number: number + 0.25)
WORDS = st.none() | st.sampled_from(["tug", "tanker", "ferry", *(f"type {n}" for n in range(12)), "long " * 20])
TRUTHS = st.none() | st.booleans()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    values=st.one_of(*(st.lists(kind, min_size=1, max_size=60) for kind in (NUMBERS, FRACTIONS, WORDS, TRUTHS))),
    colours=st.sampled_from([{}, {"tug": "#8a2be2", "nothing": "#000000"}, {"7": "#d55e00", "true": "#0072b2"}]),
)
def test_a_large_layer_has_the_classes_of_a_small_one(
    tmp_path: Path, values: list[object], colours: dict[str, str]
) -> None:
    path = collection(tmp_path / "ships.geojson", points(len(values)), [{"v": value} for value in values])
    style = LayerStyle("#0072b2", "v", colours)
    (small,) = read_file(path).layers
    large = read_large(path).layer
    found = classes_of_large(large, style)
    expected = classes_of(_called(small, large.label), style)
    assert [(one.label, one.colours, one.count) for one in found.classes] == [
        (one.label, one.colours, len(one.features)) for one in expected
    ]
    (codes,), points_ = found.codes, large.points
    assert codes is not None
    assert points_ is not None
    of_rows = {int(feature.split(":")[1]) - 1: n for n, one in enumerate(expected) for feature in one.features}
    assert [of_rows[row] for row in points_.row.tolist()] == codes.tolist()


def test_without_a_column_there_is_one_class(tmp_path: Path) -> None:
    layer = read_large(collection(tmp_path / "ships.geojson", points(10))).layer
    found = classes_of_large(layer, LayerStyle("#0072b2"))
    assert [(one.label, one.count) for one in found.classes] == [("ships", 10)]
    assert found.codes == (None,)


@pytest.mark.parametrize("count", [300])
def test_values_beyond_what_a_number_of_8_bits_tells_apart_share_a_class(tmp_path: Path, count: int) -> None:
    rows = [{"v": f"{number}"} for number in range(count)]
    layer = read_large(collection(tmp_path / "ships.geojson", points(count), rows)).layer
    style = LayerStyle("#0072b2", "v", {f"{number}": "#0072b2" for number in range(count)})
    assert classes_of_large(layer, style).classes[-1].count == 50


def _called(layer: Layer, label: str) -> Layer:
    return Layer(layer.id, label, layer.features, layer.file)


def test_values_keep_their_colours_in_another_part_of_a_file(tmp_path: Path) -> None:
    north, south = ["tug"] * 2 + ["tanker"], ["ferry"] * 3 + ["tanker"] * 2 + ["tug"]
    parts = [
        read_large(collection(tmp_path / f"{n}.geojson", points(len(values)), [{"v": value} for value in values])).layer
        for n, values in enumerate((north, south))
    ]
    style = settled(parts[0], LayerStyle("#0072b2", "v"))
    here, there = (
        {one.label.partition(": ")[2]: one.colours for one in classes_of_large(part, style).classes} for part in parts
    )
    assert here == {value: there[value] for value in ("tug", "tanker")}


@pytest.mark.parametrize("style", [LayerStyle("#0072b2"), LayerStyle("#0072b2", "v")])
def test_one_colour_and_classes_of_numbers_need_not_be_settled(tmp_path: Path, style: LayerStyle) -> None:
    layer = read_large(collection(tmp_path / "s.geojson", points(3), [{"v": value} for value in (1, 2, 3)])).layer
    assert settled(layer, style) == style
