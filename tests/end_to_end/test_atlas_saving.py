"""Saving an atlas whose files take long to copy: in a thread, with a button that cancels."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from geo.atlas import AtlasFiles, open_atlas
from geo.editing import PutFeature, PutLarge
from geo.large.reading import read_large
from tests.geo.large.generating import collection, points

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.actions.atlas_saving import AtlasSaving
    from explorer.environment import Places
    from tests.end_to_end.conftest import Opener, Person


@pytest.fixture(autouse=True)
def _long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have every file take long, and be copied in many steps."""
    monkeypatch.setattr("explorer.writing.LONG_BYTES", 1)
    monkeypatch.setattr("geo.transaction._CHUNK", 100)
    monkeypatch.setattr("geo.large.opening.reader_cache", lambda: tmp_path / "cache")


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder that the system's dialog answers with."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "fleet"), ""))
    return tmp_path / "fleet"


@pytest.fixture
def captain(opener: Opener, places: Places, tmp_path: Path) -> Person:
    """Return somebody with ships in an atlas that is not saved yet."""
    person = opener.open(places)
    ships = collection(tmp_path / "ships.geojson", points(500))
    assert person.program.workbench.do(PutLarge(read_large(ships).layer.file))
    person.wait_until(lambda: not person.program.workbench.is_busy)
    return person


def saving(person: Person) -> AtlasSaving:
    """Return what is being saved."""
    under_way = person.program.actions.atlas.saving
    assert under_way is not None
    return under_way


def is_over(person: Person) -> bool:
    return person.program.actions.atlas.saving is None


def test_the_window_lives_while_the_atlas_is_saved_elsewhere(captain: Person, target: Path) -> None:
    captain.program.actions.atlas.save_now_as()
    assert captain.program.workbench.source is None
    captain.wait_until(lambda: captain.program.workbench.source == target)
    assert len(open_atlas(AtlasFiles.at(target)).large[0].rows) == 500


def test_the_bar_tells_how_far_it_is(captain: Person, target: Path) -> None:
    captain.program.actions.atlas.save_now_as()
    bar, values = saving(captain).bar, set[int]()
    saving(captain).task.progressed.connect(lambda *_: values.add(bar.value()))
    captain.wait_until(lambda: captain.program.workbench.source == target)
    assert len(values) > 10


def test_nothing_else_can_be_done_meanwhile(captain: Person, target: Path) -> None:
    captain.program.actions.atlas.save_now_as()
    assert saving(captain).bar.isModal()
    assert saving(captain).bar.isVisible()
    captain.wait_until(lambda: captain.program.workbench.source == target)


def test_saving_in_place_is_no_different(captain: Person, target: Path, tmp_path: Path) -> None:
    captain.program.workbench.save_as(target)
    more = collection(tmp_path / "more.geojson", points(400))
    captain.program.workbench.do(PutLarge(read_large(more).layer.file))
    captain.wait_until(lambda: not captain.program.workbench.is_busy)
    QTest.keyClick(captain.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    saving(captain)
    captain.wait_until(lambda: is_over(captain))
    assert [layer.id for layer in open_atlas(AtlasFiles.at(target)).large] == ["ships", "more"]


def test_a_save_that_is_cancelled_changes_nothing(captain: Person, target: Path) -> None:
    captain.program.actions.atlas.save_now_as()
    button = saving(captain).bar.findChild(QPushButton)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    captain.wait_until(lambda: is_over(captain))
    assert captain.program.workbench.is_changed
    assert list(target.glob("*")) == []


def test_a_save_that_fails_is_told(captain: Person, target: Path) -> None:
    (target / "layers").mkdir(parents=True)
    captain.program.actions.atlas.save_now_as()
    captain.wait_until(lambda: is_over(captain))
    told = captain.program.messages.history.pop()  # or it would be taken for one that nobody expects
    assert "there is “layers” already" in told.text


def test_the_window_closes_once_it_is_saved(captain: Person, target: Path) -> None:
    captain.window.close()
    question = captain.program.actions.atlas.question
    assert question is not None
    QTest.mouseClick(question.save, Qt.MouseButton.LeftButton)
    assert captain.window.isVisible()
    captain.wait_until(lambda: not captain.window.isVisible())
    assert open_atlas(AtlasFiles.at(target)).large


@pytest.mark.usefixtures("target")
def test_what_comes_into_the_atlas_meanwhile_is_not_taken_for_saved(captain: Person) -> None:
    port = next(feature for feature in captain.session.atlas.features.values() if feature.layer == "ports")
    captain.program.actions.atlas.save_now_as()
    captain.program.workbench.do(PutFeature(dataclasses.replace(port, name="Harbour")))
    captain.wait_until(lambda: is_over(captain))
    assert captain.program.workbench.is_changed


def test_what_comes_into_the_atlas_meanwhile_is_kept_for_after_a_crash(
    captain: Person, target: Path, opener: Opener, places: Places
) -> None:
    port = next(feature for feature in captain.session.atlas.features.values() if feature.layer == "ports")
    captain.program.actions.atlas.save_now_as()
    captain.program.workbench.do(PutFeature(dataclasses.replace(port, name="Harbour")))
    captain.wait_until(lambda: is_over(captain))
    captain.program.workbench.let_go()
    again = opener.open(places, target)
    recovery = again.program.actions.atlas.recovery
    assert recovery is not None
    QTest.mouseClick(recovery.restore, Qt.MouseButton.LeftButton)
    again.wait_until(lambda: again.session.atlas.feature(port.id).name == "Harbour")
