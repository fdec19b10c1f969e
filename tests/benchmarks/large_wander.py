"""Pan, zoom and filter at random on a file of many points: ``large_wander.py FILE [STEPS]``.

It prints the longest that the window's thread was busy without a break, once as time on the clock and once as time of
the processor, which a busy machine does not lengthen, and the memory of all processes at a tenth of the way and at the
end. It fails when the page or the program has complained of anything.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

from explorer.messages import Severity
from tests.benchmarks.memory import proportional_mb
from tests.benchmarks.real_window import ask_page, opened, until

if TYPE_CHECKING:
    from explorer.program import Program

STEPS: Final = 1000
SEED: Final = 11
TICK_MS: Final = 2
WORDS: Final = ("", "ship 1", "ship 29", "2007", "nothing is called so")
PERIODS: Final = ("", "2024", "2024-06", "2025-02/2025-09", "2031")


class Breaks(QTimer):
    """Notes how long the thread was busy between two turns of its event loop."""

    def __init__(self) -> None:
        super().__init__(interval=TICK_MS)
        self.longest_ms = self.busiest_ms = 0.0
        self._clock, self._busy = time.perf_counter(), time.thread_time()
        self.timeout.connect(self._look)

    def _look(self) -> None:
        clock, busy = time.perf_counter(), time.thread_time()
        self.longest_ms = max(self.longest_ms, (clock - self._clock) * 1000)
        self.busiest_ms = max(self.busiest_ms, (busy - self._busy) * 1000)
        self._clock, self._busy = clock, busy


def main() -> None:
    """Take the steps."""
    steps = int(sys.argv[2]) if len(sys.argv) > 2 else STEPS
    chance = random.Random(SEED)  # noqa: S311 - the same walk every time
    with opened() as program:
        program.actions.layers.add([Path(sys.argv[1])])
        until(lambda: bool(program.session.large), "The file was not added.")
        for question in ({"text": "ship"}, {"period": "2024"}, {"text": "", "period": ""}):  # columns are read once
            program.session.refine(**question)
            until(lambda: not program.large_finding.is_under_way, "Nothing was found.")
        breaks = Breaks()
        breaks.start()
        for number in range(steps):
            take(program, chance)
            ask_page(program, "true")
            if number == steps // 10:
                print(f"memory then {proportional_mb():.0f} MB")
        until(lambda: not program.large_finding.is_under_way, "Nothing was found.")
        breaks.stop()
        print(f"longest {breaks.longest_ms:.0f} ms")
        print(f"busiest {breaks.busiest_ms:.0f} ms")
        print(f"memory {proportional_mb():.0f} MB")
        faults = [message for message in program.messages.history if message.severity == Severity.ERROR]
        wrong = ["\n".join((message.text, *message.details)) for message in faults]
    if wrong:
        raise SystemExit("\n".join(wrong))


def take(program: Program, chance: random.Random) -> None:
    """Take one step: most move the map, some ask another question."""
    view, session = program.window.map, program.session
    match chance.choices(("pan", "zoom", "look", "text", "period", "hide"), (40, 25, 15, 8, 8, 4))[0]:
        case "pan":
            across, down = chance.randint(-400, 400), chance.randint(-300, 300)
            view.page().runJavaScript(f"map_caspian.panBy([{across}, {down}], {{ animate: false }})")
        case "zoom":
            view.zoom_by(chance.choice((-1, -0.25, 0.25, 1)))
        case "look":
            view.look(chance.uniform(47, 54), chance.uniform(36.5, 47), chance.uniform(4, 13))
        case "text":
            session.refine(text=chance.choice(WORDS))
        case "period":
            session.refine(period=chance.choice(PERIODS))
        case _:
            session.refine(
                hidden_layers=chance.choice((frozenset(), frozenset(layer.id for layer in session.atlas.large)))
            )


if __name__ == "__main__":
    main()
