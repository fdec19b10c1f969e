"""From a figure to its passage and back, with texts that are given to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QInputDialog, QLabel

from geo.passages import read_texts

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.environment import Places
    from tests.end_to_end.conftest import Opener, Person

pytestmark = pytest.mark.usefixtures("reader")


@pytest.fixture
def reading(opener: Opener, places: Places, atlas_folder: Path) -> Person:
    """Open a window on the small atlas, without any text yet."""
    return opener.open(places, atlas_folder)


def highlighted(person: Person) -> str:
    """Return the words that the reader shows as the chosen passage, which is drawn last."""
    selections = person.window.panels.reader.page.view.extraSelections()
    return str(selections[-1].cursor.selectedText())


def test_a_text_that_is_added_is_known_by_its_content(reading: Person, text_folder: Path) -> None:
    reading.program.actions.file.add_texts(sorted(text_folder.glob("*.txt")))
    assert set(reading.session.texts) == {"gazette", "courier"}


def test_dropped_files_are_added(reading: Person, text_folder: Path) -> None:
    reading.window.files_dropped.emit([text_folder])
    assert set(reading.session.texts) == {"gazette", "courier"}


def test_a_fact_opens_the_article_at_its_passage(reading: Person, text_folder: Path) -> None:
    reading.program.actions.file.add_texts([text_folder])
    reading.session.read_fact("gazette-cargo-2024")
    assert highlighted(reading) == reading.session.atlas.facts["gazette-cargo-2024"].exact


def test_without_a_text_the_citation_is_shown(reading: Person) -> None:
    reading.session.read_fact("gazette-cargo-2024")
    shown = " ".join(label.text() for label in reading.window.panels.reader.page.findChildren(QLabel))
    assert "1.4 million tons in 2024" in shown


def test_texts_are_there_again_at_the_next_start(
    reading: Person, opener: Opener, places: Places, atlas_folder: Path, text_folder: Path
) -> None:
    reading.program.actions.file.add_texts([text_folder])
    again = opener.open(places, atlas_folder)
    assert set(again.session.texts) == {"gazette", "courier"}


def test_another_edition_is_asked_about_and_kept(
    reading: Person, text_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edition = tmp_path / "edition.txt"
    first = (text_folder / "a.txt").read_text(encoding="utf-8")
    edition.write_text(f"A newer edition.\n{first}", encoding="utf-8")
    monkeypatch.setattr(QInputDialog, "getItem", lambda *words, **_: (words[3][0], True))
    reading.program.actions.file.add_texts([edition])
    assert reading.session.texts["gazette"].content.startswith("A newer edition.")


def test_a_passage_leads_back_to_the_map(reading: Person, text_folder: Path) -> None:
    reading.program.actions.file.add_texts([text_folder])
    reading.session.read_fact("gazette-cable-length")
    reading.window.panels.reader.page.place_wanted.emit()
    assert reading.session.selected == "sea-cable"


def test_every_fact_of_the_shipped_articles_opens_at_a_passage_that_bears_it(
    person: Person, article_folder: Path
) -> None:
    by_hash = read_texts([article_folder])
    articles = person.session.atlas.articles
    person.session.use_texts({name: by_hash[article.sha256] for name, article in articles.items()})
    wrong = []
    for fact in person.session.atlas.facts.values():
        person.session.read_fact(fact.id)
        if highlighted(person) != fact.exact:
            wrong.append((fact.id, highlighted(person)))
    person.session.use_texts({})
    assert wrong == []
