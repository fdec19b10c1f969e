"""The timeline: its range is the session's period, by hand, by key and by field."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from explorer.panels.timeline_panel import TimelinePanel
from explorer.widgets.timeline_range import STRIP
from explorer.widgets.timeline_scale import Scale
from geo.periods import parse
from geo.query import Query
from geo.timeline import Unit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.icons import Icons
    from explorer.session import Session

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(session: Session, icons: Icons, qtbot: QtBot) -> TimelinePanel:
    panel = TimelinePanel(session, icons)
    qtbot.addWidget(panel)
    panel.resize(900, 220)
    panel.show()
    panel.view.fit()
    return panel


def _x(panel: TimelinePanel, day: date) -> int:
    return round(panel.view.scale.x(day.toordinal()))


def _drag(panel: TimelinePanel, start: int, end: int, y: int = int(STRIP / 2)) -> None:
    QTest.mousePress(panel.view, Qt.MouseButton.LeftButton, NONE, QPoint(start, y))
    QTest.mouseMove(panel.view, QPoint((start + end) // 2, y))
    QTest.mouseMove(panel.view, QPoint(end, y))
    QTest.mouseRelease(panel.view, Qt.MouseButton.LeftButton, NONE, QPoint(end, y))


def test_dragging_an_end_asks_for_whole_units(panel: TimelinePanel, session: Session) -> None:
    session.refine(period="2024")
    _drag(panel, _x(panel, date(2025, 1, 1)), _x(panel, date(2026, 1, 1)) + 3)
    assert session.query.period == "2024/2025" if panel.view.scale.unit is Unit.YEAR else "2024-01/2025-12"


def test_an_end_cannot_be_dragged_past_the_other(panel: TimelinePanel, session: Session) -> None:
    session.refine(period="2025")
    _drag(panel, _x(panel, date(2026, 1, 1)), _x(panel, date(2023, 6, 1)))
    period = parse(session.query.period)
    assert period.earliest == date(2025, 1, 1) <= period.latest


def test_dragging_the_range_keeps_its_length(panel: TimelinePanel, session: Session) -> None:
    session.refine(period="2024")
    middle = _x(panel, date(2024, 7, 1))
    _drag(panel, middle, middle + _x(panel, date(2025, 1, 1)) - _x(panel, date(2024, 1, 1)))
    assert session.query.period == "2025"


def test_dragging_along_the_empty_strip_asks_for_a_range(panel: TimelinePanel, session: Session) -> None:
    _drag(panel, _x(panel, date(2024, 1, 1)), _x(panel, date(2025, 1, 1)))
    assert session.query.period == "2024"


@pytest.mark.parametrize(
    ("key", "modifiers", "period"),
    [
        (Qt.Key.Key_Right, NONE, (date(2024, 2, 1), date(2025, 1, 31))),
        (Qt.Key.Key_Left, NONE, (date(2023, 12, 1), date(2024, 11, 30))),
        (Qt.Key.Key_Right, SHIFT, (date(2024, 1, 1), date(2025, 1, 31))),
        (Qt.Key.Key_Left, SHIFT, (date(2024, 1, 1), date(2024, 11, 30))),
        (Qt.Key.Key_Right, CONTROL, (date(2024, 2, 1), date(2024, 12, 31))),
        (Qt.Key.Key_Left, CONTROL, (date(2023, 12, 1), date(2024, 12, 31))),
    ],
)
def test_arrow_keys_move_the_range_or_one_of_its_ends(
    panel: TimelinePanel, session: Session, key: Qt.Key, modifiers: Qt.KeyboardModifier, period: tuple[date, date]
) -> None:
    session.refine(period="2024")
    while panel.view.scale.unit is not Unit.MONTH:
        panel.view.zoom_by(1.3 if panel.view.scale.unit is Unit.YEAR else 0.8)
    QTest.keyClick(panel.view, key, modifiers)
    asked = parse(session.query.period)
    assert (asked.earliest, asked.latest) == period


def test_escape_asks_for_any_time(panel: TimelinePanel, session: Session) -> None:
    session.refine(period="2024")
    QTest.keyClick(panel.view, Qt.Key.Key_Escape)
    assert session.query.period == ""


def test_home_goes_to_the_first_of_what_there_is(panel: TimelinePanel, session: Session) -> None:
    session.refine(period="2026")
    QTest.keyClick(panel.view, Qt.Key.Key_Home)
    assert parse(session.query.period).earliest == date(2023, 5, 1) or session.query.period == "2023"


def test_a_run_of_steps_is_undone_at_once(panel: TimelinePanel, session: Session) -> None:
    session.refine(kinds=frozenset({"port"}))
    for _ in range(3):
        panel.step(1)
    session.history.stack.undo()
    assert session.query == Query(kinds=frozenset({"port"}))


def test_playing_steps_on_and_stops_at_the_end(panel: TimelinePanel, session: Session, qtbot: QtBot) -> None:
    panel.pace.setCurrentIndex(2)
    session.refine(period="2025")
    QTest.keyClick(panel.view, Qt.Key.Key_Space)
    assert panel.is_playing
    qtbot.waitUntil(lambda: not panel.is_playing, timeout=10_000)
    assert session.query.period == "2026"


def test_the_hand_stops_the_player(panel: TimelinePanel, session: Session) -> None:
    session.refine(period="2023")
    panel.play_or_pause()
    QTest.keyClick(panel.view, Qt.Key.Key_Right)
    assert not panel.is_playing


def test_fields_say_and_take_both_ends(panel: TimelinePanel, session: Session) -> None:
    panel.first.setText("2024-03")
    panel.last.setText("2025")
    QTest.keyClick(panel.last, Qt.Key.Key_Return)
    assert session.query.period == "2024-03/2025"


def test_an_empty_field_leaves_its_end_open(panel: TimelinePanel, session: Session) -> None:
    panel.first.setText("2024")
    panel.last.clear()
    QTest.keyClick(panel.last, Qt.Key.Key_Return)
    assert session.query.period == "2024/.."


def test_what_is_no_date_is_said_to_be_none_and_stays_to_be_mended(panel: TimelinePanel, session: Session) -> None:
    panel.first.setText("soon")
    QTest.keyClick(panel.first, Qt.Key.Key_Return)
    assert (panel.complaint.isVisible(), panel.first.text(), session.query.period) == (True, "soon", "")


def test_what_has_no_year_is_counted_and_not_placed(panel: TimelinePanel) -> None:
    placed = {placed.mark.edtf for placed in panel.view.placed or ()}
    assert panel.yearless.text().startswith("1 ")
    assert "XXXX-08-06" not in placed


def test_a_click_on_a_mark_selects_its_feature(panel: TimelinePanel, session: Session) -> None:
    [placed] = [placed for placed in panel.view.placed or () if placed.mark.edtf == "2023-05"]
    QTest.mouseClick(panel.view, Qt.MouseButton.LeftButton, NONE, placed.box.center().toPoint())
    assert session.selected == "fair"


def test_keys_go_from_mark_to_mark_and_take_one(panel: TimelinePanel, session: Session) -> None:
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert session.selected == "fair"


def test_resting_on_a_mark_tells_what_is_there(panel: TimelinePanel) -> None:
    [placed] = [placed for placed in panel.view.placed or () if placed.mark.edtf == "2023-05"]
    told = panel.view.told_at(placed.box.center())
    assert told[1] == "Fair"
    assert told[0].startswith("May 2023")


def test_a_period_that_is_asked_for_elsewhere_is_shown(panel: TimelinePanel, session: Session) -> None:
    session.refine(period="2024-03/2025-02")
    assert panel.view.range == (date(2024, 3, 1), date(2025, 2, 28))
    assert (panel.first.text(), panel.last.text()) == ("2024-03", "2025-02")


def test_the_range_is_spoken(panel: TimelinePanel, session: Session) -> None:
    session.refine(period="2024")
    assert panel.view.accessibleDescription() == "2024"


def test_every_control_has_a_name(panel: TimelinePanel) -> None:
    controls = [panel.first, panel.last, panel.unit, panel.pace, panel.play, panel.back, panel.forward, panel.any_time]
    assert all(control.accessibleName() for control in controls)


def test_zooming_keeps_the_day_under_the_pointer() -> None:
    scale = Scale(730_000, 740_000, 800)
    assert scale.zoomed(2, 300).ordinal(300) == pytest.approx(scale.ordinal(300))


@pytest.mark.parametrize("width", [420, 760, 1000])
def test_no_choice_is_narrower_than_what_it_says(panel: TimelinePanel, width: int, qtbot: QtBot) -> None:
    panel.resize(width, 220)
    qtbot.waitUntil(lambda: panel.unit.width() >= panel.unit.sizeHint().width())


def test_what_is_filtered_unseen_is_placed_when_it_is_seen(panel: TimelinePanel, session: Session) -> None:
    panel.hide()
    session.refine(hidden_layers=frozenset(layer.id for layer in session.atlas.layers))
    panel.show()
    assert panel.view.placed == []
