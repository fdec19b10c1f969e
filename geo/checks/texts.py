"""What can be said of records with the article at hand: its passages, its digits, and what was copied from it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from geo.checks.statements import seed_file
from geo.errors import Finding
from geo.model import Fact
from geo.passages import AnchorStatus, anchor, occurrences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from geo.atlas import Atlas
    from geo.model import Article, Feature, Uncovered
    from geo.passages import Text

Prose: TypeAlias = tuple[str, str, str, str]
"""File, record, field, and what stands there."""
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
    passages: tuple[Fact | Uncovered, ...] = (*facts, *uncovered)
    covered: set[int] = set()
    for passage in passages:
        problems = list(check_passage(passage, article, text))
        yield from problems
        if all(problem.field != "start" for problem in problems):
            covered.update(range(passage.start, passage.end))
    yield from _check_digits(article, text, covered)


def check_passage(passage: Fact | Uncovered, article: Article, text: Text) -> Iterator[Finding]:
    """Check that a phrase stands where it is said to, by itself and as no whole sentence."""
    file = seed_file(article.id)
    record = passage.id if isinstance(passage, Fact) else f"uncovered “{passage.exact}”"
    if anchor(passage, article, text).status is AnchorStatus.EXACT:
        yield from _check_place(record, passage, text)
    else:
        yield Finding("the phrase is not at its offsets", file, record, "start", _whereabouts(passage, text))
    if isinstance(passage, Fact) and _is_whole_sentence(passage, text):
        remedy = "Take the figure with what it counts."
        yield Finding("the phrase is a whole sentence", file, record, "exact", remedy)


def check_prose(atlas: Atlas, texts: Mapping[str, Text]) -> Iterator[Finding]:
    """Find sentences of ours that copy an article.

    Parameters
    ----------
    atlas
        Whose records are looked through.
    texts
        The texts at hand, by article id.
    """
    yield from check_wording(_prose(atlas), texts)


def check_wording(prose: Iterable[Prose], texts: Mapping[str, Text]) -> Iterator[Finding]:
    """Find sentences that copy an article.

    Parameters
    ----------
    prose
        From :func:`fact_prose`, :func:`article_prose` or :func:`feature_prose`.
    texts
        The texts at hand, by article id.
    """
    runs: dict[tuple[str, ...], str] = {}
    for name, text in texts.items():
        runs |= dict.fromkeys(_text_runs(text), name)
    for file, record, field, sentence in prose:
        source = next((runs[run] for run in _runs(sentence) if run in runs), None)
        if source is not None:
            yield Finding(
                f"more than {LONGEST_RUN} running words stand so in “{source}”", file, record, field,
                "Say it in other words.",
            )  # fmt: skip


def fact_prose(fact: Fact) -> Iterator[Prose]:
    """Yield what is said of a fact in our own words."""
    for field in ("statement", "label", "scope", "period_note"):
        yield seed_file(fact.article), fact.id, field, getattr(fact, field)


def article_prose(article: Article) -> Iterator[Prose]:
    """Yield what is said of an article in our own words."""
    for field in ("published_note", "publisher_note", "note"):
        yield seed_file(article.id), article.id, field, getattr(article, field)


def feature_prose(feature: Feature, file: str) -> Iterator[Prose]:
    """Yield what is said of a feature in our own words."""
    for field in ("name", "geometry_source", "note"):
        yield file, feature.id, field, getattr(feature, field)


def _prose(atlas: Atlas) -> Iterator[Prose]:
    for fact in atlas.facts.values():
        yield from fact_prose(fact)
    for article in atlas.articles.values():
        yield from article_prose(article)
    for passage in atlas.uncovered:
        yield seed_file(passage.article), f"uncovered “{passage.exact}”", "reason", passage.reason
    for layer in atlas.layers:
        for feature in layer.features:
            yield from feature_prose(feature, layer.file)


def _runs(text: str) -> Iterable[tuple[str, ...]]:
    """Return every run of words that is one longer than may be shared."""
    words = _WORD.findall(text.casefold())
    return zip(*(words[offset:] for offset in range(LONGEST_RUN + 1)), strict=False)


@lru_cache(maxsize=32)  # of an atlas's articles: while a fact is edited its texts are asked for again and again
def _text_runs(text: Text) -> frozenset[tuple[str, ...]]:
    return frozenset(_runs(text.content))


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
