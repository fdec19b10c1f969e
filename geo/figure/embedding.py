"""The typeface inside a file: of each face the letters that are used, and nothing else."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from geo.figure.scene import Writing
from geo.figure.subset import subset
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
    """That holds every glyph of the whole face."""
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
    face = opened(name)
    head, line = face.font["head"], face.font["hhea"]
    content, glyphs = subset(face.font, {letter: face.glyphs[letter] for letter in letters if letter in face.glyphs})
    unit = 1 / head.unitsPerEm
    return Embedded(
        name,
        content,
        glyphs,
        {letter: face.advances[letter] for letter in glyphs},
        (head.xMin * unit, head.yMin * unit, head.xMax * unit, head.yMax * unit),
        line.ascent * unit,
        line.descent * unit,
    )
