"""Measuring and coordinates in the real window: what is clicked on the map is measured as pyproj measures it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from pyproj import Geod
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from geo.coordinates import parse
from tests.event_loop import let_work

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.actions.measure_actions import MeasureActions
    from explorer.measuring import Measuring
    from tests.end_to_end.conftest import Person

EARTH = Geod(ellps="WGS84")
TRIANGLE = ((50.0, 43.0), (52.5, 41.5), (50.5, 40.0))
CENTRE, SPAN = (51.0, 42.0), 4.0
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def surveyor(person: Person) -> Iterator[Person]:
    """Return somebody who has begun to measure around the middle of the sea."""
    QTest.keyClick(person.window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    look(person)  # afterwards: the strip above it has made the map smaller
    yield person
    person.window.map.stop_positions()
    person.window.map.show_measured((), (), closed=False)


def look(person: Person) -> None:
    """Look at the middle of the sea, and wait until the window knows what is looked at."""
    let_work(50)  # a strip that has just come or gone has its effect, in the window and then in the page
    person.wait_until(lambda: person.ask_page("map_caspian.getSize().y") == person.window.map.height())
    person.look_at(*CENTRE, SPAN)
    bounds = "map_caspian.getBounds().toBBoxString().split(',').map(Number)"
    person.wait_until(lambda: person.window.map_bounds() == pytest.approx(person.ask_page(bounds), abs=1e-5))


def actions(person: Person) -> MeasureActions:
    return person.program.actions.measure


def measuring(person: Person) -> Measuring:
    found = actions(person).measuring
    assert found is not None
    return found


def degrees_per_pixel(person: Person) -> float:
    bounds = person.window.map_bounds()
    assert bounds is not None
    return (bounds[2] - bounds[0]) / person.window.map.width()


def corners(person: Person) -> int:
    number: int = person.ask_page("document.querySelectorAll('.corner').length")
    return number


def test_clicked_points_are_where_they_were_clicked(surveyor: Person) -> None:
    for position in TRIANGLE:
        surveyor.click_map(*position)
    pixel = degrees_per_pixel(surveyor)
    for measured, clicked in zip(measuring(surveyor).positions, TRIANGLE, strict=True):
        assert measured == pytest.approx(clicked, abs=pixel)


def test_a_clicked_distance_is_that_of_pyproj_within_the_pixels(surveyor: Person) -> None:
    for position in TRIANGLE:
        surveyor.click_map(*position)
    expected = sum(EARTH.inv(*start, *end)[2] / 1000 for start, end in pairwise(TRIANGLE))
    two_pixels_km = 2 * 111.3 * degrees_per_pixel(surveyor)
    assert measuring(surveyor).measurement().total_km == pytest.approx(expected, abs=2 * two_pixels_km)


def test_a_double_click_closes_the_shape(surveyor: Person) -> None:
    for position in TRIANGLE:
        surveyor.click_map(*position)
    QTest.mouseDClick(surveyor.map_widget(), Qt.MouseButton.LeftButton, NO_KEYS, surveyor.place_of(*TRIANGLE[-1]))
    longitudes, latitudes = zip(*TRIANGLE, strict=True)
    area = EARTH.polygon_area_perimeter(longitudes, latitudes)[0]
    found = measuring(surveyor).measurement().area_km2
    assert found == pytest.approx(abs(area) / 1e6, rel=0.02)


def test_the_map_shows_what_is_measured(surveyor: Person) -> None:
    for position in TRIANGLE:
        surveyor.click_map(*position)
    assert corners(surveyor) == len(TRIANGLE)


def test_a_click_on_a_feature_is_a_point_and_selects_nothing(surveyor: Person) -> None:
    surveyor.click_map(51.2226, 43.5996)
    surveyor.pause(0.4)
    assert (len(measuring(surveyor).positions), surveyor.session.selected) == (1, "")


def test_a_drag_moves_the_map_and_adds_no_point(surveyor: Person) -> None:
    before = surveyor.window.view
    widget, start = surveyor.map_widget(), surveyor.place_of(*CENTRE)
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, NO_KEYS, start)
    for step in range(1, 6):
        QTest.mouseMove(widget, start + QPoint(12 * step, 0), 20)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, NO_KEYS, start + QPoint(60, 0))
    surveyor.wait_until(lambda: surveyor.window.view != before)
    assert measuring(surveyor).positions == ()


def test_backspace_on_the_map_takes_the_last_point_back(surveyor: Person) -> None:
    for position in TRIANGLE:
        surveyor.click_map(*position)
    QTest.keyClick(surveyor.map_widget(), Qt.Key.Key_Backspace)
    assert len(measuring(surveyor).positions) == len(TRIANGLE) - 1


def test_escape_ends_measuring_and_keeps_the_selection(surveyor: Person) -> None:
    surveyor.session.select("baku")
    surveyor.click_map(*CENTRE)
    QTest.keyClick(surveyor.window, Qt.Key.Key_Escape)
    bar = actions(surveyor).bar
    assert bar is not None
    assert not bar.isVisible()
    assert corners(surveyor) == 0
    assert surveyor.session.selected == "baku"


def test_after_measuring_a_click_selects_again(surveyor: Person) -> None:
    QTest.keyClick(surveyor.window, Qt.Key.Key_Escape)
    surveyor.pause(0.5)
    surveyor.click_feature("kashagan", *positions_of(surveyor, "kashagan"))
    assert surveyor.session.selected == "kashagan"


def positions_of(person: Person, feature: str) -> tuple[float, float]:
    geometry = person.session.atlas.feature(feature).geometry
    assert geometry is not None
    longitude, latitude, *_ = geometry.coordinates
    assert isinstance(longitude, float)
    assert isinstance(latitude, float)
    person.look_at(longitude, latitude, 0.4)
    return longitude, latitude


def test_points_can_be_typed_instead(surveyor: Person) -> None:
    bar = actions(surveyor).bar
    assert bar is not None
    for longitude, latitude in TRIANGLE:
        QTest.keyClicks(bar.field, f"{longitude}, {latitude}")
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert measuring(surveyor).positions == TRIANGLE
    assert corners(surveyor) == len(TRIANGLE)


def test_the_result_can_be_copied(surveyor: Person) -> None:
    for position in TRIANGLE:
        surveyor.click_map(*position)
    bar = actions(surveyor).bar
    assert bar is not None
    QTest.mouseClick(bar.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith(measuring(surveyor).summary())


def test_a_right_click_offers_the_coordinates_of_the_place(person: Person) -> None:
    look(person)
    places = person.program.actions.places
    before = places.menu
    QTest.mouseClick(person.map_widget(), Qt.MouseButton.RightButton, NO_KEYS, person.place_of(*CENTRE))
    person.wait_until(lambda: places.menu is not before)
    assert places.menu is not None
    decimal = next(action for action in places.menu.actions() if action.text()[:1].isdigit())
    decimal.trigger()
    copied = parse(QGuiApplication.clipboard().text())
    places.menu.close()
    assert copied == pytest.approx(CENTRE, abs=degrees_per_pixel(person))


def test_coordinates_that_are_asked_for_are_in_the_middle_of_the_map(person: Person) -> None:
    QTest.keyClick(person.window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    person.wait_until(lambda: person.program.actions.places.dialog is not None)
    dialog = person.program.actions.places.dialog
    assert dialog is not None
    QTest.keyClicks(dialog.field, "43.5996 N 51.2226 E")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    middle = person.ask_page("[map_caspian.getCenter().lng, map_caspian.getCenter().lat]")
    assert middle == pytest.approx([51.2226, 43.5996], abs=0.01)
    person.window.map.show_measured((), (), closed=False)


def test_a_layer_is_brought_into_view(person: Person) -> None:
    places = person.program.actions.places
    command = next(command for command in places.layer_commands() if command.id == "view.layer.ports")
    command.run()
    box = person.ask_page("map_caspian.getBounds().toBBoxString().split(',').map(Number)")
    ports = next(layer for layer in person.session.atlas.layers if layer.id == "ports").features
    places_of = [feature.geometry.coordinates for feature in ports if feature.geometry is not None]
    assert all(box[0] < place[0] < box[2] and box[1] < place[1] < box[3] for place in places_of)
