"""Files of many features become packed arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np
import pyogrio
import pytest

from geo.errors import DataError
from geo.large.reading import read_large
from geo.large.world import to_world

if TYPE_CHECKING:
    from pathlib import Path

CENTIMETRE = 0.01
UNIT = 40_075_016.685578486 / 2**32
"""Metres at the equator."""


def collection(path: Path, geometries: list[dict[str, Any] | None], head: str = "") -> Path:
    features = [
        {"type": "Feature", "properties": {"number": number, "name": "}, {[" * (number % 7)}, "geometry": geometry}
        for number, geometry in enumerate(geometries)
    ]
    text = msgspec.json.encode(features).decode()
    path.write_text(f'{{"type":"FeatureCollection",{head}"features":{text}}}', "utf-8")
    return path


def points(count: int, seed: int = 0) -> list[dict[str, Any] | None]:
    generator = np.random.default_rng(seed)
    positions = np.column_stack((generator.uniform(-180, 180, count), generator.uniform(-85, 85, count)))
    return [{"type": "Point", "coordinates": position} for position in positions.tolist()]


def test_points_are_where_gdal_reads_them(tmp_path: Path) -> None:
    path = collection(tmp_path / "ships.geojson", points(25_000))
    packed = read_large(path).layer.points
    _, _, wkb, _ = pyogrio.raw.read(path)
    positions = np.array([np.frombuffer(each, "<f8", offset=5) for each in wkb])
    x, y = to_world(*positions.T)
    assert packed is not None
    assert np.abs(packed.x - x[packed.row].astype(float)).max() * UNIT < CENTIMETRE
    assert np.abs(packed.y - y[packed.row].astype(float)).max() * UNIT < CENTIMETRE


def test_each_record_keeps_its_properties(tmp_path: Path) -> None:
    layer = read_large(collection(tmp_path / "ships.geojson", points(25_000))).layer
    assert [layer.rows[row]["number"] for row in (0, 1_999, 24_999, 12_345)] == [0, 1_999, 24_999, 12_345]


def test_a_feature_off_the_globe_is_named_and_left_out(tmp_path: Path) -> None:
    shapes = points(100)
    shapes[41] = {"type": "Point", "coordinates": [200.0, 10.0]}
    found = read_large(collection(tmp_path / "ships.geojson", shapes))
    assert found.layer.count == 99
    assert [finding.record for finding in found.findings] == ["feature 42"]


def test_cancelling_leaves_at_once(tmp_path: Path) -> None:
    def stop(_share: float, _what: str) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        read_large(collection(tmp_path / "ships.geojson", points(5_000)), progress=stop)


def test_a_file_without_features_says_so(tmp_path: Path) -> None:
    path = tmp_path / "none.geojson"
    path.write_text('{"type":"FeatureCollection","features":[]}', "utf-8")
    with pytest.raises(DataError, match=r"none\.geojson: no feature in it can be drawn"):
        read_large(path)
