"""The legend: what is shown, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from geo.figure import PRESETS
from geo.query import Query

if TYPE_CHECKING:
    from collections.abc import Callable

    import shapely

    from geo.figure import Drawn

Texts: TypeAlias = "list[tuple[str, shapely.Polygon]]"
"""Texts, and what each covers."""


def _labels(drawn: Drawn) -> list[str]:
    return [entry.label for column in drawn.report.layout.legend.columns for entry in column]


def test_only_what_is_shown_is_explained(drawing: Callable[..., Drawn]) -> None:
    assert _labels(drawing(Query(layers=frozenset({"ports"})))) == ["Port", "Filled: site, within 2 km"]


def test_the_order_is_that_of_the_vocabulary(drawing: Callable[..., Drawn]) -> None:
    assert _labels(drawing()) == [
        "Port", "Agreement", "City or town", "Fibre-optic cable", "Oil pipeline", "Oil", "Follows the real line",
        "Schematic: joins its ends", "Not yet built, schematic", "Filled: site, within 2 km",
        "Hollow: town or rough area",
    ]  # fmt: skip


def test_what_lies_outside_of_the_view_is_not_explained(drawing: Callable[..., Drawn]) -> None:
    assert "Oil pipeline" not in _labels(drawing(bbox=(50.8, 43.2, 51.6, 44.0)))


def test_kinds_that_look_alike_are_one_entry(
    layers: dict[str, list[dict[str, Any]]], drawing: Callable[..., Drawn]
) -> None:
    answer = layers["events"][0]
    elsewhere = {"type": "Point", "coordinates": [46.0, 42.0]}
    layers["events"].append(
        answer | {"id": "visit", "geometry": elsewhere, "properties": answer["properties"] | {"kind": "visit"}}
    )
    assert _labels(drawing(Query(layers=frozenset({"events"})))) == ["Events", "Hollow: town or rough area"]


def test_a_count_is_explained_where_there_is_one(
    layers: dict[str, list[dict[str, Any]]], drawing: Callable[..., Drawn]
) -> None:
    layers["events"].append(layers["events"][0] | {"id": "again"})
    assert _labels(drawing(Query(layers=frozenset({"events"}))))[-1] == "Features drawn as one"


@pytest.mark.parametrize("preset", PRESETS)
def test_the_legend_matches_the_view_on_every_page(shipped_drawing: Callable[..., Drawn], preset: str) -> None:
    width, height = PRESETS[preset]
    drawn = shipped_drawing(width_mm=width, height_mm=height)
    assert ("Features drawn as one" in _labels(drawn)) == bool(drawn.report.together)


def test_all_entries_are_printed(shipped_drawing: Callable[..., Drawn], texts_on: Callable[..., Texts]) -> None:
    drawn = shipped_drawing(width_mm=190, height_mm=120)
    printed = {text for text, _ in texts_on(drawn, "page")}
    assert set(_labels(drawn)) <= printed
