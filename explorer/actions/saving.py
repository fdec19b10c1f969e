"""A file on its way out: where to, how far, and what became of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QProgressDialog

from geo.errors import CaspianError

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.actions.tools import Tools
    from explorer.tasks import Progress, Task


def ask_for_file(tools: Tools, title: str, name: str, suffix: str, filter_: str) -> Path | None:
    """Ask where to save a file; the system's own dialog asks before one is replaced.

    Parameters
    ----------
    tools
        The window, and the settings that know where the last file went.
    title, name
        Of the dialog; what the file may be called, without a suffix.
    suffix, filter_
        Of the format, as in ``.png`` and ``PNG image (*.png)``.
    """
    folder = Path(tools.settings.text("export/folder") or Path.home())
    dialog = QFileDialog(tools.window, title, str(folder), filter_)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)  # before the file is looked for: the one asked about is the one replaced
    dialog.selectFile(f"{name}{suffix}")
    if not dialog.exec():
        return None
    chosen = Path(dialog.selectedFiles()[0])
    tools.settings.remember("export/folder", str(chosen.parent))
    return chosen


class Saving(QObject):
    """One file being made: a bar with a button that cancels it, and at the end a message."""

    cancelled = Signal()
    """Somebody wants no more of it."""
    ended = Signal()
    """It is saved, cancelled or failed; the message has been posted."""

    def __init__(self, tools: Tools, doing: str) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self._begins_at = 0.0
        self.bar = QProgressDialog(doing, self.tr("Cancel"), 0, 1000, tools.window)
        self.bar.setWindowTitle(self.tr("Saving"))
        self.bar.setWindowModality(Qt.WindowModality.WindowModal)
        self.bar.setMinimumDuration(300)
        self.bar.setAutoReset(False)
        self.bar.canceled.connect(self.cancelled)
        self.bar.setValue(0)

    def show_share(self, share: float) -> None:
        """Show how much is done, 0 to 1."""
        self.bar.setValue(round(share * 1000))

    def start(self, work: Callable[[Progress], Path], begins_at: float = 0.0) -> Task[Path]:
        """Do the rest in a thread, from a share of the whole on."""
        task = self._tools.tasks.start(work)
        self._begins_at = begins_at
        self.cancelled.connect(task.cancel)
        task.progressed.connect(self._on_progress)
        task.succeeded.connect(self._on_saved)
        task.cancelled.connect(self.tell_cancelled)
        task.failed.connect(self._on_failed)
        return task

    def tell_cancelled(self) -> None:
        """Say that nothing was done."""
        self._tools.messages.information(self.tr("The export was cancelled; no file was changed."))
        self._end()

    def tell_failed(self, sentence: str) -> None:
        """Say what went wrong."""
        self._tools.messages.error(sentence)
        self._end()

    def _on_saved(self, path: Path) -> None:
        self._tools.messages.information(self.tr("Saved “{path}”.").format(path=path))
        self._end()

    def _on_progress(self, share: float, doing: str) -> None:
        self.bar.setLabelText(doing)
        self.show_share(self._begins_at + share * (1 - self._begins_at))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, (CaspianError, OSError)):
            self._end()
            raise error
        self.tell_failed(str(error))

    def _end(self) -> None:
        self.bar.canceled.disconnect(self.cancelled)  # closing it would cancel once more
        self.bar.close()
        self.bar.deleteLater()
        self.ended.emit()
        self.deleteLater()
