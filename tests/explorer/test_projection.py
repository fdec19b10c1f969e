"""Pixels and positions: the same mathematics as pyproj's Web Mercator, from the corner of a view."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Transformer

from explorer.web.projection import View
from geo.large.world import SIDE, pixel, to_world

MERCATOR = Transformer.from_crs("OGC:CRS84", "EPSG:3857", always_xy=True)
CASPIAN = View(5.25, 44.0, 36.0, 64.0, 52.0)
METRES_AROUND = 2 * math.pi * 6_378_137
METRES_PER_PIXEL = METRES_AROUND / 256 / 2**CASPIAN.zoom


@given(st.floats(0, 800), st.floats(0, 600))
def test_a_position_lies_where_web_mercator_has_it(x: float, y: float) -> None:
    west, north = MERCATOR.transform(CASPIAN.west, CASPIAN.north)
    expected = (west + x * METRES_PER_PIXEL, north - y * METRES_PER_PIXEL)
    assert MERCATOR.transform(*CASPIAN.position_at(x, y)) == pytest.approx(expected, abs=0.01)


def test_a_longitude_beyond_the_date_line_comes_back() -> None:
    longitude, _ = View(0.0, 170.0, 0.0, 190.0, 10.0).position_at(256 / 24, 50)
    assert longitude == pytest.approx(-175.0)


def test_a_view_is_read_from_the_address() -> None:
    assert View.of_address("5.25/43.1/51.2/44,36,64,52") == CASPIAN


@pytest.mark.parametrize(
    "address", ["", "5/1/2", "5.20/43.1/51.2", "5/4/3/a,b,c,d", "5/4/3/1,2,3", "a/4/3/1,2,3,4", "5/1/2/1,2,3,x"]
)
def test_an_address_without_edges_has_no_view(address: str) -> None:
    assert View.of_address(address) is None


@given(st.floats(-179, 170), st.floats(-84, 80), st.floats(0.01, 9), st.floats(0, 18))
def test_a_view_has_the_units_that_large_layers_have(west: float, south: float, size: float, zoom: float) -> None:
    east, north = west + size, min(south + size, 84.9)
    x, y = to_world(np.array([west, east]), np.array([north, south]))

    box, half_a_pixel = View(zoom, west, south, east, north).in_units()

    assert np.abs(np.array(box) - [x[0], y[0], x[1], y[1]]).max() <= 1
    assert half_a_pixel == pytest.approx(pixel(zoom + 1))


def test_a_view_beyond_the_date_line_is_of_all_longitudes() -> None:
    (west, _, east, _), _ = View(3, 170, 0, 190, 10).in_units()

    assert (west, east) == (0, SIDE - 1)


def test_a_view_beyond_the_poles_ends_where_the_map_does() -> None:
    (_, north, _, south), _ = View(0, -180, -90, 180, 90).in_units()

    assert (north, south) == (0, SIDE - 1)
