"""Search: any spelling, typing errors, names before sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from geo.atlas import open_atlas
from geo.search import Index, SearchIndex

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.atlas import Atlas


@pytest.mark.parametrize("typed", ["West Port", "west port", "WEST PORT", "wset port", "west prt", "qerb limani",
                                   "Qərb limanı", "западный порт", "port of the west"])  # fmt: skip
def test_a_feature_is_found_in_any_spelling_and_with_typing_errors(atlas: Atlas, typed: str) -> None:
    assert SearchIndex(atlas).search(typed)[0].id == "west-port"


@pytest.mark.parametrize("typed", ["port west", "prot wset", "limani qerb", "port w", "we po", "westport", "wst prot"])
def test_words_may_stand_in_any_order_be_begun_be_misspelt_and_stand_together(atlas: Atlas, typed: str) -> None:
    assert SearchIndex(atlas).search(typed)[0].id == "west-port"


def test_the_built_in_atlas_is_searched_by_words_in_any_order_with_typing_errors() -> None:
    assert SearchIndex(open_atlas()).search("aktua prot")[0].id == "aktau-port"


def test_a_word_too_many_is_forgiven(atlas: Atlas) -> None:
    assert SearchIndex(atlas).search("westport sea port")[0].id == "west-port"


def test_a_thing_that_has_but_a_small_part_of_what_was_typed_is_not_found(atlas: Atlas) -> None:
    assert SearchIndex(atlas).search("port authority of antarctica") == []


def test_in_a_number_every_digit_counts(seeds: dict[str, dict[str, Any]], opened: Callable[[], Atlas]) -> None:
    seeds["gazette"]["fact"][0]["statement"] = "Shipped in 2024."
    assert SearchIndex(opened()).search("2023") == []


def test_a_name_that_says_nothing_else_comes_first(
    layers: dict[str, list[dict[str, Any]]], opened: Callable[[], Atlas]
) -> None:
    layers["ports"][1]["properties"]["name"] = "West"
    assert SearchIndex(opened()).search("west")[0].id == "east-port"


def test_a_fact_is_found_by_its_statement(atlas: Atlas) -> None:
    assert "courier-cable-status" in [hit.id for hit in SearchIndex(atlas).search("works have begun")]


@pytest.mark.parametrize("typed", ["eastport courier", "courier & sons"])
def test_an_article_is_found_by_its_title_and_publisher(atlas: Atlas, typed: str) -> None:
    assert ("article", "courier") in [(hit.group, hit.id) for hit in SearchIndex(atlas).search(typed)]


def test_a_name_comes_before_a_sentence_that_contains_it(atlas: Atlas) -> None:
    assert SearchIndex(atlas).search("cable")[0].group == "feature"


def test_each_thing_is_found_once(atlas: Atlas) -> None:
    found = [(hit.group, hit.id) for hit in SearchIndex(atlas).search("port")]
    assert len(found) == len(set(found))


def test_hits_come_best_first(atlas: Atlas) -> None:
    scores = [hit.score for hit in SearchIndex(atlas).search("west port")]
    assert scores == sorted(scores, reverse=True)


def test_no_more_is_found_than_asked_for(atlas: Atlas) -> None:
    assert len(SearchIndex(atlas).search("port", limit=1)) == 1


@pytest.mark.parametrize("typed", ["", "   ", "–", "qqqqqqq"])
def test_nothing_is_found_for_nothing(atlas: Atlas, typed: str) -> None:
    assert SearchIndex(atlas).search(typed) == []


@pytest.mark.parametrize(
    ("typed", "feature"),
    [("Äktau", "aktau"), ("Ақтау", "aktau"), ("Alyat", "alat"), ("Sumqayıt", "sumgait"), ("Баку", "baku")],
)
def test_places_are_found_as_each_language_spells_them(typed: str, feature: str) -> None:
    found = SearchIndex(open_atlas()).search_groups(typed, {"feature": 2})["feature"]
    assert feature in [hit.id for hit in found]


def test_no_group_crowds_another_out(atlas: Atlas) -> None:
    found = SearchIndex(atlas).search_groups("cable", {"fact": 1, "feature": 1})
    assert {group: len(hits) for group, hits in found.items()} == {"fact": 1, "feature": 1}


def test_what_was_not_asked_for_is_not_found(atlas: Atlas) -> None:
    assert list(SearchIndex(atlas).search_groups("cable", {"fact": 3})) == ["fact"]


def test_labels_of_any_sort_can_be_searched() -> None:
    index = Index([("command", "view.dark", "Dark"), ("command", "view.light", "Light")])
    assert [hit.id for hit in index.search("drak")] == ["view.dark"]
