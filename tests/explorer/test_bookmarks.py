"""Bookmarks: kept, undone, and read again; a wrong one spoils no other."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QUndoStack

from explorer.bookmarks import Bookmark, Bookmarks, view_of
from explorer.dialogs.bookmarks_dialog import BookmarksDialog
from explorer.messages import Messages
from explorer.settings import Settings
from geo.query import Query

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SEA = Bookmark("The sea", (6.0, 42.0, 51.0), Query(text="oil", period="2025/2027"), "btc")
PORTS = Bookmark("Ports", (7.5, 43.6, 51.2), Query(layers=frozenset({"ports"})))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def messages(qtbot: QtBot) -> Messages:  # noqa: ARG001 - Qt must be there first
    return Messages()


@pytest.fixture
def steps(qtbot: QtBot) -> QUndoStack:  # noqa: ARG001 - as above
    return QUndoStack()


@pytest.fixture
def bookmarks(settings: Settings, messages: Messages, steps: QUndoStack) -> Bookmarks:
    return Bookmarks(settings, messages, steps)


def test_bookmarks_are_there_again_at_the_next_start(
    bookmarks: Bookmarks, tmp_path: Path, messages: Messages, steps: QUndoStack
) -> None:
    bookmarks.add(SEA)
    bookmarks.add(PORTS)
    assert Bookmarks(Settings(tmp_path / "settings.ini"), messages, steps).items == (SEA, PORTS)


def test_adding_a_bookmark_can_be_undone_and_done_again(bookmarks: Bookmarks, steps: QUndoStack) -> None:
    bookmarks.add(SEA)
    steps.undo()
    undone = bookmarks.items
    steps.redo()
    assert (undone, bookmarks.items) == ((), (SEA,))


def test_what_was_undone_is_not_kept(
    bookmarks: Bookmarks, settings: Settings, messages: Messages, steps: QUndoStack
) -> None:
    bookmarks.add(SEA)
    steps.undo()
    assert Bookmarks(settings, messages, QUndoStack()).items == ()


def test_having_the_same_bookmarks_is_no_step(bookmarks: Bookmarks, steps: QUndoStack) -> None:
    bookmarks.add(SEA)
    bookmarks.replace((SEA,), "Nothing")
    assert steps.count() == 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "Broken", "view": [1.0, 2.0]},
        {"name": "Broken", "view": "here"},
        {"name": "Broken"},
        {"name": "Broken", "view": [1.0, 2.0, 3.0], "query": {"layers": 7}},
    ],
)
def test_a_wrong_bookmark_is_named_and_the_others_are_read(
    bookmarks: Bookmarks, settings: Settings, messages: Messages, wrong: dict[str, object]
) -> None:
    bookmarks.add(SEA)
    kept = json.loads(settings.text("bookmarks"))
    settings.remember("bookmarks", json.dumps(kept | {"bookmarks": [wrong, *kept["bookmarks"]]}))
    assert Bookmarks(settings, messages, QUndoStack()).items == (SEA,)
    assert "“Broken” could not be read" in messages.history[-1].text


@pytest.mark.parametrize("text", ["nonsense", "[]", '{"version": 1}', '{"version": 99, "bookmarks": []}'])
def test_bookmarks_that_cannot_be_read_at_all_are_told_of(settings: Settings, messages: Messages, text: str) -> None:
    settings.remember("bookmarks", text)
    assert Bookmarks(settings, messages, QUndoStack()).items == ()
    assert len(messages.history) == 1


def test_a_name_that_is_taken_gets_a_number(bookmarks: Bookmarks) -> None:
    bookmarks.add(SEA)
    assert bookmarks.free_name("The sea") == "The sea (2)"


def test_a_view_is_read_from_the_address() -> None:
    assert view_of("6.00/42.0/51.0/44,36,64,52") == (6.0, 42.0, 51.0)


@pytest.mark.parametrize("address", ["", "6.00", "a/b/c"])
def test_an_address_without_a_view_has_none(address: str) -> None:
    assert view_of(address) is None


@pytest.fixture
def dialog(qtbot: QtBot) -> BookmarksDialog:
    dialog = BookmarksDialog((SEA, PORTS))
    qtbot.addWidget(dialog)
    return dialog


def test_a_bookmark_can_be_renamed(dialog: BookmarksDialog) -> None:
    dialog.list.item(0).setText("  The Caspian ")
    assert [bookmark.name for bookmark in dialog.bookmarks()] == ["The Caspian", "Ports"]


def test_an_empty_name_leaves_a_bookmark_its_own(dialog: BookmarksDialog) -> None:
    dialog.list.item(0).setText(" ")
    assert dialog.bookmarks() == (SEA, PORTS)


def test_a_bookmark_can_be_moved(dialog: BookmarksDialog) -> None:
    dialog.down.click()
    assert dialog.bookmarks() == (PORTS, SEA)


def test_a_bookmark_can_be_deleted(dialog: BookmarksDialog) -> None:
    dialog.delete.click()
    assert dialog.bookmarks() == (PORTS,)


def test_the_first_bookmark_cannot_be_moved_up(dialog: BookmarksDialog) -> None:
    assert not dialog.up.isEnabled()


def test_the_last_bookmark_cannot_be_moved_down(dialog: BookmarksDialog) -> None:
    dialog.list.setCurrentRow(1)
    assert not dialog.down.isEnabled()
