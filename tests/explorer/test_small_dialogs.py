"""Asking for coordinates, and the cheat sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.dialogs.coordinates_dialog import CoordinatesDialog
from explorer.dialogs.shortcuts_dialog import ShortcutsDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

GROUPS = {"File": [("Ctrl+O", "Open an atlas"), ("Ctrl+Q", "Quit")], "View": [("Ctrl+M", "Measure distance and area")]}


@pytest.fixture
def coordinates(qtbot: QtBot) -> CoordinatesDialog:
    dialog = CoordinatesDialog()
    qtbot.addWidget(dialog)
    return dialog


@pytest.fixture
def shortcuts(qtbot: QtBot) -> ShortcutsDialog:
    dialog = ShortcutsDialog(GROUPS)
    qtbot.addWidget(dialog)
    return dialog


def test_it_is_said_how_a_position_is_read(coordinates: CoordinatesDialog) -> None:
    coordinates.field.setText("51.2226, 43.5996")
    assert coordinates.reading.text() == "Read as 51.22260° E, 43.59960° N."


def test_two_numbers_can_be_swapped(coordinates: CoordinatesDialog) -> None:
    coordinates.field.setText("43.5996, 51.2226")
    coordinates.swap.click()
    assert coordinates.position == (51.2226, 43.5996)


def test_what_cannot_be_read_is_said_and_cannot_be_gone_to(coordinates: CoordinatesDialog) -> None:
    coordinates.field.setText("43.6 N")
    assert "is no position" in coordinates.reading.text()
    assert not coordinates.go.isEnabled()


def test_a_latitude_that_could_be_none_cannot_be_swapped(coordinates: CoordinatesDialog) -> None:
    coordinates.field.setText("151.2, 43.6")
    assert not coordinates.swap.isEnabled()


def test_every_shortcut_is_listed(shortcuts: ShortcutsDialog) -> None:
    assert shortcuts.shown() == [row for rows in GROUPS.values() for row in rows]


@pytest.mark.parametrize("typed", ["measure", "MEASURE dist", "ctrl m", "view"])
def test_a_shortcut_is_found_by_its_words_its_key_and_its_menu(shortcuts: ShortcutsDialog, typed: str) -> None:
    shortcuts.filter.setText(typed)
    assert ("Ctrl+M", "Measure distance and area") in shortcuts.shown()
    assert ("Ctrl+O", "Open an atlas") not in shortcuts.shown()
