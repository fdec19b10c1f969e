"""The export form: its numbers and its presets agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.dialogs.export_dialog import SIZES, ExportDialog, ImageRequest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def dialog(qtbot: QtBot) -> ExportDialog:
    dialog = ExportDialog("Ports")
    qtbot.addWidget(dialog)
    return dialog


@pytest.mark.parametrize("name", SIZES)
def test_a_preset_sets_both_sides(dialog: ExportDialog, name: str) -> None:
    dialog.size_name.setCurrentText(name)
    request = dialog.request()
    assert (request.width_mm, request.height_mm) == SIZES[name]


def test_another_number_is_an_own_size(dialog: ExportDialog) -> None:
    dialog.width_mm.setValue(123)
    assert dialog.size_name.currentText() == "Own size"


def test_numbers_typed_stay_as_they_are_typed(dialog: ExportDialog) -> None:
    dialog.width_mm.setValue(123)
    dialog.height_mm.setValue(77)
    request = dialog.request()
    assert (request.width_mm, request.height_mm) == (123, 77)


def test_the_size_in_pixels_is_shown(dialog: ExportDialog) -> None:
    dialog.width_mm.setValue(254)
    dialog.height_mm.setValue(127)
    dialog.dpi.setValue(100)
    assert dialog.pixels.text() == "1000 × 500 pixels"


def test_the_request_is_what_the_form_says(dialog: ExportDialog) -> None:
    dialog.size_name.setCurrentText("A4, landscape")
    dialog.title.setText("  Oil  ")
    dialog.dpi.setValue(150)
    dialog.current_view.setChecked(False)
    assert dialog.request() == ImageRequest("Oil", 297.0, 210.0, 150, current_view=False)
