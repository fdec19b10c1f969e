"""Layers of one's own in the window: dropped, read, seen, styled, arranged, removed, undone and saved."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit

from explorer.messages import Severity
from geo.atlas import AtlasFiles, open_atlas
from geo.model import LayerStyle

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.environment import Places
    from tests.end_to_end.conftest import Opener, Person

SHIPS = {"Sea Star": (50.5, 42.5), "Sturgeon": (51.5, 41.5)}


def collection(*, broken: bool = False) -> dict[str, Any]:
    features: list[dict[str, Any]] = [
        {
            "type": "Feature",
            "properties": {"name": name, "flag": "KZ", "note_": "<b>bold</b>"},
            "geometry": {"type": "Point", "coordinates": place},
        }
        for name, place in SHIPS.items()
    ]
    if broken:
        features.append({"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [500, 1]}})
    return {"type": "FeatureCollection", "features": features}


@pytest.fixture
def ships(tmp_path: Path) -> Path:
    path = tmp_path / "ships.geojson"
    path.write_text(json.dumps(collection()))
    return path


@pytest.fixture
def window(opener: Opener, places: Places) -> Person:
    return opener.open(places)


def drop(person: Person, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    QApplication.sendEvent(person.window, QDragEnterEvent(QPoint(200, 200), copy, mime, left, none))
    QApplication.sendEvent(person.window, QDropEvent(QPointF(200, 200), copy, mime, left, none))


def own(person: Person) -> list[str]:
    atlas = person.session.atlas
    return [layer.id for layer in atlas.layers if atlas.vocabulary.layers[layer.id].is_own]


def on_map(person: Person) -> set[str]:
    """Return the ids that the page has."""
    return set(person.ask_page("Object.keys(caspian.names())"))


def wait_for_map(person: Person) -> None:
    person.wait_until(lambda: not person.program.page_updates.are_under_way)
    person.wait_until(lambda: on_map(person) == set(person.session.atlas.features))


@pytest.fixture
def with_ships(window: Person, ships: Path) -> Person:
    drop(window, ships)
    window.wait_until(lambda: own(window) == ["ships"])
    wait_for_map(window)
    window.window.panels.layers.choose("ships")
    window.window.activateWindow()
    window.window.panels.layers.list.setFocus()
    window.wait_until(window.window.panels.layers.list.hasFocus)
    return window


def test_a_dropped_file_becomes_a_layer_that_the_map_shows(window: Person, ships: Path) -> None:
    drop(window, ships)
    window.wait_until(lambda: own(window) == ["ships"])
    wait_for_map(window)
    longitude, latitude = SHIPS["Sea Star"]
    window.click_feature("ships:1", longitude, latitude)
    assert window.session.atlas.feature(window.session.selected).name == "Sea Star"


def test_what_is_left_out_of_a_file_is_named(window: Person, ships: Path) -> None:
    ships.write_text(json.dumps(collection(broken=True)))
    drop(window, ships)
    window.wait_until(lambda: own(window) == ["ships"])
    (told,) = [each for each in window.program.messages.history if each.severity == Severity.WARNING]
    assert "1 left out" in told.text
    assert "feature 3" in told.details[0]


def test_a_file_that_cannot_be_read_is_told_of_and_the_next_one_is_read(window: Person, ships: Path) -> None:
    empty = ships.with_name("empty.gpkg")
    empty.write_bytes(b"")
    drop(window, empty, ships)
    window.wait_until(lambda: own(window) == ["ships"])
    told = window.program.messages.history[0]
    assert "empty.gpkg" in told.text
    window.program.messages.history.clear()


def test_the_details_show_the_columns_as_plain_text(with_ships: Person) -> None:
    with_ships.session.select("ships:1")
    labels = {label.text(): label for label in with_ships.details_labels()}
    assert labels["<b>bold</b>"].textFormat() == Qt.TextFormat.PlainText
    assert "flag" in labels


def test_adding_a_layer_is_undone_and_redone_by_keys_and_on_the_map(with_ships: Person) -> None:
    QTest.keyClick(with_ships.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert own(with_ships) == []
    wait_for_map(with_ships)
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(with_ships.window, Qt.Key.Key_Z, shift)
    assert own(with_ships) == ["ships"]
    wait_for_map(with_ships)


def test_a_layer_is_renamed_by_f2(with_ships: Person) -> None:
    QTest.keyClick(with_ships.window.panels.layers.list, Qt.Key.Key_F2)
    dialog = with_ships.program.actions.layers.asking
    assert isinstance(dialog, QInputDialog)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    with_ships.wait_until(field.hasFocus)
    field.selectAll()
    QTest.keyClicks(field, "Vessels")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert with_ships.session.atlas.vocabulary.layers["ships"].label == "Vessels"
    assert with_ships.window.panels.layers.current() == "ships"


def test_where_no_layer_is_chosen_that_is_said_once(with_ships: Person) -> None:
    with_ships.window.panels.layers.list.setCurrentIndex(QModelIndex())
    with_ships.window.actions_by_id["layers.rename"].trigger()
    said = [message.text for message in with_ships.program.messages.history]
    assert said.count("Choose a layer in the layers panel first.") == 1


def test_a_layer_is_removed_by_delete_and_comes_back_by_undo(with_ships: Person) -> None:
    QTest.keyClick(with_ships.window.panels.layers.list, Qt.Key.Key_Delete)
    assert own(with_ships) == []
    with_ships.program.workbench.undo()
    assert own(with_ships) == ["ships"]


def test_a_layer_of_the_program_is_not_removed(with_ships: Person) -> None:
    with_ships.window.panels.layers.choose("ports")
    QTest.keyClick(with_ships.window.panels.layers.list, Qt.Key.Key_Delete)
    assert "ports" in {layer.id for layer in with_ships.session.atlas.layers}


def test_the_menu_of_a_layer_offers_what_can_be_done_with_it(with_ships: Person) -> None:
    panel = with_ships.window.panels.layers
    for name, is_own in (("ports", False), ("ships", True)):
        place = panel.list.visualRect(panel.model.index_of(name)).center()
        panel.list.customContextMenuRequested.emit(place)
        menu = with_ships.program.actions.layers.menu
        assert menu is not None
        assert any(action.objectName() == "layers.remove" for action in menu.actions()) is is_own
        menu.close()


def test_a_layer_is_styled_by_a_column(with_ships: Person) -> None:
    with_ships.window.actions_by_id["layers.style"].trigger()
    dialog = with_ships.program.actions.layers.dialog
    assert dialog is not None
    dialog.colour.setText("#AA0000")
    dialog.columns.setCurrentText("flag")
    dialog.accept()
    (layer,) = (layer for layer in with_ships.session.atlas.layers if layer.id == "ships")
    assert layer.style == LayerStyle("#aa0000", "flag")
    # The legend is text of the page, and follows without a new load.
    with_ships.wait_until(lambda: "KZ" in with_ships.ask_page("document.querySelector('.legend').textContent"))


def test_a_colour_that_is_none_cannot_be_accepted(with_ships: Person) -> None:
    with_ships.window.actions_by_id["layers.style"].trigger()
    dialog = with_ships.program.actions.layers.dialog
    assert dialog is not None
    dialog.colour.setText("red")
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
    dialog.reject()


def test_layers_change_places(with_ships: Person, ships: Path) -> None:
    drop(with_ships, ships)
    with_ships.wait_until(lambda: own(with_ships) == ["ships", "ships-2"])
    with_ships.window.panels.layers.choose("ships-2")
    with_ships.window.actions_by_id["layers.up"].trigger()
    assert own(with_ships) == ["ships-2", "ships"]
    assert with_ships.window.panels.layers.current() == "ships-2"


def test_an_exported_layer_has_its_features_and_no_others(with_ships: Person, tmp_path: Path) -> None:
    (layer,) = (layer for layer in with_ships.session.atlas.layers if layer.id == "ships")
    path = tmp_path / "out.geojson"
    with_ships.program.actions.layers.export_to(layer, path)
    with_ships.wait_until(path.exists)
    names = {feature["properties"]["name"] for feature in json.loads(path.read_text())["features"]}
    assert names == set(SHIPS)


def test_a_saved_atlas_has_the_layer(with_ships: Person, tmp_path: Path) -> None:
    with_ships.program.workbench.save_as(tmp_path / "mine")
    atlas = open_atlas(AtlasFiles.at(tmp_path / "mine"))
    assert atlas.feature("ships:2").extra["flag"] == "KZ"


def test_text_files_still_go_to_the_reader(window: Person, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"\xff")  # which no article can be asked about
    drop(window, path)
    assert own(window) == []
    assert any("notes.txt" in message.text for message in window.program.messages.history)
    window.program.messages.history.clear()
