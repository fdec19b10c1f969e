"""Atlases in the window: made, opened, saved, left with changes, and taken up again after a crash."""

from __future__ import annotations

import dataclasses
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from geo import saving
from geo.atlas import AtlasFiles, open_atlas
from geo.editing import PutFeature

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.environment import Places
    from tests.end_to_end.conftest import Opener, Person

CONTROL = Qt.KeyboardModifier.ControlModifier
LONGEST_S = 90
"""A process that has not come so far by then never will."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an atlas of one's own, with the features of the built-in one."""
    atlas = open_atlas()
    saving.save_as(atlas, atlas, AtlasFiles.builtin(), tmp_path / "mine")
    return tmp_path / "mine"


@pytest.fixture
def feature() -> str:
    """Return the id of a feature of the built-in atlas."""
    return next(feature.id for feature in open_atlas().features.values() if feature.layer == "ports")


@pytest.fixture
def mine(opener: Opener, places: Places, folder: Path) -> Person:
    return opener.open(places, folder)


def rename(person: Person, feature: str, name: str) -> None:
    put = PutFeature(dataclasses.replace(person.program.workbench.atlas.feature(feature), name=name))
    assert person.program.workbench.do(put)


def name_in(folder: Path, feature: str) -> str:
    return open_atlas(AtlasFiles.at(folder)).feature(feature).name


def answers(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Have the system's dialog for files answer with a path: it is not ours, and off screen nobody sees it."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))


def test_the_title_names_the_atlas_and_marks_changes(mine: Person, feature: str) -> None:
    assert mine.window.windowTitle().startswith("mine[*]")
    rename(mine, feature, "Harbour")
    assert mine.window.isWindowModified()
    QTest.keyClick(mine.window, Qt.Key.Key_Z, CONTROL)
    assert not mine.window.isWindowModified()


def test_ctrl_s_saves(mine: Person, folder: Path, feature: str) -> None:
    rename(mine, feature, "Harbour")
    QTest.keyClick(mine.window, Qt.Key.Key_S, CONTROL)
    assert name_in(folder, feature) == "Harbour"
    assert not mine.window.isWindowModified()


def test_the_map_follows_an_edit_its_undo_and_its_redo(mine: Person, feature: str) -> None:
    def shows(name: str) -> bool:
        return bool(mine.ask_page("caspian.names()")[feature] == name)

    before = mine.session.atlas.feature(feature).name
    rename(mine, feature, "Harbour")
    mine.wait_until(lambda: shows("Harbour"))
    mine.program.workbench.undo()
    mine.wait_until(lambda: shows(before))
    mine.program.workbench.redo()
    mine.wait_until(lambda: shows("Harbour"))


def test_the_built_in_atlas_is_saved_as_another_one(
    opener: Opener, places: Places, tmp_path: Path, feature: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = opener.open(places)
    rename(person, feature, "Harbour")
    answers(monkeypatch, tmp_path / "Own")
    QTest.keyClick(person.window, Qt.Key.Key_S, CONTROL)
    assert name_in(tmp_path / "Own", feature) == "Harbour"
    assert person.window.windowTitle().startswith("Own")


def test_a_new_atlas_is_empty_and_open(
    opener: Opener, places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = opener.open(places)
    answers(monkeypatch, tmp_path / "Fresh")
    QTest.keyClick(person.window, Qt.Key.Key_N, CONTROL)
    person.wait_until(lambda: person.program.workbench.title == "Fresh")
    assert person.session.atlas.features == {}


def test_closing_with_changes_asks_and_cancel_stays(mine: Person, feature: str) -> None:
    rename(mine, feature, "Harbour")
    mine.window.close()
    question = mine.program.actions.atlas.question
    assert question is not None
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert mine.window.isVisible()
    assert mine.window.isWindowModified()


@pytest.mark.parametrize(("choice", "is_saved"), [("save", True), ("discard", False)])
def test_what_is_chosen_on_closing_is_done(
    mine: Person, folder: Path, feature: str, choice: str, *, is_saved: bool
) -> None:
    rename(mine, feature, "Harbour")
    mine.window.close()
    question = mine.program.actions.atlas.question
    assert question is not None
    QTest.mouseClick(getattr(question, choice), Qt.MouseButton.LeftButton)
    assert not mine.window.isVisible()
    assert (name_in(folder, feature) == "Harbour") is is_saved


def test_opening_another_atlas_asks_first(mine: Person, feature: str) -> None:
    rename(mine, feature, "Harbour")
    mine.window.actions_by_id["file.open_builtin"].trigger()
    question = mine.program.actions.atlas.question
    assert question is not None
    QTest.mouseClick(question.discard, Qt.MouseButton.LeftButton)
    mine.wait_until(lambda: mine.program.workbench.source is None)
    assert not mine.window.isWindowModified()


def test_recent_atlases_are_listed_and_missing_ones_shown_as_such(mine: Person, folder: Path) -> None:
    recent = mine.program.actions.atlas.recent
    assert recent is not None
    mine.program.actions.atlas.open(None)
    mine.wait_until(lambda: mine.program.workbench.source is None)
    shutil.move(folder, folder.with_name("elsewhere"))
    recent.aboutToShow.emit()
    (action,) = recent.actions()
    assert "no longer there" in action.text()
    assert not action.isEnabled()


@pytest.fixture
def archive(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a zip file of an atlas; it is laid out in a cache of this test's."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder.with_name("cache")))
    return Path(shutil.make_archive(str(folder), "zip", folder))


def test_a_zip_file_is_opened_and_not_written_to(mine: Person, archive: Path, feature: str) -> None:
    before = archive.read_bytes()
    mine.program.actions.atlas.open(archive)
    mine.wait_until(lambda: mine.program.workbench.source == archive)
    assert mine.program.workbench.is_read_only
    rename(mine, feature, "Harbour")
    mine.program.workbench.save_as(archive.with_name("unpacked"))
    assert name_in(archive.with_name("unpacked"), feature) == "Harbour"
    assert archive.read_bytes() == before


CRASHING = """
import dataclasses, os, signal, sys
from pathlib import Path
from explorer.environment import Places, prepare_qt
prepare_qt(off_screen=True)
from explorer.app import make_application, make_program
from geo.editing import PutFeature
application = make_application()
state, pages, atlas, feature = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
places = Places(state / "settings.ini", pages, state / "caspian.log", state / "journals")
program = make_program(application, places, atlas)
def edit():
    for name in ("Quay", "Harbour"):
        changed = dataclasses.replace(program.session.atlas.feature(feature), name=name)
        assert program.workbench.do(PutFeature(changed))
    os.kill(os.getpid(), signal.SIGKILL)
program.startup.ready.connect(edit)
program.window.show()
application.exec()
"""


@pytest.fixture
def crashed(places: Places, folder: Path, feature: str) -> Callable[[], None]:
    """Return what has a window edit an atlas twice and be killed."""

    def crash() -> None:
        state = places.settings.parent
        command = [sys.executable, "-c", CRASHING, str(state), str(places.cache), str(folder), feature]
        ended = subprocess.run(command, check=False, timeout=LONGEST_S, capture_output=True)  # noqa: S603 - our own
        assert ended.returncode == -signal.SIGKILL, ended.stderr.decode()

    return crash


def test_what_a_killed_window_confirmed_is_offered_and_restored(
    opener: Opener, places: Places, folder: Path, feature: str, crashed: Callable[[], None]
) -> None:
    crashed()
    assert name_in(folder, feature) != "Harbour"
    person = opener.open(places, folder)
    question = person.program.actions.atlas.recovery
    assert question is not None
    assert question.text().startswith("2 edit")
    QTest.mouseClick(question.restore, Qt.MouseButton.LeftButton)
    assert person.session.atlas.feature(feature).name == "Harbour"
    assert person.window.isWindowModified()


def test_later_leaves_the_edits_for_the_next_start_and_discard_does_not(
    opener: Opener, places: Places, folder: Path, crashed: Callable[[], None]
) -> None:
    crashed()
    later = opener.open(places, folder).program
    assert later.actions.atlas.recovery is not None
    QTest.keyClick(later.actions.atlas.recovery, Qt.Key.Key_Escape)
    later.workbench.let_go()
    again = opener.open(places, folder).program
    assert again.actions.atlas.recovery is not None
    QTest.mouseClick(again.actions.atlas.recovery.discard, Qt.MouseButton.LeftButton)
    assert list(places.journals.iterdir()) == []
