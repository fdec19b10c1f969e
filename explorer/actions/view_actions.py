"""Moving about: on the map, from feature to feature, and in the articles; how the window looks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QInputDialog

from explorer.commands import Command
from explorer.environment import ANOTHER_WINDOW
from explorer.translation import LANGUAGES

if TYPE_CHECKING:
    from explorer.actions.tools import Tools

REGION: Final = (44.0, 36.0, 64.0, 52.0)
"""West, south, east, north in degrees: the Caspian and both its shores."""


class ViewActions(QObject):
    """What is looked at."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools.window)
        self._tools = tools

    def commands(self) -> list[Command]:
        """Return the commands."""
        window, session = self._tools.window, self._tools.session
        zoom = window.map.zoom_by
        return [
            Command("view.zoom_in", self.tr("Zoom &in"), lambda: zoom(0.5), "Ctrl++"),
            Command("view.zoom_out", self.tr("Zoom &out"), lambda: zoom(-0.5), "Ctrl+-"),
            Command("view.region", self.tr("The &Caspian"), lambda: window.map.fit(*REGION), "Ctrl+0", icon="region"),
            Command(
                "view.selected",
                self.tr("Go to the &selected feature"),
                self.reveal,
                "Ctrl+G",
                enabled_when=lambda: bool(session.selected),
            ),
            Command(
                "view.back",
                self.tr("&Back"),
                session.go_back,
                "Alt+Left",
                separated=True,
                enabled_when=lambda: session.can_go_back,
                icon="back",
            ),
            Command(
                "view.forward",
                self.tr("&Forward"),
                session.go_forward,
                "Alt+Right",
                enabled_when=lambda: session.can_go_forward,
                icon="forward",
            ),
            Command("view.read", self.tr("&Read the articles"), self.read, "Ctrl+R", separated=True),
            Command("view.next_fact", self.tr("&Next fact in the article"), lambda: self.step(1), "F3"),
            Command("view.previous_fact", self.tr("&Previous fact in the article"), lambda: self.step(-1), "Shift+F3"),
            Command("view.light", self.tr("&Light"), lambda: window.use_theme("light"), separated=True),
            Command("view.dark", self.tr("&Dark"), lambda: window.use_theme("dark")),
            Command("view.system", self.tr("Like the s&ystem"), lambda: window.use_theme("")),
            Command("view.language", self.tr("La&nguage…"), self.choose_language),
            Command("view.layout", self.tr("&Reset the layout"), window.forget_layout, separated=True),
        ]

    def choose_language(self) -> None:
        """Ask for the language of the window, and make it anew in that."""
        settings = self._tools.settings
        like_system = self.tr("Like the system")
        names = {like_system: "", **{name: code for code, name in LANGUAGES.items()}}
        codes = list(names.values())
        now = codes.index(settings.text("language")) if settings.text("language") in codes else 0
        chosen, is_sure = QInputDialog.getItem(
            self._tools.window,
            self.tr("Language"),
            self.tr("The language of the window:"),
            [*names],
            now,
            editable=False,
        )
        if is_sure and names[chosen] != settings.text("language"):
            settings.remember("language", names[chosen])
            self._tools.window.leave_for(self._make_anew)

    def _make_anew(self) -> None:
        self._tools.window.close()
        QApplication.exit(ANOTHER_WINDOW)

    def reveal(self) -> None:
        """Bring the selected feature into view."""
        self._tools.session.go_to(self._tools.session.selected)

    def read(self) -> None:
        """Show the articles."""
        if self._tools.session.is_open:
            self._tools.session.read_article("")

    def step(self, by: int) -> None:
        """Read the next fact (1) or the one before (-1)."""
        self._tools.window.furnish()
        self._tools.window.panels.reader.step(by)
