"""A file of more features than can each be an object, in the window: dropped, seen, filtered, clicked, listed, kept."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from explorer.dialogs.view_dialog import ViewRequest
from explorer.environment import Places
from explorer.large.shown import Picked
from geo.atlas import AtlasFiles, open_atlas
from geo.editing import DescribeLayer, PutLarge, RemoveLayer, apply
from geo.large.layer import THRESHOLD
from geo.large.reading import read_large
from geo.model import LayerStyle
from geo.saving import create, save
from tests.end_to_end.conftest import PALE, Opener

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.end_to_end.conftest import Person

ACROSS = 150
"""The ships of the fleet stand in a square of so many rows and columns, over half a degree."""
NOMAD = (52.0, 41.3)
"""A ship far from all others, and the last one in the file."""
COUNT = ACROSS * ACROSS + 1
FLEET = (50.5, 42.25)
"""The middle of the square."""


def ship(number: int, longitude: float, latitude: float) -> dict[str, Any]:
    return {
        "type": "Feature",
        "properties": {
            "name": f"Ship {number}" if number < COUNT - 1 else "Nomad <b>bold</b>",
            "type": ("tanker", "ferry")[number % 2],
            "seen": f"{2024 + number % 2}-06-15",
        },
        "geometry": {"type": "Point", "coordinates": [longitude, latitude]},
    }


@pytest.fixture(scope="module")
def ships(tmp_path_factory: pytest.TempPathFactory) -> Path:
    step = 0.5 / ACROSS
    west, south = FLEET[0] - 0.25, FLEET[1] - 0.25
    fleet = [
        ship(row * ACROSS + column, west + column * step, south + row * step)
        for row in range(ACROSS)
        for column in range(ACROSS)
    ]
    path = tmp_path_factory.mktemp("ships") / "ships.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [*fleet, ship(COUNT - 1, *NOMAD)]}))
    return path


def drop(person: Person, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    left, none, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    QApplication.sendEvent(person.window, QDragEnterEvent(QPoint(200, 200), copy, mime, left, none))
    QApplication.sendEvent(person.window, QDropEvent(QPointF(200, 200), copy, mime, left, none))


def settle(person: Person) -> None:
    """Wait until what is asked of large layers is found, and until the page has heard of it."""
    person.wait_until(lambda: not person.program.large_finding.is_under_way)
    person.ask_page("true")


@pytest.fixture(scope="module")
def harbour(
    application: QApplication, cached_pages: Path, ships: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Person]:
    """Return somebody before a window with the ships in it; it is one for all tests that leave it as it was."""
    folder = tmp_path_factory.mktemp("harbour")
    opener = Opener(application)
    person = opener.open(Places(folder / "settings.ini", cached_pages, folder / "log", folder / "journals"))
    drop(person, ships)
    person.wait_until(lambda: "ships" in person.session.large)
    yield person
    assert opener.close() == []


@pytest.fixture
def port(harbour: Person) -> Person:
    harbour.start_over()
    harbour.look_at(*NOMAD, 0.2)
    settle(harbour)
    harbour.wait_until(lambda: harbour.ink_at(NOMAD) > 0)
    return harbour


def test_a_file_of_many_features_becomes_a_large_layer(port: Person) -> None:
    (layer,) = port.session.atlas.large
    assert layer.count == COUNT > THRESHOLD


def test_where_there_is_nothing_nothing_is_drawn(port: Person) -> None:
    port.wait_until(lambda: port.ink_at((NOMAD[0] + 0.1, NOMAD[1] + 0.1)) == 0)  # the view before may still be seen


def test_a_crowd_is_drawn_wherever_it_stands(port: Person) -> None:
    port.look_at(*FLEET, 2.0)
    corners = [(FLEET[0] + east, FLEET[1] + north) for east in (-0.24, 0.24) for north in (-0.24, 0.24)]
    port.wait_until(lambda: all(port.ink_at(place) > 50 for place in corners))


def test_what_dragging_brings_into_view_is_drawn(port: Person) -> None:
    port.ask_page(
        "(map_caspian.panBy([2000, 0], { animate: false }), map_caspian.panBy([-2000, 40], { animate: false }), 1)"
    )
    port.wait_until(lambda: port.ink_at(NOMAD) > 0)


def test_what_is_drawn_stays_at_its_place_when_leaflet_counts_from_another_origin(port: Person) -> None:
    port.ask_page(
        "(map_caspian.panBy([60, 40], { animate: false }),"
        " map_caspian.setView(map_caspian.getCenter(), map_caspian.getZoom(), { reset: true }), 1)"
    )
    port.wait_until(lambda: port.ink_at(NOMAD) > 0)


def test_a_click_selects_the_record_under_it(port: Person) -> None:
    port.click_map(*NOMAD)
    port.wait_until(lambda: port.session.picked == Picked("ships", COUNT - 1))


def test_a_click_on_a_record_brings_its_details_to_the_front(port: Person) -> None:
    port.window.bring_forward("Reader")
    port.wait_until(lambda: not port.is_in_front("Details"))
    port.click_map(*NOMAD)
    port.wait_until(lambda: port.is_in_front("Details"))


def test_the_details_say_what_the_file_says_and_run_no_markup(port: Person) -> None:
    port.session.pick(Picked("ships", COUNT - 1))
    assert "Nomad <b>bold</b>" in "\n".join(label.text() for label in port.details_labels())


def test_a_click_beside_everything_selects_nothing(port: Person) -> None:
    port.session.pick(Picked("ships", 5))
    port.click_map(NOMAD[0] + 0.1, NOMAD[1] + 0.1)
    port.wait_until(lambda: port.session.picked is None)


def test_a_pointer_at_rest_is_told_the_name_as_text(port: Person) -> None:
    port.point_at(NOMAD[0] + 0.05, NOMAD[1])
    port.point_at(*NOMAD)
    port.wait_until(lambda: "Nomad <b>bold</b>" in port.ask_page("document.querySelector('.hover').textContent"))


def test_a_layer_that_is_switched_off_is_not_drawn(port: Person) -> None:
    port.session.refine(hidden_layers=frozenset({"ships"}))
    port.wait_until(lambda: port.ink_at(NOMAD) == 0)


def test_a_period_leaves_what_is_dated_in_it(port: Person) -> None:
    port.session.refine(period="2025")  # Nomad was seen in 2024
    port.wait_until(lambda: port.ink_at(NOMAD) == 0)


def test_a_name_that_is_searched_leaves_those_that_have_it(port: Person) -> None:
    port.session.refine(text="nomad")
    settle(port)
    assert port.session.large["ships"].count == 1


def test_a_name_that_is_searched_leaves_the_others_off_the_map(port: Person) -> None:
    port.session.refine(text="nomad")
    port.look_at(*FLEET, 2.0)
    port.wait_until(lambda: port.ink_at(FLEET) == 0)


def test_the_status_bar_counts_records(port: Person) -> None:
    port.session.refine(text="nomad")
    settle(port)
    assert port.window.status_bar.sentence.text().startswith(f"1 of {COUNT + len(port.session.atlas.features):,} ")


def test_the_legend_says_how_many_the_strongest_colour_means(port: Person) -> None:
    port.look_at(*FLEET, 30.0)
    port.wait_until(lambda: "at one spot" in port.ask_page("document.querySelector('.legend').textContent"))


def test_the_list_offers_the_records(port: Person) -> None:
    panel = port.window.panels.features
    panel.listed.setCurrentIndex(panel.listed.findData("ships"))
    port.wait_until(lambda: panel.records.records.rowCount() == COUNT)
    panel.listed.setCurrentIndex(0)


def test_a_record_that_is_chosen_in_the_list_is_selected(port: Person) -> None:
    panel = port.window.panels.features
    panel.listed.setCurrentIndex(panel.listed.findData("ships"))
    port.wait_until(lambda: panel.records.records.rowCount() == COUNT)
    panel.records.table.selectRow(7)
    assert port.session.picked == Picked("ships", 7)
    panel.listed.setCurrentIndex(0)


def test_a_picture_of_the_map_has_the_layer(port: Person, tmp_path: Path) -> None:
    port.look_at(*FLEET, 2.0)
    port.wait_until(lambda: port.ink_at(FLEET) > 50)
    actions = port.program.actions.picture
    actions.save_to(tmp_path / "map.png", ViewRequest("png", 1))
    port.wait_until(lambda: actions.saving is None)
    place = port.place_of(*FLEET)
    picture = Image.open(tmp_path / "map.png").convert("RGB")
    red, _, blue = picture.getpixel((place.x(), place.y()))  # type: ignore[misc]  # of a picture in colours
    assert red < blue < PALE


def test_classes_by_value_are_in_the_legend(port: Person) -> None:
    port.program.workbench.do(DescribeLayer("ships", "ships", LayerStyle("#0072b2", "type")))
    port.wait_until(lambda: "ferry" in port.ask_page("document.querySelector('.legend').textContent"))
    port.program.workbench.undo()
    settle(port)


def test_what_is_removed_can_be_brought_back(port: Person) -> None:
    port.program.workbench.do(RemoveLayer("ships"))
    port.wait_until(lambda: port.ink_at(NOMAD) == 0)
    port.program.workbench.undo()
    port.wait_until(lambda: port.ink_at(NOMAD) > 0)


def test_keys_zoom_to_the_layer(port: Person) -> None:
    port.window.panels.layers.choose("ships")
    port.program.actions.layers.zoom()
    port.wait_until(lambda: port.ink_at(FLEET) > 50)
    bounds = port.window.map_bounds()
    assert bounds is not None
    assert bounds[0] < FLEET[0] < NOMAD[0] < bounds[2]


def test_a_saved_atlas_opens_with_the_layer(opener: Opener, places: Places, ships: Path, tmp_path: Path) -> None:
    person = opener.open(places)
    drop(person, ships)
    person.wait_until(lambda: "ships" in person.session.large)
    person.program.workbench.save_as(tmp_path / "fleet")
    again = opener.open(places, tmp_path / "fleet")
    again.wait_until(lambda: "ships" in again.session.large)
    again.look_at(*NOMAD, 0.2)
    again.wait_until(lambda: again.ink_at(NOMAD) > 0)


def test_a_removal_that_was_saved_is_taken_back_by_ctrl_z_and_saved_by_ctrl_s(
    opener: Opener, places: Places, ships: Path, tmp_path: Path
) -> None:
    fleet = tmp_path / "fleet"
    create(fleet, "Fleet")
    empty = open_atlas(AtlasFiles.at(fleet))
    save(apply(empty, PutLarge(read_large(ships).layer.file)), empty, fleet)
    person = opener.open(places, fleet)
    person.program.workbench.do(RemoveLayer("ships"))
    for key in (Qt.Key.Key_S, Qt.Key.Key_Z, Qt.Key.Key_S):
        QTest.keyClick(person.window, key, Qt.KeyboardModifier.ControlModifier)
    (layer,) = open_atlas(AtlasFiles.at(fleet)).large
    assert layer.rows[COUNT - 1]["name"] == "Nomad <b>bold</b>"


def test_reading_can_be_cancelled(opener: Opener, places: Places, ships: Path) -> None:
    person = opener.open(places)
    drop(person, ships)
    progress = person.program.actions.layers.reading.progress
    assert progress is not None
    progress.canceled.emit()
    person.wait_until(lambda: not person.program.tasks.are_running)
    QTest.qWait(50)
    assert person.session.atlas.large == ()


def test_a_large_layer_does_not_have_the_atlas_drawn_up_again(opener: Opener, places: Places, ships: Path) -> None:
    person = opener.open(places)
    drawn_anew: list[bool] = []
    person.program.page_updates.updated.connect(lambda: drawn_anew.append(True))
    drop(person, ships)
    person.wait_until(lambda: "ships" in person.session.large)
    person.wait_until(lambda: not person.program.tasks.are_running)
    assert not drawn_anew


def test_what_is_shown_of_the_layer_is_exported(port: Person, tmp_path: Path) -> None:
    port.session.refine(text="nomad")
    settle(port)
    (layer,) = port.session.atlas.large
    actions = port.program.actions.layers
    actions.export_to(layer, tmp_path / "nomad.geojson")
    port.wait_until(lambda: actions.saving is None)
    (feature,) = json.loads((tmp_path / "nomad.geojson").read_text())["features"]
    assert feature["properties"]["name"] == "Nomad <b>bold</b>"


def test_a_search_that_takes_long_is_spoken_of(port: Person) -> None:
    port.window.status_bar.tell_searching("ships")
    port.wait_until(port.window.status_bar.searching.isVisible)
    assert "ships" in port.window.status_bar.searching.text()


def test_nobody_is_told_of_a_search_that_has_ended(port: Person) -> None:
    port.session.refine(text="nomad")
    settle(port)
    port.pause(0.5)
    assert not port.window.status_bar.searching.isVisible()
