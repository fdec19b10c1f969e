"""What can be said of records with the article at hand: its passages, its digits, and what was copied from it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from geo.checks.statements import seed_file
from geo.errors import Finding
from geo.passages import AnchorStatus, anchor, occurrences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from geo.atlas import Atlas
    from geo.model import Article, Fact, Uncovered
    from geo.passages import Text

LONGEST_RUN: Final = 7
"""Words in a row that a sentence of ours may share with an article: names and figures need some."""
CONTEXT: Final = 2
"""Words shown on either side of a digit, so that it can be found and no more."""
SENTENCE_ENDS: Final = ".!?"

_WORD: Final = re.compile(r"\w+")
_TOKEN: Final = re.compile(r"\S+")


def check_text(
    article: Article, facts: Sequence[Fact], uncovered: Sequence[Uncovered], text: Text
) -> Iterator[Finding]:
    """Check one article's records against its text."""
    file = seed_file(article.id)
    if len(text.content) != article.characters:
        problem = f"the text has {len(text.content)} characters, not {article.characters}"
        yield Finding(problem, file, article.id, "characters")
    passages: list[tuple[str, Fact | Uncovered]] = [(fact.id, fact) for fact in facts]
    passages += [(f"uncovered “{passage.exact}”", passage) for passage in uncovered]
    covered: set[int] = set()
    for record, passage in passages:
        found = anchor(passage, article, text)
        if found.status is not AnchorStatus.EXACT:
            yield Finding("the phrase is not at its offsets", file, record, "start", _whereabouts(passage, text))
            continue
        covered.update(range(found.start, found.end))
        yield from _check_place(record, passage, text)
    for fact in facts:
        if _is_whole_sentence(fact, text):
            remedy = "Take the figure with what it counts."
            yield Finding("the phrase is a whole sentence", file, fact.id, "exact", remedy)
    yield from _check_digits(article, text, covered)


def check_prose(atlas: Atlas, texts: Mapping[str, Text]) -> Iterator[Finding]:
    """Find sentences of ours that copy an article.

    Parameters
    ----------
    atlas
        Whose records are looked through.
    texts
        The texts at hand, by article id.
    """
    runs: dict[tuple[str, ...], str] = {}
    for name, text in texts.items():
        runs |= dict.fromkeys(_runs(text.content), name)
    for file, record, field, sentence in _prose(atlas):
        source = next((runs[run] for run in _runs(sentence) if run in runs), None)
        if source is not None:
            yield Finding(
                f"more than {LONGEST_RUN} running words stand so in “{source}”", file, record, field,
                "Say it in other words.",
            )  # fmt: skip


def _prose(atlas: Atlas) -> Iterator[tuple[str, str, str, str]]:
    """Yield file, record, field and text of everything that is said in our own words."""
    for fact in atlas.facts.values():
        for field in ("statement", "label", "scope", "period_note"):
            yield seed_file(fact.article), fact.id, field, getattr(fact, field)
    for article in atlas.articles.values():
        for field in ("published_note", "publisher_note", "note"):
            yield seed_file(article.id), article.id, field, getattr(article, field)
    for passage in atlas.uncovered:
        yield seed_file(passage.article), f"uncovered “{passage.exact}”", "reason", passage.reason
    for layer in atlas.layers:
        for feature in layer.features:
            for field in ("name", "geometry_source", "note"):
                yield layer.file, feature.id, field, getattr(feature, field)


def _runs(text: str) -> Iterable[tuple[str, ...]]:
    """Return every run of words that is one longer than may be shared."""
    words = _WORD.findall(text.casefold())
    return zip(*(words[offset:] for offset in range(LONGEST_RUN + 1)), strict=False)


def _whereabouts(passage: Fact | Uncovered, text: Text) -> str:
    found = occurrences(passage.exact, text)
    if len(found) == 1:
        start, end = found[0]
        return f"It stands once, at {start} to {end}, in paragraph {text.paragraph_at(start)}."
    return f"It stands {len(found)} times in the text." if found else "It does not stand in the text by itself."


def _check_place(record: str, passage: Fact | Uncovered, text: Text) -> Iterator[Finding]:
    file = seed_file(passage.article)
    paragraph = text.paragraph_at(passage.start)
    if paragraph != passage.paragraph:
        problem = f"the phrase stands in paragraph {paragraph}, not {passage.paragraph}"
        yield Finding(problem, file, record, "paragraph")
    if (passage.start, passage.end) not in occurrences(passage.exact, text):
        yield Finding(
            "the phrase begins or ends inside a word or number", file, record, "exact",
            "Take the whole of it: in another edition it would not be found.",
        )  # fmt: skip


def _is_whole_sentence(fact: Fact, text: Text) -> bool:
    """Tell whether a phrase runs from the beginning of a sentence to its end."""
    before = text.content[: fact.start].rstrip(" \t“\"'‘([—–-")
    after = text.content[fact.end :].lstrip(" \t”\"'’)]")
    begins = not before or before[-1] in f"{SENTENCE_ENDS}\n"
    ends = not after or after[0] in f"{SENTENCE_ENDS}\r\n" or fact.exact.rstrip()[-1:] in SENTENCE_ENDS
    return begins and ends and bool(fact.exact.strip())


def _check_digits(article: Article, text: Text, covered: set[int]) -> Iterator[Finding]:
    """Find every word with a digit that neither a fact's phrase nor a reason covers."""
    for number, (start, end) in enumerate(text.paragraphs, 1):
        tokens = list(_TOKEN.finditer(text.content, start, end))
        for place, token in enumerate(tokens):
            if all(not c.isdigit() or i in covered for i, c in enumerate(token.group(), token.start())):
                continue
            nearby = tokens[max(0, place - CONTEXT) : place + CONTEXT + 1]
            context = " ".join(word.group() for word in nearby)
            yield Finding(
                f"no fact covers “{token.group()}” in paragraph {number} (“… {context} …”)",
                seed_file(article.id), article.id, "fact",
                "Record the fact, or say in an [[uncovered]] table why it is none.",
            )  # fmt: skip
