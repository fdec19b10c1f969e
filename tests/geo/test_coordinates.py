"""Positions are read from any common form, never swapped in silence, and what is written can be read again."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo import coordinates
from geo.errors import UsageError

AKTAU = (51.2226, 43.5996)
longitudes = st.floats(-180, 180)
latitudes = st.floats(-90, 90)


@pytest.mark.parametrize(
    "text",
    [
        "51.2226, 43.5996",
        "51.2226 43.5996",
        "51.2226;43.5996",
        "51,2226 43,5996",
        "51,2226; 43,5996",
        "[51.2226, 43.5996]",
        "43.5996 N 51.2226 E",
        "43.5996N, 51.2226E",
        "E51.2226 N43.5996",
        "n 43.5996°, e 51.2226°",
        "43,5996° с. ш. 51,2226° в. д.",
        "43.5996 С, 51.2226 В",
        "43°35′58.56″ N 51°13′21.36″ E",
        "43° 35' 58.56\" N, 51° 13' 21.36\" E",
        "N 43 35 58.56 E 51 13 21.36",
        "51 13 21.36, 43 35 58.56",
        "43 35.976 N 51 13.356 E",
    ],
)
def test_common_forms_are_read(text: str) -> None:
    assert coordinates.parse(text) == pytest.approx(AKTAU, abs=1e-9)


def test_letters_of_the_south_and_west_are_negative() -> None:
    assert coordinates.parse("33.9 S 18.4 W") == (-18.4, -33.9)


def test_two_bare_numbers_are_longitude_and_latitude() -> None:
    assert coordinates.parse("10 20") == (10.0, 20.0)


def test_a_second_number_that_can_be_no_latitude_is_the_longitude() -> None:
    assert coordinates.parse("43.6, 151.2") == (151.2, 43.6)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "needs two numbers"),
        ("Aktau", "not understood"),
        ("51.2", "needs two numbers"),
        ("51.2, 43.6, 12", "needs two numbers"),
        ("43.6 N 51.2 N", "one letter has to be N or S"),
        ("43.6 N 51.2", "a letter for each"),
        ("-43.6 N 51.2 E", "either letters or signs"),
        ("91 N 20 E", "a latitude goes from"),
        ("20 N 181 E", "a longitude goes from"),
        ("100, 100", "a latitude goes from"),
        ("43°75′ N 51° E", "from 0 to 59"),
        ("43.5°10′ N 51° E", "may have decimals"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(text: str, reason: str) -> None:
    with pytest.raises(UsageError, match=reason):
        coordinates.parse(text)


@given(longitudes, latitudes)
def test_decimal_degrees_are_read_again(longitude: float, latitude: float) -> None:
    assert coordinates.parse(coordinates.decimal(longitude, latitude)) == pytest.approx((longitude, latitude), abs=1e-5)


@given(longitudes, latitudes)
def test_degrees_minutes_and_seconds_are_read_again(longitude: float, latitude: float) -> None:
    read = coordinates.parse(coordinates.sexagesimal(longitude, latitude))
    assert read == pytest.approx((longitude, latitude), abs=1 / 36000)


@given(longitudes.map(lambda value: round(value, 5)), latitudes.map(lambda value: round(value, 5)))
def test_a_geojson_position_is_read_again(longitude: float, latitude: float) -> None:
    written = coordinates.geojson(longitude, latitude)
    assert "e" in written or coordinates.parse(written) == pytest.approx((longitude, latitude), abs=1e-5)


@given(st.text(max_size=40))
def test_any_text_is_refused_or_read_as_a_position_on_earth(text: str) -> None:
    with contextlib.suppress(UsageError):
        longitude, latitude = coordinates.parse(text)
        assert abs(longitude) <= 180
        assert abs(latitude) <= 90


def test_the_middle_of_a_utm_zone_has_its_false_easting() -> None:
    assert coordinates.utm(51.0, 0.0) == "UTM zone 39N, 500000 m E, 0 m N"


def test_there_is_no_utm_at_the_poles() -> None:
    assert coordinates.utm(51.0, 85.0) == ""
