"""A glance at a file tells whether it is large."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geopandas as gpd
import pytest

from geo.large.counting import is_large
from tests.geo.large.generating import collection, points

if TYPE_CHECKING:
    from pathlib import Path

SUFFIXES = [".geojson", ".gpkg", ".fgb", ".shp", ".parquet", ".csv"]


def _written(folder: Path, suffix: str, count: int) -> Path:
    path = folder / f"ships{suffix}"
    if suffix == ".csv":
        path.write_text("lon,lat\n" + "50,40\n" * count, "utf-8")
        return path
    source = collection(folder / "ships.geojson", points(count))
    if suffix == ".parquet":
        gpd.read_file(source).to_parquet(path)
    elif suffix != ".geojson":
        gpd.read_file(source).to_file(path)
    return path


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize(("count", "expected"), [(50, False), (51, True)])
def test_more_features_than_the_threshold_make_a_file_large(
    tmp_path: Path, suffix: str, count: int, *, expected: bool
) -> None:
    assert is_large(_written(tmp_path, suffix, count), threshold=50) is expected


def test_a_mark_across_two_pieces_is_counted_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("geo.large.counting._PIECE", 7)
    path = collection(tmp_path / "ships.geojson", points(20))
    assert [is_large(path, threshold=n) for n in (19, 20)] == [True, False]


@pytest.mark.parametrize("name", ["missing.geojson", "broken.gpkg", "broken.parquet", "notes.docx"])
def test_what_cannot_be_read_is_not_large(tmp_path: Path, name: str) -> None:
    if name.startswith("broken"):
        (tmp_path / name).write_bytes(b"broken")
    assert not is_large(tmp_path / name)
