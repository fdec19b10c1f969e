"""What the keys do, what the program is, and what a report of a fault needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMessageBox

from explorer.commands import Command, cheat_sheet
from explorer.environment import describe_program
from geo import wording

if TYPE_CHECKING:
    from explorer.actions.tools import Tools

CREDITS: Final = """Base map
Natural Earth, public domain. The shoreline is of about 2000; the Caspian has fallen since. \
Boundaries are indicative. Town positions: GeoNames, CC BY 4.0.

Made with
Qt and PySide6 (LGPL), Leaflet (BSD), folium (MIT), matplotlib (PSF style), Source Sans Pro (OFL).
The program itself: MIT licence."""


class HelpActions(QObject):
    """What the program says of itself."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools.window)
        self._tools = tools

    def commands(self) -> list[Command]:
        """Return the commands."""
        return [
            Command("help.shortcuts", self.tr("&Keyboard shortcuts"), self.show_shortcuts, "F1"),
            Command("help.diagnostics", self.tr("&Copy diagnostics"), self.copy_diagnostics),
            Command("help.about", self.tr("&About the map and its sources"), self.show_about),
        ]

    def show_shortcuts(self) -> None:
        """Show what the keys do."""
        from explorer.dialogs.shortcuts_dialog import ShortcutsDialog  # noqa: PLC0415 - only when asked for

        keys = QKeySequence
        groups = cheat_sheet(self._tools.window.commands)
        groups[self.tr("In lists")] = [
            (keys(keys.StandardKey.Copy).toString(keys.SequenceFormat.NativeText), self.tr("Copy rows as a table")),
            (self.tr("Enter"), self.tr("Open a fact’s passage")),
        ]
        groups[self.tr("While measuring")] = [
            (self.tr("Click"), self.tr("Go on to a point")),
            (self.tr("Double click"), self.tr("Close the shape: area and perimeter")),
            (self.tr("Backspace"), self.tr("Take the last point back")),
            (self.tr("Escape"), self.tr("End measuring")),
        ]
        self.shortcuts = ShortcutsDialog(groups, self._tools.window)
        self.shortcuts.open()

    def copy_diagnostics(self) -> None:
        """Put what a report of a fault needs on the clipboard."""
        from explorer.diagnostics import diagnostics  # noqa: PLC0415 - only when asked for

        messages = self._tools.messages
        QGuiApplication.clipboard().setText(diagnostics(messages.history))
        messages.information(self.tr("Diagnostics are on the clipboard."))

    def show_about(self) -> None:
        """Show what the program is, whose articles it reads, and whose data and work it stands on."""
        session = self._tools.session
        cited = [
            wording.citation(article, say=session.atlas.vocabulary.say)
            for article in (session.atlas.articles.values() if session.is_open else ())
        ]
        sources = "\n".join(f"•  {citation}" for citation in cited)
        heading = self.tr("Sources")
        text = f"{describe_program()}\n\n{heading}\n{sources}\n\n{CREDITS}"
        self._show(self.tr("About"), text, Qt.TextFormat.PlainText)

    def _show(self, title: str, text: str, text_format: Qt.TextFormat) -> None:
        self.box = QMessageBox(self._tools.window)
        self.box.setWindowTitle(title)
        self.box.setTextFormat(text_format)
        self.box.setText(text)
        self.box.open()
