"""What must be seen in both themes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox

from explorer.appearance import use_theme
from geo import resources
from geo.palette import contrast
from geo.symbology import read_symbology

if TYPE_CHECKING:
    from collections.abc import Iterator

    from geo.themes import ThemeName

VISIBLE = 3.0
"""The least contrast of what is no text: WCAG 2.1, 1.4.11."""
BOX = 20
"""Pixels from the left in which the box is."""


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """Return the application, which is as it was afterwards."""
    palette, style = qapp.palette(), qapp.styleSheet()
    yield qapp
    qapp.setPalette(palette)
    qapp.setStyleSheet(style)


@pytest.mark.parametrize("checked", [False, True])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_box_to_tick_is_seen(application: QApplication, theme: ThemeName, checked: bool) -> None:  # noqa: FBT001 - parametrized
    use_theme(application, theme, read_symbology(resources.asset("symbology.toml")).themes[theme])
    box = QCheckBox("Ports")
    box.setChecked(checked)
    image = box.grab().toImage()
    ground = image.pixelColor(image.width() - 1, 0).name()
    seen = {image.pixelColor(x, y).name() for x in range(BOX) for y in range(image.height())}
    assert max(contrast(colour, ground) for colour in seen) >= VISIBLE


def test_a_ticked_box_looks_unlike_one_that_is_not(application: QApplication) -> None:
    use_theme(application, "dark", read_symbology(resources.asset("symbology.toml")).themes["dark"])
    box = QCheckBox()
    before = box.grab().toImage()
    box.setChecked(True)
    assert box.grab().toImage() != before
