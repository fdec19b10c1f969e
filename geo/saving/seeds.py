"""A seed record's file after a change: TOML in which only the changed tables differ.

A changed table is edited by tomlkit, which keeps its comments and its form. Comments between tables stay, and so do
tables that could not be read. A file whose facts stand in one inline list is written anew with the same content.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from geo.articles import article_from_record, fact_from_record, seed_record, uncovered_from_record
from geo.errors import DataError
from geo.saving.order import keys, rearranged
from geo.saving.tables import cut, edited, spread, written

if TYPE_CHECKING:
    from collections.abc import Iterable

    from geo.articles import Seed
    from geo.model import Article, Fact, Uncovered
    from geo.saving.tables import Block
    from geo.vocabulary import Vocabulary

ARTICLE: Final = "article"
FACT: Final = "fact"
UNCOVERED: Final = "uncovered"


def seed_text(old: str | None, seed: Seed, vocabulary: Vocabulary) -> str:
    """Return the text of a seed record's file.

    Parameters
    ----------
    old
        What stands in it now; None for a new file.
    seed
        What shall be in it.
    vocabulary
        Tells which of the facts that stand there can be read.
    """
    if old is None:
        tables = [written(ARTICLE, seed_record(seed.article), listed=False)]
        tables += [written(FACT, seed_record(fact), listed=True) for fact in seed.facts]
        tables += [written(UNCOVERED, seed_record(passage), listed=True) for passage in seed.uncovered]
        return "\n".join(tables)
    line_end = "\r\n" if "\r\n" in old else "\n"
    blocks = cut(spread(old, (FACT, UNCOVERED)))
    passages = [_read_uncovered(block, seed) for block in blocks]
    added: list[str] = []
    if tuple(filter(None, passages)) != seed.uncovered:  # no edit changes them, but an article may go and come back
        blocks = [block for block, passage in zip(blocks, passages, strict=True) if passage is None]
        added = [_new(UNCOVERED, passage, line_end) for passage in seed.uncovered]
    facts = [_read(block, seed, vocabulary) for block in blocks]
    mended = {fact.id for fact in seed.facts} - {fact.id for fact in facts if fact}
    numbered = iter(keys(fact.id for fact in facts if fact))
    standing = [
        (next(numbered) if fact else None, _with_article(block, seed.article), fact)
        for block, fact in zip(blocks, facts, strict=True)
        if fact or not _is_broken(block, mended)
    ]
    known = {key: (text, fact) for key, text, fact in standing if key and fact}
    wanted = dict(zip(keys(fact.id for fact in seed.facts), seed.facts, strict=True))
    texts = {
        key: _with_fact(*known[key], fact) if key in known else _new(FACT, fact, line_end)
        for key, fact in wanted.items()
    }
    arranged = rearranged([(key, text) for key, text, _ in standing], list(texts), texts)
    return _joined([*arranged, *added], {*added, *(texts[key] for key in texts.keys() - known.keys())}, old, line_end)


def _new(table: str, record: Fact | Uncovered, line_end: str) -> str:
    return written(table, seed_record(record), listed=True).replace("\n", line_end)


def _read(block: Block, seed: Seed, vocabulary: Vocabulary) -> Fact | None:
    if block.table != FACT:
        return None
    try:
        return fact_from_record(block.record, seed.article.id, vocabulary, seed.file)
    except DataError:
        return None


def _read_uncovered(block: Block, seed: Seed) -> Uncovered | None:
    if block.table != UNCOVERED:
        return None
    try:
        return uncovered_from_record(block.record, seed.article.id, seed.file)
    except DataError:
        return None


def _is_broken(block: Block, ids: set[str]) -> bool:
    """Tell whether a block is a fact that could not be read, with one of some ids."""
    return block.table == FACT and isinstance(block.record, dict) and block.record.get("id") in ids


def _with_article(block: Block, article: Article) -> str:
    if block.table != ARTICLE:
        return block.text
    before = article_from_record(block.record, "")
    if before == article:
        return block.text
    return edited(block.text, ARTICLE, seed_record(before), seed_record(article))


def _with_fact(text: str, before: Fact, after: Fact) -> str:
    return text if before == after else edited(text, FACT, seed_record(before), seed_record(after))


def _joined(texts: Iterable[str], new: set[str], old: str, line_end: str) -> str:
    """Join blocks, with a blank line on either side of a new one, and the end of the file as it was."""
    joined = ""
    apart = False
    for text in texts:
        if joined and (apart or text in new):
            joined = joined.rstrip("\r\n") + 2 * line_end
        joined += text
        apart = text in new
    body = old.rstrip("\r\n")
    return joined.rstrip("\r\n") + (old[len(body) :] or line_end)
