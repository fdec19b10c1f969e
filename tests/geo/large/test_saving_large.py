"""A large layer in an atlas: its file is copied there, opened from there, and goes when it is removed."""

from __future__ import annotations

import shutil
import zipfile
from typing import TYPE_CHECKING

import geopandas as gpd
import pytest

from geo.atlas import Atlas, AtlasFiles, open_atlas
from geo.editing import DescribeLayer, PutLarge, RemoveLayer, apply, restoring
from geo.errors import DataError, ExportError
from geo.journal import Journal, fingerprint, recover, replay
from geo.large.cache import Cache
from geo.large.opening import open_large
from geo.large.reading import read_large
from geo.model import LargeFile, LayerStyle
from geo.saving import create, save, save_as
from tests.geo.large.generating import collection, lines, points

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("geo.large.opening.reader_cache", lambda: tmp_path / "cache")


@pytest.fixture
def ships(tmp_path: Path) -> Path:
    return collection(tmp_path / "ships.geojson", points(500))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    create(tmp_path / "atlas", "Mine")
    return tmp_path / "atlas"


def _with(atlas: Atlas, path: Path) -> Atlas:
    for layer in read_large(path, taken=atlas.vocabulary.layers).layers:
        atlas = apply(atlas, PutLarge(layer.file))
    return atlas


def _opened(folder: Path) -> Atlas:
    return open_atlas(AtlasFiles.at(folder))


def test_a_saved_large_layer_is_opened_from_the_atlas(folder: Path, ships: Path) -> None:
    opened = _opened(folder)
    atlas = apply(_with(opened, ships), DescribeLayer("ships", "Vessels", LayerStyle("#1b7f5c", "number")))
    save(atlas, opened, folder)
    ships.unlink()
    (layer,) = _opened(folder).large
    assert (layer.label, layer.count, layer.source) == ("Vessels", 500, "ships.geojson")
    assert layer.style == LayerStyle("#1b7f5c", "number")
    assert layer.rows[7]["number"] == 7
    assert fingerprint(_opened(folder)) == fingerprint(atlas)


def test_the_file_in_the_atlas_is_the_original_byte_for_byte(folder: Path, ships: Path) -> None:
    opened = _opened(folder)
    save(_with(opened, ships), opened, folder)
    assert (folder / "layers" / "ships.geojson").read_bytes() == ships.read_bytes()


def test_what_did_not_change_is_not_copied_again(folder: Path, ships: Path) -> None:
    opened = _opened(folder)
    save(_with(opened, ships), opened, folder)
    before = (folder / "layers" / "ships.geojson").stat()
    again = _opened(folder)
    save(apply(again, DescribeLayer("ships", "Vessels", LayerStyle("#1b7f5c"))), again, folder)
    assert (folder / "layers" / "ships.geojson").stat() == before
    assert _opened(folder).large[0].label == "Vessels"


def test_a_removed_layer_goes_with_its_file(folder: Path, ships: Path) -> None:
    opened = _opened(folder)
    save(_with(opened, ships), opened, folder)
    again = _opened(folder)
    save(apply(again, RemoveLayer("ships")), again, folder)
    assert list((folder / "layers").iterdir()) == []
    assert "ships" not in (folder / "atlas.toml").read_text("utf-8")


def test_a_shapefile_is_copied_with_what_belongs_to_it(folder: Path, ships: Path, tmp_path: Path) -> None:
    gpd.read_file(ships).to_file(tmp_path / "Ships.shp")
    opened = _opened(folder)
    save(_with(opened, tmp_path / "Ships.shp"), opened, folder)
    assert {path.name for path in (folder / "layers").iterdir()} >= {"ships.shp", "ships.dbf", "ships.shx", "ships.prj"}
    assert _opened(folder).large[0].count == 500


def test_each_layer_of_a_geopackage_finds_itself_again(folder: Path, tmp_path: Path) -> None:
    for name, shapes in (("ships", points(300)), ("roads", lines(200))):
        gpd.read_file(collection(tmp_path / "source.geojson", shapes)).to_file(tmp_path / "both.gpkg", layer=name)
    opened = _opened(folder)
    save(_with(opened, tmp_path / "both.gpkg"), opened, folder)
    assert [(layer.id, layer.count) for layer in _opened(folder).large] == [("ships", 300), ("roads", 200)]


def test_an_atlas_saved_elsewhere_takes_its_large_layers_along(folder: Path, ships: Path, tmp_path: Path) -> None:
    opened = _opened(folder)
    save(_with(opened, ships), opened, folder)
    again = _opened(folder)
    save_as(again, again, AtlasFiles.at(folder), tmp_path / "elsewhere")
    shutil.rmtree(folder)
    assert _opened(tmp_path / "elsewhere").large[0].rows[7]["number"] == 7


def test_a_layer_whose_file_is_gone_cannot_be_saved_and_nothing_is_changed(folder: Path, ships: Path) -> None:
    opened = _opened(folder)
    atlas = _with(opened, ships)
    ships.unlink()
    with pytest.raises(ExportError, match="is not there any more"):
        save(atlas, opened, folder)
    assert _opened(folder).large == ()


def test_an_atlas_without_the_file_opens_and_says_what_is_missing(folder: Path, ships: Path) -> None:
    opened = _opened(folder)
    save(_with(opened, ships), opened, folder)
    (folder / "layers" / "ships.geojson").unlink()
    atlas = _opened(folder)
    assert atlas.large == ()
    assert ["Put it back in its place." in str(finding) for finding in atlas.findings] == [True]


@pytest.mark.parametrize("file", ["../secret.geojson", "/etc/passwd", "layers/other.geojson", "layers/ships.geojson/x"])
def test_a_file_that_lies_elsewhere_is_not_opened(folder: Path, file: str) -> None:
    with (folder / "atlas.toml").open("a", encoding="utf-8") as stream:
        stream.write(f'\n[layers.ships]\nlabel = "Ships"\nfile = "{file}"\n')
    atlas = _opened(folder)
    assert atlas.large == ()
    assert "is not where the file of this layer may lie" in str(atlas.findings[0])


def test_an_archive_of_an_atlas_has_its_large_layers(folder: Path, ships: Path, tmp_path: Path) -> None:
    gpd.read_file(ships).to_file(tmp_path / "ships.fgb")
    opened = _opened(folder)
    save(_with(opened, tmp_path / "ships.fgb"), opened, folder)
    with zipfile.ZipFile(tmp_path / "atlas.zip", "w") as archive:
        for path in folder.rglob("*"):
            archive.write(path, path.relative_to(folder))
    assert _opened(tmp_path / "atlas.zip").large[0].count == 500


def test_a_journal_names_the_file_and_recovers_the_layer(folder: Path, ships: Path, tmp_path: Path) -> None:
    opened = _opened(folder)
    journal = Journal(tmp_path / "state", str(folder), fingerprint(opened))
    journal.did(PutLarge(read_large(ships).layer.file))
    journal.abandon()
    (left,) = recover(tmp_path / "state", str(folder), fingerprint(opened))
    assert left.path.stat().st_size < 1_000
    atlas, _, findings = replay(opened, left.edits)
    assert (findings, atlas.large[0].count) == ((), 500)


def test_going_back_past_a_save_leaves_the_large_layers_that_are_there(folder: Path, ships: Path) -> None:
    opened = _opened(folder)
    save(_with(opened, ships), opened, folder)
    atlas = _opened(folder)
    assert apply(atlas, restoring(atlas, atlas)).large == atlas.large


def test_a_layer_that_is_not_in_its_file_any_more_says_so(ships: Path) -> None:
    with pytest.raises(DataError, match="is not in the file any more"):
        open_large(LargeFile("ships", "Ships", str(ships), part=3))


def test_what_was_read_before_saving_need_not_be_read_again_after_it(
    folder: Path, ships: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = _opened(folder)
    read_large(ships, cache=Cache(tmp_path / "cache"))
    save(_with(opened, ships), opened, folder)
    monkeypatch.setattr("geo.large.reading.read_geojson", _refuse)
    assert _opened(folder).large[0].count == 500


def _refuse(*_: object) -> None:
    raise AssertionError("the file itself was read")
