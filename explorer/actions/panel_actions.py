"""Going to a panel, or to the map, without a mouse: a panel that lies behind another comes forward."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from explorer.commands import Command
from explorer.docks import dock_titles

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from explorer.actions.tools import Tools


class PanelActions(QObject):
    """The Panels menu; they are numbered in the order in which they stand."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools.window)
        self._tools = tools

    def commands(self) -> list[Command]:
        """Return a command for each panel, and one for the map."""
        text = self.tr("Go to: {panel}")
        to_panels = [
            Command(
                f"panels.{name.lower()}",
                text.format(panel=title),
                partial(self.go_to, name),
                f"Alt+{number}",
            )
            for number, (name, title) in enumerate(dock_titles().items(), start=1)
        ]
        return [*to_panels, Command("panels.map", self.tr("Go to the &map"), self.go_to_map, "Alt+0")]

    def go_to(self, name: str) -> None:
        """Bring a panel forward, by its dock's name, and give its first control the keyboard."""
        window = self._tools.window
        window.furnish()
        window.bring_forward(name)
        _first_control(window.dock(name).widget()).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_map(self) -> None:
        """Give the map the keyboard."""
        self._tools.window.map.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _first_control(panel: QWidget) -> QWidget:
    """Return what the Tab key comes to first in a panel; the panel itself where there is nothing."""
    widget = panel.nextInFocusChain()
    while widget is not None and widget is not panel:
        takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_tab and widget.isVisible() and widget.isEnabled() and panel.isAncestorOf(widget):
            return widget
        widget = widget.nextInFocusChain()
    return panel
