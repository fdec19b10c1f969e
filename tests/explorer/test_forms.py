"""What holds for every form: each field is named, led to by its own key, and reached with Tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from explorer.dialogs.article_dialog import ArticleDialog
from explorer.dialogs.fact_dialog import FactDialog
from explorer.dialogs.feature_dialog import FeatureDialog
from explorer.widgets.form import Form

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from explorer.dialogs.record_dialog import Desk, RecordDialog

MAKERS: dict[str, Callable[[Desk], RecordDialog]] = {
    "fact": lambda desk: FactDialog(desk, desk.atlas.facts["courier-oil"]),
    "feature": lambda desk: FeatureDialog(desk, desk.atlas.features["west-port"]),
    "article": lambda desk: ArticleDialog(desk, desk.atlas.articles["courier"]),
}


@pytest.fixture(params=list(MAKERS))
def dialog(request: pytest.FixtureRequest, desk: Desk, qtbot: QtBot) -> RecordDialog:
    made = MAKERS[request.param](desk)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    return made


def headings(dialog: RecordDialog) -> list[QLabel]:
    return [label for label in dialog.findChildren(QLabel) if label.buddy() is not None]


def buddy(label: QLabel) -> QWidget:
    found = label.buddy()
    assert isinstance(found, QWidget)
    return found


def test_every_field_has_a_name_for_who_does_not_see_it(dialog: RecordDialog) -> None:
    assert [label.text() for label in headings(dialog) if not buddy(label).accessibleName()] == []


def test_every_field_has_a_key_of_its_own(dialog: RecordDialog) -> None:
    buttons = [button.text() for button in dialog.form.findChildren(QPushButton)]
    texts = [*(label.text() for label in headings(dialog)), *buttons]
    keys = [text.partition("&")[2][:1].casefold() for text in texts]
    assert sorted(keys) == sorted(set(keys))
    assert "" not in keys


def test_tab_reaches_every_field(dialog: RecordDialog) -> None:
    wanted = {label.text() for label in headings(dialog) if buddy(label).isEnabled() and buddy(label).isVisible()}
    reached: set[str] = set()
    headings(dialog)[0].setFocus()
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached |= {
            label.text() for label in headings(dialog) if focused is buddy(label) or buddy(label).isAncestorOf(focused)
        }
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert wanted - reached == set()


def test_what_is_there_can_be_confirmed_unchanged(dialog: RecordDialog) -> None:
    assert dialog.ok.isEnabled()


def test_what_is_wrong_with_no_field_is_handed_back(qtbot: QtBot) -> None:
    form = Form("Form")
    qtbot.addWidget(form)
    form.add("&Name", QLineEdit(), "name")
    assert form.tell({"name": "Too long.", "file": "It is locked."}, {}) == ["It is locked."]
    assert form.said("name") == "Too long."


def test_a_sentence_goes_when_its_field_is_mended(qtbot: QtBot) -> None:
    form = Form("Form")
    qtbot.addWidget(form)
    field = form.add("&Name", QLineEdit(), "name")
    form.tell({"name": "Too long."}, {})
    form.tell({}, {"name": "As in the atlas."})
    assert form.said("name") == field.accessibleDescription() == "As in the atlas."


def test_markup_in_a_sentence_is_shown_as_it_is(qtbot: QtBot) -> None:
    form = Form("Form")
    qtbot.addWidget(form)
    form.add("&Name", QLineEdit(), "name")
    form.tell({"name": "<b>x</b>"}, {})
    (label,) = (label for label in form.findChildren(QLabel) if label.text() == "<b>x</b>")
    assert label.textFormat() == Qt.TextFormat.PlainText
