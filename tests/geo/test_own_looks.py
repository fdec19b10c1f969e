"""How layers of one's own look, on the page and in what is exported."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from geo import resources
from geo.atlas import Atlas, add_layers
from geo.export import Contents, encode
from geo.figure import FigureOptions, draw
from geo.model import Feature, Layer, LayerStyle, LineString, MultiPoint, Point, Polygon
from geo.page_data import page_data
from geo.query import Query, select
from geo.symbology import Symbology, read_symbology
from geo.vocabulary import GIVEN, OWN_KIND

if TYPE_CHECKING:
    from pathlib import Path

    from geo.model import Geometry

SHAPES: dict[str, Geometry] = {
    "zone": Polygon((((48.0, 40.0), (53.0, 40.0), (53.0, 44.0), (48.0, 40.0)),)),
    "route": LineString(((45.0, 42.0), (49.0, 45.0))),
    "buoys": MultiPoint(((51.0, 42.0), (51.5, 42.3))),
    "ship": Point((50.0, 41.0)),
}


def _layer(style: LayerStyle) -> Layer:
    features = (
        Feature(f"mine:{name}", "mine", name, OWN_KIND, GIVEN, "A test.", shape, extra={"sort": name})
        for name, shape in SHAPES.items()
    )
    return Layer("mine", "Mine", tuple(features), "mine.geojson", style)


@pytest.fixture
def own(atlas: Atlas) -> Atlas:
    return add_layers(atlas, [_layer(LayerStyle("#8a2be2"))])


@pytest.fixture
def by_value(atlas: Atlas) -> Atlas:
    return add_layers(atlas, [_layer(LayerStyle("#8a2be2", "sort", {"ship": "#b22222"}))])


def _symbology(atlas: Atlas) -> Symbology:
    return read_symbology(resources.asset("symbology.toml")).with_layers(atlas.layers)


def _page(atlas: Atlas) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(page_data(atlas, (), _symbology(atlas))["data/atlas.json"])
    return data


def _properties(atlas: Atlas) -> dict[str, dict[str, Any]]:
    return {feature["id"]: feature["properties"] for feature in _page(atlas)["features"]}


@pytest.mark.parametrize("name", SHAPES)
def test_every_geometry_has_the_layers_colour_on_the_page(own: Atlas, name: str) -> None:
    assert _properties(own)[f"mine:{name}"]["style"]["colour"][0] == "#8a2be2"


def test_a_value_has_its_own_colour_and_name_on_the_page(by_value: Atlas) -> None:
    ship = _properties(by_value)["mine:ship"]
    assert (ship["style"]["colour"][0], ship["kind_label"]) == ("#b22222", "Mine: ship")


def test_the_page_knows_the_order_of_the_classes(by_value: Atlas) -> None:
    assert _page(by_value)["own_looks"] == ["Mine: ship", "Mine: buoys", "Mine: route", "Mine: zone"]


def test_what_someone_brought_along_is_called_by_its_layer(own: Atlas) -> None:
    assert {_properties(own)[f"mine:{name}"]["kind_label"] for name in SHAPES} == {"Mine"}


def test_features_of_the_program_look_as_before(own: Atlas, atlas: Atlas) -> None:
    before, after = _properties(atlas), _properties(own)
    assert {name: after[name] for name in before} == before


def test_part_of_an_atlas_keeps_the_colours_of_the_whole(by_value: Atlas) -> None:
    (mine,) = (layer for layer in by_value.layers if layer.id == "mine")
    part = replace(by_value, layers=(replace(mine, features=mine.features[:1]),))
    data = json.loads(page_data(part, (), _symbology(by_value))["data/atlas.json"])
    assert data["features"][0]["properties"]["style"] == _properties(by_value)["mine:zone"]["style"]


def _contents(atlas: Atlas) -> Contents:
    return Contents(atlas, select(atlas, Query()), ())


def test_kml_has_the_colours_of_the_classes(by_value: Atlas) -> None:
    assert b"ff2222b2" in encode(_contents(by_value), "kml")  # opacity, blue, green, red


def test_a_geopackage_has_a_rule_for_each_class(by_value: Atlas, tmp_path: Path) -> None:
    path = tmp_path / "mine.gpkg"
    path.write_bytes(encode(_contents(by_value), "gpkg"))
    with closing(sqlite3.connect(path)) as database:
        styles = " ".join(style for (style,) in database.execute("SELECT styleQML FROM layer_styles"))
    wanted = {f"Mine: {name}" for name in SHAPES}
    assert {name for name in wanted if name in styles} == wanted
    assert "&quot;sort&quot; = 'ship'" in styles or "\"sort\" = 'ship'" in styles


def test_a_figures_legend_calls_the_classes_by_name(by_value: Atlas) -> None:
    options = FigureOptions(width_mm=120, height_mm=90, dpi=72, title="A test")
    drawn = draw(by_value, select(by_value, Query()), options)
    labels = {entry.label for column in drawn.report.layout.legend.columns for entry in column}
    assert {f"Mine: {name}" for name in SHAPES} <= labels
    assert "Own feature" not in labels


def test_a_figures_legend_grades_no_place_that_a_file_gives(own: Atlas) -> None:
    options = FigureOptions(width_mm=120, height_mm=90, dpi=72, title="A test")
    drawn = draw(own, select(own, Query(layers=frozenset({"mine"}))), options)
    labels = [entry.label for column in drawn.report.layout.legend.columns for entry in column]
    assert labels == ["Mine", "Mine", "Mine", "As a file of one's own gives it"]  # points, areas, lines
