"""Where sources differ: seen on the map, in the details, in the list, and never with a winner."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from explorer.models.comparisons_model import APART
from explorer.widgets.series_chart import SeriesChart
from geo.coverage import Lack
from geo.verdicts import Verdict

if TYPE_CHECKING:
    from tests.end_to_end.conftest import Person


def buttons(person: Person) -> list[QToolButton]:
    """Return the details panel's buttons that lead to passages."""
    person.details_labels()  # waits until all is there
    column = person.window.panels.details.widget()
    return column.findChildren(QToolButton) if column else []


def test_both_values_stand_side_by_side(person: Person) -> None:
    person.session.select("oil-via-btc")
    shown = person.read_details()
    assert "≠ differ" in shown
    assert "<b>1.4 Mt</b>" in shown
    assert "<b>1.6 Mt</b>" in shown


@pytest.mark.parametrize("feature", ["oil-via-btc", "trade-az-kz"])
def test_a_course_of_years_has_a_chart(person: Person, feature: str) -> None:
    person.session.select(feature)
    column = person.window.panels.details.widget()
    assert column is not None
    assert column.findChildren(SeriesChart)


def test_a_chart_can_be_read_without_seeing_it(person: Person) -> None:
    person.session.select("oil-via-btc")
    column = person.window.panels.details.widget()
    assert column is not None
    assert "1.6 Mt" in column.findChildren(SeriesChart)[0].accessibleDescription()


def test_a_source_leads_to_its_passage(person: Person) -> None:
    person.session.select("oil-via-btc")
    next(button for button in buttons(person) if button.text().startswith("News.Az")).click()
    assert person.session.reading[0] == "news-az-2025-10"


def test_the_map_marks_what_sources_differ_about(person: Person) -> None:
    person.session.refine(hidden_layers=frozenset(person.session.atlas.vocabulary.layers) - {"cables"})
    differing = {one.about for one in person.session.comparisons if one.verdict is Verdict.DIFFER}
    cables = {"fibre-cable", "caspian-power-cable", "black-sea-power-line"}
    assert person.ask_page("caspian.standing().differing.length") == len(differing & cables)


def test_the_legend_explains_the_mark(person: Person) -> None:
    assert "Sources differ about it" in person.ask_page("document.querySelector('.legend').textContent")


def test_the_differences_are_listed(person: Person) -> None:
    differing = [one for one in person.session.comparisons if one.verdict is Verdict.DIFFER]
    person.window.bring_forward("Differences")
    assert person.window.panels.differences.model.rowCount() == len(differing)


def test_all_comparisons_can_be_listed(person: Person) -> None:
    person.window.bring_forward("Differences")
    person.window.panels.differences.only_differing.setChecked(False)
    shown = person.window.panels.differences.model.rowCount()
    person.window.panels.differences.only_differing.setChecked(True)
    assert shown == len(person.session.comparisons)


def test_differences_sort_by_how_far_they_are_apart(person: Person) -> None:
    person.window.bring_forward("Differences")
    table = person.window.panels.differences.table
    table.sortByColumn(APART, Qt.SortOrder.DescendingOrder)
    model = person.window.panels.differences.model
    spreads = [model.index(row, APART).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]
    assert spreads == sorted(spreads, reverse=True)


def test_a_difference_leads_to_its_feature(person: Person) -> None:
    panel = person.window.panels.differences
    person.window.bring_forward("Differences")
    panel.table.setCurrentIndex(panel.model.index(0, 0))
    person.session.select("")
    panel.table.clicked.emit(panel.model.index(0, 0))
    assert person.session.selected == panel.model.row(0).about


def test_asking_for_a_verdict_leaves_what_has_it(person: Person) -> None:
    person.session.refine(verdicts=frozenset({Verdict.DIFFER}))
    differing = {one.about for one in person.session.comparisons if one.verdict is Verdict.DIFFER}
    assert {feature.id for feature in person.session.shown.features} == differing


def test_a_gap_in_the_evidence_leads_to_its_feature(person: Person) -> None:
    panel = person.window.panels.coverage
    person.window.bring_forward("Coverage")
    panel.sort_of_gap.setCurrentText(Lack.FEATURE_WITH_ONE_SOURCE)
    gap = panel.model.row(0)
    panel.table.clicked.emit(panel.model.index(0, 0))
    panel.sort_of_gap.setCurrentIndex(0)
    assert person.session.selected == gap.id


def test_only_gaps_of_the_chosen_sort_are_listed(person: Person) -> None:
    panel = person.window.panels.coverage
    person.window.bring_forward("Coverage")
    panel.sort_of_gap.setCurrentText(Lack.FACT_WITHOUT_PLACE)
    rows = range(panel.model.rowCount())
    lacks = {panel.model.row(row).lack for row in rows}
    panel.sort_of_gap.setCurrentIndex(0)
    assert lacks == {Lack.FACT_WITHOUT_PLACE}
