"""Where the evidence of an atlas is thin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from geo.coverage import Lack, coverage

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.atlas import Atlas


def _lacking(atlas: Atlas, lack: Lack) -> list[str]:
    return [gap.id for gap in coverage(atlas).gaps if gap.lack is lack]


def test_a_feature_that_no_source_speaks_of_is_named(atlas: Atlas) -> None:
    assert _lacking(atlas, Lack.FEATURE_WITHOUT_FACT) == ["east-port", "fair", "westland", "east-town"]


def test_articles_that_restate_one_another_are_one_source(atlas: Atlas) -> None:
    """Both articles speak of the port and the cable, and the courier has it from the gazette."""
    assert _lacking(atlas, Lack.FEATURE_WITH_ONE_SOURCE) == ["west-port", "sea-cable", "old-pipe", "answer", "oil-flow"]


def test_a_feature_with_two_sources_lacks_none(seeds: dict[str, dict[str, Any]], opened: Callable[[], Atlas]) -> None:
    del seeds["courier"]["article"]["derives_from"]
    assert _lacking(opened(), Lack.FEATURE_WITH_ONE_SOURCE) == ["old-pipe", "answer", "oil-flow"]


def test_a_fact_about_nothing_on_the_map_has_no_place(atlas: Atlas) -> None:
    assert _lacking(atlas, Lack.FACT_WITHOUT_PLACE) == ["gazette-attendance"]


def test_a_fact_about_what_has_no_geometry_has_no_place(
    seeds: dict[str, dict[str, Any]], opened: Callable[[], Atlas]
) -> None:
    seeds["gazette"]["fact"][5]["about"] = ["fair"]
    assert _lacking(opened(), Lack.FACT_WITHOUT_PLACE) == ["gazette-attendance"]


def test_one_place_is_enough_for_a_fact(seeds: dict[str, dict[str, Any]], opened: Callable[[], Atlas]) -> None:
    seeds["gazette"]["fact"][5]["about"] = ["fair", "west-port"]
    assert _lacking(opened(), Lack.FACT_WITHOUT_PLACE) == []


def test_an_article_that_nothing_was_taken_from_is_named(
    seeds: dict[str, dict[str, Any]], opened: Callable[[], Atlas]
) -> None:
    seeds["courier"]["fact"] = []
    assert _lacking(opened(), Lack.ARTICLE_WITHOUT_FACT) == ["courier"]


def test_a_gap_says_what_it_concerns_and_what_it_rests_on(atlas: Atlas) -> None:
    gap = next(gap for gap in coverage(atlas).gaps if gap.id == "sea-cable")
    assert (gap.name, gap.about, gap.articles) == ("Sea Cable", ("sea-cable",), ("courier", "gazette"))


def test_gaps_come_by_what_is_lacking(atlas: Atlas) -> None:
    found = [gap.lack for gap in coverage(atlas).gaps]
    assert found == sorted(found, key=list(Lack).index)


@pytest.mark.parametrize(
    ("lack", "count"),
    [
        (Lack.FEATURE_WITHOUT_FACT, 4),
        (Lack.ARTICLE_WITHOUT_FACT, 0),
        (Lack.FACT_WITHOUT_PLACE, 1),
        (Lack.FEATURE_WITH_ONE_SOURCE, 5),
    ],
)
def test_gaps_are_counted(atlas: Atlas, lack: Lack, count: int) -> None:
    assert coverage(atlas).count(lack) == count


def test_what_was_looked_at_is_counted(atlas: Atlas) -> None:
    whole = coverage(atlas)
    assert (whole.features, whole.facts, whole.articles) == (9, 10, 2)


def test_only_what_is_asked_for_is_looked_at(atlas: Atlas) -> None:
    part = coverage(atlas, features=[atlas.feature("fair")], facts=[], articles=[])
    assert [gap.id for gap in part.gaps] == ["fair"]
