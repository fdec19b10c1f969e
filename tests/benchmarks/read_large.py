"""Read a large file as this program does, or as pyogrio does: ``read_large.py FILE [--with pyogrio]``.

Prints how long that took without the imports, and the most memory that the process has had. What the file says beside
its geometries stays in it here; pyogrio reads it all, as whoever uses it does.
"""

from __future__ import annotations

import argparse
import resource
import time
from pathlib import Path


def _ours(path: Path) -> int:
    from geo.large.reading import read_large  # noqa: PLC0415 - what is not measured is not imported

    start = time.perf_counter(), time.process_time()
    count = read_large(path).layer.count
    _report(*start)
    return count


def _pyogrio(path: Path) -> int:
    import geopandas as gpd  # noqa: F401, PLC0415 - pyogrio would import it while it is measured
    import pyogrio  # noqa: PLC0415 - as above

    start = time.perf_counter(), time.process_time()
    count = len(pyogrio.read_dataframe(path))
    _report(*start)
    return count


def _report(wall: float, busy: float) -> None:
    took, worked = time.perf_counter() - wall, time.process_time() - busy
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
    print(f"read {took * 1000:.1f} ms, busy {worked * 1000:.1f} ms, most {most:.1f} MB")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--with", dest="reader", choices=("ours", "pyogrio"), default="ours")
    options = parser.parse_args()
    print({"ours": _ours, "pyogrio": _pyogrio}[options.reader](options.file), "features")
