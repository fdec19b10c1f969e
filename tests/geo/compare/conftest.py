"""Facts of invented articles, held against each other in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from geo.articles import Seed
from geo.atlas import join
from geo.compare import Comparison, compare
from geo.model import Article, Fact, Feature, Layer

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.atlas import Atlas
    from geo.vocabulary import Vocabulary

Stated = tuple[str, dict[str, Any]]
"""An article, and what it states that is not as usual."""

INDICATORS: Final = {"value": "cargo_volume", "date": "completion_date", "label": "located_in"}
FEATURES: Final = (
    Feature("port", "ports", "The port", "port", "site", "Invented.", None),
    Feature("quay", "ports", "The quay", "port", "site", "Invented.", None),
    Feature("oil", "flows", "Oil to the sea", "oil_flow", "none", "Invented.", None),
)
ARTICLES: Final = (
    Article("gazette", "Gazette", "0" * 64, 1),
    Article("courier", "Courier", "0" * 64, 1),
    Article("herald", "Herald", "0" * 64, 1),
    Article("digest", "Digest", "0" * 64, 1, derives_from=("gazette",)),
    Article("letter", "Letter", "0" * 64, 1, author="A. Writer"),
    Article("sequel", "Sequel", "0" * 64, 1, author="A. Writer"),
)


@pytest.fixture
def fact() -> Callable[..., Fact]:
    """Return what makes a fact about a port, unless it is about something else."""

    def make(article: str = "gazette", number: int = 0, **stated: Any) -> Fact:  # noqa: ANN401 - any field of a fact
        indicator = next((name for field, name in INDICATORS.items() if field in stated), "cargo_volume")
        usual = {"id": f"{article}-{number}", "about": ("port",), "indicator": indicator, "statement": "", "exact": ""}
        unit = {"unit": "megatonne"} if "value" in stated else {}
        return Fact(article=article, paragraph=1, start=0, end=1, **(usual | unit | stated))

    return make


@pytest.fixture
def small(vocabulary: Vocabulary, fact: Callable[..., Fact]) -> Callable[..., Atlas]:
    """Return what makes an atlas of facts."""

    def make(*facts: Stated) -> Atlas:
        stated = [fact(article, number, **fields) for number, (article, fields) in enumerate(facts)]
        layers = [
            Layer(name, name, tuple(feature for feature in FEATURES if feature.layer == name), name)
            for name in ("ports", "flows")
        ]
        articles = {article.id: article for article in ARTICLES}
        order = dict.fromkeys((*(article for article, _ in facts), *articles))
        seeds = [Seed(articles[name], tuple(one for one in stated if one.article == name), (), name) for name in order]
        return join(layers, seeds, vocabulary)

    return make


@pytest.fixture
def compared(small: Callable[..., Atlas]) -> Callable[..., tuple[Comparison, ...]]:
    """Return what holds facts against each other."""
    return lambda *facts: compare(small(*facts))


@pytest.fixture
def verdicts(compared: Callable[..., tuple[Comparison, ...]]) -> Callable[..., list[str]]:
    """Return what gives the verdicts on facts."""
    return lambda *facts: [str(comparison.verdict) for comparison in compared(*facts)]


@pytest.fixture
def explained(compared: Callable[..., tuple[Comparison, ...]]) -> Callable[..., list[str]]:
    """Return what gives the sentences on facts."""
    return lambda *facts: [comparison.explanation for comparison in compared(*facts)]
