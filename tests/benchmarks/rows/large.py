"""How soon a large file is read, opened again, clicked and filtered."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from tests.benchmarks.processes import exponent, reported, run, script
from tests.benchmarks.table import Row

SIZES: Final = {
    "points": (100_000, 300_000, 1_000_000),
    "lines": (25_000, 50_000, 100_000),
    "areas": (25_000, 50_000, 100_000),
}
"""Features of the files that are read; the last is promised."""
NAMES: Final = {"points": "1 million points", "lines": "100,000 lines", "areas": "100,000 areas"}
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
    for sort, sizes in SIZES.items():
        for features in sizes:
            path, count = str(_file(home, sort, features)), str(features)
            of_shapes = script("large_shapes", path, "--sort", sort, "--features", count)
            run(script("large_file", path, count) if sort == "points" else of_shapes, home)
    return [*(row for sort in SIZES for row in _read(sort, few, home)), *_asked(few, home)]


def _read(sort: str, runs: int, home: str) -> list[Row]:
    ours: dict[int, list[str]] = {features: [] for features in SIZES[sort]}
    theirs: list[str] = []
    largest = SIZES[sort][-1]
    for _ in range(runs):
        for features, outputs in ours.items():
            outputs.append(run(script("read_large", str(_file(home, sort, features))), home))
        theirs.append(run(script("read_large", str(_file(home, sort, largest)), "--with", "pyogrio"), home))

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
    words = str(_file(home, "points", SIZES["points"][-1])), str(Path(home, "large-cache"))
    outputs = [run(script("ask_large", *words), home) for _ in range(runs)]
    return [
        Row(name, tuple(reported(re.compile(rf"^{done} ([\d.]+) ms", re.MULTILINE), output) for output in outputs),
            most=most)
        for done, (name, most) in ASKED.items()
    ]  # fmt: skip


def _file(home: str, sort: str, features: int) -> Path:
    return Path(home, f"{sort}-{features}.geojson")
