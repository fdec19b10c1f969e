"""Measuring without a map: positions, the strip with its field, and what is copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pyproj import Geod
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from explorer.measuring import Measuring, area_text, length_text
from explorer.widgets.measure_bar import NARROW, MeasureBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

EARTH = Geod(ellps="WGS84")
AKTAU, SUMGAIT, RASHT = (51.2226, 43.5996), (49.6686, 40.5897), (49.58, 37.28)


@pytest.fixture
def measuring(qtbot: QtBot) -> Measuring:  # noqa: ARG001 - Qt must be there first
    return Measuring()


@pytest.fixture
def bar(measuring: Measuring, qtbot: QtBot) -> MeasureBar:
    bar = MeasureBar(measuring)
    qtbot.addWidget(bar)
    bar.resize(700, 80)
    bar.show()
    return bar


def test_the_result_is_the_geodesic_distance(measuring: Measuring) -> None:
    measuring.add(*AKTAU)
    measuring.add(*SUMGAIT)
    expected = EARTH.inv(*AKTAU, *SUMGAIT)[2] / 1000
    assert measuring.summary() == f"Distance: {expected:.1f} km"


def test_a_closed_shape_has_area_and_perimeter(measuring: Measuring) -> None:
    for position in (AKTAU, SUMGAIT, RASHT):
        measuring.add(*position)
    measuring.close(is_closed=True)
    longitudes, latitudes = zip(AKTAU, SUMGAIT, RASHT, strict=True)
    area, perimeter = EARTH.polygon_area_perimeter(longitudes, latitudes)
    assert measuring.summary() == f"Area: {abs(area) / 1e6:,.0f} km² · Perimeter: {perimeter / 1000:,.1f} km"


def test_two_positions_cannot_be_closed(measuring: Measuring) -> None:
    measuring.add(*AKTAU)
    measuring.add(*SUMGAIT)
    measuring.close(is_closed=True)
    assert not measuring.is_closed


def test_a_shape_that_loses_a_corner_too_many_is_open_again(measuring: Measuring) -> None:
    for position in (AKTAU, SUMGAIT, RASHT):
        measuring.add(*position)
    measuring.close(is_closed=True)
    measuring.take_back()
    assert not measuring.is_closed


def test_taking_back_from_nothing_changes_nothing(measuring: Measuring, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(measuring.changed):
        measuring.take_back()


def test_the_copy_has_every_position_with_its_leg(measuring: Measuring) -> None:
    for position in (AKTAU, SUMGAIT, RASHT):
        measuring.add(*position)
    measuring.close(is_closed=True)
    rows = [line.split("\t") for line in measuring.as_table().splitlines()[2:]]
    assert [row[:2] for row in rows] == [[str(part) for part in place] for place in (AKTAU, SUMGAIT, RASHT, AKTAU)]
    assert float(rows[1][2]) == pytest.approx(EARTH.inv(*AKTAU, *SUMGAIT)[2] / 1000, abs=0.001)


@pytest.mark.parametrize(
    ("length", "said"), [(0.1234, "123 m"), (12.345, "12.35 km"), (355.56, "355.6 km"), (2000.0, "2,000.0 km")]
)
def test_lengths_are_said_as_exactly_as_they_are_meant(length: float, said: str) -> None:
    assert length_text(length) == said


def test_areas_are_said_in_square_kilometres() -> None:
    assert area_text(262_488.4) == "262,488 km²"


def test_positions_can_be_typed(bar: MeasureBar, measuring: Measuring) -> None:
    for text in ("51.2226, 43.5996", "40.5897 N 49.6686 E"):
        QTest.keyClicks(bar.field, text)
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert measuring.positions == (AKTAU, SUMGAIT)


def test_what_cannot_be_read_stays_in_the_field_with_its_reason(bar: MeasureBar) -> None:
    QTest.keyClicks(bar.field, "somewhere")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.field.text() == "somewhere"
    assert "is no position" in bar.legs.text()


def test_backspace_in_an_empty_field_takes_the_last_point_back(bar: MeasureBar, measuring: Measuring) -> None:
    measuring.add(*AKTAU)
    QTest.keyClick(bar.field, Qt.Key.Key_Backspace)
    assert measuring.positions == ()


def test_backspace_in_a_field_with_a_text_takes_back_a_letter(bar: MeasureBar, measuring: Measuring) -> None:
    measuring.add(*AKTAU)
    QTest.keyClicks(bar.field, "51")
    QTest.keyClick(bar.field, Qt.Key.Key_Backspace)
    assert (bar.field.text(), measuring.positions) == ("5", (AKTAU,))


def test_every_leg_is_shown(bar: MeasureBar, measuring: Measuring) -> None:
    for position in (AKTAU, SUMGAIT, RASHT):
        measuring.add(*position)
    assert [leg.split(":")[0] for leg in bar.legs.text().split(" · ")] == ["1–2", "2–3"]


def test_in_a_narrow_window_the_field_stands_above_the_buttons(bar: MeasureBar, qtbot: QtBot) -> None:
    bar.resize(NARROW - 100, 120)
    qtbot.waitUntil(lambda: bar.field.geometry().bottom() < bar.area.geometry().top())
