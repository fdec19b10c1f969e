"""The real window on the built-in atlas, driven as a person would: by clicks and keys."""

from __future__ import annotations

import html
import json
import logging
import time
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from explorer.app import make_application, make_program
from explorer.environment import Places, prepare_qt
from explorer.messages import LOG, Severity
from explorer.panels.message_bar import MessageBar
from tests.conftest import NO_SCREEN
from tests.event_loop import let_work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from explorer.program import Program

REGION = (39.5, 37.5, 62.5, 48.5)
"""West, south, east, north of the first view, in degrees."""
PALE = 140
"""As the base map is, lightness from 0 to 255."""
WAIT_S = 30.0
"""How long a page may take to draw on a machine that does other things as well."""


class Person:
    """Somebody in front of the window."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.window = program.window
        self.session = program.session

    def start_over(self) -> None:
        """Undo whatever an earlier test has done to the window, and give it the keyboard."""
        assert [message for message in self.program.messages.history if message.severity == Severity.ERROR] == []
        self.program.messages.history.clear()
        for bar in self.window.findChildren(MessageBar):
            bar.hide()  # by itself it goes seconds later, and the map grows in the middle of a test
        self.wait_for_frame()  # what an earlier test has clicked may be answered late
        while menu := QApplication.activePopupWidget():  # it would take the keys
            menu.close()
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)
        self.session.clear_query()
        self.session.select("")
        self.window.use_theme("light")
        self.window.picking.chooser = None
        for dock in ("Layers", "Features", "Details"):  # what lies behind another finds nothing
            self.window.bring_forward(dock)
        self.wait_until(self.is_laid_out)
        self.window.map.fit(*REGION)
        QApplication.sendEvent(self.map_widget(), QEvent(QEvent.Type.Leave))  # the pointer rests on nothing any more

    def wait_until(self, condition: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        limit = time.monotonic() + WAIT_S
        while not condition():
            assert time.monotonic() < limit, "What was waited for did not happen."
            let_work(5)

    def wait_for_frame(self) -> None:
        """Let the page draw, and answer whatever has been clicked on it."""
        later = "requestAnimationFrame(() => requestAnimationFrame(() => { painted = true; }))"
        self.ask_page(f"(painted = false, {later}, 1)")
        self.wait_until(lambda: bool(self.ask_page("painted")))

    def is_laid_out(self) -> bool:
        """Tell whether the page is as large as the map's widget: a panel or a message that came or went moves it."""
        size = self.ask_page("map_caspian.getSize()")
        return (size["x"], size["y"]) == (self.window.map.width(), self.window.map.height())

    def pause(self, seconds: float) -> None:
        """Let the window work for a while; only for what must not happen."""
        QTest.qWait(round(seconds * 1000))

    def ask_page(self, expression: str) -> Any:  # noqa: ANN401 - whatever JSON can say
        """Return the value of a JavaScript expression, once everything asked before has been done."""
        answers: list[str] = []
        self.window.map.page().runJavaScript(f"JSON.stringify({expression})", answers.append)
        self.wait_until(lambda: bool(answers))
        return json.loads(answers[0])

    def place_of(self, longitude: float, latitude: float) -> QPoint:
        """Return where a position is on the map widget."""
        point = self.ask_page(f"map_caspian.latLngToContainerPoint([{latitude}, {longitude}])")
        return QPoint(round(point["x"]), round(point["y"]))

    def is_in_front(self, dock: str) -> bool:
        """Tell whether a dock lies before those it shares a place with."""
        return self.window.rect().intersects(self.window.dock(dock).geometry())

    def ink_at(self, position: tuple[float, float]) -> int:
        """Return how many pixels around a position are as blue and dark as a large layer, and nothing else, is."""
        place = self.place_of(*position)
        patch = self.window.map.grab(QRect(place.x() - 8, place.y() - 8, 17, 17)).toImage()
        colours = [patch.pixelColor(x, y) for x in range(patch.width()) for y in range(patch.height())]
        return sum(colour.blue() > colour.green() > colour.red() and colour.lightness() < PALE for colour in colours)

    def look_at(self, longitude: float, latitude: float, span: float) -> None:
        """Bring a position to the middle of the map, with some degrees around it."""
        self.window.map.fit(longitude - span, latitude - span, longitude + span, latitude + span)

    def click_map(self, longitude: float, latitude: float) -> None:
        """Click a position on the map."""
        place = self.place_of(longitude, latitude)
        QTest.mouseClick(self.map_widget(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def point_at(self, longitude: float, latitude: float) -> None:
        """Rest the pointer on a position of the map.

        Qt’s own function moves the pointer of the screen: where another window lies there as well, that one is told.
        """
        widget, place = self.map_widget(), QPointF(self.place_of(longitude, latitude))
        moved, none = QEvent.Type.MouseMove, Qt.MouseButton.NoButton
        there = QPointF(widget.mapToGlobal(place))
        QApplication.sendEvent(widget, QMouseEvent(moved, place, there, none, none, Qt.KeyboardModifier.NoModifier))

    def map_widget(self) -> QWidget:
        """Return the widget of Chromium's that takes clicks and keys."""
        widget = self.window.map.focusProxy()
        assert widget is not None
        return widget

    def choose(self, name: str) -> None:
        """Choose one of several features that were under the pointer."""
        menu = self.window.picking.chooser
        assert menu is not None
        action = next(action for action in menu.actions() if action.text().startswith(f"{name} · "))
        action.trigger()
        menu.close()

    def click_feature(self, feature: str, longitude: float, latitude: float) -> None:
        """Click a feature, and choose it where several are under the pointer."""
        self.session.select("")
        self.window.picking.chooser = None
        self.click_map(longitude, latitude)
        self.wait_until(lambda: bool(self.session.selected) or self.is_asked_to_choose())
        if self.is_asked_to_choose():
            self.choose(self.session.atlas.feature(feature).name)

    def is_asked_to_choose(self) -> bool:
        """Tell whether several features were under the pointer."""
        return self.window.picking.chooser is not None

    def read_details(self) -> str:
        """Return all that the details panel shows."""
        return "\n".join(html.unescape(label.text()) for label in self.details_labels())

    def details_labels(self) -> list[QLabel]:
        """Return every label of the details panel, once it is filled."""
        self.wait_until(lambda: self.window.panels.details.is_filled)
        column = self.window.panels.details.widget()
        return column.findChildren(QLabel) if column else []


@pytest.fixture(scope="session")
def application() -> QApplication:
    prepare_qt(off_screen=True)
    return make_application()


@pytest.fixture(scope="session")
def qapp(application: QApplication) -> QApplication:
    """Give pytest-qt our application, which was made after the scheme was registered."""
    return application


@pytest.fixture(scope="session")
def cached_pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Share the page cache, so that only the first window of a run waits for folium."""
    return tmp_path_factory.mktemp("pages")


@pytest.fixture
def places(tmp_path: Path, cached_pages: Path) -> Places:
    return Places(tmp_path / "settings.ini", cached_pages, tmp_path / "caspian.log", tmp_path / "journals")


class QtComplaints(logging.Handler):
    """Keeps what Qt warns of, as the program logs it; but for the graphics card that is not there."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Take what the program has logged."""
        said = record.getMessage()
        if said.startswith("Qt ") and not any(word in said for word in NO_SCREEN):
            self.heard.append(said)


class Opener:
    """Opens windows as the program does, and closes them all."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._programs: list[Program] = []
        self.complaints = QtComplaints()
        LOG.addHandler(self.complaints)

    def open(self, places: Places, atlas: Path | None = None, size: tuple[int, int] = (1200, 760)) -> Person:
        """Open a window and wait until its map is drawn and its atlas is open."""
        program = make_program(self._application, places, atlas)
        self._programs.append(program)
        is_ready: list[bool] = []
        program.startup.ready.connect(lambda: is_ready.append(True))
        program.window.show()
        program.window.resize(*size)
        person = Person(program)
        person.wait_until(lambda: bool(is_ready))
        return person

    def close(self) -> list[str]:
        """Close every window; return what went wrong in any."""
        for program in self._programs:
            program.close()
        LOG.removeHandler(self.complaints)
        return self.complaints.heard + [
            "\n".join((message.text, *message.details))
            for program in self._programs
            for message in program.messages.history
            if message.severity == Severity.ERROR
        ]


@pytest.fixture
def opener(application: QApplication) -> Iterator[Opener]:
    opener = Opener(application)
    yield opener
    assert opener.close() == []


@pytest.fixture(scope="session")
def shared_window(
    application: QApplication, cached_pages: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Person]:
    folder = tmp_path_factory.mktemp("shared")
    opener = Opener(application)
    yield opener.open(Places(folder / "settings.ini", cached_pages, folder / "caspian.log", folder / "journals"))
    assert opener.close() == []


@pytest.fixture
def person(shared_window: Person) -> Person:
    """Return somebody before a window as it is at first; it is one window for all tests, which saves minutes."""
    shared_window.start_over()
    return shared_window


@pytest.fixture(scope="module")
def besieged(
    application: QApplication, cached_pages: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Person]:
    """Open a window whose page is made to do what it must not, and may complain of being refused."""
    folder = tmp_path_factory.mktemp("besieged")
    opener = Opener(application)
    person = opener.open(Places(folder / "settings.ini", cached_pages, folder / "caspian.log", folder / "journals"))
    person.window.map.complained.disconnect()
    yield person
    assert opener.close() == []
