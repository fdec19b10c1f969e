"""Scale bar, north arrow and graticule: right where they stand, or not there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import pytest
from matplotlib.text import Text
from pyproj import Geod

from geo.figure import PRESETS
from geo.figure.north import MOST_TURNING, north_at, turning
from geo.query import Query

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.figure import Drawn
    from geo.figure.options import Bbox

VIEWS = [(46.0, 38.0, 55.0, 46.0), (20.0, 30.0, 80.0, 55.0), (49.3, 40.0, 49.7, 40.2), (30.0, 36.0, 60.0, 44.0)]


def _is_arrow_drawn(drawn: Drawn) -> bool:
    return any(artist.get_gid() == "north-arrow" for artist in drawn.figure.findobj())


@pytest.mark.parametrize("bbox", VIEWS)
@pytest.mark.parametrize("preset", PRESETS)
def test_the_scale_bar_is_as_long_as_it_says(drawing: Callable[..., Drawn], preset: str, bbox: Bbox) -> None:
    width, height = PRESETS[preset]
    report = drawing(bbox=bbox, width_mm=width, height_mm=height).report
    bar = report.scale_bar
    assert bar is not None
    ends = report.frame.lonlat(np.array([[bar.left, bar.bottom], [bar.left + bar.length, bar.bottom]]))
    _, _, metres = Geod(ellps="WGS84").inv(*ends[0], *ends[1])
    assert metres == pytest.approx(bar.kilometres * 1000, rel=0.001)


def test_the_length_is_printed(drawing: Callable[..., Drawn], words_on: Callable[..., str]) -> None:
    drawn = drawing(bbox=VIEWS[0])
    assert drawn.report.scale_bar is not None
    assert f"{drawn.report.scale_bar.kilometres:g} km" in words_on(drawn, "map")


def test_the_length_is_a_round_number(drawing: Callable[..., Drawn]) -> None:
    lengths = [drawing(bbox=bbox).report.scale_bar for bbox in VIEWS]
    assert all(bar is not None and re.fullmatch(r"[125]0*", f"{bar.kilometres:g}") for bar in lengths)


def test_the_latitude_is_told_where_the_scale_varies(drawing: Callable[..., Drawn]) -> None:
    bar = drawing(bbox=(15.0, 10.0, 100.0, 60.0)).report.scale_bar
    assert bar is None or bar.latitude is not None


def test_the_world_has_no_scale_bar(drawing: Callable[..., Drawn]) -> None:
    assert drawing(bbox=(-180.0, -90.0, 180.0, 90.0)).report.scale_bar is None


def test_a_small_region_has_a_north_arrow(drawing: Callable[..., Drawn]) -> None:
    assert _is_arrow_drawn(drawing(Query(features=frozenset({"west-port"}))))


def test_a_wide_region_has_none(drawing: Callable[..., Drawn]) -> None:
    drawn = drawing(bbox=(20.0, 30.0, 80.0, 55.0))
    assert turning(drawn.report.frame) > MOST_TURNING
    assert not _is_arrow_drawn(drawn)


def test_the_arrow_points_along_the_meridian(drawing: Callable[..., Drawn]) -> None:
    frame = drawing(bbox=VIEWS[0]).report.frame
    x, y = frame.width * 0.9, frame.height * 0.9
    longitude, latitude = frame.lonlat(np.array([[x, y]]))[0]
    across, up = frame.points(np.array([[longitude, latitude + 0.001]]))[0] - (x, y)
    assert north_at(frame, x, y) == pytest.approx(np.degrees(np.arctan2(across, up)), abs=0.01)


def test_the_arrow_is_drawn_as_it_points(drawing: Callable[..., Drawn]) -> None:
    drawn = drawing(bbox=(46.0, 39.0, 49.5, 42.5))
    (letter,) = (text for text in drawn.figure.findobj(Text) if text.get_text() == "N")
    (chart,) = (axes for axes in drawn.figure.axes if axes.get_label() == "map")
    metres = chart.transData.inverted().transform([letter.get_transform().transform(letter.get_position())])
    projection = drawn.report.frame.projection
    longitude, latitude = projection.lonlat(metres)[0]
    assert abs(letter.get_rotation()) > 0.5
    assert letter.get_rotation() == pytest.approx(-projection.convergence(longitude, latitude), abs=0.1)


def test_meridians_and_parallels_are_named(drawing: Callable[..., Drawn], words_on: Callable[..., str]) -> None:
    names = re.findall(r"\d+° [NE]", words_on(drawing(bbox=VIEWS[0], width_mm=190.0), "map"))
    assert {"45° N", "50° E"} <= set(names)
