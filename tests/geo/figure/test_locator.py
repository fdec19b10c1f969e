"""The small map of the region that shows where a view lies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pytest
import shapely

from geo.figure.scene import Area, Lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.figure import Drawn
    from geo.figure.locator import Locator

PAGE: Final[dict[str, Any]] = {"width_mm": 190.0, "height_mm": 120.0}
BAKU: Final = (48.0, 39.0, 52.0, 41.5)
CASPIAN: Final = (46.0, 36.5, 55.0, 47.5)


def _located(drawn: Drawn) -> Locator:
    locator = drawn.report.locator
    assert locator is not None
    return locator


def test_the_whole_atlas_needs_no_locator(shipped_drawing: Callable[..., Drawn]) -> None:
    assert shipped_drawing(**PAGE).report.locator is None


def test_a_view_far_from_the_region_has_no_locator(shipped_drawing: Callable[..., Drawn]) -> None:
    assert shipped_drawing(**PAGE, bbox=(-75.0, 39.0, -72.0, 42.0)).report.locator is None


@pytest.mark.parametrize("bbox", [BAKU, CASPIAN], ids=str)
def test_the_locator_shows_where_the_view_lies(
    shipped_drawing: Callable[..., Drawn], bbox: tuple[float, float, float, float]
) -> None:
    drawn = shipped_drawing(**PAGE, bbox=bbox)
    locator = _located(drawn)
    middle = (locator.view.min(axis=0) + locator.view.max(axis=0)) / 2 - (locator.box.left, locator.box.bottom)
    longitude, latitude = locator.region.lonlat(middle[None, :])[0]
    assert (longitude, latitude) == pytest.approx(drawn.report.frame.centre, abs=0.3)


@pytest.mark.parametrize("bbox", [BAKU, CASPIAN], ids=str)
def test_the_locator_covers_no_name(
    shipped_drawing: Callable[..., Drawn], bbox: tuple[float, float, float, float]
) -> None:
    drawn = shipped_drawing(**PAGE, bbox=bbox)
    box = _located(drawn).box
    assert [label.text for label in drawn.report.labels if any(box.meets(own) for own in label.boxes)] == []


@pytest.mark.parametrize("bbox", [BAKU, CASPIAN], ids=str)
def test_nothing_of_the_locator_leaves_its_box(
    shipped_drawing: Callable[..., Drawn], bbox: tuple[float, float, float, float]
) -> None:
    drawn = shipped_drawing(**PAGE, bbox=bbox)
    box = _located(drawn).box
    shapes = [mark.shape for mark in drawn.scene.chart if mark.group == "locator"]
    areas = [shape.outline.vertices for shape in shapes if isinstance(shape, Area)]
    lines = [part for shape in shapes if isinstance(shape, Lines) for part in shape.parts]
    whole = shapely.box(box.left, box.bottom, box.right, box.top).buffer(0.01)
    assert whole.contains(shapely.MultiPoint(np.concatenate(areas + lines)))


def test_a_view_too_small_to_be_seen_is_marked_nevertheless(shipped_drawing: Callable[..., Drawn]) -> None:
    locator = _located(shipped_drawing(**PAGE, bbox=(63.0, 44.0, 63.4, 44.3)))
    assert float(np.ptp(locator.view, axis=0).max()) >= 3
