"""What every format carries."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from geo.query import Selection

if TYPE_CHECKING:
    from geo.export import Contents
    from geo.passages import Text


def test_a_whole_atlas_is_called_whole(contents: Contents) -> None:
    assert contents.extent_sentence == "Everything in the atlas: 9 features and 10 facts."


def test_what_was_asked_for_and_left_out_is_said(part: Contents) -> None:
    said = part.extent_sentence
    features, facts = len(part.atlas.features), len(part.atlas.facts)
    assert said == (
        f"Asked for: Ports, Cables. {len(part.selection.features)} of {features} features and "
        f"{len(part.selection.facts)} of {facts} facts; the others were filtered out."
    )


def test_sources_are_numbered_in_the_atlas_order(contents: Contents) -> None:
    assert {number: article.id for number, article in contents.sources.items()} == {1: "courier", 2: "gazette"}


def test_a_source_of_nothing_selected_is_not_named(contents: Contents) -> None:
    facts = tuple(fact for fact in contents.selection.facts if fact.article == "gazette")
    alone = replace(contents, selection=Selection(contents.selection.features, facts))
    assert [article.id for article in alone.sources.values()] == ["gazette"]


def test_a_comparison_without_a_selected_fact_is_not_told(contents: Contents) -> None:
    facts = tuple(fact for fact in contents.selection.facts if fact.id == "courier-cable-status")
    one = replace(contents, selection=Selection(contents.selection.features, facts))
    assert [comparison.indicator for comparison in one.told] == ["status"]


def test_geonames_is_credited_where_a_position_is_theirs(shipped: Contents) -> None:
    assert any("GeoNames" in sentence for sentence in shipped.credit_sentences)


def test_geonames_is_not_credited_for_the_work_of_others(contents: Contents) -> None:
    assert not any("GeoNames" in sentence for sentence in contents.credit_sentences)


def test_facts_say_how_their_passage_was_found_in_the_text_at_hand(contents: Contents, texts: dict[str, Text]) -> None:
    by_article = {name: texts[article.sha256] for name, article in contents.atlas.articles.items()}
    assert {record["anchor"] for record in replace(contents, texts=by_article).fact_records()} == {"exact"}


def test_without_a_text_facts_say_so(contents: Contents) -> None:
    assert {record["anchor"] for record in contents.fact_records()} == {"no text"}
