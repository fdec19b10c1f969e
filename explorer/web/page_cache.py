"""The generated page, kept between starts, so that folium and the atlas need not be read before the map is up.

The key is a hash of everything the page is made from; a change of any of it makes another page.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from geo import resources
from geo.files import read_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

KEEP: Final = 6
"""Pages kept: a few atlases, before and after an edit. Each is about 100 kB."""


READ_BYTES: Final = 8_000_000
"""Of a file whose content is looked at: 10 ms. What a large layer's file has may be a thousand times as much."""


class PageCache:
    """A folder of pages by key. It is safe to delete."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, key: str) -> Mapping[str, bytes] | None:
        """Return the files of a page, or None when it is not there or cannot be read."""
        folder = self._folder / key
        try:
            return {path.relative_to(folder).as_posix(): path.read_bytes() for path in _files(folder)} or None
        except OSError:
            return None

    def write(self, key: str, files: Mapping[str, bytes]) -> None:
        """Keep a page, whole or not at all, and drop the oldest ones beyond :data:`KEEP`.

        Raises
        ------
        OSError
            When the folder cannot be written. The page itself is unharmed.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=self._folder) as building:
            for name, content in files.items():
                path = Path(building, "page", name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
            if not (self._folder / key).exists():
                Path(building, "page").rename(self._folder / key)
        pages = sorted(self._folder.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True)
        for old in pages[KEEP:]:
            shutil.rmtree(old, ignore_errors=True)


def page_key(sources: Iterable[Path], language: str = "en") -> str:
    """Return the key of the page made from some files in a language, by this version of the program and of folium."""
    digest = hashlib.sha256(language.encode())
    # The whole library: marks of what differs come from the comparisons, looks from the symbology, and so on.
    made_by = sorted(Path(resources.__file__).parent.rglob("*.py"))
    scripts = sorted(resources.asset("page").glob("*.js"))
    tables = (*resources.asset().glob("*.toml"), *sorted(resources.asset("basemap").glob("*.geojson")))
    # Where folium is, without importing it: its version file changes with its version.
    folium = importlib.util.find_spec("folium")
    versions = [Path(folder, "_version.py") for folder in (folium and folium.submodule_search_locations) or ()]
    for path, content in ((path, _content(path)) for path in (*made_by, *versions, *scripts, *tables, *sources)):
        digest.update(f"{path.name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()[:32]


def _content(path: Path) -> bytes:
    """Return what a file holds, or why it cannot be read: the atlas opens without it, and says so.

    Of a file that would hold the start up, size and time of change stand for what is in it.
    """
    try:
        stated = path.stat()
        if stated.st_size > READ_BYTES:
            return f"{stated.st_size} {stated.st_mtime_ns}".encode()
        return read_whole(path)
    except OSError as error:
        return str(error).encode()


def _files(folder: Path) -> list[Path]:
    return [Path(root, name) for root, _, names in os.walk(folder) for name in names]
