"""The reader: it shows what the session reads, and leads from a passage back to the map."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QTextEdit, QTreeWidget, QWidget

from explorer.panels.reader_panel import ReaderPanel
from explorer.widgets.cite_button import FORMATS
from geo import citations
from geo.editing import PutFact, RemoveArticle, RemoveFeature, apply
from geo.passages import Text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.session import Session
    from geo.atlas import Atlas


@pytest.fixture
def panel(session: Session, texts: dict[str, Text], qtbot: QtBot) -> ReaderPanel:
    """Return the panel with the gazette's text at hand, and not the courier's."""
    session.use_texts({"gazette": texts[session.atlas.articles["gazette"].sha256]})
    panel = ReaderPanel(session)
    qtbot.addWidget(panel)
    panel.resize(360, 600)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def _shown(widget: QWidget) -> str:
    """Return all that the labels of a widget show."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def _click(panel: ReaderPanel, fact: str) -> QPoint:
    """Click a fact's passage, and return where that was."""
    view = panel.page.view
    mark = next(mark for mark in view.marks if mark.fact == fact)
    cursor = QTextCursor(view.document())
    cursor.setPosition((mark.start + mark.end) // 2)
    place = view.cursorRect(cursor).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    return place


def _other_edition(session: Session, **changes: str) -> None:
    content = session.texts["gazette"].content
    for old, new in changes.items():
        content = content.replace(old.replace("_", " "), new)
    session.use_texts({"gazette": Text(content)})


def _paths(*names: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(name) for name in names])
    return data


def _offered(panel: ReaderPanel, data: QMimeData) -> bool:
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    event.ignore()
    panel.dragEnterEvent(event)
    return event.isAccepted()


def test_nothing_to_be_read_is_a_list_of_all_articles(panel: ReaderPanel) -> None:
    assert panel.articles.isVisible()
    assert panel.articles.said() == [
        "Eastport Courier\nCourier & Sons · no text at hand",
        "Westhaven Gazette\nA. Writer · text at hand",
    ]


def test_the_list_says_which_text_is_another_edition(panel: ReaderPanel, session: Session) -> None:
    _other_edition(session, Page="Leaf")
    assert panel.articles.said()[1].endswith("another edition at hand")


def test_an_article_is_opened_from_the_list(panel: ReaderPanel, session: Session) -> None:
    row = panel.articles.visualRect(panel.articles.model().index(1, 0))
    QTest.mouseClick(panel.articles.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert session.reading == ("gazette", "")


def test_an_article_is_opened_by_keyboard_and_keeps_the_keyboard(panel: ReaderPanel, session: Session) -> None:
    panel.articles.setFocus()
    QTest.keyClick(panel.articles, Qt.Key.Key_End)
    QTest.keyClick(panel.articles, Qt.Key.Key_Return)
    assert session.reading == ("gazette", "")
    assert panel.page.view.hasFocus()


def test_the_list_is_come_back_to(panel: ReaderPanel, session: Session) -> None:
    session.read_article("gazette")
    panel.page.back.click()
    assert panel.articles.isVisible()


def test_the_text_is_shown_as_it_is(panel: ReaderPanel, session: Session) -> None:
    session.read_article("gazette")
    assert panel.page.view.toPlainText() == session.texts["gazette"].content


def test_the_bibliography_stands_above_the_text(panel: ReaderPanel, session: Session) -> None:
    session.read_article("gazette")
    assert "“Westhaven Gazette”\nno publisher named · A. Writer · October 2025 (inferred)" in _shown(panel)


def test_the_edition_is_named(panel: ReaderPanel, session: Session) -> None:
    session.read_article("gazette")
    assert panel.page.edition.text() == "The text its facts were read from: 6 facts."


def test_a_fact_that_is_looked_up_is_highlighted(panel: ReaderPanel, session: Session) -> None:
    session.read_fact("gazette-cable-length")
    mark = panel.page.view.chosen_mark()
    assert mark is not None
    assert mark.fact == "gazette-cable-length"


def test_a_fact_that_is_looked_up_is_stated_with_its_place(panel: ReaderPanel, session: Session) -> None:
    session.read_fact("gazette-cable-length")
    assert "How long the cable is to be.\n¶\N{NO-BREAK SPACE}4 · “380 km”" in _shown(panel)


def test_looking_a_fact_up_selects_nothing(panel: ReaderPanel, session: Session) -> None:  # noqa: ARG001 - it listens
    session.read_fact("gazette-cable-length")
    assert session.selected == ""


def test_a_click_on_a_passage_shows_its_feature_on_the_map(panel: ReaderPanel, session: Session, qtbot: QtBot) -> None:
    session.read_article("gazette")
    with qtbot.waitSignal(session.went_to) as went:
        _click(panel, "gazette-cable-length")
    assert went.args == ["sea-cable"]


def test_a_click_on_a_passage_chooses_its_fact(panel: ReaderPanel, session: Session) -> None:
    session.read_article("gazette")
    _click(panel, "gazette-cable-length")
    assert session.reading == ("gazette", "gazette-cable-length")


def test_the_text_does_not_move_under_a_click(panel: ReaderPanel, session: Session) -> None:
    session.use_texts({"gazette": Text("Line.\n" * 60 + session.texts["gazette"].content + "Line.\n" * 60)})
    session.read_fact("gazette-cargo-2024")
    before = panel.page.view.verticalScrollBar().value()
    _click(panel, "gazette-cable-length")
    assert panel.page.view.verticalScrollBar().value() == before


def test_a_fact_about_nothing_on_the_map_is_chosen_alone(panel: ReaderPanel, session: Session) -> None:
    session.read_article("gazette")
    _click(panel, "gazette-attendance")
    assert (session.reading[1], session.selected) == ("gazette-attendance", "")


def test_of_facts_that_share_a_passage_the_person_chooses(
    session: Session, atlas: Atlas, texts: dict[str, Text], qtbot: QtBot
) -> None:
    twin = dataclasses.replace(atlas.facts["gazette-cable-length"], id="twin", statement="R&D of it.", about=())
    session.open(dataclasses.replace(atlas, facts=atlas.facts | {"twin": twin}))
    session.use_texts({"gazette": texts[atlas.articles["gazette"].sha256]})
    panel = ReaderPanel(session)
    qtbot.addWidget(panel)
    session.read_article("gazette")
    panel.show()
    _click(panel, "twin")
    assert panel.chooser is not None
    first, second = panel.chooser.actions()
    assert (first.text(), second.text()) == ("How long the cable is to be.", "R&&D of it.")
    second.trigger()
    panel.chooser.close()
    assert session.reading[1] == "twin"


def test_enter_takes_a_passage_as_a_click_does(panel: ReaderPanel, session: Session) -> None:
    session.read_article("gazette")
    panel.page.view.setFocus()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return):
        QTest.keyClick(panel.page.view, key)
    assert (session.reading[1], session.selected) == ("gazette-cargo-2026", "west-port")


def test_next_goes_through_the_facts_and_the_map_follows(panel: ReaderPanel, session: Session) -> None:
    session.read_fact("gazette-answer")
    panel.page.next.click()
    assert (session.reading[1], session.selected) == ("gazette-cable-length", "sea-cable")


def test_previous_goes_back(panel: ReaderPanel, session: Session) -> None:
    session.read_fact("gazette-answer")
    panel.page.previous.click()
    assert session.reading[1] == "gazette-cargo-2026"


def test_there_is_nothing_before_the_first_fact_and_after_the_last(panel: ReaderPanel, session: Session) -> None:
    session.read_fact("gazette-cargo-2024")
    assert (panel.page.previous.isEnabled(), panel.page.next.isEnabled()) == (False, True)
    session.read_fact("gazette-attendance")
    assert (panel.page.previous.isEnabled(), panel.page.next.isEnabled()) == (True, False)


def test_a_fact_is_shown_on_the_map(panel: ReaderPanel, session: Session) -> None:
    session.read_fact("gazette-cable-length")
    panel.page.on_map.click()
    assert session.selected == "sea-cable"


def test_of_several_features_the_person_chooses(panel: ReaderPanel, session: Session) -> None:
    session.read_fact("courier-oil")
    panel.page.on_map.click()
    assert panel.chooser is not None
    panel.chooser.actions()[1].trigger()
    panel.chooser.close()
    assert session.selected == "old-pipe"


@pytest.mark.parametrize("fact", ["", "gazette-attendance"])
def test_what_is_about_nothing_cannot_be_shown_on_the_map(panel: ReaderPanel, session: Session, fact: str) -> None:
    if fact:
        session.read_fact(fact)
    else:
        session.read_article("gazette")
    assert not panel.page.on_map.isEnabled()


def test_another_edition_lists_its_orphans(panel: ReaderPanel, session: Session) -> None:
    session.read_article("gazette")
    assert not panel.page.orphans.isVisible()
    _other_edition(session, **{"380_km": "390 km"})
    assert panel.page.edition.text() == "Another edition: 5 exact, 0 moved, 1 orphaned."
    assert panel.page.orphans.isVisible()
    assert panel.page.orphans.said() == ["How long the cable is to be. ¶ 4"]


def test_an_orphan_is_stated_and_not_shown(panel: ReaderPanel, session: Session) -> None:
    session.read_article("gazette")
    _other_edition(session, **{"380_km": "390 km"})
    panel.page.orphans.setFocus()
    QTest.keyClick(panel.page.orphans, Qt.Key.Key_Home)
    QTest.keyClick(panel.page.orphans, Qt.Key.Key_Return)
    assert panel.page.view.chosen_mark() is None
    assert "“380 km” · Not shown: this text has no such phrase" in _shown(panel)


def test_a_fact_that_has_moved_says_so(panel: ReaderPanel, session: Session) -> None:
    _other_edition(session, Westhaven_Gazette="The Westhaven Gazette")
    session.read_fact("gazette-cable-length")
    assert "“380 km” · Moved in this edition." in _shown(panel)


def test_without_the_text_a_fact_is_cited_with_its_phrase(panel: ReaderPanel, session: Session) -> None:
    session.read_fact("courier-cable-ready")
    shown = _shown(panel)
    assert "“Eastport Courier”, Courier & Sons, no date, ¶ 2" in shown
    assert "¶\N{NO-BREAK SPACE}2 · “by the end of 2026”" in shown
    assert "The text of this article is not on this computer" in shown


def test_a_text_that_is_added_is_shown_at_the_fact(
    panel: ReaderPanel, session: Session, texts: dict[str, Text]
) -> None:
    session.read_fact("courier-cable-ready")
    session.use_texts({"courier": texts[session.atlas.articles["courier"].sha256]})
    assert panel.page.view.isVisible()
    assert panel.page.view.chosen_mark() is not None


@pytest.mark.parametrize("article", ["", "courier"])
def test_adding_a_text_can_be_asked_for(panel: ReaderPanel, session: Session, qtbot: QtBot, article: str) -> None:
    session.read_article(article)
    add = next(b for b in panel.findChildren(QAbstractButton) if b.isVisible() and b.text().startswith("Add"))
    with qtbot.waitSignal(panel.add_requested):
        add.click()


def test_text_files_and_folders_can_be_dropped(panel: ReaderPanel, qtbot: QtBot, tmp_path: Path) -> None:
    data = _paths("/a/b.txt", "/a/c.TXT", "/a/d.pdf", str(tmp_path))
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    with qtbot.waitSignal(panel.files_dropped) as dropped:
        panel.dropEvent(event)
    assert dropped.args == [[Path("/a/b.txt"), Path("/a/c.TXT"), tmp_path]]


def test_a_text_file_is_taken(panel: ReaderPanel) -> None:
    assert _offered(panel, _paths("/a/b.txt"))


def test_other_files_are_not_taken(panel: ReaderPanel) -> None:
    assert not _offered(panel, _paths("/a/b.pdf"))


def test_the_text_leaves_what_is_dropped_to_the_panel(panel: ReaderPanel) -> None:
    assert not panel.page.view.acceptDrops()
    assert not panel.page.view.viewport().acceptDrops()


@pytest.mark.parametrize("row", range(len(FORMATS)))
def test_a_fact_is_cited_in_each_format(panel: ReaderPanel, session: Session, row: int) -> None:
    session.read_fact("gazette-cable-length")
    panel.page.cite.fact_actions[row].trigger()
    fact = session.atlas.facts["gazette-cable-length"]
    cite = (citations.plain, citations.bibtex, citations.csl_json)[row]
    assert QGuiApplication.clipboard().text() == cite(session.atlas.articles["gazette"], fact)


def test_the_whole_article_is_cited(panel: ReaderPanel, session: Session) -> None:
    session.read_fact("gazette-cable-length")
    panel.page.cite.article_actions[0].trigger()
    assert QGuiApplication.clipboard().text() == citations.plain(session.atlas.articles["gazette"])


def test_without_a_fact_only_the_article_can_be_cited(panel: ReaderPanel, session: Session) -> None:
    session.read_article("gazette")
    assert not any(action.isEnabled() for action in panel.page.cite.fact_actions)


def test_copying_is_told_of(panel: ReaderPanel, session: Session, qtbot: QtBot) -> None:
    session.read_article("gazette")
    with qtbot.waitSignal(panel.copied) as told:
        panel.page.cite.article_actions[1].trigger()
    assert told.args == ["The citation of the article is on the clipboard as BibTeX."]


def test_another_atlas_brings_the_list_back(panel: ReaderPanel, session: Session, atlas: Atlas) -> None:
    session.read_article("gazette")
    session.open(atlas)
    assert panel.articles.isVisible()


def test_a_panel_made_before_the_atlas_is_open_waits(session: Session, qtbot: QtBot) -> None:
    empty = ReaderPanel(type(session)())
    qtbot.addWidget(empty)
    assert empty.articles.said() == []


def test_everything_that_is_used_has_a_name_and_takes_the_keyboard(panel: ReaderPanel) -> None:
    used = [
        *panel.findChildren(QAbstractButton),
        *panel.findChildren(QTreeWidget),
        *panel.findChildren(QTextEdit),
    ]
    assert len(used) > 8
    assert all(widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()) for widget in used)
    assert all(widget.focusPolicy() & Qt.FocusPolicy.TabFocus for widget in used)


def test_a_fact_that_an_edit_adds_is_marked_at_once(panel: ReaderPanel, session: Session) -> None:
    session.read_article("gazette")
    fact = dataclasses.replace(session.atlas.facts["gazette-cable-length"], id="again")
    session.edit(apply(session.atlas, PutFact(fact)), session.comparisons, "Add")
    assert "again" in [mark.fact for mark in panel.page.view.marks]


def test_what_is_selected_in_the_text_stays_when_something_else_is_edited(panel: ReaderPanel, session: Session) -> None:
    session.read_article("gazette")
    panel.page.view.selectAll()
    session.edit(apply(session.atlas, RemoveFeature("fair")), session.comparisons, "Remove")
    assert panel.selected_passage() == ("gazette", 0, len(session.texts["gazette"].content))


def test_an_article_that_an_edit_removes_is_left_for_the_list(panel: ReaderPanel, session: Session) -> None:
    session.read_article("gazette")
    session.edit(apply(session.atlas, RemoveArticle("gazette", along=True)), session.comparisons, "Remove")
    assert panel.pages.currentIndex() == 0
    assert [said.partition("\n")[0] for said in panel.articles.said()] == ["Eastport Courier"]
