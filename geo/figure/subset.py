"""A TrueType font of a few letters, cut out of a larger one by copying (OpenType 1.9, ISO/IEC 14496-22).

fontTools reads and writes the file; what of its tables is kept is a matter of offsets. Its subsetter knows every table
that a font can have, and its builder makes each from objects: to load either, and to run it, takes longer than a
figure of thousands of features may take altogether.
"""

from __future__ import annotations

import io
from itertools import accumulate
from struct import pack, unpack_from
from typing import TYPE_CHECKING, Any, Final

from fontTools.ttLib.sfnt import SFNTWriter  # type: ignore[import-untyped] # fontTools has no type information

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

TRUETYPE: Final = "\0\1\0\0"
NOTHING: Final = 0
"""The glyph that a font shows for a letter it has not; by the format, its first one."""
NAMES: Final = frozenset({0, 1, 2, 4, 6})
"""Of the name table: copyright, family, style, full name, PostScript name."""
ENGLISH: Final = (3, 1, 0x409)
"""Platform, encoding and language of the names that are kept."""

_HEADER: Final = 10
"""Bytes of a glyph before its contours or components."""
_WIDE, _SCALE, _MORE, _TWO_SCALES, _MATRIX, _INSTRUCTED = 0x1, 0x8, 0x20, 0x40, 0x80, 0x100
"""Flags of a component."""


def subset(font: Any, wanted: Mapping[str, int]) -> tuple[bytes, dict[str, int]]:  # noqa: ANN401 - a TTFont
    """Return a font of some letters, without hinting, and the number that each letter's glyph has in it.

    Parameters
    ----------
    font
        A ``fontTools.ttLib.TTFont`` with outlines in ``glyf``.
    wanted
        By letter, the number of its glyph in the font.
    """
    tables = font.reader
    shapes = _Shapes(font)
    kept = shapes.with_parts([NOTHING, *wanted.values()])
    number = {old: new for new, old in enumerate(kept)}
    glyphs = [shapes.copied(old, number) for old in kept]
    own = {letter: number[old] for letter, old in wanted.items()}
    count = pack(">H", len(kept))
    content = {
        "OS/2": tables["OS/2"],
        "cmap": _cmap(own),
        "glyf": b"".join(glyphs),
        "head": tables["head"][:50] + pack(">hh", 1, 0),  # loca is of the long sort
        "hhea": tables["hhea"][:34] + count,
        "hmtx": b"".join(_metrics(tables, kept)),
        "loca": pack(f">{len(glyphs) + 1}I", 0, *accumulate(map(len, glyphs))),
        "maxp": tables["maxp"][:4] + count + tables["maxp"][6:],
        "name": _names(tables["name"]),
        "post": pack(">I", 0x30000) + tables["post"][4:32],  # glyphs have no names
    }
    stream = io.BytesIO()
    writer = SFNTWriter(stream, len(content), TRUETYPE)
    for tag, data in content.items():
        writer[tag] = data
    writer.close()
    return stream.getvalue(), own


class _Shapes:
    """The glyphs of a font as they stand in its file."""

    def __init__(self, font: Any) -> None:  # noqa: ANN401 - a TTFont
        self._data: bytes = font.reader["glyf"]
        self._starts: Sequence[int] = font["loca"].locations

    def with_parts(self, wanted: Sequence[int]) -> list[int]:
        """Return these glyphs and those that they are put together from, each once."""
        kept = list(dict.fromkeys(wanted))
        for number in kept:
            kept += dict.fromkeys(part for _, part in self._components(self._glyph(number)) if part not in kept)
        return kept

    def copied(self, number: int, renumbered: Mapping[int, int]) -> bytes:
        """Return a glyph without its instructions, its components by their new numbers."""
        glyph = self._glyph(number)
        if not glyph:
            return b""  # a space
        components = list(self._components(glyph))
        if components:
            copy, end = bytearray(glyph), _HEADER
            for at, part in components:
                (flags,) = unpack_from(">H", glyph, at)
                copy[at : at + 4] = pack(">HH", flags & ~_INSTRUCTED, renumbered[part])
                end = at + 4 + _arguments(flags)
            return bytes(copy[:end])
        (contours,) = unpack_from(">h", glyph)
        at = _HEADER + 2 * contours
        (instructions,) = unpack_from(">H", glyph, at)
        return glyph[:at] + b"\0\0" + glyph[at + 2 + instructions :]

    def _glyph(self, number: int) -> bytes:
        return self._data[self._starts[number] : self._starts[number + 1]]

    @staticmethod
    def _components(glyph: bytes) -> Iterator[tuple[int, int]]:
        """Yield where each component of a glyph stands, and its number; a glyph with contours of its own has none."""
        if not glyph or unpack_from(">h", glyph)[0] >= 0:
            return
        at, flags = _HEADER, _MORE
        while flags & _MORE:
            flags, part = unpack_from(">HH", glyph, at)
            yield at, part
            at += 4 + _arguments(flags)


def _arguments(flags: int) -> int:
    """Return how many bytes of offsets and scales follow a component's flags and number."""
    scales = 2 if flags & _SCALE else 4 if flags & _TWO_SCALES else 8 if flags & _MATRIX else 0
    return (4 if flags & _WIDE else 2) + scales


def _metrics(tables: Any, kept: Sequence[int]) -> Iterator[bytes]:  # noqa: ANN401 - fontTools' reader
    """Yield the advance and the left side bearing of glyphs; those beyond the last full pair share its advance."""
    (full,) = unpack_from(">H", tables["hhea"], 34)
    data: bytes = tables["hmtx"]
    for number in kept:
        paired = min(number, full - 1)
        bearing = 4 * number + 2 if number < full else 4 * full + 2 * (number - full)
        yield data[4 * paired : 4 * paired + 2] + data[bearing : bearing + 2]


def _cmap(glyphs: Mapping[str, int]) -> bytes:
    """Return the table of which letter is which glyph: one subtable of format 12, for Unicode and for Windows."""
    groups = [pack(">III", ord(letter), ord(letter), glyphs[letter]) for letter in sorted(glyphs)]
    subtable = pack(">HHIII", 12, 0, 16 + 12 * len(groups), 0, len(groups)) + b"".join(groups)
    return pack(">HH HHI HHI", 0, 2, 0, 4, 20, 3, 10, 20) + subtable


def _names(table: bytes) -> bytes:
    """Return the name table with what a font must say of itself."""
    _, count, storage = unpack_from(">HHH", table)
    records = [unpack_from(">HHHHHH", table, 6 + 12 * place) for place in range(count)]
    kept = [record for record in records if record[:3] == ENGLISH and record[3] in NAMES]
    texts = [table[storage + start : storage + start + length] for *_, length, start in kept]
    starts = accumulate(map(len, texts), initial=0)
    packed = [pack(">HHHHHH", *record[:5], start) for record, start in zip(kept, starts, strict=False)]
    return pack(">HHH", 0, len(kept), 6 + 12 * len(kept)) + b"".join(packed) + b"".join(texts)
