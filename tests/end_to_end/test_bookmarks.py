"""Bookmarks in the real window: view, filters, period and selection come back, also at the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from geo.query import Query

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.environment import Places
    from tests.end_to_end.conftest import Opener, Person

ASKED = Query(text="oil", period="2024/2026", hidden_layers=frozenset({"flows"}))


@pytest.fixture
def keeper(person: Person) -> Iterator[Person]:
    """Return somebody who has bookmarked a filtered view of a selected feature, and gone elsewhere."""
    keep(person)
    face(person)
    person.session.clear_query()
    person.session.select("baku")
    person.look_at(60.0, 38.0, 0.5)
    yield person
    person.program.actions.bookmarks.bookmarks.replace((), "Forget all")


def keep(person: Person) -> None:
    """Bookmark by keys."""
    person.session.ask(ASKED)
    person.session.select("btc")
    person.look_at(45.0, 41.0, 3.0)
    shown = person.ask_page("map_caspian.getCenter().lng")
    person.wait_until(lambda: float(person.window.view.split("/")[2]) == pytest.approx(shown, abs=1e-3))
    QTest.keyClick(person.window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    dialog = person.program.actions.bookmarks.asking
    assert dialog is not None
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText("Oil & BTC")
    QTest.keyClick(line, Qt.Key.Key_Return)


def face(person: Person) -> None:
    """Turn back to the window from a dialog."""
    person.window.activateWindow()
    QTest.qWaitForWindowActive(person.window)


def go(person: Person) -> None:
    """Go to the bookmark by way of its menu."""
    entry = next(action for action in person.window.menus["bookmarks"].actions() if action.text() == "Oil && BTC")
    entry.trigger()


@pytest.mark.parametrize("part", ["filters", "selection", "view"])
def test_everything_that_was_kept_comes_back(keeper: Person, part: str) -> None:
    go(keeper)
    middle = keeper.ask_page("[map_caspian.getCenter().lng, map_caspian.getCenter().lat]")
    back = {
        "filters": keeper.session.query == ASKED,
        "selection": keeper.session.selected == "btc",
        "view": middle == pytest.approx([45.0, 41.0], abs=0.2),
    }
    assert back[part]


def test_going_to_a_bookmark_can_be_undone(keeper: Person) -> None:
    go(keeper)
    QTest.keyClick(keeper.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert keeper.session.query == Query()


def test_a_deleted_bookmark_leaves_the_menu_and_undo_brings_it_back(keeper: Person) -> None:
    bookmarks = keeper.program.actions.bookmarks
    bookmarks.arrange()
    assert bookmarks.dialog is not None
    bookmarks.dialog.delete.click()
    bookmarks.dialog.accept()
    face(keeper)
    texts = [action.text() for action in keeper.window.menus["bookmarks"].actions()]
    assert "Oil && BTC" not in texts
    QTest.keyClick(keeper.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Oil && BTC" in [action.text() for action in keeper.window.menus["bookmarks"].actions()]


def test_a_bookmark_is_found_by_the_search(keeper: Person) -> None:
    actions = keeper.program.actions.search
    QTest.keyClick(keeper.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    keeper.wait_until(lambda: actions.searching.is_ready)
    QTest.keyClicks(actions.field, "oil & btc")
    assert actions.palette is not None
    titles = [actions.palette.model.result(row).title for row in range(actions.palette.model.rowCount())]
    QTest.keyClick(actions.field, Qt.Key.Key_Escape)
    assert "Oil & BTC" in titles


def test_a_bookmark_is_there_at_the_next_start(opener: Opener, places: Places) -> None:
    first = opener.open(places)
    keep(first)
    first.window.close()
    second = opener.open(places)
    second.session.clear_query()
    go(second)
    assert second.session.query == ASKED
