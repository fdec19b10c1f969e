"""Work that takes a while: done in a thread, with progress, and cancelled on request."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final, Generic, TypeAlias, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")
Progress: TypeAlias = "Callable[[float, str], None]"
"""Is told the share done, 0 to 1, and what is being done; to cancel, it raises."""

WORKERS: Final = 2
"""So that a long export does not keep an atlas from opening."""


class Cancelled(Exception):  # noqa: N818 - not an error: somebody asked for it
    """Raised inside a task, by its progress callback, when it was cancelled."""


class Task(QObject, Generic[Result]):
    """One piece of work under way. Its signals arrive in the thread that started it."""

    progressed = Signal(float, str)
    """The share done, 0 to 1, and what is being done."""
    succeeded = Signal(object)
    failed = Signal(Exception)
    cancelled = Signal()

    def __init__(self, work: Callable[[Progress], Result], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next report of progress."""
        self._stop.set()

    def run(self) -> None:
        """Do the work, in whatever thread this is called."""
        try:
            result = self._work(self._report)
        except Cancelled:
            self.cancelled.emit()
        except Exception as error:  # noqa: BLE001 - whatever went wrong in a thread must reach the user
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)

    def _report(self, share: float, doing: str) -> None:
        if self._stop.is_set():
            raise Cancelled
        self.progressed.emit(share, doing)


class Tasks(QObject):
    """A few threads, and each task until it has ended.

    The threads are Python's own and last as long as the program. Qt's pool makes a new Python thread state for
    every piece of work, and what a library keeps for each thread (pyproj its PROJ context) is gone the next time:
    the second figure drawn crashed the process.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(max_workers=WORKERS, thread_name_prefix="task")
        self._running: set[Task[object]] = set()
        self._is_over = False

    def start(self, work: Callable[[Progress], Result]) -> Task[Result]:
        """Start work in a thread.

        Parameters
        ----------
        work
            Called with a function ``progress(share, doing)``, which raises :class:`Cancelled` once the
            task is cancelled. Work must not touch widgets.
        """
        task: Task[Result] = Task(work, self)
        self._running.add(task)  # type: ignore[arg-type]  # what a task returns does not matter to the pool
        for ended in (task.succeeded, task.failed, task.cancelled):
            ended.connect(lambda *_: self._running.discard(task))
        # Not before the caller has connected to its signals: quick work would end unheard.
        QTimer.singleShot(0, task, lambda: self._submit(task))
        return task

    @property
    def are_running(self) -> bool:
        """Whether any task has not ended yet."""
        return bool(self._running)

    def finish(self) -> None:
        """Cancel what is running and wait for it. Nothing can be started afterwards."""
        self._is_over = True
        for task in tuple(self._running):
            task.cancel()
        self._threads.shutdown()

    def _submit(self, task: Task[Result]) -> None:
        if not self._is_over:
            self._threads.submit(task.run)
