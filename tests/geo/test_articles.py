"""Seed records: what is good opens, what is broken is named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import rtoml

from geo.articles import read_seed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from geo.articles import Seed
    from geo.errors import Finding
    from geo.vocabulary import Vocabulary

Read = tuple["Seed | None", tuple["Finding", ...]]


@pytest.fixture
def record(seeds: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Return a seed record in which nothing is wrong."""
    return seeds["gazette"]


@pytest.fixture
def read(tmp_path: Path, vocabulary: Vocabulary) -> Callable[[dict[str, Any]], Read]:
    """Return what writes and reads a seed record."""

    def reading(record: dict[str, Any]) -> Read:
        path = tmp_path / "gazette.toml"
        path.write_text(rtoml.dumps(record), encoding="utf-8")
        return read_seed(path, vocabulary)

    return reading


def _only(findings: tuple[Finding, ...]) -> Finding:
    assert len(findings) == 1
    return findings[0]


def test_a_good_record_is_read_without_a_finding(read: Callable[..., Read], record: dict[str, Any]) -> None:
    _, findings = read(record)
    assert findings == ()


def test_every_fact_knows_its_article(read: Callable[..., Read], record: dict[str, Any]) -> None:
    seed, _ = read(record)
    assert seed is not None
    assert {fact.article for fact in seed.facts} == {"gazette"}


def test_a_whole_number_stays_whole(read: Callable[..., Read], record: dict[str, Any]) -> None:
    seed, _ = read(record)
    assert seed is not None
    assert [repr(fact.value) for fact in seed.facts if fact.id == "gazette-cable-length"] == ["380"]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("indicator", "lenght"),
        ("qualifier", "roughly"),
        ("modality", "hoped"),
        ("period", "last year"),
        ("date", "2025-13"),
        ("value", "1.4"),
        ("about", "west-port"),
        ("unit", ""),
        ("paragraph", 1.5),
    ],
)
def test_a_broken_field_of_a_fact_is_named(
    read: Callable[..., Read], record: dict[str, Any], field: str, value: object
) -> None:
    record["fact"][0][field] = value
    _, findings = read(record)
    finding = _only(findings)
    assert (finding.file, finding.record, finding.field) == ("gazette.toml", "gazette-cargo-2024", field)


def test_a_broken_fact_is_left_out_and_the_others_open(read: Callable[..., Read], record: dict[str, Any]) -> None:
    record["fact"][0]["indicator"] = "lenght"
    seed, _ = read(record)
    assert seed is not None
    assert len(seed.facts) == len(record["fact"]) - 1


def test_a_misspelt_indicator_gets_the_right_one_suggested(read: Callable[..., Read], record: dict[str, Any]) -> None:
    record["fact"][0]["indicator"] = "lenght"
    _, findings = read(record)
    assert "“length”" in _only(findings).remedy


def test_a_misspelt_field_is_not_lost_without_a_word(read: Callable[..., Read], record: dict[str, Any]) -> None:
    record["fact"][0]["peroid"] = "2024"
    _, findings = read(record)
    assert _only(findings).remedy == "Did you mean “period”?"


def test_a_missing_field_of_a_fact_is_named(read: Callable[..., Read], record: dict[str, Any]) -> None:
    del record["fact"][0]["exact"]
    _, findings = read(record)
    assert "exact" in _only(findings).problem


def test_a_fact_that_states_nothing_is_named(read: Callable[..., Read], record: dict[str, Any]) -> None:
    del record["fact"][0]["value"]
    _, findings = read(record)
    assert "states nothing" in _only(findings).problem


def test_an_unknown_status_is_named(read: Callable[..., Read], record: dict[str, Any]) -> None:
    record["fact"][3]["label"] = "dreamt_of"
    _, findings = read(record)
    assert _only(findings).field == "label"


def test_a_fact_without_an_id_is_told_by_its_number(read: Callable[..., Read], record: dict[str, Any]) -> None:
    del record["fact"][1]["id"]
    _, findings = read(record)
    assert _only(findings).record == "fact 2 of the file"


def test_a_reason_with_a_missing_field_is_named(read: Callable[..., Read], record: dict[str, Any]) -> None:
    del record["uncovered"][0]["reason"]
    _, findings = read(record)
    assert "reason" in _only(findings).problem


def test_a_table_that_is_none_of_ours_is_named(read: Callable[..., Read], record: dict[str, Any]) -> None:
    record["facts"] = record.pop("fact")
    _, findings = read(record)
    assert _only(findings).remedy == "Did you mean “fact”?"


def test_one_table_where_a_list_should_be_is_named(read: Callable[..., Read], record: dict[str, Any]) -> None:
    record["fact"] = 3
    _, findings = read(record)
    assert _only(findings).remedy == "Write [[fact]]."


@pytest.mark.parametrize("field", ["id", "title", "sha256", "characters"])
def test_an_article_without_a_field_it_needs_does_not_open(
    read: Callable[..., Read], record: dict[str, Any], field: str
) -> None:
    del record["article"][field]
    seed, findings = read(record)
    assert (seed, field in _only(findings).problem) == (None, True)


@pytest.mark.parametrize("content", [b"[article", b"\xff", b"article = 3", b""])
def test_a_file_that_is_no_record_is_named(tmp_path: Path, vocabulary: Vocabulary, content: bytes) -> None:
    path = tmp_path / "gazette.toml"
    path.write_bytes(content)
    seed, findings = read_seed(path, vocabulary)
    assert (seed, _only(findings).file) == (None, "gazette.toml")


def test_a_missing_file_is_named(tmp_path: Path, vocabulary: Vocabulary) -> None:
    seed, findings = read_seed(tmp_path / "gazette.toml", vocabulary)
    assert (seed, _only(findings).file) == (None, "gazette.toml")
