"""Files of an atlas that are removed, kept aside while somebody may still take the removal back.

They lie in a hidden folder of the atlas, where nobody takes them for a part of it: each as a second name of the same
file, which takes neither time nor room, or as a copy on a disk without such names. After a crash they stay; whoever
closes the atlas in order forgets them.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from geo.errors import ExportError
from geo.files import beside
from geo.transaction import flush

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

REMOVED: Final = ".caspian-removed"


@contextlib.contextmanager
def kept_aside(folder: Path, paths: Iterable[Path]) -> Iterator[dict[Path, Path]]:
    """Keep files aside; where what is done meanwhile fails, they are not kept.

    Parameters
    ----------
    folder
        Of the atlas.
    paths
        The files. What belongs to one is kept with it; one that is gone cannot be kept.

    Yields
    ------
    dict
        Where each of them lies now.

    Raises
    ------
    ExportError
        When they cannot be kept.
    """
    place = folder.absolute() / REMOVED
    kept: dict[Path, Path] = {}
    try:
        try:
            for path in paths:
                if path.is_file():
                    kept[path] = _fresh(place) / path.name
                    _keep(path, kept[path].parent)
        except OSError as error:
            reason = error.strerror or error
            raise ExportError(f"{place}: this cannot be written ({reason}). Nothing was changed.") from error
        yield kept
    except BaseException:
        for path in kept.values():
            shutil.rmtree(path.parent, ignore_errors=True)
        with contextlib.suppress(OSError):
            place.rmdir()  # unless there is something in it from before
        raise


def is_any_kept(folder: Path) -> bool:
    """Tell whether something is kept aside in an atlas."""
    return (folder / REMOVED).is_dir()


def forget(folder: Path) -> None:
    """Remove what is kept aside in an atlas: nobody can take its removal back any more."""
    shutil.rmtree(folder / REMOVED, ignore_errors=True)


def _fresh(place: Path) -> Path:
    """Make a folder for one file: there may be another of the same name."""
    place.mkdir(parents=True, exist_ok=True)
    if place.is_symlink():  # somebody has it lead elsewhere
        raise NotADirectoryError(None, "it is a link to another folder")
    return Path(tempfile.mkdtemp(dir=place))


def _keep(path: Path, own: Path) -> None:
    for each in (path, *beside(path)):
        _link_or_copy(each, own / each.name)
    flush(own)
    flush(own.parent)


def _link_or_copy(path: Path, name: Path) -> None:
    if not path.is_symlink():  # else the second name would be the link's
        with contextlib.suppress(OSError):
            name.hardlink_to(path)
            return
    shutil.copy2(path, name)
    with name.open("rb+") as stream:
        os.fsync(stream.fileno())
