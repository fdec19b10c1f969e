"""The text of an article: every character as it is, and every passage where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QPalette, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from explorer.reading import Edition
from explorer.widgets.passage_view import PassageView, document_position, text_offset
from geo.model import Article, Fact
from geo.passages import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    Show = Callable[..., PassageView]

HOSTILE = "<b>bold</b> &amp; <img src=x> 𐰴𐰀\r\n“1.4 million” tons\u2028then 380 km\r\nand 𐰴 22 billion.\r\n"


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Return what shows a text with some phrases of it marked; the fact of each has the phrase as its id."""

    def shown(content: str, *phrases: str) -> PassageView:
        article = Article("a", "<i>A</i>", Text(content).sha256, len(content))
        facts = [
            Fact(phrase, "a", (), "length", f"<u>{phrase}</u>", phrase, 1, content.index(phrase), end)
            for phrase in phrases
            for end in [content.index(phrase) + len(phrase)]
        ]
        view = PassageView()
        qtbot.addWidget(view)
        view.resize(400, 300)
        view.show_edition(Edition.of(article, facts, Text(content)))
        view.show()
        qtbot.waitExposed(view)
        return view

    return shown


def _words(view: PassageView, start: int, end: int) -> str:
    cursor = QTextCursor(view.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def _middle(view: PassageView, fact: str) -> QPoint:
    """Return where the middle of a fact's passage is on the view."""
    mark = next(mark for mark in view.marks if mark.fact == fact)
    cursor = QTextCursor(view.document())
    cursor.setPosition((mark.start + mark.end) // 2)
    return view.cursorRect(cursor).center()


def _highlighted(view: PassageView) -> list[str]:
    selections = view.extraSelections()
    return [one.cursor.selectedText() for one in selections if one.format.background().style() != Qt.BrushStyle.NoBrush]


@settings(max_examples=300, deadline=None)
@given(
    st.text(
        st.sampled_from("a \t\n\r\u2028\u2029\u00a0ı“”’\ufeff\x00\ufffc𐰴😀\U0010ffff") | st.characters(codec="utf-8")
    ),
    st.data(),
)
def test_an_offset_of_the_text_is_a_place_of_the_document(
    qapp: object,  # noqa: ARG001 - Qt must be there first
    content: str,
    data: st.DataObject,
) -> None:
    start = data.draw(st.integers(0, len(content)))
    end = data.draw(st.integers(start, len(content)))
    if content[start - 1 : start + 1] == "\r\n" or content[end - 1 : end + 1] == "\r\n":
        return  # no passage begins or ends within a line end
    document = QTextDocument()
    document.setPlainText(content)
    cursor = QTextCursor(document)
    cursor.setPosition(document_position(content, start))
    cursor.setPosition(document_position(content, end), QTextCursor.MoveMode.KeepAnchor)
    ends = str.maketrans(dict.fromkeys("\r\n\ufdd0\ufdd1", "\u2029"))
    assert cursor.selectedText() == content[start:end].replace("\r\n", "\n").translate(ends)


def test_markup_is_shown_and_not_read(show: Show) -> None:
    assert show(HOSTILE).document().firstBlock().text() == HOSTILE.partition("\r\n")[0]


@pytest.mark.parametrize("phrase", ["<img src=x>", "𐰴𐰀", "“1.4 million”", "380 km", "22 billion"])
def test_a_passage_is_marked_at_its_words(show: Show, phrase: str) -> None:
    view = show(HOSTILE, phrase)
    assert [_words(view, mark.start, mark.end) for mark in view.marks] == [phrase]


def test_every_passage_is_underlined(show: Show) -> None:
    view = show(HOSTILE, "380 km", "22 billion")
    dotted = QTextCharFormat.UnderlineStyle.DotLine
    assert [one.format.underlineStyle() for one in view.extraSelections()] == [dotted, dotted]


def test_the_chosen_passage_is_highlighted_and_no_other(show: Show) -> None:
    view = show(HOSTILE, "380 km", "22 billion")
    view.choose("22 billion")
    assert _highlighted(view) == ["22 billion"]


def test_a_fact_that_is_not_in_the_text_highlights_nothing(show: Show) -> None:
    view = show(HOSTILE, "380 km")
    view.choose("380 km")
    view.choose("elsewhere")
    assert _highlighted(view) == []


def test_the_chosen_passage_is_brought_to_the_middle(show: Show) -> None:
    view = show("line\n" * 200 + "380 km\n" + "line\n" * 200, "380 km")
    view.choose("380 km")
    assert abs(_middle(view, "380 km").y() - view.viewport().height() // 2) <= 2


def test_the_chosen_passage_stays_in_the_middle_when_the_lines_break_anew(show: Show) -> None:
    view = show("words and words " * 2000 + "380 km " + "words and words " * 2000, "380 km")
    view.choose("380 km")
    view.resize(250, 400)
    assert abs(_middle(view, "380 km").y() - view.viewport().height() // 2) <= 2


def test_a_text_that_was_scrolled_on_stays_there_when_the_view_grows(show: Show) -> None:
    view = show("line\n" * 400 + "380 km\n", "380 km")
    view.choose("380 km")
    view.verticalScrollBar().setValue(40)
    view.resize(400, 320)
    assert view.verticalScrollBar().value() == 40


def test_a_click_takes_the_passage(show: Show, qtbot: QtBot) -> None:
    view = show(HOSTILE, "380 km", "22 billion")
    with qtbot.waitSignal(view.picked) as taken:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_middle(view, "22 billion"))
    assert taken.args is not None
    assert taken.args[0] == ["22 billion"]


def test_a_click_where_passages_overlap_takes_them_all(show: Show, qtbot: QtBot) -> None:
    view = show(HOSTILE, "then 380 km", "380 km")
    with qtbot.waitSignal(view.picked) as taken:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_middle(view, "380 km"))
    assert taken.args is not None
    assert taken.args[0] == ["then 380 km", "380 km"]


@pytest.mark.parametrize("place", [QPoint(380, 280), QPoint(380, 18)])
def test_a_click_beside_the_text_takes_nothing(show: Show, qtbot: QtBot, place: QPoint) -> None:
    view = show("380 km", "380 km")
    with qtbot.assertNotEmitted(view.picked):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_selecting_words_takes_nothing(show: Show, qtbot: QtBot) -> None:
    view = show(HOSTILE, "22 billion")
    with qtbot.assertNotEmitted(view.picked):
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_middle(view, "22 billion"))
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=_middle(view, "22 billion"))


def test_tab_goes_from_passage_to_passage(show: Show) -> None:
    view = show(HOSTILE, "380 km", "22 billion")
    view.setFocus()
    reached = []
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Tab)
        reached.append(view.textCursor().selectedText())
    assert reached == ["380 km", "22 billion"]


def test_backtab_goes_back(show: Show) -> None:
    view = show(HOSTILE, "380 km", "22 billion")
    view.setFocus()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        QTest.keyClick(view, key)
    assert view.textCursor().selectedText() == "380 km"


def test_enter_takes_the_passage_that_tab_has_reached(show: Show, qtbot: QtBot) -> None:
    view = show(HOSTILE, "380 km", "22 billion")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.picked) as taken:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert taken.args is not None
    assert taken.args[0] == ["380 km"]


def test_the_tool_tip_states_the_fact_and_reads_no_markup(show: Show, qtbot: QtBot) -> None:
    view = show(HOSTILE, "380 km")
    place = _middle(view, "380 km")
    view.viewportEvent(QHelpEvent(QHelpEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place)))
    qtbot.waitUntil(lambda: QToolTip.text() == "<p>&lt;u&gt;380 km&lt;/u&gt;</p>")


def test_another_theme_colours_the_marks(show: Show) -> None:
    view = show(HOSTILE, "380 km")
    view.choose("380 km")
    palette = view.palette()
    palette.setColor(QPalette.ColorRole.Accent, "#123456")
    view.setPalette(palette)
    assert view.extraSelections()[0].format.background().color().name() == "#123456"


def test_the_text_cannot_be_changed(show: Show) -> None:
    view = show(HOSTILE)
    before = view.toPlainText()
    QTest.keyClicks(view, "x")
    assert view.toPlainText() == before


@given(st.text(alphabet=st.sampled_from("a \n𐰴ә”"), max_size=30), st.data())
def test_a_place_in_the_document_is_the_offset_it_came_from(content: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(content)))
    assert text_offset(content, document_position(content, offset)) == offset


def test_a_place_after_a_line_end_of_two_characters_is_after_both() -> None:
    assert text_offset("one\r\ntwo", 4) == len("one\r\n")


def test_a_selection_is_told_in_code_points_of_the_text(show: Show) -> None:
    view = show(HOSTILE, "380 km")
    mark = view.marks[0]
    cursor = view.textCursor()
    cursor.setPosition(mark.start)
    cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    start, end = view.selected_passage() or (0, 0)
    assert HOSTILE[start:end] == "380 km"


def test_a_fact_is_not_offered_where_nothing_is_selected(show: Show, qtbot: QtBot) -> None:
    view = show(HOSTILE)
    place = QPoint(5, 5)
    view.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, view.mapToGlobal(place)))
    assert view.menu is not None
    assert not view.menu.actions()[0].isEnabled()
    with qtbot.waitSignal(view.menu.aboutToHide):
        view.menu.close()
