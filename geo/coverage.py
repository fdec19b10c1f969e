"""Where the evidence of an atlas is thin: what has no place on the map, one source only, or no fact at all.

A gap is nothing wrong. It says how far what the map shows can be relied on, and what is worth reading for next.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from geo.compare.sources import Sources

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from geo.atlas import Atlas
    from geo.model import Article, Fact, Feature


class Lack(StrEnum):
    """What is missing."""

    FEATURE_WITHOUT_FACT = "feature without a fact"
    """It is listed or drawn, and no source states anything about it."""
    ARTICLE_WITHOUT_FACT = "article without a fact"
    """Nothing has been taken from it."""
    FACT_WITHOUT_PLACE = "fact without a place"
    """It is about nothing, or only about what no source puts anywhere: the map cannot show it."""
    FEATURE_WITH_ONE_SOURCE = "feature with one source"
    """Whatever is stated about it goes back to one source, though several articles may print it."""


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that lacks something."""

    lack: Lack
    id: str
    """Of the feature, the fact or the article."""
    name: str
    """What a reader knows it by: a name, a statement in our words, a title."""
    about: tuple[str, ...]
    """Ids of the features it concerns."""
    articles: tuple[str, ...]
    """Ids of the articles that it rests on."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was looked at, and what of it lacks something."""

    features: int
    facts: int
    articles: int
    gaps: tuple[Gap, ...]
    """By what is lacking, then in the atlas's order."""

    def count(self, lack: Lack) -> int:
        """Return how many things lack this."""
        return sum(gap.lack is lack for gap in self.gaps)


def coverage(
    atlas: Atlas,
    features: Iterable[Feature] | None = None,
    facts: Iterable[Fact] | None = None,
    articles: Iterable[Article] | None = None,
) -> Coverage:
    """Say which features, facts and articles lack something.

    Parameters
    ----------
    atlas
        All its facts count as evidence, whichever are looked at.
    features
        Those to look at; None for all of them.
    facts
        The same.
    articles
        The same.
    """
    features = tuple(atlas.features.values() if features is None else features)
    facts = tuple(atlas.facts.values() if facts is None else facts)
    articles = tuple(atlas.articles.values() if articles is None else articles)
    gaps = (*_thin_features(atlas, features), *_unread(atlas, articles), *_placeless(atlas, facts))
    order = list(Lack)
    return Coverage(
        len(features), len(facts), len(articles), tuple(sorted(gaps, key=lambda gap: order.index(gap.lack)))
    )


def _thin_features(atlas: Atlas, features: Iterable[Feature]) -> Iterator[Gap]:
    sources = Sources(atlas.articles)
    for feature in features:
        stated_in = tuple(article.id for article in atlas.articles_about(feature.id))
        if not stated_in:
            yield Gap(Lack.FEATURE_WITHOUT_FACT, feature.id, feature.name, (feature.id,), ())
        elif sources.count(stated_in) == 1:
            yield Gap(Lack.FEATURE_WITH_ONE_SOURCE, feature.id, feature.name, (feature.id,), stated_in)


def _unread(atlas: Atlas, articles: Iterable[Article]) -> Iterator[Gap]:
    read = {fact.article for fact in atlas.facts.values()}
    for article in articles:
        if article.id not in read:
            yield Gap(Lack.ARTICLE_WITHOUT_FACT, article.id, article.title, (), (article.id,))


def _placeless(atlas: Atlas, facts: Iterable[Fact]) -> Iterator[Gap]:
    for fact in facts:
        if all(atlas.features[name].geometry is None for name in fact.about):
            yield Gap(Lack.FACT_WITHOUT_PLACE, fact.id, fact.statement, fact.about, (fact.article,))
