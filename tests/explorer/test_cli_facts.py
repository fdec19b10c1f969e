"""``caspian facts``: records, filters, anchors."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner, Result

from explorer.cli import caspian

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def facts(atlas_folder: Path, reader: Path) -> Callable[..., Result]:  # noqa: ARG001 - the reader's home is empty
    """Return what runs ``caspian facts`` on the small atlas."""
    return lambda *words: CliRunner().invoke(caspian, ["facts", "--atlas", str(atlas_folder), *words])


def _ids(result: Result) -> list[str]:
    return [record["id"] for record in json.loads(result.stdout)]


def test_every_fact_is_listed(facts: Callable[..., Result]) -> None:
    assert len(_ids(facts("--format", "json"))) == 10


def test_facts_are_asked_for_by_feature(facts: Callable[..., Result]) -> None:
    assert _ids(facts("old-pipe", "--format", "json")) == ["courier-oil"]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        (["--layer", "cables"], 4),
        (["--layers", "cables,ports"], 7),
        (["--layer", "cables", "--layer", "ports"], 7),
        (["--kind", "port"], 3),
        (["--kinds", "port, fibre_cable"], 7),
        (["--status", "mixed"], 4),
        (["--source", "gazette"], 6),
        (["--verdict", "differ"], 4),
        (["--verdict", "differ", "--period", "2024"], 2),
        (["--verdict", "agree-within-rounding"], 0),
        (["--sources", "gaz,cour"], 10),
        (["--period", "2024", "--layer", "ports"], 2),
        (["--period", "2024", "--period", "2026", "--layer", "ports"], 3),
        (["--text", "westhaven"], 3),
        (["--text", "another", "--text", "westhaven"], 1),
        (["west-port", "--source", "courier"], 1),
    ],
)
def test_filters_leave_what_they_say(facts: Callable[..., Result], words: list[str], count: int) -> None:
    assert len(_ids(facts(*words, "--format", "json"))) == count


def test_an_unknown_verdict_is_refused_with_the_nearest(facts: Callable[..., Result]) -> None:
    result = facts("--verdict", "difer")
    assert (result.exit_code, result.stderr) == (2, "Error: There is no verdict “difer”. Did you mean “differ”?\n")


def test_a_fact_of_two_periods_is_listed_once(facts: Callable[..., Result]) -> None:
    found = _ids(facts("--period", "2024", "--period", "2024-05", "--format", "json"))
    assert len(found) == len(set(found))


def test_json_has_the_promised_fields_in_order(facts: Callable[..., Result]) -> None:
    (record,) = json.loads(facts("old-pipe", "--format", "json").stdout)
    assert list(record) == [
        "id", "article", "article_sha256", "about", "indicator", "value", "value_max", "unit", "date", "label",
        "qualifier", "modality", "period", "period_basis", "period_note", "scope", "statement", "exact", "paragraph",
        "start", "end", "anchor",
    ]  # fmt: skip


def test_json_has_the_values_of_the_record(facts: Callable[..., Result]) -> None:
    (record,) = json.loads(facts("old-pipe", "--format", "json").stdout)
    expected: dict[str, Any] = {
        "value": 5,
        "value_max": 7,
        "unit": "megatonne",
        "date": None,
        "exact": "5–7 million tons",
    }
    assert {name: record[name] for name in expected} == expected


def test_letters_are_written_as_they_are(facts: Callable[..., Result]) -> None:
    assert "5–7 million tons" in facts("old-pipe", "--format", "json").stdout


def test_without_texts_no_fact_is_anchored(facts: Callable[..., Result]) -> None:
    assert {record["anchor"] for record in json.loads(facts("--format", "json").stdout)} == {"no text"}


def test_with_texts_every_fact_is_anchored(
    facts: Callable[..., Result], text_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASPIAN_ARTICLES", str(text_folder))
    assert {record["anchor"] for record in json.loads(facts("--format", "json").stdout)} == {"exact"}


def test_a_folder_of_texts_that_is_not_there_is_told_beside_the_result(
    facts: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASPIAN_ARTICLES", str(tmp_path / "no"))
    result = facts("--format", "json")
    assert ("there is no such folder" in result.stderr, result.exit_code) == (True, 0)


def test_csv_has_a_row_for_each_fact(facts: Callable[..., Result]) -> None:
    rows = list(csv.DictReader(io.StringIO(facts("--format", "csv").stdout_bytes.decode(), newline="")))
    assert len(rows) == 10


def test_csv_joins_what_is_several(facts: Callable[..., Result]) -> None:
    (row,) = csv.DictReader(io.StringIO(facts("old-pipe", "--format", "csv").stdout_bytes.decode(), newline=""))
    assert row["about"] == "oil-flow; old-pipe"


def test_csv_lines_end_as_rfc_4180_has_it(facts: Callable[..., Result]) -> None:
    assert facts("--format", "csv").stdout_bytes.count(b"\r\n") == 11


def test_the_table_says_the_value_with_hedge_and_unit(facts: Callable[..., Result]) -> None:
    assert "more than 2 Mt" in facts("west-port").stdout


def test_the_table_fits_the_terminal(facts: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "70")
    assert max(map(len, facts().stdout.splitlines())) <= 70


def test_nothing_found_is_said_beside_an_empty_result(facts: Callable[..., Result]) -> None:
    result = facts("--text", "atlantis", "--format", "json")
    assert (json.loads(result.stdout), result.stderr, result.exit_code) == ([], "No fact matches.\n", 0)


def test_a_file_is_written_where_asked(facts: Callable[..., Result], tmp_path: Path) -> None:
    facts("--format", "json", "--output", str(tmp_path / "facts.json"))
    assert len(json.loads((tmp_path / "facts.json").read_text(encoding="utf-8"))) == 10


def test_a_dash_is_standard_output(facts: Callable[..., Result]) -> None:
    assert len(_ids(facts("--format", "json", "-o", "-"))) == 10


def test_a_file_that_cannot_be_written_is_told_in_a_sentence(facts: Callable[..., Result], tmp_path: Path) -> None:
    result = facts("--output", str(tmp_path / "no" / "facts.txt"))
    assert (result.exit_code, "cannot be written" in result.stderr) == (1, True)
