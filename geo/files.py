"""Write a file whole or not at all: what stood there before stays until the new content is complete."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from geo.errors import ExportError


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


def _replace(target: Path, content: bytes) -> None:
    # In the same folder, so that the last step is a rename and not a copy.
    with tempfile.TemporaryDirectory(prefix=".writing-", dir=target.parent) as folder:
        fresh = Path(folder) / target.name
        with fresh.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            shutil.copymode(target, fresh)
        fresh.replace(target)
