"""Find features, facts and articles by what somebody types, in any spelling and with typing errors.

Word is held against word, in any order: a typed word is found where another begins with it, or is so much like it
that a slip of the finger lies between them. What matches only some of the words is found when those are most of it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal, get_args

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from geo import wording
from geo.query import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from numpy.typing import NDArray

    from geo.atlas import Atlas

Group = Literal["feature", "fact", "article", "command"]
_GROUPS: Final[tuple[Group, ...]] = get_args(Group)
NAMES: Final = frozenset({"feature", "command"})
"""Groups whose labels are names rather than sentences."""

ALIKE: Final = 0.7
"""The least likeness of two words, 0 to 1: "prot" is port (0.75), "baku" is not Alat (0.25).

Two exchanged letters count as one slip (optimal string alignment), so every word of four letters may have one.
"""
BEGINNING: Final = 0.9
"""The likeness of a word to its first letter; the more of it is typed, the nearer to 1."""
CUTOFF: Final = 0.7
"""The part of what was typed, by letters, that must be found."""
CROWD: Final = 2000
"""Of more than so many that are found, the first ones are ranked: more has to be typed before any can be meant."""
HUNDRED: Final = 100.0
LAST: Final = "\U0010ffff"
"""Comes after every letter, and so ends the words that begin alike."""
PREFIX_BONUS: Final = 12.0
NAME_BONUS: Final = 8.0
"""A name outranks a sentence that merely contains it."""
WHOLE_BONUS: Final = 8.0
"""So does one that says nothing else."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found."""

    group: Group
    id: str
    label: str
    """What matched: a name as it is spelt there, a statement, a title or citation."""
    score: float


class Index:
    """Labels, folded once, and where each of their words occurs.

    Parameters
    ----------
    entries
        The group, the id and one label of each thing; a thing may have several.
    """

    def __init__(self, entries: Iterable[tuple[Group, str, str]]) -> None:
        self._entries = list(entries)
        self._folded = [fold(label) for _, _, label in self._entries]
        self._groups = np.array([_GROUPS.index(group) for group, _, _ in self._entries], dtype=np.int8)
        self._lengths = np.array([max(1, len(folded)) for folded in self._folded])
        self._is_name = np.array([group in NAMES for group, _, _ in self._entries], dtype=float)
        found: dict[str, list[int]] = {}
        for place, folded in enumerate(self._folded):
            for word in self._searched(place, folded.split()):
                found.setdefault(word, []).append(place)
        self._places = {word: np.array(places) for word, places in found.items()}
        # Split from one text, words lie in memory in their order, and are gone through three times as fast.
        self._words = " ".join(sorted(self._places)).split()
        # Words that begin alike follow one another, and so do the places where they occur.
        self._places_in_turn = np.array([place for word in self._words for place in found[word]], dtype=np.intp)
        self._starts = np.cumsum([0, *(len(found[word]) for word in self._words)])
        self._word_lengths = np.array([len(word) for word in self._words])
        self._by_length: dict[int, list[str]] = {}
        for word in self._words:
            if word.isalpha():  # in a figure or a year every digit counts: nothing is like it
                self._by_length.setdefault(len(word), []).append(word)
        self._likest: dict[str, NDArray[np.float64]] = {}
        self._most_labels = max(Counter((group, name) for group, name, _ in self._entries).values(), default=0)

    def search(self, text: str, limit: int = 20) -> list[Hit]:
        """Return the best matches, best first; each thing at most once."""
        wanted = fold(text)
        return self._best(*self._scored(*self._found(wanted.split()), wanted), limit)

    def search_groups(self, text: str, limits: Mapping[Group, int]) -> dict[Group, list[Hit]]:
        """Return the best matches of each group, at most so many of it: no group crowds another out.

        Groups come in the order of the limits, those in which nothing was found not at all.
        """
        wanted = fold(text)
        places, parts = self._found(wanted.split())
        groups = self._groups[places]
        found: dict[Group, list[Hit]] = {}
        for group, limit in limits.items():
            mine = groups == _GROUPS.index(group)
            hits = self._best(*self._scored(places[mine], parts[mine], wanted), limit)
            if hits:
                found[group] = hits
        return found

    def _best(self, places: NDArray[np.intp], scores: NDArray[np.float64], limit: int) -> list[Hit]:
        # A thing may be found by all its labels, and is wanted once.
        first = np.argsort(-scores, kind="stable")[: limit * self._most_labels]
        best: dict[tuple[Group, str], Hit] = {}
        for place, score in zip(places[first].tolist(), scores[first].tolist(), strict=True):
            group, identifier, label = self._entries[place]
            best.setdefault((group, identifier), Hit(group, identifier, label, round(score, 1)))
        return sorted(best.values(), key=lambda hit: (-hit.score, len(hit.label), hit.label))[:limit]

    def _searched(self, place: int, words: list[str]) -> set[str]:
        """Return what an entry is found by: its words and, of a name, neighbours in one, as in "transcaspian"."""
        is_name = self._entries[place][0] in NAMES
        return {*words, *(map("".join, pairwise(words)) if is_name else ())}

    def _found(self, words: list[str]) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
        """Return the entries in which enough of what was typed is found, and the part of it that is."""
        letters = sum(map(len, words))
        total = np.zeros(len(self._entries))
        # With every letter that is typed the last word is another, and those before it are not.
        self._likest = {word: self._likest[word] if word in self._likest else self._likest_to(word) for word in words}
        for word in words:
            total += self._likest[word] * (len(word) / letters)
        places = np.flatnonzero(total >= CUTOFF)
        return places, total[places]

    def _likest_to(self, word: str) -> NDArray[np.float64]:
        """Return for every entry how like this one the likest of its words is."""
        likest = np.zeros(len(self._entries))
        for likeness, similar in self._like(word):
            places = self._places[similar]
            likest[places] = np.maximum(likest[places], likeness)
        self._raise_to_begun(likest, word)
        return likest

    def _scored(
        self, places: NDArray[np.intp], parts: NDArray[np.float64], wanted: str
    ) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
        """Return what was found, of a crowd only those that have most of what was typed, with their scores."""
        if len(parts) > CROWD:
            least = np.partition(parts, -CROWD)[-CROWD]
            first = np.concatenate((np.flatnonzero(parts > least), np.flatnonzero(parts == least)))[:CROWD]
            places, parts = places[first], parts[first]
        begins = np.array([self._folded[place].startswith(wanted) for place in places.tolist()], dtype=float)
        whole = np.minimum(1.0, len(wanted) / self._lengths[places])
        bonus = WHOLE_BONUS * whole + PREFIX_BONUS * begins + NAME_BONUS * self._is_name[places]
        return places, parts * HUNDRED + bonus

    def _like(self, word: str) -> Iterator[tuple[float, str]]:
        """Yield the words that are like this one from end to end, each with how much it is so."""
        for length in self._by_length if word.isalpha() else ():
            if min(length, len(word)) >= ALIKE * max(length, len(word)):
                found = process.extract(
                    word, self._by_length[length], scorer=OSA.normalized_similarity, score_cutoff=ALIKE, limit=None
                )
                yield from ((likeness, similar) for similar, likeness, _ in found)

    def _raise_to_begun(self, likest: NDArray[np.float64], word: str) -> None:
        """Raise the likeness of every entry to that of the words in it that begin with this one."""
        first, last = bisect_left(self._words, word), bisect_left(self._words, word + LAST)
        likeness = BEGINNING + (1 - BEGINNING) * len(word) / self._word_lengths[first:last]
        counts = np.diff(self._starts[first : last + 1])
        places = self._places_in_turn[self._starts[first] : self._starts[last]]
        np.maximum.at(likest, places, np.repeat(likeness, counts))


class SearchIndex(Index):
    """Every spelling, statement and title of an atlas.

    Examples
    --------
    >>> from geo.atlas import open_atlas
    >>> SearchIndex(open_atlas()).search("aktua prot")[0].id
    'aktau-port'
    """

    def __init__(self, atlas: Atlas) -> None:
        super().__init__(_entries(atlas))


def _entries(atlas: Atlas) -> Iterator[tuple[Group, str, str]]:
    for feature in atlas.features.values():
        yield from (("feature", feature.id, name) for name in feature.spellings)
    for fact in atlas.facts.values():
        yield "fact", fact.id, fact.statement
    for article in atlas.articles.values():
        yield from (("article", article.id, label) for label in (article.title, wording.citation(article)))
