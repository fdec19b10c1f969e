"""Other files than GeoJSON give the same large layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pytest

from geo.errors import DataError
from geo.large.columns import NumberColumn, WordColumn
from geo.large.reading import read_large
from tests.geo.large.generating import areas, collection, lines, points

if TYPE_CHECKING:
    from pathlib import Path

    from geo.large.packed import PackedShapes
    from tests.geo.large.generating import Shape

SUFFIXES = [".gpkg", ".fgb", ".shp", ".parquet"]
SORTS = ("tug", "tanker", None)
ROWS = [{"name": f"Ship {n}", "speed": n / 4, "crew": n % 9, "type": SORTS[n % 3]} for n in range(400)]


def _written(folder: Path, shapes: list[Shape], suffix: str, crs: str = "OGC:CRS84") -> Path:
    frame = gpd.read_file(collection(folder / "source.geojson", shapes, ROWS)).to_crs(crs)
    path = folder / f"ships{suffix}"
    frame.to_parquet(path) if suffix == ".parquet" else frame.to_file(path)
    return path


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_points_are_the_same_in_every_format(tmp_path: Path, suffix: str) -> None:
    path = _written(tmp_path, points(400), suffix)
    large, plain = read_large(path).layer, read_large(tmp_path / "source.geojson").layer
    assert large.points is not None
    assert plain.points is not None
    found, expected = (sorted(zip(packed.x, packed.y, strict=True)) for packed in (large.points, plain.points))
    assert found == expected


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("shapes", [lines(400), areas(400)])
def test_lines_and_areas_are_the_same_in_every_format(tmp_path: Path, suffix: str, shapes: list[Shape]) -> None:
    path = _written(tmp_path, shapes, suffix)
    large, plain = read_large(path).layer, read_large(tmp_path / "source.geojson").layer
    found, expected = large.lines or large.polygons, plain.lines or plain.polygons
    assert found is not None
    assert expected is not None
    assert _positions(found) == _positions(expected)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_records_say_the_same_in_every_format(tmp_path: Path, suffix: str) -> None:
    rows = read_large(_written(tmp_path, points(400), suffix)).layer.rows
    assert [rows[n] for n in (0, 1, 399)] == [
        {name: value for name, value in ROWS[n].items() if value is not None} for n in (0, 1, 399)
    ] or suffix == ".fgb"  # sorts its records
    crew, sort = rows.column("crew"), rows.column("type")
    assert isinstance(crew, NumberColumn)
    assert isinstance(sort, WordColumn)
    assert (crew.is_whole, crew.numbers.sum()) == (True, sum(n % 9 for n in range(400)))
    assert sorted(sort.words) == ["tanker", "tug"]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_other_coordinate_systems_are_reprojected_and_told(tmp_path: Path, suffix: str) -> None:
    path = _written(tmp_path, lines(400), suffix, "EPSG:32639")
    found = read_large(path)
    plain = read_large(tmp_path / "source.geojson").layer
    assert found.layer.lines is not None
    assert plain.lines is not None
    away = np.array(_positions(found.layer.lines), dtype=np.int64) - np.array(_positions(plain.lines), dtype=np.int64)
    assert np.abs(away).max() <= 2  # units of 9 mm, there and back
    assert found.layer.crs == "EPSG:32639"
    assert any("reprojected from EPSG:32639" in note for note in found.notes)


@pytest.mark.parametrize(("delimiter", "decimal"), [(",", "."), (";", ","), ("\t", ".")])
def test_a_table_of_text_is_read_in_its_dialect(tmp_path: Path, delimiter: str, decimal: str) -> None:
    path = tmp_path / "ships.csv"
    rows = [(f"{n:03}", f"“Ship”\n{n}", 50 + n / 100, 40 - n / 100) for n in range(300)]
    lines_ = [
        delimiter.join([code, f'"{name}"', *(f"{at:.4f}".replace(".", decimal) for at in place)])
        for code, name, *place in rows
    ]
    path.write_text("\n".join([delimiter.join(["code", "name", "lon", "lat"]), *lines_]), "utf-8")
    layer = read_large(path).layer
    assert layer.count == 300
    assert layer.rows[7] == {"code": "007", "name": "“Ship”\n7"}
    codes = layer.rows.column("code")
    assert isinstance(codes, WordColumn)
    assert codes.words[7] == "007"


def test_rows_of_a_table_without_a_place_are_named_and_left_out(tmp_path: Path) -> None:
    path = tmp_path / "ships.csv"
    path.write_text("name,lon,lat\nA,50,40\nB,here,there\nC,,\nD,51,41\nE,1\n", "utf-8")
    found = read_large(path)
    assert found.layer.count == 2
    assert [finding.problem for finding in found.findings] == [
        "“here, there” is not a position in degrees", "the geometry is missing",
    ]  # fmt: skip
    assert any("1 rows have another number of cells" in note for note in found.notes)


def test_a_table_of_well_known_text_is_read(tmp_path: Path) -> None:
    path = tmp_path / "roads.csv"
    path.write_text('name,wkt\nA,"LINESTRING (1 2, 3 4)"\nB,LINESTRING (1\nC,\n', "utf-8")
    found = read_large(path)
    assert found.layer.lines is not None
    assert found.layer.count == 1
    assert [finding.record for finding in found.findings] == ["feature 2", "feature 3"]


def test_every_layer_of_a_geopackage_is_read(tmp_path: Path) -> None:
    path = tmp_path / "both.gpkg"
    for name, shapes in (("ships", points(400)), ("roads", lines(400))):
        gpd.read_file(collection(tmp_path / "source.geojson", shapes, ROWS)).to_file(path, layer=name)
    found = read_large(path, taken=["roads"])
    assert [(layer.id, layer.label, layer.count) for layer in found.layers] == [
        ("ships", "ships", 400), ("roads-2", "roads", 400),
    ]  # fmt: skip


def test_a_geojson_that_gdal_alone_understands_is_left_to_it(tmp_path: Path) -> None:
    path = collection(tmp_path / "old.geojson", [{"type": "Point", "coordinates": [500_000.0, 4_500_000.0]}])
    crs = '"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32639"}},'
    path.write_text(path.read_text("utf-8").replace('"features"', crs + '"features"'), "utf-8")
    assert read_large(path).layer.crs == "EPSG:32639"


def test_what_is_no_map_says_so(tmp_path: Path) -> None:
    path = tmp_path / "nothing.gpkg"
    path.write_bytes(b"nothing")
    with pytest.raises(DataError, match="is not a file of that type"):
        read_large(path)


def _positions(packed: PackedShapes) -> list[tuple[int, int]]:
    """Return every position, sorted: records and so features may stand in another order."""
    whole = packed.levels[-1]
    return sorted(zip(whole.x.tolist(), whole.y.tolist(), strict=True))


def test_texts_in_another_encoding_than_the_file_says_do_no_harm(tmp_path: Path) -> None:
    path = _written(tmp_path, points(400), ".shp")
    table = path.with_suffix(".dbf")
    table.write_bytes(table.read_bytes().replace(b"Ship 7 ", b"Sh\xe5p 7 "))
    path.with_suffix(".cpg").write_text("UTF-8", "ascii")
    assert read_large(path).layer.rows[7]["name"] == "Sh\ufffdp 7"
