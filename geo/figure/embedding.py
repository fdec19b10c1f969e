"""The typeface inside a file: of each face the letters that are used, and nothing else."""

from __future__ import annotations

import io
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fontTools import subset  # type: ignore[import-untyped] # fontTools has no type information
from fontTools.ttLib import TTFont  # type: ignore[import-untyped] # the same

from geo.figure.scene import Writing
from geo.figure.typeface import opened

if TYPE_CHECKING:
    from collections.abc import Iterable

    from geo.figure.scene import Mark
    from geo.figure.typeface import FaceName


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
    options = subset.Options(
        # Without kerning, letters stand where they were measured.
        layout_features=[], hinting=False, glyph_names=False, notdef_outline=True, name_IDs=[0, 1, 2, 6],
    )  # fmt: skip
    options.drop_tables += ["GDEF", "GPOS", "GSUB", "BASE", "DSIG", "FFTM", "kern"]
    font = TTFont(io.BytesIO(opened(name).path.read_bytes()), lazy=True, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(text="".join(letters))
    cutter.subset(font)
    stream = io.BytesIO()
    font.save(stream)
    numbers = {chr(code): font.getGlyphID(glyph) for code, glyph in font.getBestCmap().items()}
    head, metrics = font["head"], font["hhea"]
    unit = 1 / head.unitsPerEm
    advances = opened(name).advances
    return Embedded(
        name,
        stream.getvalue(),
        {letter: numbers[letter] for letter in letters if letter in numbers},
        {letter: advances[ord(letter)] for letter in letters if letter in numbers},
        (head.xMin * unit, head.yMin * unit, head.xMax * unit, head.yMax * unit),
        metrics.ascent * unit,
        metrics.descent * unit,
    )
