"""Symbols as paths."""

from __future__ import annotations

import numpy as np
import pytest

from geo import resources
from geo.figure.outlines import glyph
from geo.symbology import read_symbology

GLYPHS = read_symbology(resources.asset("symbology.toml")).glyphs


@pytest.mark.parametrize("name", GLYPHS)
def test_every_glyph_fits_into_its_symbol(name: str) -> None:
    assert np.abs(glyph(GLYPHS[name]).vertices).max() <= 7


def test_what_is_above_in_svg_is_above_on_paper() -> None:
    assert glyph("M12 6 V12").vertices.tolist() == [[0, 6], [0, 0]]
