"""How fast much data is drawn again, and how fast QGIS draws the same at the same size."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from tests.benchmarks import peers, views
from tests.benchmarks.processes import reported, run, script
from tests.benchmarks.rows.large_files import NAMES, as_flatgeobuf, large_file
from tests.benchmarks.table import Row

FILES: Final = {"points": 1_000_000, "lines": 100_000, "areas": 100_000, "large-areas": 200}
"""Features, by their sort."""
VIEWS: Final = {"all": "all of them", "part": "a part", "near": "a harbour"}
MOST_RATIO: Final = {
    ("points", "all"): 1 / 20,
    ("points", "part"): 1 / 7,
    ("points", "near"): 1 / 4,
    ("lines", "all"): 1 / 3,
    ("lines", "part"): 1 / 2.5,
    ("lines", "near"): 1 / 3.5,
    ("areas", "all"): 1 / 1.5,
    ("large-areas", "all"): 1 / 2,
}
REDRAWN: Final = Path(__file__).parents[1] / "qgis_redraw.py"


def measure(runs: int, home: str) -> list[Row]:
    """Measure each sort at three views, in alternation with QGIS on FlatGeobuf."""
    return [row for sort in FILES for row in _redrawn(sort, max(3, runs // 3), home)]


def _redrawn(sort: str, runs: int, home: str) -> list[Row]:
    path = large_file(home, sort, FILES[sort])
    python = peers.qgis_python()
    peer = [python, str(REDRAWN), str(as_flatgeobuf(path, home)), *views.as_words()] if python else None
    ours, theirs = [], []
    for _ in range(runs):
        ours.append(run(script("large_redraw", str(path)), home))
        theirs += [run(peer, home)] if peer else []

    def figures(outputs: list[str], view: str) -> tuple[float, ...]:
        return tuple(reported(re.compile(rf"redrawn {view} ([-\d.]+) ms"), output) for output in outputs)

    return [
        Row(f"redraw 1600 × 1200, {NAMES[sort]}, {name}", figures(ours, view), peer="QGIS on FlatGeobuf",
            peer_runs=figures(theirs, view), most_ratio=MOST_RATIO.get((sort, view)))
        for view, name in VIEWS.items()
    ]  # fmt: skip
