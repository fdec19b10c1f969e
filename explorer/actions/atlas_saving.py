"""An atlas on its way to the disk in a thread: how far it is, and a button that cancels it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QProgressDialog

from geo.errors import CaspianError

if TYPE_CHECKING:
    from explorer.actions.tools import Tools
    from explorer.writing import Writing


class AtlasSaving(QObject):
    """One atlas being saved. Until that has ended nothing else can be done: what is being saved stays as it is."""

    saved = Signal()
    """The workbench goes on with what was saved."""
    ended = Signal()
    """It is saved, cancelled or failed; the message has been posted."""

    def __init__(self, tools: Tools, writing: Writing) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self._writing = writing
        doing = self.tr("Saving “{folder}”").format(folder=writing.folder.name)
        self.bar = QProgressDialog(doing, self.tr("Cancel"), 0, 1000, tools.window)
        self.bar.setWindowTitle(self.tr("Saving"))
        self.bar.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.bar.setMinimumDuration(0)
        self.bar.setAutoReset(False)
        self.bar.show()  # at once, so that nothing is edited before it is there
        self.task = tools.tasks.start(lambda progress: writing.write(lambda share: progress(share, "")))
        self.task.progressed.connect(self._on_progress)
        self.task.succeeded.connect(self._on_written)
        self.task.cancelled.connect(self._on_cancelled)
        self.task.failed.connect(self._on_failed)
        self.bar.canceled.connect(self._cancel)

    def _cancel(self) -> None:
        self.task.cancel()
        self.bar.setCancelButton(None)
        self.bar.show()  # until the thread has heard of it

    def _on_progress(self, share: float, _doing: str) -> None:
        self.bar.setValue(round(share * 1000))

    def _on_written(self, _nothing: None) -> None:
        try:
            self._tools.workbench.has_written(self._writing)
        except CaspianError as error:
            self._tools.messages.error(str(error))
        self._end()
        self.saved.emit()

    def _on_cancelled(self) -> None:
        self._tools.messages.information(self.tr("The atlas was not saved: saving was cancelled."))
        self._end()

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, (CaspianError, OSError)):
            raise error
        self._tools.messages.error(str(error))

    def _end(self) -> None:
        self.bar.canceled.disconnect(self._cancel)  # closing it would cancel once more
        self.bar.close()
        self.bar.deleteLater()
        self.ended.emit()
        self.deleteLater()
