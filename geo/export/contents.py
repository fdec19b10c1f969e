"""What every data format carries: features, facts, sources, comparisons, and what was left out."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Final

from geo import wording
from geo.compare import verdicts_by_feature
from geo.passages import anchor
from geo.records import article_record, comparison_record, fact_record, feature_properties

if TYPE_CHECKING:
    from collections.abc import Mapping

    from geo.atlas import Atlas
    from geo.model import Article, Fact, Feature
    from geo.passages import Text
    from geo.query import Selection
    from geo.records import Record
    from geo.verdicts import Comparison, Verdict

TITLE: Final = "Caspian Explorer"
"""What a file is called where nobody gave it a title."""
GEONAMES: Final = "GeoNames"
CREDITS: Final = (
    "Facts are restated from the numbered sources; each names the paragraph and the phrase that bear it.",
    "Where a geometry comes from, and how good it is, stands with each feature.",
)
GEONAMES_CREDIT: Final = "Positions of towns: GeoNames (geonames.org), Creative Commons Attribution 4.0."


@dataclass(frozen=True)
class Contents:
    """A selection with everything that belongs to it.

    Parameters
    ----------
    atlas
        Where the selection comes from.
    selection
        The features and facts to export.
    comparisons
        The atlas's; those that hold a selected fact are exported, whole.
    query_sentence
        What was asked for, as :func:`geo.query.describe` says it; nothing when everything was.
    title
        What the file calls itself.
    texts
        The articles' texts at hand by article id: facts say how their passages were found in them.
    """

    atlas: Atlas
    selection: Selection
    comparisons: tuple[Comparison, ...] = ()
    query_sentence: str = ""
    title: str = ""
    texts: Mapping[str, Text] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The title, or what stands for it."""
        return self.title or TITLE

    @property
    def extent_sentence(self) -> str:
        """What is in the file, and what was filtered out of it.

        Examples
        --------
        ``Asked for: Ports · 2024. 5 of 117 features and 18 of 214 facts; the others were filtered out.``
        """
        features, facts = self.atlas.features, self.atlas.facts
        chosen = self.selection
        if (len(chosen.features), len(chosen.facts)) == (len(features), len(facts)):
            everything = f"Everything in the atlas: {_count(features, 'feature')} and {_count(facts, 'fact')}."
            return f"{everything}{self._large_sentence}"
        asked = f"Asked for: {self.query_sentence}. " if self.query_sentence else ""
        return (
            f"{asked}{len(chosen.features)} of {_count(features, 'feature')} and {len(chosen.facts)} of "
            f"{_count(facts, 'fact')}; the others were filtered out.{self._large_sentence}"
        )

    @property
    def _large_sentence(self) -> str:
        """What is in files of its own, for it would not fit."""
        large = ", ".join(f"“{layer.label}” ({layer.count:,} features)" for layer in self.atlas.large)
        return f" Not in this file, as they are too large: {large}." if large else ""

    @property
    def credit_sentences(self) -> tuple[str, ...]:
        """Whose work is in the file."""
        named = any(GEONAMES in feature.geometry_source for feature in self.selection.features)
        return (*CREDITS, GEONAMES_CREDIT) if named else CREDITS

    @cached_property
    def sources(self) -> dict[int, Article]:
        """The articles that state a selected fact, numbered from 1 in the atlas's order."""
        cited = {fact.article for fact in self.selection.facts}
        return dict(enumerate((a for name, a in self.atlas.articles.items() if name in cited), 1))

    @cached_property
    def source_numbers(self) -> dict[str, int]:
        """The number of each article by its id."""
        return {article.id: number for number, article in self.sources.items()}

    @cached_property
    def told(self) -> tuple[Comparison, ...]:
        """The comparisons that hold a selected fact."""
        chosen = {fact.id for fact in self.selection.facts}
        return tuple(comparison for comparison in self.comparisons if not chosen.isdisjoint(comparison.facts))

    @cached_property
    def placeless(self) -> tuple[Feature, ...]:
        """The selected features that no place is stated for."""
        return tuple(feature for feature in self.selection.features if feature.geometry is None)

    def facts_about(self, feature: Feature) -> tuple[Fact, ...]:
        """Return the selected facts about a feature."""
        return tuple(self._facts_by_feature[feature.id])

    def feature_record(self, feature: Feature) -> Record:
        """Return a feature's properties, under the names of ``caspian features``."""
        return feature_properties(feature, self.facts_about(feature), self.verdicts.get(feature.id))

    def fact_records(self) -> list[Record]:
        """Return the selected facts, under the names of ``caspian facts``."""
        return [self._fact_record(fact) for fact in self.selection.facts]

    def comparison_records(self) -> list[Record]:
        """Return the comparisons told, under the names of ``caspian compare``."""
        return [comparison_record(comparison) for comparison in self.told]

    def source_records(self) -> list[Record]:
        """Return the articles with their numbers and as they are cited."""
        return [
            {"number": number, "citation": wording.citation(article)} | article_record(article)
            for number, article in self.sources.items()
        ]

    def citation(self, fact: Fact) -> str:
        """Cite the paragraph that states a fact."""
        return wording.citation(self.atlas.articles[fact.article], fact.paragraph)

    def _fact_record(self, fact: Fact) -> Record:
        article = self.atlas.articles[fact.article]
        return fact_record(fact, article, anchor(fact, article, self.texts.get(article.id)))

    @cached_property
    def _facts_by_feature(self) -> defaultdict[str, list[Fact]]:
        stated: defaultdict[str, list[Fact]] = defaultdict(list)
        for fact in self.selection.facts:
            for feature in fact.about:
                stated[feature].append(fact)
        return stated

    @cached_property
    def verdicts(self) -> dict[str, dict[Verdict, int]]:
        """How many comparisons of each feature have each verdict, on all that is stated."""
        return verdicts_by_feature(self.comparisons)


def _count(things: Mapping[str, object], what: str) -> str:
    return f"{len(things)} {what}" if len(things) == 1 else f"{len(things)} {what}s"
