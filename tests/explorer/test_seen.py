"""Whether a panel is in sight: what is computed only for those who look depends on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QVBoxLayout, QWidget

from explorer import appearance
from explorer.models.facets_model import COUNT
from explorer.panels.filters_panel import FiltersPanel
from explorer.widgets.seen import Seen
from geo import resources
from geo.symbology import read_symbology

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from explorer.icons import Icons
    from explorer.session import Session


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[None]:
    """Let the application look as the program does."""
    theme = read_symbology(resources.asset("symbology.toml")).themes["light"]
    plain = qapp.palette()
    appearance.use_theme(qapp, "light", theme)
    yield
    qapp.setStyleSheet("")
    qapp.setPalette(plain)


@pytest.fixture
def panel(qapp: QApplication) -> QWidget:  # noqa: ARG001 - Qt must be there first
    """Return a panel that is filled by something one cannot see through."""
    panel = QWidget()
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    inside = QWidget(panel)
    inside.setAutoFillBackground(True)
    column.addWidget(inside)
    panel.resize(200, 200)
    return panel


def test_a_panel_that_its_own_contents_cover_is_seen(panel: QWidget) -> None:
    seen = Seen(panel)
    panel.show()
    assert bool(seen)


def test_a_hidden_panel_is_not_seen(panel: QWidget) -> None:
    seen = Seen(panel)
    panel.show()
    panel.hide()
    assert not bool(seen)


@pytest.mark.parametrize("is_raised", [True, False])
def test_of_two_docks_in_one_place_only_the_one_in_front_is_seen(qtbot: QtBot, panel: QWidget, is_raised: bool) -> None:  # noqa: FBT001 - a parameter of pytest's
    window = QMainWindow()
    qtbot.addWidget(window)
    docks = [QDockWidget(name, window) for name in ("Layers", "Filters")]
    seen = Seen(panel)
    docks[1].setWidget(panel)
    for dock in docks:
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    window.tabifyDockWidget(*docks)
    window.show()
    for dock in docks if is_raised else reversed(docks):
        dock.raise_()
    qtbot.waitUntil(lambda: bool(seen) is is_raised)


@pytest.mark.usefixtures("themed")
def test_the_filters_are_counted_in_the_looks_of_the_program(session: Session, icons: Icons, qtbot: QtBot) -> None:
    panel = FiltersPanel(session, icons)
    qtbot.addWidget(panel)
    panel.resize(300, 700)
    panel.show()
    model = panel.models["sources"]
    counts = {model.index(row, COUNT).data() for row in range(model.rowCount())}
    assert "0" not in counts
