"""What can be said of an article, a fact or a reason from its record alone."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Final

from geo import periods
from geo.errors import Finding, UsageError, suggestion

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from geo.model import Article, Fact, Uncovered
    from geo.vocabulary import Vocabulary

LONGEST_EXACT: Final = 10
"""Words of a phrase: it bears the figure with what it counts, and is no quotation."""
BASES: Final = ("", "stated", "inferred")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")


def seed_file(article: str) -> str:
    """Return the name of an article's record, which is called like the article."""
    return f"{article}.toml"


def check_article(article: Article, known: Collection[str]) -> Iterator[Finding]:
    """Check the bibliography of one source against itself and the other articles' ids."""

    def wrong(field: str, problem: str, remedy: str = "") -> Finding:
        return Finding(problem, seed_file(article.id), article.id, field, remedy)

    if not article.title.strip():
        yield wrong("title", "the article has no title")
    if not _SHA256.fullmatch(article.sha256):
        yield wrong("sha256", "this is not a SHA-256", "Write 64 hexadecimal digits in lower case.")
    if article.characters <= 0:
        yield wrong("characters", "the text has no length", "Count its code points.")
    try:
        periods.parse(article.published)
    except UsageError as error:
        yield wrong("published", str(error))
    if article.published_basis not in BASES:
        yield wrong("published_basis", f"“{article.published_basis}” is not a basis", 'Write "stated" or "inferred".')
    for name in article.derives_from:
        if name == article.id:
            yield wrong("derives_from", "the article restates itself")
        elif name not in known:
            yield wrong("derives_from", f"there is no article “{name}”", suggestion(name, known))


def check_fact(fact: Fact, vocabulary: Vocabulary) -> Iterator[Finding]:
    """Check one fact: that it states what its indicator asks for, in numbers that are numbers."""

    def wrong(field: str, problem: str, remedy: str = "") -> Finding:
        return Finding(problem, seed_file(fact.article), fact.id, field, remedy)

    for field, amount in (("value", fact.value), ("value_max", fact.value_max)):
        if amount is not None and not math.isfinite(amount):
            yield wrong(field, f"{amount} is not a number that can be compared")
    if fact.value_max is not None and (fact.value is None or fact.value_max <= fact.value):
        yield wrong("value_max", "the range ends where it begins or before", "A range needs a value below value_max.")
    stated = {"interval": fact.value is not None, "date": bool(fact.date), "label": bool(fact.label)}
    needed = vocabulary.indicators[fact.indicator].compare
    if not stated.get(needed, True):
        field = {"interval": "value"}.get(needed, needed)
        yield wrong(field, f"the indicator “{fact.indicator}” needs a {field}")
    if fact.period_basis not in BASES:
        yield wrong("period_basis", f"“{fact.period_basis}” is not a basis", 'Write "stated" or "inferred".')
    if not fact.statement.strip():
        yield wrong("statement", "the fact is not restated")
    yield from _check_selector(fact, fact.id)


def check_uncovered(passage: Uncovered) -> Iterator[Finding]:
    """Check one reason why a digit is not evidence."""
    record = f"uncovered “{passage.exact}”"
    if not passage.reason.strip():
        yield Finding("no reason is given", seed_file(passage.article), record, "reason")
    yield from _check_selector(passage, record)


def _check_selector(passage: Fact | Uncovered, record: str) -> Iterator[Finding]:
    file = seed_file(passage.article)
    words = len(passage.exact.split())
    if not words:
        yield Finding("the phrase is empty", file, record, "exact")
    elif words > LONGEST_EXACT:
        yield Finding(
            f"the phrase has {words} words", file, record, "exact",
            f"Take the shortest one that bears the fact, {LONGEST_EXACT} words at most.",
        )  # fmt: skip
    if passage.start < 0 or passage.end - passage.start != len(passage.exact):
        length = len(passage.exact)
        yield Finding(
            f"the offsets {passage.start} to {passage.end} do not fit a phrase of {length} characters",
            file, record, "end", "The end is the start and the length of the phrase, in code points.",
        )  # fmt: skip
    if passage.paragraph < 1:
        yield Finding("paragraphs are counted from 1", file, record, "paragraph")
