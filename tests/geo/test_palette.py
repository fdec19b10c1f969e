"""The colours for what someone brings along: measured as eyes see them."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo import resources
from geo.palette import (
    CATEGORIES,
    GROUND,
    LEAST_CONTRAST,
    LIGHTEST_GROUND,
    REST,
    SEQUENCE,
    SHADES,
    contrast,
    free_colour,
    pair,
    shades,
)
from geo.symbology import read_symbology

EYES = {
    "usual": np.eye(3),
    "without red": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "without green": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
    "without blue": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}
"""What eyes make of linear red, green and blue (Machado, Oliveira and Fernandes 2009, severity 1)."""
XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
WHITE = np.array([0.9505, 1.0, 1.089])


def _lab(colour: str, eyes: str) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Return a colour in CIE L*a*b* (1976), as some eyes see it."""
    parts = np.frombuffer(bytes.fromhex(colour.removeprefix("#")), dtype=np.uint8) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    relative = XYZ @ np.clip(np.array(EYES[eyes]) @ linear, 0, 1) / WHITE
    x, y, z = np.where(relative > 0.008856, np.cbrt(relative), 7.787 * relative + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("theme", [0, 1])
def test_no_two_categories_look_alike(eyes: str, theme: int) -> None:
    seen = [_lab(colours[theme], eyes) for colours in CATEGORIES]
    assert min(float(np.linalg.norm(one - other)) for one, other in combinations(seen, 2)) >= 12


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("theme", [0, 1])
def test_a_sequence_grows_darker_or_lighter_all_the_way(eyes: str, theme: int) -> None:
    steps = np.diff([_lab(colours[theme], eyes)[0] for colours in SEQUENCE])
    assert (np.sign(steps) == np.sign(steps[0])).all()


@pytest.mark.parametrize("colours", [*CATEGORIES, *SEQUENCE, REST])
def test_every_colour_is_seen_on_land(colours: tuple[str, str]) -> None:
    themes = read_symbology(resources.asset("symbology.toml")).themes
    assert contrast(colours[0], themes["light"].land) >= 3
    assert contrast(colours[1], themes["dark"].land) >= 3


def test_the_ground_is_land_in_the_dark_theme() -> None:
    assert read_symbology(resources.asset("symbology.toml")).themes["dark"].land == GROUND


@given(st.binary(min_size=3, max_size=3).map(lambda parts: f"#{parts.hex()}"))
def test_any_colour_is_lightened_until_it_is_seen_in_the_dark(colour: str) -> None:
    light, dark = pair(colour)
    assert light == colour
    assert contrast(dark, GROUND) >= 3


def test_each_layer_gets_a_colour_of_its_own_as_long_as_there_are_such() -> None:
    used: list[str] = []
    for _ in CATEGORIES:
        used.append(free_colour(used))
    assert len(set(used)) == len(CATEGORIES)


COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@given(COLOURS)
def test_every_shade_is_seen_on_the_map(colour: str) -> None:
    for ground, theirs in zip((LIGHTEST_GROUND, GROUND), shades(pair(colour)), strict=True):
        assert min(contrast(shade, ground) for shade in theirs) >= LEAST_CONTRAST - 0.05  # of whole steps of colour


@given(COLOURS)
def test_shades_lead_away_from_the_ground(colour: str) -> None:
    for ground, theirs in zip((LIGHTEST_GROUND, GROUND), shades(pair(colour)), strict=True):
        contrasts = [contrast(shade, ground) for shade in theirs]
        assert contrasts == pytest.approx(sorted(contrasts), abs=0.05)
        assert contrasts[-1] > contrasts[0] + 4


def test_there_is_a_shade_for_each_step() -> None:
    assert [len(theirs) for theirs in shades(CATEGORIES[0])] == [SHADES, SHADES]
