"""Whole processes, run in a home of their own and timed."""

from __future__ import annotations

import math
import os
import resource
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Callable


def run(command: list[str], home: str, codes: tuple[int, ...] = (0,), timeout_s: float = 300) -> str:
    """Run a command in an empty home and return its output; it is to end with one of some exit codes.

    Raises
    ------
    subprocess.TimeoutExpired
        When it has not ended by then; it is killed.
    """
    environment = os.environ | {
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "HOME": home,
        **{f"XDG_{name}_HOME": str(Path(home, name.lower())) for name in ("CACHE", "CONFIG", "DATA", "STATE")},
    }
    if os.geteuid() == 0:
        environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    # Bytecode is written once, as an installed program has it; without it every start would compile our modules.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    with subprocess.Popen(  # noqa: S603 - our own programs, and QGIS
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        try:
            output, errors = process.communicate(timeout=timeout_s)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)  # with all that it started
            raise
    if process.returncode not in codes:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}:\n{errors}")
    return output


def reported(pattern: re.Pattern[str], output: str) -> float:
    """Return the figure that a program printed."""
    found = pattern.search(output)
    if found is None:
        raise SystemExit(f"No figure like “{pattern.pattern}” was printed, but: {output}")
    return float(found[1])


def timed(work: Callable[[], object], runs: int) -> list[float]:
    """Return how long some work takes, in milliseconds, each time."""
    taken = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def spent(work: Callable[[], object]) -> tuple[float, float]:
    """Return how long some work of other processes takes, and how long they keep a processor busy, in milliseconds."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    work()
    seen, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    busy = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seen * 1000, busy * 1000


def exponent(times: list[list[float]], sizes: tuple[int, ...]) -> float:
    """Return k where time grows as size^k, from the medians at the smallest and the largest size."""
    return math.log(statistics.median(times[-1]) / statistics.median(times[0])) / math.log(sizes[-1] / sizes[0])


def program(*words: str) -> list[str]:
    """Return the command that runs the program."""
    return [sys.executable, "-m", "explorer", *words]


def script(name: str, *words: str) -> list[str]:
    """Return the command that runs a script of this folder."""
    return [sys.executable, "-m", f"tests.benchmarks.{name}", *words]
