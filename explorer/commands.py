"""Every action once, as data: menus, shortcuts, the palette and the cheat sheet are made from one table."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

WITHIN: Final = {"panels": "view"}
"""Menus that stand in another one, which is met before."""


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
    enabled_when: Callable[[], bool] | None = None
    """Tells whether it can be done now; without it, always."""
    icon: str = ""
    """The name of its drawing; what has one also stands in the toolbar."""

    @property
    def menu(self) -> str:
        """The name of the menu it stands in."""
        return self.id.partition(".")[0]

    @property
    def plain_text(self) -> str:
        """What it does, as it is read outside of a menu."""
        return plain(self.text).rstrip("…")

    @property
    def keys(self) -> str:
        """Its shortcut as this machine's keyboards name it."""
        return QKeySequence(self.shortcut).toString(QKeySequence.SequenceFormat.NativeText)

    @property
    def is_possible(self) -> bool:
        """Whether it can be done now."""
        return self.enabled_when is None or self.enabled_when()


def plain(text: str) -> str:
    """Return a menu's text without the mark of its mnemonic; ``&&`` stands for the sign itself.

    Examples
    --------
    >>> plain("&Oil && gas")
    'Oil & gas'
    """
    return re.sub("&(&?)", r"\1", text)


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


def enable(commands: Iterable[Command], actions: dict[str, QAction]) -> None:
    """Enable what can be done now, and nothing else."""
    for command in commands:
        if command.enabled_when is not None:
            actions[command.id].setEnabled(command.is_possible)


def fill_menus(bar: QMenuBar, commands: Iterable[Command], actions: dict[str, QAction]) -> dict[str, QMenu]:
    """Put each command's action into the menu its id names, making menus in the order they are met."""
    titles = menu_titles()
    menus: dict[str, QMenu] = {}
    for command in commands:
        name = command.menu
        if name not in menus:
            menus[name] = (menus[WITHIN[name]] if name in WITHIN else bar).addMenu(titles[name])
        if command.separated:
            menus[name].addSeparator()
        menus[name].addAction(actions[command.id])
    return menus


def menu_titles() -> dict[str, str]:
    """Return what the menus are called, by the first part of their commands' ids."""
    return {
        "file": QCoreApplication.translate("Menus", "&File"),
        "edit": QCoreApplication.translate("Menus", "&Edit"),
        "view": QCoreApplication.translate("Menus", "&View"),
        "panels": QCoreApplication.translate("Menus", "Pan&els"),
        "layers": QCoreApplication.translate("Menus", "&Layers"),
        "facts": QCoreApplication.translate("Menus", "Fa&cts"),
        "bookmarks": QCoreApplication.translate("Menus", "&Bookmarks"),
        "help": QCoreApplication.translate("Menus", "&Help"),
    }


def cheat_sheet(commands: Iterable[Command]) -> dict[str, list[tuple[str, str]]]:
    """Return the menus by what they are called, each with its shortcuts and what they do."""
    titles = menu_titles()
    sheet: dict[str, list[tuple[str, str]]] = {}
    for command in commands:
        if command.shortcut:
            sheet.setdefault(plain(titles[command.menu]), []).append((command.keys, command.plain_text))
    return sheet
