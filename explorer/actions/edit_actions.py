"""Taking steps back, and what is asked for and selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from explorer.commands import Command

if TYPE_CHECKING:
    from explorer.actions.tools import Tools


class EditActions(QObject):
    """The history, the filters and the selection."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools.window)
        self._tools = tools

    def commands(self) -> list[Command]:
        """Return the commands."""
        session = self._tools.session
        steps = session.history.stack
        workbench = self._tools.workbench
        return [
            Command("edit.undo", self.tr("&Undo"), workbench.undo, "Ctrl+Z", enabled_when=steps.canUndo, icon="undo"),
            Command(
                "edit.redo", self.tr("&Redo"), workbench.redo, "Ctrl+Shift+Z", enabled_when=steps.canRedo, icon="redo"
            ),
            Command("edit.filter", self.tr("&Filter the features"), self.go_to_filter, "Ctrl+F", separated=True),
            Command(
                "edit.clear",
                self.tr("&Clear filters"),
                self.clear,
                "Ctrl+Backspace",
                enabled_when=lambda: not session.query.is_empty,
            ),
            Command("edit.deselect", self.tr("&Deselect"), self.leave, "Escape"),
        ]

    def go_to_filter(self) -> None:
        """Put the cursor into the filter line."""
        window = self._tools.window
        window.furnish()
        window.dock("Features").show()
        window.dock("Features").raise_()
        window.panels.features.filter.setFocus()

    def leave(self) -> None:
        """End what is done on the map with clicks; where nothing is, deselect."""
        window = self._tools.window
        if window.map.pointing.is_on:
            window.map.stop_positions()
        else:
            window.map.show_measured((), (), closed=False)
            self._tools.session.select("")

    def clear(self) -> None:
        """Show everything again."""
        if self._tools.session.is_open:
            self._tools.session.clear_query()
