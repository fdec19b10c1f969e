"""Seed records (TOML) → :class:`~geo.model.Article`, its facts, and the digits that are not evidence.

A fact that cannot be used is left out and named; the rest of its record opens.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Final, TypeVar

import msgspec
import rtoml

from geo import periods
from geo.errors import DataError, Finding, UsageError, suggestion
from geo.files import read_whole
from geo.model import ID_RULE, MISMATCH, Article, Fact, Uncovered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from dataclasses import Field
    from pathlib import Path

    from geo.vocabulary import Vocabulary

Record = TypeVar("Record", Article, Fact, Uncovered)

_TABLES: Final = frozenset({"article", "fact", "uncovered"})
_LAST: Final = ("statement", "exact", "paragraph", "start", "end", "reason")
_FIELDS: Final = {kind: tuple(f.name for f in fields(kind)) for kind in (Article, Fact, Uncovered)}


@dataclass(frozen=True, slots=True)
class Seed:
    """One source: its bibliography and everything taken from it."""

    article: Article
    facts: tuple[Fact, ...]
    uncovered: tuple[Uncovered, ...]
    file: str


def read_seed(path: Path, vocabulary: Vocabulary) -> tuple[Seed | None, tuple[Finding, ...]]:
    """Read one seed record.

    Parameters
    ----------
    path
        A TOML file with an ``[article]`` table, ``[[fact]]`` tables and perhaps ``[[uncovered]]`` ones.
    vocabulary
        The indicators, qualifiers, modalities and statuses that are known.

    Returns
    -------
    seed
        What can be used, or None when the article itself cannot.
    findings
        What was wrong, one entry a problem.
    """
    try:
        document = rtoml.loads(read_whole(path).decode())
        article = article_from_record(document.get("article", {}), path.name)
    except (OSError, UnicodeDecodeError, rtoml.TomlParsingError) as error:
        return None, (Finding(f"the file cannot be read: {error}", path.name, remedy="Mend it or restore it."),)
    except DataError as error:
        return None, (error.finding,)
    findings = [
        Finding(f"“{table}” is not a table of a seed record", path.name, remedy=suggestion(table, _TABLES))
        for table in document
        if table not in _TABLES
    ]

    def fact(record: object, number: int) -> Fact:
        converted = _convert(_of(article.id, record), Fact, path.name, number)
        return _checked(converted, vocabulary, path.name, "The fact was left out.")

    def uncovered(record: object, number: int) -> Uncovered:
        return uncovered_from_record(record, article.id, path.name, number)

    facts, bad_facts = _usable(document.get("fact", []), fact, path.name)
    reasons, bad_reasons = _usable(document.get("uncovered", []), uncovered, path.name)
    return Seed(article, facts, reasons, path.name), (*findings, *bad_facts, *bad_reasons)


def article_from_record(record: object, file: str) -> Article:
    """Turn an ``[article]`` table into ours.

    Raises
    ------
    DataError
        When a field is missing, unknown or of another type.
    """
    return _convert(record, Article, file)


def fact_from_record(record: object, article: str, vocabulary: Vocabulary, file: str) -> Fact:
    """Turn one ``[[fact]]`` table of an article into ours.

    Parameters
    ----------
    record
        The table.
    article
        The id of the article.
    vocabulary
        The indicators, qualifiers, modalities and statuses that are known.
    file
        Where it stands.

    Raises
    ------
    DataError
        With the first field that stands in the way.
    """
    return _checked(_convert(_of(article, record), Fact, file), vocabulary, file)


def uncovered_from_record(record: object, article: str, file: str, number: int = 0) -> Uncovered:
    """Turn one ``[[uncovered]]`` table of an article, the how manieth it is, into ours.

    Raises
    ------
    DataError
        When a field is missing, unknown or of another type.
    """
    return _convert(_of(article, record), Uncovered, file, number)


def seed_record(record: Article | Fact | Uncovered) -> dict[str, Any]:
    """Return a record as a table of a seed file, in the order of the shipped ones.

    What says nothing is left out, and so is the article of a fact: the file says it.
    """
    values = {field.name: (getattr(record, field.name), field.default) for field in _in_file_order(record)}
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, (value, default) in values.items()
        if value != default
    }


def _in_file_order(record: Article | Fact | Uncovered) -> Iterable[Field[Any]]:
    """Yield the fields of a record, what is stated before where it stands."""
    own = [field for field in fields(record) if isinstance(record, Article) or field.name != "article"]
    return sorted(own, key=lambda field: _LAST.index(field.name) if field.name in _LAST else -1)


def _usable(
    records: object, read: Callable[[object, int], Record], file: str
) -> tuple[tuple[Record, ...], list[Finding]]:
    if not isinstance(records, list):
        return (), [Finding("a single value stands where a list of tables should", file, remedy="Write [[fact]].")]
    good: list[Record] = []
    findings: list[Finding] = []
    for number, record in enumerate(records, 1):
        try:
            good.append(read(record, number))
        except DataError as error:
            findings.append(error.finding)
    return tuple(good), findings


def _of(article: str, record: object) -> object:
    return record | {"article": article} if isinstance(record, dict) else record


def _convert(values: object, kind: type[Record], file: str, number: int = 1) -> Record:
    """Build a record, refusing unknown fields: a misspelt one would otherwise be lost without a word."""
    known = _FIELDS[kind]
    name = str(values.get("id", "")) if isinstance(values, dict) else ""
    where = name or f"{kind.__name__.lower()} {number} of the file"
    for key in values if isinstance(values, dict) else ():
        if key not in known:
            raise DataError(Finding(f"“{key}” is not a field", file, where, key, suggestion(key, known)))
    try:
        return msgspec.convert(values, kind)
    except msgspec.ValidationError as error:
        problem, _, path = str(error).partition(" - at `$")
        problem = ID_RULE if MISMATCH in problem else _lower_first(problem)
        raise DataError(Finding(problem, file, where, path.strip(".`"))) from error


def _checked(fact: Fact, vocabulary: Vocabulary, file: str, outcome: str = "") -> Fact:
    """Return the fact, or raise with the first field whose word or date is not known."""

    def refuse(field: str, problem: str, remedy: str = "") -> DataError:
        return DataError(Finding(problem, file, fact.id, field, f"{remedy} {outcome}".strip()))

    words: list[tuple[str, str, Mapping[str, object]]] = [
        ("indicator", fact.indicator, vocabulary.indicators),
        ("qualifier", fact.qualifier, vocabulary.qualifiers),
        ("modality", fact.modality, vocabulary.modalities),
    ]
    if fact.indicator == "status":
        words.append(("label", fact.label, vocabulary.statuses))
    for name, word, known in words:
        if word not in known:
            raise refuse(name, f"“{word}” is not a known {name}", suggestion(word, known))
    for name, edtf in (("period", fact.period), ("date", fact.date)):
        try:
            periods.parse(edtf)
        except UsageError as error:
            raise refuse(name, str(error)) from error
    if fact.value is None and not fact.date and not fact.label:
        raise refuse("value", "the fact states nothing: it has no value, no date and no label")
    if fact.value is not None and not fact.unit:
        raise refuse("unit", "a number needs a unit", 'For a plain count write unit = "count".')
    return fact


def _lower_first(sentence: str) -> str:
    plain = sentence.replace("`", "")
    return plain[0].lower() + plain[1:]
