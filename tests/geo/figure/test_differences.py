"""Marks where sources differ, and what the small print says about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from geo.compare import compare
from geo.figure import Drawn, draw
from geo.figure.notes import disputes
from geo.query import Query, select

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.atlas import Atlas
    from geo.figure import FigureOptions


@pytest.fixture
def compared(atlas: Atlas, quick: FigureOptions) -> Callable[..., Drawn]:
    """Return what draws the small atlas with its comparisons."""
    return lambda query=Query(): draw(atlas, select(atlas, query), quick, comparisons=compare(atlas))  # noqa: B008 - frozen


def test_what_sources_differ_about_bears_a_mark(compared: Callable[..., Drawn], words_on: Callable[..., str]) -> None:
    assert words_on(compared(Query(layers=frozenset({"cables"}))), "map").split().count("≠") == 1


def test_the_mark_is_explained_in_the_legend(compared: Callable[..., Drawn]) -> None:
    legend = compared().report.layout.legend
    assert "Sources differ" in [entry.label for column in legend.columns for entry in column]


def test_it_is_said_what_they_differ_about_and_which(
    compared: Callable[..., Drawn], words_on: Callable[..., str]
) -> None:
    assert "≠ Sources differ. West Port: cargo volume (1, 2)" in words_on(compared(), "page")


def test_the_order_of_drawing_makes_no_difference_to_what_is_said(atlas: Atlas) -> None:
    features, articles = tuple(atlas.features.values()), tuple(atlas.articles.values())
    differing = compare(atlas)
    said = disputes(atlas, differing, features, articles)
    assert len(said) > 1
    assert disputes(atlas, differing, features[::-1], articles) == said


def test_facts_that_were_filtered_out_make_no_difference(
    compared: Callable[..., Drawn], words_on: Callable[..., str]
) -> None:
    drawn = compared(Query(sources=frozenset({"gazette"})))
    assert "≠" not in words_on(drawn, "map") + words_on(drawn, "page")


def test_without_comparisons_nothing_is_said_to_differ(
    drawing: Callable[..., Drawn], words_on: Callable[..., str]
) -> None:
    assert "≠" not in words_on(drawing(), "page")


def test_what_was_filtered_out_is_said(compared: Callable[..., Drawn], words_on: Callable[..., str]) -> None:
    drawn = compared(Query(layers=frozenset({"ports"})))
    assert "2 of 9 features; the others were filtered out." in words_on(drawn, "page")


def test_nothing_filtered_out_is_not_said(compared: Callable[..., Drawn], words_on: Callable[..., str]) -> None:
    assert "filtered" not in words_on(compared(), "page")
