"""Nothing leaves the machine: the page can reach its own scheme and nothing else."""

from __future__ import annotations

import http.server
import re
import socket
import threading
import urllib.request
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo, QWebEngineUrlRequestInterceptor

from geo.page import build_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.environment import Places
    from tests.end_to_end.conftest import Opener, Person

TRIES = {
    "fetch": "fetch('{url}').catch(() => 0)",
    "image": "document.body.append(Object.assign(new Image(), {{src: '{url}'}}))",
    "script": "document.body.append(Object.assign(document.createElement('script'), {{src: '{url}'}}))",
    "style sheet": "document.head.append(Object.assign(document.createElement('link'),"
    " {{rel: 'stylesheet', href: '{url}'}}))",
    "frame": "document.body.append(Object.assign(document.createElement('iframe'), {{src: '{url}'}}))",
    "beacon": "navigator.sendBeacon('{url}')",
    "navigation": "location.href = '{url}'",
    "window": "window.open('{url}')",
    "web socket": "try {{ new WebSocket('{url}'.replace('http', 'ws')) }} catch {{}}",
}


class Listener(http.server.BaseHTTPRequestHandler):
    """Counts whoever comes."""

    visits: list[str]

    def do_GET(self) -> None:
        self.visits.append(self.path)
        self.send_response(204)
        self.end_headers()

    do_POST = do_GET  # noqa: N815 - as above

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def listener() -> Iterator[tuple[str, list[str]]]:
    """Return the address of a server on this machine, and the list of its visits."""
    visits: list[str] = []
    handler = type("Handler", (Listener,), {"visits": visits})
    server = http.server.HTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/", visits
    server.shutdown()
    server.server_close()
    thread.join()


class Recorder(QWebEngineUrlRequestInterceptor):
    """Writes down what a page asks for, and lets it through."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:  # noqa: N802 - Qt's name
        self.asked.append(info.requestUrl().toString())


def test_the_map_asks_for_nothing_outside_its_scheme(opener: Opener, places: Places) -> None:
    person = opener.open(places)
    recorder = Recorder()
    person.window.map.page().setUrlRequestInterceptor(recorder)
    drawn: list[bool] = []
    person.window.map.drawn.connect(lambda: drawn.append(True))
    person.program.startup.open(None)
    person.wait_until(lambda: bool(drawn))
    assert len(recorder.asked) >= 3  # the page, its features and its base map; the rest it has from before
    assert [url for url in recorder.asked if not url.startswith(("caspian://map/", "data:"))] == []


@pytest.mark.parametrize("way", TRIES)
def test_a_page_that_tries_to_reach_a_server_does_not(
    way: str, besieged: Person, listener: tuple[str, list[str]]
) -> None:
    address, visits = listener
    besieged.window.map.page().runJavaScript(TRIES[way].format(url=address))
    besieged.ask_page("1")
    besieged.pause(0.3)
    assert visits == []
    assert besieged.window.map.url().toString().startswith("caspian://map/")


def test_the_listener_hears_whoever_comes(listener: tuple[str, list[str]]) -> None:
    address, visits = listener
    try:
        socket.create_connection(("127.0.0.1", int(address.rpartition(":")[2].strip("/"))), timeout=5).close()
    except OSError:
        pytest.skip("this machine refuses even connections to itself, as it may where the network is taken away")
    with urllib.request.urlopen(f"{address}knock") as answer:  # noqa: S310 - an address of our own
        assert answer.status == http.HTTPStatus.NO_CONTENT
    assert visits == ["/knock"]


def test_the_generated_page_names_no_remote_address() -> None:
    text = b"\n".join(build_page().values()).decode()
    assert set(re.findall(r"\w+://[^\s\"']+", text)) <= {"http://www.w3.org/2000/svg"}  # the name of a standard


def test_the_page_has_no_inline_script_or_style() -> None:
    markup = build_page()["index.html"].decode()
    assert "<style" not in markup
    assert "<script>" not in markup


def test_a_script_written_into_the_page_does_not_run(besieged: Person) -> None:
    inline = "document.body.append(Object.assign(document.createElement('script'), {textContent: 'window.ran = 1'}))"
    besieged.window.map.page().runJavaScript(inline)
    assert besieged.ask_page("window.ran ?? 0") == 0
