"""Change several files of a folder in one step: after a crash at any moment all of them are old, or all are new.

1. Everything new is written into a hidden folder beside the files and flushed to the disk.
2. That folder is renamed to :data:`COMMITTED`. With this one step, which is done or not done, the change counts.
3. The files are moved from there into their places, and what is to go is removed.

A crash before the second step leaves the old files and a hidden folder that means nothing. After it, :func:`finish`
does the third step again, as often as it takes; whoever opens the folder calls it first. A full disk shows in the
first step: the others only rename. Nothing else in the folder is touched.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from geo.errors import DataError, ExportError, Finding
from geo.files import read_bounded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

COMMITTED: Final = ".caspian-saved"
PREPARING: Final = ".caspian-saving-"
CHANGES: Final = "changes.json"
FILES: Final = "files"
_CHUNK: Final = 2**20
_NAME: Final = re.compile(r"[^./\\:\0][^/\\:\0]*(?:/[^./\\:\0][^/\\:\0]*)?")
"""A file of the folder, or of a folder in it, and nothing hidden: a list of changes may come from a stranger."""


class Changes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which files a change writes and which it removes, as paths with slashes."""

    write: tuple[str, ...]
    remove: tuple[str, ...]


def replace_files(
    folder: Path,
    files: Mapping[str, bytes | Path | None],
    check: Callable[[Path], None] | None = None,
    copied: Callable[[int], None] = lambda _bytes: None,
) -> None:
    """Write and remove files of a folder in one step.

    Parameters
    ----------
    folder
        Is made if it is not there.
    files
        By path in the folder, with slashes, at most one folder deep: what shall be in it, a file to be copied, or
        None to remove it.
    check
        Is called with the folder in which the new files lie before they count; what it raises is passed on, and
        nothing is changed.
    copied
        Is told of so many further bytes of a file to be copied; raise in it to cancel, and nothing is changed.

    Raises
    ------
    ExportError
        When something cannot be written: then nothing is changed. When it is all written, counts, and only cannot be
        moved into place: then the sentence says so.
    """
    changes = Changes(
        tuple(name for name, content in files.items() if content is not None),
        tuple(name for name, content in files.items() if content is None),
    )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _refuse_strange(folder, (*changes.write, *changes.remove))
        finish(folder)
        for left in folder.glob(f"{PREPARING}*"):
            shutil.rmtree(left, ignore_errors=True)
        with tempfile.TemporaryDirectory(prefix=PREPARING, dir=folder, ignore_cleanup_errors=True) as name:
            prepared = Path(name)
            for path, content in files.items():
                if content is not None:
                    _write(prepared / FILES / path, content, copied, folder / path)
            _write(prepared / CHANGES, msgspec.json.encode(changes), copied)
            if check is not None:
                check(prepared / FILES)
            for inner in sorted({(prepared / FILES / path).parent for path in changes.write}):
                flush(inner)
            flush(prepared)
            prepared.rename(folder / COMMITTED)
            flush(folder)
    except DataError as error:
        raise ExportError(str(error)) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise ExportError(f"{folder}: this cannot be written ({reason}). Nothing was changed.") from error
    try:
        finish(folder)
    except DataError as error:
        raise ExportError(str(error)) from error


def finish(folder: Path) -> None:
    """Finish what was written and counts, where a crash came between.

    Raises
    ------
    DataError
        When it cannot be finished, or what is to be done there is nothing that :func:`replace_files` does.
    """
    committed = folder / COMMITTED
    if not committed.is_dir():
        return
    try:
        changes = _changes(committed)
        _refuse_strange(folder, (*changes.write, *changes.remove))
        for name in changes.write:
            (folder / name).parent.mkdir(exist_ok=True)
            with contextlib.suppress(FileNotFoundError):  # it has been moved already
                (committed / FILES / name).replace(folder / name)
        for name in changes.remove:
            (folder / name).unlink(missing_ok=True)
        for inner in sorted({(folder / name).parent for name in (*changes.write, *changes.remove)}):
            flush(inner)
        flush(folder)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        problem = (
            f"a version was saved whole and cannot be put in its place ({getattr(error, 'strerror', '') or error})"
        )
        remedy = f"It lies in “{COMMITTED}”. Make the folder writable and open the atlas again."
        raise DataError(Finding(problem, str(folder), remedy=remedy)) from error
    shutil.rmtree(committed, ignore_errors=True)


def _changes(committed: Path) -> Changes:
    """Read what is to be done: nothing where the list is gone, for it is removed after everything is in its place."""
    try:
        return msgspec.json.decode(read_bounded(committed / CHANGES), type=Changes)
    except FileNotFoundError:
        return Changes((), ())


def _refuse_strange(folder: Path, names: Iterable[str]) -> None:
    inside = folder.resolve()
    for name in names:
        if not _NAME.fullmatch(name) or (folder / name).parent.resolve() not in (inside, inside / name.split("/")[0]):
            raise DataError(
                Finding(
                    f"“{name}” does not lie in this folder, so it is not written",
                    str(folder),
                    remedy=f"If you did not make “{COMMITTED}” there, remove it; links to other folders too.",
                ),
            )


def _write(path: Path, content: bytes | Path, copied: Callable[[int], None], like: Path | None = None) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as stream:
        if isinstance(content, Path):
            # Copied byte by byte: a link would change with the original, and not every disk can share blocks.
            with content.open("rb") as source:
                while chunk := source.read(_CHUNK):
                    stream.write(chunk)
                    copied(len(chunk))
        else:
            stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    if isinstance(content, Path):
        # What was read of the original is kept under its time of change, and holds for the copy, too.
        status = content.stat()
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    if like is not None and like.is_file():
        shutil.copymode(like, path)


def flush(folder: Path) -> None:
    """Make what was renamed in a folder last; Windows does so by itself and cannot be asked."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
