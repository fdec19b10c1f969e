"""Where a fact stands in its article's text: exactly, moved, or not to be found.

The two selectors of the W3C Web Annotation model are used together: a ``TextPositionSelector``
(``start``, ``end``) is believed only if the text it points at equals the ``TextQuoteSelector``
(``exact``). In another edition of the text a phrase is looked for, and believed only where it
stands once. A phrase found twice is an orphan, not a guess.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Final

from geo.files import read_bounded

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from geo.model import Article, Fact, Uncovered


class AnchorStatus(StrEnum):
    """How well a phrase was found; the values are those of the command line."""

    EXACT = "exact"
    MOVED = "moved"
    ORPHANED = "orphaned"
    NO_TEXT = "no text"


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a phrase stands, as code points of the text at hand; nowhere when orphaned."""

    status: AnchorStatus
    start: int = 0
    end: int = 0


@dataclass(frozen=True)
class Text:
    """The text of an article, as somebody gave it to the program."""

    content: str

    @cached_property
    def sha256(self) -> str:
        """The hash of the UTF-8 bytes, by which an edition is known."""
        return hashlib.sha256(self.content.encode()).hexdigest()

    @cached_property
    def paragraphs(self) -> tuple[tuple[int, int], ...]:
        """Start and end of each line that is not blank; paragraph *n* is the *n*-th of them."""
        return tuple(match.span() for match in _PARAGRAPH.finditer(self.content))

    def paragraph_at(self, position: int) -> int:
        """Return the number, from 1, of the paragraph that holds a position."""
        return sum(start <= position for start, _ in self.paragraphs)

    @cached_property
    def folded(self) -> tuple[str, tuple[int, ...]]:
        """The text with white space, quotes and dashes made alike, and each character's place before that."""
        return _fold(self.content)


_PARAGRAPH: Final = re.compile(r"^[^\n]*\S[^\n]*", re.MULTILINE)
_ALIKE: Final = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "‑": "-", "−": "-"})


def read_text(path: Path) -> Text:
    """Read an article's text without touching its line ends: offsets count every character.

    Raises
    ------
    OSError, UnicodeDecodeError
        As :func:`~geo.files.read_bounded` and decoding do.
    """
    return Text(read_bounded(path).decode("utf-8"))


def read_texts(folders: Iterable[Path]) -> dict[str, Text]:
    """Read every ``.txt`` file of some folders.

    Returns
    -------
    dict
        The texts by their SHA-256.
    """
    texts = (read_text(path) for folder in folders for path in sorted(folder.glob("*.txt")))
    return {text.sha256: text for text in texts}


def anchor(passage: Fact | Uncovered, article: Article, text: Text | None) -> Anchor:
    """Find the passage that bears a fact.

    Parameters
    ----------
    passage
        The phrase with its offsets.
    article
        The source, with the hash of the edition the offsets were taken from.
    text
        The edition at hand, or None.
    """
    if text is None:
        return Anchor(AnchorStatus.NO_TEXT)
    if text.sha256 == article.sha256:
        stands = text.content[passage.start : passage.end] == passage.exact
        return Anchor(AnchorStatus.EXACT, passage.start, passage.end) if stands else Anchor(AnchorStatus.ORPHANED)
    found = occurrences(passage.exact, text)
    if len(found) != 1:
        return Anchor(AnchorStatus.ORPHANED)
    start, end = found[0]
    same = (start, end) == (passage.start, passage.end)
    return Anchor(AnchorStatus.EXACT if same else AnchorStatus.MOVED, start, end)


def occurrences(phrase: str, text: Text) -> list[tuple[int, int]]:
    """Return every place where a phrase stands by itself, whatever its white space, quotes and hyphens.

    "By itself": not as part of a longer word, number or range, so that ``1.4 million`` is not found in
    ``11.4 million``, ``400 tons`` not in ``1 400 tons``, ``7 million`` not in ``5–7 million``, nor ``70``
    in ``70,000``. Places may overlap: a phrase that stands twice must not look as if it stood once.
    """
    folded_phrase, _ = _fold(phrase)
    folded, places = text.folded
    if not folded_phrase.strip():
        return []
    pattern = re.compile(f"(?={_before(folded_phrase)}{re.escape(folded_phrase)}{_after(folded_phrase)})")
    starts = [match.start() for match in pattern.finditer(folded)]
    return [(places[start], places[start + len(folded_phrase) - 1] + 1) for start in starts]


def _before(phrase: str) -> str:
    """Return what must not stand before a phrase; three digits may be the end of a number with spaces in it."""
    number = r"(?<![.,/:])(?<!\d')(?<!\d—)" if phrase[0].isdigit() else ""
    grouped = r"(?<!\d )" if re.match(r"\d{3}(?!\d)", phrase) else ""
    return rf"(?<!\w)(?<!-){number}{grouped}"


def _after(phrase: str) -> str:
    """Return what must not stand after a phrase, as above."""
    number = r"(?![.,'/:—]\d| \d{3}(?!\d))" if phrase[-1].isdigit() else ""
    return rf"(?!\w|-\w|%){number}"


def _fold(content: str) -> tuple[str, tuple[int, ...]]:
    characters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(content.translate(_ALIKE)):
        blank = character.isspace()
        if blank and characters and characters[-1] == " ":
            continue
        characters.append(" " if blank else character)
        places.append(place)
    return "".join(characters), tuple(places)
