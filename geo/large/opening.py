"""A large layer, from the file that an edit or an atlas names."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

from geo.errors import DataError, Finding
from geo.large.cache import Cache, reader_cache
from geo.large.reading import read_large

if TYPE_CHECKING:
    from geo.large.layer import LargeLayer
    from geo.model import LargeFile


def open_large(file: LargeFile, cache: Cache | None = None) -> LargeLayer:
    """Read the layer that a file holds, called and looking as is said of it.

    Parameters
    ----------
    file
        What is said of it.
    cache
        Where what was read of it may be kept; the reader's own unless another is given.

    Raises
    ------
    DataError
        When it cannot be read any more.
    """
    path = Path(file.path)
    try:
        layers = read_large(path, cache=cache or Cache(reader_cache())).layers
    except OSError as error:
        problem = f"the file of the layer “{file.label}” cannot be read ({error.strerror or error})"
        raise DataError(Finding(problem, str(path), file.id, remedy="Put it back in its place.")) from error
    if not 0 <= file.part < len(layers):
        problem = f"the layer “{file.label}” is not in the file any more"
        raise DataError(Finding(problem, str(path), file.id, remedy="Put the file back in its place."))
    layer = layers[file.part]
    return dataclasses.replace(layer, id=file.id, label=file.label, source=file.source, style=file.style)
