"""What may be in a zip archive that somebody sent: names that stay in their folder, no links, no end of bytes."""

from __future__ import annotations

import lzma
import stat
import struct
import zipfile
import zlib
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_BYTES: Final = 512 * 2**20
"""Of all that is unpacked of an archive: a hundred times an atlas of 50,000 facts."""
BROKEN: Final = (
    zipfile.BadZipFile, NotImplementedError, EOFError, zlib.error, lzma.LZMAError, struct.error, RuntimeError,
    ValueError, IndexError,
)  # fmt: skip
"""What Python's :mod:`zipfile` raises for an archive that is damaged, or made to be read otherwise."""


def problem_of(members: Sequence[zipfile.ZipInfo], most_files: int) -> str:
    """Say why an archive must not be unpacked, or nothing.

    Parameters
    ----------
    members
        What it says is in it; of none more is unpacked than it says.
    most_files
        How many there may be.
    """
    for member in members:
        path = PurePosixPath(member.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or ":" in member.filename or "\0" in member.orig_filename:
            return f"“{member.filename}” leads out of it"
        if stat.S_ISLNK(member.external_attr >> 16):
            return f"“{member.filename}” is a link"
        if member.flag_bits & 1:
            return "it is encrypted"
    if sum(member.file_size for member in members) > MOST_BYTES or len(members) > most_files:
        return f"it holds more than {MOST_BYTES // 2**20} MiB or {most_files:,} files"
    return ""
