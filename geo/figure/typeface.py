"""The typeface: Source Sans Pro by file, and how much room a text takes.

Measuring needs no canvas, so that the layout is the same in every format and at every resolution.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from fontTools.ttLib import TTFont  # type: ignore[import-untyped] # fontTools has no type information

from geo import resources
from geo.figure.outlines import Outline, OutlinePen, compound

if TYPE_CHECKING:
    from pathlib import Path

Weight: TypeAlias = Literal["Regular", "Semibold", "It"]
FaceName: TypeAlias = Literal["Regular", "Semibold", "It", "Fallback"]

FAMILY: Final = "Source Sans Pro"
FALLBACK: Final = "DejaVu Sans"
"""Comes with matplotlib, and has letters of more scripts; what else is missing becomes an empty box."""
ASCENT: Final = 0.72
"""From the baseline to the top of a tall letter, in type sizes; the same for every text, so that lines align."""
DESCENT: Final = 0.22
HALO_WIDTH: Final = 0.27
"""Of the stroke around a letter, as a share of the type size."""
TINY: Final = 1e-9
"""What adding up widths in another order may come to."""
LEADING: Final = 1.2
"""From baseline to baseline."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set."""

    size: float
    """In points."""
    colour: str
    weight: Weight = "Regular"
    halo: str | None = None
    """The colour around the letters, if they stand on a map."""

    @property
    def line_height(self) -> float:
        """From baseline to baseline, in points."""
        return self.size * LEADING

    def width(self, text: str) -> float:
        """Return the width of a line of text in points."""
        return _width(text, self.weight) * self.size

    def face(self, text: str) -> FaceName:
        """Return the face to set this text in: one that has its letters, if there is one."""
        return _capable(text, self.weight)

    def wrap(self, text: str, width: float) -> list[str]:
        """Break a text into lines no wider than ``width``.

        A word too long for a line is broken, so that nothing ever sticks out. No-break spaces hold.

        Examples
        --------
        >>> Style(6.0, "#000000").wrap("", 100)
        []
        """
        return list(_wrapped(text, self.weight, width / self.size))


def drawable(text: str) -> str:
    """Return the text with an empty box for each letter that no font at hand has."""
    name = _capable(text, "Regular")
    return "".join(letter if _has(name, letter) else "□" for letter in text)


def letters(text: str, style: Style) -> Outline:
    """Return the letters of a line of text as outlines, from the start of its baseline; kerning is left out."""
    face = opened(style.face(text))
    pieces, x = [], 0.0
    for letter in text:
        pieces.append(face.outline(letter).moved(x, 0.0))
        x += face.advances[letter]
    return compound(pieces).turned(style.size)


class Face:
    """A font file: how wide its letters are, and what they look like. One font may serve several threads."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.font: Any = TTFont(io.BytesIO(path.read_bytes()), lazy=True)
        self._per_unit = 1 / self.font["head"].unitsPerEm
        names: dict[int, str] = self.font.getBestCmap()
        self.glyphs = {chr(code): self.font.getGlyphID(name) for code, name in names.items()}
        """By letter, the number of its glyph."""
        widths = self.font["hmtx"].metrics
        self.advances = {chr(code): widths[name][0] * self._per_unit for code, name in names.items()}
        """Of each letter, at size 1."""
        self._shapes: Any = self.font.getGlyphSet()
        self._outlines: dict[str, Outline] = {}
        self._lock = Lock()

    def outline(self, letter: str) -> Outline:
        """Return a letter of size 1 from the start of its baseline."""
        with self._lock:
            if letter not in self._outlines:
                pen = OutlinePen(self._shapes)
                self._shapes[self.font.getGlyphName(self.glyphs[letter])].draw(pen)
                drawn = pen.outline()
                self._outlines[letter] = Outline(drawn.vertices * self._per_unit, drawn.codes)
            return self._outlines[letter]


@lru_cache(maxsize=8)
def opened(name: FaceName) -> Face:
    """Read a face."""
    return Face(resources.fallback_font() if name == "Fallback" else resources.font(name))


@lru_cache(maxsize=8192)
def _wrapped(text: str, weight: Weight, width: float) -> tuple[str, ...]:
    """Break a text of size 1 into lines; the layout tries the same texts in the same widths again and again."""
    lines: list[str] = []
    room = 0.0
    space = _width(" ", weight)
    for word, taken in _words(text, weight):
        room -= space + taken
        if lines and room > -TINY:
            lines[-1] = f"{lines[-1]} {word}"
            continue
        lines += [word] if taken <= width else _broken(word, weight, width)
        room = width - (taken if taken <= width else _width(lines[-1], weight))
    return tuple(lines)


@lru_cache(maxsize=2048)
def _words(text: str, weight: Weight) -> tuple[tuple[str, float], ...]:
    """Return the words between the spaces where a line may end, each with its width at size 1."""
    return tuple((word, _width(word, weight)) for word in re.findall(r"[^ \t\n]+", text))


def _broken(word: str, weight: Weight, width: float) -> list[str]:
    """Break a word that is too long for a line wherever the line ends."""
    pieces = [""]
    for letter in word:
        if pieces[-1] and _width(pieces[-1] + letter, weight) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces


@lru_cache(maxsize=8192)
def _width(text: str, weight: Weight) -> float:
    """Return the width of a text of size 1; kerning, which mostly draws letters together, is left out."""
    try:
        return float(sum(map(opened(weight).advances.__getitem__, text)))
    except KeyError:  # a letter that this face has not
        advances = opened(_capable(text, weight)).advances
        return float(sum(advances.get(letter, 1.0) for letter in text))


def _capable(text: str, weight: Weight) -> FaceName:
    """Choose the wanted weight, else the regular one (the italics have no Cyrillic), else the fallback."""
    faces: tuple[Weight, ...] = (weight, "Regular")
    used = set(text)
    return next((name for name in faces if used <= opened(name).advances.keys()), "Fallback")


def _has(name: FaceName, letter: str) -> bool:
    return letter in opened(name).advances
