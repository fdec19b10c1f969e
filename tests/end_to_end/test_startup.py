"""What a start costs: heavy libraries wait until the map is up, and the launch that is measured ends by itself."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

HEAVY = {
    "folium",
    "geopandas",
    "pandas",
    "matplotlib",
    "shapely",
    "pyproj",
    "pyogrio",
    "pint",
    "edtf",
    "numpy",
    "requests",
}
WHEN_DRAWN = """
import sys
from pathlib import Path
from explorer.app import make_application, make_program
from explorer.environment import Places, prepare_qt
prepare_qt(off_screen=True)
application = make_application()
folder = Path(sys.argv[1])
places = Places(folder / "settings.ini", folder / "pages", folder / "log", folder / "journals")
program = make_program(application, places)
imported = []
program.window.map.drawn.connect(lambda: imported.extend(sys.modules))
program.startup.ready.connect(application.quit)
program.window.show()
application.exec()
program.close()
print(*imported)
"""
WHEN_SHOWN = """
from PySide6 import QtCore
from explorer.app import make_application
from explorer.environment import Places, prepare_qt
from explorer.first_picture import begin
prepare_qt(off_screen=True)
first = begin(make_application(), Places.of_user())
first.show()
print("map" * first.window.map.is_drawn, "docks" * bool(first.window.docks), "Qt" * ("Qt" in vars(QtCore)))
from explorer.program import complete
complete(first).close()
"""


def run(*command: str, home: Path) -> str:
    """Run a command in a home of its own and return what it printed."""
    folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CACHE", "CONFIG", "DATA", "STATE")}
    environment = os.environ | folders | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=120)  # noqa: S603
    return done.stdout


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Return the modules that are there when the map has been drawn, at a start that finds its page in the cache."""
    home = tmp_path_factory.mktemp("home")
    command = (sys.executable, "-c", WHEN_DRAWN, str(home))
    run(*command, home=home)  # makes the page
    return set(run(*command, home=home).split())


@pytest.mark.parametrize("library", sorted(HEAVY))
def test_a_heavy_library_is_not_there_before_the_map(library: str, modules: set[str]) -> None:
    assert library not in modules


def test_the_modules_were_really_looked_at(modules: set[str]) -> None:
    assert "explorer.main_window" in modules


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return what is there when a window shows itself that has been left before."""
    home = tmp_path_factory.mktemp("home")
    run(sys.executable, "-m", "explorer", "--quit-when-ready", home=home)
    return run(sys.executable, "-c", WHEN_SHOWN, home=home).split()


def test_the_window_shows_itself_with_its_map(shown: list[str]) -> None:
    assert "map" in shown


def test_bars_and_docks_come_after_the_map(shown: list[str]) -> None:
    assert "docks" not in shown


def test_the_namespace_of_qt_which_takes_40_ms_comes_after_the_map(shown: list[str]) -> None:
    assert "Qt" not in shown


def test_the_measured_launch_prints_both_times_and_ends(tmp_path: Path) -> None:
    output = run(sys.executable, "-m", "explorer", "--quit-when-ready", home=tmp_path)
    assert re.fullmatch(r"first paint \d+ ms\nmap idle \d+ ms\n", output)
