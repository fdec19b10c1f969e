"""A file becomes layers of features that are objects each, or large ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from geo.large.counting import is_large
from geo.large.reading import LargeReading, read_large
from geo.readers import Reading, read_file

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from geo.large.cache import Cache

AnyReading: TypeAlias = Reading | LargeReading


def read_by_size(
    path: Path,
    taken: Collection[str] = (),
    progress: Callable[[float, str], None] = lambda _share, _what: None,
    colours: Collection[str] = (),
    cache: Cache | None = None,
) -> AnyReading:
    """Read every layer of a file: as large ones if one of them has more features than are made objects.

    Parameters
    ----------
    path, taken, progress, colours
        As :func:`geo.readers.read_file` has them.
    cache
        As :func:`~geo.large.reading.read_large` has it.

    Raises
    ------
    DataError
        When nothing of the file can be read.
    """
    if path.is_file() and not path.is_symlink() and is_large(path):
        reading = read_large(path, taken, progress, colours, cache)
        progress(1.0, path.name)  # what was kept is there without a word: it can be cancelled here
        return reading
    return read_file(path, taken, progress, colours=colours)
