"""``caspian compare``: where sources meet and where they differ."""

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
def run(atlas_folder: Path) -> Callable[..., Result]:
    """Return what runs the command on the small atlas, with its output in no terminal of any width."""
    runner = CliRunner(env={"COLUMNS": None})
    return lambda *words: runner.invoke(caspian, ["compare", "--atlas", str(atlas_folder), *words])


@pytest.fixture
def records(run: Callable[..., Result]) -> Callable[..., list[dict[str, Any]]]:
    """Return what runs the command with ``--format json`` and returns its records."""

    def running(*words: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(run("--format", "json", *words).stdout)
        return found

    return running


def test_json_has_the_promised_fields_in_order(records: Callable[..., list[dict[str, Any]]]) -> None:
    assert {tuple(record) for record in records()} == {(
        "about", "indicator", "scope", "period", "verdict", "facts", "unit", "spread_absolute", "spread_relative",
        "independent_sources", "explanation",
    )}  # fmt: skip


def test_json_holds_figures_against_each_other(records: Callable[..., list[dict[str, Any]]]) -> None:
    (record,) = records("west-port")
    assert record == {
        "about": ["west-port"], "indicator": "cargo_volume", "scope": None, "period": "2024", "verdict": "differ",
        "facts": ["courier-cargo-2024", "gazette-cargo-2024"], "unit": "megatonne", "spread_absolute": 0.2,
        "spread_relative": 0.1429, "independent_sources": 1,
        "explanation": "West Port, cargo volume in 2024: 1.4 Mt in one article, 1.6 Mt in one; one source in all; "
                       "0.2 Mt, 14 % apart.",
    }  # fmt: skip


def test_what_is_absent_is_null(records: Callable[..., list[dict[str, Any]]]) -> None:
    (record,) = records("sea-cable")
    absent = ("scope", "period", "unit", "spread_absolute", "spread_relative")
    assert {name: record[name] for name in absent} == dict.fromkeys(absent)


def test_csv_has_a_row_for_each_comparison(run: Callable[..., Result]) -> None:
    rows = list(csv.DictReader(io.StringIO(run("--format", "csv").stdout)))
    assert [row["facts"] for row in rows] == [
        "courier-cargo-2024; gazette-cargo-2024", "courier-cable-status; gazette-cable-status",
    ]  # fmt: skip


def test_the_table_tells_the_verdict_and_the_sentence(run: Callable[..., Result]) -> None:
    line = run("west-port").stdout.splitlines()[1]
    assert line.startswith("west-port  differ   0.2 Mt, 14 %        1  West Port, cargo volume in 2024: 1.4 Mt")


@pytest.mark.parametrize(
    ("words", "about"),
    [
        (("--layer", "cables"), ["sea-cable"]),
        (("--period", "2024", "--kind", "port"), ["west-port"]),
        (("--text", "works"), ["sea-cable"]),
        (("--verdict", "differ"), ["west-port", "sea-cable"]),
    ],
)
def test_filters_leave_comparisons(
    records: Callable[..., list[dict[str, Any]]], words: tuple[str, ...], about: list[str]
) -> None:
    assert [record["about"] for record in records(*words)] == [[name] for name in about]


def test_a_comparison_stays_whole_though_a_filter_leaves_one_of_its_facts(
    records: Callable[..., list[dict[str, Any]]],
) -> None:
    (record,) = records("west-port", "--source", "gazette")
    assert len(record["facts"]) == 2


@pytest.mark.parametrize("verdict", ["agree-within-rounding", "agree within rounding", "agree,not-comparable"])
def test_a_verdict_without_comparisons_is_no_error(run: Callable[..., Result], verdict: str) -> None:
    result = run("--verdict", verdict)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "No comparison matches.\n")


def test_json_without_comparisons_is_an_empty_list(records: Callable[..., list[dict[str, Any]]]) -> None:
    assert records("--verdict", "agree") == []


def test_an_unknown_verdict_is_refused_with_the_nearest(run: Callable[..., Result]) -> None:
    result = run("--verdict", "difer")
    assert (result.exit_code, result.stderr) == (2, "Error: There is no verdict “difer”. Did you mean “differ”?\n")
