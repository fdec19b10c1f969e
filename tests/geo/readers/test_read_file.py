"""Files of one's own, written by GDAL or by hand, become layers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import geopandas
import numpy as np
import pytest
import shapely

from geo.errors import DataError
from geo.model import LONGEST_NAME
from geo.readers import Limits, is_map_data, read_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from shapely.geometry.base import BaseGeometry

SHAPES = [shapely.Point(51, 43), shapely.LineString([(50, 42), (51, 43)]), shapely.box(49, 40, 50, 41)]


def _frame(shapes: Sequence[BaseGeometry] = SHAPES) -> geopandas.GeoDataFrame:
    return geopandas.GeoDataFrame({"name": ["a", "b", "c"], "kind": ["x", "y", "z"]}, geometry=shapes, crs="EPSG:4326")


@pytest.mark.parametrize("suffix", ["geojson", "gpkg", "fgb"])
def test_points_lines_and_areas_of_one_file_are_one_layer(tmp_path: Path, suffix: str) -> None:
    _frame().to_file(tmp_path / f"mine.{suffix}")
    (layer,) = read_file(tmp_path / f"mine.{suffix}").layers
    assert {type(f.geometry).__name__ for f in layer.features} == {"Point", "LineString", "Polygon"}


def test_other_coordinate_systems_are_reprojected_and_that_is_said(tmp_path: Path) -> None:
    _frame().to_crs("EPSG:32639").to_file(tmp_path / "mine.gpkg")
    reading = read_file(tmp_path / "mine.gpkg")
    assert "mine: reprojected from EPSG:32639." in reading.notes
    assert reading.layers[0].features[0].geometry.coordinates == pytest.approx((51, 43))  # type: ignore[union-attr]


def test_metres_without_a_coordinate_system_are_refused(tmp_path: Path) -> None:
    _frame().iloc[:1].to_crs("EPSG:32639").to_file(tmp_path / "mine.shp")
    (tmp_path / "mine.prj").unlink()
    (finding,) = read_file(tmp_path / "mine.shp").findings
    assert "coordinate system is not named" in str(finding)


def test_a_position_off_the_globe_is_named_and_the_rest_opens(tmp_path: Path) -> None:
    _frame([shapely.Point(51, 143), *SHAPES[1:]]).to_file(tmp_path / "mine.geojson")
    reading = read_file(tmp_path / "mine.geojson")
    assert (len(reading.layers[0].features), reading.findings[0].record) == (2, "feature 1")


def test_a_column_named_like_one_of_ours_is_kept_beside_it(tmp_path: Path) -> None:
    _frame().to_file(tmp_path / "mine.geojson")
    assert read_file(tmp_path / "mine.geojson").layers[0].features[0].extra["kind_"] == "x"


def test_an_endless_name_is_cut_and_kept_whole_as_a_column(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"name,lat,lon\n{'x' * (LONGEST_NAME + 1)},43.6,51.2\n")
    (layer,) = read_file(tmp_path / "a.csv").layers
    assert (len(layer.features[0].name), layer.features[0].extra) == (
        LONGEST_NAME,
        {"name_": "x" * (LONGEST_NAME + 1)},
    )


@pytest.mark.parametrize("character", ["\x7f", "\ufffe"])
def test_an_id_that_an_atlas_cannot_have_gives_way_to_a_number(tmp_path: Path, character: str) -> None:
    record = {"type": "Feature", "id": f"a{character}", "properties": {}}
    point = {"geometry": {"type": "Point", "coordinates": [1, 2]}}
    (tmp_path / "a.geojson").write_text(json.dumps(record | point))
    (layer,) = read_file(tmp_path / "a.geojson").layers
    assert layer.features[0].id == "a:1"


def test_a_layer_does_not_take_the_id_of_another(tmp_path: Path) -> None:
    _frame().to_file(tmp_path / "ports.geojson")
    assert read_file(tmp_path / "ports.geojson", taken={"ports"}).layers[0].id == "ports-2"


def test_a_link_is_refused(tmp_path: Path) -> None:
    _frame().to_file(tmp_path / "mine.geojson")
    (tmp_path / "link.geojson").symlink_to(tmp_path / "mine.geojson")
    with pytest.raises(DataError, match="plain file"):
        read_file(tmp_path / "link.geojson")


def test_a_layer_with_too_many_features_is_refused(tmp_path: Path) -> None:
    _frame().to_file(tmp_path / "mine.geojson")
    assert "more than 2 features" in str(read_file(tmp_path / "mine.geojson", limits=Limits(features=2)).findings[0])


def test_a_line_with_a_coordinate_that_is_no_number_is_named(tmp_path: Path) -> None:
    with np.errstate(invalid="ignore"):
        broken = shapely.LineString([(50, 42), (float("nan"), 43), (51, 43)])
    _frame([SHAPES[0], broken, SHAPES[2]]).to_file(tmp_path / "mine.gpkg")
    assert [finding.record for finding in read_file(tmp_path / "mine.gpkg").findings] == ["feature 2"]


@pytest.mark.parametrize(
    ("name", "is_data"),
    [("ships.csv", True), ("ships.GeoJSON", True), ("ships.xlsx", True), ("article.txt", False), ("notes.md", False)],
)
def test_what_is_taken_for_map_data(tmp_path: Path, name: str, is_data: bool) -> None:  # noqa: FBT001 - a table's column
    assert is_map_data(tmp_path / name) is is_data
