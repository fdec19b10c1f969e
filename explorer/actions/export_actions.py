"""Taking away what the window shows: as a figure, as a page, as data."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication, QImage

from explorer.actions.saving import Saving, ask_for_file
from explorer.commands import Command
from explorer.exports import Exporter, ExportRequest, Shown, sidecar_of
from explorer.file_names import beside, safe_name
from geo import query as queries
from geo.errors import CaspianError
from geo.files import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.actions.tools import Tools
    from explorer.tasks import Progress, Task


class ExportActions(QObject):
    """What leaves the program."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self._exporter = Exporter()

    def commands(self) -> list[Command]:
        """Return the commands."""
        return [
            Command("file.export", self.tr("&Export…"), self.export, "Ctrl+E", separated=True, icon="export"),
            Command("file.copy_image", self.tr("&Copy the map as an image"), self.copy_image, "Ctrl+Alt+C"),
        ]

    def export(self) -> None:
        """Ask what to export and how, with a preview, and do it."""
        from explorer.dialogs.export_dialog import ExportDialog  # noqa: PLC0415 - not needed before somebody asks

        tools = self._tools
        if not tools.session.is_open:
            return
        self.dialog = ExportDialog(
            self._usual_request(),
            tools.session.describe(),
            shown=self._shown(),
            exporter=self._exporter,
            tasks=tools.tasks,
            settings=tools.settings,
            parent=tools.window,
        )
        self.dialog.accepted.connect(self._export_as_asked)
        self.dialog.copy_wanted.connect(lambda: self.copy(self.dialog.request()))
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def copy_image(self) -> None:
        """Put the figure that was asked for last on the clipboard, of what is shown now."""
        if self._tools.session.is_open:
            self.copy(self._usual_request())

    def copy(self, request: ExportRequest) -> None:
        """Put a figure on the clipboard, as a picture and as a drawing; it is drawn in a thread."""
        exporter, shown = self._exporter, self._shown()
        self._tools.messages.information(self.tr("The figure is being drawn…"))
        task = self._tools.tasks.start(lambda progress: exporter.copies(request, shown, progress))
        task.succeeded.connect(self._on_copied)
        task.failed.connect(self._on_not_copied)

    def export_to(self, path: Path, request: ExportRequest) -> Task[Path]:
        """Write a file in a thread, with progress that can be cancelled."""
        exporter, shown = self._exporter, self._shown()

        def work(progress: Progress) -> Path:
            content = exporter.content(request, shown, progress)
            recipe = sidecar_of(request, shown) if request.is_figure and request.sidecar else b""
            progress(1.0, path.name)
            write_whole(path, content)
            if recipe:
                write_whole(beside(path), recipe)
            return path

        self.saving = Saving(self._tools, self.tr("Drawing the map"))
        return self.saving.start(work)

    def _usual_request(self) -> ExportRequest:
        """Return what was asked for last, in words and colours of what is shown now."""
        from explorer.dialogs.export_dialog import remembered_request  # noqa: PLC0415 - as above

        session = self._tools.session
        title = session.atlas.feature(session.selected).name if session.selected else session.atlas.title
        return replace(remembered_request(self._tools.settings), title=title or self.tr("Caspian infrastructure"))

    def _shown(self) -> Shown:
        session = self._tools.session
        in_place = [live.layer.label for live in session.live.values() if not live.is_hidden]  # no file holds them
        return Shown(
            atlas=session.atlas,
            selection=session.shown,
            comparisons=session.comparisons,
            texts=session.texts,
            sentence=queries.describe(session.query, session.atlas, in_place),
            query=session.query,
            bbox=self._tools.window.map_bounds(),
        )

    def _export_as_asked(self) -> None:
        request, label = self.dialog.request(), self.dialog.label()
        name = safe_name(request.title, "caspian-map")
        path = ask_for_file(self._tools, self.tr("Export"), name, f".{request.kind}", f"{label} (*.{request.kind})")
        if path:
            self.export_to(path, request)

    def _on_copied(self, contents: dict[str, bytes]) -> None:
        copied = QMimeData()
        copied.setImageData(QImage.fromData(contents["png"]))
        copied.setData("image/svg+xml", contents["svg"])
        QGuiApplication.clipboard().setMimeData(copied)
        self._tools.messages.information(self.tr("The figure is on the clipboard."))

    def _on_not_copied(self, error: Exception) -> None:
        if not isinstance(error, CaspianError):
            raise error
        self._tools.messages.error(str(error))
