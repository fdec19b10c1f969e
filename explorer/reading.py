"""One article as it can be read here: its text, if somebody gave it, and where each of its facts stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from geo.passages import Anchor, AnchorStatus, anchor

if TYPE_CHECKING:
    from collections.abc import Iterable

    from geo.model import Article, Fact
    from geo.passages import Text

STANDS: Final = (AnchorStatus.EXACT, AnchorStatus.MOVED)


@dataclass(frozen=True, slots=True)
class Passage:
    """A fact, and where it stands in the text at hand."""

    fact: Fact
    anchor: Anchor


@dataclass(frozen=True)
class Edition:
    """An article with the text at hand, which may be the one its facts were read from, another one, or none."""

    article: Article
    text: Text | None
    passages: tuple[Passage, ...]
    """In the order in which the article states them."""

    @classmethod
    def of(cls, article: Article, facts: Iterable[Fact], text: Text | None) -> Edition:
        """Find every fact of an article in a text; facts of other articles are left out."""
        own = sorted((fact for fact in facts if fact.article == article.id), key=lambda fact: (fact.start, fact.end))
        return cls(article, text, tuple(Passage(fact, anchor(fact, article, text)) for fact in own))

    @cached_property
    def marked(self) -> tuple[Passage, ...]:
        """Those that stand in the text, in the order of their places there."""
        standing = (passage for passage in self.passages if passage.anchor.status in STANDS)
        return tuple(sorted(standing, key=lambda passage: (passage.anchor.start, passage.anchor.end)))

    @cached_property
    def orphans(self) -> tuple[Passage, ...]:
        """Those for which the text has no place, or several."""
        return tuple(passage for passage in self.passages if passage.anchor.status is AnchorStatus.ORPHANED)

    def find(self, fact: str) -> Passage | None:
        """Return the passage of a fact, by its id."""
        return next((passage for passage in self.passages if passage.fact.id == fact), None)

    def neighbour(self, fact: str, step: int) -> Fact | None:
        """Return the fact before (-1) or after (1) another; from none, the last or the first. At the ends, none."""
        ids = [passage.fact.id for passage in self.passages]
        place = ids.index(fact) + step if fact in ids else (0 if step > 0 else len(ids) - 1)
        return self.passages[place].fact if 0 <= place < len(ids) else None
