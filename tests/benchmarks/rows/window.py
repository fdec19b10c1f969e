"""How soon the window answers: a click, a letter, a filter, a step through time."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from tests.benchmarks.processes import exponent, reported, run, script
from tests.benchmarks.table import Row

SEARCHED: Final = ("--articles", "1000", "--features", "10000")
ON_SEARCH: Final[dict[str, tuple[str, float | None]]] = {
    "typed": ("a letter typed into the search, 10,000 features", 50),
    "slowest": ("the slowest of its letters", 50),
    "indexed": ("its index, in a thread", None),
}
"""What :mod:`type_search` reports, what that is called here, and what it may take at most, in milliseconds."""
FEATURES_PER_ARTICLE: Final = 12
MAP_SIZES: Final = (100, 200, 400)
"""Articles of the atlases that are filtered: 1,250, 2,500 and 5,000 features, with four facts each as the built-in."""
ON_MAP: Final = {
    "filtered": ("a filter step at 5,000 features, painted", 100),
    "stepped": ("a step through time at 5,000 features, painted", 100),
}
"""What :mod:`filter_map` reports."""


def measure(runs: int, home: str) -> list[Row]:
    """Measure all of it."""
    return [_clicks(max(3, runs // 3), home), *_searches(max(3, runs // 3), home), *_steps(home)]


def _clicks(runs: int, home: str) -> Row:
    outputs = [run(script("click_features"), home) for _ in range(runs)]
    taken = tuple(reported(re.compile(r"clicked ([\d.]+) ms"), output) for output in outputs)
    return Row("a click to the filled panel, 95 of 100", taken, most=100)


def _searches(runs: int, home: str) -> list[Row]:
    folder = str(Path(home, "atlas-searched"))
    run(script("large_atlas", folder, *SEARCHED), home)
    outputs = [run(script("type_search", folder), home) for _ in range(runs)]
    return [
        Row(name, tuple(reported(re.compile(rf"{done} ([\d.]+) ms"), output) for output in outputs), most=most)
        for done, (name, most) in ON_SEARCH.items()
    ]


def _steps(home: str) -> list[Row]:
    """Measure filters and steps through time at three sizes; each run repeats them by itself."""
    taken: dict[str, list[list[float]]] = {done: [] for done in ON_MAP}
    for articles in MAP_SIZES:
        folder = str(Path(home, f"map-{articles}"))
        size = ("--articles", str(articles), "--features", str(articles * FEATURES_PER_ARTICLE))
        run(script("large_atlas", folder, *size), home)
        output = run(script("filter_map", folder), home)
        for done, times in taken.items():
            times.append([reported(re.compile(rf"{done} ([\d.]+) ms"), output)])
    return [
        Row(name, tuple(taken[done][-1]), most=most, growth=exponent(taken[done], MAP_SIZES))
        for done, (name, most) in ON_MAP.items()
    ]
