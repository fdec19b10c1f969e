"""The single page in a browser: opened from disk, driven by clicks and keys, with every request counted."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import time
from itertools import combinations
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

from geo import resources, wording
from geo.atlas import Atlas, open_atlas
from geo.export import Contents, encode
from geo.export.modules import bundle
from geo.model import Point
from geo.query import Query, fold, select

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

WAIT_S = 30.0
DESK = (1280, 800)
PHONE = (390, 844)
PHONE_ON_ITS_SIDE = (844, 390)
FINGER = 44
"""The least width and height of what a finger shall hit, in CSS pixels (WCAG 2.5.5)."""
LEAST_CONTRAST = 4.5
"""WCAG 2.2, 1.4.3, level AA."""
CONTRASTS = """() => {
  const pen = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const painted = (colours) => {
    for (const colour of colours) { pen.fillStyle = colour; pen.fillRect(0, 0, 1, 1); }
    return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (rgb) => rgb.map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const grounds = (e) => (e ? [...grounds(e.parentElement), getComputedStyle(e).backgroundColor] : []);
  return [...document.querySelectorAll("body *")].filter((e) => e.checkVisibility() && !e.closest("svg, .map, script")
    && [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.data.trim())).map((e) => {
    const under = grounds(e);
    const [a, b] = [light(painted(under)), light(painted([...under, getComputedStyle(e).color]))];
    return [`${e.tagName}.${e.className}`, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)];
  });
}"""
"""Each text on the page with its contrast to what it stands on."""
PAYLOADS = (
    "<script>window.ran = 1</script>",
    "</script><script>window.ran = 1</script>",
    "<!--<script>window.ran = 1</script>",
    "<img src=x onerror='window.ran = 1'>",
    "<svg onload='window.ran = 1'></svg>",
    "<iframe srcdoc='<script>parent.ran = 1</script>'></iframe>",
    "javascript:window.ran=1",
    "${window.ran = 1}",
    "{{constructor.constructor('window.ran = 1')()}}",
    "</style><style>*{display:none}</style>",
    "'\"><b>bold</b>",
    "\u202eright to left\u2066",
    "zero\u200bwidth\u2028line",
    "&lt;b&gt; &amp;",
    "__proto__",
    "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
    "a very long word " + "x" * 300,
)


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


def test_the_page_asks_for_nothing_but_itself(open_page: Reader) -> None:
    asked = [address for address in open_page.recorder.asked if not address.startswith("data:font/woff")]
    assert [re.sub(r"\?.*", "", address).rpartition("/")[2] for address in asked] == ["map.html"]


def test_the_list_has_every_feature(open_page: Reader, builtin: Atlas) -> None:
    assert sorted(open_page.listed()) == sorted(feature.name for feature in builtin.features.values())


def test_the_details_show_every_fact_of_every_article(open_page: Reader, builtin: Atlas) -> None:
    rows = "[...document.querySelectorAll('#panel-list .row')]"
    read = f"{rows}.map(row => (row.click(), document.getElementById('details').textContent))"
    details: list[str] = open_page.ask(read)
    for feature, text in zip(builtin.features.values(), details, strict=True):
        assert feature.name in text
        for fact in builtin.facts_about(feature.id):
            assert builtin.articles[fact.article].title in text
            assert wording.value(fact, builtin.vocabulary) in text
            assert fact.statement in text
            assert f"¶\u00a0{fact.paragraph} {fact.exact}" in text


def test_words_are_folded_as_in_the_program(open_page: Reader, builtin: Atlas) -> None:
    texts = [
        *(spelling for feature in builtin.features.values() for spelling in feature.spellings),
        *(fact.statement for fact in builtin.facts.values()),
        "İstanbul – Straße ǅ ﬁ",
    ]
    script = bundle(resources.asset("page", "standalone", "filter.js"))
    folded = open_page.ask(f"(() => {{ {script} return {json.dumps(texts)}.map(module0.fold); }})()")
    assert folded == [fold(text) for text in texts]


def test_typing_leaves_what_has_the_words(open_page: Reader, builtin: Atlas) -> None:
    open_page.press(Qt.Key.Key_Slash)
    open_page.type("aktau")
    expected = select(builtin, Query(text="aktau")).features
    assert sorted(open_page.listed()) == sorted(feature.name for feature in expected)
    assert open_page.text("#count") == f"{len(expected)} of {len(builtin.features)} features"


def test_a_layer_can_be_switched_off(open_page: Reader, builtin: Atlas) -> None:
    open_page.click("#tab-layers")
    open_page.click("#panel-layers input")
    open_page.click("#tab-list")
    layer = builtin.layers[0]
    assert len(open_page.listed()) == len(builtin.features) - len(layer.features)
    assert layer.features[0].name not in open_page.listed()


def test_a_source_can_be_switched_off(open_page: Reader, builtin: Atlas) -> None:
    _, *others = builtin.articles
    open_page.click("#tab-sources")
    open_page.click("#panel-sources input")
    open_page.click("#tab-list")
    expected = select(builtin, Query(sources=frozenset(others))).features
    assert sorted(open_page.listed()) == sorted(feature.name for feature in expected)


def test_what_sources_differ_about_can_be_asked_for(open_page: Reader) -> None:
    open_page.click("#tab-layers")
    open_page.click("#panel-layers .apart input")
    open_page.click("#tab-list")
    marked = open_page.ask("document.querySelectorAll('#panel-list .mark').length")
    assert len(open_page.listed()) == marked > 0


def test_everything_is_shown_again_with_one_click(open_page: Reader, builtin: Atlas) -> None:
    open_page.press(Qt.Key.Key_Slash)
    open_page.type("aktau")
    open_page.click("#clear")
    assert len(open_page.listed()) == len(builtin.features)
    assert open_page.ask("document.getElementById('search').value") == ""


def test_a_click_on_the_map_opens_the_details(open_page: Reader) -> None:
    open_page.click_at(*open_page.place_of("kashagan"))
    open_page.wait_for("!document.getElementById('details').hidden")
    assert open_page.text("#details h2") == "Kashagan field"


def test_several_things_under_the_pointer_are_offered(open_page: Reader) -> None:
    open_page.click_at(*open_page.place_of("aktau-port"))
    open_page.wait_for("document.querySelectorAll('#details .rows .row').length > 1")
    name = open_page.ask("document.querySelector('#details .name > span').textContent")
    open_page.click("#details .row")
    assert open_page.text("#details h2") == name


def test_the_keyboard_alone_opens_and_closes_a_feature(open_page: Reader) -> None:
    open_page.press(Qt.Key.Key_Slash, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    first, second, *_ = open_page.listed()
    focused = "document.activeElement.querySelector('.name > span').textContent"
    assert open_page.ask(focused) == first
    open_page.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert open_page.text("#details h2") == second
    assert open_page.ask("document.activeElement === document.querySelector('#details h2')")
    open_page.press(Qt.Key.Key_Escape)
    assert open_page.ask("document.getElementById('details').hidden")
    assert open_page.ask(focused) == second


def test_the_arrows_go_from_tab_to_tab(open_page: Reader) -> None:
    open_page.press(Qt.Key.Key_Slash, Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert open_page.ask("document.getElementById('tab-sources').getAttribute('aria-selected')") == "true"
    assert open_page.ask("document.getElementById('panel-sources').checkVisibility()")
    assert not open_page.ask("document.getElementById('panel-list').checkVisibility()")


def test_every_control_has_a_name(open_page: Reader) -> None:
    unnamed = (
        "[...document.querySelectorAll('button, input, a[href], summary')].filter(e =>"
        " !(e.ariaLabel || e.textContent || e.closest('label')?.textContent).trim()).length"
    )
    assert open_page.ask(unnamed) == 0


def test_an_address_with_an_id_opens_that_feature(reader: Reader, builtin: Atlas, builtin_file: Path) -> None:
    reader.open(builtin_file, fragment="fibre-cable")
    assert reader.text("#details h2") == builtin.feature("fibre-cable").name


def test_the_theme_can_be_switched(open_page: Reader) -> None:
    background = "getComputedStyle(document.body).backgroundColor"
    before = open_page.ask(background)
    open_page.click("#theme")
    assert open_page.ask(background) != before
    open_page.click("#theme")
    assert open_page.ask(background) == before


def test_paper_gets_light_colours_and_the_sources(open_page: Reader) -> None:
    open_page.ask("document.documentElement.style.colorScheme === 'dark' || document.getElementById('theme').click()")
    open_page.ask("dispatchEvent(new Event('beforeprint')) && 0")
    assert open_page.ask("getComputedStyle(document.body).colorScheme") == "light"
    assert open_page.ask("document.getElementById('panel-sources').checkVisibility()")
    open_page.ask("dispatchEvent(new Event('afterprint')) && 0")
    assert open_page.ask("getComputedStyle(document.body).colorScheme") == "dark"


def test_every_stop_of_the_tab_key_is_seen(open_page: Reader) -> None:
    stops = ["search"]
    open_page.press(Qt.Key.Key_Slash)
    while stops[-1]:
        open_page.press(Qt.Key.Key_Tab)
        here = "document.activeElement"
        stops.append(open_page.ask(f"{here} === document.body ? '' : {here}.id || {here}.className"))
        if stops[-1]:
            assert open_page.ask(f"parseFloat(getComputedStyle({here}).outlineWidth)") >= 2
    assert stops == [
        "search",
        "tab-list",
        "row",
        "map_caspian",
        "leaflet-control-zoom-in",
        "leaflet-control-zoom-out",
        "",
    ]


def test_no_name_on_the_map_covers_another_or_the_credits(open_page: Reader) -> None:
    open_page.ask("map_caspian.setView([38.5, 49.5], 5.5) && 0")
    boxes = (
        "[...document.querySelectorAll('.leaflet-pane .label, .leaflet-bottom .leaflet-control')]"
        ".filter(e => !e.style.transform?.match(/rotate\\((?!0rad)/))"
        ".map(e => e.getBoundingClientRect()).filter(b => b.width)"
        ".map(b => [b.left, b.top, b.right, b.bottom])"
    )
    placed = open_page.ask(boxes)
    assert len(placed) > 8
    for (left, top, right, bottom), other in combinations(placed, 2):
        assert right <= other[0] + 1 or other[2] <= left + 1 or bottom <= other[1] + 1 or other[3] <= top + 1


@pytest.mark.parametrize("tab", ["list", "layers", "sources", "about"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_text_stands_out_from_its_ground(dark: bool, tab: str, reader: Reader, builtin_file: Path) -> None:  # noqa: FBT001 - a parameter
    reader.open(builtin_file, fragment="fibre-cable")
    reader.ask(f"(document.documentElement.style.colorScheme === 'dark') === {json.dumps(dark)} || theme.click()")
    reader.click(f"#tab-{tab}")
    faint = [found for found in reader.ask(f"({CONTRASTS})()") if found[1] < LEAST_CONTRAST]
    assert faint == []


@pytest.mark.parametrize("size", [DESK, PHONE, PHONE_ON_ITS_SIDE])
def test_nothing_sticks_out_at_the_side(size: tuple[int, int], reader: Reader, builtin_file: Path) -> None:
    reader.open(builtin_file, size, fragment="fibre-cable")
    assert reader.ask("document.documentElement.scrollWidth <= innerWidth")
    assert reader.ask("document.documentElement.scrollHeight <= innerHeight")
    wider = (
        "[...document.querySelectorAll('.sheet, .head, .search')].filter(e => e.scrollWidth > e.clientWidth + 1).length"
    )
    assert reader.ask(wider) == 0


@pytest.mark.parametrize("tab", ["list", "layers", "sources", "about"])
@pytest.mark.parametrize("size", [PHONE, PHONE_ON_ITS_SIDE])
def test_a_finger_can_hit_everything(size: tuple[int, int], tab: str, reader: Reader, builtin_file: Path) -> None:
    reader.open(builtin_file, size)
    reader.click(f"#tab-{tab}")
    small = (
        "[...document.querySelectorAll('button, input[type=search], a[href], label, summary')]"
        ".filter(e => e.checkVisibility()).map(e => [e.className || e.id, e.getBoundingClientRect()])"
        f".filter(([, b]) => b.width && Math.min(b.width, b.height) < {FINGER}).map(([name]) => name)"
    )
    assert reader.ask(small) == []


@pytest.mark.parametrize("size", [PHONE, PHONE_ON_ITS_SIDE])
def test_details_on_a_phone_leave_the_feature_in_sight(
    size: tuple[int, int], reader: Reader, builtin_file: Path
) -> None:
    reader.open(builtin_file, size, fragment="aktau-port")
    x, y = reader.place_of("aktau-port")
    assert reader.text("#details h2") == "Port of Aktau"
    assert reader.covers("#map_caspian", x, y)
    assert not reader.covers("#details", x, y)


def test_hostile_text_is_shown_as_text_and_nothing_runs(
    reader: Reader,
    tmp_path: Path,
    layers: dict[str, list[dict[str, Any]]],
    seeds: dict[str, dict[str, Any]],
    opened: Callable[[], Atlas],
) -> None:
    for number, payload in enumerate(PAYLOADS):
        about = {
            "kind": "city",
            "precision": "settlement",
            "name": payload,
            "note": payload,
            "geometry_source": payload,
        }
        place = {"type": "Point", "coordinates": [50 + number / 10, 41]}
        layers["places"].append({"type": "Feature", "id": payload, "properties": about, "geometry": place})
        fact = dict(seeds["courier"]["fact"][2]) | {
            "id": payload,
            "about": [payload],
            "statement": payload,
            "scope": payload,
        }
        seeds["courier"]["fact"].append(fact)
    seeds["courier"]["article"] |= {"title": "".join(PAYLOADS), "publisher": PAYLOADS[0]}
    atlas = opened()
    assert atlas.features.keys() >= set(PAYLOADS)
    file = tmp_path / "hostile.html"
    file.write_bytes(encode(Contents(atlas, select(atlas, Query()), title=PAYLOADS[1]), "html"))
    reader.open(file)
    assert set(reader.listed()) >= set(PAYLOADS)
    elements = "document.querySelectorAll('img, iframe, b, style, script').length"
    before = reader.ask(elements)
    rows = "[...document.querySelectorAll('#panel-list .row')]"
    details = reader.ask(f"{rows}.map(row => (row.click(), document.getElementById('details').textContent))")
    for payload in PAYLOADS:
        assert any(text.count(payload) >= 4 for text in details)
    assert reader.text("h1") == PAYLOADS[1]
    assert reader.ask("window.ran ?? 0") == 0
    assert reader.ask(elements) == before == 7  # one style; the scripts and their data
    assert [url for url in reader.recorder.asked if not url.startswith(("file:", "data:font/"))] == []


def test_a_script_written_into_the_page_does_not_run(shared_reader: Reader, builtin_file: Path) -> None:
    shared_reader.open(builtin_file)
    inline = "Object.assign(document.createElement('script'), {textContent: 'window.ran = 1'})"
    shared_reader.ask(f"document.body.append({inline}) ?? 0")
    assert shared_reader.ask("window.ran ?? 0") == 0
    assert any("Content Security Policy" in message for message in shared_reader.page.heard)


@pytest.mark.parametrize(
    "way", ["fetch('{url}').catch(() => 0)", "document.body.append(Object.assign(new Image(), {{src: '{url}'}}))"]
)
def test_a_page_that_tries_to_ask_for_more_is_refused(way: str, shared_reader: Reader, builtin_file: Path) -> None:
    shared_reader.open(builtin_file)
    shared_reader.recorder.asked.clear()
    shared_reader.ask(f"[{way.format(url='http://127.0.0.1:9/')}].length")
    shared_reader.wait_until(lambda: any("Content Security Policy" in m for m in shared_reader.page.heard))
    assert shared_reader.recorder.asked == []


@pytest.mark.skipif(not shutil.which("chromium"), reason="there is no Chromium here")
def test_chromium_shows_the_page_without_a_complaint(builtin_file: Path, builtin: Atlas, tmp_path: Path) -> None:
    quiet = ("--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic")
    command = (
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", *quiet, "--enable-logging=stderr",
        f"--user-data-dir={tmp_path / 'profile'}", "--virtual-time-budget=5000", "--dump-dom",
        f"{builtin_file.as_uri()}#fibre-cable",
    )  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)  # noqa: S603 - a command of ours
    assert "data-ready" in done.stdout
    assert builtin.feature("fibre-cable").name in done.stdout
    assert "CONSOLE" not in done.stderr
