"""Measure what is promised, and print it as a table: ``make bench``.

Whole processes, one after the other and alternating with what they are compared with, so that a busy machine slows
both. Medians, smallest and largest of several runs; what counts is the ratio. ``--json FILE`` keeps the figures.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from geo import resources

if TYPE_CHECKING:
    from collections.abc import Callable

HERE: Final = Path(__file__).parent
FIGURE_GOALS: Final = {"pdf": "2 s", "svg": "1 s", "png": "4 s"}
MAP_IDLE: Final = re.compile(r"map idle (\d+) ms")
FIRST_PAINT: Final = re.compile(r"first paint (\d+) ms")
SIZES: Final = (250, 500, 1000)
"""Articles, of fifty facts each."""
ON_EVIDENCE: Final = {
    "opened": ("open an atlas of 50,000 facts", "at most 2 s"),
    "compared": ("its comparisons", "at most 2 s"),
    "looked up": ("the facts about one of its features", "at most 100 ms"),
    "searched": ("a search of its names and statements", "at most 50 ms"),
    "filled": ("a feature's panel, filled", "at most 100 ms"),
}
"""What :mod:`open_atlas` and :mod:`fill_panel` report, what that is called here, and what is promised of it."""

SEARCHED: Final = ("--articles", "1000", "--features", "10000")
ON_SEARCH: Final = {
    "typed": ("a letter typed into the search, listed", "at most 50 ms"),
    "slowest": ("the slowest of its letters", "at most 50 ms"),
    "indexed": ("its index of 10,000 features, in a thread", ""),
}
"""What :mod:`type_search` reports, as above."""


FEATURES_PER_ARTICLE: Final = 12
MAP_SIZES: Final = (100, 200, 400)
"""Articles of the atlases that are filtered: 1,250, 2,500 and 5,000 features, with four facts each as the built-in."""
ON_MAP: Final = {
    "filtered": ("a filter step at 5,000 features, painted", "at most 100 ms"),
    "stepped": ("a step through time at 5,000 features, painted", "at most 100 ms"),
}
"""What :mod:`filter_map` reports."""


@dataclass(frozen=True, slots=True)
class Row:
    """One figure, in milliseconds, and its ratio to the floor where it has one."""

    name: str
    runs: tuple[float, ...]
    ratio: float | None = None
    goal: str = ""

    @property
    def median(self) -> float:
        """The middle of the runs."""
        return statistics.median(self.runs)

    def __str__(self) -> str:
        spread = f"{min(self.runs):.0f}–{max(self.runs):.0f}"
        ratio = f"{self.ratio:.2f} ×" if self.ratio is not None else ""
        return f"{self.name:<44} {self.median:>8.0f} ms  {spread:>12}  {ratio:>8}  {self.goal}"


def main() -> None:
    """Run every measurement and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9, help="runs of each measurement (default: %(default)s)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="keep the figures there")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        measured = (start_up, figures, evidence, searches, on_map)
        rows = [row for measure in measured for row in measure(options.runs, home)]
    today = time.strftime("%Y-%m-%d")
    print(f"{today}, {machine()}, Python {platform.python_version()}, medians of {options.runs} runs")
    for row in rows:
        print(row)
    if options.json:
        figures_kept = [asdict(row) | {"median": row.median} for row in rows]
        options.json.write_text(json.dumps({"machine": machine(), "rows": figures_kept}, indent=2), encoding="utf-8")


def start_up(runs: int, home: str) -> list[Row]:
    """Measure the launch of the program against an empty Qt WebEngine page."""
    floor = [sys.executable, str(HERE / "empty_page.py")]
    program = [sys.executable, "-m", "explorer", "--quit-when-ready"]
    for command in (floor, program, program):  # the first start makes the page that later ones find
        run(command, home)
    floors, idles, paints = [], [], []
    for _ in range(runs):
        floors.append(reported(MAP_IDLE, run(floor, home)))
        output = run(program, home)
        idles.append(reported(MAP_IDLE, output))
        paints.append(reported(FIRST_PAINT, output))
    floor_row = Row("empty Qt WebEngine page, painted", tuple(floors))
    ratio = statistics.median(idles) / floor_row.median
    return [
        floor_row,
        Row("first paint of the window", tuple(paints)),
        Row("map idle: the map's pixels are on the window", tuple(idles), ratio, "at most 1.6 ×"),
    ]


def figures(runs: int, home: str) -> list[Row]:
    """Measure the export of a figure as a whole process."""
    few = max(3, runs // 3)
    target = str(Path(home, "figure.png"))
    command = [sys.executable, "-m", "explorer", "export", target, "--size", "190x120mm", "--dpi", "300"]
    whole = Row("export of the whole atlas, PNG, 300 dpi", tuple(timed(lambda: run(command, home), few)))
    return [whole, *(against_qgis(suffix, goal, few, home) for suffix, goal in FIGURE_GOALS.items())]


def against_qgis(suffix: str, goal: str, runs: int, home: str) -> Row:
    """Measure a figure of 2,000 features against QGIS's print layout of them, where QGIS is installed."""
    atlas, target = Path(home, "atlas-2000-features"), Path(home, f"figure.{suffix}")
    if not atlas.exists():
        large = [sys.executable, str(HERE / "large_atlas.py"), str(atlas), "--articles", "20", "--features", "2000"]
        run(large, home)
    ours = [sys.executable, "-m", "explorer", "export", str(target), "--atlas", str(atlas), "--size", "190x120mm"]
    name = f"a figure of 2,000 features, {suffix.upper()}"
    python = qgis_python()
    if python is None:
        taken = timed(lambda: run(ours, home), runs)
        return Row(name, tuple(taken), goal=f"at most {goal}; QGIS is not installed, so no ratio")
    basemap = str(resources.asset("basemap"))
    theirs = [python, str(HERE / "qgis_layout.py"), str(atlas), str(target), "--basemap", basemap]
    both = [(timed(lambda: run(ours, home), 1)[0], timed(lambda: run(theirs, home), 1)[0]) for _ in range(runs)]
    own, other = zip(*both, strict=True)
    ratio = statistics.median(own) / statistics.median(other)
    return Row(name, own, ratio, f"at most {goal}, and 0.33 × QGIS ({statistics.median(other):.0f} ms)")


def qgis_python() -> str | None:
    """Return the Python of the system if it has QGIS."""
    python = "/usr/bin/python3"
    if not Path(python).exists():
        return None
    asked = subprocess.run([python, "-c", "import qgis.core"], capture_output=True, check=False)  # noqa: S603 - fixed
    return None if asked.returncode else python


def evidence(runs: int, home: str) -> list[Row]:
    """Measure an atlas of invented facts at three sizes, and tell the largest with how the time grows."""
    taken: dict[str, list[list[float]]] = {done: [] for done in ON_EVIDENCE}
    for articles in SIZES:
        folder = str(Path(home, f"atlas-{articles}"))
        run([sys.executable, str(HERE / "large_atlas.py"), folder, "--articles", str(articles)], home)
        scripts = ("open_atlas.py", "fill_panel.py")
        outputs = ["".join(run([sys.executable, str(HERE / s), folder], home) for s in scripts) for _ in range(runs)]
        for done, times in taken.items():
            pattern = re.compile(rf"{done} ([\d.]+) ms")
            times.append([reported(pattern, output) for output in outputs])
    return [
        Row(name, tuple(taken[done][-1]), goal=f"{goal}; time ~ size^{exponent(taken[done]):.1f}")
        for done, (name, goal) in ON_EVIDENCE.items()
    ]


def searches(runs: int, home: str) -> list[Row]:
    """Measure the window's search over ten thousand features and fifty thousand facts, letter by letter."""
    folder = str(Path(home, "atlas-searched"))
    run([sys.executable, str(HERE / "large_atlas.py"), folder, *SEARCHED], home)
    outputs = [run([sys.executable, str(HERE / "type_search.py"), folder], home) for _ in range(max(3, runs // 3))]
    return [
        Row(name, tuple(reported(re.compile(rf"{done} ([\d.]+) ms"), output) for output in outputs), goal=goal)
        for done, (name, goal) in ON_SEARCH.items()
    ]


def on_map(_runs: int, home: str) -> list[Row]:
    """Measure filters and steps through time in the real window at three sizes; each run repeats them by itself."""
    taken: dict[str, list[list[float]]] = {done: [] for done in ON_MAP}
    for articles in MAP_SIZES:
        folder = str(Path(home, f"map-{articles}"))
        size = ["--articles", str(articles), "--features", str(articles * FEATURES_PER_ARTICLE)]
        run([sys.executable, str(HERE / "large_atlas.py"), folder, *size], home)
        output = run([sys.executable, str(HERE / "filter_map.py"), folder], home)
        for done, times in taken.items():
            times.append([reported(re.compile(rf"{done} ([\d.]+) ms"), output)])
    return [
        Row(name, tuple(taken[done][-1]), goal=f"{goal}; time ~ size^{exponent(taken[done], MAP_SIZES):.1f}")
        for done, (name, goal) in ON_MAP.items()
    ]


def exponent(times: list[list[float]], sizes: tuple[int, ...] = SIZES) -> float:
    """Return k where time grows as size^k, from the medians at the smallest and the largest size."""
    return math.log(statistics.median(times[-1]) / statistics.median(times[0])) / math.log(sizes[-1] / sizes[0])


def timed(work: Callable[[], object], runs: int) -> list[float]:
    """Return how long some work takes, in milliseconds, each time."""
    taken = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def run(command: list[str], home: str) -> str:
    """Run a command in an empty home and return its output."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "HOME": home,
        **{f"XDG_{name}_HOME": str(Path(home, name.lower())) for name in ("CACHE", "CONFIG", "DATA", "STATE")},
    }
    if os.geteuid() == 0:
        environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    # Bytecode is written once, as an installed program has it; without it every start would compile our modules.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(  # noqa: S603 - our own programs
        command, env=environment, capture_output=True, text=True, check=False, timeout=300
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr}")
    return done.stdout


def reported(pattern: re.Pattern[str], output: str) -> float:
    """Return the figure that a program printed."""
    found = pattern.search(output)
    if found is None:
        raise SystemExit(f"No figure like “{pattern.pattern}” was printed, but: {output}")
    return float(found[1])


def machine() -> str:
    """Say what the figures were measured on."""
    cpu = ""
    information = Path("/proc/cpuinfo")
    if information.is_file():
        cpu = next((line.partition(":")[2].strip() for line in information.read_text().splitlines()
                    if line.startswith("model name")), "")  # fmt: skip
    return f"{os.cpu_count()} cores {cpu or platform.processor() or platform.machine()}, {platform.system()}"


if __name__ == "__main__":
    main()
