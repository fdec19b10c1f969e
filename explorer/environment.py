"""What this machine is: where the program keeps its files, whether there is a display, when the process began."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from platformdirs import PlatformDirs

from geo.errors import UsageError

APPLICATION: Final = "caspian-explorer"
ANOTHER_WINDOW: Final = 64
"""The event loop's exit code when the window is to be made anew, as it was left: in another language."""
DEBIAN_LIBRARIES: Final = (
    "libegl1 libgl1 libxcomposite1 libxdamage1 libxfixes3 libxrandr2 libxtst6 libasound2 libdbus-1-3 libfontconfig1 "
    "libgbm1 libglib2.0-0 libgssapi-krb5-2 libnss3 libxcb-dri3-0 libxkbcommon0 libxkbfile1 libwayland-cursor0 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"
)
"""The same as ``tools/system.py`` installs, which runs before this package is there."""


@dataclass(frozen=True, slots=True)
class Places:
    """The files and folders the program keeps for a person."""

    settings: Path
    cache: Path
    log: Path
    journals: Path

    @classmethod
    def of_user(cls) -> Places:
        """Return where this system keeps such things."""
        system = PlatformDirs(APPLICATION, appauthor=False)
        return cls(
            system.user_config_path / "settings.ini",
            system.user_cache_path / "pages",
            system.user_log_path / "caspian.log",
            system.user_state_path / "journals",
        )


def has_display() -> bool:
    """Tell whether a window can be opened: only X11 and Wayland need to be looked for."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def prepare_qt(*, off_screen: bool = False) -> None:
    """Set what Qt reads from the environment, before anything of it is loaded.

    Raises
    ------
    UsageError
        When there is no display and none is to be done without: Qt itself would abort.
    """
    if off_screen and not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        # Chromium complains on standard error of the D-Bus and the graphics card that such a machine does not have.
        os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--log-level=3")
    if not has_display():
        raise UsageError(
            "There is no display to open a window on. Run “caspian tour DIR” for pictures of the window, "
            "or use the other commands, which need none (see “caspian --help”).",
        )
    if os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen"):
        # It draws without a graphics card whatever else there is. Not told so, Qt looks for one, and where Mesa is
        # installed loads a compiler for it that takes 150 MB.
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        # Chromium refuses its sandbox to root. For anybody else it stays on.
        os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")


def missing_library(error: ImportError) -> UsageError:
    """Say which system libraries Qt WebEngine lacks, and how they are installed."""
    return UsageError(
        f"A library that the window needs is missing: {error}. "
        f"On Debian or Ubuntu run: sudo apt-get install {DEBIAN_LIBRARIES}",
    )


def seconds_since_process_start() -> float:
    """Return how long this process has run: from the kernel on Linux, else since Python began to count."""
    try:
        fields = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        uptime = float(Path("/proc/uptime").read_text(encoding="ascii").split()[0])
    except OSError:
        return time.process_time()
    start_ticks = int(fields[19])  # field 22 of proc(5), counted after the parenthesised name
    return uptime - start_ticks / os.sysconf("SC_CLK_TCK")


def describe_program() -> str:
    """Name the program and its version."""
    import importlib.metadata  # noqa: PLC0415 - not needed before somebody asks

    return f"Caspian Explorer {importlib.metadata.version(APPLICATION)}"


def describe_system() -> str:
    """Say what a report of a fault needs to know, without anything personal."""
    import platform  # noqa: PLC0415 - not needed before somebody asks

    import PySide6  # noqa: PLC0415 - as above
    from PySide6.QtCore import qVersion  # noqa: PLC0415 - as above

    return "\n".join(
        (
            describe_program(),
            f"Python {platform.python_version()} on {platform.system()} {platform.release()} ({platform.machine()})",
            f"Qt {qVersion()}, PySide6 {PySide6.__version__}",
            f"Display: {os.environ.get('QT_QPA_PLATFORM') or os.environ.get('XDG_SESSION_TYPE') or 'default'}",
        ),
    )
