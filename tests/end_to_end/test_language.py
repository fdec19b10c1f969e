"""The window in another language: its words, the map's, and the atlas's; and back to English afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.settings import Settings
from explorer.translation import ENGLISH, LANGUAGES, language_in_use, use_language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from explorer.environment import Places
    from tests.end_to_end.conftest import Opener, Person


@pytest.fixture
def english_afterwards(application: QApplication) -> Iterator[None]:
    yield
    use_language(application, ENGLISH)


@pytest.fixture
def russian(opener: Opener, places: Places, english_afterwards: None) -> Person:  # noqa: ARG001 - for what it does afterwards
    settings = Settings(places.settings)
    settings.remember("language", "ru")
    settings.save()
    return opener.open(places)


def test_menus_are_in_the_language(russian: Person) -> None:
    titles = {action.text().replace("&", "") for action in russian.window.menuBar().actions()}
    assert "Файл" in titles


def test_kinds_and_verdicts_are_in_the_language(russian: Person) -> None:
    russian.session.select("fibre-cable")
    details = russian.read_details()
    assert "Волоконно-оптический кабель" in details
    assert "расходятся" in details


def test_the_legend_of_the_map_is_in_the_language(russian: Person) -> None:
    assert "Порт" in russian.ask_page("document.querySelector('.legend').textContent")


def test_an_unknown_choice_is_a_language_there_is() -> None:
    assert language_in_use("tlh") in LANGUAGES
