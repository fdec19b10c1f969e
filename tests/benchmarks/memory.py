"""The memory of this process and of those it has started, Chromium's among them; see proc(5)."""

from __future__ import annotations

import os
from pathlib import Path


def proportional_mb() -> float:
    """Return the proportional set size of this process and all below it, in megabytes of 10⁶ bytes."""
    return sum(_own_bytes(process) for process in _family(os.getpid())) / 1e6


def _family(process: int) -> list[int]:
    threads = Path(f"/proc/{process}/task").iterdir()
    children = {int(child) for thread in threads for child in (thread / "children").read_text().split()}
    return [process, *(one for child in children for one in _family(child))]


def _own_bytes(process: int) -> int:
    rollup = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
    return next(int(line.split()[1]) * 1024 for line in rollup.splitlines() if line.startswith("Pss:"))
