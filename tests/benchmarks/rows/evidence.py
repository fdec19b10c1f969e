"""What many facts cost."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from tests.benchmarks.processes import exponent, reported, run, script
from tests.benchmarks.table import Row

SIZES: Final = (250, 500, 1000)
"""Articles, of fifty facts each."""
REPORTED: Final = {
    "opened": ("open an atlas of 50,000 facts", 2000),
    "compared": ("compare its facts", 2000),
    "looked up": ("the facts about one of its features", 100),
    "searched": ("a search of its names and statements", 50),
    "filled": ("a feature's panel, filled", 100),
}
"""What the scripts report, what that is called here, and what it may take at most, in milliseconds."""


def measure(runs: int, home: str) -> list[Row]:
    """Measure an atlas of invented facts at three sizes, and tell the largest with how the time grows."""
    taken: dict[str, list[list[float]]] = {done: [] for done in REPORTED}
    for articles in SIZES:
        folder = str(Path(home, f"atlas-{articles}"))
        run(script("large_atlas", folder, "--articles", str(articles)), home)
        scripts = (script("open_atlas", folder), script("fill_panel", folder))
        outputs = ["".join(run(command, home) for command in scripts) for _ in range(runs)]
        for done, times in taken.items():
            pattern = re.compile(rf"{done} ([\d.]+) ms")
            times.append([reported(pattern, output) for output in outputs])
    return [
        Row(name, tuple(taken[done][-1]), most=most, growth=exponent(taken[done], SIZES))
        for done, (name, most) in REPORTED.items()
    ]
