"""The command table: nothing twice, nothing unreachable."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow

from explorer.commands import WITHIN, Command, cheat_sheet, enable, fill_menus, make_actions, menu_titles

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def ran() -> list[str]:
    return []


@pytest.fixture
def commands(ran: list[str]) -> list[Command]:
    return [
        Command("file.open", "&Open…", lambda: ran.append("open"), "Ctrl+O"),
        Command("file.quit", "&Quit", lambda: ran.append("quit"), separated=True),
        Command("help.about", "&About", lambda: ran.append("about")),
    ]


def test_an_action_runs_its_command(qtbot: QtBot, commands: list[Command], ran: list[str]) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    make_actions(commands, window)["file.open"].trigger()
    assert ran == ["open"]


def test_menus_come_in_the_order_of_the_table(qtbot: QtBot, commands: list[Command]) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    menus = fill_menus(window.menuBar(), commands, make_actions(commands, window))
    assert list(menus) == ["file", "help"]
    assert [action.text() for action in menus["file"].actions()] == ["&Open…", "", "&Quit"]


def test_a_menu_can_stand_in_another_one(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    commands = [Command(f"{name}.one", "&One", lambda: None) for name in ("view", "panels")]
    menus = fill_menus(window.menuBar(), commands, make_actions(commands, window))
    assert WITHIN["panels"] == "view"
    assert window.menuBar().actions() == [menus["view"].menuAction()]
    assert menus["panels"].menuAction() in menus["view"].actions()


def test_the_cheat_sheet_has_what_has_a_key(commands: list[Command]) -> None:
    keys = QKeySequence("Ctrl+O").toString(QKeySequence.SequenceFormat.NativeText)
    assert cheat_sheet(commands) == {"File": [(keys, "Open")]}


def test_what_cannot_be_done_now_is_disabled(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    possible = False
    commands = [Command("edit.undo", "&Undo", lambda: None, enabled_when=lambda: possible)]
    actions = make_actions(commands, window)
    enable(commands, actions)
    assert not actions["edit.undo"].isEnabled()


def test_every_menu_of_a_command_has_a_title() -> None:
    assert all(title.count("&") == 1 for title in menu_titles().values())
