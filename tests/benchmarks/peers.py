"""What this program is compared with, where it is installed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from tests.benchmarks.processes import run, timed

SYSTEM_PYTHON = "/usr/bin/python3"
HANGS_S = 120
TRIES = 3


def qgis_python() -> str | None:
    """Return the Python of the system if it has QGIS (Debian: ``python3-qgis``)."""
    if not Path(SYSTEM_PYTHON).exists():
        return None
    asked = subprocess.run([SYSTEM_PYTHON, "-c", "import qgis.core"], capture_output=True, check=False)  # noqa: S603 - fixed
    return None if asked.returncode else SYSTEM_PYTHON


def qgis_shows(layer: Path, home: str) -> list[float]:
    """Return how many milliseconds QGIS takes to show a layer, or nothing where there is no QGIS.

    Now and then it waits for ever instead of ending; then it is started again.
    """
    command = _snapshot(layer, Path(home, "qgis.png"))
    if command is None:
        return []
    for _ in range(TRIES):
        try:
            return timed(lambda: run(command, home, codes=(0, 1), timeout_s=HANGS_S), 1)
        except subprocess.TimeoutExpired:
            continue
    raise SystemExit(f"QGIS did not end within {HANGS_S} seconds, {TRIES} times.")


def _snapshot(layer: Path, picture: Path) -> list[str] | None:
    """Return the command with which QGIS opens a layer, saves a picture of it and ends, or None without QGIS.

    It needs an X display, and ends with 1 even when it has worked.
    """
    if not (shutil.which("qgis") and shutil.which("xvfb-run")):
        return None
    x_server = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1600x1200x24"]
    options = [
        "--nologo",
        "--noversioncheck",
        "--noplugins",
        "--snapshot",
        str(picture),
        "--width",
        "1280",
        "--height",
        "820",
    ]
    return [*x_server, "env", "QT_QPA_PLATFORM=xcb", "qgis", *options, str(layer)]
