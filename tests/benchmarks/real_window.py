"""The program's real window, opened off screen in a home of its own, for scripts that measure it."""

from __future__ import annotations

import contextlib
import json
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from explorer.app import make_application, make_program
from explorer.environment import Places, prepare_qt
from tests.event_loop import let_work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QImage

    from explorer.program import Program

SIZE: Final = (1280, 820)
WAIT_S: Final = 60.0
STILL_MS: Final = 400
"""A map that stayed the same for so long is drawn."""


@contextlib.contextmanager
def opened(atlas: Path | None = None, places: Places | None = None) -> Iterator[Program]:
    """Open the window on an atlas, or on the built-in one, and wait until its map is there; close it afterwards.

    Without places of its own it remembers nothing, and finds nothing remembered.
    """
    prepare_qt(off_screen=True)
    application = make_application()
    with tempfile.TemporaryDirectory() as home:
        new = Places(Path(home, "settings.ini"), Path(home, "pages"), Path(home, "log"), Path(home, "journals"))
        program = make_program(application, places or new, atlas)
        is_ready: list[bool] = []
        program.startup.ready.connect(lambda: is_ready.append(True))
        program.window.resize(*SIZE)
        program.window.show()
        until(lambda: bool(is_ready), "The window did not become ready.")
        until(lambda: not program.tasks.are_running, "The window's threads did not end.")
        yield program
        program.close()


def until(is_so: Callable[[], bool], otherwise: str, every_ms: int = 1) -> None:
    """Let the window work until something is so; what takes time to be looked at is looked at less often."""
    limit = time.perf_counter() + WAIT_S
    while not is_so():
        if time.perf_counter() > limit:
            raise SystemExit(otherwise)
        let_work(every_ms)


def ask_page(program: Program, expression: str) -> Any:  # noqa: ANN401 - whatever JSON can say
    """Return the value of a JavaScript expression, once the page has done all that it was told before."""
    answers: list[str] = []
    program.window.map.page().runJavaScript(f"JSON.stringify({expression})", 0, answers.append)
    until(lambda: bool(answers), "The page does not answer.")
    return json.loads(answers[0])


def picture_of(program: Program, patch: QRect | None = None) -> QImage:
    """Return the map's pixels as they are now, or those of a patch: looking must not hold up what is looked at."""
    view = program.window.map
    return view.grab(patch or view.rect()).toImage()


def when_still(program: Program) -> QImage:
    """Wait until the map is no longer drawn, and return its pixels.

    The page is asked first: it answers after everything that it was told before.
    """
    ask_page(program, "true")
    picture, since = picture_of(program), time.perf_counter()
    limit = since + WAIT_S
    while time.perf_counter() - since < STILL_MS / 1000:
        let_work(STILL_MS // 10)
        now = picture_of(program)
        if now != picture:
            picture, since = now, time.perf_counter()
        if since > limit:
            raise SystemExit("The map does not come to rest.")
    return picture
