"""What is read of a file by the view is what is there."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import numpy as np
import pyogrio
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.errors import DataError
from geo.large.in_place.frames import View, degrees_of
from geo.large.in_place.opening import sources_of
from geo.large.in_place.store import Asked
from geo.large.packed import Kind
from geo.large.world import SIDE, pixel, to_world
from geo.query.folding import fold
from tests.geo.large.in_place import filling

if TYPE_CHECKING:
    from pathlib import Path

    from geo.large.grid import Box
    from geo.large.in_place.source import Viewport
    from tests.geo.large.in_place.conftest import Filled

WORLD = (0, 0, SIDE - 1, SIDE - 1)


def box_of(west: float, south: float, east: float, north: float) -> Box:
    x, y = to_world(np.array([west, east]), np.array([north, south]))
    return int(x[0]), int(y[0]), int(x[1]), int(y[1])


def go_on() -> None:
    """Tell reading to go on."""


class Stopped(Exception):  # noqa: N818 - no error
    """Somebody did not want to wait."""


def stop() -> None:
    """Tell reading to stop."""
    raise Stopped


def numbers_of(viewport: Viewport) -> set[int]:
    column = viewport.layer.rows.column("number")
    return {int(number) for number in column.as_words().words} if len(viewport.ids) else set()


@settings(max_examples=40, deadline=None)
@given(west=st.floats(45, 56.5), south=st.floats(35, 47.5), width=st.floats(0.001, 12), height=st.floats(0.001, 12))
def test_a_view_has_what_a_full_read_finds_in_its_box(
    filled: Filled, west: float, south: float, width: float, height: float
) -> None:
    view = View(box_of(west, south, west + width, min(south + height, 84)), pixel(9))
    west, north, east, south = degrees_of(view.box)
    shapes = filled.frame.geometry.to_numpy()
    boxes = shapely.bounds(shapes)
    touching = (boxes[:, 0] <= east) & (boxes[:, 2] >= west) & (boxes[:, 1] <= north) & (boxes[:, 3] >= south)
    crossing = shapely.intersects(shapes, shapely.box(west, south, east, north))

    read = numbers_of(filled.source.read(view, go_on))

    assert {*np.flatnonzero(crossing)} <= read <= {*np.flatnonzero(touching)}


def test_a_view_of_everything_has_everything(filled: Filled) -> None:
    viewport = filled.source.read(View(WORLD, pixel(1)), go_on)

    assert viewport.is_whole
    assert (viewport.count, viewport.layer.count, viewport.statement) == (4_000, 4_000, "")


def test_a_view_of_nothing_has_nothing(filled: Filled) -> None:
    viewport = filled.source.read(View(box_of(0, 0, 1, 1), pixel(9)), go_on)

    assert (viewport.count, len(viewport.ids), [*viewport.layer.packed]) == (0, 0, [])


def test_of_more_than_can_be_shown_a_sample_says_of_how_many_it_is(filled: Filled) -> None:
    viewport = filled.source.read(View(WORLD, pixel(1)), go_on, most=500)

    assert viewport.statement.startswith(
        "500 of 4,000 features in this part of the map are shown: taken at equal steps"
    )
    assert viewport.layer.count == len(set(viewport.ids)) == 500


def test_a_sample_is_as_dense_as_what_it_is_taken_from(filled: Filled) -> None:
    viewport = filled.source.read(View(WORLD, pixel(1)), go_on, most=500)
    (part,) = viewport.layer.packed
    x = part.x if viewport.layer.points else part.levels[-1].x  # type: ignore[union-attr]
    longitude = x.astype(float) / SIDE * 360 - 180

    # Half of the points stand in one town; of the areas about a fortieth are as near to it.
    of_all = np.mean([abs(shape.centroid.x - 49.8) < 0.2 for shape in filled.frame.geometry])
    assert np.mean(abs(longitude - 49.8) < 0.2) == pytest.approx(of_all, abs=0.06)


def test_a_sample_draws_shapes_only_where_they_can_be_seen(filled: Filled) -> None:
    if filled.source.kind is Kind.POINTS:
        pytest.skip("points have no size")
    viewport = filled.source.read(View(WORLD, pixel(7)), go_on, most=500)

    level = viewport.layer.polygons.levels[-1]  # type: ignore[union-attr]
    corners = np.diff(level.offsets)

    assert {*corners.tolist()} == {1, 5}
    sizes = np.ptp(viewport.layer.polygons.boxes[:, [0, 2]].astype(float), axis=1)  # type: ignore[union-attr]
    assert sizes[corners == 5].min() >= pixel(7) * 0.5


def test_a_row_says_what_the_file_says(filled: Filled) -> None:
    viewport = filled.source.read(View(box_of(50, 40, 52, 42), pixel(9)), go_on)
    row = filled.source.row(viewport.ids[3])

    record = filled.frame.iloc[row["number"]]
    assert (row["name"], row["day"][:10]) == (record["name"], record["day"].date().isoformat())
    assert viewport.layer.rows[3] == row


def test_what_is_nearest_is_found_without_a_view(filled: Filled) -> None:
    shape = filled.frame.geometry.iloc[777]
    x, y = to_world(np.array([shape.centroid.x]), np.array([shape.centroid.y]))

    found = filled.source.nearest(int(x[0]), int(y[0]), 4 * pixel(15), go_on)

    assert found is not None
    assert filled.source.row(found)["number"] in {
        *filled.frame.index[filled.frame.intersects(shape.centroid.buffer(1e-6))]
    }


def test_nothing_is_nearest_where_nothing_is(filled: Filled) -> None:
    assert filled.source.nearest(1000, SIDE // 2, pixel(10), go_on) is None


def test_words_are_looked_for_in_the_whole_view_or_not_said_to_be(filled: Filled) -> None:
    viewport = filled.source.read(View(WORLD, pixel(1)), go_on, Asked(("gami", "77"), fold), most=500)

    with_words = {number for number in range(4_000) if "77" in str(number)}
    assert not viewport.is_asked or numbers_of(viewport) == with_words


def test_days_are_looked_for_in_the_whole_view_or_not_said_to_be(filled: Filled) -> None:
    days = (dt.date(2024, 3, 1), dt.date(2024, 3, 9))

    viewport = filled.source.read(View(WORLD, pixel(1)), go_on, Asked(days=days), most=500)

    of_days = {number for number in range(4_000) if 60 <= number % 366 <= 68}
    assert not viewport.is_asked or numbers_of(viewport) == of_days


def test_only_flatgeobuf_cannot_be_asked_by_words(filled: Filled) -> None:
    viewport = filled.source.read(View(WORLD, pixel(1)), go_on, Asked(("77",), fold), most=500)

    assert viewport.is_asked == (not filled.source.shown.endswith(".fgb"))


def test_a_sample_that_was_asked_after_it_was_taken_says_so(filled: Filled) -> None:
    viewport = filled.source.read(View(WORLD, pixel(1)), go_on, Asked(("a",), fold), most=500)

    assert viewport.statement.endswith("among these only.") == (not viewport.is_asked)


def test_reading_stops_when_it_is_told_to(filled: Filled) -> None:
    with pytest.raises(Stopped):
        filled.source.read(View(WORLD, pixel(1)), stop)


@pytest.mark.parametrize("form", filling.FORMATS)
def test_a_file_in_metres_is_read_by_the_same_view(form: str, tmp_path: Path) -> None:
    frame = filling.frame_of(filling.points(3_000))
    path = filling.write(frame.to_crs("EPSG:32639"), tmp_path / f"metres.{form}")
    (source,) = sources_of(path)

    read = numbers_of(source.read(View(box_of(49, 40, 51, 42), pixel(9)), go_on))

    assert {*frame.cx[49:51, 40:42].index} <= read <= {*frame.cx[48.8:51.2, 39.8:42.2].index}
    assert source.notes[-1].endswith("reprojected from EPSG:32639.")


@pytest.mark.parametrize("form", filling.FORMATS)
def test_a_view_of_the_world_has_all_of_a_file_in_metres(form: str, tmp_path: Path) -> None:
    frame = filling.frame_of(filling.points(300)).to_crs("EPSG:32639")
    (source,) = sources_of(filling.write(frame, tmp_path / f"metres.{form}"))

    assert source.read(View(WORLD, pixel(0)), go_on).layer.count == 300


@pytest.mark.parametrize("form", ["fgb", "gpkg"])
def test_a_file_without_an_index_is_refused_in_a_sentence(form: str, tmp_path: Path) -> None:
    path = tmp_path / f"bare.{form}"
    pyogrio.write_dataframe(filling.frame_of(filling.points(50)), path, layer_options={"SPATIAL_INDEX": "NO"})

    with pytest.raises(DataError, match="no index of places, without which it cannot be read by the view"):
        sources_of(path)


def test_a_geoparquet_file_without_boxes_is_read_and_said_to_be_slow(tmp_path: Path) -> None:
    frame = filling.frame_of(filling.points(300))
    frame.to_parquet(tmp_path / "plain.parquet")
    (source,) = sources_of(tmp_path / "plain.parquet")

    assert numbers_of(source.read(View(box_of(49, 40, 51, 42), pixel(9)), go_on)) == {*frame.cx[49:51, 40:42].index}
    assert "every view reads all of its geometries" in source.notes[0]


def test_every_layer_of_a_geopackage_is_a_source(tmp_path: Path) -> None:
    path = tmp_path / "two.gpkg"
    for name in ('a "quoted" one', "ships"):
        filling.frame_of(filling.points(30)).to_file(path, layer=name, engine="pyogrio")

    sources = sources_of(path, taken=["ships"])

    assert [source.label for source in sources] == ['a "quoted" one', "ships"]
    assert [source.read(View(WORLD, 1.0), go_on, Asked(("7",), fold)).count for source in sources] == [3, 3]


@pytest.mark.parametrize("form", filling.FORMATS)
def test_what_is_no_such_file_is_refused_in_a_sentence(form: str, tmp_path: Path) -> None:
    path = tmp_path / f"text.{form}"
    path.write_text("fgb\x03fgb\x00\xff\xff but nothing else", "utf-8")

    with pytest.raises(DataError, match=f"text.{form}"):
        sources_of(path)
