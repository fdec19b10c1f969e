"""Waiting as the program does, for tests and benchmarks."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer


def let_work(milliseconds: int) -> None:
    """Let events and threads work for a while.

    Qt’s own wait for tests holds Python’s lock: a thread’s import of GDAL,
    a second in the program, took half a minute beside it.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
