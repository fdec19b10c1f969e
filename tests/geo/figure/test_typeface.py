"""Measuring and breaking texts without a canvas."""

from __future__ import annotations

import pytest
from matplotlib.textpath import text_to_path

from geo.figure.canvas import font
from geo.figure.labels import PADDING
from geo.figure.typeface import Style, drawable

STYLE = Style(10.0, "#000000")


@pytest.mark.parametrize("text", ["Port of Aktau", "Қазақстан — Ақтау", "Şuşa, Gəncə, Ağdam", "AVATAR To Ty"])
def test_a_text_is_hardly_wider_than_measured(text: str) -> None:
    width, _, _ = text_to_path.get_text_width_height_descent(text, font(STYLE, text), ismath=False)
    assert width <= STYLE.width(text) + PADDING


@pytest.mark.parametrize("weight", ["Regular", "Semibold", "It"])
@pytest.mark.parametrize("text", ["ƏəĞğIıİiŞşÇçÖöÜü", "Қазақстан: Ақтау, Құрық", "Баку—Тбилиси", "“1–5” · ¶ 12 °"])
def test_the_typeface_has_the_letters_of_the_region(text: str, weight: str) -> None:
    style = Style(10.0, "#000000", weight)  # type: ignore[arg-type] # parametrised
    assert style.face(text) != "Fallback"


def test_other_scripts_are_set_in_the_fallback() -> None:
    assert STYLE.face("καλημέρα ⵣ") == "Fallback"


def test_a_letter_that_no_font_has_becomes_a_box() -> None:
    assert drawable("Port 阿克套") == "Port □□□"


def test_no_line_is_wider_than_asked_for() -> None:
    lines = STYLE.wrap("Some words and an extraordinarilylongwordthatfitsnowhere among them", 60)
    assert max(map(STYLE.width, lines)) <= 60


def test_words_stay_whole_where_they_can() -> None:
    assert STYLE.wrap("one two three", STYLE.width("one two")) == ["one two", "three"]


def test_a_no_break_space_holds() -> None:
    assert STYLE.wrap("at 43°\N{NO-BREAK SPACE}N", STYLE.width("at 43°")) == ["at", "43°\N{NO-BREAK SPACE}N"]


def test_nothing_has_no_lines() -> None:
    assert STYLE.wrap(" ", 10) == []
