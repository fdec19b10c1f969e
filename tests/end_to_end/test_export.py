"""Taking the map away as a figure, as a page and as data, from the window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QPushButton

from explorer.cli import caspian
from explorer.exports import ExportRequest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.end_to_end.conftest import Person

REQUEST = ExportRequest(title="Across the Caspian", width_mm=120.0, height_mm=90.0, dpi=100)
PIXELS = (472, 354)
BEGINNINGS = {
    "png": b"\x89PNG",
    "svg": b"<?xml",
    "pdf": b"%PDF",
    "html": b"<!DOCTYPE html",
    "geojson": b"{",
    "gpkg": b"SQLite format 3",
    "kml": b"<?xml",
    "csv": b"",
}


def pixels_of(path: Path) -> tuple[int, int]:
    """Return width and height of an image."""
    with Image.open(path) as image:
        return image.size


def wait_for_export(person: Person) -> None:
    """Wait until no work is under way."""
    person.wait_until(lambda: not person.program.tasks.are_running)


def save_as(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Answer the system's own dialog: a name is chosen."""
    monkeypatch.setattr(QFileDialog, "exec", lambda _: True)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(path)])


def test_an_image_has_the_size_that_was_asked_for(person: Person, tmp_path: Path) -> None:
    person.program.actions.export.export_to(tmp_path / "map.png", REQUEST)
    wait_for_export(person)
    assert pixels_of(tmp_path / "map.png") == PIXELS


def test_figures_asked_for_at_once_are_drawn_one_after_the_other(person: Person, tmp_path: Path) -> None:
    for number in range(2):
        person.program.actions.export.export_to(tmp_path / f"{number}.png", REQUEST)
    wait_for_export(person)
    assert [pixels_of(path) for path in tmp_path.glob("*.png")] == [PIXELS, PIXELS]


@pytest.mark.parametrize("kind", ["svg", "pdf"])
def test_a_figure_is_made_again_on_the_command_line_from_the_file_beside_it(
    person: Person, tmp_path: Path, kind: str
) -> None:
    person.session.refine(text="cable", period="2024/2027")
    path, again = tmp_path / f"map.{kind}", tmp_path / f"again.{kind}"
    person.program.actions.export.export_to(path, replace(REQUEST, kind=kind, sidecar=True))
    wait_for_export(person)
    made = CliRunner().invoke(caspian, ["export", str(again), "--from", f"{path}.json"])
    assert (made.exit_code, again.read_bytes() == path.read_bytes()) == (0, True)


def test_no_file_is_written_beside_a_figure_unasked(person: Person, tmp_path: Path) -> None:
    person.program.actions.export.export_to(tmp_path / "map.svg", replace(REQUEST, kind="svg"))
    wait_for_export(person)
    assert [path.name for path in tmp_path.iterdir()] == ["map.svg"]


@pytest.mark.parametrize("kind", BEGINNINGS)
def test_every_format_is_written_from_the_dialog_by_keys(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    path = tmp_path / f"map.{kind}"
    save_as(monkeypatch, path)
    person.session.refine(text="cable")
    QTest.keyClick(person.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = person.program.actions.export.dialog
    dialog.kind.setFocus()
    QTest.keyClick(dialog.kind, Qt.Key.Key_Home)
    while dialog.request().kind != kind:
        QTest.keyClick(dialog.kind, Qt.Key.Key_Down)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    person.wait_until(path.exists)
    wait_for_export(person)
    assert path.read_bytes().startswith(BEGINNINGS[kind])


def test_the_dialog_saves_by_clicks(person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "map.png"
    save_as(monkeypatch, path)
    person.program.actions.export.export()
    dialog = person.program.actions.export.dialog
    dialog.kind.setCurrentIndex(0)
    dialog.page.size_name.setCurrentText("Journal, one column")
    dialog.page.dpi.setValue(100)
    save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    person.wait_until(path.exists)
    wait_for_export(person)
    assert pixels_of(path) == (354, 354)


def test_the_dialog_says_what_is_filtered(person: Person) -> None:
    person.session.refine(text="cable")
    person.program.actions.export.export()
    dialog = person.program.actions.export.dialog
    said = dialog.said.text()
    dialog.reject()
    assert said == person.session.describe()
    wait_for_export(person)


def test_a_cancelled_export_leaves_the_file_as_it_was(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "map.png"
    path.write_bytes(b"before")
    person.program.actions.export.export_to(path, REQUEST)
    [cancel] = person.program.actions.export.saving.bar.findChildren(QPushButton)
    cancel.click()
    wait_for_export(person)
    assert path.read_bytes() == b"before"


def test_an_export_to_nowhere_is_told_and_leaves_the_window_whole(person: Person, tmp_path: Path) -> None:
    person.program.actions.export.export_to(tmp_path / "no such folder" / "map.png", REQUEST)
    wait_for_export(person)
    person.wait_until(lambda: bool(person.program.messages.history))
    message = person.program.messages.history.pop()
    assert "no such folder" in message.text


def test_the_window_is_alive_while_a_figure_is_drawn(person: Person, tmp_path: Path) -> None:
    person.program.actions.export.export_to(tmp_path / "map.png", REQUEST)
    person.session.select("btc")
    assert "Baku" in person.read_details()
    wait_for_export(person)


def test_the_map_is_copied_as_a_picture_and_as_a_drawing(person: Person) -> None:
    person.program.actions.export.copy(REQUEST)
    wait_for_export(person)
    clipboard = QGuiApplication.clipboard()
    # Nothing at all may be on it until then, whatever the stub says.
    person.wait_until(lambda: bool(clipboard.mimeData()) and clipboard.mimeData().hasImage())
    copied = clipboard.mimeData()
    assert clipboard.image().size().toTuple() == PIXELS
    assert b"<svg" in bytes(copied.data("image/svg+xml").data())[:1000]
