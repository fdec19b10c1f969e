"""How fast a large file is seen and moved in the window, and how fast QGIS shows the same file."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Final

from tests.benchmarks import peers
from tests.benchmarks.processes import exponent, reported, run, script
from tests.benchmarks.rows.large_files import NAMES, as_flatgeobuf, large_file
from tests.benchmarks.table import Row

SIZES: Final = {"points": (100_000, 300_000, 1_000_000), "lines": (25_000, 50_000, 100_000)}
"""Features of the files that are opened; the last is promised."""
MOST_UNSEEN: Final = {"points": 1 / 10, "lines": 1 / 5}
MOST_AGAIN: Final = {"points": 1 / 3.5, "lines": 1 / 2.3}
"""Against QGIS on the same features as GeoJSON, and as FlatGeobuf."""
REPORTED: Final = {
    "redrawn": ("the whole map drawn again, base map and margin included, 1 million points", 100),
    "panned": ("a frame while the map is dragged, 1 million points", 20),
}
"""What ``large_window`` reports, what that is called here, and what it may take at most, in milliseconds."""
PAINTED: Final = re.compile(r"painted ([\d.]+) ms")
MEMORY: Final = re.compile(r"memory ([\d.]+) MB")
LONGEST: Final = re.compile(r"longest ([\d.]+) ms")
BUSIEST: Final = re.compile(r"busiest ([\d.]+) ms")


def measure(runs: int, home: str) -> list[Row]:
    """Measure files of three sizes, unseen and seen before, in alternation with QGIS; and a window with the largest."""
    few = max(3, runs // 3)
    rows, outputs = [], []
    for sort in SIZES:
        seen, printed = _opened(sort, few, home)
        rows += seen
        outputs += printed if sort == "points" else []
    wander = run(script("large_wander", str(large_file(home, "points", SIZES["points"][-1]))), home)
    found = {
        done: tuple(reported(re.compile(rf"^{done} ([\d.]+) ms", re.MULTILINE), output) for output in outputs)
        for done in REPORTED
    }
    return [
        *rows,
        *(Row(name, found[done], most=most) for done, (name, most) in REPORTED.items()),
        Row("memory of all processes (PSS), 1 million points", tuple(reported(MEMORY, output) for output in outputs),
            "MB", most=600),
        Row("the longest break of the window's thread in 1,000 pans, zooms and filters", (reported(LONGEST, wander),),
            most=250),
        Row("  the longest by the processor's time", (reported(BUSIEST, wander),), most=250),
    ]  # fmt: skip


def _opened(sort: str, runs: int, home: str) -> tuple[list[Row], list[str]]:
    """Measure files of a sort; and return what was printed when the largest was opened again."""
    files = [large_file(home, sort, size) for size in SIZES[sort]]
    unseen: list[list[float]] = [[] for _ in files]
    outputs: list[str] = []
    theirs: list[float] = []
    theirs_again: list[float] = []
    for _ in range(runs):
        for path, times in zip(files, unseen, strict=True):
            forget(home)
            times.append(reported(PAINTED, run(script("large_window", str(path)), home)))
        outputs.append(run(script("large_window", str(files[-1])), home))
        theirs += peers.qgis_shows(files[-1], home)
        theirs_again += peers.qgis_shows(as_flatgeobuf(files[-1], home), home)
    again = tuple(reported(PAINTED, output) for output in outputs)
    return [
        Row(f"an unseen GeoJSON file of {NAMES[sort]}, painted", tuple(unseen[-1]), peer="QGIS",
            peer_runs=tuple(theirs), most_ratio=MOST_UNSEEN[sort], growth=exponent(unseen, SIZES[sort])),
        Row("  the same file, seen before", again, peer="QGIS on FlatGeobuf",
            peer_runs=tuple(theirs_again), most_ratio=MOST_AGAIN[sort]),
    ], outputs  # fmt: skip


def forget(home: str) -> None:
    """Forget what was read of large files; the pages that are kept stay."""
    for folder in Path(home).glob("cache/*/large"):
        shutil.rmtree(folder)
