"""Open the built-in atlas in the real window and print the memory of all processes: ``open_window_memory.py``.

It is the window of whoever runs this: a start that finds its page in the cache, as all do but a version's first.
"""

from __future__ import annotations

from explorer.environment import Places
from tests.benchmarks.memory import proportional_mb
from tests.benchmarks.real_window import opened
from tests.event_loop import let_work

SETTLED_MS = 2000


def main() -> None:
    """Look once everything has come to rest."""
    with opened(places=Places.of_user()) as program:
        program.session.select("aktau-port")
        let_work(SETTLED_MS)
        print(f"memory {proportional_mb():.0f} MB")


if __name__ == "__main__":
    main()
