"""Questions about work that is not saved; each is asked beside the window's other work, and answered by a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QPushButton, QWidget


class UnsavedQuestion(QMessageBox):
    """What becomes of changes before the atlas is left."""

    save_chosen = Signal()
    discard_chosen = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Unsaved changes"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self.tr("“{title}” has changes that are not saved.").format(title=title))
        self.setInformativeText(self.tr("Without saving they are lost."))
        self.save = self.addButton(self.tr("&Save"), QMessageBox.ButtonRole.AcceptRole)
        self.discard = self.addButton(self.tr("&Discard"), QMessageBox.ButtonRole.DestructiveRole)
        self.cancel = self.addButton(self.tr("&Cancel"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.save)
        self.setEscapeButton(self.cancel)
        # The buttons tell by themselves: a message box takes its answer for one of its own enumeration.
        self.save.clicked.connect(self.save_chosen)
        self.discard.clicked.connect(self.discard_chosen)


class RecoveryQuestion(QMessageBox):
    """What becomes of edits that a window which is gone has left behind. The window can be used meanwhile."""

    restore_chosen = Signal()
    discard_chosen = Signal()

    def __init__(self, count: int, noted: datetime, *, is_of_this: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.setIcon(QMessageBox.Icon.Information)
        self.setWindowTitle(self.tr("Edits that were not saved"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(noted.timestamp())), QLocale.FormatType.ShortFormat)
        self.setText(self.tr("%Ln edit(s) of {when} were not saved.", "", count).format(when=when))
        as_it_was = self.tr("They are kept until you restore or discard them.")
        other = self.tr("The atlas has changed since: what no longer fits will be named.")
        self.setInformativeText(as_it_was if is_of_this else f"{other} {as_it_was}")
        self.restore: QPushButton = self.addButton(self.tr("&Restore"), QMessageBox.ButtonRole.AcceptRole)
        self.discard: QPushButton = self.addButton(self.tr("&Discard"), QMessageBox.ButtonRole.DestructiveRole)
        self.later: QPushButton = self.addButton(self.tr("&Later"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.restore)
        self.setEscapeButton(self.later)
        self.restore.clicked.connect(self.restore_chosen)
        self.discard.clicked.connect(self.discard_chosen)
