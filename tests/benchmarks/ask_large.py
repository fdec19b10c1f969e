"""Ask a large layer: open it again, click it, filter it: ``ask_large.py FILE CACHE``."""

from __future__ import annotations

import argparse
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from geo.large.cache import Cache
from geo.large.index import nearest
from geo.large.reading import read_large
from geo.large.world import pixel
from geo.query import Query
from geo.query.large import LargeFinder

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.large.layer import LargeLayer

CLICKS: Final = 2_000
REACH: Final = 6
"""Pixels around a click."""
ZOOMS: Final = (5, 9, 14)


def main(path: Path, cache: Cache) -> None:
    """Print how long each takes."""
    read_large(path, cache=cache)
    layer = read_large(path, cache=cache).layer
    print(f"opened {_took(lambda: read_large(path, cache=cache)):.2f} ms")
    print(f"touched {_took(lambda: _touched(read_large(path, cache=cache).layer)):.2f} ms")
    print(f"clicked {_clicks(layer):.4f} ms")
    finder = LargeFinder(layer)
    for name, first, second in (
        ("period", Query(period="2025-03"), Query(period="2025-04")),
        ("words", Query(text="ship 77"), Query(text="ship 12")),
    ):
        print(f"first {name} {_took(partial(finder.find, first)):.1f} ms")
        print(f"{name} {_took(partial(finder.find, second)):.1f} ms")


def _took(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _touched(layer: LargeLayer) -> int:
    """Read every number of a layer."""
    return sum(sum(part.as_bytes()[::4096]) for part in layer.packed)


def _clicks(layer: LargeLayer) -> float:
    """Return how long 95 of 100 clicks near to points take at most, at several zooms."""
    chance = np.random.default_rng(0)
    points = layer.points
    if points is None:
        raise SystemExit("There are no points in the file.")
    taken = []
    for zoom in ZOOMS:
        places = chance.integers(0, len(points), CLICKS)
        x, y = (values[places] + chance.integers(-300, 300, CLICKS) for values in (points.x, points.y))
        reach = REACH * pixel(zoom)
        taken += [_took(partial(nearest, layer, *here, reach)) for here in zip(x.tolist(), y.tolist(), strict=True)]
    return float(np.percentile(taken, 95))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("cache", type=Path)
    options = parser.parse_args()
    main(options.file, Cache(options.cache))
