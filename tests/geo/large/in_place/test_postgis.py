"""What is read of a database by the view is what is there, and nothing more is done to it."""

from __future__ import annotations

import datetime as dt
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack, closing
from typing import TYPE_CHECKING

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.errors import DataError
from geo.large.in_place.frames import View, degrees_of
from geo.large.in_place.postgis.address import parse
from geo.large.in_place.postgis.connection import Connection
from geo.large.in_place.postgis.relation import Named, tables
from geo.large.in_place.postgis.store import FOLDED, PostGis
from geo.large.in_place.source import Source
from geo.large.in_place.store import Asked
from geo.large.world import pixel
from geo.query.folding import fold
from tests.geo.large.in_place import filling
from tests.geo.large.in_place.test_files import WORLD, Stopped, box_of, go_on, numbers_of, stop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import geopandas

    from tests.geo.large.in_place.postgres import Server

COUNT = 4_000


@pytest.fixture(scope="session")
def frame() -> geopandas.GeoDataFrame:
    return filling.frame_of(filling.points(COUNT))


@pytest.fixture(scope="session")
def filled_server(server: Server, frame: geopandas.GeoDataFrame) -> Server:
    server.fill("tracks", frame)
    server.fill("metres", frame.to_crs("EPSG:32639"), 32639)
    server.fill("areas", filling.frame_of(filling.areas(COUNT)))
    server.fill('"Odd ""name"", with; drop"', frame.iloc[:10])
    return server


Open = Callable[..., Source]


@pytest.fixture(scope="module")
def opened(filled_server: Server) -> Iterator[Open]:
    """Open a layer of the server, and close it at last."""
    with ExitStack() as stack:

        def open_(named: Named, url: str = "") -> Source:
            store = stack.enter_context(closing(PostGis(*parse(url or filled_server.url), named)))
            return Source(store, None, "ships", None)

        yield open_


@pytest.fixture(scope="module")
def tracks(opened: Open) -> Source:
    return opened(Named("public.tracks"))


@settings(max_examples=40, deadline=None)
@given(corner=st.tuples(st.floats(45, 56.5), st.floats(35, 47.5)), size=st.floats(0.001, 12))
def test_a_view_has_what_a_full_read_finds_in_its_box(
    tracks: Source, frame: geopandas.GeoDataFrame, corner: tuple[float, float], size: float
) -> None:
    view = View(box_of(*corner, corner[0] + size, corner[1] + size), pixel(9))
    west, north, east, south = degrees_of(view.box)
    within = shapely.intersects(frame.geometry.to_numpy(), shapely.box(west, south, east, north))

    assert numbers_of(tracks.read(view, go_on)) == {*np.flatnonzero(within)}


def test_a_table_says_what_it_is(tracks: Source) -> None:
    assert (tracks.label, tracks.columns, tracks.count_estimate) == ("tracks", ("number", "name", "day"), COUNT)
    assert tracks.kind is not None
    assert tracks.box is not None


def test_of_more_than_can_be_shown_a_sample_says_of_about_how_many_it_is(tracks: Source) -> None:
    viewport = tracks.read(View(WORLD, pixel(1)), go_on, most=500)

    assert 250 <= len(viewport.ids) <= 500
    assert viewport.count == pytest.approx(COUNT, rel=0.3)
    assert "of about" in viewport.statement


def test_a_sample_of_a_place_stays_the_same_while_the_view_moves(tracks: Source) -> None:
    first, second = (
        numbers_of(tracks.read(View(box_of(49.6, south, 50, 40.7), pixel(9)), go_on, most=400))
        for south in (40.2, 40.1)
    )

    assert len(first & second) > 0.8 * len(first)


def test_areas_are_drawn_as_areas_where_they_can_be_seen(opened: Open) -> None:
    source = opened(Named("areas"))

    viewport = source.read(View(WORLD, pixel(7)), go_on)

    assert viewport.is_whole
    assert viewport.layer.count == COUNT
    assert viewport.layer.polygons is not None
    assert {*np.diff(viewport.layer.polygons.levels[-1].offsets).tolist()} == {1, 5}


def test_a_table_in_metres_is_read_by_the_same_view(opened: Open, frame: geopandas.GeoDataFrame) -> None:
    source = opened(Named("metres"))

    read = numbers_of(source.read(View(box_of(49, 40, 51, 42), pixel(9)), go_on))

    assert {*frame.cx[49:51, 40:42].index} <= read <= {*frame.cx[48.8:51.2, 39.8:42.2].index}


def test_a_row_says_what_the_table_says(tracks: Source, frame: geopandas.GeoDataFrame) -> None:
    viewport = tracks.read(View(box_of(50, 40, 52, 42), pixel(9)), go_on)
    row = viewport.layer.rows[3]

    record = frame.iloc[row["number"]]
    assert row == {"number": record["number"], "name": record["name"], "day": record["day"].date().isoformat()}


def test_a_row_that_was_deleted_meanwhile_says_nothing(filled_server: Server, opened: Open) -> None:
    filled_server.execute("CREATE TABLE fading AS SELECT number, geom FROM tracks WHERE number < 5")
    viewport = opened(Named("fading", key="number")).read(View(WORLD, pixel(1)), go_on)
    filled_server.execute("DELETE FROM fading WHERE number = 3")

    assert viewport.layer.count == 5
    viewport.load(go_on)
    said = {identifier: viewport.layer.rows[row] for row, identifier in enumerate(viewport.ids)}
    assert said == {number: {"number": number} if number != 3 else {} for number in range(5)}


def test_the_nearest_is_found(tracks: Source, frame: geopandas.GeoDataFrame) -> None:
    x, y, *_ = box_of(*frame.geometry.iloc[777].bounds)

    assert tracks.nearest(x, y, 4 * pixel(15), go_on) == 777


def test_words_are_looked_for_by_the_server(tracks: Source) -> None:
    viewport = tracks.read(View(WORLD, pixel(1)), go_on, Asked(("gami", "77"), fold), most=500)

    assert numbers_of(viewport) == {number for number in range(COUNT) if "77" in str(number)}


def test_what_is_seldom_is_found_though_the_server_expects_it_to_be_frequent(tracks: Source) -> None:
    viewport = tracks.read(View(WORLD, pixel(1)), go_on, Asked(("777",), fold), most=50)

    assert numbers_of(viewport) == {777, 1777, 2777, 3777}
    assert viewport.is_whole


LETTERS = "abz AIZ09_.-’éÑßıİəƏöÜçŞğøŁđйЁәҒқІ№½"


@given(name=st.text(LETTERS, max_size=12))
@settings(max_examples=60, deadline=None)
def test_the_server_folds_names_as_the_window_does(filled_server: Server, name: str) -> None:
    (row,) = filled_server.execute(f"SELECT {FOLDED.format(name='$1::text')} AS folded", [name])

    assert row["folded"].strip() == fold(name)


def test_days_are_looked_for_by_the_server(tracks: Source) -> None:
    days = (dt.date(2024, 3, 1), dt.date(2024, 3, 9))

    viewport = tracks.read(View(WORLD, pixel(1)), go_on, Asked(days=days), most=500)

    assert numbers_of(viewport) == {number for number in range(COUNT) if 60 <= number % 366 <= 68}


def test_a_query_is_a_layer(opened: Open) -> None:
    query = "SELECT number AS id, name, geom FROM tracks WHERE number < 10 -- the first ;"
    source = opened(Named(query=query))

    viewport = source.read(View(WORLD, pixel(1)), go_on)

    assert viewport.layer.count == 10
    assert source.row(viewport.ids[0])["name"] in {"GAMI 0", "Gəmi 1", "GAMI 2"}
    assert source.notes[-1] == "Query: features are told apart by the column “id”."


@pytest.mark.parametrize(
    "query",
    [
        "SELECT 1; DROP TABLE tracks",
        "SELECT * FROM tracks) AS asked; DELETE FROM tracks; --",
        "DELETE FROM tracks RETURNING *",
        "SELECT set_config('transaction_read_only', 'off', false), geom FROM tracks",
    ],
)
def test_a_query_changes_nothing(opened: Open, filled_server: Server, query: str) -> None:
    with pytest.raises(DataError, match="the server refuses"):
        opened(Named(query=query)).read(View(WORLD, pixel(1)), go_on)

    ((count,),) = filled_server.execute("SELECT count(*) FROM tracks WHERE $1::bool", [True])
    assert count == COUNT


def test_a_query_makes_no_large_objects(opened: Open, filled_server: Server) -> None:
    source = opened(Named(query="SELECT lo_create(0) AS id, geom FROM tracks"))

    source.read(View(WORLD, pixel(1)), go_on)

    assert not filled_server.execute("SELECT 1 FROM pg_largeobject_metadata WHERE $1::bool", [True])


def test_a_table_may_be_called_anything(opened: Open) -> None:
    source = opened(Named('Odd "name", with; drop'))

    assert source.read(View(WORLD, pixel(1)), go_on, Asked(("gami",), fold)).count == 10


def test_the_tables_that_may_be_read_are_listed(filled_server: Server) -> None:
    connection = Connection(*parse(filled_server.url))

    assert {"public.tracks", "public.areas"} <= {*tables(connection)}
    connection.close()


def test_a_table_that_is_not_there_is_told_with_what_may_be_meant(opened: Open) -> None:
    with pytest.raises(DataError, match=r"there is no table “public.traks”.*Did you mean “public.tracks”"):
        opened(Named("public.traks"))


def test_a_lost_connection_is_resumed_by_the_next_view(opened: Open, filled_server: Server) -> None:
    source = opened(Named("tracks"))
    filled_server.stop()

    with pytest.raises(DataError, match="the connection was lost"):
        source.read(View(WORLD, pixel(1)), go_on)
    with pytest.raises(DataError, match="the server cannot be reached"):
        source.read(View(WORLD, pixel(1)), go_on)
    filled_server.start()

    assert source.read(View(WORLD, pixel(1)), go_on).count == COUNT


def test_a_connection_that_the_server_closed_is_made_anew_unnoticed(opened: Open, filled_server: Server) -> None:
    source = opened(Named("tracks"))
    filled_server.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1", ["reader"])

    assert source.read(View(WORLD, pixel(1)), go_on).count == COUNT


def test_reading_stops_at_the_server_too(filled_server: Server) -> None:
    connection = Connection(*parse(filled_server.url))
    connection.fetch("SELECT 1")

    with pytest.raises(Stopped):
        connection.fetch("SELECT pg_sleep(15), 'stopped'", told=stop)

    running = "SELECT 1 FROM pg_stat_activity WHERE query LIKE $1 AND state = 'active' AND pid <> pg_backend_pid()"
    end = time.monotonic() + 10
    while filled_server.execute(running, ["%pg_sleep(15), 'stopped'%"]) and time.monotonic() < end:
        time.sleep(0.05)
    assert not filled_server.execute(running, ["%pg_sleep(15), 'stopped'%"])
    assert connection.fetch("SELECT 2")[0][0] == 2
    connection.close()


def test_a_click_does_not_wait_for_a_view(filled_server: Server) -> None:
    store = PostGis(*parse(filled_server.url), Named("tracks"))
    is_held = threading.Event()
    is_answered = threading.Event()

    def wait() -> None:
        is_held.set()
        is_answered.wait(30)

    view = threading.Thread(target=lambda: store.read(None, 1.0, Asked(), 10, wait))
    view.start()
    is_held.wait(30)
    try:
        assert store.table([7], go_on).num_rows == 1
        assert view.is_alive()
    finally:
        is_answered.set()
        view.join()
        store.close()


def test_a_password_is_taken_from_the_address_and_is_in_nothing_that_is_shown(filled_server: Server) -> None:
    url = f"postgresql://walled:p%40ss%2Fword@/ships?host={filled_server.folder}"

    store = PostGis(*parse(url), Named("tracks"))

    shown = repr((vars(store), store.shown, store.notes)) + repr(parse(url))
    assert "p@ss" not in shown
    assert "walled" not in shown
    store.close()


def test_a_password_is_taken_from_the_service_file(
    opened: Open, filled_server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "services"
    path.write_text(f"[ships]\nhost={filled_server.folder}\ndbname=ships\nuser=walled\npassword=p@ss/word\n", "utf-8")
    monkeypatch.setenv("PGSERVICEFILE", str(path))

    source = opened(Named("tracks"), "postgresql://?service=ships")

    assert source.shown == "postgresql://?service=ships"
    assert source.read(View(WORLD, pixel(1)), go_on).count == COUNT


def test_a_password_is_taken_from_the_password_file(
    opened: Open, filled_server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "pgpass"
    path.write_text("localhost:*:ships:walled:p@ss/word\n", "utf-8")
    path.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(path))
    url = f"postgresql://walled@/ships?host={filled_server.folder}"

    assert opened(Named("tracks"), url).count_estimate == COUNT


def test_a_wrong_password_is_refused_without_being_repeated(opened: Open, filled_server: Server) -> None:
    url = f"postgresql://walled:not-this@/ships?host={filled_server.folder}"

    with pytest.raises(DataError, match="password authentication failed") as caught:
        opened(Named("tracks"), url)
    assert "not-this" not in str(caught.value)


def test_a_service_that_is_not_in_the_file_is_no_other_server(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGSERVICEFILE", str(tmp_path / "none"))

    with pytest.raises(DataError, match="there is no service “ships”"):
        opened(Named("tracks"), "postgresql://?service=ships")
