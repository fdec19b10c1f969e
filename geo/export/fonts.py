"""The typeface, cut down to the characters a page shows, so that the page can carry it."""

from __future__ import annotations

import base64
from io import BytesIO
from typing import TYPE_CHECKING, Final

from geo import resources

if TYPE_CHECKING:
    from collections.abc import Iterable

ALWAYS: Final = "".join(map(chr, range(0x20, 0x7F)))
"""What a reader may type."""
FEATURES: Final = ("kern", "mark", "mkmk", "ccmp", "locl", "tnum")
"""OpenType features that the page's style asks for or its languages need."""


def font_address(style: str, characters: Iterable[str]) -> str:
    """Return a ``data:`` address of a Source Sans Pro file (WOFF) that has these characters.

    Characters that the typeface lacks are left to the reader's other fonts.

    Parameters
    ----------
    style
        As for :func:`geo.resources.font`.
    characters
        Texts in any order; each character counts once.
    """
    from fontTools import subset  # type: ignore[import-untyped]  # noqa: PLC0415 - only this export needs it

    # WOFF 2 would be a third smaller and needs a compressor that is not among the dependencies.
    # Its names stay: one of them is the licence.
    options = subset.Options(flavor="woff", layout_features=list(FEATURES), hinting=False, name_IDs=["*"])
    cutter = subset.Subsetter(options)
    cutter.populate(text="".join(sorted(set(ALWAYS).union(*characters))))
    stream = BytesIO()
    with subset.load_font(str(resources.font(style)), options) as font:
        cutter.subset(font)
        subset.save_font(font, stream, options)
    return f"data:font/woff;base64,{base64.b64encode(stream.getvalue()).decode()}"
