"""``caspian coverage``: where the evidence is thin."""

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
    """Return what runs the command on the small atlas."""
    return lambda *words: CliRunner().invoke(caspian, ["coverage", "--atlas", str(atlas_folder), *words])


@pytest.fixture
def ids(run: Callable[..., Result]) -> Callable[..., list[str]]:
    """Return what runs the command with ``--format json`` and returns the ids of what lacks something."""
    return lambda *words: [record["id"] for record in json.loads(run("--format", "json", *words).stdout)]


def test_json_says_what_lacks_what(run: Callable[..., Result]) -> None:
    record = json.loads(run("west-port", "--format", "json").stdout)[0]
    assert record == {
        "lack": "feature with one source",
        "id": "west-port",
        "name": "West Port",
        "about": ["west-port"],
        "articles": ["courier", "gazette"],
    }


def test_csv_has_a_row_for_each_gap(run: Callable[..., Result]) -> None:
    rows = list(csv.DictReader(io.StringIO(run("--format", "csv").stdout_bytes.decode(), newline="")))
    assert len(rows) == 10


def test_the_table_says_what_lacks_what(run: Callable[..., Result]) -> None:
    assert run("fair").stdout.splitlines()[1].split("  ")[0] == "feature without a fact"


def test_the_table_is_summed_up_beside_it(run: Callable[..., Result]) -> None:
    assert run().stderr == (
        "Of 9 features, 4 have no fact and 5 one source only; of 10 facts, 1 have no place on the map.\n"
    )


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("--layer", "ports"), ["east-port", "west-port"]),
        (("--kind", "forum"), ["fair"]),
        (("--verdict", "differ"), ["west-port", "sea-cable"]),
        (("--source", "courier"), ["west-port", "sea-cable", "old-pipe", "oil-flow"]),
    ],
)
def test_filters_choose_what_is_looked_at(
    ids: Callable[..., list[str]], words: tuple[str, ...], found: list[str]
) -> None:
    assert ids(*words) == found


@pytest.mark.parametrize(
    ("words", "named"),
    [((), True), (("--source", "courier"), True), (("--source", "gazette"), False), (("--layer", "ports"), False)],
)
def test_an_article_without_a_fact_is_named_where_it_is_asked_for(
    seeds: dict[str, dict[str, Any]], write_atlas: Callable[[], Path], words: tuple[str, ...], *, named: bool
) -> None:
    seeds["courier"]["fact"] = []
    result = CliRunner().invoke(caspian, ["coverage", "--atlas", str(write_atlas()), "--format", "csv", *words])
    assert ("article without a fact" in result.stdout) == named


def test_where_nothing_is_lacking_json_is_an_empty_list(ids: Callable[..., list[str]]) -> None:
    assert ids("--text", "atlantis") == []
