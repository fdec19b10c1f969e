"""One filter state: what of the atlas is asked for. It governs the map, the lists and every export."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Final

from geo import periods, wording
from geo.errors import UsageError, suggestion
from geo.verdicts import Verdict
from geo.vocabulary import MIXED_STATUS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from geo.atlas import Atlas
    from geo.model import Fact, Feature
    from geo.periods import Period
    from geo.verdicts import Comparison

_UNDECOMPOSED: Final = str.maketrans({"ı": "i", "ə": "a", "ø": "o", "ł": "l", "đ": "d"})
_NOT_A_WORD: Final = re.compile(r"[^\w]+")


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked for; an empty part asks for everything."""

    features: frozenset[str] = frozenset()
    layers: frozenset[str] = frozenset()
    hidden_layers: frozenset[str] = frozenset()
    """Layers that are switched off, whatever else is asked for."""
    kinds: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    """Article ids."""
    verdicts: frozenset[str] = frozenset()
    """As comparisons give them: ``differ`` asks for what the sources differ about."""
    period: str = ""
    """EDTF, both ends included."""
    text: str = ""
    """Words that must all occur, in any spelling, in a feature's names or in a fact."""

    @property
    def is_empty(self) -> bool:
        """Whether everything is asked for."""
        return not any(getattr(self, f.name) for f in fields(self))


@dataclass(frozen=True, slots=True)
class Selection:
    """What a query found, in the atlas's order."""

    features: tuple[Feature, ...]
    facts: tuple[Fact, ...]


def check(query: Query, atlas: Atlas) -> Query:
    """Return the query with its words made whole, or refuse one that the atlas does not know.

    A source may be given by the beginning of its id, where only one article has it.

    Raises
    ------
    UsageError
        Naming the word and what it could have been.
    """
    statuses = {*atlas.vocabulary.statuses, MIXED_STATUS}
    known: tuple[tuple[str, Collection[str], Collection[str]], ...] = (
        ("feature", query.features, atlas.features),
        ("layer", query.layers | query.hidden_layers, atlas.vocabulary.layers),
        ("kind", query.kinds, atlas.vocabulary.kinds),
        ("status", query.statuses, statuses),
        ("verdict", query.verdicts, tuple(Verdict)),
    )
    for name, words, vocabulary in known:
        for word in sorted(words):
            if word not in vocabulary:
                raise UsageError(f"There is no {name} “{word}”. {suggestion(word, vocabulary)}")
    if query.period:
        periods.parse(query.period)
    sources = frozenset(_source(word, atlas) for word in query.sources)
    return replace(query, sources=sources, text=" ".join(query.text.split()))


def select(atlas: Atlas, query: Query, comparisons: Iterable[Comparison] = ()) -> Selection:
    """Return the features and facts that a checked query asks for.

    A fact is shown when its own source, period and words match and one of its features does. A feature
    is shown when its layer, kind and status match and, where the query asks for a source, a period or
    words, at least one of its facts does, or its own date and names do. What no source dates is not
    hidden by a period. Where verdicts are asked for, a feature is shown when one of its comparisons
    has one, and a fact when it is part of such a comparison; that needs the atlas's comparisons.
    """
    if query.is_empty:
        return Selection(tuple(atlas.features.values()), tuple(atlas.facts.values()))
    matcher = _Matcher(query, [c for c in comparisons if c.verdict in query.verdicts])
    features = tuple(f for f in atlas.features.values() if matcher.feature(f, atlas.facts_about(f.id)))
    shown = {feature.id: feature for feature in features}
    # What asks for features leaves no fact that is about none of them.
    placeless = query == Query(sources=query.sources, period=query.period, text=query.text)
    facts = tuple(
        fact
        for fact in atlas.facts.values()
        if matcher.fact(fact, [shown[name] for name in fact.about if name in shown], alone=placeless)
    )
    return Selection(features, facts)


def describe(query: Query, atlas: Atlas) -> str:
    """Say in a line what is asked for; nothing when everything is.

    Examples
    --------
    ``Ports, Cables · 2025–2027 · Kazinform only · “oil”``
    """
    words = atlas.vocabulary
    named = ", ".join(atlas.features[name].name for name in atlas.features if name in query.features)
    layers = ", ".join(term.label for name, term in words.layers.items() if name in query.layers)
    hidden = ", ".join(term.label for name, term in words.layers.items() if name in query.hidden_layers)
    kinds = ", ".join(term.label for name, term in words.kinds.items() if name in query.kinds)
    every_status = (*words.statuses, MIXED_STATUS)
    statuses = ", ".join(words.status_label(name) for name in every_status if name in query.statuses)
    sources = ", ".join(
        wording.source(atlas.articles[name], words.say) for name in atlas.articles if name in query.sources
    )
    parts = [
        named,
        layers,
        words.say("without {names}", names=hidden) if hidden else "",
        kinds,
        statuses,
        words.say("{names} only", names=sources) if sources else "",
        " / ".join(words.say(verdict) for verdict in Verdict if verdict in query.verdicts),
        periods.readable(query.period, words.say) if query.period else "",
        f"“{query.text}”" if query.text else "",
    ]
    return " · ".join(part for part in parts if part)


def fold(text: str) -> str:
    """Return a text as it is searched: lower case, without diacritics or punctuation.

    Examples
    --------
    >>> fold("Sumqayıt – Äktau’s port")
    'sumqayit aktau s port'
    """
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_UNDECOMPOSED))
    plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    return _NOT_A_WORD.sub(" ", plain).strip()


class _Matcher:
    """A query with its period and words read once."""

    def __init__(self, query: Query, comparisons: list[Comparison]) -> None:
        self._query = query
        self._judged_features = {comparison.about for comparison in comparisons}
        self._judged_facts = {fact for comparison in comparisons for fact in comparison.facts}
        self._period = periods.parse(query.period) if query.period else None
        self._words = fold(query.text).split()

    def feature(self, feature: Feature, facts: Iterable[Fact]) -> bool:
        query = self._query
        asked = (
            (query.features, {feature.id}),
            (query.layers, {feature.layer}),
            (query.kinds, {feature.kind}),
            (query.statuses, {*feature.statuses, feature.status}),
        )
        if feature.layer in query.hidden_layers or (query.verdicts and feature.id not in self._judged_features):
            return False
        if not all(wanted & has for wanted, has in asked if wanted):
            return False
        facts = [fact for fact in facts if not query.sources or fact.article in query.sources]
        if query.sources and not facts:
            return False
        return self._in_period(feature, facts) and self._has_words(feature, facts)

    def fact(self, fact: Fact, features: list[Feature], *, alone: bool) -> bool:
        """Tell whether a fact is shown with those of its features that are; ``alone``, without any."""
        query = self._query
        if not features and not (alone and not fact.about):
            return False
        if query.sources and fact.article not in query.sources:
            return False
        if query.verdicts and fact.id not in self._judged_facts:
            return False
        if self._period and not self._overlaps([fact.period, fact.date]):
            return False
        names = " ".join(spelling for feature in features for spelling in feature.spellings)
        return self._contains(names, fact.statement, fact.exact)

    def _in_period(self, feature: Feature, facts: Iterable[Fact]) -> bool:
        dates = [feature.date or "", *(edtf for fact in facts for edtf in (fact.period, fact.date))]
        return self._period is None or not any(dates) or self._overlaps(dates)

    def _overlaps(self, dates: Iterable[str]) -> bool:
        period: Period | None = self._period
        return period is None or any(periods.parse(edtf).may_overlap(period) for edtf in dates if edtf)

    def _has_words(self, feature: Feature, facts: Iterable[Fact]) -> bool:
        names = " ".join(feature.spellings)
        return self._contains(names) or any(self._contains(names, fact.statement, fact.exact) for fact in facts)

    def _contains(self, *texts: str) -> bool:
        folded = fold(" ".join(texts)) if self._words else ""
        return all(word in folded for word in self._words)


def _source(word: str, atlas: Atlas) -> str:
    if word in atlas.articles:
        return word
    begins = [article for article in atlas.articles if article.startswith(word)]
    if len(begins) != 1:
        raise UsageError(f"There is no single source “{word}”. {suggestion(word, begins or atlas.articles)}")
    return begins[0]
