"""Layers that stay where they are, in the window: a file read by the view, and a table of a real PostGIS."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from explorer.environment import Places
from explorer.exports import ExportRequest
from explorer.large.shown import Picked
from explorer.messages import Severity
from geo.large.in_place import opening
from tests.end_to_end.conftest import Opener
from tests.end_to_end.test_large_layers import drop
from tests.geo.large.in_place import filling, postgres

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from explorer.dialogs.postgis_dialog import PostgisDialog
    from geo.model import LayerStyle
    from tests.end_to_end.conftest import Person

COUNT = 4_000
TOWN = (49.8, 40.4)
"""Where a half of all points stand."""


@pytest.fixture
def person(application: QApplication, cached_pages: Path, tmp_path: Path) -> Iterator[Person]:
    opener = Opener(application)
    yield opener.open(Places(tmp_path / "settings.ini", cached_pages, tmp_path / "log", tmp_path / "journals"))
    opener.close()


@pytest.fixture
def dropped(person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Person:
    """Return somebody who dropped a file that is taken for one of millions."""
    monkeypatch.setattr(opening, "FEATURES", COUNT // 2)
    drop(person, filling.write(filling.frame_of(filling.points(COUNT)), tmp_path / "tracks.fgb"))
    person.wait_until(lambda: "tracks" in person.session.large)
    settle(person)
    return person


@pytest.fixture(scope="module")
def server() -> Iterator[postgres.Server]:
    if postgres.binaries() is None:
        pytest.skip(postgres.MISSING)
    server = postgres.made()
    server.fill("tracks", filling.frame_of(filling.points(COUNT)))
    yield server
    server.stop()
    shutil.rmtree(server.folder)


def settle(person: Person) -> None:
    """Wait until what is in view is read and found, and until the page has heard of it."""
    program = person.program
    person.wait_until(lambda: not program.live.is_under_way)
    person.wait_until(lambda: not program.large_finding.is_under_way)
    person.ask_page("true")


def asked(person: Person) -> PostgisDialog:
    """Ask for the dialog as the menu does."""
    person.window.actions_by_id["layers.postgis"].trigger()
    dialog = person.program.actions.live.dialog
    assert dialog is not None
    return dialog


def connected(person: Person, server: postgres.Server) -> PostgisDialog:
    dialog = asked(person)
    dialog.address.setCurrentText(server.url.replace("reader@", "walled:p%40ss%2Fword@"))
    dialog.connect_button.click()
    person.wait_until(lambda: dialog.server is not None)
    return dialog


def shown_from(person: Person, server: postgres.Server) -> None:
    """Show the table of the server."""
    dialog = connected(person, server)
    dialog.show_button.click()
    person.wait_until(lambda: "tracks" in person.session.large)
    settle(person)


def in_view(person: Person) -> int:
    return person.session.live["tracks"].count


def style_of(person: Person) -> LayerStyle:
    style = person.session.live["tracks"].layer.style
    assert style is not None
    return style


def test_a_file_of_millions_is_read_as_the_map_shows_it(dropped: Person) -> None:
    assert in_view(dropped) == COUNT

    dropped.window.map.fit(54, 44, 56, 46)
    dropped.wait_until(lambda: 0 < in_view(dropped) < COUNT / 2)
    settle(dropped)

    assert dropped.session.large["tracks"].count == in_view(dropped)
    assert dropped.session.describe().endswith(f" · tracks: {in_view(dropped):,} here")


def test_an_export_that_has_not_got_it_says_so(dropped: Person, tmp_path: Path) -> None:
    dropped.program.actions.export.export_to(tmp_path / "map.geojson", ExportRequest(kind="geojson"))
    dropped.wait_until((tmp_path / "map.geojson").exists)
    assert "without tracks" in (tmp_path / "map.geojson").read_text(encoding="utf-8")


def test_what_stays_in_its_file_is_found_by_words_and_selected_by_a_click(dropped: Person) -> None:
    dropped.session.refine(text="gami 77")
    settle(dropped)

    named = {number for number in range(COUNT) if "77" in str(number)}
    assert dropped.session.large["tracks"].count == len(named)


def test_a_selected_record_stays_selected_when_it_is_read_again(dropped: Person) -> None:
    rows = dropped.session.large["tracks"].layer.rows
    row = next(row for row in range(COUNT) if rows[row]["number"] == 0)  # one of those in the town
    dropped.session.pick(Picked("tracks", row))

    dropped.window.map.fit(TOWN[0] - 0.3, TOWN[1] - 0.3, TOWN[0] + 0.3, TOWN[1] + 0.3)
    dropped.wait_until(lambda: dropped.session.large["tracks"].layer.rows is not rows)
    settle(dropped)

    picked = dropped.session.picked
    assert picked is not None
    assert picked.row != row
    assert dropped.session.large["tracks"].layer.rows[picked.row] == rows[row]


def test_a_selected_record_that_is_out_of_view_is_selected_no_more(dropped: Person) -> None:
    rows = dropped.session.large["tracks"].layer.rows
    dropped.session.pick(Picked("tracks", next(row for row in range(COUNT) if rows[row]["number"] == 0)))

    dropped.window.map.fit(54, 44, 56, 46)

    dropped.wait_until(lambda: dropped.session.picked is None)


def test_it_is_listed_hidden_and_removed_in_the_layers_panel(dropped: Person) -> None:
    panel = dropped.window.panels.layers
    index = panel.model.index_of("tracks")
    assert index.siblingAtColumn(1).data() == "4,000 here"

    panel.model.setData(index, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    dropped.wait_until(lambda: "tracks" not in dropped.session.large)
    panel.choose("tracks")
    dropped.window.actions_by_id["layers.remove"].trigger()

    assert not panel.model.index_of("tracks").isValid()
    assert "tracks" not in dropped.program.live
    assert dropped.window.status_bar.privacy.text().startswith("Offline")


def test_it_keeps_the_name_it_is_given_in_every_view(dropped: Person) -> None:
    dropped.window.panels.layers.choose("tracks")
    dropped.window.actions_by_id["layers.rename"].trigger()
    asking = dropped.program.actions.layers.asking
    assert asking is not None
    asking.setTextValue("Wakes")
    asking.accept()
    dropped.wait_until(lambda: dropped.session.live["tracks"].layer.label == "Wakes")

    dropped.window.map.fit(54, 44, 56, 46)
    dropped.wait_until(lambda: 0 < in_view(dropped) < COUNT / 2)
    settle(dropped)

    assert dropped.session.describe().endswith(f" · Wakes: {in_view(dropped):,} here")


def test_it_is_coloured_by_the_values_of_a_column_in_every_view_alike(dropped: Person) -> None:
    dropped.window.panels.layers.choose("tracks")
    dropped.window.actions_by_id["layers.style"].trigger()
    dialog = dropped.program.actions.layers.dialog
    assert dialog is not None
    dialog.columns.setCurrentText("day")
    dialog.accept()
    legend = "document.querySelector('.legend').textContent"
    dropped.wait_until(lambda: "2024-01-" in dropped.ask_page(legend))
    dropped.wait_until(lambda: bool(style_of(dropped).colours))
    style = style_of(dropped)

    dropped.window.map.fit(54, 44, 56, 46)
    dropped.wait_until(lambda: 0 < in_view(dropped) < COUNT / 2)

    assert style_of(dropped) == style


def test_the_menu_of_one_offers_what_can_be_done_with_it(dropped: Person) -> None:
    panel = dropped.window.panels.layers
    place = panel.list.visualRect(panel.model.index_of("tracks")).center()
    panel.list.customContextMenuRequested.emit(place)

    menu = dropped.program.actions.layers.menu
    assert menu is not None
    offered = {action.objectName() for action in menu.actions()}
    menu.close()
    assert offered == {"layers.zoom", "layers.export", "layers.rename", "layers.style", "layers.remove"}


def test_a_table_of_a_server_is_a_layer(person: Person, server: postgres.Server) -> None:
    shown_from(person, server)

    person.window.map.fit(TOWN[0] - 0.2, TOWN[1] - 0.2, TOWN[0] + 0.2, TOWN[1] + 0.2)
    person.wait_until(lambda: COUNT / 3 < in_view(person) < COUNT)
    settle(person)

    assert person.window.status_bar.privacy.text() == f"Connected to {person.session.live['tracks'].layer.source}"
    row = person.session.large["tracks"].layer.rows[0]
    assert {*row} == {"number", "name", "day"}


def test_nothing_of_user_or_password_is_remembered_or_shown(
    person: Person, server: postgres.Server, tmp_path: Path
) -> None:
    shown_from(person, server)
    stored = tmp_path / "settings.ini"
    person.wait_until(lambda: stored.exists() and "postgis" in stored.read_text("utf-8"))

    written = "".join(path.read_text("utf-8", "replace") for path in tmp_path.rglob("*") if path.is_file())
    said = " ".join(str(message) for message in person.program.messages.history)
    for secret in ("walled", "p@ss", "p%40ss"):
        assert secret not in written + said
    assert f"host={server.folder}" in asked(person).address.itemText(0)


def test_a_wrong_password_is_told_in_the_dialog(person: Person, server: postgres.Server) -> None:
    dialog = asked(person)
    dialog.address.setCurrentText(server.url.replace("reader@", "walled:other@"))
    dialog.connect_button.click()

    person.wait_until(lambda: "password authentication failed" in dialog.told.text())
    assert not dialog.show_button.isEnabled()
    dialog.reject()


def test_opening_the_dialog_connects_to_nothing(person: Person) -> None:
    dialog = asked(person)

    assert dialog.server is None
    assert not dialog.show_button.isEnabled()
    assert not dialog.connect_button.isEnabled()
    dialog.reject()


def test_a_lost_server_is_told_and_resumed(person: Person, server: postgres.Server) -> None:
    shown_from(person, server)
    history = person.program.messages.history
    server.stop()

    person.window.map.fit(TOWN[0] - 0.2, TOWN[1] - 0.2, TOWN[0] + 0.2, TOWN[1] + 0.2)
    person.wait_until(lambda: any("cannot be read now" in message.text for message in history))
    server.start()
    person.wait_until(lambda: any("is read again" in message.text for message in history))

    assert [message.severity for message in history].count(Severity.ERROR) == 1
    assert COUNT / 3 < in_view(person) < COUNT
    history.clear()
