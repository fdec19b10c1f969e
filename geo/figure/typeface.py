"""The typeface: Source Sans Pro by file, and how much room a text takes.

Measuring needs no canvas, so that the layout is the same in every format and at every resolution.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from matplotlib.font_manager import FontProperties, findfont, get_font
from matplotlib.ft2font import FT2Font, LoadFlags

from geo import resources

Weight: TypeAlias = Literal["Regular", "Semibold", "It"]
_Face: TypeAlias = Literal["Regular", "Semibold", "It", "Fallback"]

FAMILY: Final = "Source Sans Pro"
FALLBACK: Final = "DejaVu Sans"
"""Comes with matplotlib, and has letters of more scripts."""
ASCENT: Final = 0.72
"""From the baseline to the top of a tall letter, in type sizes; the same for every text, so that lines align."""
DESCENT: Final = 0.22
LEADING: Final = 1.2
"""From baseline to baseline."""
_SAMPLE_SIZE: Final = 100.0


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

    def font(self, text: str) -> FontProperties:
        """Return the font to set this text in: one that has its letters, if there is one."""
        font = _font(_capable(text, self.weight)).copy()
        font.set_size(self.size)
        return font

    def wrap(self, text: str, width: float) -> list[str]:
        """Break a text into lines no wider than ``width``.

        A word too long for a line is broken, so that nothing ever sticks out. No-break spaces hold.

        Examples
        --------
        >>> Style(6.0, "#000000").wrap("", 100)
        []
        """
        lines: list[str] = []
        room = 0.0
        space = self.width(" ")
        for word in re.findall(r"[^ \t\n]+", text):
            room -= space + self.width(word)
            if lines and room >= 0:
                lines[-1] = f"{lines[-1]} {word}"
            else:
                lines += self._broken(word, width)
                room = width - self.width(lines[-1])
        return lines

    def _broken(self, word: str, width: float) -> list[str]:
        if self.width(word) <= width:
            return [word]
        pieces = [""]
        for letter in word:
            if pieces[-1] and self.width(pieces[-1] + letter) > width:
                pieces.append("")
            pieces[-1] += letter
        return pieces


def drawable(text: str) -> str:
    """Return the text with an empty box for each letter that no font at hand has."""
    face = _capable(text, "Regular")
    return "".join(letter if _has(face, letter) else "□" for letter in text)


@lru_cache(maxsize=8192)
def _width(text: str, weight: Weight) -> float:
    face = _capable(text, weight)
    return sum(_advance(letter, face) for letter in text)


@lru_cache(maxsize=4096)
def _advance(letter: str, face: _Face) -> float:
    """Return the width of a letter of size 1; kerning, which mostly draws letters together, is left out."""
    font = _opened(face)
    font.set_size(_SAMPLE_SIZE, 72)
    glyph = font.load_char(ord(letter), flags=LoadFlags.NO_HINTING)
    return float(glyph.linearHoriAdvance) / 65536 / _SAMPLE_SIZE


def _capable(text: str, weight: Weight) -> _Face:
    """Choose the wanted weight, else the regular one (the italics have no Cyrillic), else the fallback."""
    faces: tuple[Weight, ...] = (weight, "Regular")
    return next((face for face in faces if all(_has(face, letter) for letter in text)), "Fallback")


def _has(face: _Face, letter: str) -> bool:
    return ord(letter) in _letters(face)


@lru_cache(maxsize=8)
def _letters(face: _Face) -> frozenset[int]:
    return frozenset(_opened(face).get_charmap())


def _opened(face: _Face) -> FT2Font:
    font = _font(face)
    return get_font(font.get_file() or findfont(font))


@lru_cache(maxsize=8)
def _font(face: _Face) -> FontProperties:
    if face == "Fallback":
        return FontProperties(family=FALLBACK)
    # Family and weight beside the file: the file is what is measured and embedded, the names are what SVG says.
    return FontProperties(
        fname=str(resources.font(face)),
        family=[FAMILY, FALLBACK],
        weight="semibold" if face == "Semibold" else "regular",
        style="italic" if face == "It" else "normal",
    )
