"""How fast a file of a million points is seen and moved in the window, and how fast QGIS shows the same file."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Final

from tests.benchmarks import peers
from tests.benchmarks.processes import exponent, reported, run, script, timed
from tests.benchmarks.table import Row

SIZES: Final = (100_000, 300_000, 1_000_000)
"""Points."""
REPORTED: Final = {
    "redrawn": ("redraw 1600 × 1200, 1 million points, all of them", 100),
    "redrawn near": ("redraw 1600 × 1200, 1 million points, a harbour", 100),
    "panned": ("a frame while the map is dragged, 1 million points", 20),
}
"""What ``large_window`` reports, what that is called here, and what it may take at most, in milliseconds."""
PAINTED: Final = re.compile(r"painted ([\d.]+) ms")
MEMORY: Final = re.compile(r"memory ([\d.]+) MB")
LONGEST: Final = re.compile(r"longest ([\d.]+) ms")


def measure(runs: int, home: str) -> list[Row]:
    """Measure the window on files of three sizes, unseen and seen before, in alternation with QGIS on the largest."""
    few = max(3, runs // 3)
    files = [Path(home, f"ships-{count}.geojson") for count in SIZES]
    for path, count in zip(files, SIZES, strict=True):
        run(script("large_file", str(path), str(count)), home)
    snapshot = peers.qgis_snapshot(files[-1], Path(home, "qgis.png"))
    unseen: list[list[float]] = [[] for _ in SIZES]
    again: list[float] = []
    theirs: list[float] = []
    outputs: list[str] = []
    for _ in range(few):
        for path, times in zip(files, unseen, strict=True):
            forget(home)
            times.append(reported(PAINTED, run(script("large_window", str(path)), home)))
        outputs.append(run(script("large_window", str(files[-1])), home))
        again.append(reported(PAINTED, outputs[-1]))
        if snapshot:
            theirs += timed(lambda: run(snapshot, home, codes=(0, 1)), 1)
    wander = [run(script("large_wander", str(files[-1])), home)]
    found = {
        done: tuple(reported(re.compile(rf"^{done} ([\d.]+) ms", re.MULTILINE), output) for output in outputs)
        for done in REPORTED
    }
    return [
        Row("an unseen GeoJSON file of 1 million points, painted", tuple(unseen[-1]), peer="QGIS",
            peer_runs=tuple(theirs), most_ratio=0.1, growth=exponent(unseen, SIZES)),
        Row("the same file, seen before", tuple(again), peer="QGIS", peer_runs=tuple(theirs)),
        *(Row(name, found[done], most=most) for done, (name, most) in REPORTED.items()),
        Row("memory of all processes (PSS), 1 million points", tuple(reported(MEMORY, output) for output in outputs),
            "MB", most=600),
        Row("the longest break in 1,000 pans, zooms and filters", tuple(reported(LONGEST, o) for o in wander),
            most=250),
    ]  # fmt: skip


def forget(home: str) -> None:
    """Forget what was read of large files; the pages that are kept stay."""
    for folder in Path(home).glob("cache/*/large"):
        shutil.rmtree(folder)
