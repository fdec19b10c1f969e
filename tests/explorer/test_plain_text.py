"""A text from data is no markup in a tooltip."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextDocument

from explorer.plain_text import LONGEST, tip

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
