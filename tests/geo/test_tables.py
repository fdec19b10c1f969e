"""Rows as text and as CSV."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.tables import FORMULA_STARTS, csv_of, csv_text, html_table, plain, printable, tsv_text

NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]


def test_columns_are_aligned() -> None:
    assert plain(["A", "B"], [["long cell", "x"], ["y", "z"]]) == "A          B\nlong cell  x\ny          z\n"


def test_numbers_stand_to_the_right() -> None:
    assert plain(["Facts"], [[7], [12]]) == "Facts\n    7\n   12\n"


def test_no_line_is_wider_than_the_terminal() -> None:
    lines = plain(["A", "B"], [["word " * 30, "other " * 20]], width=40).splitlines()
    assert max(map(len, lines)) <= 40


def test_a_cell_that_does_not_fit_loses_no_word() -> None:
    text = plain(["A", "B"], [[" ".join(NUMBERS[:5]), " ".join(NUMBERS[5:])]], width=24)
    assert sorted(text.split()[2:]) == sorted(NUMBERS)


def test_words_are_broken_last_of_all() -> None:
    assert "kazinform-2025-10" in plain(["Source", "Text"], [["kazinform-2025-10", "word " * 20]], width=40)


def test_an_absent_cell_is_empty() -> None:
    assert plain(["A", "B"], [[None, "x"]]) == "A  B\n   x\n"


def test_no_row_leaves_the_headings() -> None:
    assert plain(["A", "B"], []) == "A  B\n"


@pytest.mark.parametrize(
    ("text", "shown"),
    [("a\nb\t c", "a b c"), ("\x1b[31mred", "\ufffd[31mred"), ("Қазақ ¶ 3", "Қазақ ¶ 3"), ("a\u202eb", "a\ufffdb")],
)
def test_nothing_in_a_text_steers_the_terminal(text: str, shown: str) -> None:
    assert printable(text) == shown


@pytest.mark.parametrize("cell", ["=1+1", "+49", "-rm", "@SUM(A1)", "\tx", "\rx"])
def test_a_text_that_looks_like_a_formula_is_made_harmless(cell: str) -> None:
    rows = list(csv.reader(io.StringIO(csv_text(["a"], [[cell]]), newline="")))
    assert rows[1] == [f"'{cell}"]


@pytest.mark.parametrize(("cell", "written"), [(-2, "-2"), (1.5, "1.5"), (None, ""), ("plain", "plain")])
def test_numbers_and_plain_texts_stay_as_they_are(cell: float | str | None, written: str) -> None:
    rows = list(csv.reader(io.StringIO(csv_text(["a", "b"], [[cell, "x"]]), newline="")))
    assert rows[1][0] == written


def test_csv_lines_end_as_rfc_4180_has_it() -> None:
    assert csv_text(["a", "b"], [["x", 'say "y", z']]) == 'a,b\r\nx,"say ""y"", z"\r\n'


@given(st.lists(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=8), min_size=2, max_size=2))
def test_every_text_comes_back_from_csv(cells: list[str]) -> None:
    rows = list(csv.reader(io.StringIO(csv_text(["a", "b"], [cells]), newline="")))
    assert [cell.removeprefix("'") for cell in rows[1]] == [cell.removeprefix("'") for cell in cells]


@given(st.text(alphabet="'=+-@\t\r\n＝ax1", max_size=6))
def test_the_mark_of_a_harmless_formula_can_be_taken_away(text: str) -> None:
    cell = next(iter(list(csv.reader(io.StringIO(csv_text(["a", "b"], [[text, "x"]]), newline="")))[1:]))[0]
    marked = cell.startswith("'") and cell.lstrip("'").startswith(FORMULA_STARTS)
    assert (cell[1:] if marked else cell, cell.startswith(FORMULA_STARTS)) == (text, False)


def test_a_list_in_a_cell_is_joined() -> None:
    assert csv_of([{"a": ["x", "y"], "b": {"k": 1}, "c": None}], ["a", "b", "c"]) == "a,b,c\r\nx; y,k: 1,\r\n"


@given(st.lists(st.lists(st.text(), min_size=2, max_size=2), max_size=4))
def test_no_pasted_cell_can_become_a_formula(rows: list[list[str]]) -> None:
    read = list(csv.reader(io.StringIO(tsv_text(["a", "b"], rows), newline=""), delimiter="\t"))
    assert not any(cell.startswith(FORMULA_STARTS) for row in read for cell in row)


def test_numbers_are_pasted_as_numbers() -> None:
    assert tsv_text(["a"], [[-2.5]]) == "a\r\n-2.5\r\n"


@given(st.text())
def test_markup_in_a_cell_is_pasted_as_text(cell: str) -> None:
    table = html_table(["a"], [[cell]])
    assert table.count("<") == len(["table", "tr", "th", "/th", "/tr", "tr", "td", "/td", "/tr", "/table"])


def test_a_formula_in_a_pasted_html_table_is_a_text() -> None:
    assert "<td>'=1+1</td>" in html_table(["a"], [["=1+1"]])
