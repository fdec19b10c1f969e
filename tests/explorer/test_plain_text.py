"""A text from data is no markup in a tooltip, and does not hold the window up where it is endless."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextDocument

from explorer.plain_text import LONGEST, LONGEST_SHOWN, shortened, tip
from explorer.widgets.labels import stated, text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.mark.parametrize("text", ["<b>bold</b>", "<img src='file:///x'>", "a & b <i>c</i>\nd  e", "&lt;b&gt;<br>"])
def test_markup_in_a_tooltip_is_shown_as_it_is_written(text: str, qapp: QApplication) -> None:
    shown = QTextDocument(qapp)
    shown.setHtml(tip(text))
    assert shown.toPlainText() == text


def test_a_plain_text_stays_as_it_is() -> None:
    assert tip("Port & town: 1 < 2") == "Port & town: 1 < 2"


def test_an_endless_tooltip_is_cut() -> None:
    assert len(tip("x" * 1_000_000)) == LONGEST + 2


def test_a_text_that_is_no_longer_than_is_shown_stays_whole() -> None:
    assert shortened("x" * LONGEST_SHOWN) == "x" * LONGEST_SHOWN


def test_of_an_endless_text_is_told_how_much_is_not_shown() -> None:
    assert shortened("ab" * LONGEST_SHOWN).endswith("ab … (+5,000)")


def test_no_label_lays_out_an_endless_text(qapp: QApplication) -> None:
    endless = "<x> " * 100_000
    assert qapp is not None
    assert max(len(text(endless).text()), len(stated("1", "", endless).text())) < 4 * LONGEST_SHOWN
