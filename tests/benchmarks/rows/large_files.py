"""The large files that are measured; each is written once."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from tests.benchmarks.processes import run, script

NAMES: Final = {
    "points": "1 million points",
    "lines": "100,000 lines",
    "areas": "100,000 areas",
    "large-areas": "200 areas of 5,000 corners",
}


def large_file(home: str, sort: str, features: int) -> Path:
    """Return a file of so many features of a sort."""
    path = Path(home, f"{sort}-{features}.geojson")
    if not path.exists():
        of_shapes = script("large_shapes", str(path), "--sort", sort, "--features", str(features))
        run(script("large_file", str(path), str(features)) if sort == "points" else of_shapes, home)
    return path


def as_flatgeobuf(path: Path, home: str) -> Path:
    """Return a file's features as FlatGeobuf."""
    other = path.with_suffix(".fgb")
    if not other.exists():
        run(script("as_flatgeobuf", str(path), str(other)), home)
    return other
