"""The filters: every list is a part of the one query, with counts of what each value would show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QMainWindow

from explorer.models.facets_model import COUNT, NAME, Facet, FacetsModel
from explorer.panels.filters_panel import FiltersPanel
from geo.query import Query

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from explorer.icons import Icons
    from explorer.session import Session


@pytest.fixture
def panel(session: Session, icons: Icons, qtbot: QtBot) -> FiltersPanel:
    panel = FiltersPanel(session, icons)
    qtbot.addWidget(panel)
    panel.resize(300, 700)
    panel.show()
    return panel


def _row(panel: FiltersPanel, part: str, label: str) -> int:
    model = panel.models[part]
    return next(row for row in range(model.rowCount()) if label in model.index(row, NAME).data())


def _count(panel: FiltersPanel, part: str, label: str) -> str:
    return str(panel.models[part].index(_row(panel, part, label), COUNT).data())


def _check(panel: FiltersPanel, part: str, label: str) -> None:
    view = panel.parts[part].list
    view.setCurrentIndex(panel.models[part].index(_row(panel, part, label), NAME))
    QTest.keyClick(view, Qt.Key.Key_Space)


def test_the_model_keeps_the_rules_of_qt(session: Session, qtmodeltester: ModelTester) -> None:
    model = FacetsModel(session, "kinds")
    model.offer([Facet("port", "Port"), Facet("forum", "Forum")])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types here


@pytest.mark.parametrize(
    ("part", "label", "value"),
    [("kinds", "Port", "port"), ("sources", "Courier", "courier"), ("statuses", "Planned", "planned"),
     ("verdicts", "differ", "differ")],
)  # fmt: skip
def test_checking_a_value_asks_for_it(panel: FiltersPanel, session: Session, part: str, label: str, value: str) -> None:
    _check(panel, part, label)
    assert getattr(session.query, part) == {value}


def test_unchecking_a_value_asks_for_it_no_longer(panel: FiltersPanel, session: Session) -> None:
    _check(panel, "kinds", "Port")
    _check(panel, "kinds", "Port")
    assert session.query == Query()


def test_counts_follow_the_other_filters(panel: FiltersPanel, session: Session) -> None:
    session.refine(layers=frozenset({"cables"}))
    assert (_count(panel, "kinds", "Port"), _count(panel, "kinds", "Fibre")) == ("0", "1")


def test_a_count_does_not_follow_its_own_list(panel: FiltersPanel) -> None:
    before = _count(panel, "kinds", "Fibre")
    _check(panel, "kinds", "Port")
    assert _count(panel, "kinds", "Fibre") == before


def test_only_values_that_occur_are_offered(panel: FiltersPanel, session: Session) -> None:
    kinds = {feature.kind for feature in session.atlas.features.values()}
    assert panel.models["kinds"].rowCount() == len(kinds)


def test_a_list_is_cleared_by_its_button(panel: FiltersPanel, session: Session) -> None:
    session.refine(kinds=frozenset({"port"}), text="west")
    panel.parts["kinds"].clear.click()
    assert session.query == Query(text="west")


def test_everything_is_cleared_by_one_button(panel: FiltersPanel, session: Session) -> None:
    session.refine(kinds=frozenset({"port"}), text="west", period="2024")
    panel.clear.click()
    assert session.query == Query()


def test_words_are_asked_for_as_they_are_typed(panel: FiltersPanel, session: Session) -> None:
    QTest.keyClicks(panel.text, "sea")
    assert session.query.text == "sea"


def test_a_period_is_taken_when_it_is_entered(panel: FiltersPanel, session: Session) -> None:
    QTest.keyClicks(panel.period, "2024-03/2025")
    QTest.keyClick(panel.period, Qt.Key.Key_Return)
    assert session.query.period == "2024-03/2025"


def test_a_period_that_is_none_is_said_to_be_in_a_sentence(panel: FiltersPanel, session: Session) -> None:
    QTest.keyClicks(panel.period, "soon")
    QTest.keyClick(panel.period, Qt.Key.Key_Return)
    assert (panel.complaint.isVisible(), session.query.period) == (True, "")
    assert panel.complaint.text().endswith(".")


def test_what_is_asked_for_elsewhere_is_shown(panel: FiltersPanel, session: Session) -> None:
    session.refine(statuses=frozenset({"planned"}), period="2024", text="sea")
    index = panel.models["statuses"].index(_row(panel, "statuses", "Planned"), NAME)
    assert Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
    assert (panel.period.text(), panel.text.text()) == ("2024", "sea")


def test_a_step_is_undone_at_once(panel: FiltersPanel, session: Session) -> None:
    _check(panel, "kinds", "Port")
    _check(panel, "sources", "Courier")
    session.history.stack.undo()
    assert session.query == Query(kinds=frozenset({"port"}))


def test_nothing_is_counted_behind_another_dock(session: Session, icons: Icons, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    docks = [QDockWidget(name, window) for name in ("Layers", "Filters")]
    panel = FiltersPanel(session, icons)
    docks[1].setWidget(panel)
    for dock in docks:
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    window.tabifyDockWidget(*docks)
    docks[0].raise_()
    window.show()
    before = _count(panel, "kinds", "Port")
    session.refine(layers=frozenset({"cables"}))
    behind = _count(panel, "kinds", "Port")
    docks[1].raise_()
    assert (behind, _count(panel, "kinds", "Port")) == (before, "0")


def test_counts_are_right_when_the_panel_comes_into_sight(panel: FiltersPanel, session: Session) -> None:
    panel.hide()
    session.refine(layers=frozenset({"cables"}))
    panel.show()
    assert _count(panel, "kinds", "Port") == "0"
