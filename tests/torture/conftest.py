"""What hostile tests share, and the one table of what was tried.

A test says with ``tally(WHAT, times tried, times it went wrong)`` how often it tried something; WHAT is a row of
:data:`GOALS`. Tests elsewhere record the property of that name, so that the table tells of all that ran.
"""

from __future__ import annotations

import os
import tempfile
import threading
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

import pytest

from tests.end_to_end.conftest import application
from tests.torture.payloads import Payload, few, payloads

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["application"]
"""A fixture, and the same as there."""
MEMORY: Final = Path("/dev/shm")  # noqa: S108 - a folder of its own is made in it
FULL: Final = os.environ.get("CASPIAN_TORTURE") == "full"
"""``make torture`` tries everything; the ordinary suite, some of every family."""
GOALS: Final = {
    "payloads in exports": ("executed, fetched or garbled", 300),
    "payloads in the single page": ("executed", 300),
    "payloads in the window": ("executed", 300),
    "requests": ("beyond the program's own scheme", 0),
    "requests of the whole suite": ("sent", 100),
    "files that call": ("sent, or other files opened", 40),
    "hostile files": ("crashed, hung or lost good records", 60),
    "spoiled files": ("crashed, hung or not told", 5_000),
    "kills of a save": ("losses", 250),
    "kills of an edit": ("losses", 100),
    "full disks": ("losses", 80),
    "second windows": ("not told", 1),
    "calls of the page": ("did more than select", 100),
    "failures": ("not told or not logged", 5),
    "kills of the map's process": ("losses", 1),
}
"""What goes wrong, which is to happen never, and how often ``make torture`` tries at least."""


class Tally(Protocol):
    """Counts for the table."""

    def __call__(self, what: str, tried: int, wrong: int) -> None: ...


@pytest.fixture
def tally(record_property: Callable[[str, object], None]) -> Tally:
    """Return what counts something that was tried."""
    return lambda what, tried, wrong: record_property(what, [tried, wrong])


@pytest.fixture(scope="session")
def hostile_texts() -> tuple[Payload, ...]:
    """Return the payloads that this run tries."""
    return payloads() if FULL else few()


@pytest.fixture
def in_memory() -> Iterator[Path]:
    """Return a folder that is in memory where there is such: thousands of small files are written there in no time."""
    with tempfile.TemporaryDirectory(prefix="caspian-torture-", dir=MEMORY if MEMORY.is_dir() else None) as folder:
        yield Path(folder)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail where ``make torture`` has not tried enough, though nothing that was tried went wrong."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if FULL and reporter is not None and session.exitstatus == pytest.ExitCode.OK:
        tried, failed = _figures(reporter)
        if tried and not all(_is_met(what, tried, failed) for what in GOALS):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print one table of everything that was tried."""
    tried, failed = _figures(terminalreporter)
    if not tried:
        return
    terminalreporter.section("torture")
    terminalreporter.line(f"{'what was tried':<30}{'times':>8}{'went wrong':>12}   goal")
    for what, (harm, least) in GOALS.items():
        if what in tried or FULL:
            goal = f"0 {harm}" + (f", {least:,} tries or more" if FULL and least else "")
            unmet = "" if _is_met(what, tried, failed) else "   ✗ NOT MET"
            terminalreporter.line(f"{what:<30}{tried[what]:>8,}{failed[what]:>12,}   {goal}{unmet}")


def _figures(reporter: pytest.TerminalReporter) -> tuple[Counter[str], Counter[str]]:
    """Return how often each was tried, and how often it went wrong."""
    tried: Counter[str] = Counter()
    failed: Counter[str] = Counter()
    for reports in reporter.stats.values():
        for report in reports:
            for what, figures in getattr(report, "user_properties", ()):
                if what in GOALS and report.when == "call":
                    tried[what] += figures[0]
                    failed[what] += figures[1]
    return tried, failed


def _is_met(what: str, tried: Counter[str], failed: Counter[str]) -> bool:
    return failed[what] == 0 and (not FULL or tried[what] >= GOALS[what][1])


@contextmanager
def changing(path: Path) -> Iterator[None]:
    """Write a file anew meanwhile, by halves and whole, again and again."""
    whole = path.read_bytes()
    over = threading.Event()

    def write() -> None:
        while not over.is_set():
            path.write_bytes(whole[: len(whole) // 2])
            path.write_bytes(whole)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        yield
    finally:
        over.set()
        writer.join()
