"""Pixels as a PNG file (ISO/IEC 15948).

Written here, since Pillow filters every row before it compresses. That serves photographs; a map's even areas are
compressed two and a half times as fast without, into a file a fifth smaller.
"""

from __future__ import annotations

import zlib
from struct import pack
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
COLOUR_TYPES: Final = {3: 2, 4: 6}
"""By channels: red, green and blue, or these and opacity."""
COMPRESSION: Final = 3
"""Of zlib's nine levels: higher ones take twice as long for a fiftieth of the size."""
METRE_IN_INCHES: Final = 1 / 0.0254
PER_METRE: Final = 1


def png_file(pixels: NDArray[np.uint8], dpi: float, words: Mapping[str, str]) -> bytes:
    """Return the content of a PNG file.

    Parameters
    ----------
    pixels
        From the upper left corner, shape (height, width, channels); of 3 or 4 channels.
    dpi
        The resolution that the file tells.
    words
        What it says of itself, by keyword; both in Latin-1.
    """
    height, width, channels = pixels.shape
    rows = np.zeros((height, 1 + width * channels), dtype=np.uint8)  # each begins with its filter's number: none
    rows[:, 1:] = pixels.reshape(height, -1)
    per_metre = round(dpi * METRE_IN_INCHES)
    said = [(b"tEXt", f"{keyword}\0{text}".encode("latin-1")) for keyword, text in words.items()]
    chunks = [
        (b"IHDR", pack(">IIBBBBB", width, height, 8, COLOUR_TYPES[channels], 0, 0, 0)),
        *said,
        (b"pHYs", pack(">IIB", per_metre, per_metre, PER_METRE)),
        (b"IDAT", zlib.compress(rows.data, COMPRESSION)),
        (b"IEND", b""),
    ]
    return SIGNATURE + b"".join(_chunk(sort, data) for sort, data in chunks)


def _chunk(sort: bytes, data: bytes) -> bytes:
    return pack(">I", len(data)) + sort + data + pack(">I", zlib.crc32(sort + data))
