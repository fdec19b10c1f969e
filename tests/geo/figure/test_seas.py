"""The names of seas: on the water, where there is room for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import pytest

from geo.figure import FigureOptions, draw
from geo.figure.basemap import is_land
from geo.query import Query, select

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.atlas import Atlas
    from geo.figure import Bbox, Drawn
    from geo.figure.labels import Placed

CASPIAN: Final[Bbox] = (45.0, 36.0, 56.0, 48.0)
BLACK_SEA: Final[Bbox] = (27.0, 40.0, 42.0, 47.0)


@pytest.fixture(scope="module")
def seas(shipped: Atlas) -> Callable[[Bbox], tuple[Drawn, dict[str, Placed]]]:
    """Return what draws the cables in a view, with the names on it."""

    def drawn(bbox: Bbox) -> tuple[Drawn, dict[str, Placed]]:
        options = FigureOptions(297, 210, bbox=bbox)
        figure = draw(shipped, select(shipped, Query(layers=frozenset({"cables"}))), options)
        return figure, {label.text: label for label in figure.report.labels}

    return drawn


@pytest.mark.parametrize(("bbox", "sea"), [(CASPIAN, "Caspian Sea"), (BLACK_SEA, "Black Sea")])
def test_a_sea_is_named_on_its_water(
    seas: Callable[[Bbox], tuple[Drawn, dict[str, Placed]]], bbox: Bbox, sea: str
) -> None:
    figure, names = seas(bbox)
    (box,) = names[sea].boxes
    across, up = np.meshgrid(np.linspace(box.left, box.right, 20), np.linspace(box.bottom, box.top, 5))
    lonlat = figure.report.frame.lonlat(np.column_stack((across.ravel(), up.ravel())))
    assert is_land(lonlat).mean() < 0.05


def test_a_large_sea_is_named_larger_than_a_lake(seas: Callable[[Bbox], tuple[Drawn, dict[str, Placed]]]) -> None:
    _, names = seas(CASPIAN)
    assert names["Caspian Sea"].style.size > names["Lake Urmia"].style.size


def test_what_is_land_and_what_is_water() -> None:
    baku_hinterland, mid_caspian, lake_van = (48.5, 40.3), (50.8, 42.0), (42.9, 38.62)
    assert is_land(np.array([baku_hinterland, mid_caspian, lake_van])).tolist() == [True, False, False]


def test_a_sea_whose_middle_is_out_of_sight_is_named_nevertheless(
    seas: Callable[[Bbox], tuple[Drawn, dict[str, Placed]]],
) -> None:
    _, names = seas((49.0, 42.0, 53.0, 45.0))
    assert "Caspian Sea" in names


def test_no_sea_is_named_in_another(seas: Callable[[Bbox], tuple[Drawn, dict[str, Placed]]]) -> None:
    _, names = seas(CASPIAN)
    assert {name for name in names if name.endswith(" Sea")} <= {"Caspian Sea", "Aral Sea"}
