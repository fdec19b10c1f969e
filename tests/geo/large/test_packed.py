"""Packed geometries: sorted on their grid, and as bytes that another reader understands."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import numpy as np
import pytest

from geo.large.levels import Level, levels_of
from geo.large.packed import PackedPoints
from geo.large.reading import read_large
from geo.large.world import pixel, to_degrees, to_world
from tests.geo.large.generating import areas, collection, lines

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from geo.large.packed import PackedShapes


def _points(count: int) -> PackedPoints:
    x, y = np.random.default_rng(1).integers(0, 2**32, (2, count), dtype=np.uint32)
    return PackedPoints.of(x, y, np.arange(count, dtype=np.uint32))


@pytest.fixture
def roads(tmp_path: Path) -> PackedShapes:
    packed = read_large(collection(tmp_path / "roads.geojson", lines(800))).layer.lines
    assert packed is not None
    return packed


@pytest.fixture
def lakes(tmp_path: Path) -> PackedShapes:
    packed = read_large(collection(tmp_path / "lakes.geojson", areas(800))).layer.polygons
    assert packed is not None
    return packed


def _numbers(content: bytes, at: int, count: int) -> tuple[int, ...]:
    return struct.unpack_from(f"<{count}I", content, at)


def _part(level: Level, part: int) -> NDArray[np.float64]:
    positions = slice(level.offsets[part], level.offsets[part + 1])
    return np.column_stack((level.x[positions], level.y[positions])).astype(np.float64)


def test_degrees_come_back_to_a_centimetre() -> None:
    longitude, latitude = np.random.default_rng(0).uniform((-180, -85), (180, 85), (10_000, 2)).T
    there = to_degrees(*to_world(longitude, latitude))
    assert max(np.abs(there[0] - longitude).max(), np.abs(there[1] - latitude).max()) * 111_320 < 0.01


def test_every_point_lies_in_the_cell_that_it_is_sorted_into() -> None:
    packed = _points(50_000)
    cells = np.repeat(np.arange(packed.grid.cells), np.diff(packed.starts))
    assert (packed.grid.cells_of(packed.x, packed.y) == cells).all()


def test_every_point_is_packed_once() -> None:
    assert np.sort(_points(50_000).row).tolist() == list(range(50_000))


def test_the_bytes_of_points_are_what_is_promised() -> None:
    packed = _points(5_000)
    content = packed.as_bytes()
    head = _numbers(content, 4, 8)
    assert (content[:4], head) == (b"CXL3", (1, 5_000, packed.grid.columns, packed.grid.rows, *packed.grid.box))
    cells = packed.grid.cells
    assert _numbers(content, 36 + 4 * (cells + 1), 5_000) == tuple(packed.x.tolist())
    assert _numbers(content, len(content) - 4 * 5_000, 5_000) == tuple(packed.y.tolist())


def test_the_outline_of_lines_tells_how_far_they_reach_and_the_size_of_every_level(roads: PackedShapes) -> None:
    content = roads.outline_bytes()
    kind, count, columns, rows = _numbers(content, 4, 4)
    at = 36 + 4 * (columns * rows + 1) + 16 * count
    sizes = [number for level in roads.levels for number in (level.zoom, len(level.features), len(level.x))]
    assert (kind, count) == (2, 800)
    assert _numbers(content, at, (len(content) - at) // 4) == (*roads.reach, len(roads.levels), *sizes)


def test_the_bytes_of_a_level_are_what_is_promised(roads: PackedShapes) -> None:
    level = roads.levels[0]
    arrays = (level.features, level.offsets, level.x, level.y)
    content = level.as_bytes()
    assert _numbers(content, 0, len(content) // 4) == tuple(number for array in arrays for number in array.tolist())


def test_the_bytes_of_lines_are_their_outline_and_every_level(roads: PackedShapes) -> None:
    assert roads.as_bytes() == roads.outline_bytes() + b"".join(level.as_bytes() for level in roads.levels)


def test_a_level_is_off_by_less_than_half_a_pixel(roads: PackedShapes) -> None:
    for level in roads.levels[:-1]:
        for part in range(0, len(level.features), 37):
            exact, drawn = _part(roads.levels[-1], part), _part(level, part)
            away = np.hypot(*(exact[:, None] - drawn[None]).transpose(2, 0, 1)).min(axis=1)
            assert away.max() < pixel(level.zoom) / 2


def test_no_line_vanishes_at_any_level(roads: PackedShapes) -> None:
    assert all(len(np.unique(level.features)) == 800 for level in roads.levels)


def test_rings_stay_closed_at_every_level(lakes: PackedShapes) -> None:
    for level in lakes.levels:
        first, last = level.offsets[:-1], level.offsets[1:] - 1
        assert (level.x[first] == level.x[last]).all()
        assert (level.y[first] == level.y[last]).all()


def test_a_hole_smaller_than_a_pixel_is_not_drawn() -> None:
    x = np.array([0, 2**28, 2**28, 0, 1000, 1010, 1010, 1000], dtype=np.uint32)
    y = np.array([0, 0, 2**28, 0, 1000, 1000, 1010, 1000], dtype=np.uint32)
    whole = Level(24, np.zeros(2, np.uint32), np.array([0, 4, 8], np.uint32), x, y)
    coarsest, *_ = levels_of(whole, np.array([False, True]))
    assert len(coarsest.features) == 1


def test_coarser_levels_have_fewer_positions(lakes: PackedShapes) -> None:
    sizes = [len(level.x) for level in lakes.levels]
    assert len(sizes) > 2
    assert sizes == sorted(sizes)


def test_what_stands_at_one_place_is_packed_all_the_same() -> None:
    place = np.full(1_000, 2**31, dtype=np.uint32)
    assert len(PackedPoints.of(place, place, np.arange(1_000, dtype=np.uint32))) == 1_000
