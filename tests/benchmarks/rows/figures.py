"""How long a figure takes, as a whole process, and how long QGIS's print layout takes over the same."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from geo import resources
from tests.benchmarks import peers
from tests.benchmarks.processes import exponent, program, run, script, spent, timed
from tests.benchmarks.table import Row

if TYPE_CHECKING:
    from collections.abc import Callable

ARTICLES: Final = (5, 20, 80)
"""Those of the atlases that are drawn, of a hundred features each; the middle one is promised."""
MOST_MS: Final = {"pdf": 2000, "svg": 1000, "png": 4000}
SIZE: Final = ("--size", "190x120mm", "--dpi", "300")
LAYOUT: Final = Path(__file__).parents[1] / "qgis_layout.py"


def measure(runs: int, home: str) -> list[Row]:
    """Measure the built-in atlas, and 2,000 features in each format against QGIS."""
    few = max(5, runs // 2)
    whole = program("export", str(Path(home, "figure.png")), *SIZE)
    built_in = Row("a figure of the built-in atlas, PNG, 300 dpi", tuple(timed(lambda: run(whole, home), few)))
    for articles in ARTICLES:
        size = ("--articles", str(articles), "--features", str(100 * articles))
        run(script("large_atlas", str(_atlas(home, articles)), *size), home)
    return [built_in, *(row for suffix in MOST_MS for row in _against_qgis(suffix, few, home))]


def _against_qgis(suffix: str, runs: int, home: str) -> list[Row]:
    ours: dict[int, Callable[[], object]] = {
        articles: partial(run, _export(home, articles, suffix), home) for articles in ARTICLES
    }
    python, middle = peers.qgis_python(), ARTICLES[1]
    theirs: list[Callable[[], object]] = []
    if python is not None:
        words = (str(LAYOUT), str(_atlas(home, middle)), str(Path(home, f"figure.{suffix}")))
        theirs = [partial(run, [python, *words, "--basemap", str(resources.asset("basemap"))], home)]
    for warm in [ours[middle], *theirs]:
        warm()  # fonts are listed and bytecode is written once
    own: dict[int, list[tuple[float, float]]] = {articles: [] for articles in ARTICLES}
    other: list[tuple[float, float]] = []
    for _ in range(runs):
        for articles, taken in own.items():
            taken.append(spent(ours[articles]))
        other += [spent(work) for work in theirs]
    walls = [[wall for wall, _ in taken] for taken in own.values()]
    (wall, busy), (their_wall, their_busy) = _apart(own[middle]), _apart(other)
    name, peer = f"a figure of 2,000 features, {suffix.upper()}", "QGIS's layout"
    return [
        Row(name, wall, most=MOST_MS[suffix], peer=peer, peer_runs=their_wall, most_ratio=1 / 3,
            growth=exponent(walls, ARTICLES)),
        Row("  of that, of a processor", busy, peer=peer, peer_runs=their_busy),
    ]  # fmt: skip


def _apart(pairs: list[tuple[float, float]]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    return tuple(wall for wall, _ in pairs), tuple(busy for _, busy in pairs)


def _export(home: str, articles: int, suffix: str) -> list[str]:
    return program("export", str(Path(home, f"figure.{suffix}")), "--atlas", str(_atlas(home, articles)), *SIZE)


def _atlas(home: str, articles: int) -> Path:
    return Path(home, f"atlas-figure-{articles}")
