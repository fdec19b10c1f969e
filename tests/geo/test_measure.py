"""Distances and areas on the ellipsoid, held against what is known of it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod

from geo.measure import course, measure

EARTH = Geod(ellps="WGS84")
QUARTER_MERIDIAN_KM = 10_001.966
"""From the equator to a pole on WGS 84."""
positions = st.tuples(st.floats(-179, 179), st.floats(-85, 85))


def test_a_quarter_of_a_meridian_has_its_known_length() -> None:
    assert measure([(50.0, 0.0), (50.0, 90.0)]).total_km == pytest.approx(QUARTER_MERIDIAN_KM, abs=0.001)


def test_an_octant_has_an_eighth_of_the_area_of_the_earth() -> None:
    area = measure([(0.0, 0.0), (90.0, 0.0), (0.0, 90.0)], closed=True).area_km2
    assert area == pytest.approx(510_065_621.7 / 8, rel=1e-6)


@given(st.lists(positions, min_size=2, max_size=6))
def test_each_leg_is_the_geodesic_between_its_ends(places: list[tuple[float, float]]) -> None:
    legs = [EARTH.inv(*start, *end)[2] / 1000 for start, end in pairwise(places)]
    assert measure(places).legs_km == pytest.approx(legs, abs=1e-6)


def test_a_closed_shape_has_the_leg_home() -> None:
    assert len(measure([(50.0, 40.0), (51.0, 40.0), (51.0, 41.0)], closed=True).legs_km) == 3


def test_two_positions_enclose_nothing() -> None:
    assert measure([(50.0, 40.0), (51.0, 40.0)], closed=True).area_km2 is None


@pytest.mark.parametrize("places", [[], [(50.0, 40.0)]])
def test_fewer_than_two_positions_have_no_legs(places: list[tuple[float, float]]) -> None:
    assert measure(places).legs_km == ()


@given(positions, positions)
def test_a_course_is_as_long_as_its_geodesic(start: tuple[float, float], end: tuple[float, float]) -> None:
    assert measure(course([start, end])).total_km == pytest.approx(measure([start, end]).total_km, rel=1e-6, abs=1e-6)


def test_a_closed_course_ends_where_it_began() -> None:
    drawn = course([(50.0, 40.0), (55.0, 40.0), (52.0, 45.0)], closed=True)
    assert drawn[0] == drawn[-1]


def test_a_course_over_the_date_line_does_not_run_round_the_world() -> None:
    longitudes = [longitude for longitude, _ in course([(179.0, 10.0), (-179.0, 10.0)])]
    assert max(abs(b - a) for a, b in pairwise(longitudes)) < 1
