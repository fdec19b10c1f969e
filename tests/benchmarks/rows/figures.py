"""How long a figure takes, as a whole process."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Final

from geo import resources
from tests.benchmarks import peers
from tests.benchmarks.processes import program, run, script, timed
from tests.benchmarks.table import Row

MOST_MS: Final = {"pdf": 2000, "svg": 1000, "png": 4000}
LAYOUT: Final = Path(__file__).parents[1] / "qgis_layout.py"
SIZE: Final = ("--size", "190x120mm", "--dpi", "300")


def measure(runs: int, home: str) -> list[Row]:
    """Measure the built-in atlas, and 2,000 features in each format against QGIS's print layout of them."""
    few = max(3, runs // 3)
    whole = program("export", str(Path(home, "figure.png")), *SIZE)
    built_in = Row("a figure of the built-in atlas, PNG, 300 dpi", tuple(timed(lambda: run(whole, home), few)))
    return [built_in, *(_against_qgis(suffix, few, home) for suffix in MOST_MS)]


def _against_qgis(suffix: str, runs: int, home: str) -> Row:
    atlas, target = Path(home, "atlas-2000-features"), Path(home, f"figure.{suffix}")
    if not atlas.exists():
        run(script("large_atlas", str(atlas), "--articles", "20", "--features", "2000"), home)
    ours = functools.partial(run, program("export", str(target), "--atlas", str(atlas), *SIZE), home)
    python = peers.qgis_python()
    theirs = None
    if python is not None:
        layout = [str(LAYOUT), str(atlas), str(target), "--basemap", str(resources.asset("basemap"))]
        theirs = functools.partial(run, [python, *layout], home)
    own, other = [], []
    for _ in range(runs):
        own += timed(ours, 1)
        other += timed(theirs, 1) if theirs else []
    return Row(f"a figure of 2,000 features, {suffix.upper()}", tuple(own), most=MOST_MS[suffix], peer="QGIS's layout",
               peer_runs=tuple(other), most_ratio=0.33)  # fmt: skip
