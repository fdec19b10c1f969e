"""KML, read by GDAL and as XML."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any, Final
from xml.etree import ElementTree as ET

import msgspec
import pyogrio
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geo import periods
from geo.errors import UsageError
from geo.export import encode
from geo.export.characters import NOT_IN_XML, visible
from geo.export.kml.looks import aabbggrr
from geo.export.kml.times import time_element
from geo.model import MultiPoint, MultiPolygon, Point, Polygon

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from geo.export import Contents

KML: Final = "{http://www.opengis.net/kml/2.2}"
ORDER: Final = ("name", "Snippet", "description", "TimeStamp", "TimeSpan", "styleUrl", "ExtendedData")
"""Of what is in a placemark, as the schema has it; the geometry comes last."""
GEOMETRIES: Final = ("Point", "LineString", "Polygon", "MultiGeometry")
SQUARE: Final = ((0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0))
HOLE: Final = ((1.0, 1.0), (1.0, 2.0), (2.0, 2.0), (1.0, 1.0))
PLAIN_TAGS: Final = {"p", "ul", "li"}


class Tags(HTMLParser):
    """Collects what a reader of HTML would find in a balloon."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(f"{tag} with attributes" if attrs else tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def read(contents: Contents) -> ET.Element:
    return ET.fromstring(encode(contents, "kml"))  # noqa: S314 - we wrote it


def placemarks(contents: Contents) -> list[ET.Element]:
    return list(read(contents).iter(f"{KML}Placemark"))


def text(element: ET.Element, path: str) -> str:
    return element.findtext("/".join(f"{KML}{part}" for part in path.split("/"))) or ""


def data(placemark: ET.Element) -> dict[str, str]:
    return {entry.get("name", ""): text(entry, "value") for entry in placemark.iter(f"{KML}Data")}


def balloon(contents: Contents, name: str) -> Tags:
    return next(Tags(text(p, "description")) for p in placemarks(contents) if data(p).get("id") == name)


def written(contents: Contents, path: Path) -> Path:
    path.write_bytes(encode(contents, "kml"))
    return path


def test_gdal_reads_every_feature_with_its_geometry(shipped: Contents, tmp_path: Path) -> None:
    path = written(shipped, tmp_path / "a.kml")
    frames = [pyogrio.read_dataframe(path, layer=name) for name in pyogrio.list_layers(path)[:, 0]]
    found: dict[str, Any] = {}
    for frame in frames:
        found |= {n: s for n, s in zip(frame["id"], frame.geometry, strict=True) if isinstance(n, str)}
    assert {name: None if shape is None else shapely.force_2d(shape) for name, shape in found.items()} == {
        feature.id: feature.geometry and shapely.from_geojson(msgspec.json.encode(feature.geometry))
        for feature in shipped.selection.features
    }


def test_every_property_is_there(shipped: Contents) -> None:
    expected = {
        feature.id: {"id": feature.id}
        | {
            name: value if isinstance(value, str) else json.loads(json.dumps(value))
            for name, value in shipped.feature_record(feature).items()
            if value is not None and value not in ([], {})
        }
        for feature in shipped.selection.features
    }
    found = {}
    for placemark in placemarks(shipped):
        record = data(placemark)
        if record:
            texts = {name for name, value in expected[record["id"]].items() if isinstance(value, str)}
            found[record["id"]] = {n: v if n in texts else json.loads(v) for n, v in record.items()}
    assert found == expected


def test_folders_are_the_layers_and_what_has_no_place(contents: Contents) -> None:
    folders = {
        text(folder, "name"): [data(p).get("id", text(p, "name")) for p in folder.iter(f"{KML}Placemark")]
        for folder in read(contents).iter(f"{KML}Folder")
    }
    assert folders == {
        "Ports": ["west-port", "east-port"],
        "Cables": ["sea-cable"],
        "Pipelines": ["old-pipe"],
        "Events": ["answer"],
        "Flows": ["oil-flow"],
        "Places": ["westland", "east-town"],
        "Without a place": ["fair", "Stated of no thing on the map"],
    }


def test_what_is_in_a_placemark_has_the_order_of_the_schema(shipped: Contents) -> None:
    for placemark in placemarks(shipped):
        names = [child.tag.removeprefix(KML) for child in placemark]
        assert names == sorted(names, key=(*ORDER, *GEOMETRIES).index)


def test_ids_are_unique_and_those_of_the_atlas(shipped: Contents) -> None:
    ids = [element.get("id") for element in read(shipped).iter() if element.get("id")]
    assert (len(ids), {*shipped.atlas.features} - {*ids}) == (len({*ids}), set())


@pytest.mark.parametrize("identifier", ["7th berth", "порт", "a:b", "", "look-point-port"])
def test_an_id_that_xml_does_not_take_is_made_one(
    contents: Contents, remade: Callable[..., Contents], identifier: str
) -> None:
    root = read(remade(contents, id=identifier))
    ids = [element.get("id", "") for element in root.iter() if "id" in element.attrib]
    assert all(re.fullmatch(r"[A-Za-z_][A-Za-z0-9_.-]*", name) for name in ids)
    assert len({*ids}) == len(ids)


def test_every_style_that_is_used_is_there(shipped: Contents) -> None:
    root = read(shipped)
    used = {element.text for element in root.iter(f"{KML}styleUrl")}
    assert used == {f"#{style.get('id')}" for style in root.iter(f"{KML}Style")}


def test_a_line_has_the_colour_of_the_map_and_is_faint_where_it_is_not_built(contents: Contents) -> None:
    colours = {style.get("id"): text(style, "LineStyle/color") for style in read(contents).iter(f"{KML}Style")}
    assert colours["look-line-fibre_cable-faint"] == aabbggrr("#00707d", 140) == "8c7d7000"


def test_a_balloon_says_what_the_sources_state_and_whose_it_is(contents: Contents) -> None:
    told = balloon(contents, "west-port").text
    assert (
        "Cargo volume: 1.4 Mt (2024). What Westhaven shipped in that year. “1.4 million tons in 2024” [2], ¶ 3" in told
    )
    assert "[2] A. Writer: “Westhaven Gazette”, October 2025 (inferred)" in told


def test_a_balloon_says_how_well_the_place_is_known(contents: Contents) -> None:
    told = balloon(contents, "sea-cable").text
    assert "Place: Schematic. Joins its ends" in told
    assert "Line: Not yet built, schematic." in told


def test_the_document_says_what_was_filtered_out_and_whose_work_it_is(part: Contents) -> None:
    told = Tags(text(read(part), "Document/description")).text
    assert all(sentence in told for sentence in (part.extent_sentence, *part.credit_sentences))


def test_nothing_is_fetched_from_anywhere(shipped: Contents) -> None:
    tags = {element.tag.removeprefix(KML) for element in read(shipped).iter()}
    assert not tags & {"href", "NetworkLink", "link", "Link", "Icon", "GroundOverlay", "Model", "BalloonStyle"}


def test_no_text_becomes_markup(poisoned: Callable[[str], Contents], payload: str) -> None:
    for placemark in placemarks(poisoned(payload)):
        assert Tags(text(placemark, "description")).tags <= PLAIN_TAGS


def test_no_text_breaks_the_file_or_is_changed_more_than_it_must(
    poisoned: Callable[[str], Contents], payload: str
) -> None:
    placemark = placemarks(poisoned(payload))[0]
    shown = visible(payload, NOT_IN_XML).replace("\r\n", "\n")
    record = {name: value.replace("\r\n", "\n") for name, value in data(placemark).items()}
    assert (text(placemark, "name"), record["remark"], record["note"]) == (shown, shown, shown)


def test_a_text_in_a_balloon_reads_as_it_was_written(poisoned: Callable[[str], Contents], payload: str) -> None:
    told = balloon(poisoned(payload), "west-port").text
    assert visible(payload, NOT_IN_XML).replace("\r\n", "\n") in told


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(name=st.text(st.characters(exclude_categories=[]), max_size=12))
def test_every_name_leaves_the_file_well_formed(contents: Contents, remade: Callable[..., Contents], name: str) -> None:
    placemark = placemarks(remade(contents, name=name, extra={name: name}))[0]
    expected = visible(name, NOT_IN_XML).replace("\r\n", "\n").replace("\r", "\n")
    assert text(placemark, "name") == expected


@pytest.mark.parametrize(
    "geometry",
    [
        Point((50.0, 40.0, -28.0)),
        MultiPoint(((50.0, 40.0), (51.0, 41.0))),
        Polygon((SQUARE, HOLE)),
        MultiPolygon(((SQUARE, HOLE), (SQUARE,))),
    ],
)
def test_every_geometry_comes_back(
    contents: Contents, remade: Callable[..., Contents], tmp_path: Path, geometry: Point
) -> None:
    (shape,) = pyogrio.read_dataframe(
        written(remade(contents, geometry=geometry), tmp_path / "a.kml"), layer=0
    ).geometry
    expected = shapely.from_geojson(msgspec.json.encode(geometry))
    assert shapely.normalize(shapely.force_2d(shape)) == shapely.normalize(shapely.force_2d(expected))


@pytest.mark.parametrize(
    ("edtf", "element"),
    [
        ("2024", "<TimeStamp><when>2024</when></TimeStamp>"),
        ("2025-10", "<TimeStamp><when>2025-10</when></TimeStamp>"),
        ("2025-10-21", "<TimeStamp><when>2025-10-21</when></TimeStamp>"),
        ("2025-10-20/2025-10-21", "<TimeSpan><begin>2025-10-20</begin><end>2025-10-21</end></TimeSpan>"),
        ("2023/..", "<TimeSpan><begin>2023</begin></TimeSpan>"),
        ("../2023-05", "<TimeSpan><end>2023-05</end></TimeSpan>"),
        ("2024-01/2025", "<TimeSpan><begin>2024-01</begin><end>2025</end></TimeSpan>"),
    ],
)
def test_a_time_is_as_exact_as_it_is_stated(edtf: str, element: str) -> None:
    found = time_element(edtf)
    assert found is not None
    assert ET.tostring(found, encoding="unicode") == element


@pytest.mark.parametrize(
    "edtf", ["", "XXXX-08-06", "2024~", "2024?", "202X", "2024-21", "2024-34", "2024-XX-01", "../..", "2024/2025~"]
)
def test_what_kml_cannot_say_without_claiming_more_is_not_a_time(edtf: str) -> None:
    assert time_element(edtf) is None


@given(st.text("0123456789X-/.~?", max_size=21))
def test_no_time_claims_more_than_its_edtf(edtf: str) -> None:
    try:
        period = periods.parse(edtf)
    except UsageError:
        return
    element = time_element(edtf)
    if element is not None:
        parts = {child.tag: child.text or "" for child in element}
        begin, end = parts.get("when") or parts.get("begin", ".."), parts.get("when") or parts.get("end", "..")
        spans = [periods.parse(part) for part in (begin, end)]
        assert (spans[0].earliest, spans[1].latest) == (period.earliest, period.latest)


def test_an_event_without_a_year_has_no_time_but_says_its_date(contents: Contents) -> None:
    placemark = next(p for p in placemarks(contents) if data(p).get("id") == "answer")
    assert placemark.find(f"{KML}TimeStamp") is None
    assert "6 August (year not stated)" in Tags(text(placemark, "description")).text


def test_facts_about_nothing_on_the_map_are_there(contents: Contents) -> None:
    stray = next(p for p in placemarks(contents) if text(p, "name") == "Stated of no thing on the map")
    assert "How many came." in text(stray, "description")


def test_the_title_is_the_name(contents: Contents) -> None:
    assert text(read(replace(contents, title="A & B")), "Document/name") == "A & B"
