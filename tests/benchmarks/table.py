"""The rows that measurements make, and what they were measured on."""

from __future__ import annotations

import os
import platform
import statistics
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HEADINGS = ("what", "median", "smallest–largest", "ratio", "growth", "goal")


@dataclass(frozen=True, slots=True)
class Row:
    """One figure of several runs, held against what is promised of it.

    Attributes
    ----------
    name
        What was measured.
    runs
        The figure in each run, in ``unit``.
    most
        What the median is to be at most, in ``unit``.
    peer, peer_runs, most_ratio
        What it is compared with, that one's figures from the same run, and what the ratio of the medians is to be at
        most. A peer without runs is not installed.
    growth
        k, where the figure grows as size^k.
    """

    name: str
    runs: tuple[float, ...]
    unit: str = "ms"
    most: float | None = None
    peer: str = ""
    peer_runs: tuple[float, ...] = ()
    most_ratio: float | None = None
    growth: float | None = None

    @property
    def median(self) -> float:
        """The middle of the runs."""
        return statistics.median(self.runs)

    @property
    def ratio(self) -> float | None:
        """The median to the peer's."""
        return self.median / statistics.median(self.peer_runs) if self.peer_runs else None

    @property
    def is_met(self) -> bool | None:
        """Whether every promise that could be measured is kept; None where nothing is promised."""
        held = [self.median <= self.most] if self.most is not None else []
        if self.ratio is not None and self.most_ratio is not None:
            held.append(self.ratio <= self.most_ratio)
        return all(held) if held else None

    def cells(self) -> tuple[str, ...]:
        """Return what the table says of it, one text for each of :data:`HEADINGS`."""
        goals = [f"≤ {_number(self.most)} {self.unit}"] if self.most is not None else []
        goals += [f"≤ {self.most_ratio:.2g} × {self.peer}"] if self.most_ratio is not None else []
        if self.peer and not self.peer_runs:
            goals.append(f"no {self.peer} here")
        mark = {True: " ✓", False: " ✗", None: ""}[self.is_met]
        return (
            self.name,
            f"{_number(self.median)} {self.unit}",
            f"{_number(min(self.runs))}–{_number(max(self.runs))}",
            f"{self.ratio:.2f} × {self.peer}" if self.ratio is not None else "",
            f"{self.growth:.1f}" if self.growth is not None else "",
            ", ".join(goals) + mark,
        )

    def record(self) -> dict[str, Any]:
        """Return everything of it as JSON has it."""
        return {
            "name": self.name, "unit": self.unit, "median": self.median, "runs": list(self.runs), "most": self.most,
            "peer": self.peer, "peer_runs": list(self.peer_runs), "ratio": self.ratio, "most_ratio": self.most_ratio,
            "growth": self.growth, "met": self.is_met,
        }  # fmt: skip


def as_text(rows: list[Row]) -> str:
    """Return the rows as a table in Markdown, whose columns also stand under one another in a terminal."""
    cells = [HEADINGS, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(HEADINGS))]
    lines = [" | ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)) for line in cells]
    lines.insert(1, " | ".join("-" * width for width in widths))
    return "\n".join(f"| {line} |" for line in lines)


def machine() -> str:
    """Say what the figures were measured on."""
    cpu = ""
    information = Path("/proc/cpuinfo")
    if information.is_file():
        cpu = next((line.partition(":")[2].strip() for line in information.read_text().splitlines()
                    if line.startswith("model name")), "")  # fmt: skip
    return f"{os.cpu_count()} cores {cpu or platform.processor() or platform.machine()}, {platform.system()}"


def _number(figure: float) -> str:
    return f"{figure:.0f}" if figure >= 10 else f"{figure:.2g}"
