"""The export form: its numbers and presets agree, what it shows follows it, and its choices come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from explorer.dialogs.export_dialog import ExportDialog, remembered_request
from explorer.dialogs.page_form import SIZES
from explorer.exports import Exporter, ExportRequest, Shown
from explorer.file_names import safe_name
from explorer.settings import Settings
from explorer.tasks import Tasks
from geo.export import FORMATS
from geo.presets import PICTURES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.session import Session


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def make(qtbot: QtBot, session: Session, settings: Settings) -> Iterator[Callable[..., ExportDialog]]:
    tasks = Tasks()

    def make(request: ExportRequest | None = None) -> ExportDialog:
        shown = Shown(
            session.atlas, session.shown, session.comparisons, {}, "", session.query, (49.0, 38.0, 53.0, 45.0)
        )
        dialog = ExportDialog(
            request or ExportRequest(title="Ports"),
            session.describe(),
            shown=shown,
            exporter=Exporter(),
            tasks=tasks,
            settings=settings,
        )
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    yield make
    tasks.finish()


@pytest.fixture
def dialog(make: Callable[..., ExportDialog]) -> ExportDialog:
    return make()


def drawn(dialog: ExportDialog, qtbot: QtBot) -> tuple[int, int]:
    """Return the size of the preview's picture once it is up to date."""
    qtbot.waitUntil(lambda: dialog.preview.is_up_to_date, timeout=60_000)
    size = dialog.preview.picture.pixmap().size()
    return size.width(), size.height()


@pytest.mark.parametrize("name", SIZES)
def test_a_preset_sets_both_sides(dialog: ExportDialog, name: str) -> None:
    dialog.page.size_name.setCurrentText(name)
    request = dialog.request()
    assert (request.width_mm, request.height_mm) == SIZES[name]


def test_another_number_is_an_own_size(dialog: ExportDialog) -> None:
    dialog.page.width_mm.setValue(123)
    assert dialog.page.size_name.currentText() == "Own size"


def test_numbers_typed_stay_as_they_are_typed(dialog: ExportDialog) -> None:
    dialog.page.width_mm.setValue(123)
    dialog.page.height_mm.setValue(77)
    request = dialog.request()
    assert (request.width_mm, request.height_mm) == (123, 77)


def test_the_size_in_pixels_is_shown(dialog: ExportDialog) -> None:
    dialog.page.width_mm.setValue(254)
    dialog.page.height_mm.setValue(127)
    dialog.page.dpi.setValue(100)
    assert dialog.page.pixels.text() == "1000 × 500 pixels"


def test_the_form_shows_the_request_it_is_given(make: Callable[..., ExportDialog]) -> None:
    request = ExportRequest(
        "pdf", "Oil", "And gas", 297.0, 210.0, 150, "dark", "mercator", "ru", background=False, sidecar=True
    )
    assert make(request).request() == request


def test_every_format_of_the_command_line_can_be_chosen(dialog: ExportDialog) -> None:
    offered = {dialog.kind.itemData(row) for row in range(dialog.kind.count())}
    assert offered == {*PICTURES, *FORMATS}


@pytest.mark.parametrize("kind", FORMATS)
def test_data_need_no_page(dialog: ExportDialog, kind: str) -> None:
    dialog.kind.setCurrentIndex(dialog.kind.findData(kind))
    assert not dialog.page.isVisible()
    assert dialog.preview.picture.text()


def test_only_a_png_has_a_resolution(dialog: ExportDialog) -> None:
    QTest.keyClicks(dialog.kind, "PDF")
    assert dialog.page.size_name.isVisible()
    assert not dialog.page.dpi.isVisible()


def test_what_is_exported_is_said(dialog: ExportDialog, session: Session) -> None:
    assert dialog.said.text() == f"{len(session.atlas.features)} features"


def test_a_preview_appears_and_follows_the_form(dialog: ExportDialog, qtbot: QtBot) -> None:
    wide = drawn(dialog, qtbot)
    QTest.keyClicks(dialog.page.size_name, "Square")
    side, other = drawn(dialog, qtbot)
    assert wide[0] > 1.4 * wide[1]
    assert abs(side - other) <= 1


def test_a_page_that_is_too_small_for_its_words_is_told_in_the_preview(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.page.size_name.setCurrentText("Journal, one column")
    dialog.title.setText("A title of many words " * 40)
    qtbot.waitUntil(lambda: "too small" in dialog.preview.picture.text(), timeout=60_000)
    assert dialog.preview.picture.pixmap().isNull()


def test_choices_are_remembered_but_not_words(make: Callable[..., ExportDialog], settings: Settings) -> None:
    make(ExportRequest("svg", "Oil", "And gas", 90.0, 90.0, language="az", background=False)).reject()
    kept = remembered_request(settings)
    assert kept == ExportRequest("svg", "", "", 90.0, 90.0, language="az", background=False)


def test_choices_that_cannot_be_read_are_the_usual_ones(settings: Settings) -> None:
    settings.remember("export/request", '{"dpi": "many"}')
    assert remembered_request(settings) == ExportRequest()


def test_every_control_is_reached_by_the_tab_key(dialog: ExportDialog) -> None:
    page = dialog.page
    wanted = {
        dialog.kind,
        dialog.title,
        page.subtitle,
        page.size_name,
        page.dpi,
        page.theme,
        page.projection,
        page.language,
    }
    wanted |= {page.background, page.current_view, page.width_mm, page.height_mm}
    assert all(control.focusPolicy() & Qt.FocusPolicy.TabFocus for control in wanted)


def test_it_fits_a_small_screen(dialog: ExportDialog) -> None:
    least = dialog.minimumSizeHint()
    assert (least.width(), least.height()) <= (760, 560)
    assert least.height() <= 560


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Trans-Caspian fibre-optic line", "trans-caspian-fibre-optic-line"),
        ("Порт Ақтау / 2025", "порт-ақтау-2025"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "otherwise"),
        ("¿?", "otherwise"),
        ("a" * 200, "a" * 60),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert safe_name(title, "otherwise") == name
