"""The one search: going to what was found, and doing what was named."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from explorer.commands import Command
from explorer.searching import Searching
from explorer.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from explorer.actions.tools import Tools
    from explorer.dialogs.palette import Palette
    from explorer.models.hits_model import Result


class SearchActions(QObject):
    """A field in the menu bar's corner with what it finds; the list comes with the panels, once the map is up.

    Parameters
    ----------
    tools
        What the actions work with.
    commands
        Gives everything that can be done, what is only there at times included.
    """

    def __init__(self, tools: Tools, commands: Callable[[], Sequence[Command]]) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self._commands = commands
        window = tools.window
        self.palette: Palette | None = None
        self.searching = Searching(tools.session, tools.tasks, self)
        self.field = SearchField(window)
        if sys.platform == "darwin":
            window.menuBar().setNativeMenuBar(False)  # the system's own bar has no room for a field
        corner = QWidget(window)
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 2, 8, 2)
        row.addWidget(self.field)
        window.menuBar().setCornerWidget(corner, Qt.Corner.TopRightCorner)
        self.field.follow(window.menuBar())
        window.furnished.connect(self._make_palette)

    def commands(self) -> list[Command]:
        """Return the commands."""
        return [Command("edit.search", self.tr("&Search everything"), self.open, "Ctrl+K")]

    def open(self) -> None:
        """Begin to search."""
        self._tools.window.furnish()
        if self.palette is not None:
            self.palette.open()

    def take(self, result: Result) -> None:
        """Go to what was chosen, or do it."""
        session = self._tools.session
        match result.group:
            case "feature":
                session.go_to(result.id)
            case "article":
                session.read_article(result.id)
            case "fact":
                about = session.atlas.facts[result.id].about
                if about:
                    session.go_to(about[0])
                session.read_fact(result.id)
            case "command":
                command = next((command for command in self._commands() if command.id == result.id), None)
                if command is not None and command.is_possible:
                    command.run()

    def _make_palette(self) -> None:
        from explorer.dialogs.palette import Palette  # noqa: PLC0415 - after the map is up
        from explorer.models.hits_model import HitsModel  # noqa: PLC0415 - as above

        window = self._tools.window
        model = HitsModel(self._tools.session, self.searching, lambda: window.icons, self._commands, self)
        self.palette = Palette(self.field, model, self.searching, window)
        self.palette.chosen.connect(self.take)
