"""A large layer, from the file that an edit or an atlas names."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

from geo.large.reading import read_large

if TYPE_CHECKING:
    from geo.large.layer import LargeFile, LargeLayer


def open_large(file: LargeFile) -> LargeLayer:
    """Read the layer that a file holds, called and looking as is said of it.

    Raises
    ------
    DataError
        When it cannot be read any more.
    """
    layer = read_large(Path(file.path)).layer
    return dataclasses.replace(layer, id=file.id, label=file.label, source=file.source, style=file.style)
