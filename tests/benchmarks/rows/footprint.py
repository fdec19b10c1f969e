"""How much memory and room the program takes."""

from __future__ import annotations

import re
from typing import Final

from tests.benchmarks.processes import program, reported, run, script
from tests.benchmarks.table import Row

MEMORY: Final = re.compile(r"memory ([\d.]+) MB")
QT: Final = re.compile(r"installed, Qt ([\d.]+) MB")
OTHERS: Final = re.compile(r"installed, not Qt ([\d.]+) MB")


def measure(runs: int, home: str) -> list[Row]:
    """Measure the memory of all its processes, and the size of all that is installed with it."""
    run(program("--quit-when-ready"), home)  # the first start makes the page that later ones find
    memory = [reported(MEMORY, run(script("open_window_memory"), home)) for _ in range(max(3, runs // 3))]
    sizes = run(script("installed_size"), home)
    qt, others = reported(QT, sizes), reported(OTHERS, sizes)
    return [
        Row("memory of all processes (PSS), built-in atlas", tuple(memory), "MB", most=400),
        Row("installed size", (qt + others,), "MB", most=750),
        Row("installed size, of what is not Qt", (others,), "MB", most=200),
    ]
