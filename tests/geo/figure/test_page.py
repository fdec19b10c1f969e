"""The page: everything on it, and nothing on top of something else."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
import shapely

from geo.errors import UsageError
from geo.figure import PRESETS, Drawn
from geo.query import Query

if TYPE_CHECKING:
    from collections.abc import Callable

Texts: TypeAlias = "list[tuple[str, shapely.Polygon]]"
"""Texts, and what each covers."""

LONG: dict[str, Any] = {
    "title": "A headline that says more than fits into one line of a narrow column of a journal",
    "subtitle": "And below it a second line that is no shorter than the first, rather the other way round",
    "query_sentence": "Everything but what has been left out for a reason that takes a whole sentence to explain.",
}


@pytest.mark.parametrize("words", [{}, LONG], ids=["plain", "long"])
@pytest.mark.parametrize("preset", PRESETS)
def test_no_text_leaves_the_page(
    shipped_drawing: Callable[..., Drawn], texts_on: Callable[..., Texts], preset: str, words: dict[str, Any]
) -> None:
    width, height = PRESETS[preset]
    drawn = shipped_drawing(width_mm=width, height_mm=height, **words)
    page = shapely.box(0, 0, *drawn.figure.bbox.size)
    written = [*texts_on(drawn, "page"), *texts_on(drawn, "map")]
    assert [text for text, outline in written if not page.contains(outline)] == []


@pytest.mark.parametrize("preset", PRESETS)
def test_the_parts_of_the_page_keep_clear_of_one_another(shipped_drawing: Callable[..., Drawn], preset: str) -> None:
    width, height = PRESETS[preset]
    layout = shipped_drawing(width_mm=width, height_mm=height, **LONG).report.layout
    parts = [layout.head.box, layout.panel, layout.legend_box, layout.notes_box]
    assert not any(one.meets(other) for one, other in itertools.combinations(parts, 2))


@pytest.mark.parametrize("preset", PRESETS)
def test_words_around_the_map_do_not_overlap(
    shipped_drawing: Callable[..., Drawn], texts_on: Callable[..., Texts], preset: str
) -> None:
    width, height = PRESETS[preset]
    written = texts_on(shipped_drawing(width_mm=width, height_mm=height, dpi=200), "page")
    assert [
        (one, other)
        for (one, here), (other, there) in itertools.combinations(written, 2)
        if here.intersection(there).area > 1
    ] == []


def test_title_and_subtitle_are_printed(drawing: Callable[..., Drawn], words_on: Callable[..., str]) -> None:
    drawn = drawing(title="Two ports", subtitle="and what is between them")
    assert "Two ports and what is between them" in words_on(drawn, "page")


def test_a_page_without_room_for_a_map_is_refused(shipped_drawing: Callable[..., Drawn]) -> None:
    with pytest.raises(UsageError, match="no room for the map"):
        shipped_drawing(width_mm=60, height_mm=60, **LONG)


def test_nothing_at_all_still_gives_a_map(drawing: Callable[..., Drawn]) -> None:
    drawn = drawing(Query(text="no such words"))
    assert (drawn.report.shown, drawn.report.sources) == ((), ())
