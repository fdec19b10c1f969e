"""The view: what must be seen is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from geo.layers import positions
from geo.query import Query

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.atlas import Atlas
    from geo.figure import Drawn
    from geo.figure.options import Bbox


def test_everything_with_a_place_is_in_the_view(shipped: Atlas, shipped_drawing: Callable[..., Drawn]) -> None:
    placed = {feature.id for feature in shipped.features.values() if feature.geometry is not None}
    assert set(shipped_drawing().report.shown) == placed


def test_every_position_is_in_the_view(shipped: Atlas, shipped_drawing: Callable[..., Drawn]) -> None:
    frame = shipped_drawing().report.frame
    lonlat = np.array([p[:2] for f in shipped.features.values() if f.geometry for p in positions(f.geometry)])
    assert frame.contains(frame.points(lonlat)).all()


@pytest.mark.parametrize("bbox", [(46.0, 38.0, 55.0, 46.0), (20.0, 30.0, 80.0, 55.0), (49.0, 40.0, 50.0, 40.5)])
@pytest.mark.parametrize("size", [(90.0, 90.0), (254.0, 143.0), (80.0, 200.0)])
def test_the_box_asked_for_is_in_the_view(drawing: Callable[..., Drawn], bbox: Bbox, size: tuple[float, float]) -> None:
    west, south, east, north = drawing(bbox=bbox, width_mm=size[0], height_mm=size[1]).report.frame.bbox
    assert west <= bbox[0] + 1e-6
    assert south <= bbox[1] + 1e-6
    assert east >= bbox[2] - 1e-6
    assert north >= bbox[3] - 1e-6


def test_what_lies_outside_of_the_box_is_listed_and_not_shown(drawing: Callable[..., Drawn]) -> None:
    report = drawing(bbox=(50.8, 43.2, 51.6, 44.0)).report
    assert "east-port" in report.outside
    assert "east-port" not in report.shown


def test_a_single_point_is_shown_with_its_surroundings(drawing: Callable[..., Drawn]) -> None:
    west, south, east, north = drawing(Query(features=frozenset({"west-port"}))).report.frame.bbox
    assert 1 < min(east - west, north - south) < 10


def test_the_scale_is_the_same_in_both_directions(drawing: Callable[..., Drawn]) -> None:
    drawn = drawing()
    (chart,) = (axes for axes in drawn.figure.axes if axes.get_label() == "map")
    left, right = chart.get_xlim()
    bottom, top = chart.get_ylim()
    box = chart.get_window_extent()
    assert (right - left) / box.width == pytest.approx((top - bottom) / box.height)


@pytest.mark.parametrize("bbox", [(-180.0, -90.0, 180.0, 90.0), (-60.0, 70.0, 60.0, 90.0), (10.0, -40.0, 60.0, 5.0)])
def test_any_part_of_the_globe_can_be_drawn(drawing: Callable[..., Drawn], bbox: Bbox) -> None:
    assert drawing(bbox=bbox).report.frame.metres_per_point > 0
