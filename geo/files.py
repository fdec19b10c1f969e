"""Read a file of bounded size and no device; write one whole or not at all.

What stood there before stays until the new content is complete.
"""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from codecs import BOM_UTF8
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from geo.errors import ExportError

if TYPE_CHECKING:
    from collections.abc import Iterator

_BESIDE: Final = (".dbf", ".shx", ".prj", ".cpg", ".gpkg-wal")
LARGEST: Final = 2**30
"""Bytes of a layer or a record that are read: some million positions."""


def beside(path: Path) -> list[Path]:
    """Return the files that belong to one of the same name, where it has such: a Shapefile's, an open GeoPackage's."""
    return [other for suffix in _BESIDE if (other := path.with_suffix(suffix)) != path and other.is_file()]


def read_whole(path: Path) -> bytes:
    """Return the content of a file in UTF-8, without a byte order mark; as :func:`read_bounded` otherwise."""
    return read_bounded(path).removeprefix(BOM_UTF8)


def read_bounded(path: Path) -> bytes:
    """Return the content of a file.

    Parameters
    ----------
    path
        The file. A symbolic link is followed.

    Raises
    ------
    OSError
        When it cannot be read, is larger than :data:`LARGEST`, or is no file: a pipe would be waited for, and a
        device may have no end.
    """
    # Without waiting for whoever writes to a pipe; on a plain file that changes nothing.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with open(descriptor, "rb") as stream:  # noqa: PTH123 - what was opened, not what is there by now
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode):
            raise OSError("it is not a plain file")
        if found.st_size > LARGEST:
            raise OSError(f"it has more than {LARGEST:,} bytes")
        return stream.read(LARGEST)


def write_whole(path: Path, content: bytes) -> None:
    """Put content in place of a file in one step.

    Parameters
    ----------
    path
        The file to make or replace. A symbolic link is followed; a device or pipe is written to as it is.
    content
        Everything that shall be in it.

    Raises
    ------
    ExportError
        When it cannot be written; the file that was there is untouched.
    """
    target = path.resolve()
    try:
        if target.exists() and not target.is_file() and not target.is_dir():
            target.write_bytes(content)
            return
        _replace(target, content)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ExportError(f"{path}: the file cannot be written ({reason}). Nothing was changed.") from error


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """Have a file written that is too large to be held in memory, and put in its place when it is complete.

    Yields
    ------
    Path
        Where to write it.

    Raises
    ------
    ExportError
        When it cannot be written; the file that was there is untouched.
    """
    try:
        with _fresh(path.resolve()) as fresh:
            yield fresh
    except OSError as error:
        reason = error.strerror or str(error)
        raise ExportError(f"{path}: the file cannot be written ({reason}). Nothing was changed.") from error


def _replace(target: Path, content: bytes) -> None:
    with _fresh(target) as fresh:
        fresh.write_bytes(content)


@contextmanager
def _fresh(target: Path) -> Iterator[Path]:
    # In the same folder, so that the last step is a rename and not a copy.
    with tempfile.TemporaryDirectory(prefix=".writing-", dir=target.parent) as folder:
        fresh = Path(folder) / target.name
        yield fresh
        with fresh.open("r+b") as stream:
            os.fsync(stream.fileno())
        if target.exists():
            shutil.copymode(target, fresh)
        fresh.replace(target)
