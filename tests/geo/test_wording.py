"""How facts and articles are said."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import pytest

from geo import wording

if TYPE_CHECKING:
    from geo.atlas import Atlas


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "1.4 Mt"),
        ({"qualifier": "more_than"}, "more than 1.4 Mt"),
        ({"value": 5, "value_max": 7}, "5–7 Mt"),
        ({"value": 40200, "unit": "TEU"}, "40,200 TEU"),
        ({"value": 20, "unit": "percent"}, "20\xa0%"),
        ({"value": 3, "unit": "times"}, "3×"),
        ({"value": 12, "unit": "count"}, "12"),
        ({"value": None, "date": "2026-34"}, "Q2 2026"),
        ({"value": None, "label": "Aktau – Sumgait"}, "Aktau – Sumgait"),
        ({"value": None, "label": "planned", "indicator": "status"}, "Planned"),
    ],
)
def test_a_fact_is_said_with_its_hedge_and_unit(atlas: Atlas, changes: dict[str, Any], said: str) -> None:
    fact = dataclasses.replace(atlas.facts["gazette-cargo-2024"], **changes)
    assert wording.value(fact, atlas.vocabulary) == said


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "2024"),
        ({"period": ""}, ""),
        ({"period_basis": "inferred"}, "2024 (inferred)"),
        ({"modality": "expected"}, "2024 · expected"),
        ({"modality": "target", "scope": "whole corridor"}, "2024 · target · whole corridor"),
    ],
)
def test_a_fact_is_qualified_by_period_modality_and_scope(atlas: Atlas, changes: dict[str, Any], said: str) -> None:
    fact = dataclasses.replace(atlas.facts["gazette-cargo-2024"], **changes)
    assert wording.qualification(fact, atlas.vocabulary) == said


@pytest.mark.parametrize(
    ("amount", "said"), [(1.4, "1.4"), (1500, "1500"), (9999, "9999"), (40200, "40,200"), (-12000, "-12,000")]
)
def test_digits_are_grouped_from_ten_thousand_on(amount: float, said: str) -> None:
    assert wording.number(amount) == said


@pytest.mark.parametrize(
    ("part", "said"),
    [(0.0975, "9.8 %"), (0.1429, "14 %"), (0.9949, "99 %"), (1.504, "150 %"), (0.2, "20 %")],
)
def test_a_part_is_said_in_percent_with_what_digits_mean_something(part: float, said: str) -> None:
    assert wording.percent(part) == said


def test_an_article_is_named_by_its_publisher(atlas: Atlas) -> None:
    assert wording.source(atlas.articles["courier"]) == "Courier & Sons"


def test_a_reprint_names_both_publishers(atlas: Atlas) -> None:
    article = dataclasses.replace(atlas.articles["courier"], reprint_of="The Times")
    assert wording.source(article) == "Courier & Sons, reprinting The Times"


def test_an_article_without_publisher_and_author_is_named_by_its_title(atlas: Atlas) -> None:
    article = dataclasses.replace(atlas.articles["gazette"], author="")
    assert wording.source(article) == "Westhaven Gazette"


def test_a_citation_says_only_what_is_known(atlas: Atlas) -> None:
    assert wording.citation(atlas.articles["courier"]) == "“Eastport Courier”, Courier & Sons, no date"


def test_a_citation_says_that_its_date_is_inferred(atlas: Atlas) -> None:
    assert wording.citation(atlas.articles["gazette"]) == "A. Writer: “Westhaven Gazette”, October 2025 (inferred)"


def test_a_citation_can_name_the_paragraph(atlas: Atlas) -> None:
    assert wording.citation(atlas.articles["courier"], 3).endswith(", ¶ 3")
