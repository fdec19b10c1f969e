"""The tables of features and facts: columns to choose, rows to copy, one selection with the map."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from explorer.panels.facts_panel import FactsPanel
from explorer.panels.features_panel import FeaturesPanel
from explorer.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    from pytestqt.qtbot import QtBot

    from explorer.icons import Icons
    from explorer.session import Session
    from geo.atlas import Atlas

Flag = QItemSelectionModel.SelectionFlag


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def features(session: Session, icons: Icons, settings: Settings, qtbot: QtBot) -> FeaturesPanel:
    panel = FeaturesPanel(session, icons, settings)
    qtbot.addWidget(panel)
    panel.resize(600, 400)
    panel.show()
    return panel


@pytest.fixture
def facts(session: Session, settings: Settings, qtbot: QtBot) -> FactsPanel:
    panel = FactsPanel(session, settings)
    qtbot.addWidget(panel)
    panel.resize(600, 400)
    panel.show()
    return panel


def pasted() -> list[list[str]]:
    """Return what a spreadsheet would read from the clipboard."""
    return list(csv.reader(io.StringIO(QGuiApplication.clipboard().text(), newline=""), delimiter="\t"))


def select_rows(panel: FeaturesPanel | FactsPanel, rows: list[int]) -> None:
    for row in rows:
        panel.table.selectionModel().select(panel.model.index(row, 0), Flag.Select | Flag.Rows)


def test_every_column_of_a_feature_can_be_shown(features: FeaturesPanel) -> None:
    features.wide.show_columns([column.id for column in features.model.columns])
    features.wide.copy()
    assert pasted()[0] == ["Name", "Kind", "Status", "Layer", "Date", "Sources", "Facts"]


def test_a_feature_is_listed_with_what_is_known_of_it(features: FeaturesPanel, session: Session) -> None:
    session.refine(text="fair")
    features.wide.show_columns([column.id for column in features.model.columns])
    features.wide.copy()
    assert pasted()[1][1:] == ["Forum or conference", "", "Events", "May 2023", "0", "0"]


def test_chosen_columns_are_remembered(features: FeaturesPanel, settings: Settings, session: Session, icons: Icons,
                                       qtbot: QtBot) -> None:  # fmt: skip
    features.wide.columns_menu.actions()[1].trigger()
    again = FeaturesPanel(session, icons, settings)
    qtbot.addWidget(again)
    assert again.wide.shown_columns() == ["name", "kind", "sources"]


def test_the_name_cannot_be_put_away(features: FeaturesPanel) -> None:
    features.wide.show_columns([])
    assert features.wide.shown_columns() == ["name"]


def test_settings_with_unknown_columns_do_no_harm(session: Session, icons: Icons, settings: Settings,
                                                  qtbot: QtBot) -> None:  # fmt: skip
    settings.remember("columns/features", ["nonsense", "layer"])
    panel = FeaturesPanel(session, icons, settings)
    qtbot.addWidget(panel)
    assert panel.wide.shown_columns() == ["name", "layer"]


def test_numbers_are_sorted_as_numbers(features: FeaturesPanel) -> None:
    features.wide.show_columns(["facts"])
    features.table.sortByColumn(6, Qt.SortOrder.DescendingOrder)
    counts = [features.model.index(row, 6).data(Qt.ItemDataRole.UserRole) for row in range(features.model.rowCount())]
    assert counts == sorted(counts, reverse=True)


def test_ctrl_c_copies_the_selected_rows(features: FeaturesPanel) -> None:
    select_rows(features, [0, 2])
    features.wide.copy_action.trigger()
    names = [features.model.index(row, 0).data() for row in (0, 2)]
    assert [row[0] for row in pasted()] == ["Name", *names]


def test_without_a_selection_everything_is_copied(features: FeaturesPanel) -> None:
    features.wide.copy()
    assert len(pasted()) == 1 + features.model.rowCount()


def test_what_is_copied_is_an_html_table_too(features: FeaturesPanel) -> None:
    features.wide.copy()
    assert QGuiApplication.clipboard().mimeData().html().count("<tr>") == 1 + features.model.rowCount()


def test_a_name_that_would_be_a_formula_is_copied_as_a_text(
    layers: dict[str, list[Any]], opened: Callable[[], Atlas], session: Session, features: FeaturesPanel
) -> None:
    layers["ports"][0]["properties"]["name"] = "=HYPERLINK(1)"
    session.open(opened())
    features.wide.copy()
    assert "'=HYPERLINK(1)" in [row[0] for row in pasted()]


def test_rows_selected_beside_the_feature_leave_it_selected(features: FeaturesPanel, session: Session) -> None:
    session.select("west-port")
    features.table.selectAll()
    assert session.selected == "west-port"


def test_several_rows_stay_selected_while_the_feature_follows_the_last(
    features: FeaturesPanel, session: Session
) -> None:
    select_rows(features, [0, 1])
    assert session.selected == features.model.row(1).id
    assert len(features.table.selectionModel().selectedRows()) == 2


def test_facts_are_those_that_the_query_finds(facts: FactsPanel, session: Session) -> None:
    session.refine(sources=frozenset({"courier"}))
    assert {facts.fact_at(facts.model.index(row, 0)).article for row in range(facts.model.rowCount())} == {"courier"}


def test_a_fact_is_listed_with_its_feature_value_period_and_source(facts: FactsPanel, session: Session) -> None:
    session.refine(text="aim")
    facts.wide.show_columns([column.id for column in facts.model.columns])
    facts.wide.copy()
    assert pasted()[1][1:5] == ["Cargo volume", "more than 2 Mt", "2026", "Writer, “Westhaven…”"]


def test_a_selected_fact_selects_its_feature(facts: FactsPanel, session: Session) -> None:
    row = next(row for row in range(facts.model.rowCount()) if facts.model.row(row).id == "gazette-cable-length")
    select_rows(facts, [row])
    assert session.selected == "sea-cable"


def test_the_facts_about_a_selected_feature_are_selected(facts: FactsPanel, session: Session) -> None:
    session.select("sea-cable")
    chosen = {facts.fact_at(index).id for index in facts.table.selectionModel().selectedRows()}
    assert chosen == {fact.id for fact in session.atlas.facts_about("sea-cable")}


def test_enter_opens_the_passage_of_a_fact(facts: FactsPanel, session: Session) -> None:
    session.select("sea-cable")
    facts.table.setFocus()
    QTest.keyClick(facts.table, Qt.Key.Key_Return)
    assert session.reading[1] == facts.fact_at(facts.table.currentIndex()).id


def test_facts_are_sorted_by_their_amount(facts: FactsPanel) -> None:
    facts.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    amounts = [facts.fact_at(facts.model.index(row, 0)).value for row in range(facts.model.rowCount())]
    stated = [amount for amount in amounts if amount is not None]
    assert stated == sorted(stated)
