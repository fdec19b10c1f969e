"""Sentences that need nothing beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from geo.compare import distance

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.vocabulary import Vocabulary

    Explaining = Callable[..., list[str]]

OIL: dict[str, Any] = {"about": ("oil",), "indicator": "oil_transit", "period": "2024"}


def test_a_difference_tells_each_value_its_sources_and_how_far_apart(explained: Explaining) -> None:
    low = [(article, OIL | {"value": 1.4}) for article in ("gazette", "courier")]
    assert explained(*low, ("herald", OIL | {"value": 1.6})) == [
        "Oil to the sea in 2024: 1.4 Mt in two sources, 1.6 Mt in one; 0.2 Mt, 14 % apart."
    ]


def test_what_is_no_flow_is_told_with_what_is_measured(explained: Explaining) -> None:
    assert explained(("gazette", {"value": 2}), ("courier", {"value": 2})) == [
        "The port, cargo volume: 2 Mt in two sources."
    ]


def test_articles_that_are_one_source_are_told_as_such(explained: Explaining) -> None:
    facts = ("gazette", OIL | {"value": 1.4}), ("digest", OIL | {"value": 1.4}), ("herald", OIL | {"value": 1.6})
    assert explained(*facts) == [
        "Oil to the sea in 2024: 1.4 Mt in two articles, one source; 1.6 Mt in one article; 0.2 Mt, 14 % apart."
    ]


def test_one_source_with_two_values_is_told_as_one(explained: Explaining) -> None:
    assert explained(("letter", OIL | {"value": 1.4}), ("sequel", OIL | {"value": 1.6})) == [
        "Oil to the sea in 2024: 1.4 Mt in one article, 1.6 Mt in one; one source in all; 0.2 Mt, 14 % apart."
    ]


def test_agreement_within_rounding_is_told(explained: Explaining) -> None:
    assert explained(("gazette", OIL | {"value": 1.4}), ("courier", OIL | {"value": 1.42})) == [
        "Oil to the sea in 2024: 1.4 Mt in one source, 1.42 Mt in one; they agree within rounding."
    ]


def test_plans_are_told_once_where_all_are_plans(explained: Explaining) -> None:
    plan = OIL | {"modality": "expected"}
    assert explained(("gazette", plan | {"value": 3}), ("courier", plan | {"value": 1.5})) == [
        "Oil to the sea in 2024, expected: 1.5 Mt in one source, 3 Mt in one; 1.5 Mt, 100 % apart."
    ]


def test_a_plan_beside_its_outcome_is_told_as_one(explained: Explaining) -> None:
    (sentence,) = explained(("gazette", OIL | {"value": 3, "modality": "target"}), ("courier", OIL | {"value": 2}))
    told = "2 Mt in one source, 3 Mt (target) in one; a plan against its outcome, 1 Mt, 50 % apart."
    assert sentence == f"Oil to the sea in 2024: {told}"


def test_periods_that_are_not_the_same_are_told_with_each_value(explained: Explaining) -> None:
    part = OIL | {"value": 0.9, "period": "2024-01/2024-08"}
    (sentence,) = explained(("gazette", part), ("courier", OIL | {"value": 1.6}))
    told = "0.9 Mt (January–August 2024) in one source, 1.6 Mt (2024) in one"
    assert sentence == f"Oil to the sea: {told}; the periods overlap and are not the same."


def test_scopes_are_told_with_each_value(explained: Explaining) -> None:
    facts = ("gazette", OIL | {"value": 7, "scope": "capacity"}), ("courier", OIL | {"value": 5})
    assert explained(*facts) == [
        "Oil to the sea in 2024: 5 Mt in one source, 7 Mt (capacity) in one; they do not measure the same."
    ]


def test_one_scope_is_told_once(explained: Explaining) -> None:
    scoped = OIL | {"value": 7, "scope": "capacity"}
    assert explained(("gazette", scoped), ("courier", scoped)) == [
        "Oil to the sea (capacity) in 2024: 7 Mt in two sources."
    ]


def test_a_figure_without_a_period_is_told_as_such(explained: Explaining) -> None:
    facts = ("gazette", OIL | {"value": 225, "period": ""}), ("courier", OIL | {"value": 425, "period": "2005/.."})
    assert explained(*facts) == [
        "Oil to the sea since 2005: 225 Mt (no period stated) in one source, 425 Mt in one; 200 Mt, 89 % apart."
    ]


def test_figures_for_a_time_that_is_not_told_are_told_as_such(explained: Explaining) -> None:
    assert explained(("gazette", OIL | {"value": 3, "period": ""}), ("courier", OIL | {"value": 2})) == [
        "Oil to the sea in 2024: 2 Mt in one source, 3 Mt (no period stated) in one; not all of them say for what time."
    ]


def test_currencies_are_told_to_have_no_rate(explained: Explaining) -> None:
    cost = {"indicator": "cost"}
    facts = ("gazette", cost | {"value": 22, "unit": "gigaKZT"}), ("courier", cost | {"value": 50, "unit": "megaUSD"})
    (sentence,) = explained(*facts)
    told = "22 billion KZT in one source, 50 million USD in one"
    assert sentence == f"The port, cost: {told}; currencies stand side by side, for no rate is invented."


def test_other_units_are_told_to_share_none(explained: Explaining) -> None:
    size = {"indicator": "capacity"}
    facts = ("gazette", size | {"value": 2, "unit": "megatonne"}), ("courier", size | {"value": 5, "unit": "gigawatt"})
    assert explained(*facts) == ["The port, capacity: 2 Mt in one source, 5 GW in one; no unit holds them all."]


def test_dates_stand_in_their_order(explained: Explaining) -> None:
    facts = ("gazette", {"date": "XXXX-08-06"}), ("courier", {"date": "2025-07"}), ("herald", {"date": "2024"})
    assert explained(*facts) == [
        "The port, completion: 2024 in one source, July 2025 in one, 6 August (year not stated) in one; they differ."
    ]


def test_labels_stand_between_quotation_marks(explained: Explaining) -> None:
    status = {"indicator": "status"}
    planned = ("gazette", status | {"label": "planned", "modality": "planned"})
    assert explained(planned, ("courier", status | {"label": "in_operation"})) == [
        "The port, status: “Planned” in one source, “In operation” in one; they differ."
    ]


def test_a_label_is_told_once_whether_planned_or_not(explained: Explaining) -> None:
    assert explained(("gazette", {"label": "Baku", "modality": "planned"}), ("courier", {"label": "Baku"})) == [
        "The port, location: “Baku” in two sources."
    ]


def test_a_sentence_stops_after_some_values(explained: Explaining) -> None:
    facts = [(("gazette", "courier")[number % 2], {"value": number}) for number in range(1, 11)]
    (sentence,) = explained(*facts)
    assert "5 Mt in one, 6 Mt in one, and 4 more values; two sources in all; 9 Mt, 900 % apart." in sentence


def test_percentages_are_points_apart(vocabulary: Vocabulary) -> None:
    assert distance(37, 18.5, "percent", vocabulary) == "37 percentage points"


def test_multiples_stand_beside_their_sign(vocabulary: Vocabulary) -> None:
    assert distance(1, 0.3333, "times", vocabulary) == "1×, 33 %"


def test_a_distance_from_zero_has_no_percentage(vocabulary: Vocabulary) -> None:
    assert distance(2.5, None, "kilometer", vocabulary) == "2.5 km"
