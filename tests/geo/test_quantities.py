"""What a figure can mean, and whether figures can mean one amount."""

from __future__ import annotations

import math
import subprocess
import sys
from decimal import Decimal
from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from geo import resources
from geo.factors import Factors, read_factors
from geo.quantities import Quantity, Spread, Units, meet, quantity, spread
from geo.vocabulary import Qualifier, Vocabulary, read_vocabulary
from geo.vocabulary import Units as Terms

if TYPE_CHECKING:
    from collections.abc import Callable

BARE = Qualifier("")


@pytest.fixture(scope="module")
def units(vocabulary: Vocabulary) -> Units:
    return Units(vocabulary.units)


@pytest.fixture
def meaning(vocabulary: Vocabulary) -> Callable[..., tuple[float, float]]:
    """Return what gives the ends of a figure's meaning, without what binary fractions add."""

    def ends(hedge: str, value: float, value_max: float | None = None) -> tuple[float, float]:
        figure = quantity(value, value_max, vocabulary.qualifiers[hedge])
        return round(figure.lower, 9), round(figure.upper, 9)

    return ends


@pytest.mark.parametrize(
    ("value", "expected"),
    [(1.4, (1.35, 1.45)), (1500, (1499.5, 1500.5)), (547.6, (547.55, 547.65)), (0, (-0.5, 0.5)), (2.0, (1.95, 2.05))],
)
def test_a_bare_figure_is_whatever_rounds_to_it_at_the_decimals_written(
    meaning: Callable[..., tuple[float, float]], value: float, expected: tuple[float, float]
) -> None:
    assert meaning("exact", value) == expected


@pytest.mark.parametrize(
    ("hedge", "expected"),
    [
        ("about", (950, 1050)), ("more_than", (1000, math.inf)), ("at_least", (1000, math.inf)),
        ("nearly", (950, 1000)), ("slightly_more_than", (1000, 1100)), ("up_to", (0, 1000)), ("less_than", (0, 1000)),
    ],
)  # fmt: skip
def test_a_hedge_is_as_wide_as_the_vocabulary_says(
    meaning: Callable[..., tuple[float, float]], hedge: str, expected: tuple[float, float]
) -> None:
    assert meaning(hedge, 1000) == expected


def test_every_hedge_gives_its_reason(vocabulary: Vocabulary) -> None:
    assert [name for name, hedge in vocabulary.qualifiers.items() if not hedge.reason] == []


def test_a_hedge_to_both_sides_is_no_narrower_than_the_bare_figure(
    meaning: Callable[..., tuple[float, float]],
) -> None:
    assert meaning("about", 5) == (4.5, 5.5)


def test_a_range_reaches_from_what_rounds_to_its_beginning_to_what_rounds_to_its_end(
    meaning: Callable[..., tuple[float, float]],
) -> None:
    assert meaning("exact", 5, 7) == (4.5, 7.5)


def test_a_range_written_backwards_is_the_same_range(meaning: Callable[..., tuple[float, float]]) -> None:
    assert meaning("exact", 7, 5) == (4.5, 7.5)


def test_a_hedge_below_zero_keeps_its_ends_in_order(meaning: Callable[..., tuple[float, float]]) -> None:
    assert meaning("about", -100) == (-105, -95)


def test_zero_with_an_open_hedge_is_a_number(meaning: Callable[..., tuple[float, float]]) -> None:
    assert meaning("more_than", 0) == (0, math.inf)


def test_a_factor_puts_all_of_a_figure_into_another_unit() -> None:
    figure = quantity(1.5, None, BARE, 1000)
    ends = (figure.low, figure.high, figure.lower, figure.upper, figure.step)
    assert ends == pytest.approx((1500, 1500, 1450, 1550, 100))


def _meet(*figures: float, hedge: Qualifier = BARE) -> bool:
    return meet(quantity(value, None, hedge) for value in figures)


def test_figures_meet_where_one_is_the_other_rounded() -> None:
    assert _meet(424.6, 425)


def test_what_rounds_to_neighbouring_figures_does_not_meet() -> None:
    assert not _meet(1.5, 1.6)


def test_figures_that_are_the_same_meet() -> None:
    assert _meet(0, 0, hedge=Qualifier("up to", lower=0.0, upper=1.0))


def test_a_figure_may_have_been_cut_where_a_finer_one_stands_beside_it() -> None:
    assert _meet(547, 547.6)


def test_neighbouring_figures_of_one_precision_were_not_cut() -> None:
    assert not _meet(547, 548)


def test_cutting_does_not_reach_the_next_figure() -> None:
    assert not _meet(547, 548.2)


def test_a_cut_does_not_drop_a_large_part_of_a_figure() -> None:
    assert not _meet(1, 1.9)


def test_three_figures_meet_only_where_one_amount_is_what_all_mean(vocabulary: Vocabulary) -> None:
    words = vocabulary.qualifiers
    wide = quantity(100, None, words["more_than"])
    assert not meet([wide, quantity(120, None, words["about"]), quantity(150, None, words["about"])])


@given(st.decimals(min_value=1, max_value=10**6, places=3), st.integers(min_value=0, max_value=2))
@example(Decimal("500000.125"), 2)
def test_a_figure_meets_itself_rounded(amount: Decimal, places: int) -> None:
    assert _meet(float(amount), float(round(amount, places)) if places else round(amount))


@given(st.lists(st.floats(min_value=0.001, max_value=1e6), min_size=1), st.sampled_from([1e-6, 1000.0, 1e9]))
def test_whether_figures_meet_does_not_depend_on_the_unit(values: list[float], factor: float) -> None:
    figures = [quantity(round(value, 3), None, BARE) for value in values]
    assert meet(figures) == meet([quantity(round(value, 3), None, BARE, factor) for value in values])


@given(st.permutations([547, 547.6, 425, 424.6, 1.5]))
def test_whether_figures_meet_does_not_depend_on_their_order(values: list[float]) -> None:
    assert not _meet(*values)


def test_the_spread_is_the_largest_distance_between_figures_as_written() -> None:
    apart = spread(quantity(value, None, BARE) for value in (1.4, 1.6, 1.5))
    assert apart == Spread(0.2, 0.1429)


def test_the_spread_of_ranges_is_that_of_their_ends() -> None:
    apart = spread([quantity(5, 7, BARE), quantity(7, None, BARE)])
    assert apart == Spread(2, 0.4)


def test_the_spread_of_a_range_and_itself_is_nothing() -> None:
    apart = spread([quantity(5, 7, BARE), quantity(5, 7, BARE)])
    assert apart == Spread(0, 0)


def test_a_spread_from_zero_has_no_percentage() -> None:
    apart = spread([quantity(0, None, BARE), quantity(3, None, BARE)])
    assert apart == Spread(3, None)


def test_no_figures_have_no_spread() -> None:
    assert spread([]) is None


@pytest.mark.parametrize(
    ("unit", "wanted", "factor"),
    [("kilotonne", "megatonne", 0.001), ("gigaUSD", "megaUSD", 1000), ("tonne", "kilotonne", 0.001), ("TEU", "TEU", 1)],
)
def test_units_of_one_measure_have_a_factor(units: Units, unit: str, wanted: str, factor: float) -> None:
    assert units.factor(unit, wanted) == pytest.approx(factor)


@pytest.mark.parametrize(
    ("unit", "wanted"),
    [
        ("USD", "KZT"), ("megatonne", "megatonne/year"), ("percent", "times"), ("times", "count"),
        ("degC", "kelvin"), ("frobnicates", "meter"), ("person", "company"),
    ],
)  # fmt: skip
def test_units_of_different_measures_have_no_factor(units: Units, unit: str, wanted: str) -> None:
    assert units.factor(unit, wanted) is None


def test_something_that_is_no_unit_is_still_itself(units: Units) -> None:
    assert units.factor("frobnicates", "frobnicates") == 1


@pytest.mark.parametrize(("unit", "money"), [("megaUSD", True), ("gigaKZT", True), ("tonne", False), ("?", False)])
def test_money_is_told_from_other_units(units: Units, unit: str, *, money: bool) -> None:
    assert units.is_currency(unit) is money


def test_equal_units_do_not_load_pint() -> None:
    script = (
        "import sys; from geo.vocabulary import Units as Terms; from geo.quantities import Units; "
        "Units(Terms()).factor('tonne', 'tonne'); sys.exit('pint' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0  # noqa: S603 - our own words


def test_the_kept_factors_are_pints(vocabulary: Vocabulary, units: Units) -> None:
    by_pint = Units(vocabulary.units, known=Factors())
    pairs = list(permutations(vocabulary.units.labels, 2))
    assert [pair for pair in pairs if units.factor(*pair) != by_pint.factor(*pair)] == [], (
        "Run: python -m tools.factors"
    )


def test_the_kept_factors_hold_every_unit_of_the_vocabulary(vocabulary: Vocabulary) -> None:
    used = {indicator.unit for indicator in vocabulary.indicators.values()} - {""}
    assert (used | vocabulary.units.labels.keys()) - read_factors().factors.keys() == set(), (
        "Run: python -m tools.factors"
    )


def test_the_kept_currencies_are_pints(vocabulary: Vocabulary, units: Units) -> None:
    by_pint, labels = Units(vocabulary.units, known=Factors()), vocabulary.units.labels
    assert [unit for unit in labels if units.is_currency(unit) != by_pint.is_currency(unit)] == []


def test_the_units_of_the_vocabulary_are_converted_without_pint() -> None:
    script = (
        "import sys; from geo import resources; from geo.vocabulary import read_vocabulary; "
        "from geo.quantities import Units; units = Units(read_vocabulary(resources.asset('vocabulary.toml')).units); "
        "assert units.factor('tonne', 'kilotonne') == 0.001; sys.exit('pint' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0  # noqa: S603 - our own words


def test_an_atlas_that_defines_units_otherwise_has_them_worked_out() -> None:
    assert Units(Terms(("USD = 2 * tonne",))).factor("USD", "tonne") == 2


def test_a_quantity_can_be_a_key() -> None:
    assert len({quantity(1.4, None, BARE), quantity(1.4, None, BARE)}) == 1


def test_the_vocabulary_opens_hedges_only_upwards() -> None:
    hedges = read_vocabulary(resources.asset("vocabulary.toml")).qualifiers.values()
    figures: list[Quantity] = [quantity(10, None, hedge) for hedge in hedges]
    assert min(figure.lower for figure in figures) == 0
