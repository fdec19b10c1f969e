"""Names on the map: none on top of another, none lost without a word."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
import shapely

from geo.figure import PRESETS, Drawn
from geo.query import Query

if TYPE_CHECKING:
    from collections.abc import Callable

Texts: TypeAlias = "list[tuple[str, shapely.Polygon]]"
"""Texts, and what each covers."""

LAYERS = ("ports", "cables", "pipelines", "corridors", "facilities", "events", "flows", "places")
VIEWS: list[dict[str, Any]] = [
    *({"width_mm": width, "height_mm": height} for width, height in PRESETS.values()),
    {"width_mm": 190, "height_mm": 120, "bbox": (46.0, 38.0, 55.0, 46.0)},
    {"width_mm": 190, "height_mm": 120, "bbox": (46.0, 38.0, 55.0, 46.0), "language": "az"},
]


def _without_counts(texts: Texts) -> Texts:
    """Leave out the numbers of shared symbols, which may stand close."""
    return [(text, outline) for text, outline in texts if not text.isdigit()]


def _overlaps(texts: Texts) -> list[tuple[str, str]]:
    return [
        (one, other)
        for (one, here), (other, there) in itertools.combinations(_without_counts(texts), 2)
        if here.intersects(there)
    ]


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_no_name_lies_on_another(
    shipped_drawing: Callable[..., Drawn], texts_on: Callable[..., Texts], view: dict[str, Any]
) -> None:
    assert _overlaps(texts_on(shipped_drawing(**view, dpi=150), "map")) == []


@pytest.mark.parametrize("layer", LAYERS)
def test_no_name_of_a_layer_lies_on_another(
    shipped_drawing: Callable[..., Drawn], texts_on: Callable[..., Texts], layer: str
) -> None:
    drawn = shipped_drawing(Query(layers=frozenset({layer})), width_mm=190, height_mm=120, dpi=150)
    assert _overlaps(texts_on(drawn, "map")) == []


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_every_name_lies_within_the_frame(
    shipped_drawing: Callable[..., Drawn], texts_on: Callable[..., Texts], view: dict[str, Any]
) -> None:
    drawn = shipped_drawing(**view, dpi=150)
    (chart,) = (axes for axes in drawn.figure.axes if axes.get_label() == "map")
    box = chart.get_window_extent()
    # Half a pixel for the letters that the renderer rounds to whole ones.
    frame = shapely.box(box.x0, box.y0, box.x1, box.y1).buffer(0.5)
    assert [text for text, outline in texts_on(drawn, "map") if not frame.contains(outline)] == []


def test_every_feature_is_named_or_listed(shipped_drawing: Callable[..., Drawn]) -> None:
    report = shipped_drawing(Query(layers=frozenset({"ports", "cables", "facilities"}))).report
    together = {name for names in report.together for name in names[1:]}
    named = {label.key for label in report.labels}
    assert set(report.shown) - together == (named | set(report.unlabelled)) - {""}


def test_what_finds_no_room_is_listed(layers: dict[str, list[dict[str, Any]]], drawing: Callable[..., Drawn]) -> None:
    port = layers["ports"][0]
    layers["ports"] = [
        port
        | {"id": f"p{n}", "geometry": {"type": "Point", "coordinates": [50.0 + n % 20 * 0.4, 40.0 + n // 20 * 0.4]}}
        for n in range(200)
    ]
    report = drawing(Query(layers=frozenset({"ports"}))).report
    assert len(report.unlabelled) > 50


def test_ports_are_named_before_places(shipped_drawing: Callable[..., Drawn]) -> None:
    keys = [label.key for label in shipped_drawing().report.labels]
    assert keys.index("alat-port") < keys.index("abu-dhabi")


def test_names_can_be_in_another_language(drawing: Callable[..., Drawn], words_on: Callable[..., str]) -> None:
    assert "Qərb limanı" in words_on(drawing(language="az"), "map")


def test_a_name_unknown_in_a_language_is_in_english(
    drawing: Callable[..., Drawn], words_on: Callable[..., str]
) -> None:
    assert "East Port" in words_on(drawing(language="az"), "map")


def test_cyrillic_is_not_set_in_the_italics(drawing: Callable[..., Drawn], words_on: Callable[..., str]) -> None:
    assert "Западный порт" in words_on(drawing(language="ru"), "map")


def test_the_base_map_does_not_repeat_the_name_of_a_place_shown(
    shipped_drawing: Callable[..., Drawn], texts_on: Callable[..., Texts]
) -> None:
    drawn = shipped_drawing(Query(features=frozenset({"baku", "almaty"})), width_mm=190, height_mm=120)
    written = [text for text, _ in texts_on(drawn, "map")]
    assert (written.count("Baku"), written.count("Almaty")) == (1, 1)
