"""Click features of the built-in atlas in the real window, and wait until all that is known of them is painted.

It prints the milliseconds within which 95 of 100 clicks were answered.
"""

from __future__ import annotations

import statistics
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from geo.model import Point
from tests.benchmarks.real_window import ask_page, opened, until
from tests.event_loop import let_work

if TYPE_CHECKING:
    from explorer.program import Program
    from explorer.widgets.chooser import Chooser

SETTLE_MS: Final = 300
SPAN: Final = 0.4
"""Degrees around a point that is looked at: its neighbours are out of the way."""


def main() -> None:
    """Look at every point of the atlas, one after the other, and click it."""
    with opened() as program:
        features = list(program.session.atlas.features.values())
        points = [feature.geometry.coordinates for feature in features if isinstance(feature.geometry, Point)]
        taken = [_click(program, longitude, latitude) for longitude, latitude, *_ in points]
        print(f"clicked {statistics.quantiles(taken, n=20)[-1]:.1f} ms")
        print(f"half of {len(taken)} clicks within {statistics.median(taken):.1f} ms")


def _click(program: Program, longitude: float, latitude: float) -> float:
    """Return how long a click took to fill the panel; of several features at a place the first is chosen at once."""
    session, window = program.session, program.window
    session.select("")
    window.picking.chooser = None
    window.map.fit(longitude - SPAN, latitude - SPAN, longitude + SPAN, latitude + SPAN)
    x, y = ask_page(program, f"(p => [p.x, p.y])(map_caspian.latLngToContainerPoint([{latitude}, {longitude}]))")
    widget = window.map.focusProxy()
    if widget is None:
        raise SystemExit("The map has no widget to click.")
    let_work(SETTLE_MS)
    start = time.perf_counter()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(round(x), round(y)))
    until(lambda: bool(session.selected) or _chooser(program) is not None, "A click was not answered.")
    chooser = _chooser(program)
    if chooser is not None:
        chooser.actions()[0].trigger()
        chooser.close()
    until(lambda: window.panels.details.is_filled, "The panel was not filled.")
    window.panels.details.grab()  # painted, or it is not filled to anybody's eye
    return (time.perf_counter() - start) * 1000


def _chooser(program: Program) -> Chooser | None:
    """Return the menu of several features that were under the pointer, if there were."""
    return program.window.picking.chooser


if __name__ == "__main__":
    main()
