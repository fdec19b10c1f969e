"""``caspian check`` and ``caspian articles``: exit codes, what is said, what is kept."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner, Result

from explorer.cli import caspian

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("reader")


def _run(*words: object) -> Result:
    return CliRunner().invoke(caspian, [str(word) for word in words])


def test_a_clean_atlas_ends_with_0(atlas_folder: Path, text_folder: Path) -> None:
    result = _run("check", atlas_folder, "--articles", text_folder)
    assert (result.stdout, result.exit_code) == ("9 features, 10 facts, 2 articles: nothing is wrong.\n", 0)


def test_without_texts_it_says_what_it_did_not_check(atlas_folder: Path) -> None:
    result = _run("check", atlas_folder)
    assert (result.stdout.count("Not checked: the passages of"), result.exit_code) == (2, 0)


def test_texts_the_reader_added_are_used(atlas_folder: Path, text_folder: Path) -> None:
    _run("articles", "add", text_folder, "--atlas", atlas_folder)
    assert "Not checked" not in _run("check", atlas_folder).stdout


def test_a_finding_ends_with_1(write_atlas: Callable[[], Path], seeds: dict[str, dict[str, Any]]) -> None:
    seeds["gazette"]["fact"][0]["unit"] = "ton"
    assert _run("check", write_atlas()).exit_code == 1


def test_a_finding_is_a_sentence_with_file_record_and_field(
    write_atlas: Callable[[], Path], seeds: dict[str, dict[str, Any]]
) -> None:
    seeds["gazette"]["fact"][0]["unit"] = "ton"
    line = _run("check", write_atlas()).stdout.splitlines()[0]
    assert line == (
        "gazette.toml, record “gazette-cargo-2024”, field “unit”: “ton” is not a metric unit. Write “tonne”."
    )


def test_what_was_found_on_opening_is_said_once(
    write_atlas: Callable[[], Path], seeds: dict[str, dict[str, Any]]
) -> None:
    seeds["gazette"]["fact"][0]["indicator"] = "lenght"
    assert _run("check", write_atlas()).output.count("lenght") == 1


@pytest.mark.parametrize("words", [["no-such-folder"], ["--articles", "no-such-folder"], ["--atlas", "no-such-folder"]])
def test_a_check_that_cannot_run_ends_with_2(words: list[str]) -> None:
    assert _run("check", *words).exit_code == 2


def test_a_check_cannot_run_where_the_environment_names_no_folder(
    atlas_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASPIAN_ARTICLES", "no-such-folder")
    assert _run("check", atlas_folder).exit_code == 2


def test_a_folder_that_is_no_atlas_cannot_be_checked(tmp_path: Path) -> None:
    result = _run("check", tmp_path)
    assert (result.exit_code, "this is not an atlas" in result.stderr) == (2, True)


def test_two_atlases_cannot_be_checked_at_once(atlas_folder: Path, tmp_path: Path) -> None:
    assert _run("check", atlas_folder, "--atlas", tmp_path).exit_code == 2


def test_articles_are_listed_with_what_is_at_hand(atlas_folder: Path, text_folder: Path) -> None:
    _run("articles", "add", text_folder / "b.txt", "--atlas", atlas_folder)
    records = json.loads(_run("articles", "list", "--format", "json", "--atlas", atlas_folder).stdout)
    assert {record["id"]: record["text"] for record in records} == {"courier": "at hand", "gazette": "not at hand"}


def test_a_folder_of_texts_is_added_at_once(atlas_folder: Path, text_folder: Path) -> None:
    result = _run("articles", "add", text_folder, "--atlas", atlas_folder)
    assert (result.stdout.count("is kept as the text of"), result.exit_code) == (2, 0)


def test_a_text_of_no_article_is_refused_and_the_others_are_kept(atlas_folder: Path, text_folder: Path) -> None:
    (text_folder / "aa.txt").write_text("Something else.", encoding="utf-8")
    result = _run("articles", "add", text_folder, "--atlas", atlas_folder)
    assert (result.stdout.count("is kept as"), "--as ARTICLE" in result.stderr, result.exit_code) == (2, True, 1)


def test_another_edition_is_listed_as_one(atlas_folder: Path, text_folder: Path) -> None:
    (text_folder / "b.txt").write_bytes((text_folder / "b.txt").read_bytes() + b"More.\n")
    _run("articles", "add", text_folder / "b.txt", "--as", "courier", "--atlas", atlas_folder)
    assert "another edition" in _run("articles", "list", "--atlas", atlas_folder).stdout


def test_facts_of_another_edition_are_anchored_where_they_moved(atlas_folder: Path, text_folder: Path) -> None:
    (text_folder / "b.txt").write_bytes(b"New heading.\n" + (text_folder / "b.txt").read_bytes())
    _run("articles", "add", text_folder / "b.txt", "--as", "courier", "--atlas", atlas_folder)
    records = json.loads(_run("facts", "--source", "courier", "--format", "json", "--atlas", atlas_folder).stdout)
    assert {record["anchor"] for record in records} == {"moved"}


def test_a_folder_without_texts_is_told(atlas_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert _run("articles", "add", tmp_path / "empty", "--atlas", atlas_folder).exit_code == 1


def test_the_table_of_articles_names_each(atlas_folder: Path) -> None:
    assert "Westhaven Gazette" in _run("articles", "list", "--atlas", atlas_folder).stdout
