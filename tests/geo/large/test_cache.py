"""What was read is kept, found as long as the file is the same, and never in the way."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pytest

from geo.large.cache import ABOUT, BUILDING, Cache
from geo.large.reading import read_large
from tests.geo.large.generating import areas, collection, lines, points

if TYPE_CHECKING:
    from pathlib import Path

    from geo.large.layer import LargeLayer


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def ships(tmp_path: Path) -> Path:
    return collection(tmp_path / "ships.geojson", points(2_000))


def _is_read(path: Path, folder: Path) -> bool:
    """Tell whether the file itself is read."""
    told: list[float] = []
    read_large(path, progress=lambda share, _what: told.append(share), cache=Cache(folder))
    return bool(told)


def _bytes(layer: LargeLayer) -> list[tuple[bytes, list[int]]]:
    return [(part.as_bytes(), part.row.tolist()) for part in layer.packed]


@pytest.mark.parametrize("shapes", [points(500), lines(500), areas(500), [*points(200), *lines(200), *areas(200)]])
def test_what_is_found_again_is_what_was_read(tmp_path: Path, folder: Path, shapes: list[dict[str, object]]) -> None:
    path = collection(tmp_path / "any.geojson", shapes)
    first = read_large(path, cache=Cache(folder)).layer
    again = read_large(path, cache=Cache(folder)).layer
    assert _bytes(again) == _bytes(first) == _bytes(read_large(path).layer)
    assert again.count == first.count
    assert [again.rows[row] for row in (0, 499)] == [first.rows[row] for row in (0, 499)]


@pytest.mark.parametrize("suffix", [".gpkg", ".csv"])
def test_tables_are_found_again_with_their_columns(tmp_path: Path, folder: Path, suffix: str, ships: Path) -> None:
    path = tmp_path / f"table{suffix}"
    if suffix == ".csv":
        path.write_text("code,lon,lat\n" + "".join(f"{n:03},{50 + n / 99},40\n" for n in range(99)), "utf-8")
    else:
        gpd.read_file(ships).to_file(path)
    rows = [read_large(path, cache=Cache(folder)).layer.rows for _ in range(2)]
    assert [rows[0][row] for row in range(99)] == [rows[1][row] for row in range(99)]
    assert rows[0].names == rows[1].names


def test_an_unchanged_file_is_not_read_again(ships: Path, folder: Path) -> None:
    assert [_is_read(ships, folder), _is_read(ships, folder)] == [True, False]


def test_a_file_that_was_moved_is_not_read_again(ships: Path, folder: Path) -> None:
    _is_read(ships, folder)
    moved = ships.with_name("moved.geojson")
    ships.rename(moved)
    assert not _is_read(moved, folder)
    assert read_large(moved, cache=Cache(folder)).layer.rows[7]["number"] == 7


def test_a_file_that_was_changed_is_read_again(ships: Path, folder: Path) -> None:
    _is_read(ships, folder)
    os.utime(ships, (1, 1))
    assert _is_read(ships, folder)


def test_a_file_of_the_same_size_and_time_with_another_beginning_is_read_again(ships: Path, folder: Path) -> None:
    _is_read(ships, folder)
    status = ships.stat()
    ships.write_text(ships.read_text("utf-8").replace('"number":0', '"number":9'), "utf-8")
    os.utime(ships, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert _is_read(ships, folder)


@pytest.mark.parametrize("name", [ABOUT, "0/points.packed", "0/points.npy", "0/blocks.npy"])
@pytest.mark.parametrize("content", [None, b"", b"half of it"])
def test_a_spoilt_entry_is_made_anew(ships: Path, folder: Path, name: str, content: bytes | None) -> None:
    _is_read(ships, folder)
    (spoilt,) = folder.glob(f"*/{name}")
    spoilt.unlink() if content is None else spoilt.write_bytes(content)
    assert [_is_read(ships, folder), _is_read(ships, folder)] == [True, False]


def test_a_folder_that_was_removed_is_no_loss(ships: Path, folder: Path) -> None:
    layer = read_large(ships, cache=Cache(folder)).layer
    shutil.rmtree(folder)
    assert layer.rows[0]["number"] == 0
    assert _is_read(ships, folder)


def test_a_folder_that_cannot_be_written_is_told_and_no_loss(ships: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    found = read_large(ships, cache=Cache(tmp_path / "file"))
    assert found.layer.count == 2_000
    assert "could not be kept" in found.notes[-1]


def test_what_was_not_opened_for_the_longest_time_makes_room(tmp_path: Path, folder: Path) -> None:
    paths = [collection(tmp_path / f"{number}.geojson", points(1_000, number)) for number in range(3)]
    for number, path in enumerate(paths):
        read_large(path, cache=Cache(folder, most_bytes=40_000))
        for entry in folder.iterdir():
            if entry.stat().st_mtime > 1_000_000:
                os.utime(entry, (number, number))
    assert [_is_read(path, folder) for path in reversed(paths)] == [False, False, True]


def test_what_nobody_builds_any_more_is_removed(ships: Path, folder: Path) -> None:
    (folder / f"{BUILDING}old").mkdir(parents=True)
    os.utime(folder / f"{BUILDING}old", (1, 1))
    _is_read(ships, folder)
    assert not (folder / f"{BUILDING}old").exists()


def test_mapped_arrays_do_not_lie_in_memory(ships: Path, folder: Path) -> None:
    read_large(ships, cache=Cache(folder))
    packed = read_large(ships, cache=Cache(folder)).layer.points
    assert packed is not None
    assert not packed.x.flags.owndata
    assert not np.shares_memory(packed.x, packed.y)
