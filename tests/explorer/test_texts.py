"""Adding article texts: each file is told of, and the texts at hand are returned."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.messages import Message, Messages, Severity
from explorer.texts import Texts
from geo.library import EDITIONS, Library

if TYPE_CHECKING:
    from pathlib import Path

    from geo.atlas import Atlas
    from geo.model import Article


pytestmark = pytest.mark.usefixtures("qapp")  # what is told is counted in its language


class Desk:
    """Somebody who adds texts, and answers what is asked."""

    def __init__(self, own: Path, atlas: Atlas) -> None:
        self.atlas = atlas
        self.messages = Messages()
        self.texts = Texts(Library(own), self.messages)
        self.answer: str | None = None
        self.asked: list[tuple[str, list[str]]] = []

    def add(self, *paths: Path) -> list[str]:
        """Add files, and return the ids of the articles whose texts are at hand then."""
        return sorted(self.texts.add(paths, self.atlas, self._choose))

    def told(self) -> Message:
        """Return the one message there is."""
        [message] = self.messages.history
        return message

    def _choose(self, path: Path, candidates: tuple[Article, ...]) -> str | None:
        self.asked.append((path.name, [article.id for article in candidates]))
        return self.answer


@pytest.fixture
def desk(tmp_path: Path, atlas: Atlas) -> Desk:
    return Desk(tmp_path / "own", atlas)


@pytest.fixture
def other_edition(text_folder: Path) -> Path:
    """Return a text that differs from the courier's by a line."""
    path = text_folder / "other.txt"
    path.write_bytes((text_folder / "b.txt").read_bytes() + b"More.\n")
    return path


def test_a_known_text_is_at_hand(desk: Desk, text_folder: Path) -> None:
    assert desk.add(text_folder / "b.txt") == ["courier"]


def test_a_known_text_is_told_of_by_its_article(desk: Desk, text_folder: Path) -> None:
    desk.add(text_folder / "b.txt")
    expected = "b.txt is the text of “Eastport Courier” (Courier & Sons) that its facts were read from."
    assert (desk.told().severity, desk.told().text) == (Severity.INFORMATION, expected)


def test_nobody_is_asked_about_a_known_text(desk: Desk, text_folder: Path) -> None:
    desk.add(text_folder / "b.txt")
    assert desk.asked == []


def test_every_text_of_a_folder_is_added(desk: Desk, text_folder: Path) -> None:
    assert desk.add(text_folder) == ["courier", "gazette"]


def test_several_texts_are_told_of_in_one_message(desk: Desk, text_folder: Path) -> None:
    desk.add(text_folder)
    assert (desk.told().text, len(desk.told().details)) == ("2 texts added.", 2)


def test_an_unknown_text_is_asked_about_the_likeliest_article_first(desk: Desk, other_edition: Path) -> None:
    desk.add(other_edition)
    assert desk.asked == [("other.txt", ["courier", "gazette"])]


def test_an_unknown_text_is_kept_as_an_edition_of_the_article_that_is_chosen(desk: Desk, other_edition: Path) -> None:
    desk.answer = "courier"
    assert desk.add(other_edition) == ["courier"]


def test_another_edition_is_told_of_as_such(desk: Desk, other_edition: Path) -> None:
    desk.answer = "courier"
    desk.add(other_edition)
    assert desk.told().text == "other.txt is kept as another edition of “Eastport Courier” (Courier & Sons)."


def test_an_unknown_text_of_no_article_is_not_kept(desk: Desk, other_edition: Path) -> None:
    assert desk.add(other_edition) == []


def test_an_unknown_text_of_no_article_is_told_of(desk: Desk, other_edition: Path) -> None:
    desk.add(other_edition)
    assert desk.told().severity is Severity.WARNING
    assert "no article of this atlas has exactly this text" in desk.told().text


def test_a_file_that_is_no_text_is_told_of_and_nobody_is_asked(desk: Desk, text_folder: Path) -> None:
    path = text_folder / "c.txt"
    path.write_bytes(b"\xff\xfe")
    desk.add(path)
    assert "not a text in UTF-8" in desk.told().text
    assert desk.asked == []


def test_a_bad_file_keeps_no_good_one_out(desk: Desk, text_folder: Path) -> None:
    (text_folder / "a0.txt").write_bytes(b"\xff\xfe")
    assert desk.add(text_folder) == ["courier", "gazette"]
    assert desk.told().text == "2 texts added. 1 text not added."


def test_a_folder_without_texts_is_told_of(desk: Desk, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    desk.add(empty)
    assert "there is no .txt file here" in desk.told().text


def test_a_copy_that_cannot_be_kept_is_told_of(desk: Desk, tmp_path: Path, text_folder: Path) -> None:
    (tmp_path / "own").write_text("A file where the folder should be.", encoding="utf-8")
    desk.add(text_folder / "b.txt")
    assert desk.told().severity is Severity.WARNING


def test_a_library_that_cannot_be_read_is_told_of(desk: Desk, tmp_path: Path, text_folder: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / EDITIONS).write_bytes(b"{")
    desk.add(text_folder / "b.txt")
    assert EDITIONS in desk.told().details[-1]


def test_nothing_added_is_nothing_told(desk: Desk) -> None:
    desk.add()
    assert desk.messages.history == []
