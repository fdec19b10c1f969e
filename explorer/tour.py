"""A walk through the atlas in the real window, with a picture of the whole window at each stop.

It shows a person without a screen what the program is, and makes the pictures of the README.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from explorer.app import make_application, make_program
from explorer.environment import Places, prepare_qt
from explorer.exports import ExportRequest

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.program import Program

SIZE: Final = (1440, 900)
SETTLE_MS: Final = 600
"""After a step the page draws, and the view paints, without a word to us: this long is enough."""
LONGEST_MS: Final = 120_000
"""A tour that has not ended by then has stuck; it says so and fails."""

CASPIAN: Final = (45.0, 38.2, 55.5, 47.2)
CAUCASUS: Final = (34.5, 35.5, 52.0, 44.5)
"""West, south, east, north in degrees."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One picture: its name and what is done before it is taken."""

    name: str
    act: Callable[[Program, Path], None]


def _feature(name: str, box: tuple[float, float, float, float]) -> Callable[[Program, Path], None]:
    def act(program: Program, _directory: Path) -> None:
        program.session.select(name)
        program.window.map.fit(*box)

    return act


def _start(program: Program, _directory: Path) -> None:
    program.session.select("")


def _dark(program: Program, _directory: Path) -> None:
    program.window.use_theme("dark")


def _compare(program: Program, _directory: Path) -> None:
    program.window.use_theme("light")
    program.session.select("oil-via-btc")
    program.window.map.fit(*CAUCASUS)
    program.window.dock("Differences").raise_()


def _read(program: Program, _directory: Path) -> None:
    program.session.select("fibre-cable")
    program.window.map.fit(*CASPIAN)
    program.session.read_fact("kazinform-fibre-length")


def _filter(program: Program, _directory: Path) -> None:
    program.window.dock("Features").raise_()
    program.window.dock("Details").raise_()
    program.session.select("")
    program.window.map.fit(*CASPIAN)
    program.session.refine(text="oil", hidden_layers=frozenset({"flows"}))


def _export(program: Program, directory: Path) -> None:
    program.session.clear_query()
    request = ExportRequest(title="Across the Caspian", height_mm=130.0, dpi=200)
    program.actions.export.export_to(directory / "figure.png", request)


STOPS: Final = (
    Stop("1-start", _start),
    Stop("2-port", _feature("aktau-port", CASPIAN)),
    Stop("3-fibre-cable", _feature("fibre-cable", CASPIAN)),
    Stop("4-power-cable", _feature("caspian-power-cable", CASPIAN)),
    Stop("5-btc", _feature("btc", CAUCASUS)),
    Stop("6-fuzuli", _feature("fuzuli-childrens-centre", CAUCASUS)),
    Stop("7-dark", _dark),
    Stop("8-compare", _compare),
    Stop("9-reader", _read),
    Stop("10-filter", _filter),
    Stop("11-export", _export),
)


def run(directory: Path, atlas: Path | None = None) -> int:
    """Walk through the atlas and save a picture at each stop.

    Parameters
    ----------
    directory
        Where the pictures go; it is made if need be.
    atlas
        The folder of an atlas; without it, the built-in one.

    Returns
    -------
    int
        0 when every picture was saved.
    """
    prepare_qt(off_screen=True)
    application = make_application()
    directory.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        # A tour leaves the reader's own settings alone, and looks the same for everybody.
        places = Places(
            Path(folder, "settings.ini"), Path(folder, "pages"), Path(folder, "log"), Path(folder, "journals")
        )
        program = make_program(application, places, atlas)
        guide = _Guide(program, directory)
        program.window.resize(*SIZE)
        program.window.show()
        program.window.resize(*SIZE)  # off screen, showing shrinks a window to the screen there is not
        program.startup.ready.connect(guide.next_stop)
        guide.watch(LONGEST_MS)
        status = application.exec()
        program.close()
    return status


class _Guide:
    """Goes from stop to stop, letting the window settle at each."""

    def __init__(self, program: Program, directory: Path) -> None:
        self._program = program
        self._directory = directory
        self._left = list(STOPS)
        self._settle = QTimer(program.window, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._take_picture)
        self._limit = QTimer(program.window, singleShot=True)
        self._limit.timeout.connect(lambda: self._end(1))

    def watch(self, milliseconds: int) -> None:
        """Give up after a while."""
        self._limit.start(milliseconds)

    def next_stop(self) -> None:
        """Do what the next stop shows."""
        self._left[0].act(self._program, self._directory)
        self._settle.start()

    def _take_picture(self) -> None:
        if self._program.tasks.are_running or not self._program.window.panels.details.is_filled:
            self._settle.start()
            return
        stop = self._left.pop(0)
        path = self._directory / f"{stop.name}.png"
        if not self._program.window.grab().save(str(path), "PNG"):
            print(f"“{path}” could not be written. Choose another folder, or free some room.")  # noqa: T201 - a command
            self._end(1)
            return
        print(path)  # noqa: T201 - the command's output
        if self._left:
            self.next_stop()
        else:
            self._end(0)

    def _end(self, status: int) -> None:
        QApplication.exit(status)
