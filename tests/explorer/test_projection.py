"""Pixels and positions: the same mathematics as pyproj's Web Mercator, from the edges of a view."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Transformer

from explorer.web.projection import Box

MERCATOR = Transformer.from_crs("OGC:CRS84", "EPSG:3857", always_xy=True)
CASPIAN = Box(44.0, 36.0, 64.0, 52.0)
WIDTH, HEIGHT = 800.0, 600.0


@given(st.floats(0, WIDTH), st.floats(0, HEIGHT))
def test_a_position_lies_where_web_mercator_has_it(x: float, y: float) -> None:
    west, south = MERCATOR.transform(CASPIAN.west, CASPIAN.south)
    east, north = MERCATOR.transform(CASPIAN.east, CASPIAN.north)
    expected = (west + x / WIDTH * (east - west), north + y / HEIGHT * (south - north))
    assert MERCATOR.transform(*CASPIAN.position_at(x, y, WIDTH, HEIGHT)) == pytest.approx(expected, abs=0.01)


def test_a_longitude_beyond_the_date_line_comes_back() -> None:
    longitude, _ = Box(170.0, -10.0, 190.0, 10.0).position_at(75, 50, 100, 100)
    assert longitude == pytest.approx(-175.0)


def test_a_view_is_read_from_the_address() -> None:
    assert Box.of_view("5.20/43.1/51.2/44,36,64,52") == CASPIAN


@pytest.mark.parametrize("address", ["", "5.20/43.1/51.2", "5/4/3/a,b,c,d", "5/4/3/1,2,3"])
def test_an_address_without_edges_has_no_view(address: str) -> None:
    assert Box.of_view(address) is None
