"""Filter the atlas in a folder and move through its time, in the real window: ``filter_map.py FOLDER``.

It prints the medians of the milliseconds from the session's being asked to the frame in which the map's pixels are
those of the answer. Python's part, before Chromium has the floor, is printed as well.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtTest import QTest

from explorer.app import make_application, make_program
from explorer.environment import Places, prepare_qt
from geo.model import Point

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from explorer.program import Program

SIZE: Final = (1280, 820)
RUNS: Final = 5
SETTLED_MS: Final = 1500
"""After which nothing on the map changes any more."""
WAIT_S: Final = 30.0
PATCH: Final = QSize(24, 24)
"""Of the map's pixels: the smallest part that tells one answer from the other."""
STEPS: Final[dict[str, tuple[dict[str, object], dict[str, object]]]] = {
    "filtered": ({"hidden_layers": frozenset({"ports", "cables"})}, {"hidden_layers": frozenset()}),
    "stepped": ({"period": "2023"}, {"period": "2024-06"}),
}
"""What is asked for, forth and back."""


def main() -> None:
    """Take every step forth and back, and say how long it took."""
    prepare_qt(off_screen=True)
    application = make_application()
    with tempfile.TemporaryDirectory() as home:
        places = Places(Path(home, "settings.ini"), Path(home, "pages"), Path(home, "log"), Path(home, "journals"))
        program = make_program(application, places, Path(sys.argv[1]))
        is_ready: list[bool] = []
        program.startup.ready.connect(lambda: is_ready.append(True))
        program.window.resize(*SIZE)
        program.window.show()
        while not is_ready:
            QTest.qWait(20)
        features = program.session.atlas.features.values()
        points = [f.geometry.coordinates for f in features if isinstance(f.geometry, Point)]
        longitudes, latitudes = zip(*(point[:2] for point in points), strict=True)
        program.window.map.fit(min(longitudes), min(latitudes), max(longitudes), max(latitudes))
        for done, (forth, back) in STEPS.items():
            measure(program, done, forth, back)
        program.close()


def measure(program: Program, done: str, forth: dict[str, object], back: dict[str, object]) -> None:
    """Go forth and back between two queries."""
    pictures = []
    for changes in (forth, back):
        program.session.refine(**changes)
        QTest.qWait(2 * SETTLED_MS)
        pictures.append(program.window.map.grab().toImage())
    patch = patch_that_differs(*pictures)
    painted, computed = [], []
    for _ in range(RUNS):
        for changes, picture in zip((forth, back), pictures, strict=True):
            start = time.perf_counter()
            program.session.refine(**changes)
            computed.append(milliseconds(start))
            wait_for(program, picture.copy(patch), patch)
            painted.append(milliseconds(start))
            QTest.qWait(SETTLED_MS // 3)
    print(f"{done} {statistics.median(painted):.3f} ms")
    print(f"{done} in Python {statistics.median(computed):.3f} ms")


def patch_that_differs(one: QImage, other: QImage) -> QRect:
    """Return the patch of the map in which most pixels differ between two pictures."""

    def differing(patch: QRect) -> int:
        places = [(x, y) for x in range(patch.left(), patch.right(), 3) for y in range(patch.top(), patch.bottom(), 3)]
        return sum(one.pixel(x, y) != other.pixel(x, y) for x, y in places)

    columns = range(0, one.width() - PATCH.width(), PATCH.width())
    rows = range(0, one.height() - PATCH.height(), PATCH.height())
    best = max((QRect(x, y, PATCH.width(), PATCH.height()) for x in columns for y in rows), key=differing)
    if not differing(best):
        raise SystemExit("The two queries look the same on the map: there is nothing to wait for.")
    return best


def wait_for(program: Program, wanted: QImage, patch: QRect) -> None:
    """Let the window work until a patch of its map looks as it should."""
    limit = time.perf_counter() + WAIT_S
    while program.window.map.grab().toImage().copy(patch) != wanted:
        if time.perf_counter() > limit:
            raise SystemExit("The map did not come to look as it did before.")
        QTest.qWait(1)


def milliseconds(start: float) -> float:
    """Return how long ago something was."""
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
