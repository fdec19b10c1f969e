"""What a figure can be asked to be."""

from __future__ import annotations

import math
from typing import Any

import pytest

from geo.errors import UsageError
from geo.figure import PRESETS, FigureOptions


@pytest.mark.parametrize("side", ["width_mm", "height_mm"])
@pytest.mark.parametrize("millimetres", [-1.0, 0.0, 20.0, 5000.0, math.nan])
def test_a_page_of_no_use_is_refused(side: str, millimetres: float) -> None:
    size: dict[str, Any] = {side: millimetres}
    with pytest.raises(UsageError, match="mm"):
        FigureOptions(**size)


@pytest.mark.parametrize("dpi", [0, 71, 1001])
def test_a_resolution_of_no_use_is_refused(dpi: int) -> None:
    with pytest.raises(UsageError, match="dpi"):
        FigureOptions(dpi=dpi)


def test_an_image_too_large_for_memory_is_refused() -> None:
    with pytest.raises(UsageError, match="too many"):
        FigureOptions(width_mm=1500, height_mm=1500, dpi=1000)


@pytest.mark.parametrize(
    "bbox", [(50, 40, 45, 45), (45, 45, 50, 40), (-181, 0, 0, 10), (0, 0, 10, 91), (math.nan, 0, 10, 10)]
)
def test_a_box_that_is_not_on_the_globe_is_refused(bbox: tuple[float, float, float, float]) -> None:
    with pytest.raises(UsageError, match="west, south, east, north"):
        FigureOptions(bbox=bbox)


@pytest.mark.parametrize("preset", PRESETS)
def test_every_preset_is_a_page(preset: str) -> None:
    width, height = PRESETS[preset]
    assert FigureOptions(width, height).pixels == (round(width / 25.4 * 300), round(height / 25.4 * 300))
