"""An article with the text at hand: which edition it is, and where its facts stand in it."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest

from explorer.reading import Edition
from explorer.widgets.article_page import ArticlePage
from geo.passages import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from geo.atlas import Atlas

    Read = Callable[[str | None], Edition]

NAMES = ["gazette-cargo-2024", "gazette-cargo-2026", "gazette-answer", "gazette-cable-length", "gazette-cable-status"]
"""The first facts of the gazette, in the order in which it states them."""


@pytest.fixture
def gazette(atlas: Atlas, texts: dict[str, Text]) -> str:
    """Return the text the gazette's facts were read from."""
    return texts[atlas.articles["gazette"].sha256].content


@pytest.fixture
def read(atlas: Atlas) -> Read:
    """Return what opens the gazette with some text."""
    article = atlas.articles["gazette"]
    return lambda content: Edition.of(article, atlas.facts.values(), None if content is None else Text(content))


@pytest.fixture
def page(qtbot: QtBot) -> ArticlePage:
    """Return the page that shows articles."""
    page = ArticlePage()
    qtbot.addWidget(page)
    return page


def test_facts_stand_in_the_order_of_the_article(read: Read, gazette: str) -> None:
    assert [passage.fact.id for passage in read(gazette).passages][:5] == NAMES


def test_facts_of_other_articles_are_left_out(read: Read, gazette: str) -> None:
    assert {passage.fact.article for passage in read(gazette).passages} == {"gazette"}


def test_marks_stand_in_the_order_of_the_text_at_hand(read: Read, gazette: str) -> None:
    first, second = gazette.split("Eastport answered", 1)
    starts = [passage.anchor.start for passage in read(f"Eastport answered{second}{first}").marked]
    assert starts == sorted(starts)


def test_the_edition_of_the_facts_is_named_so(page: ArticlePage, read: Read, gazette: str) -> None:
    assert page.describe(read(gazette)) == "The text its facts were read from: 6 facts."


def test_another_edition_counts_how_its_facts_were_found(page: ArticlePage, read: Read, gazette: str) -> None:
    edition = read(gazette.replace("on August 6: a", "a").replace("380 km", "390 km"))
    assert page.describe(edition) == "Another edition: 2 exact, 2 moved, 2 orphaned."


def test_a_fact_that_is_not_found_is_an_orphan_and_not_marked(read: Read, gazette: str) -> None:
    edition = read(gazette.replace("380 km", "390 km"))
    assert [passage.fact.id for passage in edition.orphans] == ["gazette-cable-length"]
    assert "gazette-cable-length" not in {passage.fact.id for passage in edition.marked}


def test_without_a_text_nothing_is_marked_and_nothing_an_orphan(read: Read) -> None:
    assert (read(None).marked, read(None).orphans) == ((), ())


def test_a_record_that_does_not_fit_its_own_text_says_so(page: ArticlePage, atlas: Atlas, gazette: str) -> None:
    facts = [dataclasses.replace(fact, start=0, end=1) for fact in atlas.facts.values()]
    edition = Edition.of(atlas.articles["gazette"], facts, Text(gazette))
    assert page.describe(edition) == "The text its facts were read from: 6 facts, 6 orphaned."


@pytest.mark.parametrize(
    ("fact", "step", "found"),
    [
        ("gazette-answer", 1, "gazette-cable-length"),
        ("gazette-answer", -1, "gazette-cargo-2026"),
        ("", 1, "gazette-cargo-2024"),
        ("", -1, "gazette-attendance"),
        ("gazette-attendance", 1, None),
        ("gazette-cargo-2024", -1, None),
    ],
)
def test_the_neighbour_of_a_fact(read: Read, fact: str, step: int, found: str | None) -> None:
    neighbour = read(None).neighbour(fact, step)
    assert (neighbour and neighbour.id) == found
