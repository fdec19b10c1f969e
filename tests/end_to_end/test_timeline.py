"""Time and filters in the real window: map, list, counts, legend and sentence agree after each step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from explorer.models.facets_model import COUNT, NAME

if TYPE_CHECKING:
    from typing import Any

    from tests.end_to_end.conftest import Person

STEPS: list[dict[str, Any]] = [
    {"period": "2024/2025"},
    {"sources": frozenset({"kazinform-2025-10"})},
    {"kinds": frozenset({"agreement", "oil_pipeline"})},
    {"verdicts": frozenset({"differ"})},
    {"text": "oil", "period": "2022"},
]


def _on_map(person: Person) -> set[str]:
    """Return what stands on the map in full strength."""
    standing = person.ask_page("caspian.standing()")
    return {drawn["id"] for part in ("markers", "lines") for drawn in standing[part] if drawn["alpha"] == 1}


@pytest.mark.parametrize("asked", STEPS, ids="-".join)
def test_everything_shows_the_same(person: Person, asked: dict[str, Any]) -> None:
    person.session.refine(**asked)
    shown = {feature.id for feature in person.session.shown.features}
    model = person.window.panels.features.model
    layers = person.window.panels.layers.model
    counts = [layers.index(row, 1).data().split(" ")[0] for row in range(layers.rowCount())]
    assert {model.row(row).id for row in range(model.rowCount())} == shown
    assert _on_map(person) <= shown
    assert sum(map(int, counts)) == len(shown)
    assert person.window.status_bar.sentence.text().startswith(f"{len(shown)} of 138 features · ")


def test_the_legend_follows_the_period(person: Person) -> None:
    person.session.refine(kinds=frozenset({"agreement"}), period="2024")
    assert "Agreement" in person.ask_page("document.querySelector('.legend').textContent")
    assert "Fibre" not in person.ask_page("document.querySelector('.legend').textContent")


def test_keys_on_the_timeline_move_the_map_through_time(person: Person) -> None:
    view = person.window.panels.timeline.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right)
    first = person.session.query.period
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert "" not in {first, person.session.query.period}
    assert first != person.session.query.period
    assert _on_map(person) <= {feature.id for feature in person.session.shown.features}


def test_escape_on_the_timeline_clears_the_period_and_keeps_the_selection(person: Person) -> None:
    person.session.refine(period="2024")
    person.session.select("btc")
    person.window.panels.timeline.view.setFocus()
    QTest.keyClick(person.window.panels.timeline.view, Qt.Key.Key_Escape)
    assert (person.session.query.period, person.session.selected) == ("", "btc")


def test_a_filter_that_is_checked_is_what_is_counted(person: Person) -> None:
    person.window.bring_forward("Filters")
    part = person.window.panels.filters.parts["verdicts"]
    model = person.window.panels.filters.models["verdicts"]
    row = next(row for row in range(model.rowCount()) if model.index(row, NAME).data().endswith("  differ"))
    foreseen = int(model.index(row, COUNT).data())
    part.list.setCurrentIndex(model.index(row, NAME))
    QTest.keyClick(part.list, Qt.Key.Key_Space)
    assert len(person.session.shown.features) == foreseen
