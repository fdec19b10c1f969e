"""Whether a file has so many features that they are better not made objects; found out without reading it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from geo.errors import DataError
from geo.large.layer import THRESHOLD
from geo.readers import gdal, geojson, parquet, tables
from geo.readers.reading import Limits, Task

if TYPE_CHECKING:
    from pathlib import Path

_PIECE: Final = 2**20
_FEATURE: Final = b'"geometry"'
"""Stands once in each feature, and hardly anywhere else."""


def is_large(path: Path, threshold: int = THRESHOLD) -> bool:
    """Tell whether a layer of a file has more features than a threshold, as far as a glance shows.

    Parameters
    ----------
    path
        The file. One that cannot be read is not large: whoever reads it says what is wrong.
    threshold
        Features that are made objects at most.
    """
    suffix = path.suffix.lower()
    try:
        if suffix in geojson.SUFFIXES:
            return _has_more(path, _FEATURE, threshold)
        if suffix in tables.TEXTS:
            return _has_more(path, b"\n", threshold + 1)
        task = Task(path, path.name, lambda _share, _what: None, Limits(), set(), [])
        if suffix in parquet.SUFFIXES:
            return int(parquet.opened(task).file.metadata.num_rows) > threshold
        if suffix in gdal.SUFFIXES:
            return any(
                gdal.described(task, name, label).features > threshold for name, label in gdal.layers_of(task).items()
            )
    except (OSError, DataError):
        return False
    return False


def _has_more(path: Path, mark: bytes, threshold: int) -> bool:
    """Tell whether a file has a mark more often than a number, reading no further than it takes."""
    count = 0
    left = b""
    with path.open("rb") as stream:
        while count <= threshold and (piece := stream.read(_PIECE)):
            text = left + piece
            count += text.count(mark)
            left = text[len(text) - len(mark) + 1 :]
    return count > threshold
