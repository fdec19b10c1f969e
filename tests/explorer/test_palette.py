"""The search by itself: what it lists, what keys do, what a screen reader hears."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow

from explorer.commands import Command
from explorer.dialogs.palette import Palette
from explorer.models.hits_model import DETAIL_ROLE, HitsModel
from explorer.searching import Searching
from explorer.tasks import Tasks
from explorer.widgets.search_field import SearchField
from geo.compare import compare

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from explorer.icons import Icons
    from explorer.models.hits_model import Result
    from explorer.session import Session
    from geo.atlas import Atlas

COMMANDS = [
    Command("view.dark", "&Dark", lambda: None),
    Command("edit.undo", "&Undo", lambda: None, "Ctrl+Z", enabled_when=lambda: False),
    Command("file.export", "&Export a map image…", lambda: None, "Ctrl+E"),
]


@pytest.fixture
def searching(session: Session, qtbot: QtBot) -> Iterator[Searching]:
    tasks = Tasks()
    searching = Searching(session, tasks)
    with qtbot.waitSignal(searching.renewed):
        session.atlas_opened.emit()
        searching.hurry()
    yield searching
    tasks.finish()


@pytest.fixture
def model(session: Session, searching: Searching, icons: Icons) -> HitsModel:
    return HitsModel(session, searching, lambda: icons, lambda: COMMANDS)


class Desk:
    """A window with a line to write in and the search above it."""

    def __init__(self, model: HitsModel, searching: Searching, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.line = QLineEdit(self.window)
        self.window.setCentralWidget(self.line)
        self.field = SearchField(self.window)
        self.window.menuBar().setCornerWidget(self.field)
        self.palette = Palette(self.field, model, searching, self.window)
        self.chosen: list[Result] = []
        self.palette.chosen.connect(self.chosen.append)
        self.window.resize(900, 600)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.line.setFocus()

    def search(self, text: str) -> None:
        self.palette.open()
        QTest.keyClicks(self.field, text)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.field, key)


@pytest.fixture
def desk(model: HitsModel, searching: Searching, qtbot: QtBot) -> Desk:
    return Desk(model, searching, qtbot)


def listed(model: HitsModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_the_model_keeps_the_rules_of_qt(model: HitsModel, qtmodeltester: ModelTester) -> None:
    model.search("cable")
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types here


def test_results_stand_under_the_headings_of_their_groups(model: HitsModel) -> None:
    model.search("courier")
    assert listed(model)[:2] == ["Articles", "Eastport Courier"]


def test_a_feature_tells_in_which_spelling_it_was_found(model: HitsModel) -> None:
    model.search("qerb limani")
    assert "Qərb limanı" in model.index(1).data(DETAIL_ROLE)


def test_a_feature_has_its_symbol(model: HitsModel) -> None:
    model.search("west port")
    assert not model.index(1).data(Qt.ItemDataRole.DecorationRole).isNull()


def test_without_a_text_every_command_is_listed(model: HitsModel) -> None:
    model.search("")
    assert listed(model) == ["Commands", "Dark", "Undo", "Export a map image"]


def test_what_cannot_be_done_now_cannot_be_chosen(model: HitsModel) -> None:
    model.search("undo")
    row = listed(model).index("Undo")
    assert not model.flags(model.index(row)) & Qt.ItemFlag.ItemIsEnabled


def test_what_cannot_be_done_now_is_said_to_be_so(model: HitsModel) -> None:
    model.search("undo")
    row = listed(model).index("Undo")
    assert "not possible now" in model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_command_that_fits_best_comes_first(model: HitsModel) -> None:
    model.search("drak")
    assert listed(model)[:2] == ["Commands", "Dark"]


def test_an_edited_atlas_is_indexed_again(
    session: Session, searching: Searching, layers: dict[str, list[Any]], opened: Callable[[], Atlas], qtbot: QtBot
) -> None:
    layers["ports"][0]["properties"]["name"] = "Zanzibar"
    edited = opened()
    with qtbot.waitSignal(searching.renewed):
        session.edit(edited, compare(edited), "Rename")
    assert searching.find("zanzibar", {"feature": 1})["feature"][0].id == "west-port"


def test_what_an_edit_removed_is_not_found_meanwhile(
    session: Session, searching: Searching, layers: dict[str, list[Any]], opened: Callable[[], Atlas]
) -> None:
    del layers["events"][1]
    edited = opened()
    session.edit(edited, compare(edited), "Remove")
    assert "fair" not in [hit.id for hit in searching.find("fair", {"feature": 5}).get("feature", [])]


def test_arrows_pass_over_headings(desk: Desk) -> None:
    desk.search("cable")
    seen = []
    for _ in range(desk.palette.model.rowCount()):
        current = desk.palette.current()
        assert current is not None
        seen.append(current.is_heading)
        desk.press(Qt.Key.Key_Down)
    assert not any(seen)


def test_enter_takes_the_current_result(desk: Desk) -> None:
    desk.search("west port")
    desk.press(Qt.Key.Key_Return)
    assert [result.id for result in desk.chosen] == ["west-port"]


def test_a_click_takes_a_result(desk: Desk) -> None:
    desk.search("west port")
    place = desk.palette.list.visualRect(desk.palette.list.currentIndex()).center()
    QTest.mouseClick(desk.palette.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert [result.id for result in desk.chosen] == ["west-port"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_the_keyboard_returns_to_where_it_was(desk: Desk, key: Qt.Key) -> None:
    desk.search("west port")
    desk.press(key)
    assert desk.line.hasFocus()


def test_escape_puts_the_list_away(desk: Desk) -> None:
    desk.search("west port")
    desk.press(Qt.Key.Key_Escape)
    assert not desk.palette.isVisible()


def test_what_is_not_found_is_said(desk: Desk) -> None:
    desk.search("qqqqqq")
    assert desk.palette.nothing.text() == "Nothing was found."


def test_the_list_stays_inside_of_a_small_window(desk: Desk) -> None:
    desk.window.resize(420, 300)
    desk.search("cable")
    assert desk.window.rect().contains(desk.palette.geometry())


def test_a_screen_reader_hears_the_current_result(desk: Desk) -> None:
    desk.search("west port")
    index: QModelIndex = desk.palette.list.currentIndex()
    interface = QAccessible.queryAccessibleInterface(desk.palette.list)
    said = [interface.child(number).text(QAccessible.Text.Name) for number in range(interface.childCount())]
    assert said[index.row()].startswith("West")
