"""Search: any spelling, typing errors, names before sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from geo.search import SearchIndex

if TYPE_CHECKING:
    from geo.atlas import Atlas


@pytest.mark.parametrize("typed", ["West Port", "west port", "WEST PORT", "wset port", "west prt", "qerb limani",
                                   "Qərb limanı", "западный порт", "port of the west"])  # fmt: skip
def test_a_feature_is_found_in_any_spelling_and_with_typing_errors(atlas: Atlas, typed: str) -> None:
    assert SearchIndex(atlas).search(typed)[0].id == "west-port"


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
