"""What can be asked of an atlas, and how that is said."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from geo import periods, wording
from geo.errors import UsageError, suggestion
from geo.verdicts import Verdict
from geo.vocabulary import MIXED_STATUS

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from geo.atlas import Atlas
    from geo.model import Fact, Feature


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


def describe(query: Query, atlas: Atlas, left_out: Sequence[str] = ()) -> str:
    """Say in a line what is asked for; nothing when everything is.

    Parameters
    ----------
    query, atlas
        What is asked, and of what.
    left_out
        What else is called by name as not being there: layers that a window shows and a file does not hold.

    Examples
    --------
    ``Ports, Cables · 2025–2027 · Kazinform only · “oil”``
    """
    words = atlas.vocabulary
    named = ", ".join(atlas.features[name].name for name in atlas.features if name in query.features)
    layers = ", ".join(term.label for name, term in words.layers.items() if name in query.layers)
    hidden = [term.label for name, term in words.layers.items() if name in query.hidden_layers]
    absent = ", ".join((*hidden, *left_out))
    kinds = ", ".join(term.label for name, term in words.kinds.items() if name in query.kinds)
    every_status = (*words.statuses, MIXED_STATUS)
    statuses = ", ".join(words.status_label(name) for name in every_status if name in query.statuses)
    sources = ", ".join(
        wording.source(atlas.articles[name], words.say) for name in atlas.articles if name in query.sources
    )
    parts = [
        named,
        layers,
        words.say("without {names}", names=absent) if absent else "",
        kinds,
        statuses,
        words.say("{names} only", names=sources) if sources else "",
        " / ".join(words.say(verdict) for verdict in Verdict if verdict in query.verdicts),
        periods.readable(query.period, words.say) if query.period else "",
        f"“{query.text}”" if query.text else "",
    ]
    return " · ".join(part for part in parts if part)


def _source(word: str, atlas: Atlas) -> str:
    if word in atlas.articles:
        return word
    begins = [article for article in atlas.articles if article.startswith(word)]
    if len(begins) != 1:
        raise UsageError(f"There is no single source “{word}”. {suggestion(word, begins or atlas.articles)}")
    return begins[0]
