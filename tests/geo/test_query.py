"""One filter state: which features and facts it leaves."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.compare import compare
from geo.errors import UsageError
from geo.query import Finder, Query, check, fold, select

if TYPE_CHECKING:
    from geo.atlas import Atlas


def _features(atlas: Atlas, **asked: Any) -> set[str]:  # noqa: ANN401 - any part of a query
    return {feature.id for feature in select(atlas, check(Query(**asked), atlas)).features}


def _facts(atlas: Atlas, **asked: Any) -> set[str]:  # noqa: ANN401 - any part of a query
    return {fact.id for fact in select(atlas, check(Query(**asked), atlas)).facts}


def test_an_empty_query_leaves_everything(atlas: Atlas) -> None:
    found = select(atlas, Query())
    assert (len(found.features), len(found.facts)) == (len(atlas.features), len(atlas.facts))


def test_features_are_found_by_id(atlas: Atlas) -> None:
    assert _features(atlas, features=frozenset({"west-port", "fair"})) == {"west-port", "fair"}


def test_features_are_found_by_layer(atlas: Atlas) -> None:
    assert _features(atlas, layers=frozenset({"ports"})) == {"west-port", "east-port"}


def test_a_hidden_layer_is_left_out(atlas: Atlas) -> None:
    assert "sea-cable" not in _features(atlas, hidden_layers=frozenset({"cables"}))


def test_a_hidden_layer_wins_over_one_that_is_asked_for(atlas: Atlas) -> None:
    assert _features(atlas, layers=frozenset({"ports"}), hidden_layers=frozenset({"ports"})) == set()


def test_features_are_found_by_kind(atlas: Atlas) -> None:
    assert _features(atlas, kinds=frozenset({"fibre_cable"})) == {"sea-cable"}


@pytest.mark.parametrize("status", ["planned", "under_construction", "mixed"])
def test_a_feature_whose_sources_differ_is_found_by_every_status(atlas: Atlas, status: str) -> None:
    assert _features(atlas, statuses=frozenset({status})) == {"sea-cable"}


def test_features_are_found_by_source(atlas: Atlas) -> None:
    assert _features(atlas, sources=frozenset({"gazette"})) == {"west-port", "sea-cable", "answer"}


def test_facts_of_another_source_are_left_out(atlas: Atlas) -> None:
    assert all(name.startswith("courier") for name in _facts(atlas, sources=frozenset({"courier"})))


def test_a_source_may_be_given_by_its_beginning(atlas: Atlas) -> None:
    assert check(Query(sources=frozenset({"gaz"})), atlas).sources == {"gazette"}


def test_two_filters_are_both_met(atlas: Atlas) -> None:
    assert _features(atlas, layers=frozenset({"ports"}), sources=frozenset({"courier"})) == {"west-port"}


def test_a_period_leaves_facts_of_other_times_out(atlas: Atlas) -> None:
    assert "gazette-cargo-2026" not in _facts(atlas, period="2024")


def test_a_period_leaves_facts_of_its_time(atlas: Atlas) -> None:
    assert {"gazette-cargo-2024", "courier-cargo-2024"} <= _facts(atlas, period="2024-03")


def test_a_date_without_its_year_may_fall_into_any_period(atlas: Atlas) -> None:
    assert "answer" in _features(atlas, period="1999")


def test_a_period_leaves_events_of_other_times_out(atlas: Atlas) -> None:
    assert "fair" not in _features(atlas, period="2024")


def test_a_period_does_not_hide_what_no_source_dates(atlas: Atlas) -> None:
    assert "east-port" in _features(atlas, period="2024")


def test_words_are_found_in_names_of_any_language(atlas: Atlas) -> None:
    assert _features(atlas, text="qarb limani") == {"west-port"}


def test_words_are_found_in_statements(atlas: Atlas) -> None:
    assert _facts(atlas, text="works have begun") == {"courier-cable-status"}


def test_all_words_must_occur(atlas: Atlas) -> None:
    assert _features(atlas, text="west atlantis") == set()


def test_a_fact_about_no_feature_is_left_when_no_feature_is_asked_for(atlas: Atlas) -> None:
    assert "gazette-attendance" in _facts(atlas, sources=frozenset({"gazette"}))


def test_a_fact_about_no_feature_is_left_out_when_features_are_asked_for(atlas: Atlas) -> None:
    assert "gazette-attendance" not in _facts(atlas, layers=frozenset({"ports"}))


@pytest.mark.parametrize(
    ("part", "word", "meant"),
    [("features", "west-prot", "west-port"), ("layers", "prots", "ports"), ("kinds", "prot", "port"),
     ("statuses", "plannd", "planned"), ("sources", "gazete", "gazette")],
)  # fmt: skip
def test_an_unknown_word_is_refused_with_a_suggestion(atlas: Atlas, part: str, word: str, meant: str) -> None:
    with pytest.raises(UsageError, match=f"“{word}”.*“{meant}”"):
        check(dataclasses.replace(Query(), **dict[str, Any]({part: frozenset({word})})), atlas)


def test_a_period_that_is_none_is_refused(atlas: Atlas) -> None:
    with pytest.raises(UsageError, match="not a date in EDTF"):
        check(Query(period="soon"), atlas)


def test_a_query_for_nothing_in_particular_is_empty() -> None:
    assert Query().is_empty


def test_a_query_with_a_word_is_not_empty() -> None:
    assert not Query(text="port").is_empty


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Sumqayıt – Äktau’s port", "sumqayit aktau s port"),
        ("Gəncə", "ganca"),
        ("Türkiye", "turkiye"),
        ("İSTANBUL", "istanbul"),
        ("Ақтау", "ақтау"),
        ("  ", ""),
    ],
)
def test_a_text_is_folded_as_people_type_it(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(max_size=20))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize("part", ["kinds", "statuses", "sources", "verdicts"])
@pytest.mark.parametrize("asked", [{}, {"period": "2024"}, {"text": "west"}, {"kinds": frozenset({"port"})}])
def test_a_value_is_counted_as_what_it_would_show(atlas: Atlas, part: str, asked: dict[str, Any]) -> None:
    finder = Finder(atlas, compare(atlas))
    query = Query(**asked)
    counts = getattr(finder.facets(query), part)
    shown = {
        value: len(finder.find(dataclasses.replace(query, **dict[str, Any]({part: frozenset({value})}))).features)
        for value in counts
    }
    assert counts == shown


def test_only_values_that_occur_are_counted(atlas: Atlas) -> None:
    assert set(Finder(atlas).facets(Query()).kinds) == {feature.kind for feature in atlas.features.values()}


def test_a_value_that_the_other_filters_leave_nothing_of_is_counted_as_none(atlas: Atlas) -> None:
    assert Finder(atlas).facets(Query(kinds=frozenset({"port"}))).statuses["planned"] == 0


def test_words_may_stand_in_a_name_and_in_one_of_its_facts(atlas: Atlas) -> None:
    assert _features(atlas, text="west aim") == {"west-port"}


def test_words_in_two_facts_of_a_feature_do_not_make_one(atlas: Atlas) -> None:
    assert _features(atlas, text="works intention") == set()


def test_a_finder_that_was_asked_something_else_before_answers_the_same(atlas: Atlas) -> None:
    finder = Finder(atlas)
    finder.find(Query(period="2026", text="cable"))
    assert finder.find(Query(period="2024", text="west")) == select(atlas, Query(period="2024", text="west"))


def test_words_of_which_nothing_is_left_when_folded_ask_for_everything(atlas: Atlas) -> None:
    assert select(atlas, Query(text="\u0301")).features == tuple(atlas.features.values())
