"""The command table: nothing twice, nothing unreachable."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow

from explorer.commands import Command, cheat_sheet, fill_menus, make_actions

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


def test_the_cheat_sheet_has_what_has_a_key(commands: list[Command]) -> None:
    assert cheat_sheet(commands) == [(QKeySequence("Ctrl+O").toString(QKeySequence.SequenceFormat.NativeText), "Open")]


def test_no_key_does_two_things() -> None:
    from explorer.actions import Actions  # noqa: PLC0415 - only its table is wanted, and it needs no window to be read

    class Anything:
        def __getattr__(self, _name: str) -> Anything:
            return self

        def __call__(self, *_: object) -> None:
            """Do nothing."""

    table = Actions.table.__get__(Anything())()
    keys = Counter(command.shortcut for command in table if command.shortcut)
    assert [key for key, times in keys.items() if times > 1] == []
