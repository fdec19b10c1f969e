"""Kinds of things stay apart for eyes that see other colours, and in print without any.

Colour vision is simulated as Machado, Oliveira and Fernandes do (2009, table 1, severity 1), in linear RGB; the
distance is that of CIE L*a*b* (1976), in which 2.3 is just noticeable side by side.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

import numpy as np
import pytest

from geo import resources
from geo.symbology import read_symbology
from geo.vocabulary import GIVEN

if TYPE_CHECKING:
    from numpy.typing import NDArray

SYMBOLOGY: Final = read_symbology(resources.asset("symbology.toml"))
EYES: Final = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    "greyscale": ((0.2126, 0.7152, 0.0722), (0.2126, 0.7152, 0.0722), (0.2126, 0.7152, 0.0722)),
}
APART: Final = 6.0
"""Apart on a map, where the two are not side by side."""
WIDER: Final = 1.25
"""A line that is so much wider is another sort of line."""


def _lab(colour: str, eyes: str) -> NDArray[np.float64]:
    seen = np.array([int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)])
    linear = np.where(seen <= 0.04045, seen / 12.92, ((seen + 0.055) / 1.055) ** 2.4)
    linear = np.clip(np.array(EYES[eyes]) @ linear, 0, 1)
    to_xyz = np.array([(0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505)])
    xyz = to_xyz @ linear / (0.9505, 1.0, 1.089)
    x, y, z = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def _distance(one: str, other: str, eyes: str) -> float:
    return float(np.linalg.norm(_lab(one, eyes) - _lab(other, eyes)))


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("eyes", EYES)
def test_kinds_of_lines_differ_in_colour_or_width(eyes: str, theme: int) -> None:
    alike = {
        (one, other): round(_distance(here.colour[theme], there.colour[theme], eyes), 1)
        for (one, here), (other, there) in itertools.combinations(SYMBOLOGY.lines.items(), 2)
        if max(here.width, there.width) < WIDER * min(here.width, there.width)
        and _distance(here.colour[theme], there.colour[theme], eyes) < APART
    }
    assert alike == {}


def test_kinds_of_points_differ_in_shape_or_glyph() -> None:
    looks = [(style.shape, style.glyph) for style in SYMBOLOGY.points.values()]
    assert len(set(looks)) == len(looks)


def test_patterns_differ_without_any_colour() -> None:
    # What a file of one's own gives has its own colours, and a whole line.
    dashes = [pattern.dash for name, pattern in SYMBOLOGY.patterns.items() if name != GIVEN]
    assert len(set(dashes)) == len(dashes)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("eyes", EYES)
def test_every_line_stands_out_from_land_and_water(eyes: str, theme: str) -> None:
    ground = SYMBOLOGY.themes[theme]  # type: ignore[index] # parametrised
    lost = [
        name
        for name, style in SYMBOLOGY.lines.items()
        for under in (ground.land, ground.water)
        if _distance(style.colour[theme == "dark"], under, eyes) < 20
    ]
    assert lost == []
