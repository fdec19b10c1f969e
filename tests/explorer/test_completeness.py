"""A picture that lacks something of the map is found out; one that is only sharper is not."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from explorer.completeness import check_complete
from geo.errors import ExportError

WATER, LAND = QColor("#d9e6ec"), QColor("#f7f4ed")
DARK_WATER, DARK_LAND = QColor("#14212b"), QColor("#232d35")


def picture(times: int = 1, water: QColor = WATER, land: QColor = LAND) -> QImage:
    """Return a map of some land and a line, so many times as large as the screen."""
    image = QImage(320 * times, 240 * times, QImage.Format.Format_RGB32)
    image.fill(water)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(times, times)
    painter.setBrush(land)
    painter.drawEllipse(40, 30, 200, 150)
    painter.drawLine(0, 200, 319, 100)
    painter.end()
    return image


def with_a_hole(image: QImage, colour: QColor, side: int) -> QImage:
    """Return the image with a square of one colour in its middle."""
    painter = QPainter(image)
    painter.fillRect(image.width() // 2 - side // 2, image.height() // 2 - side // 2, side, side, colour)
    painter.end()
    return image


@pytest.mark.parametrize("times", [1, 2, 8])
def test_a_picture_that_is_only_sharper_is_complete(times: int) -> None:
    check_complete(picture(times), picture())


@pytest.mark.parametrize(("water", "land"), [(WATER, LAND), (DARK_WATER, DARK_LAND)])
def test_land_that_is_missing_is_found(water: QColor, land: QColor) -> None:
    holed = with_a_hole(picture(8, water, land), water, 8 * 64)
    with pytest.raises(ExportError, match="differs from the map"):
        check_complete(holed, picture(1, water, land))


def test_it_says_where() -> None:
    with pytest.raises(ExportError, match=r"[45]\d % from its left and [45]\d % from its upper edge"):
        check_complete(with_a_hole(picture(2), QColor("black"), 2 * 64), picture())


def test_what_is_left_out_on_purpose_is_not_missed() -> None:
    screen = with_a_hole(picture(), QColor("black"), 40)
    check_complete(picture(4), screen, [(140, 100, 180, 140)])


def test_what_is_left_out_is_where_the_page_says_on_a_sharper_screen() -> None:
    screen = with_a_hole(picture(2), QColor("black"), 80)
    check_complete(picture(4), screen, [(140, 100, 180, 140)], ratio=2.0)
