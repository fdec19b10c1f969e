"""Whether a file becomes layers of features that are objects each, or large ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from geo.large.layer import THRESHOLD
from geo.large.reading import SUFFIXES, LargeReading, read_large
from geo.readers import Reading, read_file

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from geo.large.cache import Cache

AnyReading: TypeAlias = Reading | LargeReading
LEAST_BYTES: Final = 400_000
"""A smaller file is read as objects first: as text, :data:`~geo.large.layer.THRESHOLD` features take more."""


def read_by_size(
    path: Path,
    taken: Collection[str] = (),
    progress: Callable[[float, str], None] = lambda _share, _what: None,
    colours: Collection[str] = (),
    cache: Cache | None = None,
) -> AnyReading:
    """Read every layer of a file: as large ones if one of them has more than the threshold of features.

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
    if path.suffix.lower() not in SUFFIXES or not path.is_file() or path.is_symlink():
        return read_file(path, taken, progress, colours=colours)
    if path.stat().st_size < LEAST_BYTES:
        reading = read_file(path, taken, progress, colours=colours)
        if all(len(layer.features) <= THRESHOLD for layer in reading.layers):
            return reading
    large = read_large(path, taken, progress, colours, cache)
    if any(layer.count > THRESHOLD for layer in large.layers):
        return large
    return read_file(path, taken, progress, colours=colours)
