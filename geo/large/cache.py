"""What was read of large files, kept in the reader's cache so that it need not be read again.

An entry is a folder of arrays that are mapped into memory, not loaded; a million points are there in milliseconds.
Which one belongs to a file is told by its size, its time of change and a probe of its content, and so by those of the
files that stand beside it. Every entry may be removed at any time, and so may the folder.
"""

from __future__ import annotations

import hashlib
import mmap
import shutil
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec
import numpy as np

from geo.errors import Finding  # noqa: TC001 - msgspec reads the annotations
from geo.files import beside
from geo.large.contents import Content, Found
from geo.large.geojson_rows import GeoJsonRows
from geo.large.packed import Kind, PackedPoints
from geo.large.table_rows import TableRows
from geo.large.unpacking import unpacked
from geo.readers.gathering import plain_value
from geo.readers.tables import typed_cell

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.large.layer import Rows
    from geo.large.packed import PackedShapes
    from geo.large.world import Units

VERSION: Final = 4
"""Of what an entry looks like and of how files are read."""
MOST_BYTES: Final = 4 * 2**30
"""Of all entries: some hundred million points. Those not opened for the longest time go first."""
ABOUT: Final = "about.json"
BUILDING: Final = ".building-"
_STALE: Final = 24 * 3600
"""Seconds after which an entry that is still being built never will be."""
_PROBES: Final = 16
_PROBE_BYTES: Final = 4096


class _Kept(msgspec.Struct, frozen=True):
    """One layer, without its arrays."""

    label: str
    crs: str
    count: int
    parts: tuple[str, ...]
    rows: str
    """How its records are kept: ``blocks``, ``table`` or ``text table``."""


class _About(msgspec.Struct, frozen=True):
    layers: tuple[_Kept, ...]
    findings: tuple[Finding, ...]
    notes: tuple[str, ...]


def reader_cache() -> Path:
    """Return the folder of the reader's cache."""
    import platformdirs  # noqa: PLC0415 - needed only where nobody names a folder

    return Path(platformdirs.user_cache_path("caspian-explorer", appauthor=False)) / "large"


class Cache:
    """A folder in which is kept what was read.

    Parameters
    ----------
    folder
        Is made when something is kept.
    most_bytes
        That all entries may have together.
    """

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._most_bytes = most_bytes

    def find(self, path: Path) -> Found | None:
        """Return what was read of a file as it is now, if that is kept and whole."""
        entry = self._folder / _key(path)
        try:
            about = msgspec.json.decode((entry / ABOUT).read_bytes(), type=_About)
            contents = [_opened(entry / str(number), kept, path) for number, kept in enumerate(about.layers)]
            entry.touch()
        except (OSError, EOFError, ValueError, msgspec.DecodeError):
            return None  # it is read again, and kept anew
        return Found(contents, list(about.findings), list(about.notes))

    def workplace(self) -> tempfile.TemporaryDirectory[str]:
        """Make a folder for what is being read, which goes when it is closed."""
        self._folder.mkdir(parents=True, exist_ok=True)
        return tempfile.TemporaryDirectory(prefix=BUILDING, dir=self._folder, ignore_cleanup_errors=True)

    def keep(self, path: Path, found: Found) -> Found:
        """Keep what was read of a file.

        Returns
        -------
        Found
            The same, mapped from the disk; or as it was, with a note, where it could not be kept.
        """
        entry = self._folder / _key(path)
        try:
            with self.workplace() as name:
                layers = [_write(Path(name, "new", str(n)), content) for n, content in enumerate(found.contents)]
                about = _About(tuple(layers), tuple(found.findings), tuple(found.notes))
                Path(name, "new", ABOUT).write_bytes(msgspec.json.encode(about))
                shutil.rmtree(entry, ignore_errors=True)
                Path(name, "new").rename(entry)
            self._make_room(entry)
        except OSError as error:
            note = f"It will be read anew the next time: it could not be kept ({error.strerror or error})."
            return Found(found.contents, found.findings, [*found.notes, note])
        return self.find(path) or found

    def _make_room(self, newest: Path) -> None:
        """Remove what was not opened for the longest time, and what nobody builds any more."""
        total = 0
        for entry in sorted(self._folder.iterdir(), key=lambda entry: entry.stat().st_mtime, reverse=True):
            if entry.name.startswith(BUILDING):
                is_kept = time.time() - entry.stat().st_mtime < _STALE
            else:
                total += sum(file.stat().st_size for file in entry.rglob("*"))
                is_kept = total <= self._most_bytes or entry == newest
            if not is_kept:
                shutil.rmtree(entry, ignore_errors=True)


def _key(path: Path) -> str:
    digest = hashlib.sha256(f"{VERSION} {path.suffix.lower()}".encode())
    for file in (path, *beside(path)):
        status = file.stat()
        digest.update(f" {file.suffix} {status.st_size} {status.st_mtime_ns}".encode())
    with path.open("rb") as stream:
        for place in np.linspace(0, max(path.stat().st_size - _PROBE_BYTES, 0), _PROBES, dtype=np.int64).tolist():
            stream.seek(place)
            digest.update(stream.read(_PROBE_BYTES))
    return digest.hexdigest()[:32]


def _write(folder: Path, content: Content) -> _Kept:
    folder.mkdir(parents=True)
    parts: list[str] = []
    for part in (content.points, content.lines, content.polygons):
        if part is not None:
            parts.append((Kind.POINTS if isinstance(part, PackedPoints) else part.kind).name.lower())
            (folder / f"{parts[-1]}.packed").write_bytes(part.as_bytes())
            np.save(folder / f"{parts[-1]}.npy", part.row)
    return _Kept(content.label, content.crs, content.count, tuple(parts), _write_rows(folder, content.rows))


def _write_rows(folder: Path, rows: Rows) -> str:
    if isinstance(rows, GeoJsonRows):
        np.save(folder / "blocks.npy", np.stack((rows.starts, rows.ends, rows.firsts[1:])))
        return "blocks"
    if isinstance(rows, TableRows):
        _write_table(folder / "rows.arrow", rows)
        return "text table" if rows.typed is typed_cell else "table"
    raise TypeError(f"{type(rows).__name__} cannot be kept")


def _write_table(path: Path, rows: TableRows) -> None:
    import pyarrow as pa  # noqa: PLC0415 - heavy, and not for GeoJSON

    if rows.path is not None:
        try:
            path.hardlink_to(rows.path)  # it was written on this disk while it was read
        except OSError:
            pass  # and this disk has no such links
        else:
            return
    with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_file(sink, rows.table.schema) as writer:
        writer.write_table(rows.table)


def _opened(folder: Path, kept: _Kept, path: Path) -> Content:
    parts: dict[str, Any] = {name: _opened_part(folder, name) for name in kept.parts}
    return Content(
        label=kept.label,
        crs=kept.crs,
        points=parts.get("points"),
        lines=parts.get("lines"),
        polygons=parts.get("polygons"),
        rows=_opened_rows(folder, kept.rows, path),
        count=kept.count,
    )


def _opened_part(folder: Path, name: str) -> PackedPoints | PackedShapes:
    with (folder / f"{name}.packed").open("rb") as stream:
        numbers: Units = np.frombuffer(mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ), dtype="<u4")
    return unpacked(numbers, np.asarray(np.load(folder / f"{name}.npy", mmap_mode="r")))


def _opened_rows(folder: Path, manner: str, path: Path) -> Rows:
    if manner == "blocks":
        starts, ends, lasts = np.load(folder / "blocks.npy")
        return GeoJsonRows(path, starts, ends, np.concatenate(([0], lasts)))
    import pyarrow as pa  # noqa: PLC0415 - as above

    typed: Callable[[Any], object] = typed_cell if manner == "text table" else plain_value
    try:
        return TableRows(pa.ipc.open_file(pa.memory_map(str(folder / "rows.arrow"))).read_all(), typed)
    except pa.ArrowException as error:
        raise ValueError(str(error)) from error
