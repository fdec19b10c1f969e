"""How long a launch takes, as the program itself can tell: ``caspian --quit-when-ready``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

from explorer.environment import seconds_since_process_start

if TYPE_CHECKING:
    from explorer.main_window import MainWindow

POLL_MS: Final = 4
"""How often the painted map is looked for."""


def measure(window: MainWindow) -> None:
    """Print when the window was first painted and when the map's own pixels were on it; then quit."""
    window.painted.connect(lambda: print(f"first paint {_milliseconds()} ms", flush=True))  # noqa: T201 - asked for
    timer = QTimer(window, interval=POLL_MS)

    def look() -> None:
        if len(_colours(window)) > 1:
            timer.stop()
            print(f"map idle {_milliseconds()} ms", flush=True)  # noqa: T201 - asked for
            if window.is_furnished:
                window.close()
            else:
                window.furnished.connect(window.close)

    timer.timeout.connect(look)
    # Not before: grabbing the widget keeps Chromium, which works in this thread too, from drawing.
    window.map.drawn.connect(timer.start)


def _milliseconds() -> int:
    return round(seconds_since_process_start() * 1000)


def _colours(window: MainWindow) -> set[int]:
    """Return the colours at some places of the map widget: more than one means that land is on it."""
    image = window.map.grab().toImage()
    steps = range(1, 8)
    return {image.pixel(image.width() * x // 8, image.height() * y // 8) for x in steps for y in steps}
