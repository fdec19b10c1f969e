"""Whatever fails, wherever it is: the person is told in plain words, and the log has the rest."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication

from explorer.messages import Severity
from explorer.web.site import Site

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

    from explorer.environment import Places
    from tests.end_to_end.conftest import Opener, Person

pytestmark = pytest.mark.qt_no_exception_capture  # the program's own hook is what is tried here

WAIT_S = 30.0
PLAIN = "Something went wrong inside the program."


def _fail(*_: object) -> None:
    raise ValueError("deliberately")


@pytest.fixture
def unlucky(application: QApplication, opener: Opener, places: Places) -> Iterator[Person]:  # noqa: ARG001 - as opener
    """Return somebody in front of a window in which something will fail."""
    person = opener.open(places)
    yield person
    person.program.messages.history.clear()


def _errors(person: Person) -> list[str]:
    return [message.text for message in person.program.messages.history if message.severity == Severity.ERROR]


def _work_until(condition: Callable[[], bool]) -> None:
    """Let Qt's own loop work, as in the program: there, what a slot raises ends nothing and reaches the hook."""
    limit = time.monotonic() + WAIT_S
    loop = QEventLoop()

    def look() -> None:
        if condition() or time.monotonic() > limit:
            loop.quit()

    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    timer.stop()
    assert condition(), "What was waited for did not happen."


def _in_slot(_person: Person) -> None:
    QTimer.singleShot(0, _fail)


def _in_thread(_person: Person) -> None:
    thread = threading.Thread(target=_fail)
    thread.start()
    thread.join()


def _in_session(person: Person) -> None:
    person.session.selection_changed.connect(_fail)
    person.session.select("fibre-cable")


def _on_bridge(person: Person) -> None:
    person.window.map.is_known = _fail  # type: ignore[assignment] # it fails before it returns anything
    person.window.map.page().runJavaScript(
        "new QWebChannel(qt.webChannelTransport, c => c.objects.bridge.picked(['x']))"
    )


@pytest.mark.parametrize("failing", [_in_slot, _in_thread, _in_session, _on_bridge])
def test_a_failure_is_told_and_logged(
    failing: Callable[[Person], None],
    unlucky: Person,
    places: Places,
    capsys: pytest.CaptureFixture[str],
    record_property: Callable[[str, object], None],
) -> None:
    record_property("failures", [1, 1])
    QTimer.singleShot(0, lambda: failing(unlucky))
    _work_until(lambda: bool(_errors(unlucky)))
    assert _errors(unlucky)[0].startswith(PLAIN)
    assert unlucky.window.isVisible()
    assert "ValueError: deliberately" in places.log.read_text(encoding="utf-8")
    assert "ValueError: deliberately" in capsys.readouterr().err
    record_property("failures", [0, -1])


def test_a_failure_where_the_page_is_served_is_told(
    unlucky: Person,
    monkeypatch: pytest.MonkeyPatch,
    places: Places,
    record_property: Callable[[str, object], None],
) -> None:
    record_property("failures", [1, 1])
    monkeypatch.setattr(Site, "get", _fail)
    unlucky.window.map.page().runJavaScript("fetch('caspian://map/page/map.css').catch(() => 0)")
    _work_until(lambda: bool(_errors(unlucky)))
    assert "ValueError: deliberately" in places.log.read_text(encoding="utf-8")
    record_property("failures", [0, -1])


def test_copied_diagnostics_tell_of_the_failure_and_of_no_person(unlucky: Person) -> None:
    _in_slot(unlucky)
    _work_until(lambda: bool(_errors(unlucky)))
    unlucky.window.actions_by_id["help.diagnostics"].trigger()
    report = QGuiApplication.clipboard().text()
    assert "ValueError: deliberately" in report
    assert str(Path.home()) not in report.replace("~", "")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the map's process is looked for in /proc")
def test_a_map_whose_process_is_killed_is_drawn_again_as_it_was(
    unlucky: Person, record_property: Callable[[str, object], None]
) -> None:
    record_property("kills of the map's process", [1, 1])
    unlucky.session.refine(hidden_layers=frozenset({"ports"}))
    unlucky.session.select("fibre-cable")
    unlucky.look_at(51.0, 42.0, 1.0)
    unlucky.wait_until(lambda: unlucky.ask_page("map_caspian.getZoom()") > 7)
    unlucky.wait_until(lambda: unlucky.window.view.startswith(str(unlucky.ask_page("map_caspian.getZoom()"))))
    before, text = unlucky.window.view, unlucky.session.query
    drawn: list[bool] = []
    unlucky.window.map.drawn.connect(lambda: drawn.append(True))
    os.kill(unlucky.window.map.page().renderProcessPid(), signal.SIGKILL)
    unlucky.wait_until(lambda: bool(drawn))
    assert _errors(unlucky) == ["The map stopped working and is being drawn again. Nothing else is lost."]
    assert (unlucky.session.selected, unlucky.session.query) == ("fibre-cable", text)
    there = before.split("/")[:3]  # the box round it follows the window's size, which may still settle
    unlucky.wait_until(lambda: unlucky.window.view.split("/")[:3] == there)
    record_property("kills of the map's process", [0, -1])


def test_a_map_that_dies_before_it_is_drawn_is_not_loaded_for_ever(unlucky: Person) -> None:
    dead: list[bool] = []
    unlucky.window.map.died.connect(dead.append)
    unlucky.window.map.load_page("", "light")
    with contextlib.suppress(ProcessLookupError):
        os.kill(unlucky.window.map.page().renderProcessPid(), signal.SIGKILL)
    unlucky.wait_until(lambda: bool(dead))
    assert dead == [False]


def test_a_window_that_is_told_to_close_again_is_closed_once(opener: Opener, places: Places) -> None:
    window = opener.open(places).window
    window.close()

    QCoreApplication.sendEvent(window, QCloseEvent())

    assert not window.isVisible()
