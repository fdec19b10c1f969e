"""Pixels as a PNG file, read back by Pillow."""

from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from PIL import Image

from geo.figure.png_file import png_file

SIDES = st.integers(1, 40)


@given(st.tuples(SIDES, SIDES, st.sampled_from((3, 4))).flatmap(lambda shape: arrays(np.uint8, shape)))
def test_every_pixel_comes_back(pixels: np.ndarray) -> None:
    with Image.open(io.BytesIO(png_file(pixels, 300, {}))) as image:
        assert (np.asarray(image) == pixels).all()


@pytest.mark.parametrize("dpi", [72, 300, 1000])
def test_the_resolution_is_told(dpi: int) -> None:
    with Image.open(io.BytesIO(png_file(np.zeros((1, 1, 3), np.uint8), dpi, {}))) as image:
        assert image.info["dpi"] == pytest.approx((dpi, dpi), abs=0.02)


def test_it_says_what_made_it() -> None:
    with Image.open(io.BytesIO(png_file(np.zeros((1, 1, 3), np.uint8), 72, {"Software": "A map"}))) as image:
        assert image.info["Software"] == "A map"
