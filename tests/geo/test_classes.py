"""A layer of one's own, divided by the values of a column."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.classes import classes_of
from geo.model import Feature, Layer, LayerStyle, Point
from geo.palette import CATEGORIES, REST
from geo.vocabulary import GIVEN, OWN_KIND

if TYPE_CHECKING:
    from collections.abc import Sequence

BY_VALUE = LayerStyle("#0072b2", "v")


def _layer(values: Sequence[object]) -> Layer:
    features = (
        Feature(f"ships:{n}", "ships", f"{n}", OWN_KIND, GIVEN, "A test.", Point((51.0, 43.0)), extra={"v": value})
        for n, value in enumerate(values)
    )
    return Layer("ships", "Ships", tuple(features), "ships.geojson")


def test_a_layer_without_a_column_is_one_class_called_like_it() -> None:
    (only,) = classes_of(_layer([1, 2]), LayerStyle("#0072b2"))
    assert (only.label, only.colours, len(only.features)) == ("Ships", ("#0072b2", "#56b4e9"), 2)


def test_the_commonest_value_comes_first_and_equally_common_ones_by_name() -> None:
    classes = classes_of(_layer(["tug", "ferry", "tanker", "tanker"]), BY_VALUE)
    assert [members.label for members in classes] == ["Ships: tanker", "Ships: ferry", "Ships: tug"]


def test_values_beyond_the_colours_that_can_be_told_apart_share_one() -> None:
    *_, last = classes_of(_layer([f"type {n}" for n in range(20)]), BY_VALUE)
    assert (last.label, last.colours, len(last.features)) == ("Ships: other values", REST, 20 - len(CATEGORIES))


def test_a_colour_that_is_given_for_a_value_is_that() -> None:
    style = LayerStyle("#0072b2", "v", {"tug": "#8a2be2"})
    colours = {members.label: members.colours[0] for members in classes_of(_layer(["tanker", "tug"]), style)}
    assert colours["Ships: tug"] == "#8a2be2"


def test_no_other_value_gets_a_colour_like_one_that_is_given() -> None:
    style = LayerStyle("#0072b2", "v", {"tug": CATEGORIES[0][0]})
    colours = [members.colours for members in classes_of(_layer(["tanker", "tanker", "tug"]), style)]
    assert len(set(colours)) == 2


def test_numbers_are_divided_into_five_classes_of_as_many_features() -> None:
    classes = classes_of(_layer(range(100)), BY_VALUE)
    assert [len(members.features) for members in classes] == [20] * 5


def test_a_class_of_numbers_is_called_by_what_occurs_in_it() -> None:
    first, *_ = classes_of(_layer([1, 2, 30, 40, 5000, 6000, 7.5, 8, 9, 10]), BY_VALUE)
    assert first.label == "Ships: 1 to 2"


def test_truths_are_no_numbers() -> None:
    assert [members.label for members in classes_of(_layer([True, True, False]), BY_VALUE)] == [
        "Ships: true",
        "Ships: false",
    ]


def test_what_has_no_value_is_a_class_of_its_own() -> None:
    *_, last = classes_of(_layer([1, None]), BY_VALUE)
    assert (last.label, last.features) == ("Ships: no value", ("ships:1",))


@given(st.lists(st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=3))))
def test_every_feature_is_in_exactly_one_class(values: list[object]) -> None:
    classes = classes_of(_layer(values), BY_VALUE)
    assert sorted(name for members in classes for name in members.features) == sorted(
        f"ships:{n}" for n in range(len(values))
    )


@given(st.lists(st.integers(-50, 50), min_size=1))
def test_equal_numbers_are_never_parted(values: list[int]) -> None:
    layer = _layer(values)
    by_id = {feature.id: feature.extra["v"] for feature in layer.features}
    found = [{by_id[name] for name in members.features} for members in classes_of(layer, BY_VALUE)]
    assert sum(map(len, found)) == len(set(values))


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 50])
def test_classes_of_numbers_are_told_apart_by_colour(count: int) -> None:
    classes = classes_of(_layer(range(count)), BY_VALUE)
    assert len({members.colours for members in classes}) == len(classes) == min(count, 5)
