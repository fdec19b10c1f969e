"""Methods that Qt calls: an error in one of them is told, and the program lives on."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from shiboken6 import Shiboken

import explorer
from explorer.called_by_qt import called_by_qt

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FunctionType

FAILING = """
import sys
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from explorer.called_by_qt import called_by_qt

class Failing(QObject):
    @called_by_qt
    def event(self, event):
        int("x")

sys.excepthook = lambda kind, error, trace: print(kind.__name__, error)
program = QCoreApplication([])
failing = Failing()
failing.objectNameChanged.connect(lambda: QCoreApplication.sendEvent(failing, QEvent(QEvent.Type.User)))
failing.setObjectName("a name")
print("alive")
"""
"""Python calls Qt, which calls Python: where nothing of Python's waits for Qt, PySide goes another way."""


def _classes() -> Iterator[type]:
    """Return every class of the program that is also one of Qt's."""
    for module in pkgutil.walk_packages(explorer.__path__, "explorer."):
        if module.name.endswith("__main__"):
            continue
        for _, found in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if found.__module__ == module.name and issubclass(found, Shiboken.Object):
                yield found


def _overrides() -> Iterator[object]:
    """Return every method of the program that overrides one of Qt's."""
    for ours in _classes():
        theirs = [base for base in ours.__mro__ if not base.__module__.startswith("explorer.")]
        for name, method in vars(ours).items():
            if inspect.isfunction(method) and not name.startswith("__") and any(name in vars(base) for base in theirs):
                yield pytest.param(method, id=f"{ours.__module__}.{method.__qualname__}")


@pytest.mark.parametrize("method", list(_overrides()))
def test_every_method_that_qt_calls_is_marked_as_one(method: FunctionType) -> None:
    assert method.__code__ is called_by_qt(lambda: None).__code__


def test_an_error_in_an_override_is_told_and_ends_nothing() -> None:
    command = [sys.executable, "-c", FAILING]
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)  # noqa: S603 - our own text
    assert (run.returncode, run.stdout.endswith("with base 10: 'x'\nalive\n")) == (0, True), run.stdout


def test_an_override_keeps_its_name_and_its_words() -> None:
    class Named(QObject):
        @called_by_qt
        def objectName(self) -> str:  # noqa: N802 - Qt's name
            """Say a name."""
            return "a name"

    assert (Named.objectName.__name__, Named.objectName.__doc__, Named().objectName()) == (
        "objectName",
        "Say a name.",
        "a name",
    )
