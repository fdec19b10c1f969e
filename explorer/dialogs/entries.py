"""What there is to choose from in forms: ids, and how each reads."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from explorer.translation import translate
from geo import wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Protocol

    from geo.atlas import Atlas
    from geo.vocabulary import Vocabulary

    class Labelled(Protocol):
        """A term of the vocabulary."""

        @property
        def label(self) -> str:
            """How it is called."""


Entry = tuple[str, str]
NOTHING: Final[Entry] = ("", "")


def terms(known: Mapping[str, Labelled]) -> list[Entry]:
    """Return the terms of a part of the vocabulary; what has no label is called by its id."""
    return [(name, term.label or name) for name, term in known.items()]


def units(words: Vocabulary) -> list[Entry]:
    """Return the units that have labels, and those that figures are compared in."""
    names = dict.fromkeys((*words.units.labels, *(term.unit for term in words.indicators.values() if term.unit)))
    return [(name, name if words.unit_label(name) in {"", name} else f"{words.unit_label(name)} ({name})")
            for name in names]  # fmt: skip


def features(atlas: Atlas) -> list[Entry]:
    """Return the features with their kinds, by name; those that read alike with their ids as well."""
    kinds = atlas.vocabulary.kinds
    read = ((feature.id, f"{feature.name} · {kinds[feature.kind].label}") for feature in atlas.features.values())
    return _told_apart(read)


def articles(atlas: Atlas) -> list[Entry]:
    """Return the articles, in their order."""
    return _told_apart(
        (article.id, f"{wording.short_source(article)} · {article.title}") for article in atlas.articles.values()
    )


def bases() -> list[Entry]:
    """Return how a date can come from its text."""
    return [
        NOTHING,
        ("stated", translate("Entries", "stated in the text")),
        ("inferred", translate("Entries", "inferred")),
    ]


def _told_apart(read: Iterable[Entry]) -> list[Entry]:
    entries = sorted(read, key=lambda entry: entry[1].casefold())
    alike = Counter(reading for _, reading in entries)
    return [(name, reading if alike[reading] == 1 else f"{reading} ({name})") for name, reading in entries]
