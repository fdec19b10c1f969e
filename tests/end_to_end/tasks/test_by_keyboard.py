"""Each task of the window done with the keyboard, and nothing else."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from explorer.exports import MM_PER_INCH
from geo.query import Query

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    from explorer.exports import ExportRequest
    from tests.end_to_end.tasks.conftest import Eyes, Keyboard

SOURCE = "kazinform-2025-10"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FILTERS, DETAILS, TIMELINE = Qt.Key.Key_2, Qt.Key.Key_7, Qt.Key.Key_9
"""With Alt, the keys that go to these panels."""


def search(keyboard: Keyboard, eyes: Eyes, words: str) -> None:
    """Type into the search and go to the first that is found."""
    keyboard.control(Qt.Key.Key_K)
    eyes.person.wait_until(lambda: eyes.person.program.actions.search.searching.is_ready)
    keyboard.write(words)
    keyboard.press(Qt.Key.Key_Return)


def check_filter(keyboard: Keyboard, eyes: Eyes, part: str, value: str) -> None:
    """Check a value in the filters."""
    keyboard.alt(FILTERS)
    view = eyes.window.panels.filters.parts[part].list
    keyboard.tab_to(lambda widget: widget is view)
    keyboard.press(Qt.Key.Key_Home)
    keyboard.go_down_to(lambda: view.currentIndex().row() == eyes.row_of(part, value))
    keyboard.press(Qt.Key.Key_Space)


def take_away(keyboard: Keyboard, eyes: Eyes, kind: str) -> ExportRequest:
    """Export in a format; return what was asked for."""
    keyboard.control(Qt.Key.Key_E)
    dialog = eyes.person.program.actions.export.dialog
    eyes.person.wait_until(lambda: keyboard.is_in(dialog))
    keyboard.tab_to(lambda widget: widget is dialog.kind)
    keyboard.press(Qt.Key.Key_Home)
    keyboard.go_down_to(lambda: dialog.kind.currentData() == kind)
    request = dialog.request()
    keyboard.press(Qt.Key.Key_Return)
    eyes.person.wait_until(lambda: not eyes.person.program.tasks.are_running)
    eyes.turn_back()
    return request


def go_to_bookmark(keyboard: Keyboard, eyes: Eyes, name: str) -> None:
    """Open the Bookmarks menu by its letter and take an entry of it."""
    menu = eyes.window.menus["bookmarks"]
    keyboard.alt(Qt.Key.Key_B)
    eyes.person.wait_until(menu.isVisible)
    keyboard.go_down_to(lambda: menu.activeAction() is not None and menu.activeAction().text() == name)
    keyboard.press(Qt.Key.Key_Return)


def test_launch(keyboard: Keyboard, launch: Callable[[], Eyes]) -> None:
    eyes = launch()
    assert eyes.person.program.messages.history == []
    assert QApplication.focusWidget() is eyes.person.map_widget()
    zoom, middle = eyes.zoom(), eyes.middle()
    keyboard.press(Qt.Key.Key_Right)
    eyes.person.wait_until(lambda: eyes.middle() > middle)
    keyboard.press(Qt.Key.Key_Plus)
    eyes.person.wait_until(lambda: eyes.zoom() > zoom)
    keyboard.control(Qt.Key.Key_0)
    eyes.person.wait_until(lambda: eyes.zoom() <= zoom)


def test_reach_a_feature(keyboard: Keyboard, eyes: Eyes) -> None:
    search(keyboard, eyes, "trans-caspian fibre")
    assert eyes.session.selected == "fibre-cable"
    articles = eyes.session.atlas.articles_about("fibre-cable")
    assert eyes.cards() == [f"Article: {article.title}" for article in articles]
    assert not eyes.window.dock("Details").visibleRegion().isEmpty()


def test_open_the_source(keyboard: Keyboard, eyes: Eyes) -> None:
    search(keyboard, eyes, "trans-caspian fibre")
    passage = eyes.passages()[-1]
    keyboard.alt(DETAILS)
    keyboard.tab_to(lambda widget: widget is passage)
    keyboard.press(Qt.Key.Key_Space)
    article, fact = eyes.session.reading
    assert eyes.session.atlas.articles_about("fibre-cable")[-1].id == article
    assert eyes.session.atlas.facts[fact].exact in eyes.citation()


def test_ask_where_a_source_differs(keyboard: Keyboard, eyes: Eyes) -> None:
    keyboard.alt(FILTERS)
    eyes.person.wait_until(lambda: eyes.foreseen("verdicts", "  differ") > 0)
    check_filter(keyboard, eyes, "sources", eyes.session.atlas.articles[SOURCE].publisher)
    foreseen = eyes.foreseen("verdicts", "  differ")
    check_filter(keyboard, eyes, "verdicts", "  differ")
    assert eyes.session.query == Query(sources=frozenset({SOURCE}), verdicts=frozenset({"differ"}))
    assert 0 < eyes.count() == foreseen == eyes.window.panels.features.model.rowCount()
    keyboard.control(Qt.Key.Key_Backspace)
    assert eyes.count() == len(eyes.session.atlas.features)


def test_move_through_time(keyboard: Keyboard, eyes: Eyes) -> None:
    view = eyes.window.panels.timeline.view
    keyboard.alt(TIMELINE)
    keyboard.tab_to(lambda widget: widget is view)
    keyboard.press(Qt.Key.Key_End)
    last = view.range
    keyboard.press(Qt.Key.Key_Left)
    assert last is not None
    assert view.range is not None
    assert view.range[0] < last[0]
    inside = {feature.id for feature in eyes.session.shown.features}
    assert eyes.drawn(faintly=False) <= inside
    assert eyes.drawn(faintly=True) - inside


def test_bring_ones_own(
    keyboard: Keyboard, launch: Callable[[], Eyes], buoys: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    eyes = launch()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(buoys)], ""))
    keyboard.control(Qt.Key.Key_L)
    eyes.person.wait_until(lambda: eyes.session.knows("buoys:1"))
    eyes.person.wait_until(lambda: "buoys:1" in eyes.drawn(faintly=False))
    eyes.turn_back()
    search(keyboard, eyes, "Murky Buoy")
    assert eyes.session.selected == "buoys:1"
    assert "keeper" in eyes.person.read_details()
    assert "Harbour of Nowhere" in eyes.person.read_details()


def test_take_it_away(keyboard: Keyboard, eyes: Eyes, tmp_path: Path, save_to: Callable[[Path], None]) -> None:
    check_filter(keyboard, eyes, "verdicts", "  differ")
    figure, table = tmp_path / "map.png", tmp_path / "facts.csv"
    save_to(figure)
    request = take_away(keyboard, eyes, "png")
    save_to(table)
    take_away(keyboard, eyes, "csv")
    with Image.open(figure) as image:
        inches = (request.width_mm / MM_PER_INCH, request.height_mm / MM_PER_INCH)
        assert image.size == tuple(round(side * request.dpi) for side in inches)
    with table.open(encoding="utf-8-sig", newline="") as file:
        assert {row["id"] for row in csv.DictReader(file)} == {fact.id for fact in eyes.session.shown.facts}


def test_come_back(keyboard: Keyboard, launch: Callable[[], Eyes]) -> None:
    eyes = launch()
    search(keyboard, eyes, "trans-caspian fibre")
    check_filter(keyboard, eyes, "verdicts", "  differ")
    kept = eyes.session.query
    keyboard.control(Qt.Key.Key_D)
    asking = eyes.person.program.actions.bookmarks.asking
    assert asking is not None
    eyes.person.wait_until(lambda: keyboard.is_in(asking))
    keyboard.control(Qt.Key.Key_A)
    keyboard.write("Where they differ")
    keyboard.press(Qt.Key.Key_Return)
    eyes.turn_back()
    keyboard.control(Qt.Key.Key_Backspace)
    go_to_bookmark(keyboard, eyes, "Where they differ")
    assert eyes.session.query == kept
    keyboard.control(Qt.Key.Key_Z)
    assert eyes.session.query == Query()
    keyboard.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert eyes.session.query == kept
    keyboard.control(Qt.Key.Key_Q)
    assert not eyes.window.isVisible()
    again = launch()
    assert (again.session.query, again.session.selected) == (kept, "fibre-cable")
    assert "Where they differ" in again.bookmark_names()
    assert not again.window.dock("Filters").visibleRegion().isEmpty()
