"""Symbols as paths."""

from __future__ import annotations

import numpy as np
import pytest

from geo import resources
from geo.figure.symbols import glyph_path
from geo.symbology import read_symbology

GLYPHS = read_symbology(resources.asset("symbology.toml")).glyphs


@pytest.mark.parametrize("name", GLYPHS)
def test_every_glyph_fits_into_its_symbol(name: str) -> None:
    extents = glyph_path(GLYPHS[name]).get_extents()
    assert np.abs([extents.p0, extents.p1]).max() <= 7


def test_what_is_above_in_svg_is_above_on_paper() -> None:
    assert np.asarray(glyph_path("M12 6 V12").vertices).tolist() == [[0, 6], [0, 0]]
