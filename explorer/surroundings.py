"""What stands around the map: bars and docks. They are made while the map is drawn, and filled after that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.commands import menu_titles
from explorer.docks import add_docks
from explorer.panels.message_bar import MessageBar
from explorer.status_bar import StatusBar
from explorer.toolbar import Toolbar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget, QMainWindow

    from explorer.messages import Messages


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The parts of a window that take room from its map."""

    message_bar: MessageBar
    docks: dict[str, QDockWidget]
    """By the names they have in saved layouts."""
    toolbar: Toolbar
    status_bar: StatusBar

    @classmethod
    def make(cls, window: QMainWindow, messages: Messages) -> Surroundings:
        """Give a window all of them, in their usual places; the message bar's is its own to find."""
        around = cls(MessageBar(messages, window), add_docks(window), Toolbar(window), StatusBar(window))
        window.addToolBar(around.toolbar)
        window.setStatusBar(around.status_bar)
        # The bar takes its room from the beginning, so that the map need not be drawn again in a smaller one.
        window.menuBar().addMenu(menu_titles()["file"])
        for bar in (*around.docks.values(), around.toolbar, around.status_bar, window.menuBar()):
            bar.show()  # in a window that is shown already, new widgets are not; the layout that was left may hide some
        return around
