"""What the commands do, and the table of them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QProgressDialog

from explorer.commands import Command, cheat_sheet
from explorer.environment import describe_program, describe_system
from geo import wording
from geo.errors import CaspianError

if TYPE_CHECKING:
    from explorer.dialogs.export_dialog import ExportDialog, ImageRequest
    from explorer.main_window import MainWindow
    from explorer.messages import Messages
    from explorer.session import Session
    from explorer.settings import Settings
    from explorer.startup import Startup
    from explorer.tasks import Task, Tasks
    from geo.model import Article

REGION: Final = (44.0, 36.0, 64.0, 52.0)
"""West, south, east, north in degrees: the Caspian and both its shores."""


CREDITS: Final = """Base map
Natural Earth, public domain. The shoreline is of about 2000; the Caspian has fallen since. \
Boundaries are indicative. Town positions: GeoNames, CC BY 4.0.

Made with
Qt and PySide6 (LGPL), Leaflet (BSD), folium (MIT), matplotlib (PSF style), Source Sans Pro (OFL).
The program itself: MIT licence."""


class Actions(QObject):
    """The window's commands."""

    def __init__(  # noqa: PLR0913 - the composition root hands over what commands work on
        self,
        window: MainWindow,
        *,
        session: Session,
        startup: Startup,
        tasks: Tasks,
        messages: Messages,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._startup = startup
        self._tasks = tasks
        self._messages = messages
        self._settings = settings
        window.texts_wanted.connect(self.ask_for_texts)
        window.files_dropped.connect(self.add_texts)

    def table(self) -> list[Command]:
        """Return every command, in the order of the menus."""
        window = self._window
        return [
            Command("file.open", "&Open an atlas…", self.open_atlas, "Ctrl+O"),
            Command("file.add_texts", "&Add article text…", self.ask_for_texts, "Ctrl+T"),
            Command("file.export", "&Export a map image…", self.export, "Ctrl+E", separated=True),
            Command("file.save_view", "&Save the map as shown…", self.save_view, "Ctrl+Shift+S"),
            Command("file.quit", "&Quit", self._quit, "Ctrl+Q", separated=True),
            Command("edit.filter", "&Filter the features", self.go_to_filter, "Ctrl+F"),
            Command("edit.clear", "&Clear filters", self.clear, "Ctrl+Backspace"),
            Command("edit.deselect", "&Deselect", lambda: self._session.select(""), "Escape"),
            Command("view.zoom_in", "Zoom &in", lambda: window.map.zoom_by(0.5), "Ctrl++"),
            Command("view.zoom_out", "Zoom &out", lambda: window.map.zoom_by(-0.5), "Ctrl+-"),
            Command("view.region", "The &Caspian", lambda: window.map.fit(*REGION), "Ctrl+0"),
            Command("view.selected", "Go to the &selected feature", self.reveal, "Ctrl+G"),
            Command("view.read", "&Read the articles", self.read, "Ctrl+R"),
            Command("view.next_fact", "&Next fact in the article", lambda: self.step(1), "F3"),
            Command("view.previous_fact", "&Previous fact in the article", lambda: self.step(-1), "Shift+F3"),
            Command("view.light", "&Light", lambda: window.use_theme("light"), separated=True),
            Command("view.dark", "&Dark", lambda: window.use_theme("dark")),
            Command("view.system", "Like the s&ystem", lambda: window.use_theme("")),
            Command("view.layout", "&Reset the layout", window.forget_layout, separated=True),
            Command("help.shortcuts", "&Keyboard shortcuts", self.show_shortcuts, "F1"),
            Command("help.diagnostics", "&Copy diagnostics", self.copy_diagnostics),
            Command("help.about", "&About the map and its sources", self.show_about),
        ]

    def open_atlas(self) -> None:
        """Ask for an atlas folder and open it."""
        folder = QFileDialog.getExistingDirectory(self._window, "Open an atlas")
        if folder:
            self._startup.open(Path(folder))

    def go_to_filter(self) -> None:
        """Put the cursor into the filter line."""
        self._window.furnish()
        self._window.dock("Features").show()
        self._window.features.filter.setFocus()

    def read(self) -> None:
        """Show the articles."""
        if self._session.is_open:
            self._session.read_article("")

    def step(self, by: int) -> None:
        """Read the next fact (1) or the one before (-1)."""
        self._window.furnish()
        self._window.reader.step(by)

    def ask_for_texts(self) -> None:
        """Ask for texts of the articles and add them."""
        folder = self._settings.text("texts/folder")
        paths, _ = QFileDialog.getOpenFileNames(self._window, "Add article text", folder, "Text (*.txt);;All files (*)")
        if paths:
            self._settings.remember("texts/folder", str(Path(paths[0]).parent))
            self.add_texts([Path(path) for path in paths])

    def add_texts(self, paths: list[Path]) -> None:
        """Add texts of the articles; of one that is not exactly known, ask whose it is."""
        from explorer.texts import Texts  # noqa: PLC0415 - not needed before somebody has a text
        from geo.library import Library  # noqa: PLC0415 - as above

        if self._session.is_open:
            texts = Texts(Library.of_reader(os.environ), self._messages)
            self._session.use_texts(texts.add(paths, self._session.atlas, self._ask_whose))

    def _ask_whose(self, path: Path, articles: tuple[Article, ...]) -> str | None:
        """Ask of which article a text is another edition; the likeliest comes first."""
        nobody = "None of these"
        names = {f"{wording.citation(article)} [{article.id}]": article.id for article in articles}
        question = f"“{path.name}” is not the text that any article's facts were read from. Of which is it an edition?"
        chosen, is_sure = QInputDialog.getItem(
            self._window, "Add article text", question, [*names, nobody], 0, editable=False
        )
        return names.get(chosen) if is_sure else None

    def clear(self) -> None:
        """Show everything again."""
        if self._session.is_open:
            self._session.clear_query()

    def reveal(self) -> None:
        """Bring the selected feature into view."""
        self._session.go_to(self._session.selected)

    def save_view(self) -> None:
        """Save exactly what the map shows."""
        path = self._ask_for_file("Save the map as shown", "caspian-map.png")
        if path and not self._window.map.grab().save(str(path), "PNG"):
            self._messages.error(f"“{path}” could not be written. Choose another place, or free some room.")
        elif path:
            self._messages.information(f"Saved “{path}”.")

    def export(self) -> None:
        """Ask for a map image and draw it."""
        from explorer.dialogs.export_dialog import ExportDialog  # noqa: PLC0415 - not needed before somebody asks

        if not self._session.is_open:
            return
        self.dialog = ExportDialog(self._suggested_title(), self._window)
        self.dialog.accepted.connect(lambda: self._export_as_asked(self.dialog))
        self.dialog.open()

    def export_to(self, path: Path, request: ImageRequest) -> Task[Path]:
        """Draw a map image in a thread, with progress that can be cancelled."""
        from explorer.map_image import MapState, draw_image  # noqa: PLC0415 - matplotlib: 0.7 s, and only when asked for

        bbox = self._window.map_bounds() if request.current_view else None
        shown = MapState(self._session.atlas, self._session.query, self._window.theme, bbox)
        task = self._tasks.start(lambda progress: draw_image(path, request, shown, progress))
        self.progress = QProgressDialog("Drawing the map", "Cancel", 0, 100, self._window)
        self.progress.setWindowModality(Qt.WindowModality.WindowModal)
        self.progress.setMinimumDuration(300)
        self.progress.canceled.connect(task.cancel)
        task.progressed.connect(self._show_progress)
        for ended in (task.succeeded, task.failed, task.cancelled):
            ended.connect(self.progress.reset)
        task.succeeded.connect(lambda done: self._messages.information(f"Saved “{done}”."))
        task.cancelled.connect(lambda: self._messages.information("The export was cancelled; no file was changed."))
        task.failed.connect(self._on_failed)
        return task

    def show_shortcuts(self) -> None:
        """Show what the keys do."""
        rows = "".join(f"<tr><td><b>{keys}</b>&nbsp;&nbsp;</td><td>{what}</td></tr>" for keys, what in self._keys())
        self._show("Keyboard shortcuts", f"<table>{rows}</table>", Qt.TextFormat.RichText)

    def copy_diagnostics(self) -> None:
        """Put what a report of a fault needs on the clipboard."""
        history = "\n".join(message.text for message in self._messages.history)
        QGuiApplication.clipboard().setText(f"{describe_system()}\n\n{history}".strip())
        self._messages.information("Diagnostics are on the clipboard.")

    def show_about(self) -> None:
        """Show what the program is, whose articles it reads, and whose data and work it stands on."""
        articles = self._session.atlas.articles.values() if self._session.is_open else ()
        sources = "\n".join(f"•  {wording.citation(article)}" for article in articles)
        self._show("About", f"{describe_program()}\n\nSources\n{sources}\n\n{CREDITS}", Qt.TextFormat.PlainText)

    def _keys(self) -> list[tuple[str, str]]:
        return cheat_sheet(self.table())

    def _show(self, title: str, text: str, text_format: Qt.TextFormat) -> None:
        self.box = QMessageBox(self._window)
        self.box.setWindowTitle(title)
        self.box.setTextFormat(text_format)
        self.box.setText(text)
        self.box.open()

    def _suggested_title(self) -> str:
        selected = self._session.selected
        return self._session.atlas.feature(selected).name if selected else "Caspian infrastructure"

    def _ask_for_file(self, title: str, name: str) -> Path | None:
        folder = Path(self._settings.text("export/folder") or Path.home())
        path, _ = QFileDialog.getSaveFileName(self._window, title, str(folder / name), "PNG image (*.png)")
        if not path:
            return None
        chosen = Path(path)
        self._settings.remember("export/folder", str(chosen.parent))
        return chosen if chosen.suffix else chosen.with_suffix(".png")

    def _export_as_asked(self, dialog: ExportDialog) -> None:
        path = self._ask_for_file("Export a map image", "caspian-figure.png")
        if path:
            self.export_to(path, dialog.request())

    def _show_progress(self, share: float, doing: str) -> None:
        self.progress.setLabelText(doing)
        self.progress.setValue(round(share * 100))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, (CaspianError, OSError)):
            raise error
        self._messages.error(str(error))

    def _quit(self) -> None:
        self._window.close()
