"""Somebody who was sent the single page and opens it in a browser: Qt WebEngine, driven by clicks and keys."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from PySide6.QtWebEngineWidgets import QWebEngineView

from geo.atlas import Atlas, open_atlas
from geo.export import Contents, encode
from geo.model import Point
from geo.query import Query, select

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

WAIT_S = 30.0
DESK = (1280, 800)


class Recorder(QWebEngineUrlRequestInterceptor):
    """Writes down what a page asks for, and lets it through."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:  # noqa: N802 - Qt's name
        self.asked.append(info.requestUrl().toString())


class ListeningPage(QWebEnginePage):
    """A page that keeps what is said on its console, policy violations among it."""

    def __init__(self, profile: QWebEngineProfile) -> None:
        super().__init__(profile)
        self.heard: list[str] = []

    def javaScriptConsoleMessage(  # noqa: N802 - Qt's name
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        lineNumber: int,  # noqa: N803 - Qt's signature
        sourceID: str,  # noqa: ARG002, N803 - Qt's signature
    ) -> None:
        self.heard.append(f"{level.name}, line {lineNumber}: {message}")


class Reader:
    """Somebody who was sent the file and opens it in a browser."""

    def __init__(self, application: QApplication) -> None:
        self.application = application
        self.profile = QWebEngineProfile()  # off the record
        self.recorder = Recorder()
        self.profile.setUrlRequestInterceptor(self.recorder)
        self.page = ListeningPage(self.profile)
        self.view = QWebEngineView()
        self.view.setPage(self.page)

    def open(self, file: Path, size: tuple[int, int] = DESK, fragment: str = "") -> None:
        """Open the file and wait until the page says it is ready."""
        self.view.resize(*size)
        self.view.show()
        self.view.activateWindow()
        self.wait_for(f"innerWidth === {size[0]} && innerHeight === {size[1]}")
        self.recorder.asked.clear()
        self.page.heard.clear()
        loaded: list[bool] = []
        connection = self.page.loadFinished.connect(loaded.append)
        url = QUrl.fromLocalFile(str(file))
        url.setQuery(
            f"{time.monotonic_ns()}"
        )  # an address that differs in its fragment alone would not be loaded again
        url.setFragment(fragment)
        self.page.load(url)
        self.wait_until(lambda: bool(loaded))
        self.page.loadFinished.disconnect(connection)
        self.wait_for("document.documentElement.dataset.ready !== undefined")

    def close(self) -> None:
        """Take the page down before its profile: Qt WebEngine asks for this order."""
        self.view.close()
        self.view.deleteLater()
        self.page.deleteLater()
        for one in (self.view, self.page):
            self.application.sendPostedEvents(one, QEvent.Type.DeferredDelete.value)

    def wait_until(self, condition: Callable[[], bool]) -> None:
        limit = time.monotonic() + WAIT_S
        while not condition():
            assert time.monotonic() < limit, "What was waited for did not happen."
            QTest.qWait(5)

    def wait_for(self, expression: str) -> None:
        """Wait until an expression is true in the page."""
        self.wait_until(lambda: bool(self.ask(expression)))

    def ask(self, expression: str) -> Any:  # noqa: ANN401 - whatever JSON can say
        """Return the value of a JavaScript expression; None for undefined."""
        answers: list[str] = []
        self.page.runJavaScript(f"JSON.stringify({expression}) ?? 'null'", answers.append)
        self.wait_until(lambda: bool(answers))
        return json.loads(answers[0])

    def text(self, selector: str) -> str:
        """Return the text of an element as it is shown."""
        return str(self.ask(f"document.querySelector({json.dumps(selector)}).innerText"))

    def press(self, *keys: Qt.Key) -> None:
        """Press keys, each after the page has dealt with the one before."""
        for key in keys:
            QTest.keyClick(self.widget(), key)
            self.ask("1")

    def type(self, text: str) -> None:
        QTest.keyClicks(self.widget(), text)
        self.ask("1")

    def click(self, selector: str) -> None:
        """Click the middle of an element."""
        box = self.ask(
            f"(b => [b.left + b.width / 2, b.top + b.height / 2])"
            f"(document.querySelector({json.dumps(selector)}).getBoundingClientRect())"
        )
        self.click_at(*box)

    def click_at(self, x: float, y: float) -> None:
        place = QPoint(round(x), round(y))
        QTest.mouseClick(self.widget(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        self.ask("1")

    def place_of(self, feature: str) -> tuple[float, float]:
        """Return where a point of the built-in atlas is in the window."""
        geometry = open_atlas().feature(feature).geometry
        assert isinstance(geometry, Point)
        longitude, latitude = geometry.coordinates[:2]
        x, y = self.ask(
            "((m, p) => [m.left + p.x, m.top + p.y])(map_caspian.getContainer().getBoundingClientRect(),"
            f" map_caspian.latLngToContainerPoint([{latitude}, {longitude}]))"
        )
        return x, y

    def covers(self, selector: str, x: float, y: float) -> bool:
        """Tell whether a point of the window is within an element."""
        box = f"document.querySelector({json.dumps(selector)}).getBoundingClientRect()"
        return bool(self.ask(f"(b => {x} > b.left && {x} < b.right && {y} > b.top && {y} < b.bottom)({box})"))

    def widget(self) -> Any:  # noqa: ANN401 - Qt WebEngine does not say what it is
        """Return the widget that takes clicks and keys, once there is one."""
        self.wait_until(lambda: self.view.focusProxy() is not None)
        return self.view.focusProxy()

    def listed(self) -> list[str]:
        """Return the names in the list, in order."""
        rows = "[...document.querySelectorAll('#panel-list .row')].filter(r => r.checkVisibility())"
        names: list[str] = self.ask(f"{rows}.map(r => r.querySelector('.name > span').textContent)")
        return names


@pytest.fixture(scope="module")
def builtin() -> Atlas:
    return open_atlas()


@pytest.fixture(scope="module")
def builtin_file(builtin: Atlas, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("html") / "map.html"
    file.write_bytes(encode(Contents(builtin, select(builtin, Query())), "html"))
    return file


@pytest.fixture(scope="module")
def shared_reader(application: QApplication) -> Iterator[Reader]:
    reader = Reader(application)
    yield reader
    reader.close()


@pytest.fixture
def reader(shared_reader: Reader) -> Iterator[Reader]:
    """Return somebody whose browser must not have complained when all is done."""
    yield shared_reader
    assert shared_reader.page.heard == []


@pytest.fixture
def open_page(reader: Reader, builtin_file: Path) -> Reader:
    reader.open(builtin_file)
    return reader
