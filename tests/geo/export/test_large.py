"""A large layer is written so that others read what was in its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from geo.atlas import open_atlas
from geo.editing import PutLarge, apply
from geo.errors import UsageError
from geo.export import Contents
from geo.export.large import save_large
from geo.large.reading import read_large
from geo.query import Query, select
from tests.geo.large.generating import areas, collection, lines, points

if TYPE_CHECKING:
    from pathlib import Path

    from tests.geo.large.generating import Shape

COUNT = 300
ROWS = [{"name": f"No. {n}", "crew": n % 7 or None, "speed": n / 8, "tag": ["=1+1", "a"][n % 2]} for n in range(COUNT)]
CENTIMETRE = 1.2e-7
"""In degrees."""


@pytest.mark.parametrize("suffix", ["geojson", "gpkg"])
@pytest.mark.parametrize("shapes", [points(COUNT), lines(COUNT), areas(COUNT)])
def test_others_read_the_features_of_the_file(tmp_path: Path, shapes: list[Shape], suffix: str) -> None:
    source = collection(tmp_path / "source.geojson", shapes, ROWS)
    save_large(read_large(source).layer, tmp_path / f"copy.{suffix}")
    copy, original = gpd.read_file(tmp_path / f"copy.{suffix}"), gpd.read_file(source)
    assert copy["name"].tolist() == original["name"].tolist()
    assert copy["crew"].dropna().tolist() == original["crew"].dropna().tolist()
    assert copy["speed"].tolist() == original["speed"].tolist()
    assert shapely.hausdorff_distance(copy.geometry, original.geometry).max() < CENTIMETRE
    assert copy.crs == original.crs


def test_a_table_is_safe_in_a_spreadsheet_and_has_the_places(tmp_path: Path) -> None:
    source = collection(tmp_path / "source.geojson", points(COUNT), ROWS)
    save_large(read_large(source).layer, tmp_path / "copy.csv")
    table, original = pd.read_csv(tmp_path / "copy.csv", encoding="utf-8-sig"), gpd.read_file(source)
    assert table["tag"].tolist()[:2] == ["'=1+1", "a"]
    assert np.abs(table["longitude"] - original.geometry.x).max() < CENTIMETRE
    assert np.abs(table["latitude"] - original.geometry.y).max() < CENTIMETRE


def test_lines_stand_in_a_table_as_well_known_text(tmp_path: Path) -> None:
    source = collection(tmp_path / "source.geojson", lines(COUNT), ROWS)
    save_large(read_large(source).layer, tmp_path / "copy.csv")
    shapes = shapely.from_wkt(pd.read_csv(tmp_path / "copy.csv", encoding="utf-8-sig")["wkt"].tolist())
    assert shapely.hausdorff_distance(shapes, gpd.read_file(source).geometry.to_numpy()).max() < CENTIMETRE


def test_only_what_is_shown_is_written(tmp_path: Path) -> None:
    layer = read_large(collection(tmp_path / "source.geojson", points(COUNT), ROWS)).layer
    assert layer.points is not None
    save_large(layer, tmp_path / "copy.geojson", [(layer.points.row < 10).astype(np.uint8)])
    assert gpd.read_file(tmp_path / "copy.geojson")["name"].tolist() == [f"No. {n}" for n in range(10)]


def test_points_of_one_record_stay_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("geo.large.features.SIZE", 2)
    positions: list[list[float]] = [[n / 10, n / 20] for n in range(5)]
    shapes: list[Shape] = [{"type": "MultiPoint", "coordinates": positions}, *points(3)]
    save_large(read_large(collection(tmp_path / "source.geojson", shapes)).layer, tmp_path / "copy.geojson")
    copy = gpd.read_file(tmp_path / "copy.geojson")
    assert copy.geom_type.tolist() == ["MultiPoint", "Point", "Point", "Point"]
    assert shapely.get_num_geometries(copy.geometry[0]) == 5


def test_a_column_called_like_one_of_the_format_has_another_name(tmp_path: Path) -> None:
    rows = [{"fid": n, "geom": "x", "longitude": "y"} for n in range(3)]
    layer = read_large(collection(tmp_path / "source.geojson", points(3), rows)).layer
    for suffix in ("gpkg", "csv"):
        save_large(layer, tmp_path / f"copy.{suffix}")
    assert gpd.read_file(tmp_path / "copy.gpkg")["fid_"].tolist() == [0, 1, 2]
    assert pd.read_csv(tmp_path / "copy.csv", encoding="utf-8-sig")["longitude"].tolist() == ["y", "y", "y"]


def test_cancelling_leaves_what_was_there(tmp_path: Path) -> None:
    def stop(_share: float, _what: str) -> None:
        raise KeyboardInterrupt

    path = tmp_path / "copy.geojson"
    path.write_text("before", "utf-8")
    with pytest.raises(KeyboardInterrupt):
        save_large(read_large(collection(tmp_path / "source.geojson", points(3))).layer, path, progress=stop)
    assert path.read_text("utf-8") == "before"


def test_a_format_that_is_not_written_says_which_are(tmp_path: Path) -> None:
    layer = read_large(collection(tmp_path / "source.geojson", points(3))).layer
    with pytest.raises(UsageError, match="geojson, gpkg, csv"):
        save_large(layer, tmp_path / "copy.xyz")


def test_a_file_without_the_large_layers_says_so(tmp_path: Path) -> None:
    layer = read_large(collection(tmp_path / "source.geojson", points(COUNT))).layer
    atlas = apply(open_atlas(), PutLarge(layer.file), large=lambda _file: layer)
    sentence = Contents(atlas, select(atlas, Query())).extent_sentence
    assert sentence.endswith("Not in this file, as they are too large: “source” (300 features).")
