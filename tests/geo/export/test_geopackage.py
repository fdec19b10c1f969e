"""GeoPackage, read by GDAL and by SQLite."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final
from xml.etree import ElementTree as ET

import msgspec
import pyogrio
import pytest
import shapely

from geo import resources
from geo.export import encode
from geo.export.characters import NOT_IN_C_STRINGS, visible
from geo.model import MultiPoint, MultiPolygon, Point
from geo.symbology import read_symbology

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from shapely.geometry.base import BaseGeometry

    from geo.export import Contents
    from geo.model import Geometry

APPLICATION: Final = int.from_bytes(b"GPKG")
SQUARE: Final = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 0.0))
LINKED: Final = """
SELECT base.id AS feature, related.id AS fact FROM "{mapping_table_name}" AS link
JOIN "{base_table_name}" AS base ON base."{base_primary_column}" = link.base_id
JOIN "{related_table_name}" AS related ON related."{related_primary_column}" = link.related_id
ORDER BY link.id"""
OTHER_TABLES: Final = {"articles", "facts", "comparisons", "about", "layer_styles"}


@pytest.fixture
def written(tmp_path: Path) -> Callable[[Contents], Path]:
    """Return what writes contents as a GeoPackage."""

    def write(contents: Contents) -> Path:
        path = tmp_path / "atlas.gpkg"
        path.write_bytes(encode(contents, "gpkg"))
        return path

    return write


def rows(path: Path, statement: str) -> list[dict[str, Any]]:
    with closing(sqlite3.connect(path)) as database:
        database.row_factory = sqlite3.Row
        return [dict(row) for row in database.execute(statement)]


def layers(path: Path) -> list[str]:
    found = pyogrio.list_layers(path)
    return [name for name, kind in found.tolist() if kind is not None]


def stored(value: Any) -> Any:  # noqa: ANN401 - whatever a record holds
    """Return a value as the file has it: lists and mappings as JSON, empty ones as nothing."""
    if value is None or value in ([], {}):
        return None
    return value if isinstance(value, str | int | float) else msgspec.json.encode(value).decode()


def shape_of(geometry: Geometry | None) -> BaseGeometry | None:
    return None if geometry is None else shapely.from_geojson(msgspec.json.encode(geometry))


def parts(shape: BaseGeometry | None) -> list[BaseGeometry]:
    """Return what a geometry is made of: one line, and several of which there is one, are the same."""
    return [*shapely.get_parts(shape)]


def same(found: Iterable[dict[str, Any]], expected: Iterable[dict[str, Any]]) -> bool:
    return [*found] == [{name: stored(value) for name, value in record.items()} for record in expected]


def test_gdal_reads_every_property_of_every_feature(shipped: Contents, written: Callable[[Contents], Path]) -> None:
    path = written(shipped)
    read = [record for name in layers(path) for record in pyogrio.read_dataframe(path, layer=name).to_dict("records")]
    found = {
        record["id"]: {name: value for name, value in record.items() if name not in ("id", "geometry")}
        for record in read
    }
    plain = {k: {n: None if v != v else v for n, v in record.items()} for k, record in found.items()}  # noqa: PLR0124 - NaN is null
    assert plain == {
        feature.id: {name: stored(value) for name, value in shipped.feature_record(feature).items()}
        for feature in shipped.selection.features
    }


def test_gdal_reads_every_geometry(shipped: Contents, written: Callable[[Contents], Path]) -> None:
    path = written(shipped)
    frames = [pyogrio.read_dataframe(path, layer=name) for name in layers(path)]
    found = {name: shape for frame in frames for name, shape in zip(frame["id"], frame.geometry, strict=True)}
    for feature in shipped.selection.features:
        assert parts(found[feature.id]) == parts(shape_of(feature.geometry))


def test_facts_are_those_of_the_command_line(shipped: Contents, written: Callable[[Contents], Path]) -> None:
    found = rows(written(shipped), "SELECT * FROM facts ORDER BY fid")
    for row in found:
        del row["fid"], row["citation"]
    assert same(found, shipped.fact_records())


def test_articles_are_the_numbered_sources(shipped: Contents, written: Callable[[Contents], Path]) -> None:
    found = rows(written(shipped), "SELECT * FROM articles ORDER BY fid")
    for row in found:
        del row["fid"]
    assert same(found, shipped.source_records())


def test_comparisons_are_those_of_the_command_line(shipped: Contents, written: Callable[[Contents], Path]) -> None:
    found = rows(written(shipped), "SELECT * FROM comparisons ORDER BY fid")
    for row in found:
        del row["fid"]
    assert same(found, shipped.comparison_records())


def test_links_lead_from_a_feature_to_the_facts_about_it(
    shipped: Contents, written: Callable[[Contents], Path]
) -> None:
    path = written(shipped)
    found: defaultdict[str, list[str]] = defaultdict(list)
    relations = rows(path, "SELECT * FROM gpkgext_relations WHERE base_table_name <> 'comparisons'")
    for relation in relations:
        for row in rows(path, LINKED.format(**relation)):
            found[row["feature"]].append(row["fact"])
    assert found == {
        feature.id: [fact.id for fact in facts]
        for feature in shipped.selection.features
        if (facts := shipped.facts_about(feature))
    }


def test_links_lead_from_a_comparison_to_the_facts_it_holds(
    shipped: Contents, written: Callable[[Contents], Path]
) -> None:
    statement = (
        "SELECT comparisons.fid AS number, facts.id AS fact FROM comparisons_facts AS link "
        "JOIN comparisons ON comparisons.fid = base_id JOIN facts ON facts.fid = related_id ORDER BY link.id"
    )
    expected = [(n, fact) for n, comparison in enumerate(shipped.told, 1) for fact in comparison.facts]
    assert [(row["number"], row["fact"]) for row in rows(written(shipped), statement)] == expected


def test_every_table_of_links_is_declared_as_the_extension_has_it(
    contents: Contents, written: Callable[[Contents], Path]
) -> None:
    path = written(contents)
    declared = {row["mapping_table_name"] for row in rows(path, "SELECT * FROM gpkgext_relations")}
    extended = rows(path, "SELECT table_name FROM gpkg_extensions WHERE extension_name = 'gpkg_related_tables'")
    assert {row["table_name"] for row in extended} == declared | {"gpkgext_relations"}


def test_no_link_leads_to_what_was_filtered_out(part: Contents, written: Callable[[Contents], Path]) -> None:
    path = written(part)
    links = [row["mapping_table_name"] for row in rows(path, "SELECT mapping_table_name FROM gpkgext_relations")]
    loose = [rows(path, f'SELECT * FROM "{name}" WHERE related_id NOT IN (SELECT fid FROM facts)') for name in links]  # noqa: S608 - our own names
    assert loose == [[]] * len(links)


def test_sqlite_finds_the_file_whole(shipped: Contents, written: Callable[[Contents], Path]) -> None:
    path = written(shipped)
    checks = [rows(path, f"PRAGMA {name}") for name in ("integrity_check", "foreign_key_check", "application_id")]
    assert checks == [[{"integrity_check": "ok"}], [], [{"application_id": APPLICATION}]]


def test_all_tables_are_listed_as_contents(contents: Contents, written: Callable[[Contents], Path]) -> None:
    path = written(contents)
    listed = {row["table_name"] for row in rows(path, "SELECT table_name FROM gpkg_contents")}
    links = {row["mapping_table_name"] for row in rows(path, "SELECT * FROM gpkgext_relations")}
    assert listed == {layer.id for layer in contents.atlas.layers} | OTHER_TABLES | links


def test_no_date_of_writing_is_in_the_file(contents: Contents, written: Callable[[Contents], Path]) -> None:
    found = rows(written(contents), "SELECT DISTINCT last_change FROM gpkg_contents")
    assert found == [{"last_change": "1970-01-01T00:00:00.000Z"}]


def test_what_was_filtered_out_and_whose_work_it_is_are_told(
    part: Contents, written: Callable[[Contents], Path]
) -> None:
    told = [row["text"] for row in rows(written(part), "SELECT text FROM about")]
    assert {"Ports", part.extent_sentence, *part.credit_sentences} <= {*told}


def test_every_layer_says_what_was_filtered_out(part: Contents, written: Callable[[Contents], Path]) -> None:
    found = rows(written(part), "SELECT description FROM gpkg_contents WHERE data_type = 'features'")
    assert all(part.extent_sentence in row["description"] for row in found)


def test_a_layer_of_several_sorts_of_geometry_is_several_tables(
    contents: Contents, remade: Callable[..., Contents], written: Callable[[Contents], Path]
) -> None:
    (area,) = remade(contents, id="area", geometry=MultiPolygon(((SQUARE,),))).selection.features
    selection = replace(contents.selection, features=(contents.selection.features[0], area))
    path = written(replace(contents, selection=selection))
    assert set(layers(path)) == {"ports_points", "ports_areas"}


@pytest.mark.parametrize(
    "geometry", [MultiPoint(((50.0, 40.0), (51.0, 41.0))), Point((50.0, 40.0, -28.0)), MultiPolygon(((SQUARE,),))]
)
def test_other_geometries_come_back(
    contents: Contents, remade: Callable[..., Contents], written: Callable[[Contents], Path], geometry: Point
) -> None:
    frame = pyogrio.read_dataframe(written(remade(contents, geometry=geometry)), layer="ports")
    assert list(frame.geometry) == [shapely.from_geojson(msgspec.json.encode(geometry))]


def test_what_has_no_place_has_no_geometry(contents: Contents, written: Callable[[Contents], Path]) -> None:
    frame = pyogrio.read_dataframe(written(contents), layer="events")
    assert dict(zip(frame["id"], frame.geometry.isna(), strict=True)) == {"answer": False, "fair": True}


@pytest.mark.parametrize(
    ("value", "back"),
    [(900, 900), (1.5, 1.5), (True, True), ("x", "x"), (10**30, str(10**30)), (["a", {"b": 1}], '["a",{"b":1}]')],
)
def test_a_column_someone_brought_along_has_its_type(
    contents: Contents,
    remade: Callable[..., Contents],
    written: Callable[[Contents], Path],
    value: object,
    back: object,
) -> None:
    frame = pyogrio.read_dataframe(written(remade(contents, extra={"brought": value})), layer="ports")
    assert frame["brought"].tolist() == [back]


@pytest.mark.parametrize("name", ["FID", "geom", "ID", "Name", "", "sqlite_x", 'a"b', "a'b", "select"])
def test_a_column_may_be_called_anything(
    contents: Contents, remade: Callable[..., Contents], written: Callable[[Contents], Path], name: str
) -> None:
    frame = pyogrio.read_dataframe(written(remade(contents, extra={name: "brought"})), layer="ports")
    assert "brought" in frame.iloc[0].tolist()


def test_no_text_breaks_the_file_or_is_changed_more_than_it_must(
    poisoned: Callable[[str], Contents], written: Callable[[Contents], Path], payload: str
) -> None:
    path, shown = written(poisoned(payload)), visible(payload, NOT_IN_C_STRINGS)
    (port,) = rows(path, "SELECT name, remark, note FROM ports LIMIT 1")
    (fact,) = rows(path, "SELECT statement, exact FROM facts LIMIT 1")
    (article,) = rows(path, "SELECT title, author FROM articles LIMIT 1")
    assert {*port.values(), *fact.values(), *article.values()} == {shown}


def test_every_layer_has_a_style_that_is_xml(shipped: Contents, written: Callable[[Contents], Path]) -> None:
    path = written(shipped)
    styles = rows(path, "SELECT f_table_name, styleQML FROM layer_styles WHERE useAsDefault")
    assert {row["f_table_name"]: ET.fromstring(row["styleQML"]).tag for row in styles} == dict.fromkeys(  # noqa: S314 - ours
        layers(path), "qgis"
    )


def test_every_rule_has_a_symbol_and_a_condition(shipped: Contents, written: Callable[[Contents], Path]) -> None:
    for row in rows(written(shipped), "SELECT styleQML FROM layer_styles"):
        style = ET.fromstring(row["styleQML"])  # noqa: S314 - ours
        rules = [(rule.get("symbol"), bool(rule.get("filter"))) for rule in style.iter("rule")]
        symbols = [symbol.get("name") for symbol in style.iter("symbol")]
        assert rules == [(name, True) for name in symbols]


def test_a_style_has_the_colours_and_dashes_of_the_map(contents: Contents, written: Callable[[Contents], Path]) -> None:
    statement = "SELECT styleQML FROM layer_styles WHERE f_table_name = 'cables'"
    style = ET.fromstring(rows(written(contents), statement)[0]["styleQML"])  # noqa: S314 - ours
    options = [{o.get("name"): o.get("value") for o in layer.iter("Option")} for layer in style.iter("layer")]
    symbology = read_symbology(resources.asset("symbology.toml"))
    look, dash = symbology.line("fibre_cable"), symbology.patterns["unbuilt_schematic"].dash
    assert (options[1]["line_color"], options[1]["line_width"], options[1]["customdash"]) == (
        ",".join(map(str, (*bytes.fromhex(look.colour[0][1:]), 255))),
        f"{look.width:g}",
        ";".join(f"{part * look.width:g}" for part in dash),
    )


def test_names_of_a_layer_are_its_labels(contents: Contents, written: Callable[[Contents], Path]) -> None:
    for row in rows(written(contents), "SELECT styleQML FROM layer_styles"):
        text = ET.fromstring(row["styleQML"]).find("labeling/settings/text-style")  # noqa: S314 - ours
        assert text is not None
        assert (text.get("fieldName"), text.get("isExpression")) == ("name", "0")


def test_nothing_selected_says_so(
    contents: Contents, without: Callable[[Contents], Contents], written: Callable[[Contents], Path]
) -> None:
    told = rows(written(without(contents)), "SELECT text FROM about WHERE subject = 'contents'")
    assert told == [{"text": "0 of 9 features and 0 of 10 facts; the others were filtered out."}]


def test_lists_are_json(contents: Contents, written: Callable[[Contents], Path]) -> None:
    (row,) = rows(written(contents), "SELECT names, aliases FROM ports WHERE id = 'west-port'")
    feature = contents.atlas.feature("west-port")
    assert (json.loads(row["names"]), json.loads(row["aliases"])) == (feature.names, [*feature.aliases])
