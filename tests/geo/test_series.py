"""Figures over time: what belongs on one axis, and what does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from geo.quantities import Units
from geo.series import series_about

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.atlas import Atlas
    from geo.series import Series


@pytest.fixture
def about_the_port(opened: Callable[[], Atlas], seeds: dict[str, dict[str, Any]]) -> Callable[..., tuple[Series, ...]]:
    """Return what gives the port's facts other values and returns its series."""

    def read(*facts: dict[str, Any]) -> tuple[Series, ...]:
        model = seeds["gazette"]["fact"][0]
        seeds["gazette"]["fact"] = [model | {"id": f"f{number}"} | fact for number, fact in enumerate(facts)]
        seeds["courier"]["fact"] = []
        atlas = opened()
        return series_about("west-port", atlas, Units(atlas.vocabulary.units))

    return read


YEARS: list[dict[str, Any]] = [
    {"period": str(year), "value": value} for year, value in ((2022, 1), (2023, 2), (2024, 3))
]


def test_three_years_make_a_series(about_the_port: Callable[..., tuple[Series, ...]]) -> None:
    [series] = about_the_port(*YEARS)
    assert [point.amount.low for point in series.points] == [1, 2, 3]


def test_two_years_do_not(about_the_port: Callable[..., tuple[Series, ...]]) -> None:
    assert about_the_port(*YEARS[:2]) == ()


def test_points_come_in_the_order_of_time(about_the_port: Callable[..., tuple[Series, ...]]) -> None:
    [series] = about_the_port(*reversed(YEARS))
    assert [point.earliest.year for point in series.points] == [2022, 2023, 2024]


def test_other_units_are_brought_into_one(about_the_port: Callable[..., tuple[Series, ...]]) -> None:
    [series] = about_the_port(*YEARS[:2], YEARS[2] | {"unit": "tonne", "value": 3_000_000})
    assert [point.amount.low for point in series.points] == [1, 2, 3]


def test_a_plan_is_told_from_an_outcome(about_the_port: Callable[..., tuple[Series, ...]]) -> None:
    [series] = about_the_port(*YEARS[:2], YEARS[2] | {"modality": "target"})
    assert [point.is_plan for point in series.points] == [False, False, True]


@pytest.mark.parametrize("period", ["", "2020/..", "XXXX-05"])
def test_what_has_no_place_in_time_is_left_out(about_the_port: Callable[..., tuple[Series, ...]], period: str) -> None:
    [series] = about_the_port(*YEARS, {"period": period, "value": 9})
    assert len(series.points) == 3


def test_another_scope_is_another_series(about_the_port: Callable[..., tuple[Series, ...]]) -> None:
    both = about_the_port(*YEARS, *(year | {"scope": "containers"} for year in YEARS))
    assert [series.scope for series in both] == ["", "containers"]
