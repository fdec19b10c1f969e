"""What the commands do: one module a menu, and :func:`all_actions` for the whole table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.actions.edit_actions import EditActions
from explorer.actions.export_actions import ExportActions
from explorer.actions.file_actions import FileActions
from explorer.actions.help_actions import HelpActions
from explorer.actions.view_actions import ViewActions

if TYPE_CHECKING:
    from explorer.actions.tools import Tools
    from explorer.commands import Command


@dataclass(frozen=True, slots=True)
class Actions:
    """The actions of one window, by menu."""

    file: FileActions
    export: ExportActions
    edit: EditActions
    view: ViewActions
    help: HelpActions

    def table(self) -> list[Command]:
        """Return every command, in the order of the menus; the cheat sheet and the palette show the same ones."""
        return [
            *self.file.commands(),
            *self.export.commands(),
            *self.file.last_commands(),
            *self.edit.commands(),
            *self.view.commands(),
            *self.help.commands(),
        ]


def all_actions(tools: Tools) -> Actions:
    """Make the actions of a window."""
    return Actions(FileActions(tools), ExportActions(tools), EditActions(tools), ViewActions(tools), HelpActions(tools))
