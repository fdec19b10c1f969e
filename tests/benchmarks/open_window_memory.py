"""Open the built-in atlas in the real window and print the memory of all processes: ``open_window_memory.py``."""

from __future__ import annotations

from PySide6.QtTest import QTest

from tests.benchmarks.memory import proportional_mb
from tests.benchmarks.real_window import opened

SETTLED_MS = 2000


def main() -> None:
    """Look once everything has come to rest."""
    with opened() as program:
        program.session.select("aktau-port")
        QTest.qWait(SETTLED_MS)
        print(f"memory {proportional_mb():.0f} MB")


if __name__ == "__main__":
    main()
