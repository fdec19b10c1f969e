"""What is at a place of a large layer, as whoever looks at everything finds it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.large.index import nearest, within
from geo.large.reading import read_large
from geo.large.world import to_world
from tests.benchmarks.large_file import positions as positions_at_sea
from tests.geo.large.generating import areas, collection, lines, points

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from geo.large.layer import LargeLayer
    from tests.geo.large.generating import Shape

Shapes: TypeAlias = "NDArray[Any]"
"""Of shapely, in units of the world."""
RADIUS = st.floats(1e3, 1e9)
ANYWHERE = st.tuples(st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1))
NEAR_THE_CASPIAN = st.tuples(st.integers(2_690_000_000, 2_830_000_000), st.integers(1_500_000_000, 1_700_000_000))


@pytest.fixture(scope="module")
def ships(tmp_path_factory: pytest.TempPathFactory) -> LargeLayer:
    return read_large(collection(tmp_path_factory.mktemp("large") / "ships.geojson", points(3_000))).layer


@pytest.fixture(scope="module")
def harbours(tmp_path_factory: pytest.TempPathFactory) -> LargeLayer:
    positions = positions_at_sea(3_000, np.random.default_rng(3))
    shapes: list[Shape] = [{"type": "Point", "coordinates": position} for position in positions.tolist()]
    return read_large(collection(tmp_path_factory.mktemp("large") / "ships.geojson", shapes)).layer


@pytest.fixture(scope="module")
def roads(tmp_path_factory: pytest.TempPathFactory) -> LargeLayer:
    return read_large(collection(tmp_path_factory.mktemp("large") / "roads.geojson", lines(300))).layer


@pytest.fixture(scope="module")
def lakes(tmp_path_factory: pytest.TempPathFactory) -> LargeLayer:
    return read_large(collection(tmp_path_factory.mktemp("large") / "lakes.geojson", areas(300))).layer


@pytest.fixture(scope="module")
def road_shapes() -> Shapes:
    return _world(lines(300))


@pytest.fixture(scope="module")
def lake_shapes() -> Shapes:
    return _world(areas(300))


@settings(deadline=None)
@given(place=ANYWHERE, radius=RADIUS)
def test_the_nearest_point_is_the_nearest_of_all(ships: LargeLayer, place: tuple[int, int], radius: float) -> None:
    packed = ships.points
    assert packed is not None
    away = np.hypot(packed.x - float(place[0]), packed.y - float(place[1]))
    found = nearest(ships, *place, radius)
    if found is None:
        assert away.min() > radius
    else:
        assert away[packed.row == found].min() == away.min() <= radius


@settings(deadline=None)
@given(seed=st.integers(0, 50), number=st.integers(0, 2_999), aside=st.tuples(*[st.integers(-2_000, 2_000)] * 2))
def test_among_many_points_at_one_harbour_the_nearest_is_found(
    harbours: LargeLayer, seed: int, number: int, aside: tuple[int, int]
) -> None:
    packed = harbours.points
    assert packed is not None
    x, y = int(packed.x[number]) + aside[0], int(packed.y[number]) + aside[1]
    mask = np.random.default_rng(seed).integers(0, 2, len(packed), dtype=np.uint8)
    away = np.where(mask, np.hypot(packed.x - float(x), packed.y - float(y)), np.inf)
    found = nearest(harbours, x, y, 2**32, [mask])
    assert away[packed.row == found].min() == away.min()


@settings(deadline=None)
@given(place=ANYWHERE, seed=st.integers(0, 100))
def test_what_is_filtered_out_is_not_found(ships: LargeLayer, place: tuple[int, int], seed: int) -> None:
    packed = ships.points
    assert packed is not None
    mask = np.random.default_rng(seed).integers(0, 2, len(packed), dtype=np.uint8)
    found = nearest(ships, *place, 2**32, [mask])
    away = np.where(mask, np.hypot(packed.x - float(place[0]), packed.y - float(place[1])), np.inf)
    assert found == packed.row[away.argmin()]


@settings(deadline=None)
@given(place=NEAR_THE_CASPIAN, radius=st.floats(1e3, 1e7))
def test_the_nearest_line_is_the_one_that_shapely_finds(
    roads: LargeLayer, road_shapes: Shapes, place: tuple[int, int], radius: float
) -> None:
    away = shapely.distance(road_shapes, shapely.Point(place))
    found = nearest(roads, *place, radius)
    if found is None:
        assert away.min() > radius * 0.9  # a level may be off by a sixteenth of the radius
    else:
        assert away[found] <= min(away.min() + radius * 0.1, radius * 1.1)


@settings(deadline=None)
@given(number=st.integers(0, 299), share=st.floats(0.4, 0.9), turn=st.floats(0, 6.28))
def test_a_place_in_areas_finds_the_smallest_of_them(
    lakes: LargeLayer, lake_shapes: Shapes, number: int, share: float, turn: float
) -> None:
    west, south, east, north = shapely.bounds(lake_shapes[number]).tolist()
    x = (west + east) / 2 + share * (east - west) / 2 * np.cos(turn)
    y = (south + north) / 2 + share * (north - south) / 2 * np.sin(turn)
    around = np.flatnonzero(shapely.contains_xy(lake_shapes, round(x), round(y)))
    found = nearest(lakes, round(x), round(y), 100.0)
    sizes = shapely.area(shapely.box(*shapely.bounds(lake_shapes[around]).T))
    assert found == (around[int(np.argmin(sizes))] if len(around) else found)


@settings(deadline=None)
@given(one=ANYWHERE, other=ANYWHERE)
def test_a_box_holds_the_points_that_are_in_it(ships: LargeLayer, one: tuple[int, int], other: tuple[int, int]) -> None:
    packed = ships.points
    assert packed is not None
    west, east = sorted((one[0], other[0]))
    north, south = sorted((one[1], other[1]))
    inside = (packed.x >= west) & (packed.x <= east) & (packed.y >= north) & (packed.y <= south)
    assert within(ships, (west, north, east, south)).tolist() == np.sort(packed.row[inside]).tolist()


def _world(shapes: list[Shape]) -> Shapes:
    read = shapely.from_geojson([json.dumps(shape) for shape in shapes])
    return shapely.transform(read, lambda positions: np.column_stack(to_world(*positions.T)).astype(float))
