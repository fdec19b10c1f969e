"""Put and remove articles and facts."""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING, Final

import rtoml

from geo.articles import Seed, article_from_record, fact_from_record, seed_record
from geo.atlas import Parts
from geo.checks.statements import check_article, check_fact, seed_file
from geo.checks.texts import article_prose, check_passage, check_wording, fact_prose
from geo.editing.refusals import missing, refuse_file, refuse_hanging, refuse_new
from geo.errors import DataError, Finding, suggestion

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from geo.atlas import Atlas
    from geo.checks.units import UnitChecker
    from geo.editing.refusals import Hanging
    from geo.model import Article, Fact
    from geo.passages import Text

ARTICLE_ID: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
"""An article's id is its file's name too, on every file system."""
LONGEST_ID: Final = 100


def put_article(atlas: Atlas, article: Article, texts: Mapping[str, Text]) -> Parts:
    """Return the parts with an article added, or its bibliography changed.

    Raises
    ------
    DataError
        When a rule is broken.
    """
    seed = _seed(atlas, article.id)
    file = seed.file if seed else seed_file(article.id)
    put = article_from_record(_writable(article, file), file)
    known = {*atlas.articles, put.id}

    def problems(article: Article) -> Iterator[Finding]:
        yield from check_article(article, known)
        yield from check_wording(article_prose(article), texts)

    refuse_new(problems(put), problems(seed.article) if seed else ())
    if seed:
        return _with(atlas.parts, dataclasses.replace(seed, article=put))
    if not ARTICLE_ID.fullmatch(put.id) or len(put.id) > LONGEST_ID:
        remedy = f"Use small letters, digits and hyphens, {LONGEST_ID} at most."
        raise DataError(Finding("this id cannot name a file", file, put.id, "id", remedy))
    refuse_file(file, atlas.parts, [each.file for each in atlas.parts.seeds])
    return _with(atlas.parts, Seed(put, (), (), file))


def remove_article(atlas: Atlas, identifier: str, *, along: bool) -> Parts:
    """Return the parts without an article and what was taken from it.

    Raises
    ------
    DataError
        When there is none, or it has facts or is restated by another and they do not go ``along``.
    """
    seed = _seed(atlas, identifier)
    if seed is None:
        raise missing("article", identifier, atlas.articles)
    if not along:
        refuse_hanging("article", identifier, seed.file, hanging_on_article(atlas, identifier))
    seeds = tuple(_letting_go(each, identifier) for each in atlas.parts.seeds if each is not seed)
    findings = tuple(finding for finding in atlas.parts.findings if finding.file != seed.file)
    return Parts(atlas.parts.layers, seeds, findings, atlas.parts.large)


def hanging_on_article(atlas: Atlas, identifier: str) -> Hanging:
    """Return the ids of an article's facts, and of the articles that restate it."""
    seed = _seed(atlas, identifier)
    return {
        "fact": tuple(fact.id for fact in seed.facts) if seed else (),
        "article": tuple(other.id for other in atlas.articles.values() if identifier in other.derives_from),
    }


def put_fact(atlas: Atlas, fact: Fact, texts: Mapping[str, Text], units: UnitChecker) -> Parts:
    """Return the parts with a fact added in the order of its article's text, or changed where it stands.

    What it is said to be about and is not there, which was named and dropped at opening, stays in the file.

    Raises
    ------
    DataError
        When a rule is broken.
    """
    seed = _seed(atlas, fact.article)
    if seed is None:
        raise missing("article", fact.article, atlas.articles)
    joined = atlas.facts.get(fact.id)
    if joined is not None and joined.article != fact.article:
        problem = f"a fact of the article “{joined.article}” has this id already"
        raise DataError(Finding(problem, seed.file, fact.id, "id", "Give it an id of its own."))
    before = next((each for each in seed.facts if each.id == fact.id), None)
    put = fact_from_record(_writable(fact, seed.file), seed.article.id, atlas.vocabulary, seed.file)
    if not put.id.strip():
        raise DataError(Finding("the fact has no id", seed.file, field="id", remedy="Give it one."))
    _refuse_unknown(put, atlas, seed.file)
    if before is not None:
        unseen = tuple(name for name in before.about if name not in atlas.features)
        put = dataclasses.replace(put, about=(*put.about, *unseen))
    text = texts.get(fact.article)

    def problems(fact: Fact) -> Iterator[Finding]:
        yield from check_fact(fact, atlas.vocabulary)
        yield from units.check(fact)
        if text is not None and text.sha256 == seed.article.sha256:
            yield from check_passage(fact, seed.article, text)
        yield from check_wording(fact_prose(fact), texts)

    refuse_new(problems(put), problems(before) if before else ())
    if before is not None:
        facts = tuple(put if each is before else each for each in seed.facts)
    else:
        place = max((place for place, each in enumerate(seed.facts, 1) if each.start <= put.start), default=0)
        facts = (*seed.facts[:place], put, *seed.facts[place:])
    # A record that could not be read and has this id is hereby mended.
    findings = tuple(f for f in atlas.parts.findings if (f.file, f.record) != (seed.file, put.id))
    return _with(dataclasses.replace(atlas.parts, findings=findings), dataclasses.replace(seed, facts=facts))


def remove_fact(atlas: Atlas, identifier: str) -> Parts:
    """Return the parts without a fact. Where a second one has its id and was left out, that one comes to light.

    Raises
    ------
    DataError
        When there is none.
    """
    joined = atlas.facts.get(identifier)
    seed = _seed(atlas, joined.article) if joined else None
    if seed is None:
        raise missing("fact", identifier, atlas.facts)
    place = next(place for place, fact in enumerate(seed.facts) if fact.id == identifier)
    return _with(atlas.parts, dataclasses.replace(seed, facts=(*seed.facts[:place], *seed.facts[place + 1 :])))


def _seed(atlas: Atlas, article: str) -> Seed | None:
    return next((seed for seed in atlas.parts.seeds if seed.article.id == article), None)


def _writable(record: Article | Fact, file: str) -> object:
    """Return a record as it would be read again, or raise with what stands in the way."""
    values = seed_record(record)
    try:
        return rtoml.loads(rtoml.dumps(values))
    except (rtoml.TomlSerializationError, rtoml.TomlParsingError, ValueError, TypeError, OverflowError) as error:
        raise DataError(Finding(f"this cannot be written as TOML ({error})", file, record.id)) from error


def _refuse_unknown(fact: Fact, atlas: Atlas, file: str) -> None:
    for name in fact.about:
        if name not in atlas.features:
            remedy = suggestion(name, atlas.features)
            raise DataError(Finding(f"there is no feature “{name}”", file, fact.id, "about", remedy))


def _with(parts: Parts, changed: Seed) -> Parts:
    """Put a seed in the place of the one with its file, or among the others in the order of files."""
    rest: Iterable[Seed] = (seed for seed in parts.seeds if seed.file != changed.file)
    seeds = tuple(sorted((*rest, changed), key=lambda seed: seed.file))
    return dataclasses.replace(parts, seeds=seeds)


def _letting_go(seed: Seed, article: str) -> Seed:
    if article not in seed.article.derives_from:
        return seed
    left = tuple(name for name in seed.article.derives_from if name != article)
    return dataclasses.replace(seed, article=dataclasses.replace(seed.article, derives_from=left))
