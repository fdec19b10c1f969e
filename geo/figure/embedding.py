"""The typeface inside a file: of each face the letters that are used, and nothing else.

The fonts are built anew from the glyphs. fontTools' subsetter knows every table that a font can have, most of which
would only be dropped, and takes longer to load than a figure may take.
"""

from __future__ import annotations

import io
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from fontTools.fontBuilder import FontBuilder  # type: ignore[import-untyped] # fontTools has no type information
from fontTools.ttLib import TTFont  # type: ignore[import-untyped] # the same

from geo.figure.scene import Writing
from geo.figure.typeface import opened

if TYPE_CHECKING:
    from collections.abc import Iterable

    from geo.figure.scene import Mark
    from geo.figure.typeface import FaceName

NOTHING: Final = ".notdef"
"""What a font shows for a letter it has not; by the format, its first glyph."""
NAMES: Final = {"copyright": 0, "familyName": 1, "styleName": 2, "psName": 6}
"""The names that a font keeps, in the name table's numbers."""


@dataclass(frozen=True, slots=True)
class Embedded:
    """A font of a few letters."""

    name: FaceName
    content: bytes
    """A TrueType file."""
    glyphs: dict[str, int]
    """By letter: its number in the file."""
    advances: dict[str, float]
    """By letter: its width at size 1."""
    box: tuple[float, float, float, float]
    ascent: float
    descent: float


def embedded(marks: Iterable[Mark]) -> tuple[Embedded, ...]:
    """Return the fonts that these marks are written in, each with the letters that occur."""
    used: dict[FaceName, set[str]] = defaultdict(set)
    for mark in marks:
        if isinstance(mark.shape, Writing):
            for text, _, _ in mark.shape.rows:
                used[mark.shape.style.face(text)].update(text)
    return tuple(_embedded(name, sorted(used[name])) for name in sorted(used))


def _embedded(name: FaceName, letters: list[str]) -> Embedded:
    face = TTFont(io.BytesIO(opened(name).path.read_bytes()), lazy=True, recalcTimestamp=False)
    cmap, head, line, names = face.getBestCmap(), face["head"], face["hhea"], face["name"]
    used = {letter: cmap[ord(letter)] for letter in letters if ord(letter) in cmap}
    shapes = _shapes(face["glyf"], [NOTHING, *used.values()])
    builder = FontBuilder(head.unitsPerEm)
    builder.font.recalcTimestamp = False
    builder.updateHead(created=head.created, modified=head.modified)  # not now: the same figure is the same file
    builder.setupGlyphOrder(list(shapes))
    builder.setupCharacterMap({ord(letter): glyph for letter, glyph in used.items()})
    builder.setupGlyf(shapes)
    builder.setupHorizontalMetrics({glyph: face["hmtx"][glyph] for glyph in shapes})
    builder.setupHorizontalHeader(ascent=line.ascent, descent=line.descent)
    builder.setupNameTable({key: names.getDebugName(number) for key, number in NAMES.items()}, mac=False)
    builder.setupOS2(sTypoAscender=line.ascent, sTypoDescender=line.descent, fsType=face["OS/2"].fsType)
    builder.setupPost(keepGlyphNames=False)
    stream = io.BytesIO()
    builder.save(stream)
    own, unit, advances = builder.font["head"], 1 / head.unitsPerEm, opened(name).advances
    return Embedded(
        name,
        stream.getvalue(),
        {letter: builder.font.getGlyphID(glyph) for letter, glyph in used.items()},
        {letter: advances[letter] for letter in used},
        (own.xMin * unit, own.yMin * unit, own.xMax * unit, own.yMax * unit),
        line.ascent * unit,
        line.descent * unit,
    )


def _shapes(glyphs: Any, wanted: Iterable[str]) -> dict[str, Any]:  # noqa: ANN401 - fontTools has no type information
    """Return glyphs without instructions, and those that they are put together from, by name."""
    shapes: dict[str, Any] = {}
    pending = list(wanted)
    for name in pending:
        if name not in shapes:
            shapes[name] = glyph = glyphs[name]
            glyph.removeHinting()
            pending += glyph.getComponentNames(glyphs)
    return shapes
