"""Fonts of a few letters, read back by fontTools: what is in them is as it was in the whole font."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, Final

import pytest
from fontTools.pens.recordingPen import DecomposingRecordingPen  # type: ignore[import-untyped] # no type information
from fontTools.ttLib import TTFont  # type: ignore[import-untyped] # the same

from geo.figure.subset import subset
from geo.figure.typeface import opened

if TYPE_CHECKING:
    from geo.figure.typeface import FaceName

TEXT: Final = "Aktau–Bakı 380 km Ağ Şəki Ñuñ"
"""Letters with contours of their own, and letters put together from others."""
FACES: Final[tuple[FaceName, ...]] = ("Regular", "Semibold", "It", "Fallback")


def cut(name: FaceName, text: str) -> tuple[Any, Any]:
    """Return the whole font, and the font of a text's letters."""
    face = opened(name)
    content, _ = subset(face.font, {letter: face.glyphs[letter] for letter in sorted(set(text))})
    return face.font, TTFont(io.BytesIO(content))


def drawn(font: Any, letter: str) -> list[Any]:  # noqa: ANN401 - fontTools has no type information
    """Return a letter's outline, its parts put together."""
    pen = DecomposingRecordingPen(font.getGlyphSet())
    font.getGlyphSet()[font.getBestCmap()[ord(letter)]].draw(pen)
    return list(pen.value)


@pytest.mark.parametrize("name", FACES)
def test_every_letter_looks_as_it_did(name: FaceName) -> None:
    whole, part = cut(name, TEXT)
    assert {letter: drawn(part, letter) for letter in TEXT} == {letter: drawn(whole, letter) for letter in TEXT}


@pytest.mark.parametrize("name", FACES)
def test_every_letter_is_as_wide_as_it_was(name: FaceName) -> None:
    fonts = cut(name, TEXT)
    whole, part = ([font["hmtx"][font.getBestCmap()[ord(letter)]] for letter in TEXT] for font in fonts)
    assert part == whole


def test_no_other_letter_is_in_it() -> None:
    assert set(cut("Regular", TEXT)[1].getBestCmap()) == set(map(ord, TEXT))


def test_it_begins_with_the_glyph_for_what_it_has_not() -> None:
    whole, part = cut("Regular", "a")
    pens = [DecomposingRecordingPen(font.getGlyphSet()) for font in (whole, part)]
    for font, pen in zip((whole, part), pens, strict=True):
        font.getGlyphSet()[font.getGlyphOrder()[0]].draw(pen)
    assert pens[0].value == pens[1].value


def test_nothing_of_the_hinting_is_left() -> None:
    _, part = cut("Regular", TEXT)
    programs = [getattr(part["glyf"][name], "program", None) for name in part.getGlyphOrder()]
    assert not {"fpgm", "prep", "cvt "} & set(part.keys())
    assert all(program is None or not program.getBytecode() for program in programs)


def test_it_keeps_its_name_and_copyright() -> None:
    whole, part = cut("Semibold", "a")
    assert [part["name"].getDebugName(number) for number in (0, 1, 6)] == [
        whole["name"].getDebugName(number) for number in (0, 1, 6)
    ]


def test_the_checksums_are_right() -> None:
    face = opened("Regular")
    content, _ = subset(face.font, {"a": face.glyphs["a"]})
    words = [int.from_bytes(content[at : at + 4], "big") for at in range(0, len(content), 4)]
    assert sum(words) % 2**32 == 0xB1B0AFBA  # OpenType: the head table's adjustment makes the whole file come to this
