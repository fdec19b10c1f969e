"""Measure what is promised, and print it as a table: ``make bench``.

Whole processes, one after the other and alternating with what they are compared with, so that a busy machine slows
both. Medians, smallest and largest of several runs; what counts is the ratio. ``--json FILE`` keeps the figures.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import tempfile
import time
from pathlib import Path
from typing import Final

from tests.benchmarks.rows import evidence, figures, footprint, large, large_window, redraw, start_up, window
from tests.benchmarks.table import Row, as_text, machine

MEASURES: Final = {
    "start": start_up.measure,
    "window": window.measure,
    "figures": figures.measure,
    "evidence": evidence.measure,
    "large": large.measure,
    "large-window": large_window.measure,
    "redraw": redraw.measure,
    "footprint": footprint.measure,
}


def main() -> None:
    """Run the measurements that are asked for and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("only", nargs="*", help=f"some of the measurements: {', '.join(MEASURES)} (default: all)")
    parser.add_argument("--runs", type=int, default=9, help="runs of each measurement (default: %(default)s)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="keep the figures there")
    options = parser.parse_args()
    if unknown := set(options.only) - set(MEASURES):
        parser.error(f"nothing is measured by the name {', '.join(sorted(unknown))}; there are {', '.join(MEASURES)}")
    with tempfile.TemporaryDirectory() as home:
        rows, failed = _measured(options.only or list(MEASURES), options.runs, home)
    about = {
        "date": time.strftime("%Y-%m-%d"), "machine": machine(), "python": platform.python_version(),
        "runs": options.runs, "load": round(os.getloadavg()[0], 1),
    }  # fmt: skip
    print("{date}, {machine}, Python {python}, medians of up to {runs} runs; load at the end {load}".format(**about))
    print(as_text(rows))
    if options.json:
        kept = about | {"rows": [row.record() for row in rows]}
        options.json.write_text(json.dumps(kept, indent=2, ensure_ascii=False), encoding="utf-8")
    if failed:
        raise SystemExit("\n".join(failed))


def _measured(names: list[str], runs: int, home: str) -> tuple[list[Row], list[str]]:
    """Return the rows of all measurements that come to an end, and what ended the others."""
    rows: list[Row] = []
    failed = []
    for name in names:
        try:
            rows += MEASURES[name](runs, home)
        except SystemExit as error:
            failed.append(f"{name} was not measured: {error}")
    return rows, failed


if __name__ == "__main__":
    main()
