"""Long work: it ends in one of three ways, and says which."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from explorer.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

Progress = "Callable[[float, str], None]"


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:  # noqa: ARG001 - Qt must be there first
    tasks = Tasks()
    yield tasks
    tasks.finish()


def test_a_result_arrives(tasks: Tasks, qtbot: QtBot) -> None:
    task = tasks.start(lambda _progress: 7)
    with qtbot.waitSignal(task.succeeded) as told:
        pass
    assert told.args == [7]


def test_an_error_arrives_as_it_is(tasks: Tasks, qtbot: QtBot) -> None:
    def fail(_progress: Callable[[float, str], None]) -> None:
        raise ValueError("no")

    task = tasks.start(fail)
    with qtbot.waitSignal(task.failed) as told:
        pass
    assert isinstance(told.args[0], ValueError)


def test_progress_arrives(tasks: Tasks, qtbot: QtBot) -> None:
    go = threading.Event()

    def work(progress: Callable[[float, str], None]) -> None:
        go.wait(5)
        progress(0.5, "half")

    task = tasks.start(work)
    with qtbot.waitSignal(task.progressed) as told:
        go.set()
    assert told.args == [0.5, "half"]


def test_a_cancelled_task_stops_at_its_next_report(tasks: Tasks, qtbot: QtBot) -> None:
    go = threading.Event()

    def work(progress: Callable[[float, str], None]) -> None:
        go.wait(5)
        progress(0.5, "half")
        raise AssertionError("It went on.")

    task = tasks.start(work)
    with qtbot.waitSignal(task.cancelled):
        task.cancel()
        go.set()


def test_a_signal_arrives_in_the_thread_of_the_window(tasks: Tasks, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    task = tasks.start(lambda _progress: None)
    task.succeeded.connect(lambda _: threads.append(threading.current_thread()))
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.main_thread()]
