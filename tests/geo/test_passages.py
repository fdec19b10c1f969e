"""Anchoring: exact, moved or orphaned, and never silently wrong."""

from __future__ import annotations

import dataclasses
import hashlib
import re
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.model import Article, Uncovered
from geo.passages import AnchorStatus, Text, anchor, occurrences, read_text, read_texts

if TYPE_CHECKING:
    from pathlib import Path

SENTENCE: Final = "The port handled 1.4 million tons in 2024.\n\nThe cable’s 380 km – “Sea Light” – is planned.\n"
PHRASES: Final = ("1.4 million tons", "380 km", "in 2024", "“Sea Light”", "The port")

PIECES: Final = st.sampled_from(
    ["1", "11", ".", ",", " ", "\n", "-", "–", "—", "'", "’", "1.4 million tons", "380 km", "in 2024", "x", " ", "%"]
)
EDITS: Final = st.lists(st.tuples(st.integers(0, len(SENTENCE)), st.integers(0, 4), PIECES), max_size=6)


def _article(text: str) -> Article:
    return Article("gazette", "Gazette", Text(text).sha256, len(text))


def _passage(text: str, exact: str) -> Uncovered:
    start = text.index(exact)
    return Uncovered("gazette", exact, 1, start, start + len(exact), "For a test.")


def _mutated(edits: list[tuple[int, int, str]]) -> str:
    text = SENTENCE
    for place, removed, added in edits:
        text = text[:place] + added + text[place + removed :]
    return text


def _plain(text: str) -> str:
    """Fold a text in another way than the program does: no promise is checked by what it promises."""
    for typographic, simple in (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("–", "-")):
        text = text.replace(typographic, simple)
    return re.sub(r"\s+", " ", text)


def test_a_phrase_at_its_offsets_is_anchored_exactly() -> None:
    found = anchor(_passage(SENTENCE, "380 km"), _article(SENTENCE), Text(SENTENCE))
    assert found.status is AnchorStatus.EXACT


def test_without_the_text_there_is_no_anchor() -> None:
    assert anchor(_passage(SENTENCE, "380 km"), _article(SENTENCE), None).status is AnchorStatus.NO_TEXT


def test_a_phrase_that_is_not_at_its_offsets_is_an_orphan() -> None:
    passage = dataclasses.replace(_passage(SENTENCE, "380 km"), start=0, end=6)
    assert anchor(passage, _article(SENTENCE), Text(SENTENCE)).status is AnchorStatus.ORPHANED


def test_in_another_edition_a_phrase_that_stands_once_has_moved() -> None:
    found = anchor(_passage(SENTENCE, "380 km"), _article(SENTENCE), Text(f"New heading\n\n{SENTENCE}"))
    assert found.status is AnchorStatus.MOVED


def test_in_another_edition_a_phrase_in_its_old_place_is_exact() -> None:
    found = anchor(_passage(SENTENCE, "380 km"), _article(SENTENCE), Text(f"{SENTENCE}More."))
    assert found.status is AnchorStatus.EXACT


def test_in_another_edition_a_phrase_that_stands_twice_is_an_orphan() -> None:
    found = anchor(_passage(SENTENCE, "380 km"), _article(SENTENCE), Text(SENTENCE * 2))
    assert found.status is AnchorStatus.ORPHANED


def test_in_another_edition_a_phrase_that_is_gone_is_an_orphan() -> None:
    found = anchor(_passage(SENTENCE, "380 km"), _article(SENTENCE), Text("Nothing of it."))
    assert found.status is AnchorStatus.ORPHANED


def test_a_phrase_that_overlaps_itself_is_found_in_both_places() -> None:
    assert len(occurrences("to and to", Text("to and to and to"))) == 2


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("1.4 million", "It was 11.4 million."),
        ("4 million", "It was 1.4 million."),
        ("4 million", "It was .4 million."),
        ("400 tons", "It was 1,400 tons."),
        ("400 tons", "It was 1 400 tons."),
        ("400 tons", "It was 1’400 tons."),
        ("70", "There were 70,000 of them."),
        ("70", "There were 70 000 of them."),
        ("2024", "In 2024/25 it was so."),
        ("7 million", "It was 5–7 million."),
        ("7 million", "It was 5—7 million."),
        ("5", "It was 5–7 million."),
        ("380", "A 380-kilometre cable."),
        ("20", "It was 20%."),
        ("port", "It was exported."),
        ("the port", "It was the ports."),
        ("million", "It was multimillion."),
        ("5 million", "It was -5 million."),
        ("", "Nothing is everywhere."),
        ("  ", "Neither is a blank."),
    ],
)
def test_a_part_of_a_word_number_or_range_is_not_the_phrase(phrase: str, text: str) -> None:
    assert occurrences(phrase, Text(text)) == []


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("1.4 million", "It was 1.4 million."),
        ("1.4 million", "It was 1.4\n million."),
        ("1.4 million", "It was 1.4\u00a0million."),
        ("the port’s", "It was the port's."),
        ("“Sea Light”", 'It was "Sea Light".'),
        ("5–7 million", "It was 5-7 million."),
        ("more than ten", "They met more than ten—often."),
        ("in 2024", "It began in 2024 15 times over."),
        ("20%", "It was 20%."),
        ("$5 million", "It was $5 million."),
        ("2024", "(2024)"),
    ],
)
def test_a_phrase_is_found_whatever_its_white_space_quotes_and_hyphens(phrase: str, text: str) -> None:
    assert len(occurrences(phrase, Text(text))) == 1


def test_a_place_counts_the_characters_of_the_text_as_it_is() -> None:
    text = Text("It  was\t \n“1.4   million” then.")
    (start, end) = occurrences("1.4 million", text)[0]
    assert text.content[start:end] == "1.4   million"


@given(EDITS, st.sampled_from(PHRASES))
def test_no_mutation_anchors_a_phrase_where_it_does_not_stand(edits: list[tuple[int, int, str]], phrase: str) -> None:
    text = Text(_mutated(edits))
    found = anchor(_passage(SENTENCE, phrase), _article(SENTENCE), text)
    if found.status in (AnchorStatus.EXACT, AnchorStatus.MOVED):
        assert _plain(text.content[found.start : found.end]) == _plain(phrase)


@given(EDITS, st.sampled_from(PHRASES))
def test_no_mutation_anchors_a_phrase_inside_a_word_or_number(edits: list[tuple[int, int, str]], phrase: str) -> None:
    text = Text(_mutated(edits))
    found = anchor(_passage(SENTENCE, phrase), _article(SENTENCE), text)
    if found.status in (AnchorStatus.EXACT, AnchorStatus.MOVED):
        around = text.content[found.start - 1 : found.start] + "|" + text.content[found.end : found.end + 1]
        assert not re.search(r"\w\||\|\w", around)


@given(EDITS, st.sampled_from(PHRASES))
def test_no_mutation_anchors_a_phrase_that_stands_twice(edits: list[tuple[int, int, str]], phrase: str) -> None:
    text = Text(_mutated(edits))
    found = anchor(_passage(SENTENCE, phrase), _article(SENTENCE), text)
    if found.status is AnchorStatus.MOVED:
        assert len(occurrences(phrase, text)) == 1


@given(st.text(alphabet=" \t\n\u00a0ab1’“–.", max_size=40), st.text(alphabet=" ab1'\"-.", max_size=4))
def test_every_occurrence_reads_as_the_phrase(content: str, phrase: str) -> None:
    places = occurrences(phrase, Text(content))
    assert all(_plain(content[start:end]) == _plain(phrase) for start, end in places)


@given(st.text(alphabet="a \n\r\u2028", max_size=30))
def test_paragraphs_are_the_lines_that_are_not_blank(content: str) -> None:
    lines = [line for line in content.split("\n") if line.strip()]
    assert [content[start:end] for start, end in Text(content).paragraphs] == lines


def test_a_position_lies_in_the_paragraph_that_holds_it() -> None:
    text = Text("Heading\n\nFirst 1.\n  \nSecond 2.")
    assert [text.paragraph_at(text.content.index(mark)) for mark in ("Heading", "1", "2")] == [1, 2, 3]


def test_line_ends_are_read_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"one\r\ntwo\r")
    assert read_text(path).content == "one\r\ntwo\r"


def test_a_text_is_known_by_the_hash_of_its_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("ı".encode())
    assert list(read_texts([tmp_path])) == [hashlib.sha256("ı".encode()).hexdigest()]
