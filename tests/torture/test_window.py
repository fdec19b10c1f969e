"""Texts meant ill, in every field of an atlas that the real window opens: they are shown as texts, and nothing runs."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import Qt as MarkupQt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

from geo.export import Contents, encode
from geo.model import LONGEST_NAME
from geo.query import Query, select
from tests.end_to_end.conftest import Opener
from tests.end_to_end.html_export.conftest import Reader
from tests.torture.conftest import FULL
from tests.torture.payloads import RUN, Payload
from tests.torture.poisoning import hostile_atlas, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from explorer.environment import Places
    from geo.atlas import Atlas
    from geo.vocabulary import Vocabulary
    from tests.end_to_end.conftest import Person
    from tests.torture.conftest import Tally

TRIED: Final = "payloads in the window"
FOREIGN: Final = "document.querySelectorAll('script, iframe, img, object, embed, form, base, meta[http-equiv]').length"
UNREADABLE: Final = {"surrogate"}
AT_ONCE: Final = 20
"""Texts that the page hands over in one answer: hundreds of a megabyte each are more than one can hold."""
"""Neither JSON nor TOML can hold these: files with them do not open, which other tests see to."""


@pytest.fixture(scope="module")
def texts(hostile_texts: tuple[Payload, ...]) -> tuple[Payload, ...]:
    return tuple(p for p in hostile_texts if p.text and p.family not in UNREADABLE and len(p.text) <= LONGEST_NAME)


@pytest.fixture(scope="module")
def atlas(texts: tuple[Payload, ...], vocabulary: Vocabulary) -> Atlas:
    return hostile_atlas(texts, vocabulary)


@pytest.fixture(scope="module")
def requests() -> list[str]:
    """Return the list of what the page was refused."""
    return []


@pytest.fixture(scope="module")
def person(
    application: QApplication, atlas: Atlas, requests: list[str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Person]:
    """Return somebody in front of a window on the hostile atlas; the one window for all of it."""
    folder = tmp_path_factory.mktemp("hostile")
    write(atlas, folder / "atlas")
    opener = Opener(application)
    person = opener.open(_places(folder), folder / "atlas")
    person.window.map.complained.connect(requests.append)
    yield person
    assert opener.close() == []


def _places(folder: Path) -> Places:
    from explorer.environment import Places  # noqa: PLC0415 - a type elsewhere

    return Places(folder / "settings.ini", folder / "pages", folder / "caspian.log", folder / "journals")


def _as_shown(text: str, form: Qt.TextFormat = Qt.TextFormat.AutoText) -> str:
    """Return what Qt shows of a text: it reads markup where it is told to, or where it believes to see some."""
    if form == Qt.TextFormat.RichText or (form == Qt.TextFormat.AutoText and MarkupQt.mightBeRichText(text)):
        document = QTextDocument()
        document.setHtml(text)
        return document.toPlainText()
    return text


def _plain(text: str) -> str:
    """Return a text without what no two places show alike: white space and control characters."""
    return "".join(c for c in text if c.isprintable() and not c.isspace())


def _cells(model: QAbstractItemModel | None, role: Qt.ItemDataRole) -> Iterator[str]:
    if model is None:
        return
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            value = model.index(row, column, QModelIndex()).data(role)
            if isinstance(value, str):
                yield value


def test_every_record_opens(person: Person, atlas: Atlas) -> None:
    opened = person.session.atlas
    assert (len(opened.features), len(opened.facts), opened.findings) == (len(atlas.features), len(atlas.facts), ())


def test_details_show_every_text_as_it_is(person: Person, texts: tuple[Payload, ...], tally: Tally) -> None:
    wrong = []
    places = [feature for feature in person.session.atlas.features.values() if feature.layer == "places"]
    for payload, place in zip(texts, places, strict=True):
        person.session.select(place.id)
        labels = person.details_labels()
        shown = _plain("\n".join(_as_shown(label.text(), label.textFormat()) for label in labels))
        tips = [tip for label in person.window.findChildren(QWidget) if (tip := label.toolTip())]
        misread = [tip for tip in tips if "<b>x" in tip or (RUN in tip and RUN not in _as_shown(tip))]
        if shown.count(_plain(payload.text)) < 4 or misread:  # name, note, title, statement at least
            wrong.append(payload)
    tally(TRIED, len(texts), len(wrong))
    assert wrong == []


def test_no_tooltip_of_a_list_reads_markup(person: Person, texts: tuple[Payload, ...], tally: Tally) -> None:
    for dock in ("Features", "Facts", "Differences", "Coverage"):
        if dock in person.window.docks:
            person.window.bring_forward(dock)
            person.pause(0.05)
    views = person.window.findChildren(QAbstractItemView)
    tips = {tip for view in views for tip in _cells(view.model(), Qt.ItemDataRole.ToolTipRole)}
    names = {_plain(payload.text)[:1000] for payload in texts}
    lost = [name for name in names if not any(name in _plain(_as_shown(tip)) for tip in tips)]
    tally(TRIED, len(texts), len(lost))
    assert lost == []


def test_nothing_in_the_window_reads_markup_by_itself(person: Person) -> None:
    labels = [label for label in person.window.findChildren(QLabel) if label.textFormat() == Qt.TextFormat.AutoText]
    assert [label.text() for label in labels if MarkupQt.mightBeRichText(label.text())] == []


def test_the_reader_shows_hostile_articles(person: Person, texts: tuple[Payload, ...], tally: Tally) -> None:
    wrong = []
    person.window.bring_forward("Reader")
    for payload, article in zip(texts, person.session.atlas.articles.values(), strict=True):
        person.session.read_article(article.id)
        person.pause(0)
        labels = person.window.panels.reader.findChildren(QLabel)
        shown = _plain("\n".join(_as_shown(label.text(), label.textFormat()) for label in labels))
        wrong += [] if _plain(payload.text) in shown else [payload]
    tally(TRIED, len(texts), len(wrong))
    assert wrong == []


def test_the_map_page_runs_and_fetches_nothing(
    person: Person, requests: list[str], texts: tuple[Payload, ...], tally: Tally
) -> None:
    scripts = person.ask_page(FOREIGN)
    for feature in list(person.session.atlas.features.values())[:: 1 if FULL else 5]:
        if feature.geometry is not None:
            person.session.go_to(feature.id)
            person.ask_page("1")
    ran = person.ask_page("[window.ran ?? 0, document.title]")
    wrong = int(ran[0] != 0) + len(requests) + abs(person.ask_page(FOREIGN) - scripts)
    tally(TRIED, len(texts), wrong)
    tally("requests", len(texts), len(requests))
    assert (ran[0], requests, person.ask_page(FOREIGN)) == (0, [], scripts)
    assert "ran" not in ran[1]


def test_the_single_page_shows_every_text_and_runs_nothing(
    application: QApplication, atlas: Atlas, texts: tuple[Payload, ...], tmp_path: Path, tally: Tally
) -> None:
    file = tmp_path / "hostile.html"
    file.write_bytes(encode(Contents(atlas, select(atlas, Query()), title=texts[0].text), "html"))
    reader = Reader(application)
    try:
        reader.open(file)
        rows = "[...document.querySelectorAll('#panel-list .row')]"
        elements = reader.ask(FOREIGN)
        told: list[str] = []
        for start in range(0, reader.ask(f"{rows}.length"), AT_ONCE):
            told += reader.ask(
                f"{rows}.slice({start}, {start + AT_ONCE})"
                ".map(row => (row.click(), document.getElementById('details').textContent))"
            )
        shown = _plain("\n".join(told))
        ran, after = reader.ask("window.ran ?? 0"), reader.ask(FOREIGN)
        asked = [url for url in reader.recorder.asked if not url.startswith(("file:", "data:font/"))]
        # Each click is a place in the page's history, and hundreds of them in a moment are too many for Chromium.
        heard = [said for said in reader.page.heard if "Throttling navigation" not in said]
    finally:
        reader.close()
    missing = [payload for payload in texts if _plain(payload.text) not in shown]
    tally("payloads in the single page", len(texts), len(missing) + int(ran != 0))
    tally("requests", len(texts), len(asked))
    assert (ran, after, asked, heard, missing) == (0, elements, [], [], [])


def test_the_canary_sings(application: QApplication, tmp_path: Path) -> None:
    """What the tests above look for would be seen."""
    file = tmp_path / "careless.html"
    file.write_text(f"<!DOCTYPE html><html data-ready><body><script>{RUN}</script>{escape('x')}", encoding="utf-8")
    reader = Reader(application)
    try:
        reader.open(file)
        assert reader.ask("window.ran ?? 0") == 1
    finally:
        reader.close()
    assert re.search("x", _as_shown("<b>x</b>"))
    assert _as_shown("<b>x</b>") == "x"
