"""The form for a fact: what it asks for, what it refuses, and the edit that comes of it."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from explorer.dialogs.fact_dialog import FactDialog
from geo.editing import PutFact, apply, draft_fact
from geo.errors import DataError, Finding

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.dialogs.record_dialog import Desk
    from geo.editing import Edit
    from tests.explorer.conftest import Done

PHRASE = "Some 1,500 people"


@pytest.fixture
def drafted(desk: Desk, qtbot: QtBot) -> FactDialog:
    """Return the form for a passage that was selected."""
    text = desk.texts["gazette"]
    start = text.content.index(PHRASE)
    draft = draft_fact(desk.atlas.articles["gazette"], text, start, start + len(PHRASE), desk.atlas.facts)
    dialog = FactDialog(desk, draft, from_passage=True)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


@pytest.fixture
def there(desk: Desk, qtbot: QtBot) -> FactDialog:
    """Return the form for a fact of the atlas."""
    dialog = FactDialog(desk, desk.atlas.facts["courier-oil"])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def fill(dialog: FactDialog) -> None:
    """Say what a passage does not."""
    dialog.indicator.choose("tourist_count")
    QTest.keyClicks(dialog.value, "1500")
    dialog.unit.choose("person")
    QTest.keyClicks(dialog.statement, "The number of guests.")


def edit(dialog: FactDialog, done: Done) -> PutFact:
    """Confirm a form with Enter, and return what it has done."""
    assert dialog.review()
    dialog.value.setFocus()
    QTest.keyClick(dialog.value, Qt.Key.Key_Return)
    (made,) = done.edits
    assert isinstance(made, PutFact)
    return made


def test_a_draft_cannot_be_confirmed_before_it_says_what_it_states(drafted: FactDialog) -> None:
    assert not drafted.ok.isEnabled()
    assert {name for name in ("indicator", "statement", "exact") if drafted.form.said(name)} == {
        "indicator",
        "statement",
    }


def test_a_filled_form_puts_the_fact_with_its_passage(drafted: FactDialog, done: Done, desk: Desk) -> None:
    fill(drafted)
    fact = edit(drafted, done).fact
    assert desk.texts["gazette"].content[fact.start : fact.end] == fact.exact == PHRASE
    assert (fact.value, fact.unit, fact.statement) == (1500, "person", "The number of guests.")


def test_the_passage_of_a_selection_is_not_typed(drafted: FactDialog) -> None:
    assert drafted.exact.isReadOnly()
    assert drafted.start.isReadOnly()


def test_a_fact_that_is_there_comes_back_as_it_was(there: FactDialog, desk: Desk) -> None:
    assert there.read_edit().fact == desk.atlas.facts["courier-oil"]


@pytest.mark.parametrize(
    "name", ["gazette-cable-status", "gazette-answer", "courier-cable-ready", "gazette-attendance"]
)
def test_every_sort_of_fact_comes_back_as_it_was(desk: Desk, qtbot: QtBot, name: str) -> None:
    dialog = FactDialog(desk, desk.atlas.facts[name])
    qtbot.addWidget(dialog)
    assert dialog.read_edit().fact == desk.atlas.facts[name]


def test_an_unchanged_fact_can_be_confirmed(there: FactDialog) -> None:
    assert there.ok.isEnabled()


def test_a_statement_that_copies_the_article_is_refused_beside_it(drafted: FactDialog, qtbot: QtBot) -> None:
    fill(drafted)
    drafted.statement.setPlainText("Eastport answered on August 6: a cable of 380 km")
    qtbot.waitUntil(lambda: "More than 7 running words" in drafted.form.said("statement"))
    assert not drafted.ok.isEnabled()


def test_a_number_that_is_none_is_refused_beside_it(there: FactDialog) -> None:
    there.value.setText("5,5")
    assert not there.review()
    assert "“5,5” is no number" in there.form.said("value")


def test_a_range_that_ends_before_it_begins_is_refused(there: FactDialog) -> None:
    there.value_max.setText("3")
    assert not there.review()
    assert "ends where it begins" in there.form.said("value_max")


def test_a_unit_that_measures_something_else_is_refused(there: FactDialog) -> None:
    there.unit.choose("kilometer")
    assert not there.review()
    assert "does not measure" in there.form.said("unit")


def test_a_period_is_read_aloud(there: FactDialog) -> None:
    there.period.setText("2025-01/2025-08")
    assert there.review()
    assert "2025" in there.form.said("period")
    assert there.form.said("period") != "2025-01/2025-08"


def test_a_period_that_is_no_date_is_refused(there: FactDialog) -> None:
    there.period.setText("next year")
    assert not there.review()
    assert "next year" in there.form.said("period")


def test_a_problem_is_told_to_screen_readers_with_its_field(there: FactDialog) -> None:
    there.statement.clear()
    there.review()
    assert there.statement.accessibleDescription() == there.form.said("statement") != ""


def test_a_feature_is_added_with_enter_and_the_form_stays(there: FactDialog) -> None:
    there.about.line.setFocus()
    QTest.keyClicks(there.about.line, "East Port · Port")
    QTest.keyClick(there.about.line, Qt.Key.Key_Return)
    assert there.about.value() == ("oil-flow", "old-pipe", "east-port")
    assert there.isVisible()


def test_a_feature_is_taken_out_with_delete(there: FactDialog) -> None:
    there.about.list.setCurrentRow(0)
    QTest.keyClick(there.about.list, Qt.Key.Key_Delete)
    assert there.about.value() == ("old-pipe",)


def test_a_name_that_was_not_added_is_not_lost_in_silence(there: FactDialog) -> None:
    QTest.keyClicks(there.about.line, "Atlantis")
    assert not there.review()
    assert "“Atlantis” was not added" in there.form.said("about")


def test_a_phrase_that_stands_once_is_found_in_the_text(desk: Desk, qtbot: QtBot) -> None:
    dialog = FactDialog(desk, dataclasses.replace(desk.atlas.facts["courier-oil"], id="", article="gazette", exact=""))
    qtbot.addWidget(dialog)
    QTest.keyClicks(dialog.exact, "Sea Light")
    assert (dialog.start.value(), dialog.paragraph.value()) == (desk.texts["gazette"].content.index("Sea Light"), 4)


def test_statuses_are_offered_by_their_names(desk: Desk, qtbot: QtBot) -> None:
    dialog = FactDialog(desk, desk.atlas.facts["gazette-cable-status"])
    qtbot.addWidget(dialog)
    assert dialog.label.currentText() == "Planned"
    dialog.label.setEditText("In operation")
    assert dialog.read_edit().fact.label == "in_operation"


def test_what_cannot_be_done_is_said_and_the_form_stays(desk: Desk, qtbot: QtBot) -> None:
    def fail(_edit: Edit) -> None:
        raise DataError(Finding("the disk is full"))

    dialog = FactDialog(dataclasses.replace(desk, do=fail), desk.atlas.facts["courier-oil"])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.outcome.text() == "the disk is full."


def test_escape_does_nothing_to_the_atlas(there: FactDialog, done: Done) -> None:
    QTest.keyClick(there, Qt.Key.Key_Escape)
    assert (there.isVisible(), done.edits) == (False, [])


def test_what_the_form_lets_through_the_atlas_takes(drafted: FactDialog, done: Done, desk: Desk) -> None:
    fill(drafted)
    made = edit(drafted, done)
    assert apply(desk.atlas, made, desk.texts, desk.units).facts[made.fact.id] == made.fact
