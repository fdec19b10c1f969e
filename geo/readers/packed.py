"""What comes in a zip archive: KMZ, a Shapefile with its parts, or any other files that are read."""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from geo.errors import DataError, Finding
from geo.zips import BROKEN, problem_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from geo.readers.reading import Task

SUFFIXES: Final = frozenset({".zip", ".kmz"})
MOST_FILES: Final = 1_000


@contextmanager
def unpacked(task: Task, wanted: Collection[str]) -> Iterator[list[tuple[Path, str]]]:
    """Unpack an archive into a folder of its own, which goes afterwards.

    Parameters
    ----------
    task
        The archive.
    wanted
        Suffixes of files that are read.

    Yields
    ------
    list of (path, name)
        The files that are read, and what they are called in the archive.

    Raises
    ------
    DataError
        When it leads elsewhere, is encrypted, holds too much, or nothing that is read.
    """
    with tempfile.TemporaryDirectory(prefix="caspian-") as name:
        try:
            _unpack(task, Path(name))
        except (OSError, *BROKEN) as error:
            raise _refused(task, f"the archive cannot be unpacked: {error}") from error
        found = [path for path in sorted(Path(name).rglob("*")) if path.suffix.lower() in wanted and path.is_file()]
        if task.path.suffix.lower() == ".kmz":
            found = [path for path in found if path.suffix.lower() == ".kml"][:1]
        if not found:
            raise _refused(task, "nothing in it is a map or a table")
        yield [(path, path.relative_to(name).as_posix()) for path in found]


def _unpack(task: Task, folder: Path) -> None:
    with zipfile.ZipFile(task.path) as archive:
        members = [member for member in archive.infolist() if not member.is_dir()]
        if problem := problem_of(members, MOST_FILES):
            raise _refused(task, problem)
        for member in members:
            target = folder.joinpath(*PurePosixPath(member.filename.replace("\\", "/")).parts)
            target.parent.mkdir(parents=True, exist_ok=True)
            # What is read is never more than the size that was looked at: the reader stops there.
            with archive.open(member) as source, target.open("xb") as sink:
                shutil.copyfileobj(source, sink)


def _refused(task: Task, problem: str) -> DataError:
    return DataError(Finding(problem, task.shown, remedy="Nothing of it was read."))
