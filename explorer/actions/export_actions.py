"""Taking away what the window shows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QProgressDialog

from explorer.commands import Command
from geo.errors import CaspianError

if TYPE_CHECKING:
    from explorer.actions.tools import Tools
    from explorer.dialogs.export_dialog import ExportDialog, ImageRequest
    from explorer.tasks import Task


class ExportActions(QObject):
    """What leaves the program."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools.window)
        self._tools = tools

    def commands(self) -> list[Command]:
        """Return the commands."""
        return [
            Command(
                "file.export", self.tr("&Export a map image…"), self.export, "Ctrl+E", separated=True, icon="export"
            ),
        ]

    def export(self) -> None:
        """Ask for a map image and draw it."""
        from explorer.dialogs.export_dialog import ExportDialog  # noqa: PLC0415 - not needed before somebody asks

        if not self._tools.session.is_open:
            return
        self.dialog = ExportDialog(self._suggested_title(), self._tools.window)
        self.dialog.accepted.connect(lambda: self._export_as_asked(self.dialog))
        self.dialog.open()

    def export_to(self, path: Path, request: ImageRequest) -> Task[Path]:
        """Draw a map image in a thread, with progress that can be cancelled."""
        from explorer.map_image import MapState, draw_image  # noqa: PLC0415 - matplotlib: 0.7 s, and only when asked for

        window, session = self._tools.window, self._tools.session
        bbox = window.map_bounds() if request.current_view else None
        shown = MapState(session.atlas, session.query, window.theme, bbox)
        task = self._tools.tasks.start(lambda progress: draw_image(path, request, shown, progress))
        self.progress = QProgressDialog(self.tr("Drawing the map"), self.tr("Cancel"), 0, 100, window)
        self.progress.setWindowModality(Qt.WindowModality.WindowModal)
        self.progress.setMinimumDuration(300)
        self.progress.canceled.connect(task.cancel)
        task.progressed.connect(self._show_progress)
        for ended in (task.succeeded, task.failed, task.cancelled):
            ended.connect(self.progress.reset)
        task.succeeded.connect(self._tell_saved)
        task.cancelled.connect(self._tell_cancelled)
        task.failed.connect(self._on_failed)
        return task

    def _tell_saved(self, path: Path) -> None:
        self._tools.messages.information(self.tr("Saved “{path}”.").format(path=path))

    def _tell_cancelled(self) -> None:
        self._tools.messages.information(self.tr("The export was cancelled; no file was changed."))

    def _suggested_title(self) -> str:
        session = self._tools.session
        return session.atlas.feature(session.selected).name if session.selected else self.tr("Caspian infrastructure")

    def _ask_for_file(self, title: str, name: str) -> Path | None:
        folder = Path(self._tools.settings.text("export/folder") or Path.home())
        suffixes = self.tr("PNG image (*.png)")
        path, _ = QFileDialog.getSaveFileName(self._tools.window, title, str(folder / name), suffixes)
        if not path:
            return None
        chosen = Path(path)
        self._tools.settings.remember("export/folder", str(chosen.parent))
        return chosen if chosen.suffix else chosen.with_suffix(".png")

    def _export_as_asked(self, dialog: ExportDialog) -> None:
        path = self._ask_for_file(self.tr("Export a map image"), "caspian-figure.png")
        if path:
            self.export_to(path, dialog.request())

    def _show_progress(self, share: float, doing: str) -> None:
        self.progress.setLabelText(doing)
        self.progress.setValue(round(share * 100))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, (CaspianError, OSError)):
            raise error
        self._tools.messages.error(str(error))
