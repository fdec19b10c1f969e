"""What this program is compared with, where it is installed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

SYSTEM_PYTHON = "/usr/bin/python3"


def qgis_python() -> str | None:
    """Return the Python of the system if it has QGIS (Debian: ``python3-qgis``)."""
    if not Path(SYSTEM_PYTHON).exists():
        return None
    asked = subprocess.run([SYSTEM_PYTHON, "-c", "import qgis.core"], capture_output=True, check=False)  # noqa: S603 - fixed
    return None if asked.returncode else SYSTEM_PYTHON


def qgis_snapshot(layer: Path, picture: Path) -> list[str] | None:
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
