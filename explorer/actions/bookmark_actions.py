"""Bookmarks: adding one, going to one, keeping them in order."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from explorer.bookmarks import Bookmark, Bookmarks, view_of
from explorer.commands import Command
from geo.errors import UsageError

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from explorer.actions.tools import Tools
    from explorer.dialogs.bookmarks_dialog import BookmarksDialog


class BookmarkActions(QObject):
    """The Bookmarks menu."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self.bookmarks = Bookmarks(tools.settings, tools.messages, tools.session.history.stack, self)
        self.asking: QInputDialog | None = None
        self.dialog: BookmarksDialog | None = None
        self._listed: list[QAction] = []
        self.bookmarks.changed.connect(self.list_them)

    def commands(self) -> list[Command]:
        """Return the commands that are always there."""
        return [
            Command("bookmarks.add", self.tr("&Bookmark what is shown…"), self.ask_name, "Ctrl+D", icon="bookmark"),
            Command(
                "bookmarks.arrange",
                self.tr("A&rrange the bookmarks…"),
                self.arrange,
                "Ctrl+Shift+D",
                enabled_when=lambda: bool(self.bookmarks.items),
            ),
        ]

    def go_commands(self) -> list[Command]:
        """Return a command for each bookmark."""
        return [
            Command(f"bookmarks.go.{number}", bookmark.name.replace("&", "&&"), partial(self.go_to, bookmark))
            for number, bookmark in enumerate(self.bookmarks.items)
        ]

    def ask_name(self) -> None:
        """Ask for a name and add a bookmark of it."""
        if not self._tools.session.is_open:
            return
        self.asking = dialog = QInputDialog(self._tools.window)
        dialog.setWindowTitle(self.tr("Add a bookmark"))
        dialog.setLabelText(self.tr("Name of the bookmark"))
        dialog.setTextValue(self.bookmarks.free_name(self._suggested_name()))
        dialog.textValueSelected.connect(self.add)
        dialog.open()

    def add(self, name: str) -> None:
        """Keep what is shown now under a name."""
        session = self._tools.session
        view = view_of(self._tools.window.view)
        if view is None or not name.strip():
            return
        self.bookmarks.add(Bookmark(self.bookmarks.free_name(name.strip()), view, session.query, session.selected))

    def go_to(self, bookmark: Bookmark) -> None:
        """Show again what was shown; where the atlas no longer knows it, say what."""
        session = self._tools.session
        try:
            session.ask(bookmark.query, self.tr("Go to the bookmark “{name}”").format(name=bookmark.name))
        except UsageError as error:
            said = self.tr("The bookmark “{name}” belongs to another atlas: {reason}")
            self._tools.messages.error(said.format(name=bookmark.name, reason=error))
            return
        session.select(bookmark.selected)
        zoom, latitude, longitude = bookmark.view
        self._tools.window.map.look(longitude, latitude, zoom)

    def arrange(self) -> None:
        """Let bookmarks be renamed, deleted, and put in another order."""
        from explorer.dialogs.bookmarks_dialog import BookmarksDialog  # noqa: PLC0415 - only when asked for

        self.dialog = dialog = BookmarksDialog(self.bookmarks.items, self._tools.window)
        label = self.tr("Arrange the bookmarks")
        dialog.accepted.connect(lambda: self.bookmarks.replace(dialog.bookmarks(), label))
        dialog.open()

    def list_them(self) -> None:
        """Put the bookmarks into their menu."""
        menu: QMenu = self._tools.window.menus["bookmarks"]
        for action in self._listed:
            menu.removeAction(action)
            action.deleteLater()
        commands = self.go_commands()
        self._listed = [menu.addSeparator()] if commands else []
        for command in commands:
            action = menu.addAction(command.text)
            action.triggered.connect(lambda _checked=False, run=command.run: run())
            self._listed.append(action)

    def _suggested_name(self) -> str:
        session = self._tools.session
        return session.atlas.feature(session.selected).name if session.selected else session.describe()
