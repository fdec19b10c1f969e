"""The workbench: an edit is kept before it is seen, comes back after a crash, and is saved whole."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest

from explorer.messages import Messages, Severity
from explorer.session import Session
from explorer.tasks import Tasks
from explorer.workbench import Workbench
from geo.atlas import AtlasFiles, open_atlas
from geo.compare import compare
from geo.editing import PutFeature, RemoveFact, RemoveFeature, apply
from geo.errors import DataError, UsageError
from geo.journal import Journal, fingerprint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.unsaved import Unsaved
    from geo.atlas import Atlas


class Bench:
    """A workbench on an atlas in a folder, as a window has it."""

    def __init__(self, folder: Path | None, state: Path, unsaved: list[Unsaved]) -> None:
        self.folder = folder
        self.messages = Messages()
        self.session = Session()
        self.tasks = Tasks()
        self.workbench = Workbench(self.session, self.tasks, self.messages, state)
        self.workbench.left_behind.connect(unsaved.append)
        atlas = read(folder)
        self.session.open(atlas, comparisons=compare(atlas))
        self.workbench.take_up(folder)

    def rename(self, name: str, feature: str = "west-port") -> bool:
        return self.workbench.do(
            PutFeature(dataclasses.replace(self.workbench.atlas.feature(feature), name=name)),
        )

    @property
    def name(self) -> str:
        return self.session.atlas.feature("west-port").name

    def warnings(self) -> list[str]:
        return [message.text for message in self.messages.history if message.severity >= Severity.WARNING]


def read(folder: Path | None) -> Atlas:
    return open_atlas(AtlasFiles.at(folder) if folder else None)


@pytest.fixture
def folder(atlas_folder: Path) -> Path:
    return atlas_folder


@pytest.fixture
def unsaved() -> list[Unsaved]:
    """Return what windows offered to restore."""
    return []


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path, unsaved: list[Unsaved]) -> Iterator[Callable[[Path | None], Bench]]:  # noqa: ARG001 - Qt must be there
    benches: list[Bench] = []

    def open_one(folder: Path | None) -> Bench:
        benches.append(Bench(folder, tmp_path / "journals", unsaved))
        return benches[-1]

    yield open_one
    for bench in benches:
        bench.workbench.let_go()
        bench.tasks.finish()


@pytest.fixture
def bench(folder: Path, open_window: Callable[[Path | None], Bench]) -> Bench:
    return open_window(folder)


def test_an_edit_is_seen_in_the_session(bench: Bench) -> None:
    assert bench.rename("Harbour")
    assert bench.name == "Harbour"


def test_an_edit_has_the_sentence_of_what_it_does_in_the_undo_menu(bench: Bench) -> None:
    bench.rename("Harbour")
    assert bench.session.history.stack.undoText() == "Change the feature “Harbour”"


def test_of_a_large_atlas_edits_come_into_the_session_in_their_order(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("explorer.comparing.MANY_FACTS", 0)
    about = bench.session.comparisons[0].about
    for name in ("Quay", "Harbour"):
        bench.rename(name, about)
    assert bench.workbench.is_busy
    assert bench.workbench.atlas.feature(about).name == "Harbour"
    qtbot.waitUntil(lambda: not bench.workbench.is_busy)
    assert bench.session.comparisons == compare(bench.session.atlas)
    bench.workbench.undo()
    assert bench.session.atlas.feature(about).name == "Quay"


def test_saving_does_not_leave_out_an_edit_that_is_still_compared(
    bench: Bench, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("explorer.comparing.MANY_FACTS", 0)
    bench.rename("Harbour", bench.session.comparisons[0].about)
    bench.workbench.save()
    assert read(folder).feature(bench.session.comparisons[0].about).name == "Harbour"


def test_an_edit_that_breaks_a_rule_is_told_and_changes_nothing(bench: Bench) -> None:
    assert not bench.workbench.do(RemoveFeature("nowhere"))
    assert "nowhere" in bench.warnings()[0]
    assert not bench.workbench.is_changed


def test_a_dialog_hears_itself_why_an_edit_is_refused(bench: Bench) -> None:
    with pytest.raises(DataError, match="nowhere"):
        bench.workbench.perform(RemoveFeature("nowhere"))
    assert bench.warnings() == []


def test_the_facts_are_compared_anew_after_an_edit(bench: Bench) -> None:
    bench.workbench.do(RemoveFact(bench.session.comparisons[0].facts[0]))
    assert bench.session.comparisons == compare(bench.session.atlas)


def test_renaming_what_facts_are_about_renames_it_in_the_comparisons(bench: Bench) -> None:
    bench.rename("Harbour", bench.session.comparisons[0].about)
    assert bench.session.comparisons == compare(bench.session.atlas)


def test_an_atlas_is_changed_until_it_is_as_it_was(bench: Bench) -> None:
    bench.rename("Harbour")
    assert bench.workbench.is_changed
    bench.workbench.undo()
    assert not bench.workbench.is_changed


def test_what_was_saved_is_in_the_files(bench: Bench, folder: Path) -> None:
    bench.rename("Harbour")
    bench.workbench.save()
    assert read(folder).feature("west-port").name == "Harbour"
    assert not bench.workbench.is_changed


def test_the_builtin_atlas_is_saved_only_as_another_one(
    open_window: Callable[[Path | None], Bench], tmp_path: Path
) -> None:
    bench = open_window(None)
    feature = next(iter(bench.session.atlas.features))
    bench.rename("Mine", feature)
    with pytest.raises(UsageError, match="another"):
        bench.workbench.save()
    bench.workbench.save_as(tmp_path / "mine")
    bench.rename("Still mine", feature)
    bench.workbench.save()
    assert read(tmp_path / "mine").feature(feature).name == "Still mine"


def test_a_second_window_is_told_and_does_not_save(folder: Path, open_window: Callable[[Path | None], Bench]) -> None:
    open_window(folder)
    second = open_window(folder)
    assert "open in another window" in second.warnings()[0]
    second.rename("Harbour")
    with pytest.raises(UsageError):
        second.workbench.save()


def test_the_next_window_may_save_when_the_first_has_let_go(
    folder: Path, open_window: Callable[[Path | None], Bench]
) -> None:
    open_window(folder).workbench.let_go()
    assert not open_window(folder).workbench.is_read_only


def test_edits_that_were_not_saved_are_offered_to_the_next_window(
    bench: Bench, folder: Path, open_window: Callable[[Path | None], Bench], unsaved: list[Unsaved]
) -> None:
    bench.rename("Quay")
    bench.rename("Harbour")
    bench.workbench.let_go()
    after = open_window(folder)
    after.workbench.restore(unsaved[0])
    assert after.name == "Harbour"
    after.workbench.undo()
    assert after.name == "Quay"


def test_restored_edits_that_crash_again_are_offered_again(
    bench: Bench, folder: Path, open_window: Callable[[Path | None], Bench], unsaved: list[Unsaved]
) -> None:
    bench.rename("Harbour")
    bench.workbench.let_go()
    second = open_window(folder)
    second.workbench.restore(unsaved[0])
    second.workbench.let_go()
    open_window(folder)
    assert unsaved[1].edits == unsaved[0].edits


def test_what_was_restored_after_a_new_edit_is_kept_with_it(
    bench: Bench, folder: Path, open_window: Callable[[Path | None], Bench], unsaved: list[Unsaved]
) -> None:
    bench.rename("Harbour")
    bench.workbench.let_go()
    second = open_window(folder)
    second.rename("Quay")
    second.workbench.restore(unsaved[0])
    second.workbench.let_go()
    open_window(folder)
    assert [edit.feature.name for edit in unsaved[1].edits if isinstance(edit, PutFeature)] == ["Quay", "Harbour"]


def test_what_was_undone_is_not_offered(
    bench: Bench, folder: Path, open_window: Callable[[Path | None], Bench], unsaved: list[Unsaved]
) -> None:
    bench.rename("Harbour")
    bench.workbench.undo()
    bench.workbench.let_go()
    open_window(folder)
    assert unsaved == []


def test_what_was_redone_is_offered(
    bench: Bench, folder: Path, open_window: Callable[[Path | None], Bench], unsaved: list[Unsaved]
) -> None:
    bench.rename("Harbour")
    bench.workbench.undo()
    bench.workbench.redo()
    bench.workbench.let_go()
    open_window(folder)
    assert len(unsaved[0].edits) == 1


def test_an_undo_of_what_was_saved_comes_back_after_a_crash(
    bench: Bench, folder: Path, open_window: Callable[[Path | None], Bench], unsaved: list[Unsaved]
) -> None:
    before = bench.name
    bench.rename("Harbour")
    bench.workbench.save()
    bench.workbench.undo()
    bench.workbench.let_go()
    after = open_window(folder)
    after.workbench.restore(unsaved[0])
    assert after.name == before


def test_what_was_undone_and_redone_after_saving_is_not_offered(
    bench: Bench, folder: Path, open_window: Callable[[Path | None], Bench], unsaved: list[Unsaved]
) -> None:
    bench.rename("Harbour")
    bench.workbench.save()
    bench.workbench.undo()
    bench.workbench.redo()
    bench.workbench.let_go()
    open_window(folder)
    assert unsaved == []


def test_a_step_to_the_saved_atlas_does_not_stand_in_the_way_of_further_ones(
    bench: Bench, folder: Path, open_window: Callable[[Path | None], Bench], unsaved: list[Unsaved]
) -> None:
    bench.rename("Quay")
    bench.rename("Harbour")
    bench.workbench.undo()
    bench.workbench.save()
    for step in (bench.workbench.undo, bench.workbench.redo, bench.workbench.redo):
        step()
    bench.workbench.let_go()
    after = open_window(folder)
    after.workbench.restore(unsaved[0])
    assert after.name == "Harbour"


def test_no_journal_stays_of_an_atlas_that_is_as_it_was(bench: Bench, tmp_path: Path) -> None:
    bench.rename("Harbour")
    bench.workbench.undo()
    bench.workbench.let_go()
    assert list((tmp_path / "journals").iterdir()) == []


def test_a_journal_of_which_all_was_undone_goes_at_the_next_start(
    folder: Path, tmp_path: Path, open_window: Callable[[Path | None], Bench]
) -> None:
    atlas = read(folder)
    journal = Journal(tmp_path / "journals", str(folder.resolve()), fingerprint(atlas))
    edit = RemoveFact("courier-oil")
    journal.did(edit)
    journal.undid(apply(atlas, edit), atlas)
    journal.abandon()
    open_window(folder)
    assert list((tmp_path / "journals").iterdir()) == []


def test_what_was_saved_is_not_offered(
    bench: Bench, folder: Path, open_window: Callable[[Path | None], Bench], unsaved: list[Unsaved]
) -> None:
    bench.rename("Harbour")
    bench.workbench.save()
    bench.workbench.let_go()
    open_window(folder)
    assert unsaved == []


def test_what_was_given_up_is_not_offered(
    bench: Bench, folder: Path, open_window: Callable[[Path | None], Bench], unsaved: list[Unsaved]
) -> None:
    bench.rename("Harbour")
    bench.workbench.give_up()
    bench.workbench.let_go()
    open_window(folder)
    assert unsaved == []


def test_filters_between_edits_do_not_confuse_the_journal(
    bench: Bench, folder: Path, open_window: Callable[[Path | None], Bench], unsaved: list[Unsaved]
) -> None:
    bench.rename("Quay")
    bench.session.refine(text="quay")
    bench.rename("Harbour")
    for _ in range(2):
        bench.workbench.undo()
    bench.workbench.let_go()
    open_window(folder)
    assert [edit.feature.name for edit in unsaved[0].edits if isinstance(edit, PutFeature)] == ["Quay"]


def test_an_edit_that_cannot_be_kept_is_told_and_not_done(
    folder: Path, open_window: Callable[[Path | None], Bench], tmp_path: Path
) -> None:
    bench = open_window(folder)
    (tmp_path / "journals").write_text("a file where the folder would be")
    assert not bench.rename("Harbour")
    assert "cannot be kept" in bench.warnings()[0]
    assert not bench.workbench.is_changed
