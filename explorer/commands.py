"""Every action once, as data: menus, shortcuts and the cheat sheet are made from one table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget


@dataclass(frozen=True, slots=True)
class Command:
    """Something a person can tell the program to do."""

    id: str
    """``menu.action``; the part before the dot is the menu it stands in."""
    text: str
    """With ``&`` before the mnemonic."""
    run: Callable[[], None]
    shortcut: str = ""
    """In Qt's portable notation."""
    separated: bool = False
    """Whether a line stands above it in its menu."""


def make_actions(commands: Iterable[Command], parent: QWidget) -> dict[str, QAction]:
    """Return an action for each command, by id."""
    actions: dict[str, QAction] = {}
    for command in commands:
        action = QAction(command.text, parent)
        action.setObjectName(command.id)
        action.triggered.connect(lambda _checked=False, run=command.run: run())
        if command.shortcut:
            action.setShortcut(QKeySequence(command.shortcut))
        parent.addAction(action)
        actions[command.id] = action
    return actions


def fill_menus(bar: QMenuBar, commands: Iterable[Command], actions: dict[str, QAction]) -> dict[str, QMenu]:
    """Put each command's action into the menu its id names, making menus in the order they are met."""
    menus: dict[str, QMenu] = {}
    for command in commands:
        name = command.id.partition(".")[0]
        if name not in menus:
            menus[name] = bar.addMenu(f"&{name.capitalize()}")
        if command.separated:
            menus[name].addSeparator()
        menus[name].addAction(actions[command.id])
    return menus


def cheat_sheet(commands: Iterable[Command]) -> list[tuple[str, str]]:
    """Return each shortcut with what it does, as they are shown to a reader."""
    shown = QKeySequence.SequenceFormat.NativeText
    return [
        (QKeySequence(command.shortcut).toString(shown), command.text.replace("&", "").rstrip("…"))
        for command in commands
        if command.shortcut
    ]
