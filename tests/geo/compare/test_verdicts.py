"""What becomes of figures, dates and labels about one thing at one time."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest

from geo.compare import Verdict, compare, verdicts_by_feature

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.atlas import Atlas
    from geo.compare import Comparison

    Comparing = Callable[..., tuple[Comparison, ...]]
    Judging = Callable[..., list[str]]


def test_equal_figures_agree(verdicts: Judging) -> None:
    assert verdicts(("gazette", {"value": 1.4}), ("courier", {"value": 1.4})) == ["agree"]


def test_figures_that_round_to_each_other_agree_within_rounding(verdicts: Judging) -> None:
    assert verdicts(("gazette", {"value": 424.6}), ("courier", {"value": 425})) == ["agree within rounding"]


def test_figures_that_cannot_be_one_amount_differ(verdicts: Judging) -> None:
    assert verdicts(("gazette", {"value": 1.4}), ("courier", {"value": 1.6})) == ["differ"]


def test_one_figure_that_fits_no_other_makes_a_difference(verdicts: Judging) -> None:
    facts = [(article, {"value": 1.4}) for article in ("gazette", "courier", "letter")]
    assert verdicts(*facts, ("herald", {"value": 1.6})) == ["differ"]


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ({"value": 1, "qualifier": "more_than"}, {"value": 1.4}, "agree within rounding"),
        ({"value": 1, "qualifier": "slightly_more_than"}, {"value": 1.4}, "differ"),
        ({"value": 150, "qualifier": "nearly"}, {"value": 150, "qualifier": "about"}, "agree within rounding"),
        ({"value": 150, "qualifier": "nearly"}, {"value": 250, "qualifier": "about"}, "differ"),
        ({"value": 1500, "qualifier": "about"}, {"value": 1500, "qualifier": "more_than"}, "agree within rounding"),
        ({"value": 5, "qualifier": "up_to"}, {"value": 5, "qualifier": "more_than"}, "differ"),
        ({"value": 5, "value_max": 7}, {"value": 7}, "agree within rounding"),
        ({"value": 5, "value_max": 7}, {"value": 8}, "differ"),
        ({"value": 547}, {"value": 547.6}, "agree within rounding"),
    ],
)
def test_a_hedge_reaches_as_far_as_it_is_taken_to(
    verdicts: Judging, one: dict[str, Any], other: dict[str, Any], verdict: str
) -> None:
    assert verdicts(("gazette", one), ("courier", other)) == [verdict]


def test_figures_are_compared_in_the_unit_of_their_indicator(compared: Comparing) -> None:
    facts = ("gazette", {"value": 1400, "unit": "kilotonne"}), ("courier", {"value": 1.6})
    (comparison,) = compared(*facts)
    assert (comparison.unit, comparison.spread_absolute, comparison.spread_relative) == ("megatonne", 0.2, 0.1429)


def test_without_such_a_unit_figures_are_compared_in_the_first_one(compared: Comparing) -> None:
    cost = {"indicator": "cost"}
    facts = (
        ("gazette", cost | {"value": 1.5, "unit": "gigaUSD"}),
        ("courier", cost | {"value": 1500, "unit": "megaUSD"}),
    )
    (comparison,) = compared(*facts)
    assert (comparison.unit, comparison.verdict) == ("gigaUSD", Verdict.AGREE_WITHIN_ROUNDING)


def test_currencies_are_not_converted(compared: Comparing) -> None:
    cost = {"indicator": "cost"}
    facts = ("gazette", cost | {"value": 22, "unit": "gigaKZT"}), ("courier", cost | {"value": 50, "unit": "megaUSD"})
    (comparison,) = compared(*facts)
    assert (comparison.verdict, comparison.unit, comparison.spread_absolute) == (Verdict.NOT_COMPARABLE, "", None)


def test_figures_in_one_currency_are_compared_beside_those_in_another(verdicts: Judging) -> None:
    cost = {"indicator": "cost", "unit": "megaUSD"}
    tenge = ("herald", cost | {"value": 22, "unit": "gigaKZT"})
    facts = ("gazette", cost | {"value": 50}), ("courier", cost | {"value": 60}), tenge
    assert verdicts(*facts) == ["not comparable", "differ"]


def test_a_rise_in_percent_is_no_multiple(verdicts: Judging) -> None:
    growth = {"indicator": "cargo_growth"}
    facts = ("gazette", growth | {"value": 50, "unit": "percent"}), ("courier", growth | {"value": 3, "unit": "times"})
    assert verdicts(*facts) == ["not comparable"]


def test_a_plan_that_its_outcome_met_agrees_with_it(verdicts: Judging) -> None:
    assert verdicts(("gazette", {"value": 2, "modality": "planned"}), ("courier", {"value": 2})) == ["agree"]


def test_a_plan_and_another_outcome_are_no_difference_between_sources(verdicts: Judging) -> None:
    facts = ("gazette", {"value": 3, "modality": "expected"}), ("courier", {"value": 2})
    assert verdicts(*facts) == ["plan against outcome"]


def test_two_plans_that_cannot_both_come_true_differ(verdicts: Judging) -> None:
    facts = ("gazette", {"value": 3, "modality": "expected"}), ("courier", {"value": 1.5, "modality": "target"})
    assert verdicts(*facts) == ["differ"]


def test_two_plans_differ_whatever_the_outcome(verdicts: Judging) -> None:
    plans = ("gazette", {"value": 3, "modality": "expected"}), ("courier", {"value": 1.5, "modality": "expected"})
    assert verdicts(*plans, ("herald", {"value": 1.6})) == ["differ"]


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("2026", "2026", "agree"),
        ("2026", "2026-12", "agree within rounding"),
        ("2026", "2027", "differ"),
        ("2025-07", "2024", "differ"),
        ("2022/2027", "2022/2027", "agree"),
        ("2022/2027", "2023/2027", "differ"),
        ("2022/2027", "2022-03/2027-12-31", "agree within rounding"),
        ("2025-10-20/2025-10-21", "2025-10-21", "differ"),
        ("2025-10-20/2025-10-21", "2025-10", "agree within rounding"),
        ("2023/..", "2023-04/2025", "agree within rounding"),
        ("XXXX-08-06", "XXXX-08-06", "agree"),
        ("XXXX-08-06", "XXXX-08", "agree within rounding"),
        ("XXXX-08-06", "XXXX-07", "differ"),
        ("XXXX-08-06", "2024", "agree within rounding"),
        ("XXXX-08-06", "2024-08", "agree within rounding"),
        ("XXXX-08-06", "2025-07", "differ"),
        ("XXXX-02-29", "2025", "differ"),
        ("XXXX-02-29", "2021/2025", "differ"),
        ("XXXX-02-29", "2020~", "agree within rounding"),
        ("XXXX-12/XXXX-02", "2024-12/2025-02", "agree within rounding"),
    ],
)
def test_dates_agree_where_their_ends_can_be_the_same_days(
    verdicts: Judging, one: str, other: str, verdict: str
) -> None:
    assert verdicts(("gazette", {"date": one}), ("courier", {"date": other})) == [verdict]


@pytest.mark.parametrize(
    ("bound", "date", "verdict"),
    [
        ("2026", "2026-06", "agree within rounding"),
        ("2026", "2024", "agree within rounding"),
        ("2026", "2027", "differ"),
        ("2026", "XXXX-08-06", "agree within rounding"),
    ],
)
def test_by_a_date_is_any_time_up_to_its_end(verdicts: Judging, bound: str, date: str, verdict: str) -> None:
    assert verdicts(("gazette", {"date": bound, "qualifier": "by"}), ("courier", {"date": date})) == [verdict]


def test_three_dates_agree_only_where_one_day_is_in_all(verdicts: Judging) -> None:
    facts = ("gazette", {"date": "2025-07"}), ("courier", {"date": "2024"}), ("herald", {"date": "XXXX-07"})
    assert verdicts(*facts) == ["differ"]


def test_dates_have_no_spread(compared: Comparing) -> None:
    (comparison,) = compared(("gazette", {"date": "2026"}), ("courier", {"date": "2027"}))
    assert (comparison.spread_absolute, comparison.spread_relative, comparison.unit) == (None, None, "")


def test_labels_that_are_not_equal_differ(verdicts: Judging) -> None:
    assert verdicts(("gazette", {"label": "Aktau"}), ("courier", {"label": "Baku"})) == ["differ"]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Aktau – Sumgait", "Sumgait – Aktau"), ("Georgia, Türkiye", "Türkiye, Georgia"), ("Baku", "baku")],
)
def test_the_order_in_a_list_does_not_count(verdicts: Judging, one: str, other: str) -> None:
    assert verdicts(("gazette", {"label": one}), ("courier", {"label": other})) == ["agree"]


def test_lists_with_different_members_differ(verdicts: Judging) -> None:
    facts = ("gazette", {"label": "Georgia, Türkiye"}), ("courier", {"label": "Armenia, Georgia"})
    assert verdicts(*facts) == ["differ"]


def test_a_label_that_one_article_gives_among_others_agrees(verdicts: Judging) -> None:
    facts = ("gazette", {"label": "Baku"}), ("gazette", {"label": "Aktau"}), ("courier", {"label": "Aktau"})
    assert verdicts(*facts) == ["agree"]


def test_statuses_that_are_not_equal_differ_though_one_is_a_plan(verdicts: Judging) -> None:
    status = {"indicator": "status"}
    planned = ("gazette", status | {"label": "planned", "modality": "planned"})
    assert verdicts(planned, ("courier", status | {"label": "under_construction"})) == ["differ"]


def test_a_planned_place_and_another_outcome_are_no_difference_between_sources(verdicts: Judging) -> None:
    facts = ("gazette", {"label": "Aktau", "modality": "planned"}), ("courier", {"label": "Baku"})
    assert verdicts(*facts) == ["plan against outcome"]


def test_what_is_never_compared_is_not_compared(verdicts: Judging) -> None:
    topic = {"indicator": "topic"}
    assert verdicts(("gazette", topic | {"label": "trade"}), ("courier", topic | {"label": "oil"})) == []


def test_facts_on_different_features_are_not_compared(verdicts: Judging) -> None:
    assert verdicts(("gazette", {"value": 1.4}), ("courier", {"value": 1.6, "about": ("quay", "port")})) == []


def test_facts_about_nothing_are_not_compared(verdicts: Judging) -> None:
    assert verdicts(("gazette", {"value": 1.4, "about": ()}), ("courier", {"value": 1.6, "about": ()})) == []


def test_one_article_that_repeats_itself_is_no_comparison(verdicts: Judging) -> None:
    assert verdicts(("gazette", {"value": 1.4}), ("gazette", {"value": 1.4})) == []


def test_one_article_that_contradicts_itself_differs(verdicts: Judging) -> None:
    assert verdicts(("gazette", {"value": 1.4}), ("gazette", {"value": 1.6})) == ["differ"]


def test_one_article_may_expect_another_figure_than_it_aims_at(verdicts: Judging) -> None:
    plans = ("gazette", {"value": 3, "modality": "expected"}), ("gazette", {"value": 4, "modality": "target"})
    assert verdicts(*plans) == []


def test_labels_of_one_article_add_up(verdicts: Judging) -> None:
    assert verdicts(("gazette", {"label": "Aktau"}), ("gazette", {"label": "Baku"})) == []


def test_articles_that_restate_one_another_are_one_source(compared: Comparing) -> None:
    (comparison,) = compared(("gazette", {"value": 1.4}), ("digest", {"value": 1.4}))
    assert comparison.independent_sources == 1


def test_articles_of_one_author_are_one_source(compared: Comparing) -> None:
    (comparison,) = compared(("letter", {"value": 1.4}), ("sequel", {"value": 1.4}))
    assert comparison.independent_sources == 1


def test_articles_without_an_author_are_sources_of_their_own(compared: Comparing) -> None:
    (comparison,) = compared(("gazette", {"value": 1.4}), ("courier", {"value": 1.4}))
    assert comparison.independent_sources == 2


def test_a_comparison_holds_its_facts_in_the_order_of_the_atlas(compared: Comparing) -> None:
    since = {"period": "2005/..", "value": 425}
    facts = ("courier", {"value": 225}), ("gazette", since), ("herald", {"value": 225}), ("letter", since)
    (comparison,) = compared(*facts)
    assert comparison.facts == ("courier-0", "gazette-1", "herald-2", "letter-3")


def test_comparisons_stand_in_the_order_of_features_and_indicators(compared: Comparing) -> None:
    facts = [
        (article, fields | {"about": (about,)})
        for about in ("oil", "port")
        for fields in ({"date": "2026"}, {"value": 2})
        for article in ("gazette", "courier")
    ]
    order = [(comparison.about, comparison.indicator) for comparison in compared(*facts)]
    assert order == [
        ("port", "cargo_volume"), ("port", "completion_date"), ("oil", "cargo_volume"), ("oil", "completion_date"),
    ]  # fmt: skip


def test_the_order_of_the_facts_changes_no_verdict(small: Callable[..., Atlas], compared: Comparing) -> None:
    facts: list[Any] = [
        (article, {"value": value, "period": period, "modality": modality})
        for article, value in (("gazette", 1.4), ("courier", 1.6), ("letter", 2))
        for period in ("2024", "2025", "2025-01/2025-08", "")
        for modality in ("actual", "expected")
    ]
    expected = sorted((c.period, str(c.verdict), len(c.facts)) for c in compared(*facts))
    shuffled = random.Random(8).sample(facts, len(facts))  # noqa: S311 - nothing is kept secret
    assert sorted((c.period, str(c.verdict), len(c.facts)) for c in compare(small(*shuffled))) == expected


def test_verdicts_are_counted_by_feature(compared: Comparing) -> None:
    facts = ("gazette", {"value": 1.4}), ("courier", {"value": 1.6}), ("gazette", {"date": "2026"})
    more = ("courier", {"date": "2026"}), ("gazette", {"label": "Aktau"}), ("courier", {"label": "Aktau"})
    assert verdicts_by_feature(compared(*facts, *more)) == {"port": {Verdict.AGREE: 2, Verdict.DIFFER: 1}}


def test_the_verdicts_are_the_promised_words() -> None:
    assert [str(verdict) for verdict in Verdict] == [
        "agree", "agree within rounding", "differ", "different period", "different scope", "plan against outcome",
        "not comparable",
    ]  # fmt: skip
