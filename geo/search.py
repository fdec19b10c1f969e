"""Find features, facts and articles by what somebody types, in any spelling and with typing errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from rapidfuzz import fuzz, process

from geo import wording
from geo.query import fold

if TYPE_CHECKING:
    from geo.atlas import Atlas

Group = Literal["feature", "fact", "article"]

CUTOFF: Final = 72.0
"""Similarity, 0 to 100, below which a match is noise: "aktua" finds Aktau (80), "Baku" does not (44)."""
PREFIX_BONUS: Final = 12.0
NAME_BONUS: Final = 8.0
"""A name outranks a sentence that merely contains it."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found."""

    group: Group
    id: str
    label: str
    """What matched: a name as it is spelt there, a statement, a title or citation."""
    score: float


class SearchIndex:
    """Every spelling, statement and title of an atlas, folded once."""

    def __init__(self, atlas: Atlas) -> None:
        self._entries: list[tuple[Group, str, str]] = [
            *(("feature", f.id, name) for f in atlas.features.values() for name in f.spellings),
            *(("fact", fact.id, fact.statement) for fact in atlas.facts.values()),
            *(
                ("article", article.id, label)
                for article in atlas.articles.values()
                for label in (article.title, wording.citation(article))
            ),
        ]
        self._folded = [fold(label) for _, _, label in self._entries]

    def search(self, text: str, limit: int = 20) -> list[Hit]:
        """Return the best matches, best first; each feature, fact and article at most once.

        Examples
        --------
        >>> from geo.atlas import open_atlas
        >>> SearchIndex(open_atlas()).search("aktua prot")[0].id
        'aktau-port'
        """
        wanted = fold(text)
        if not wanted:
            return []
        found = process.extract(wanted, self._folded, scorer=fuzz.WRatio, score_cutoff=CUTOFF, limit=limit * 8)
        best: dict[tuple[Group, str], Hit] = {}
        for folded, score, place in found:
            group, identifier, label = self._entries[place]
            bonus = (PREFIX_BONUS if folded.startswith(wanted) else 0.0) + (NAME_BONUS if group == "feature" else 0.0)
            hit = Hit(group, identifier, label, round(score + bonus, 1))
            if (group, identifier) not in best or best[group, identifier].score < hit.score:
                best[group, identifier] = hit
        return sorted(best.values(), key=lambda hit: (-hit.score, len(hit.label), hit.label))[:limit]
