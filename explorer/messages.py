"""The one path by which the program tells its user anything: a record, a signal, and a widget that shows it."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QObject, Signal

LOG: Final = logging.getLogger("caspian")


class Severity(IntEnum):
    """How much a message matters; the values are those of :mod:`logging`."""

    INFORMATION = logging.INFO
    WARNING = logging.WARNING
    ERROR = logging.ERROR


@dataclass(frozen=True, slots=True)
class Message:
    """One thing told."""

    severity: Severity
    text: str
    """A sentence."""
    details: tuple[str, ...] = ()
    """Further sentences, shown when asked for."""


class Messages(QObject):
    """Takes messages from anywhere, logs them, and keeps them until a window shows them."""

    posted = Signal(object)
    """A :class:`Message`. It may be emitted from any thread; Qt brings it to the window's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history: list[Message] = []

    def post(self, severity: Severity, text: str, details: tuple[str, ...] = ()) -> None:
        """Tell the user, and the log."""
        message = Message(severity, text, details)
        self.history.append(message)
        LOG.log(severity, "\n  ".join((text, *details)))
        self.posted.emit(message)

    def information(self, text: str) -> None:
        """Tell of something that went well."""
        self.post(Severity.INFORMATION, text)

    def error(self, text: str, *details: str) -> None:
        """Tell of something that went wrong."""
        self.post(Severity.ERROR, text, details)
