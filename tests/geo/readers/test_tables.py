"""Tables with coordinates, in the dialects and encodings that spreadsheets write."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest

from geo.errors import DataError
from geo.model import LineString, Point
from geo.readers import Limits, read_file

if TYPE_CHECKING:
    from pathlib import Path

    from geo.readers import Reading

SHEET = """<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>Lat</t></is></c>
<c r="C1" t="inlineStr"><is><t>Lon</t></is></c></row>
<row r="2"><c r="A2" t="inlineStr"><is><t>Aktau</t></is></c><c r="B2"><v>43.6</v></c><c r="C2"><v>51.2</v></c></row>
</sheetData></worksheet>"""
WORKBOOK = """<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
{sheets}</sheets></workbook>"""
RELATIONS = """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
{relations}</Relationships>"""
RELATION = """<Relationship Id="rId{number}" Target="{target}"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"/>"""


def _read(folder: Path, text: str, encoding: str = "utf-8") -> Reading:
    path = folder / "towns.csv"
    path.write_bytes(text.encode(encoding))
    return read_file(path)


@pytest.mark.parametrize(
    ("east", "north"),
    [("lon", "lat"), ("Longitude", "Latitude"), ("X", "Y"), ("Долгота", "Широта"), ("boylam", "enlem"),
     ("uzunluq", "enlik"), ("бойлық", "ендік"), ("lng (deg)", "lat (deg)")],
)  # fmt: skip
def test_columns_of_coordinates_are_found_in_several_languages(tmp_path: Path, east: str, north: str) -> None:
    (layer,) = _read(tmp_path, f"name,{north},{east}\nAktau,43.6,51.2\n").layers
    assert layer.features[0].geometry == Point((51.2, 43.6))


@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
def test_a_decimal_comma_is_understood(tmp_path: Path, delimiter: str) -> None:
    text = "name;lat;lon;depth\nAktau;43,6;51,2;7,5\n".replace(";", delimiter)
    (layer,) = _read(tmp_path, text).layers
    assert (layer.features[0].geometry, layer.features[0].extra["depth"]) == (Point((51.2, 43.6)), 7.5)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_cyrillic_is_read_in_the_encodings_it_comes_in(tmp_path: Path, encoding: str) -> None:
    (layer,) = _read(tmp_path, "название,lat,lon\nПорт Актау,43.6,51.2\nБаку,40.4,49.9\n", encoding).layers
    assert [feature.name for feature in layer.features] == ["Порт Актау", "Баку"]


def test_a_western_text_is_not_taken_for_russian(tmp_path: Path) -> None:
    (layer,) = _read(tmp_path, "name,lat,lon\nKöln-Mülheim,50.9,7.0\nGöteborg,57.7,12\n", "cp1252").layers
    assert [feature.name for feature in layer.features] == ["Köln-Mülheim", "Göteborg"]


def test_an_encoding_that_was_guessed_is_said(tmp_path: Path) -> None:
    assert any("Windows-1251" in note for note in _read(tmp_path, "имя,lat,lon\nПорт,43,51\n", "cp1251").notes)


def test_well_known_text_gives_any_geometry(tmp_path: Path) -> None:
    (layer,) = _read(tmp_path, 'id,wkt\n1,"LINESTRING (50 42, 51 43)"\n').layers
    assert layer.features[0].geometry == LineString(((50, 42), (51, 43)))


@pytest.mark.parametrize(
    ("latitude", "longitude"), [("north", "51"), ("", "51"), ("143", "51"), ("nan", "51"), ("1e999", "51"), ("", "")]
)
def test_a_row_without_a_position_is_named_and_the_rest_opens(tmp_path: Path, latitude: str, longitude: str) -> None:
    reading = _read(tmp_path, f"name,lat,lon\na,{latitude},{longitude}\nb,43.6,51.2\n")
    assert [feature.name for feature in reading.layers[0].features] == ["b"]
    assert [finding.record for finding in reading.findings] == ["feature 1"]


def test_a_code_with_a_leading_zero_stays_text(tmp_path: Path) -> None:
    (layer,) = _read(tmp_path, "code,n,lat,lon\n007,7,43.6,51.2\n").layers
    assert layer.features[0].extra == {"code": "007", "n": 7}


def test_rows_that_are_too_short_or_too_long_are_read(tmp_path: Path) -> None:
    (layer,) = _read(tmp_path, "lat,lon,a,b\n43.6,51.2\n43.6,51.2,1,2,3\n").layers
    assert [feature.extra for feature in layer.features] == [{}, {"a": 1, "b": 2}]


def test_quoted_line_breaks_stay_in_their_cell(tmp_path: Path) -> None:
    (layer,) = _read(tmp_path, 'lat,lon,remark\n43.6,51.2,"two\nlines"\n').layers
    assert layer.features[0].extra == {"remark": "two\nlines"}


def test_a_table_without_coordinates_is_refused_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"no columns say where.*longitude"):
        _read(tmp_path, "name,value\na,1\n")


def test_metres_in_x_and_y_are_not_taken_for_degrees(tmp_path: Path) -> None:
    reading = _read(tmp_path, "name,x,y\na,354000,4828000\n")
    assert (reading.layers, "not on the globe" in str(reading.findings[0])) == ((), True)


def _write_workbook(path: Path, *sheets: str) -> None:
    numbers = range(1, len(sheets) + 1)
    named = [f'<sheet name="Sheet {number}" sheetId="{number}" r:id="rId{number}"/>' for number in numbers]
    targets = [
        RELATION.format(number=number, kind="worksheet", target=f"worksheets/sheet{number}.xml") for number in numbers
    ]
    whole = RELATION.format(number=1, kind="officeDocument", target="xl/workbook.xml")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("_rels/.rels", RELATIONS.format(relations=whole))
        archive.writestr("xl/workbook.xml", WORKBOOK.format(sheets="".join(named)))
        archive.writestr("xl/_rels/workbook.xml.rels", RELATIONS.format(relations="".join(targets)))
        for number, sheet in zip(numbers, sheets, strict=True):
            archive.writestr(f"xl/worksheets/sheet{number}.xml", sheet)


def test_a_sheet_of_a_workbook_is_a_layer(tmp_path: Path) -> None:
    _write_workbook(tmp_path / "towns.xlsx", SHEET)
    (layer,) = read_file(tmp_path / "towns.xlsx").layers
    assert (layer.features[0].name, layer.features[0].geometry) == ("Aktau", Point((51.2, 43.6)))


def test_a_broken_sheet_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    _write_workbook(tmp_path / "towns.xlsx", SHEET.replace("<v>43.6</v>", '</c><c t="s"><v>77</v>'), SHEET)
    reading = read_file(tmp_path / "towns.xlsx")
    assert [layer.label for layer in reading.layers] == ["Sheet 2"]
    assert "the sheet cannot be read" in str(reading.findings[0])


def test_what_is_no_workbook_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "towns.xlsx").write_bytes(b"PK\x03\x04 and then nothing")
    with pytest.raises(DataError, match="workbook cannot be read"):
        read_file(tmp_path / "towns.xlsx")


def test_an_area_of_many_vertices_is_read_from_a_cell(tmp_path: Path) -> None:
    ring = ",".join(f"{number % 180} {number % 90}" for number in range(30_000))
    (layer,) = _read(tmp_path, f'wkt;name\n"POLYGON (({ring},0 0))";a\nPOINT (1 2);b\n').layers
    assert [feature.name for feature in layer.features] == ["a", "b"]


def test_a_table_of_endless_columns_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="more than 2,000 columns"):
        _read(tmp_path, "lat,lon" + "," * 1_000_000 + "\n1,2\n")


def test_rows_are_not_read_without_end(tmp_path: Path) -> None:
    path = tmp_path / "towns.csv"
    path.write_text("lat,lon\n" + "1,2\n" * 50)
    with pytest.raises(DataError, match="more than 20 features"):
        read_file(path, limits=Limits(features=20))


def test_a_text_that_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    (tmp_path / "towns.csv").write_text("lat,lon\n1,2\n")
    with pytest.raises(DataError, match="more than 5 bytes"):
        read_file(tmp_path / "towns.csv", limits=Limits(text_bytes=5))
