"""Which figures are for the same time, and what becomes of those that are not."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from geo.compare.times import Timing, in_year, slots

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.compare import Comparison
    from geo.model import Fact

    Comparing = Callable[..., tuple[Comparison, ...]]
    Judging = Callable[..., list[str]]


@pytest.fixture
def periods(fact: Callable[..., Fact]) -> Callable[..., list[list[str]]]:
    """Return what sorts facts for some periods into slots, and gives the periods in each."""

    def sort(*edtf: str) -> list[list[str]]:
        stated = [fact(number=number, value=1, period=period) for number, period in enumerate(edtf)]
        return [[one.period for one in slot.facts] for slot in slots(stated)]

    return sort


def test_the_years_of_a_series_are_slots_in_their_order(periods: Callable[..., list[list[str]]]) -> None:
    assert periods("2024", "2023", "2024") == [["2023"], ["2024", "2024"]]


def test_two_spellings_of_one_span_are_one_slot(periods: Callable[..., list[list[str]]]) -> None:
    assert periods("2024", "2024-01/2024-12") == [["2024", "2024-01/2024-12"]]


def test_a_total_with_an_open_end_is_the_longest_from_the_same_day(periods: Callable[..., list[list[str]]]) -> None:
    assert periods("2005/..", "2005/2015", "2005/2025-03") == [["2005/2015"], ["2005/..", "2005/2025-03"]]


def test_totals_from_different_days_are_two(periods: Callable[..., list[list[str]]]) -> None:
    assert periods("2005/..", "2010/..") == [["2005/.."], ["2010/.."]]


def test_without_a_period_a_figure_is_the_running_total(periods: Callable[..., list[list[str]]]) -> None:
    assert periods("2024", "", "2005/..") == [["2005/..", ""], ["2024"]]


def test_without_a_period_a_figure_is_for_the_only_one_there_is(periods: Callable[..., list[list[str]]]) -> None:
    assert periods("", "2024") == [["2024", ""]]


def test_without_a_period_a_figure_belongs_to_no_year_of_a_series(periods: Callable[..., list[list[str]]]) -> None:
    assert periods("", "2023", "2024") == [["2023"], ["2024"], [""]]


def test_a_period_without_a_year_joins_the_only_one_it_can_be(periods: Callable[..., list[list[str]]]) -> None:
    assert periods("XXXX-01/XXXX-08", "2025-01/2025-08", "2025") == [["2025-01/2025-08", "XXXX-01/XXXX-08"], ["2025"]]


def test_a_period_without_a_year_joins_none_of_several(periods: Callable[..., list[list[str]]]) -> None:
    assert periods("XXXX-03", "2024-03", "2025-03") == [["2024-03"], ["2025-03"], ["XXXX-03"]]


@pytest.mark.parametrize(
    ("edtf", "timing"),
    [
        ("2024", Timing.SPAN), ("2023-06/2024-05", Timing.SPAN), ("2023/2024", Timing.RUNNING),
        ("../2024", Timing.RUNNING), ("XXXX-08", Timing.YEARLESS), ("", Timing.UNDATED),
    ],
)  # fmt: skip
def test_what_runs_longer_than_a_year_is_a_total(fact: Callable[..., Fact], edtf: str, timing: Timing) -> None:
    (slot,) = slots([fact(value=1, period=edtf)])
    assert slot.timing is timing


@pytest.mark.parametrize(
    ("edtf", "year", "days"),
    [
        ("XXXX-08-06", 2025, (date(2025, 8, 6), date(2025, 8, 6))),
        ("XXXX-02", 2024, (date(2024, 2, 1), date(2024, 2, 29))),
        ("XXXX-02", 2025, (date(2025, 2, 1), date(2025, 2, 28))),
        ("XXXX-12/XXXX-02", 2025, (date(2025, 12, 1), date(2026, 2, 28))),
        ("XXXX-02-29", 2025, None),
    ],
)
def test_a_date_without_a_year_has_its_days_in_each(edtf: str, year: int, days: tuple[date, date] | None) -> None:
    assert in_year(edtf, year) == days


def test_a_series_is_nothing_to_compare(verdicts: Judging) -> None:
    facts = ("gazette", {"value": 1.4, "period": "2023"}), ("courier", {"value": 1.6, "period": "2024"})
    assert verdicts(*facts) == []


def test_part_of_a_year_is_not_the_year(compared: Comparing) -> None:
    facts = ("gazette", {"value": 0.9, "period": "2025-01/2025-08"}), ("courier", {"value": 1.6, "period": "2025"})
    (comparison,) = compared(*facts)
    assert (comparison.verdict, comparison.period, comparison.spread_absolute) == ("different period", "2025", None)


def test_the_time_of_periods_that_overlap_is_the_whole_of_it(compared: Comparing) -> None:
    facts = (
        ("gazette", {"value": 1, "period": "2025-01/2025-08"}),
        ("courier", {"value": 1, "period": "2025-06/2025-12"}),
    )
    (comparison,) = compared(*facts)
    assert comparison.period == "2025-01/2025-12"


def test_one_article_may_tell_of_overlapping_periods(verdicts: Judging) -> None:
    facts = ("gazette", {"value": 0.9, "period": "2025-01/2025-08"}), ("gazette", {"value": 1.6, "period": "2025"})
    assert verdicts(*facts) == []


def test_a_year_is_no_rival_of_the_running_total(verdicts: Judging) -> None:
    facts = ("gazette", {"value": 3.4, "period": "2023/.."}), ("courier", {"value": 1.4, "period": "2024"})
    assert verdicts(*facts) == []


def test_a_figure_without_a_period_differs_from_the_running_total(compared: Comparing) -> None:
    stock = {"indicator": "investment_stock", "unit": "megaUSD"}
    facts = ("gazette", stock | {"value": 225}), ("courier", stock | {"value": 424.6, "period": "2005/.."})
    (comparison,) = compared(*facts)
    assert (comparison.verdict, comparison.period) == ("differ", "2005/..")


def test_a_figure_without_a_period_agrees_with_the_only_one_told_of(verdicts: Judging) -> None:
    facts = ("gazette", {"value": 570.4, "period": "2025-01/2025-08"}), ("courier", {"value": 570})
    assert verdicts(*facts) == ["agree within rounding"]


@pytest.mark.parametrize("period", ["", "XXXX-01/XXXX-08"])
def test_a_figure_that_may_be_for_another_time_does_not_differ(verdicts: Judging, period: str) -> None:
    facts = ("gazette", {"value": 570.4, "period": "2025-01/2025-08"}), ("courier", {"value": 600, "period": period})
    assert verdicts(*facts) == ["not comparable"]


def test_figures_without_a_period_differ_from_each_other(verdicts: Judging) -> None:
    facts = ("gazette", {"value": 570.4, "period": "2024"}), ("courier", {"value": 600}), ("herald", {"value": 700})
    assert verdicts(*facts) == ["differ"]


def _scoped(article: str, scope: str, **stated: Any) -> tuple[str, dict[str, Any]]:  # noqa: ANN401 - any field of a fact
    return article, {"value": 7, "period": "2027", "scope": scope} | stated


def test_figures_of_different_scope_stand_side_by_side(compared: Comparing) -> None:
    (comparison,) = compared(_scoped("gazette", "exports"), _scoped("courier", "capacity", value=5))
    assert (comparison.verdict, comparison.scope, comparison.spread_absolute) == ("different scope", "", None)


def test_within_one_scope_figures_differ_beside_another_scope(compared: Comparing) -> None:
    facts = _scoped("gazette", "exports"), _scoped("courier", "exports", value=5), _scoped("herald", "capacity")
    assert [(c.verdict, c.scope) for c in compared(*facts)] == [("differ", "exports"), ("different scope", "")]


def test_one_article_may_count_different_things(verdicts: Judging) -> None:
    assert verdicts(_scoped("gazette", "exports"), _scoped("gazette", "capacity")) == []


def test_scopes_for_one_time_are_not_mixed_with_other_times(compared: Comparing) -> None:
    part = _scoped("herald", "exports", period="2027-01/2027-08")
    found = compared(_scoped("gazette", "exports"), _scoped("courier", "capacity"), part)
    assert [(c.verdict, len(c.facts)) for c in found] == [("different period", 2), ("different scope", 2)]


def test_scopes_for_times_that_only_overlap_are_told_too(verdicts: Judging) -> None:
    facts = _scoped("gazette", "cargo", period="2025-01/2025-07"), _scoped("courier", "all", period="2025-01/2025-09")
    assert verdicts(*facts) == ["different scope"]


@pytest.mark.parametrize("stated", [{"date": "2026"}, {"label": "Baku"}])
def test_parts_of_a_thing_are_no_rivals_of_the_whole(verdicts: Judging, stated: dict[str, str]) -> None:
    assert verdicts(("gazette", stated), ("courier", stated | {"scope": "studies"})) == []
