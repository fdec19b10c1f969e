"""A page that somebody has taken over speaks to the program as it likes: it can select a feature, and nothing else."""

from __future__ import annotations

import json
from itertools import product
from typing import TYPE_CHECKING, Any, Final

import pytest

from explorer.messages import Severity
from tests.end_to_end.conftest import besieged, cached_pages
from tests.torture.conftest import FULL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.end_to_end.conftest import Person
    from tests.torture.conftest import Tally

__all__ = ["besieged", "cached_pages"]
"""Fixtures, and the same as there."""
TRIED: Final = "calls of the page"
KINDS: Final = range(12)
"""Of messages that Qt's channel knows (``qwebchannel.js``), and one that it does not."""
OBJECTS: Final = ("bridge", "window", "session", "", None, "__proto__", 0)
METHODS: Final = (*range(-2, 16), "picked", "features_picked", "destroyed", "deleteLater", "setObjectName", "eval")
ARGUMENTS: Final[tuple[Any, ...]] = (
    [], [None], ["a"], [7], [{"a": 1}], [["no such feature"]], [[1, None, {}, [], True]], [["fibre-cable"] * 501],
    [["x" * 100_000]], [[["fibre-cable"]]], [{"0": "fibre-cable", "length": 1}],
    [{"__QObject*__": True, "id": "bridge"}],
)  # fmt: skip
ADDRESSES: Final = (
    "file:///etc/passwd", "qrc:///qtwebchannel/qwebchannel.js", "chrome://version", "view-source:caspian://map/",
    "data:text/html,x", "blob:caspian://map/0", "javascript:window.ran=1", "devtools://devtools/", "caspian://other/",
    "ftp://127.0.0.1/",
)  # fmt: skip


@pytest.fixture
def picked(besieged: Person) -> Iterator[list[list[str]]]:
    """Return what the program takes from the page meanwhile; at the end it must be as it was."""
    before = besieged.window.isVisible(), besieged.session.query, besieged.session.atlas
    heard: list[list[str]] = []
    besieged.window.map.features_picked.connect(heard.append)
    yield heard
    besieged.window.map.features_picked.disconnect(heard.append)
    assert (besieged.window.isVisible(), besieged.session.query, besieged.session.atlas) == before
    errors = [m.text for m in besieged.program.messages.history if m.severity == Severity.ERROR]
    assert errors == []


def _send(person: Person, *messages: dict[str, Any]) -> None:
    script = f"for (const m of {json.dumps(messages)}) qt.webChannelTransport.send(JSON.stringify(m))"
    person.window.map.page().runJavaScript(script)
    person.ask_page("1")


def test_the_page_reaches_one_object(besieged: Person) -> None:
    page = besieged.window.map.page()
    page.runJavaScript("new QWebChannel(qt.webChannelTransport, c => { window.reached = Object.keys(c.objects) })")
    besieged.wait_until(lambda: besieged.ask_page("window.reached ?? 0") != 0)
    assert besieged.ask_page("[window.reached, Object.keys(qt), Object.keys(qt.webChannelTransport)]") == [
        ["bridge"], ["webChannelTransport"], ["send", "onmessage"],
    ]  # fmt: skip


@pytest.mark.qt_log_level_fail("NO")  # Qt's channel complains of calls to what there is not, as it should
def test_whatever_the_page_calls_it_only_selects(besieged: Person, picked: list[list[str]], tally: Tally) -> None:
    calls = [
        {"type": kind, "id": 1, "object": target, "method": method, "signal": method, "property": method,
         "args": arguments, "value": arguments}
        for kind, target, method, arguments in product(KINDS, OBJECTS, METHODS, ARGUMENTS)
        if len(json.dumps(arguments)) < 1000 or (target, kind) == ("bridge", 6)
    ][:: 1 if FULL else 17]  # fmt: skip
    for start in range(0, len(calls), 500):
        _send(besieged, *calls[start : start + 500])
    strange = [ids for ids in picked if not {*ids} <= {"fibre-cable"}]
    tally(TRIED, len(calls), len(strange))
    assert strange == []


def test_the_bridge_is_still_there_and_takes_what_is_known(besieged: Person, picked: list[list[str]]) -> None:
    _send(besieged, {"type": 6, "id": 1, "object": "bridge", "method": "deleteLater", "args": []})
    besieged.pause(0.05)
    _send(besieged, {"type": 6, "id": 2, "object": "bridge", "method": "picked", "args": [["x", "fibre-cable"]]})
    besieged.wait_until(lambda: bool(picked))
    assert picked == [["fibre-cable"]]


def test_a_flood_does_not_hold_the_window_up_for_ever(besieged: Person, picked: list[list[str]], tally: Tally) -> None:
    many = 5_000 if FULL else 500
    flood = {"type": 6, "id": 1, "object": "bridge", "method": "picked", "args": [["no such feature"] * 500]}
    besieged.window.map.page().runJavaScript(
        f"for (let i = 0; i < {many}; i++) qt.webChannelTransport.send('{json.dumps(flood)}')"
    )
    besieged.ask_page("1")  # within the time that a person waits
    wrong = [ids for ids in picked if ids]
    tally(TRIED, many, len(wrong))
    assert wrong == []


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_other_address_is_opened_or_read(address: str, besieged: Person, tally: Tally) -> None:
    page = besieged.window.map.page()
    tally(TRIED, 1, 1)
    page.runJavaScript(
        f"delete window.got; fetch({address!r}).then(r => r.text(), () => 'refused').then(t => {{ window.got = t }})"
    )
    besieged.wait_until(lambda: besieged.ask_page("window.got ?? 0") != 0)
    assert besieged.ask_page("window.got") == "refused"
    page.runJavaScript(
        f"const a = document.createElement('a'); a.href = {address!r}; document.body.append(a); a.click()"
    )
    page.runJavaScript(f"window.open({address!r}); location.href = {address!r}")
    besieged.pause(0.1)
    assert besieged.window.map.url().toString().startswith("caspian://map/index.html")
    assert besieged.ask_page("window.ran ?? 0") == 0
    tally(TRIED, 0, -1)


def test_a_page_that_leaves_for_nowhere_is_brought_back_as_it_was(besieged: Person, tally: Tally) -> None:
    tally(TRIED, 1, 1)
    besieged.session.select("fibre-cable")
    drawn: list[bool] = []
    besieged.window.map.drawn.connect(lambda: drawn.append(True))
    view = besieged.window.view.split("/")[:3]
    besieged.window.map.page().runJavaScript("location.href = 'about:blank'")
    besieged.wait_until(lambda: bool(drawn))
    besieged.wait_until(lambda: besieged.window.view.split("/")[:3] == view)
    assert besieged.session.selected == "fibre-cable"
    told = [message.text for message in besieged.program.messages.history if message.severity == Severity.ERROR]
    besieged.program.messages.history.clear()
    assert told == ["The map stopped working and is being drawn again. Nothing else is lost."]
    tally(TRIED, 0, -1)
