"""Texts meant ill, in every field of an atlas, come out of every export as texts and nothing else."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

import pyogrio
import pypdf
import pytest
from PIL import Image

from geo.compare import compare
from geo.export import Contents, encode
from geo.export.characters import NOT_IN_C_STRINGS, NOT_IN_XML, visible
from geo.figure import FigureOptions, draw
from geo.figure import encode as figure_file
from geo.model import LONGEST_NAME, LONGEST_TEXT
from geo.query import Query, select
from geo.tables import FORMULA_STARTS
from tests.torture.payloads import ADDRESS, Payload
from tests.torture.poisoning import KEPT, hostile_atlas, text_fields

if TYPE_CHECKING:
    from pathlib import Path

    from geo.atlas import Atlas
    from geo.figure import Drawn
    from geo.vocabulary import Vocabulary
    from tests.torture.conftest import Tally

TRIED: Final = "payloads in exports"
LONGEST_ON_PAPER: Final = 1000
HANDLER: Final = re.compile(r"on[a-z]+", re.IGNORECASE)


@pytest.fixture(scope="module")
def texts(hostile_texts: tuple[Payload, ...]) -> tuple[str, ...]:
    """Return the payloads; longer texts are refused when an atlas is opened."""
    return tuple(payload.text for payload in hostile_texts if payload.text and len(payload.text) <= LONGEST_NAME)


@pytest.fixture(scope="module")
def contents(texts: tuple[str, ...], vocabulary: Vocabulary) -> Contents:
    atlas = hostile_atlas((Payload("", text) for text in texts), vocabulary)
    assert atlas.findings == ()
    return Contents(atlas, select(atlas, Query()), compare(atlas), texts[0], texts[0])


@pytest.fixture(scope="module")
def drawn(texts: tuple[str, ...], vocabulary: Vocabulary) -> Drawn:
    """Return a figure of what fits a page: sources of thousands of characters do not."""
    atlas = hostile_atlas((Payload("", text) for text in texts if len(text) <= LONGEST_ON_PAPER), vocabulary)
    options = FigureOptions(title=texts[0], subtitle="<svg onload='x'>", dpi=72, query_sentence="${1}")
    return draw(atlas, select(atlas, Query()), options)


@pytest.mark.parametrize("kind", KEPT)
def test_no_field_that_holds_a_text_is_forgotten(kind: type) -> None:
    texts = {
        name
        for name, hint in kind.__annotations__.items()
        if re.search(r"\b(str|Name|Prose|Identifier|Any)\b", str(hint))
    }
    assert texts == text_fields(kind).keys() | KEPT[kind]


def test_geojson_tells_every_name(contents: Contents, texts: tuple[str, ...], tally: Tally) -> None:
    collection = json.loads(encode(contents, "geojson"))
    names = {feature["properties"]["name"] for feature in collection["features"]}
    expected = set(visible(list(texts)))
    tally(TRIED, len(texts), int(bool(names ^ expected)))
    assert names == expected


def test_a_geopackage_tells_every_name(
    contents: Contents, texts: tuple[str, ...], tmp_path: Path, tally: Tally
) -> None:
    path = tmp_path / "a.gpkg"
    path.write_bytes(encode(contents, "gpkg"))
    names = set(pyogrio.read_dataframe(path, layer="places")["name"])
    expected = set(visible(list(texts), NOT_IN_C_STRINGS))
    tally(TRIED, len(texts), int(bool(names ^ expected)))
    assert names == expected


def test_kml_is_well_formed_and_tells_every_name(contents: Contents, texts: tuple[str, ...], tally: Tally) -> None:
    root = ET.fromstring(encode(contents, "kml"))  # noqa: S314 - we wrote it
    foreign = {element.tag for element in root.iter() if not element.tag.startswith("{http://www.opengis.net/kml/2.2}")}
    fetched = [e for e in root.iter() if e.tag.endswith(("}href", "}NetworkLink")) and ADDRESS in (e.text or "")]
    names = {element.text or "" for element in root.iter("{http://www.opengis.net/kml/2.2}name")}
    # A reader of XML makes one line end of each (XML 1.0, section 2.11).
    missing = {re.sub(r"\r\n?", "\n", t) for t in visible(list(texts), NOT_IN_XML)} - {
        n.replace("\r", "\n") for n in names
    }
    tally(TRIED, len(texts), int(bool(foreign or fetched or missing)))
    assert (foreign, fetched, missing) == (set(), [], set())


def test_no_cell_of_a_table_is_a_formula(contents: Contents, texts: tuple[str, ...], tally: Tally) -> None:
    text = encode(contents, "csv").decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    formulas = [cell for row in rows for cell in row if cell.startswith(FORMULA_STARTS)]
    stated = {row[rows[0].index("statement")].removeprefix("'") for row in rows[1:]}
    missing = {text.removeprefix("'") for text in visible(list(texts), NOT_IN_C_STRINGS)} - stated
    tally(TRIED, len(texts), int(bool(formulas or missing)))
    assert (formulas, missing) == ([], set())


def test_a_text_as_long_as_it_may_be_is_exported_whole(atlas: Atlas) -> None:
    (first, *_) = atlas.facts.values()
    endless = replace(first, statement="word " * (LONGEST_TEXT // 5))
    long = replace(atlas, facts=atlas.facts | {first.id: endless})
    chosen = Contents(long, select(long, Query()))
    assert endless.statement in encode(chosen, "csv").decode()
    assert endless.statement in encode(chosen, "geojson").decode()


def test_an_svg_figure_is_well_formed_and_does_nothing(drawn: Drawn, texts: tuple[str, ...], tally: Tally) -> None:
    root = ET.fromstring(figure_file(drawn, "svg", drawn.options))  # noqa: S314 - we wrote it
    active = [
        element.tag
        for element in root.iter()
        if element.tag.rpartition("}")[2] in {"script", "foreignObject", "image", "iframe", "a", "animate", "set"}
        or any(HANDLER.fullmatch(name) for name in element.attrib)
        or any(
            ADDRESS in value or "javascript:" in value.lower() for name, value in element.attrib.items() if name != "id"
        )
    ]
    tally(TRIED, len(texts), int(bool(active)))
    assert active == []


def test_a_pdf_figure_does_nothing(drawn: Drawn, texts: tuple[str, ...], tally: Tally) -> None:
    reader = pypdf.PdfReader(io.BytesIO(figure_file(drawn, "pdf", drawn.options)))
    catalogue = reader.root_object
    actions = [name for name in ("/OpenAction", "/AA", "/Names", "/AcroForm") if name in catalogue]
    actions += ["/Annots" for page in reader.pages if "/Annots" in page]
    tally(TRIED, len(texts), int(bool(actions)))
    assert actions == []


def test_a_png_figure_is_whole(drawn: Drawn, texts: tuple[str, ...], tally: Tally) -> None:
    with Image.open(io.BytesIO(figure_file(drawn, "png", drawn.options))) as image:
        image.verify()
    tally(TRIED, len(texts), 0)
