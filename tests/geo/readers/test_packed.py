"""Archives, GeoParquet and KML, well-meant and hostile."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

import geopandas
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import shapely

from geo.archives import laid_out, may_be_atlas
from geo.errors import DataError
from geo.model import Point, Polygon
from geo.readers import read_file

if TYPE_CHECKING:
    from pathlib import Path

KML = """<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<Placemark><name>Aktau</name><Point><coordinates>51.2,43.6,0</coordinates></Point></Placemark></Document></kml>"""
LAUGHS = """<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>&d;</name></Document></kml>"""


def _frame(**columns: object) -> geopandas.GeoDataFrame:
    return geopandas.GeoDataFrame(columns or {"a": [1]}, geometry=[shapely.Point(51.2, 43.6)], crs="EPSG:4326")


def _pack(path: Path, **members: Any) -> Path:  # noqa: ANN401 - text or bytes, under names that are no identifiers
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def test_a_zipped_shapefile_is_read(tmp_path: Path) -> None:
    _frame().to_file(tmp_path / "ports.shp")
    parts = {part.name: part.read_bytes() for part in tmp_path.glob("ports.*")}
    (layer,) = read_file(_pack(tmp_path / "all.zip", **parts)).layers
    assert (layer.label, layer.features[0].geometry) == ("ports", Point((51.2, 43.6)))


def test_every_file_of_an_archive_is_a_layer(tmp_path: Path) -> None:
    table = "lat,lon\n43.6,51.2\n"
    reading = read_file(_pack(tmp_path / "all.zip", **{"one.csv": table, "two/one.csv": table, "read.me": "x"}))
    assert [layer.id for layer in reading.layers] == ["one", "one-2"]


def test_a_file_of_an_archive_that_cannot_be_read_is_named_and_the_rest_opens(tmp_path: Path) -> None:
    reading = read_file(_pack(tmp_path / "all.zip", **{"bad.csv": "a,b\n1,2\n", "good.csv": "lat,lon\n43.6,51.2\n"}))
    assert ([layer.id for layer in reading.layers], reading.findings[0].file) == (["good"], "bad.csv")


def test_kmz_is_read(tmp_path: Path) -> None:
    (layer,) = read_file(_pack(tmp_path / "mine.kmz", **{"doc.kml": KML, "files/icon.png": b"x"})).layers
    assert (layer.features[0].name, layer.features[0].geometry) == ("Aktau", Point((51.2, 43.6)))


@pytest.mark.parametrize("name", ["../evil.csv", "/root/evil.csv", "a/../../evil.csv", "C:\\evil.csv", "..\\evil.csv"])
def test_a_name_that_leads_out_of_the_archive_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(DataError, match="leads out"):
        read_file(_pack(tmp_path / "evil.zip", **{name: "lat,lon\n43.6,51.2\n"}))


def test_a_link_in_an_archive_is_refused(tmp_path: Path) -> None:
    member = zipfile.ZipInfo("link.csv")
    member.external_attr = 0o120777 << 16
    with zipfile.ZipFile(tmp_path / "evil.zip", "w") as archive:
        archive.writestr(member, "/etc/passwd")
    with pytest.raises(DataError, match="is a link"):
        read_file(tmp_path / "evil.zip")


def test_an_archive_that_unpacks_to_too_much_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(9):
            archive.writestr(f"{number}.csv", bytes(64 * 2**20))
    with pytest.raises(DataError, match="more than 512 MiB"):
        read_file(tmp_path / "bomb.zip")


@pytest.mark.parametrize("suffix", ["zip", "kmz", "xlsx"])
def test_what_is_no_archive_is_refused_in_a_sentence(tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"mine.{suffix}").write_bytes(b"nothing of the kind")
    with pytest.raises(DataError, match=f"mine.{suffix}"):
        read_file(tmp_path / f"mine.{suffix}")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_kml_with_entities_is_refused(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "laughs.kml").write_text(LAUGHS, encoding=encoding)
    with pytest.raises(DataError, match="defines entities"):
        read_file(tmp_path / "laughs.kml")


def test_geoparquet_is_reprojected(tmp_path: Path) -> None:
    frame = geopandas.GeoDataFrame({"a": [1]}, geometry=[shapely.box(49, 40, 50, 41)], crs="EPSG:4326")
    frame.to_crs("EPSG:32639").to_parquet(tmp_path / "mine.parquet")
    reading = read_file(tmp_path / "mine.parquet")
    shape = reading.layers[0].features[0].geometry
    assert isinstance(shape, Polygon)
    assert shapely.Polygon(shape.coordinates[0]).bounds == pytest.approx((49, 40, 50, 41))
    assert "mine: reprojected from EPSG:32639." in reading.notes


def test_parquet_without_geometries_is_refused_in_a_sentence(tmp_path: Path) -> None:
    _frame().drop(columns="geometry").to_parquet(tmp_path / "mine.parquet")
    with pytest.raises(DataError, match="not GeoParquet"):
        read_file(tmp_path / "mine.parquet")


def test_missing_whole_numbers_do_not_turn_the_others_into_fractions(tmp_path: Path) -> None:
    frame = geopandas.GeoDataFrame(
        {"n": geopandas.pd.array([1, None], dtype="Int64")}, geometry=[shapely.Point(1, 2)] * 2, crs=4326
    )
    frame.to_file(tmp_path / "mine.gpkg")
    (layer,) = read_file(tmp_path / "mine.gpkg").layers
    assert [repr(feature.extra.get("n")) for feature in layer.features] == ["1", "None"]


def test_a_column_of_bytes_is_left_out_and_named(tmp_path: Path) -> None:
    _frame(photo=[b"\x00\xff"]).to_parquet(tmp_path / "mine.parquet")
    reading = read_file(tmp_path / "mine.parquet")
    assert (reading.layers[0].features[0].extra, any("photo" in note for note in reading.notes)) == ({}, True)


def test_heights_and_measures_of_a_geopackage_are_left_out_and_that_is_said(tmp_path: Path) -> None:
    frame = geopandas.GeoDataFrame({"a": [1]}, geometry=[shapely.Point(51.2, 43.6, 12.0)], crs="EPSG:4326")
    frame.to_file(tmp_path / "mine.gpkg")
    reading = read_file(tmp_path / "mine.gpkg")
    assert reading.layers[0].features[0].geometry == Point((51.2, 43.6))
    assert any("heights" in note for note in reading.notes)


@pytest.mark.parametrize("suffix", ["gpkg", "fgb", "parquet", "shp"])
def test_a_truncated_file_is_refused_or_read_as_far_as_it_goes(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"mine.{suffix}"
    if suffix == "parquet":
        _frame().to_parquet(path)
    else:
        _frame().to_file(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    try:
        reading = read_file(path)
    except DataError as error:
        assert path.name in str(error)  # noqa: PT017 - raising is one of two right outcomes
    else:
        assert reading.findings


def test_a_device_is_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.gpkg").mkdir()
    with pytest.raises(DataError, match="plain file"):
        read_file(tmp_path / "folder.gpkg")


def test_nothing_is_left_of_an_archive_that_was_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    read_file(_pack(tmp_path / "all.zip", **{"one.csv": "lat,lon\n43.6,51.2\n"}))
    assert list((tmp_path / "temporary").iterdir()) == []


def test_an_archive_in_an_archive_is_not_unpacked(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("one.csv", "lat,lon\n43.6,51.2\n")
    with pytest.raises(DataError, match="nothing in it"):
        read_file(_pack(tmp_path / "outer.zip", **{"inner.zip": inner.getvalue()}))


def test_columns_of_the_same_name_are_both_kept(tmp_path: Path) -> None:
    _frame(a=[1], b=[2]).to_file(tmp_path / "a.shp")
    table = (tmp_path / "a.dbf").read_bytes()
    (tmp_path / "a.dbf").write_bytes(table.replace(b"b\0\0\0", b"a\0\0\0", 1))
    (layer,) = read_file(tmp_path / "a.shp").layers
    assert sorted(map(str, layer.features[0].extra.values())) == ["1", "2"]


def _damaged(path: Path, damage: str) -> Path:
    """Return an archive that Python's own module fails on in one way or another."""
    _pack(path, **{"порт.csv": "lat,lon\n43.6,51.2\n"})
    content = path.read_bytes()
    directory = content.index(b"PK\x01\x02")
    name = "порт".encode()
    match damage:
        case "a name that is no UTF-8":
            content = content.replace(name, b"\xc5" * len(name))
        case "names that differ":
            content = content.replace(name, b"\xd2" * len(name), 1)
        case "a version to come":
            content = content[: directory + 6] + b"\x5b\0" + content[directory + 8 :]
        case "an offset before the file":
            content = content[:directory] + content[directory:].replace(
                directory.to_bytes(4, "little"), b"\xff\xff\0\0"
            )
        case _:
            content = content[: directory + 28] + b"\0\0" + content[directory + 30 :]  # the length of the name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    "damage",
    [
        "a name that is no UTF-8",
        "names that differ",
        "a version to come",
        "an offset before the file",
        "a name without a letter",
    ],
)
@pytest.mark.parametrize("suffix", ["zip", "kmz", "xlsx"])
def test_a_damaged_archive_is_refused_in_a_sentence(tmp_path: Path, damage: str, suffix: str) -> None:
    with pytest.raises(DataError):
        read_file(_damaged(tmp_path / f"a.{suffix}", damage))
    may_be_atlas(tmp_path / f"a.{suffix}")
    with pytest.raises(DataError):
        laid_out(tmp_path / f"a.{suffix}", tmp_path / "cache")


def test_a_system_of_coordinates_in_an_old_encoding_is_refused_in_a_sentence(tmp_path: Path) -> None:
    geopandas.GeoDataFrame({"a": [1]}, geometry=[shapely.Point(5e5, 4e6)], crs=32639).to_file(tmp_path / "a.shp")
    definition = (tmp_path / "a.prj").read_bytes()
    (tmp_path / "a.prj").write_bytes(definition.replace(b"Zone", "зона".encode("cp1251")))
    reading = read_file(tmp_path / "a.shp")
    assert (reading.layers, [finding.problem for finding in reading.findings]) == (
        (),
        ["its coordinate system cannot be read"],
    )


def test_parquet_whose_description_is_no_utf_8_is_refused_in_a_sentence(tmp_path: Path) -> None:
    table = pa.table({"a": [1]}).replace_schema_metadata({b"geo": b'{"primary_column":"\xff"}'})
    pq.write_table(table, tmp_path / "a.parquet")
    with pytest.raises(DataError, match="cannot be read"):
        read_file(tmp_path / "a.parquet")
