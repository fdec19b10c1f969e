"""What was confirmed comes back after a crash: all of it, in its order, and nothing else."""

from __future__ import annotations

import dataclasses
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.articles import Seed
from geo.atlas import Atlas, AtlasFiles, join, open_atlas
from geo.editing import PutFact, RemoveFact, apply
from geo.errors import ExportError
from geo.journal import Journal, fingerprint, recover, replay
from geo.model import Article, Fact
from geo.saving import save

if TYPE_CHECKING:
    from geo.vocabulary import Vocabulary

NAME = "the atlas"


def _fact(number: int) -> Fact:
    return Fact(f"fact-{number}", "gazette", (), "topic", f"Statement {number}.", "x", 1, 0, 1, label="a")


@pytest.fixture(scope="module")
def start(vocabulary: Vocabulary) -> Atlas:
    return join([], [Seed(Article("gazette", "Gazette", "0" * 64, 1), (), (), "gazette.toml")], vocabulary)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["edit", "edit", "edit", "undo", "redo", "save"]), max_size=25), st.data())
def test_any_work_that_is_cut_off_comes_back_as_it_was_confirmed(
    start: Atlas, steps: list[str], data: st.DataObject
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        state = Path(folder)
        saved, history, at = start, [start], 0
        journal = Journal(state, NAME, fingerprint(saved))
        for number, step in enumerate(steps):
            if step == "edit":
                edit = PutFact(_fact(number))
                history[at + 1 :] = [apply(history[at], edit)]
                journal.did(edit)
                at += 1
            elif step == "undo" and at > 0:
                journal.undid(history[at], history[at - 1])
                at -= 1
            elif step == "redo" and at < len(history) - 1:
                journal.redid(history[at], history[at + 1])
                at += 1
            elif step == "save":
                journal.saving(fingerprint(history[at]))
                saved = history[at]
                if (
                    data.draw(st.booleans(), "the crash comes before the journal is closed")
                    and number == len(steps) - 1
                ):
                    break
                journal.close()
                journal = Journal(state, NAME, fingerprint(saved))
        journal.abandon()
        torn = data.draw(st.binary(max_size=9).filter(lambda tail: b"\n" not in tail), "a line that was cut off")
        for path in state.iterdir():
            path.write_bytes(path.read_bytes() + torn)
        left = recover(state, NAME, fingerprint(saved))
        restored, _, findings = replay(saved, left[0].edits if left else ())
        assert (restored, findings) == (history[at], ())


def test_a_line_that_cannot_be_read_is_named_and_takes_no_other_along(start: Atlas, tmp_path: Path) -> None:
    journal = Journal(tmp_path, NAME, fingerprint(start))
    for number in range(3):
        journal.did(PutFact(_fact(number)))
    journal.abandon()
    (path,) = tmp_path.iterdir()
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join((*lines[:2], b"{gone}\n", *lines[3:])))
    (left,) = recover(tmp_path, NAME, fingerprint(start))
    assert ([edit.fact.id for edit in left.edits if isinstance(edit, PutFact)], len(left.findings)) == (
        ["fact-0", "fact-2"],
        1,
    )


@pytest.mark.parametrize("position", [-1, 10**12])
def test_a_line_with_a_number_that_cannot_be_takes_no_other_along(start: Atlas, tmp_path: Path, position: int) -> None:
    journal = Journal(tmp_path, NAME, fingerprint(start))
    journal.did(PutFact(_fact(1)))
    journal.abandon()
    (path,) = tmp_path.iterdir()
    path.write_bytes(path.read_bytes() + b'{"type":"moved","position":%d}\n' % position)
    (left,) = recover(tmp_path, NAME, fingerprint(start))
    assert (len(left.edits), len(left.findings)) == (1, 1)


def test_the_journal_of_a_living_window_is_not_offered(start: Atlas, tmp_path: Path) -> None:
    journal = Journal(tmp_path, NAME, fingerprint(start))
    journal.did(PutFact(_fact(1)))
    assert recover(tmp_path, NAME, fingerprint(start)) == ()
    journal.close()


def test_a_closed_journal_leaves_nothing(start: Atlas, tmp_path: Path) -> None:
    journal = Journal(tmp_path, NAME, fingerprint(start))
    journal.did(PutFact(_fact(1)))
    journal.close()
    assert list(tmp_path.iterdir()) == []


def test_the_journal_of_another_atlas_is_not_offered(start: Atlas, tmp_path: Path) -> None:
    journal = Journal(tmp_path, NAME, fingerprint(start))
    journal.did(PutFact(_fact(1)))
    journal.abandon()
    assert recover(tmp_path, "another", fingerprint(start)) == ()


def test_it_is_said_when_the_atlas_has_changed_since(start: Atlas, tmp_path: Path) -> None:
    journal = Journal(tmp_path, NAME, fingerprint(start))
    journal.did(PutFact(_fact(1)))
    journal.abandon()
    (left,) = recover(tmp_path, NAME, "another fingerprint")
    assert (left.is_of_this, len(left.edits)) == (False, 1)


def test_an_edit_that_no_longer_fits_is_named(start: Atlas) -> None:
    atlas, applied, findings = replay(start, (RemoveFact("gone"), PutFact(_fact(1))))
    assert (len(atlas.facts), len(applied), len(findings)) == (1, 1, 1)


def test_an_edit_that_cannot_be_kept_is_told(start: Atlas, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    journal = Journal(tmp_path / "state", NAME, fingerprint(start))
    with pytest.raises(ExportError, match="cannot be kept"):
        journal.did(PutFact(_fact(1)))


def test_the_atlas_that_was_saved_has_the_fingerprint_that_was_noted(atlas: Atlas, atlas_folder: Path) -> None:
    fact = atlas.facts["gazette-cargo-2024"]
    edited = apply(atlas, PutFact(dataclasses.replace(fact, value=2.0, value_max=3)))
    save(edited, atlas, atlas_folder)
    assert fingerprint(open_atlas(AtlasFiles.at(atlas_folder))) == fingerprint(edited)


def test_each_line_is_json(start: Atlas, tmp_path: Path) -> None:
    journal = Journal(tmp_path, NAME, fingerprint(start))
    journal.did(PutFact(_fact(1)))
    journal.undid(start, start)
    journal.abandon()
    (path,) = tmp_path.iterdir()
    types = [msgspec.json.decode(line)["type"] for line in path.read_bytes().splitlines()]
    assert types == ["begun", "did", "moved"]


def test_a_journal_is_for_its_owner_only(start: Atlas, tmp_path: Path) -> None:
    journal = Journal(tmp_path, NAME, fingerprint(start))
    journal.did(PutFact(_fact(1)))
    (path,) = tmp_path.iterdir()
    assert path.stat().st_mode & 0o777 == 0o600
    journal.close()
