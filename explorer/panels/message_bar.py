"""Shows what the program has to tell, above the map, until it is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMessageBox, QPushButton, QWidget

from explorer.called_by_qt import called_by_qt
from explorer.messages import Message, Messages, Severity

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

STAYS_MS = 8000
"""How long good news stays; warnings and errors stay until they are closed."""


class MessageBar(QFrame):
    """One message at a time, the newest."""

    def __init__(self, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._message: Message | None = None
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.more = QPushButton(self.tr("Show"), self)
        self.more.clicked.connect(self._show_details)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.more)
        layout.addWidget(close)
        self._timer = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()
        messages.posted.connect(self.show_message)
        for message in messages.history:
            self.show_message(message)

    def show_message(self, message: Message) -> None:
        """Show a message in the place of the last one."""
        self._message = message
        sign = {Severity.WARNING: "⚠ ", Severity.ERROR: "⚠ "}.get(message.severity, "")
        self.label.setText(f"{sign}{message.text}")
        self.more.setVisible(bool(message.details))
        self.show()
        if message.severity == Severity.INFORMATION:
            self._timer.start()
        else:
            self._timer.stop()

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _show_details(self) -> None:
        if self._message is None:
            return
        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self._message.text)
        box.setInformativeText("\n\n".join(self._message.details))
        box.open()
