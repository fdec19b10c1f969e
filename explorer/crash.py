"""What nobody caught: it reaches the log with its traceback, and the user in plain words."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from explorer.messages import LOG
from geo.errors import CaspianError

if TYPE_CHECKING:
    from types import TracebackType

    from explorer.messages import Messages

LOG_BYTES: Final = 1_000_000
TAIL_LINES: Final = 200
"""Of the log, in a report: the last few starts, or one long fault."""
_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def write_log(path: Path) -> None:
    """Log to a file of bounded size: at the start of the program a long one becomes the ``.old`` one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_file() and path.stat().st_size > LOG_BYTES:
        path.replace(path.with_suffix(".old"))
    handler = logging.FileHandler(path, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    LOG.addHandler(handler)
    LOG.setLevel(logging.INFO)
    LOG.propagate = False


def log_tail() -> str:
    """Return the last lines of the log that is written to, or nothing where there is none."""
    files = [Path(handler.baseFilename) for handler in LOG.handlers if isinstance(handler, logging.FileHandler)]
    if not files or not files[-1].is_file():
        return ""
    return "\n".join(files[-1].read_text(encoding="utf-8", errors="replace").splitlines()[-TAIL_LINES:])


def report_to(messages: Messages) -> None:
    """Bring every uncaught exception, in any thread or slot, to the user, the log and standard error.

    Qt's own complaints go to the log.
    """

    def uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            return
        LOG.error("Uncaught", exc_info=(kind, error, trace))
        if isinstance(error, CaspianError):
            messages.error(str(error))
        else:
            messages.error("Something went wrong inside the program. Help → Copy diagnostics has what a report needs.")

    sys.excepthook = uncaught
    threading.excepthook = lambda hooked: uncaught(
        hooked.exc_type, hooked.exc_value or hooked.exc_type(), hooked.exc_traceback,
    )  # fmt: skip
    qInstallMessageHandler(_log_qt)


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    LOG.log(_LEVELS.get(kind, logging.WARNING), "Qt %s: %s", context.category, message)
