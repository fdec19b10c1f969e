"""The form for an article, and the question before one goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.dialogs.article_dialog import ArticleDialog
from explorer.dialogs.removal_question import RemovalQuestion
from geo.editing import PutArticle, RemoveArticle, RemoveFeature, apply
from geo.passages import Text

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.dialogs.record_dialog import Desk
    from tests.explorer.conftest import Done

TEXT = "Northhaven Times\r\nThe port 𐰴 opened.\n"


@pytest.fixture
def blank(desk: Desk, qtbot: QtBot) -> ArticleDialog:
    dialog = ArticleDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "times.txt"
    path.write_bytes(TEXT.encode())
    return path


def test_an_article_needs_its_text(blank: ArticleDialog) -> None:
    blank.title.setText("Northhaven Times")
    assert not blank.review()
    assert blank.form.said("sha256") == "Needed."


def test_an_article_is_known_by_its_text(blank: ArticleDialog, file: Path) -> None:
    blank.take_text(file)
    article = blank.read_edit().article
    assert (article.sha256, article.characters) == (Text(TEXT).sha256, len(TEXT))
    assert (article.id, article.title) == ("northhaven-times", "Northhaven Times")


def test_a_title_that_was_typed_stays_when_the_text_is_chosen(blank: ArticleDialog, file: Path) -> None:
    blank.title.setText("The Times of Northhaven")
    blank.take_text(file)
    assert blank.read_edit().article.title == "The Times of Northhaven"


def test_a_file_that_is_no_text_is_refused_with_its_name(blank: ArticleDialog, tmp_path: Path) -> None:
    path = tmp_path / "picture.txt"
    path.write_bytes(b"\xff\xfe\x00")
    blank.take_text(path)
    assert str(path) in blank.outcome.text()
    assert not blank.ok.isEnabled()


def test_a_new_article_can_be_confirmed_and_put(blank: ArticleDialog, file: Path, done: Done, desk: Desk) -> None:
    blank.take_text(file)
    blank.accept()
    (edit,) = done.edits
    assert isinstance(edit, PutArticle)
    assert "northhaven-times" in apply(desk.atlas, edit).articles


def test_an_article_that_is_there_comes_back_as_it_was(desk: Desk, qtbot: QtBot) -> None:
    dialog = ArticleDialog(desk, desk.atlas.articles["courier"])
    qtbot.addWidget(dialog)
    assert dialog.read_edit().article == desk.atlas.articles["courier"]


def test_a_date_that_is_none_is_refused_beside_it(blank: ArticleDialog, file: Path) -> None:
    blank.take_text(file)
    blank.published.setText("last week")
    assert not blank.review()
    assert "last week" in blank.form.said("published")


def test_an_id_that_cannot_name_a_file_is_refused_beside_it(blank: ArticleDialog, file: Path) -> None:
    blank.take_text(file)
    blank.identifier.setText("North Haven")
    assert not blank.review()
    assert "cannot name a file" in blank.form.said("id")


def test_an_article_does_not_go_without_saying_what_goes_with_it(desk: Desk, qtbot: QtBot) -> None:
    question = RemovalQuestion(desk.atlas, RemoveArticle("gazette"))
    qtbot.addWidget(question)
    assert question.text() == "Remove the article “Westhaven Gazette”?"
    assert "6 fact" in question.informativeText()
    assert "1 article" in question.informativeText()


def test_a_feature_does_not_go_without_saying_what_lets_go_of_it(desk: Desk, qtbot: QtBot) -> None:
    question = RemovalQuestion(desk.atlas, RemoveFeature("east-town"))
    qtbot.addWidget(question)
    assert "2 feature" in question.informativeText()
    assert "fact" not in question.informativeText()


def test_to_keep_is_what_enter_does(desk: Desk, qtbot: QtBot) -> None:
    question = RemovalQuestion(desk.atlas, RemoveFeature("east-town"))
    qtbot.addWidget(question)
    assert question.keep.isDefault()
