"""The one search in the real window: from a few letters to where they lead, by keyboard alone and by mouse alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from explorer.dialogs.palette import Palette
    from tests.end_to_end.conftest import Person

NO_KEYS = Qt.KeyboardModifier.NoModifier


def search(person: Person, text: str) -> Palette:
    """Type into the search, reached by its key, once the names are read."""
    actions = person.program.actions.search
    QTest.keyClick(person.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    person.wait_until(lambda: actions.searching.is_ready)
    write(actions.field, text)
    assert actions.palette is not None
    return actions.palette


def write(field: QWidget, text: str) -> None:
    """Write any letters, as a keyboard of another script does: QTest's keys know Latin ones only."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def press(person: Person, key: Qt.Key) -> None:
    QTest.keyClick(person.program.actions.search.field, key)


def take(person: Person, palette: Palette, title: str) -> None:
    """Go down to a result and take it."""
    for _ in range(palette.model.rowCount()):
        current = palette.current()
        if current is not None and current.title == title:
            break
        press(person, Qt.Key.Key_Down)
    press(person, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("typed", "feature"), [("Ақтау", "aktau"), ("Баку", "baku"), ("sumqayit", "sumgait"), ("kashgan", "kashagan")]
)
def test_enter_goes_to_the_feature_that_was_typed(person: Person, typed: str, feature: str) -> None:
    search(person, typed)
    press(person, Qt.Key.Key_Return)
    assert person.session.selected == feature


def test_a_feature_that_was_found_is_brought_into_view(person: Person) -> None:
    person.look_at(60.0, 38.0, 0.5)
    search(person, "kashagan")
    press(person, Qt.Key.Key_Return)
    longitude, latitude = person.ask_page("[map_caspian.getCenter().lng, map_caspian.getCenter().lat]")
    assert (longitude, latitude) == pytest.approx((51.5, 46.2), abs=1.5)


def test_a_feature_is_found_by_mouse_alone(person: Person) -> None:
    actions = person.program.actions.search
    QTest.mouseClick(actions.field, Qt.MouseButton.LeftButton)
    person.wait_until(lambda: actions.searching.is_ready)
    QTest.keyClicks(actions.field, "kashagan")
    assert actions.palette is not None
    found = actions.palette.list
    place = found.visualRect(found.currentIndex()).center()
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, NO_KEYS, place)
    assert person.session.selected == "kashagan"


def test_a_fact_opens_at_its_passage(person: Person) -> None:
    fact = next(iter(person.session.atlas.facts_about("fibre-cable")))
    palette = search(person, fact.statement)
    take(person, palette, fact.statement)
    assert person.session.reading == (fact.article, fact.id)
    assert person.session.selected in fact.about


def test_an_article_opens_in_the_reader(person: Person) -> None:
    article = next(iter(person.session.atlas.articles.values()))
    palette = search(person, article.title)
    take(person, palette, article.title)
    assert person.session.reading[0] == article.id


def test_a_command_is_done(person: Person) -> None:
    palette = search(person, "dark")
    take(person, palette, "Dark")
    assert person.window.theme == "dark"


def test_a_layer_can_be_zoomed_to_by_name(person: Person) -> None:
    palette = search(person, "zoom to ports")
    take(person, palette, "Zoom to Ports")
    west, _, east, _ = person.ask_page("map_caspian.getBounds().toBBoxString().split(',').map(Number)")
    assert 46 < west < east < 54


def test_escape_returns_the_keyboard_and_keeps_the_selection(person: Person) -> None:
    person.session.select("baku")
    line = person.window.panels.features.filter
    line.setFocus()
    search(person, "kashagan")
    press(person, Qt.Key.Key_Escape)
    assert line.hasFocus()
    assert person.session.selected == "baku"


def test_the_list_lies_inside_of_the_window(person: Person) -> None:
    palette = search(person, "a")
    inside = person.window.rect().contains(palette.geometry())
    press(person, Qt.Key.Key_Escape)
    assert inside


def test_every_button_of_the_toolbar_has_a_name_and_a_tip(person: Person) -> None:
    toolbar = person.window.toolbar
    buttons = [toolbar.widgetForAction(action) for action in toolbar.actions() if not action.isSeparator()]
    assert len(buttons) >= 5
    assert all(button.accessibleName() and button.toolTip() for button in buttons)
