"""The small print: numbered sources, what was asked for, and how the map was made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from geo.query import Query

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.figure import Drawn


def test_the_sources_are_numbered(drawing: Callable[..., Drawn], words_on: Callable[..., str]) -> None:
    words = words_on(drawing(), "page")
    assert "1 “Eastport Courier”, Courier & Sons, no date" in words
    assert "2 A. Writer: “Westhaven Gazette”, October 2025 (inferred)" in words


def test_only_articles_about_what_is_shown_are_cited(drawing: Callable[..., Drawn]) -> None:
    report = drawing(Query(features=frozenset({"answer"}))).report
    assert [article.id for article in report.sources] == ["gazette"]


def test_only_articles_of_the_facts_selected_are_cited(drawing: Callable[..., Drawn]) -> None:
    report = drawing(Query(sources=frozenset({"courier"}))).report
    assert [article.id for article in report.sources] == ["courier"]


def test_what_lies_outside_of_the_view_cites_nothing(drawing: Callable[..., Drawn]) -> None:
    assert drawing(bbox=(10.0, 10.0, 12.0, 12.0)).report.sources == ()


def test_what_was_asked_for_is_printed_as_given(drawing: Callable[..., Drawn], words_on: Callable[..., str]) -> None:
    assert "Ports only, 2024." in words_on(drawing(query_sentence="Ports only, 2024."), "page")


def test_the_base_map_is_credited(drawing: Callable[..., Drawn], words_on: Callable[..., str]) -> None:
    words = words_on(drawing(), "page")
    assert "Base map: Natural Earth; the shoreline is of about 2000, boundaries are indicative." in words
    assert "City positions: GeoNames (CC BY 4.0)." in words


def test_the_projection_is_named(drawing: Callable[..., Drawn], words_on: Callable[..., str]) -> None:
    words = words_on(drawing(bbox=(44.0, 36.0, 56.0, 48.0)), "page")
    assert "Projection: Lambert azimuthal equal-area, centred on 50° E, 42° N." in words


def test_a_long_list_of_sources_makes_the_map_smaller(
    seeds: dict[str, dict[str, Any]], drawing: Callable[..., Drawn]
) -> None:
    before = drawing().report
    _repeat(seeds, 12)
    after = drawing().report
    assert (after.layout.notes.cut, len(after.sources)) == (0, 14)
    assert after.frame.metres_per_point > before.frame.metres_per_point


def test_a_list_that_would_leave_no_map_is_cut_and_says_so(
    seeds: dict[str, dict[str, Any]], drawing: Callable[..., Drawn], words_on: Callable[..., str]
) -> None:
    _repeat(seeds, 120)
    drawn = drawing()
    assert drawn.report.layout.notes.cut > 0
    assert f"{drawn.report.layout.notes.cut} more sources. Base map:" in words_on(drawn, "page")


def _repeat(seeds: dict[str, dict[str, Any]], times: int) -> None:
    """Add so many articles that state what the first one does."""
    first = seeds["gazette"]
    for number in range(times):
        fact = first["fact"][0] | {"id": f"again-{number}"}
        seeds[f"again-{number}"] = {"article": first["article"] | {"id": f"again-{number}"}, "fact": [fact]}
