"""Editing in the real window: a fact from a passage, a feature from a click, and what cannot be confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QDialog, QToolButton, QWidget

from explorer.dialogs.article_dialog import ArticleDialog
from explorer.dialogs.fact_dialog import FactDialog
from explorer.dialogs.feature_dialog import FeatureDialog
from explorer.widgets.passage_view import document_position
from geo.coordinates import parse
from geo.model import Point

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.actions.editing_actions import EditingActions
    from explorer.environment import Places
    from tests.end_to_end.conftest import Opener, Person

Form = TypeVar("Form", bound=QDialog)

CTRL, SHIFT, NO_KEYS = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier,
)  # fmt: skip
PHRASE = "Some 1,500 people"
HARBOUR = (51.0, 41.5)
PORT = (51.2, 43.6)


@pytest.fixture
def editor(
    opener: Opener, places: Places, atlas_folder: Path, text_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Person:
    """Return somebody before the small atlas, with its texts at hand."""
    monkeypatch.setenv("CASPIAN_ARTICLES", str(text_folder))
    person = opener.open(places, atlas_folder)
    person.window.activateWindow()
    QTest.qWaitForWindowActive(person.window)
    return person


def actions(person: Person) -> EditingActions:
    return person.program.actions.editing


def form(person: Person, kind: type[Form]) -> Form:
    """Return the form that is open."""
    dialog = actions(person).dialog
    assert isinstance(dialog, kind)
    person.wait_until(dialog.isVisible)
    return dialog


def drag_over(person: Person, article: str, phrase: str) -> None:
    """Select a phrase of an article in the reader with the mouse."""
    person.session.read_article(article)
    view = person.window.panels.reader.page.view
    person.wait_until(lambda: view.isVisible() and view.viewport().width() > 0)
    content = person.session.texts[article].content
    offset = content.index(phrase)
    places: list[QPoint] = []
    for at in (offset, offset + len(phrase)):
        cursor = QTextCursor(view.document())
        cursor.setPosition(document_position(content, at))
        if not places:
            view.setTextCursor(cursor)
            view.ensureCursorVisible()
        places.append(view.cursorRect(cursor).center())
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, NO_KEYS, places[0])
    QTest.mouseMove(view.viewport(), places[1])
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, NO_KEYS, places[1])
    assert view.textCursor().selectedText() == phrase


def ask_for_menu(widget: QWidget, reason: QContextMenuEvent.Reason) -> None:
    """Ask for a widget's menu, as the right button or the menu key does."""
    place = widget.rect().center()
    QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))


def state_a_figure(dialog: FactDialog) -> None:
    """Fill in what a passage does not tell, by keys."""
    dialog.indicator.choose("cargo_volume")
    QTest.keyClicks(dialog.value, "1.4")
    dialog.unit.choose("megatonne")
    QTest.keyClicks(dialog.period, "2024")
    dialog.statement.setFocus()
    QTest.keyClicks(dialog.statement, "A number that stands elsewhere too.")


def press_ok(person: Person, dialog: FactDialog | FeatureDialog | ArticleDialog) -> None:
    assert dialog.review()
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    person.window.activateWindow()
    QTest.qWaitForWindowActive(person.window)


def test_a_fact_of_a_selected_passage_is_in_every_panel_undone_and_done_again(editor: Person) -> None:
    editor.session.select("west-port")
    drag_over(editor, "gazette", PHRASE)
    QTest.keyClick(editor.window, Qt.Key.Key_F, CTRL | SHIFT)
    dialog = form(editor, FactDialog)
    assert (dialog.exact.text(), dialog.about.value()) == (PHRASE, ("west-port",))
    state_a_figure(dialog)
    press_ok(editor, dialog)
    statement = "A number that stands elsewhere too."
    assert statement in editor.read_details()
    panels = editor.window.panels
    assert statement in [fact.statement for fact in panels.facts.model.find_rows()]
    (fact,) = (fact.id for fact in editor.session.atlas.facts.values() if fact.statement == statement)
    assert any(fact in comparison.facts for comparison in editor.session.comparisons)
    assert fact in [mark.fact for mark in panels.reader.page.view.marks]
    QTest.keyClick(editor.window, Qt.Key.Key_Z, CTRL)
    assert statement not in editor.read_details()
    assert fact not in [mark.fact for mark in panels.reader.page.view.marks]
    QTest.keyClick(editor.window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert statement in editor.read_details()


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have every atlas count as a large one, whose facts are compared in a thread."""
    monkeypatch.setattr("explorer.comparing.MANY_FACTS", 0)


@pytest.mark.usefixtures("large")
def test_of_a_large_atlas_too_a_new_fact_is_read(editor: Person) -> None:
    editor.session.select("west-port")
    drag_over(editor, "gazette", PHRASE)
    QTest.keyClick(editor.window, Qt.Key.Key_F, CTRL | SHIFT)
    dialog = form(editor, FactDialog)
    state_a_figure(dialog)
    name = dialog.identifier.text()
    press_ok(editor, dialog)
    editor.wait_until(lambda: editor.session.reading == ("gazette", name))
    assert name in editor.session.atlas.facts


@pytest.mark.usefixtures("large")
def test_of_a_large_atlas_too_a_new_feature_is_selected_when_it_is_there(editor: Person) -> None:
    QTest.keyClick(editor.window, Qt.Key.Key_N, CTRL | SHIFT)
    dialog = form(editor, FeatureDialog)
    QTest.keyClicks(dialog.name, "Northhaven")
    dialog.layer.choose("events")
    dialog.kind.choose("forum")
    dialog.geometry_is.choose("nowhere")
    dialog.geometry_source.setText("No place is stated.")
    press_ok(editor, dialog)
    editor.wait_until(lambda: editor.session.selected == "northhaven")
    assert "Northhaven" in editor.read_details()


def test_a_fact_is_offered_where_a_passage_is_selected(editor: Person) -> None:
    drag_over(editor, "gazette", PHRASE)
    view = editor.window.panels.reader.page.view
    ask_for_menu(view.viewport(), QContextMenuEvent.Reason.Mouse)
    assert view.menu is not None
    view.menu.actions()[0].trigger()
    view.menu.close()
    dialog = form(editor, FactDialog)
    assert dialog.exact.text() == PHRASE
    dialog.reject()


def test_a_fact_that_breaks_a_rule_cannot_be_confirmed_and_says_why(editor: Person) -> None:
    editor.session.select("west-port")
    drag_over(editor, "gazette", PHRASE)
    QTest.keyClick(editor.window, Qt.Key.Key_F, CTRL | SHIFT)
    dialog = form(editor, FactDialog)
    state_a_figure(dialog)
    dialog.statement.clear()
    copied = "a cable of 380 km, “Sea Light”, is planned between the two"
    dialog.statement.insertPlainText(copied)
    editor.wait_until(lambda: "running words" in dialog.form.said("statement"))
    assert not dialog.ok.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert len(editor.session.atlas.facts) == 10
    dialog.reject()


def test_a_feature_is_placed_by_a_click_on_the_map(editor: Person) -> None:
    editor.look_at(*HARBOUR, 4.0)
    QTest.keyClick(editor.window, Qt.Key.Key_N, CTRL | SHIFT)
    dialog = form(editor, FeatureDialog)
    QTest.keyClicks(dialog.name, "Northhaven")
    dialog.layer.choose("ports")
    dialog.kind.choose("port")
    QTest.mouseClick(dialog.by_click, Qt.MouseButton.LeftButton)
    editor.wait_until(lambda: editor.window.map.pointing.is_on and not dialog.isVisible())
    height = editor.window.map.height()
    editor.wait_until(lambda: editor.ask_page("map_caspian.getSize().y") == height)
    editor.click_map(*HARBOUR)
    editor.wait_until(dialog.isVisible)
    dialog.precision.choose("site")
    press_ok(editor, dialog)
    placed = editor.session.atlas.features["northhaven"].geometry
    assert isinstance(placed, Point)
    assert placed.coordinates == pytest.approx(HARBOUR, abs=0.03)
    assert editor.session.selected == "northhaven"
    assert editor.window.panels.features.model.row_of("northhaven") >= 0
    editor.wait_until(lambda: not editor.program.page_updates.are_under_way)
    editor.wait_until(lambda: "northhaven" in editor.ask_page("caspian.names()"))
    editor.click_feature("northhaven", *HARBOUR)
    assert editor.session.selected == "northhaven"
    QTest.keyClick(editor.window, Qt.Key.Key_Z, CTRL)
    assert not editor.session.knows("northhaven")


def test_the_click_after_the_one_that_places_picks(editor: Person) -> None:
    editor.look_at(*PORT, 4.0)
    place = editor.place_of(*PORT)
    view, picked = editor.window.map, QSignalSpy(editor.window.map.features_picked)
    view.take_positions()
    placed = view.position_clicked.connect(view.stop_positions)
    assert editor.ask_page("map_caspian.getContainer().classList.contains('pointing')")
    for _ in range(2):
        QTest.mouseClick(editor.map_widget(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    editor.wait_until(lambda: picked.count() > 0)
    QObject.disconnect(placed)
    assert (picked.count(), "west-port" in picked.at(0)[0]) == (1, True)


def test_escape_brings_the_form_back_without_a_position(editor: Person) -> None:
    QTest.keyClick(editor.window, Qt.Key.Key_N, CTRL | SHIFT)
    dialog = form(editor, FeatureDialog)
    dialog.layer.choose("cables")
    QTest.mouseClick(dialog.by_click, Qt.MouseButton.LeftButton)
    editor.wait_until(lambda: editor.window.map.pointing.is_on)
    editor.click_map(51.0, 42.0)
    QTest.qWaitForWindowActive(editor.window)
    QTest.keyClick(editor.window, Qt.Key.Key_Escape)
    editor.wait_until(dialog.isVisible)
    assert dialog.positions.value() == ()
    dialog.reject()


def test_removing_a_feature_asks_with_counts_what_becomes_of_the_rest(editor: Person) -> None:
    editor.session.select("west-port")
    editor.window.actions_by_id["facts.remove_feature"].trigger()
    question = actions(editor).question
    assert question is not None
    assert question.informativeText().startswith("3 fact")
    QTest.mouseClick(question.remove, Qt.MouseButton.LeftButton)
    assert not editor.session.knows("west-port")
    assert len(editor.session.atlas.facts) == 10


def test_a_fact_is_edited_by_the_menu_key_of_its_passage_button(editor: Person) -> None:
    editor.session.select("west-port")
    editor.read_details()
    button = next(
        button for button in editor.window.panels.details.findChildren(QToolButton) if button.text().startswith("¶")
    )
    ask_for_menu(button, QContextMenuEvent.Reason.Keyboard)
    menu = editor.program.actions.editing_menus.menu
    assert menu is not None
    next(action for action in menu.actions() if "Edit" in action.text()).trigger()
    menu.close()
    dialog = form(editor, FactDialog)
    name = dialog.identifier.text()
    dialog.value.selectAll()
    QTest.keyClicks(dialog.value, "1.7")
    press_ok(editor, dialog)
    assert editor.session.atlas.facts[name].value == 1.7


def test_an_article_is_added_from_its_text_and_can_be_read(editor: Person, reader: Path, tmp_path: Path) -> None:
    assert reader.is_dir()  # the library of whoever runs this stays as it is
    file = tmp_path / "new.txt"
    file.write_text("Northhaven Times\nThe port opened in 2020.\n", encoding="utf-8")
    editor.window.actions_by_id["facts.new_article"].trigger()
    dialog = form(editor, ArticleDialog)
    dialog.take_text(file)
    press_ok(editor, dialog)
    assert editor.session.reading == ("northhaven-times", "")
    assert "2020" in editor.window.panels.reader.page.view.toPlainText()


def test_a_feature_is_begun_where_the_map_was_asked_for_its_menu(editor: Person) -> None:
    editor.look_at(*HARBOUR, 4.0)
    place = editor.place_of(*HARBOUR)
    view = editor.window.map
    editor.wait_until(lambda: (view.position_at(QPointF(place)) or (0, 0)) == pytest.approx(HARBOUR, abs=0.03))
    view.customContextMenuRequested.emit(place)
    menu = editor.program.actions.places.menu
    assert menu is not None
    menu.actions()[0].trigger()
    menu.close()
    dialog = form(editor, FeatureDialog)
    assert parse(dialog.positions.value()[0]) == pytest.approx(HARBOUR, abs=0.03)
    assert dialog.geometry_source.text() == "Placed by hand on the map."
    dialog.reject()


def test_a_fact_of_the_list_is_removed_by_its_menu(editor: Person) -> None:
    editor.window.bring_forward("Facts")
    panel = editor.window.panels.facts
    editor.wait_until(lambda: panel.model.rowCount() > 0)
    row = next(row for row in range(10) if panel.fact_at(panel.model.index(row, 0)).id == "courier-oil")
    panel.table.setCurrentIndex(panel.model.index(row, 0))
    next(action for action in panel.table.actions() if action.text() == "Remove the fact").trigger()
    assert "courier-oil" not in editor.session.atlas.facts


def test_an_article_of_the_list_is_removed_with_its_facts_when_that_is_confirmed(editor: Person) -> None:
    editor.session.read_article("")
    rows = editor.window.panels.reader.articles
    rows.setCurrentIndex(rows.model().index(0, 0))
    ask_for_menu(rows, QContextMenuEvent.Reason.Keyboard)
    menu = editor.program.actions.editing_menus.menu
    assert menu is not None
    next(action for action in menu.actions() if "Remove" in action.text()).trigger()
    menu.close()
    question = actions(editor).question
    assert question is not None
    QTest.mouseClick(question.remove, Qt.MouseButton.LeftButton)
    assert len(editor.session.atlas.articles) == 1


def test_nothing_is_offered_for_a_fact_before_one_is_read(editor: Person) -> None:
    editor.session.read_article("")
    assert not editor.window.actions_by_id["facts.edit_fact"].isEnabled()
    editor.session.read_fact("courier-oil")
    assert editor.window.actions_by_id["facts.edit_fact"].isEnabled()
