"""What the shipped records say where they meet: real contradictions differ, and nothing else does."""

from __future__ import annotations

from itertools import pairwise

import pytest

from geo.atlas import open_atlas
from geo.compare import Comparison, Verdict, compare

CONTRADICTIONS = {
    "trade in 2024": ("kazinform-trade-turnover-2024", "azertac-trade-turnover-2024", "newsaz-trade-turnover-2024"),
    "whether trade rose in 2024": ("kazinform-trade-trend-2024", "newsaz-trade-trend-2024"),
    "Azerbaijani investment": ("astana-investment-az-in-kz-since-2005", "azertac-investment-az-in-kz"),
    "Kazakh investment": ("union-investment-kz-in-az-since-2005", "newsaz-investment-kz-in-az"),
    "Kazakh companies": ("kazinform-companies-kz-in-az", "astana-companies-kz-in-az", "azertac-companies-kz-in-az"),
    "oil through BTC in 2023": ("newsaz-oil-btc-2023", "astana-oil-btc-2023", "union-oil-btc-2023"),
    "oil through BTC in 2024": ("kazinform-oil-btc-2024", "newsaz-oil-btc-2024", "astana-oil-btc-2024"),
    "oil through BTC in 2025": ("astana-oil-btc-2025", "newsaz-oil-btc-2025"),
    "Middle Corridor cargo in 2024": ("kazinform-corridor-cargo-2024", "union-corridor-cargo-2024"),
    "countries of the roadmap": ("azertac-roadmap-countries", "newsaz-roadmap-countries"),
    "status of the fibre line": ("kazinform-fibre-status", "newsaz-fibre-status"),
    "status of the power cable": ("kazinform-power-status", "newsaz-power-status", "astana-power-status"),
    "type of the visit": ("azertac-visit-type", "newsaz-visit-type"),
    "days of the visit": ("astana-visit-date", "union-visit-date"),
    "when the documents were signed": ("astana-visit-documents-occasion", "union-visit-documents-occasion"),
    "what the 3.5 Mt are": ("azertac-transit-cargo-kind", "newsaz-transit-cargo-kind"),
}
AGREEMENTS = {
    "trade in eight months of 2025": (
        "kazinform-trade-turnover-2025-01-08", "azertac-trade-turnover-2025-01-08", "newsaz-trade-turnover-2025-01-08",
        "union-trade-turnover-2025-01-08", "astana-trade-turnover-2025-01-08",
    ),
    "trade foreseen for 2025": ("astana-trade-turnover-2025", "union-trade-turnover-2025"),
    "Azerbaijani companies": (
        "astana-companies-az-in-kz", "kazinform-companies-az-in-kz", "union-companies-az-in-kz",
    ),
    "agreements in force": ("azertac-agreements-count", "kazinform-agreements-count"),
    "amount of wheat": ("astana-wheat-volume", "kazinform-wheat-volume"),
    "value of wheat": ("astana-wheat-value", "kazinform-wheat-value"),
    "oil through BTC by 2027": ("astana-oil-btc-2027", "union-oil-btc-2027"),
    "length of the fibre line": ("kazinform-fibre-length", "newsaz-fibre-length"),
    "capacity of the fibre line": ("kazinform-fibre-capacity", "newsaz-fibre-capacity"),
    "completion of the fibre line": ("azertac-fibre-completion", "newsaz-fibre-completion"),
    "ends of the fibre line": ("kazinform-fibre-ends", "newsaz-fibre-ends", "union-fibre-ends"),
    "length of the power cable": ("astana-power-length", "union-power-length"),
    "cost of the power cable": ("astana-power-cost", "union-power-cost"),
    "documents of the visit": ("astana-visit-documents", "union-visit-documents"),
    "number of the summit": ("azertac-gabala-edition", "kazinform-gabala-edition", "newsaz-gabala-edition"),
    "volume of the oil contract": ("azertac-oil-contract-volume", "newsaz-oil-contract-volume"),
}  # fmt: skip
SIDE_BY_SIDE = {
    "cost of the fibre line in two currencies": ("kazinform-fibre-cost", "newsaz-fibre-cost"),
    "growth of the corridor, of cargo and unnamed": (
        "kazinform-corridor-cargo-growth-2025-01-07", "newsaz-corridor-volumes-growth-2025-01-09",
    ),
    "growth of trade, as ratio and as increase": (
        "kazinform-trade-growth-2025-01-08", "azertac-trade-growth-2025-01-08", "newsaz-trade-growth-2025-01-08",
    ),
    "oil through BTC by 2027, exports and capacity": ("astana-oil-btc-2027", "newsaz-oil-btc-capacity-2027"),
    "freight of 3.5 Mt under two names": ("azertac-transit-cargo-2024", "newsaz-transit-cargo-2024"),
    "oil through BTC in 2025 and in part of it": ("kazinform-oil-btc-2025-01-08", "newsaz-oil-btc-2025"),
}  # fmt: skip
AGREED = {Verdict.AGREE, Verdict.AGREE_WITHIN_ROUNDING}
ASIDE = {Verdict.DIFFERENT_SCOPE, Verdict.DIFFERENT_PERIOD, Verdict.NOT_COMPARABLE}


@pytest.fixture(scope="module")
def comparisons() -> tuple[Comparison, ...]:
    """Return what becomes of the shipped facts."""
    return compare(open_atlas())


def _together(comparisons: tuple[Comparison, ...], facts: tuple[str, ...]) -> set[Verdict]:
    """Return the verdicts of the comparisons that hold all of some facts."""
    return {comparison.verdict for comparison in comparisons if set(facts) <= set(comparison.facts)}


@pytest.mark.parametrize("facts", CONTRADICTIONS.values(), ids=CONTRADICTIONS.keys())
def test_a_contradiction_differs(comparisons: tuple[Comparison, ...], facts: tuple[str, ...]) -> None:
    assert Verdict.DIFFER in _together(comparisons, facts)


@pytest.mark.parametrize("facts", AGREEMENTS.values(), ids=AGREEMENTS.keys())
def test_an_agreement_agrees(comparisons: tuple[Comparison, ...], facts: tuple[str, ...]) -> None:
    assert _together(comparisons, facts) & AGREED


@pytest.mark.parametrize("facts", AGREEMENTS.values(), ids=AGREEMENTS.keys())
def test_no_agreement_differs(comparisons: tuple[Comparison, ...], facts: tuple[str, ...]) -> None:
    assert Verdict.DIFFER not in {v for pair in pairwise(facts) for v in _together(comparisons, pair)}


@pytest.mark.parametrize("facts", SIDE_BY_SIDE.values(), ids=SIDE_BY_SIDE.keys())
def test_what_does_not_measure_the_same_stands_side_by_side(
    comparisons: tuple[Comparison, ...], facts: tuple[str, ...]
) -> None:
    assert _together(comparisons, facts) & ASIDE


@pytest.mark.parametrize("facts", SIDE_BY_SIDE.values(), ids=SIDE_BY_SIDE.keys())
def test_what_does_not_measure_the_same_does_not_differ(
    comparisons: tuple[Comparison, ...], facts: tuple[str, ...]
) -> None:
    assert Verdict.DIFFER not in _together(comparisons, facts)


def test_every_difference_is_a_known_contradiction(comparisons: tuple[Comparison, ...]) -> None:
    known = [set(facts) for facts in CONTRADICTIONS.values()]
    found = [set(comparison.facts) for comparison in comparisons if comparison.verdict is Verdict.DIFFER]
    assert [facts for facts in found if not any(facts >= one for one in known)] == []


def test_no_article_contradicts_itself(comparisons: tuple[Comparison, ...]) -> None:
    articles = open_atlas().facts
    alone = [c.facts for c in comparisons if len({articles[fact].article for fact in c.facts}) == 1]
    assert alone == []


def test_the_example_explains_itself(comparisons: tuple[Comparison, ...]) -> None:
    (sentence,) = (c.explanation for c in comparisons if (c.about, c.indicator, c.period, c.verdict) == (
        "oil-via-btc", "oil_transit", "2024", Verdict.DIFFER))  # fmt: skip
    assert sentence == "Kazakh oil through BTC in 2024: 1.4 Mt in two sources, 1.6 Mt in one; 0.2 Mt, 14 % apart."
