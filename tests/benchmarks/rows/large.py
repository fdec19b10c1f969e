"""How soon a large file is read, opened again, clicked and filtered."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from tests.benchmarks.processes import exponent, reported, run, script
from tests.benchmarks.rows.large_files import NAMES, large_file
from tests.benchmarks.table import Row

SIZES: Final = {
    "points": (100_000, 300_000, 1_000_000),
    "lines": (25_000, 50_000, 100_000),
    "areas": (25_000, 50_000, 100_000),
}
"""Features of the files that are read; the last is promised."""
READ: Final = re.compile(r"read ([\d.]+) ms")
BUSY: Final = re.compile(r"busy ([\d.]+) ms")
MOST: Final = re.compile(r"most ([\d.]+) MB")
ASKED: Final[dict[str, tuple[str, float | None]]] = {
    "opened": ("1 million points opened again", 20),
    "touched": ("  and each of them looked at", None),
    "clicked": ("a click among 1 million points, 95 of 100", 0.1),
    "first period": ("1 million points filtered by time, the first time", None),
    "period": ("  and after that", None),
    "first words": ("1 million points filtered by words, the first time", None),
    "words": ("  and after that", None),
}
"""What :mod:`ask_large` reports, what that is called here, and what it may take at most, in milliseconds."""


def measure(runs: int, home: str) -> list[Row]:
    """Measure all of it; each file is read in alternation with pyogrio."""
    few = max(3, runs // 3)
    return [*(row for sort in SIZES for row in _read(sort, few, home)), *_asked(few, home)]


def _read(sort: str, runs: int, home: str) -> list[Row]:
    ours: dict[int, list[str]] = {features: [] for features in SIZES[sort]}
    theirs: list[str] = []
    largest = SIZES[sort][-1]
    for _ in range(runs):
        for features, outputs in ours.items():
            outputs.append(run(script("read_large", str(large_file(home, sort, features))), home))
        theirs.append(run(script("read_large", str(large_file(home, sort, largest)), "--with", "pyogrio"), home))

    def figures(pattern: re.Pattern[str], outputs: list[str]) -> tuple[float, ...]:
        return tuple(reported(pattern, output) for output in outputs)

    growth = exponent([list(figures(BUSY, outputs)) for outputs in ours.values()], SIZES[sort])
    most_ratio = 1 / 7 if sort == "points" else None
    return [
        Row(f"{NAMES[sort]} read from GeoJSON", figures(READ, ours[largest]), peer="pyogrio",
            peer_runs=figures(READ, theirs), most_ratio=most_ratio),
        Row("  of that, of a processor", figures(BUSY, ours[largest]), peer="pyogrio",
            peer_runs=figures(BUSY, theirs), growth=growth),
        Row("  memory meanwhile", figures(MOST, ours[largest]), unit="MB", most=600, peer="pyogrio",
            peer_runs=figures(MOST, theirs)),
    ]  # fmt: skip


def _asked(runs: int, home: str) -> list[Row]:
    words = str(large_file(home, "points", SIZES["points"][-1])), str(Path(home, "large-cache"))
    outputs = [run(script("ask_large", *words), home) for _ in range(runs)]
    return [
        Row(name, tuple(reported(re.compile(rf"^{done} ([\d.]+) ms", re.MULTILINE), output) for output in outputs),
            most=most)
        for done, (name, most) in ASKED.items()
    ]  # fmt: skip
