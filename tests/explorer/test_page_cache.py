"""Pages are kept whole or not at all, and only a few of them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from explorer.web.page_cache import KEEP, READ_BYTES, PageCache, page_key

if TYPE_CHECKING:
    from pathlib import Path

PAGE = {"index.html": b"<p>", "data/atlas.json": b"{}"}


@pytest.fixture
def cache(tmp_path: Path) -> PageCache:
    return PageCache(tmp_path / "pages")


def test_a_kept_page_comes_back(cache: PageCache) -> None:
    cache.write("key", PAGE)
    assert cache.read("key") == PAGE


def test_what_was_never_kept_is_not_there(cache: PageCache) -> None:
    assert cache.read("key") is None


def test_keeping_a_page_twice_changes_nothing(cache: PageCache) -> None:
    cache.write("key", PAGE)
    cache.write("key", PAGE)
    assert cache.read("key") == PAGE


def test_the_oldest_pages_are_dropped(cache: PageCache, tmp_path: Path) -> None:
    for number in range(KEEP + 2):
        cache.write(str(number), PAGE)
        os.utime(tmp_path / "pages" / str(number), (number, number))
    cache.write("newest", PAGE)
    assert len(list((tmp_path / "pages").iterdir())) == KEEP
    assert cache.read("newest") == PAGE


def test_nothing_half_written_stays(cache: PageCache, tmp_path: Path) -> None:
    cache.write("key", PAGE)
    assert [path.name for path in (tmp_path / "pages").iterdir()] == ["key"]


def test_a_change_of_content_changes_the_key(tmp_path: Path) -> None:
    layer = tmp_path / "ports.geojson"
    layer.write_bytes(b"one")
    before = page_key([layer])
    layer.write_bytes(b"two")
    assert page_key([layer]) != before


def test_the_same_content_has_the_same_key(tmp_path: Path) -> None:
    layer = tmp_path / "ports.geojson"
    layer.write_bytes(b"one")
    before = page_key([layer])
    layer.write_bytes(b"one")
    assert page_key([layer]) == before


def test_what_cannot_be_read_keeps_no_map_from_opening(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    assert page_key([tmp_path / "pipe"]) != page_key([tmp_path / "link"])


def test_a_large_file_is_known_by_its_size_and_time(tmp_path: Path) -> None:
    path = tmp_path / "ships.geojson"
    path.write_bytes(bytes(READ_BYTES + 1))
    before, at = page_key((path,)), path.stat()
    os.utime(path, ns=(at.st_atime_ns, at.st_mtime_ns + 1))
    assert page_key((path,)) != before
