"""Anchoring: exact, moved or orphaned, and never silently wrong."""

from __future__ import annotations

import dataclasses
import hashlib
import re
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.atlas import open_atlas
from geo.model import Article, Uncovered
from geo.passages import Anchor, AnchorStatus, Text, anchor, occurrences, read_text, read_texts

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

    from geo.model import Fact

SENTENCE: Final = "The port handled 1.4 million tons in 2024.\n\nThe cable’s 380 km – “Sea Light” – is planned.\n"
EDITION: Final = (
    "Westhaven Gazette 𐰴\n\n"
    "The port’s quay handled 1.4 million tons in 2024, and more than 2 million in 2026.\n"
    "A cable of 380 km, “Sea Light”, would cost 22 billion; 5–7 million tons of oil may follow.\n\n"
    "Of 1,500 guests 400 came by sea.\n"
)
"""Figures, quotes, a range, and a letter beyond the first 65,536."""
PHRASES: Final = (
    "1.4 million tons in 2024",
    "more than 2 million",
    "The port’s quay",
    "380 km",
    "“Sea Light”",
    "22 billion",
    "5–7 million tons",
    "1,500 guests",
    "400",
)
PIECES: Final = (
    *("1", "11", ".", ",", " ", "\n", "\u00a0", "-", "–", "—", "−", "'", "’", "x", "𐰴", "%", "s", "/", ":"),
    *(
        "1.",
        "1,",
        "1’",
        "1/",
        "1:",
        "1 ",
        "5–",
        "5—",
        "non-",
        "0",
        ",000",
        " 000",
        "’000",
        "–7",
        "—7",
        "-year",
        ".5",
        "/25",
    ),
)
GLUED: Final = st.just("") | st.sampled_from(PIECES)
ALIKE: Final = ("’'‘", '“"”', "–‑−-")
DICE: Final = st.randoms(use_true_random=True)
"""A seed is drawn and not each throw, which would take most of the time."""
THOUSANDFOLD: Final = settings(max_examples=1000, deadline=None)


@pytest.fixture(scope="session")
def real_facts() -> dict[str, list[Fact]]:
    """Return the built-in atlas's facts by article."""
    facts = open_atlas().facts.values()
    return {article: [fact for fact in facts if fact.article == article] for article in {f.article for f in facts}}


@pytest.fixture(scope="session")
def real_articles(article_folder: Path) -> dict[str, tuple[Article, Text]]:
    """Return the built-in atlas's articles with their texts, by id."""
    texts = read_texts([article_folder])
    return {article.id: (article, texts[article.sha256]) for article in open_atlas().articles.values()}


def _article(text: str) -> Article:
    return Article("gazette", "Gazette", Text(text).sha256, len(text))


def _passage(text: str, exact: str) -> Uncovered:
    start = text.index(exact)
    return Uncovered("gazette", exact, 1, start, start + len(exact), "For a test.")


def _plain(text: str) -> str:
    """Fold a text in another way than the program does: no promise is checked by what it promises."""
    for typographic, simple in ("’'", "‘'", '“"', '”"', "–-", "‑-", "−-"):
        text = text.replace(typographic, simple)
    return re.sub(r"\s+", " ", text)


def _insert(dice: Random, text: str) -> str:
    place = dice.randint(0, len(text))
    return f"{text[:place]}{dice.choice([*PIECES, 'More news'])}{text[place:]}"


def _glue(dice: Random, text: str) -> str:
    """Put something right beside a phrase, where it makes another word, number or range of it."""
    phrase = dice.choice(PHRASES)
    before, after = dice.choice([(piece, "") for piece in PIECES] + [("", piece) for piece in PIECES])
    return text.replace(phrase, f"{before}{phrase}{after}")


def _delete(dice: Random, text: str) -> str:
    place = dice.randint(0, len(text))
    return text[:place] + text[place + dice.randint(1, 12) :]


def _respace(dice: Random, text: str) -> str:
    blanks = [" ", "  ", "\n", "\r\n", "\t", "\u00a0", "\u2009", " \n "]
    return re.sub(r"\s+", lambda _: dice.choice(blanks), text, count=dice.randint(0, 30))


def _requote(dice: Random, text: str) -> str:
    def other(match: re.Match[str]) -> str:
        return dice.choice(next(signs for signs in ALIKE if match.group() in signs))

    return re.sub(f"[{''.join(ALIKE)}]", other, text, count=dice.randint(0, 40))


def _repeat(dice: Random, text: str) -> str:
    place = dice.randint(0, len(text))
    return f"{text[:place]} {dice.choice(PHRASES)} {text[place:]}"


def _reorder(dice: Random, text: str) -> str:
    """Print some paragraphs, in another order, or several times."""
    return "\n".join(dice.choices(text.split("\n"), k=dice.randint(1, 8)))


CHANGES: Final = (_insert, _glue, _delete, _respace, _requote, _repeat, _reorder)


@st.composite
def _mutations(draw: st.DrawFn) -> str:
    """Draw another edition of the text: whatever an editor, a converter or an adversary may do to it."""
    text, dice = EDITION, draw(DICE)
    for change in draw(st.lists(st.sampled_from(CHANGES), max_size=6)):
        text = change(dice, text)
    return text


def _found(content: str, phrase: str) -> tuple[Anchor, bool]:
    """Anchor a phrase in another edition, and tell whether it would be shown."""
    found = anchor(_passage(EDITION, phrase), _article(EDITION), Text(content))
    return found, found.status in (AnchorStatus.EXACT, AnchorStatus.MOVED)


def _is_part(before: str, phrase: str, after: str) -> bool:
    """Tell whether a phrase is surely part of a longer word, number or range."""
    glued = before[-1:].isalnum() or after[:1].isalnum() or before.endswith("-") or re.match(r"-\w|%", after)
    number_before = phrase[0].isdigit() and re.search(r"\d[.,/:'—]$", before)
    number_after = phrase[-1].isdigit() and re.match(r"[.,/:'—]\d| \d\d\d(\D|$)", after)
    grouped = re.match(r"\d\d\d(\D|$)", phrase) and re.search(r"\d $", before)
    return bool(glued or number_before or number_after or grouped)


def _apart(folded: str, phrase: str) -> int:
    """Count the places of a folded text where a phrase surely stands by itself: between blanks, beside no number."""
    alone = rf"(?<!\S)(?<!\d\s)(?={re.escape(_plain(phrase))}(?!\S)(?!\s\d))"
    return len(re.findall(alone, folded))


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


@THOUSANDFOLD
@given(_mutations(), st.sampled_from(PHRASES))
def test_no_mutation_shows_a_phrase_where_it_does_not_stand(content: str, phrase: str) -> None:
    found, is_shown = _found(content, phrase)
    assert not is_shown or _plain(content[found.start : found.end]) == _plain(phrase)


@settings(max_examples=3000, deadline=None)
@given(_mutations(), st.sampled_from(PHRASES), GLUED, GLUED)
def test_no_mutation_shows_a_phrase_inside_a_word_number_or_range(
    content: str, phrase: str, before: str, after: str
) -> None:
    content = content.replace(phrase, f"{before}{phrase}{after}")
    found, is_shown = _found(content, phrase)
    assert not is_shown or not _is_part(_plain(content[: found.start]), _plain(phrase), _plain(content[found.end :]))


@THOUSANDFOLD
@given(_mutations(), st.sampled_from(PHRASES))
def test_no_mutation_shows_a_phrase_that_stands_twice(content: str, phrase: str) -> None:
    _, is_shown = _found(content, phrase)
    assert not is_shown or _apart(_plain(content), phrase) <= 1


@THOUSANDFOLD
@given(_mutations(), st.sampled_from(PHRASES))
def test_no_mutation_calls_a_phrase_exact_elsewhere_than_at_its_offsets(content: str, phrase: str) -> None:
    found, _ = _found(content, phrase)
    start = EDITION.index(phrase)
    assert found.status is not AnchorStatus.EXACT or (found.start, found.end) == (start, start + len(phrase))


@THOUSANDFOLD
@given(_mutations(), st.sampled_from(PHRASES), DICE)
def test_a_phrase_that_is_printed_twice_more_is_never_shown(content: str, phrase: str, dice: Random) -> None:
    for _ in range(2):
        place = dice.choice([0, *(match.end() for match in re.finditer(r"\n", content))])
        content = f"{content[:place]}Again {phrase} again.\n{content[place:]}"
    assert not _found(content, phrase)[1]


@THOUSANDFOLD
@given(DICE, st.sampled_from(PHRASES))
def test_other_white_space_and_quotes_hide_no_phrase(dice: Random, phrase: str) -> None:
    content = _requote(dice, _respace(dice, EDITION))
    found, is_shown = _found(content, phrase)
    assert is_shown
    assert _plain(content[found.start : found.end]) == _plain(phrase)


@THOUSANDFOLD
@given(st.integers(0, len(EDITION)), st.integers(0, 30), st.sampled_from(PHRASES))
def test_wrong_offsets_in_the_very_text_show_nothing_but_the_phrase(start: int, length: int, phrase: str) -> None:
    passage = dataclasses.replace(_passage(EDITION, phrase), start=start, end=start + length)
    found = anchor(passage, _article(EDITION), Text(EDITION))
    assert found.status is AnchorStatus.ORPHANED or EDITION[found.start : found.end] == phrase


@settings(max_examples=40, deadline=None)
@given(DICE)
def test_no_fact_of_a_real_article_is_shown_where_it_does_not_stand(
    real_facts: dict[str, list[Fact]], real_articles: dict[str, tuple[Article, Text]], dice: Random
) -> None:
    article, text = real_articles[dice.choice(sorted(real_articles))]
    lines = text.content.split("\n")
    for number in dice.choices(range(len(lines)), k=8):
        lines[number] = dice.choice(CHANGES[:-1])(dice, lines[number])
    text = Text("\n".join([*lines, *dice.choices(lines, k=2)]))
    folded = _plain(text.content)
    for fact in real_facts[article.id]:
        found = anchor(fact, article, text)
        shown = _plain(text.content[found.start : found.end])
        assert found.status is AnchorStatus.ORPHANED or (shown == _plain(fact.exact) and _apart(folded, shown) <= 1)


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
