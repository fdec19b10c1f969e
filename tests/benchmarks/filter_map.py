"""Filter the atlas in a folder and move through its time, in the real window: ``filter_map.py FOLDER``.

It prints the medians of the milliseconds from the session's being asked to the frame in which the map's pixels are
those of the answer. Python's part, before Chromium has the floor, is printed as well.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize

from geo.model import Point
from tests.benchmarks.real_window import opened, picture_of, until, when_still

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from explorer.program import Program

RUNS: Final = 5
SAMPLE: Final = 3
"""Every so many pixels, along and across, are looked at to tell two pictures apart."""
PATCH: Final = QSize(24, 24)
"""Of the map's pixels: the smallest part that tells one answer from the other."""
STEPS: Final[dict[str, tuple[dict[str, object], dict[str, object]]]] = {
    "filtered": ({"hidden_layers": frozenset({"ports", "cables"})}, {"hidden_layers": frozenset()}),
    "stepped": ({"period": "2023"}, {"period": "2024-06"}),
}
"""What is asked for, forth and back."""


def main() -> None:
    """Take every step forth and back, and say how long it took."""
    with opened(Path(sys.argv[1])) as program:
        features = program.session.atlas.features.values()
        points = [f.geometry.coordinates for f in features if isinstance(f.geometry, Point)]
        longitudes, latitudes = zip(*(point[:2] for point in points), strict=True)
        program.window.map.fit(min(longitudes), min(latitudes), max(longitudes), max(latitudes))
        for done, (forth, back) in STEPS.items():
            measure(program, done, forth, back)


def measure(program: Program, done: str, forth: dict[str, object], back: dict[str, object]) -> None:
    """Go forth and back between two queries."""
    pictures = []
    for changes in (back, forth, back):  # the first one leaves the other steps' pictures behind
        program.session.refine(**changes)
        pictures.append(when_still(program))
    _, there, here = pictures
    patch = patch_that_differs(there, here)
    painted, computed = [], []
    for _ in range(RUNS):
        for changes, picture in ((forth, there), (back, here)):
            start = time.perf_counter()
            program.session.refine(**changes)
            computed.append(milliseconds(start))
            wait_for(program, picture.copy(patch), patch)
            painted.append(milliseconds(start))
            when_still(program)
    print(f"{done} {statistics.median(painted):.3f} ms")
    print(f"{done} in Python {statistics.median(computed):.3f} ms")


def patch_that_differs(one: QImage, other: QImage) -> QRect:
    """Return the patch of the map in which most pixels differ between two pictures."""

    def differing(patch: QRect) -> int:
        columns = range(patch.left(), patch.right(), SAMPLE)
        rows = range(patch.top(), patch.bottom(), SAMPLE)
        return sum(one.pixel(x, y) != other.pixel(x, y) for x in columns for y in rows)

    columns = range(0, one.width() - PATCH.width(), PATCH.width())
    rows = range(0, one.height() - PATCH.height(), PATCH.height())
    best = max((QRect(x, y, PATCH.width(), PATCH.height()) for x in columns for y in rows), key=differing)
    if not differing(best):
        raise SystemExit("The two queries look the same on the map: there is nothing to wait for.")
    return best


def wait_for(program: Program, wanted: QImage, patch: QRect) -> None:
    """Let the window work until a patch of its map looks as it should."""
    until(lambda: picture_of(program, patch) == wanted, "The map did not come to look as it did before.")


def milliseconds(start: float) -> float:
    """Return how long ago something was."""
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
