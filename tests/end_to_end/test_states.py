"""Whatever is done in the real window, in whichever order: map, list, details and title show one and the same."""

from __future__ import annotations

import dataclasses
import itertools
import shutil
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from PySide6.QtCore import Qt

from geo.atlas import AtlasFiles, open_atlas
from geo.editing import Edit, PutFeature, PutLayer, RemoveFact, RemoveFeature, RemoveLayer
from geo.model import Feature, Layer, LayerStyle, Point

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from explorer.environment import Places
    from tests.end_to_end.conftest import Opener, Person

EVERYWHERE: Final = (43.0, 36.0, 69.0, 50.0)
"""West, south, east, north of all that is placed here: what is outside of the view is not drawn."""
NAMES: Final = st.sampled_from(["Harbour", "Quay", "<b>Pier</b>"])
POINTS: Final = st.builds(
    lambda longitude, latitude: Point((longitude / 10 + 0.03, latitude / 10)),
    st.integers(530, 600),
    st.integers(380, 470),
)
"""Beside what the small atlas has: of points that share a place, only one is drawn."""


class Window(RuleBasedStateMachine):
    """What a person may do before the window, in any order.

    Parameters
    ----------
    person
        Before a window, which is the same for every run.
    folder
        An atlas, for this run only.
    """

    def __init__(self, person: Person, folder: Path) -> None:
        super().__init__()
        self.person = person
        self.folder = folder
        self.session = person.session
        self.workbench = person.program.workbench
        self.open()

    def teardown(self) -> None:
        """Leave nothing for the next run to be asked about."""
        self.workbench.give_up()

    @rule()
    def open(self) -> None:
        """Open the atlas, once more perhaps, and give up what was not saved."""
        self.workbench.give_up()
        is_open: list[object] = []
        connection = self.person.program.startup.ready.connect(lambda: is_open.append(True))
        self.person.program.startup.open(self.folder)
        self.person.wait_until(lambda: bool(is_open))
        self.person.program.startup.ready.disconnect(connection)
        assert self.session.atlas == open_atlas(AtlasFiles.at(self.folder))

    @rule(data=st.data())
    def switch_layer(self, data: st.DataObject) -> None:
        model = self.person.window.panels.layers.model
        index = model.index(data.draw(st.integers(0, model.rowCount() - 1)), 0)
        shown = model.data(index, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if shown else Qt.CheckState.Checked
        model.setData(index, state, Qt.ItemDataRole.CheckStateRole)

    @rule(period=st.sampled_from(["2024", "2026/.."]))
    def ask_for_a_period(self, period: str) -> None:
        self.session.refine(period=period)

    @rule(text=st.sampled_from(["port", "cable", "Harbour"]))
    def type_words(self, text: str) -> None:
        self.person.window.panels.features.filter.setText(text)

    @rule()
    def clear_filters(self) -> None:
        self.session.clear_query()

    @rule(data=st.data())
    def choose_in_the_list(self, data: st.DataObject) -> None:
        panel = self.person.window.panels.features
        rows = panel.model.rowCount()
        if rows:
            row = data.draw(st.integers(0, rows - 1))
            feature = panel.model.row(row).id
            panel.table.selectRow(row)
            assert self.session.selected == feature

    @rule()
    def go_back(self) -> None:
        self.session.go_back()

    @rule(data=st.data(), name=NAMES, point=POINTS)
    def change_feature(self, data: st.DataObject, name: str, point: Point) -> None:
        if self.session.atlas.features:
            feature = data.draw(st.sampled_from(list(self.session.atlas.features.values())))
            geometry = point if isinstance(feature.geometry, Point) else feature.geometry
            self._do(PutFeature(dataclasses.replace(feature, name=name, geometry=geometry)))

    @rule(number=st.integers(1, 2), name=NAMES, point=POINTS)
    def put_port(self, number: int, name: str, point: Point) -> None:
        self._do(PutFeature(Feature(f"new-{number}", "ports", name, "port", "site", "Invented.", point)))

    @rule(data=st.data())
    def remove_feature(self, data: st.DataObject) -> None:
        if self.session.atlas.features:
            self._do(RemoveFeature(data.draw(st.sampled_from(list(self.session.atlas.features))), along=True))

    @rule(data=st.data())
    def remove_fact(self, data: st.DataObject) -> None:
        if self.session.atlas.facts:
            self._do(RemoveFact(data.draw(st.sampled_from(list(self.session.atlas.facts)))))

    @rule(points=st.lists(POINTS, min_size=1, max_size=3, unique=True), colour=st.sampled_from(["#1b7f5c", "#8a2be2"]))
    def put_layer(self, points: list[Point], colour: str) -> None:
        ships = tuple(
            Feature(f"ships:{number}", "ships", f"Ship {number}", "own", "given", "The file.", point)
            for number, point in enumerate(points, 1)
        )
        self._do(PutLayer(Layer("ships", "Ships", ships, "ships.geojson", LayerStyle(colour))))

    @rule()
    def remove_layer(self) -> None:
        if "ships" in self.session.atlas.vocabulary.layers:
            self._do(RemoveLayer("ships"))

    @rule()
    def undo(self) -> None:
        self.person.window.actions_by_id["edit.undo"].trigger()

    @rule()
    def redo(self) -> None:
        self.person.window.actions_by_id["edit.redo"].trigger()

    @rule()
    def save(self) -> None:
        self.person.window.actions_by_id["file.save"].trigger()
        assert open_atlas(AtlasFiles.at(self.folder)) == self.session.atlas

    @invariant()
    def the_map_draws_what_the_list_has(self) -> None:
        person, session = self.person, self.session
        person.wait_until(lambda: not person.program.page_updates.are_under_way)
        person.window.map.fit(*EVERYWHERE)
        listed = person.window.panels.features.model
        rows = [listed.row(number) for number in range(listed.rowCount())]
        assert {feature.id for feature in rows} == {feature.id for feature in session.shown.features}
        names = {name: feature.name for name, feature in session.atlas.features.items()}
        person.wait_until(lambda: person.ask_page("caspian.names()") == names)
        shown = {feature.id for feature in rows if feature.geometry}
        seen = shown | {feature.id for feature in session.faded if feature.geometry}
        person.wait_until(lambda: drawn(person).keys() == seen)
        full = {name for name, alpha in drawn(person).items() if alpha == 1}
        assert full == shown | ({session.selected} & seen)

    @invariant()
    def the_details_are_of_what_is_selected(self) -> None:
        selected = self.session.atlas.features.get(self.session.selected)
        assert selected is None or selected.name in self.person.read_details()

    @invariant()
    def the_map_rings_what_is_selected(self) -> None:
        session = self.session
        seen = (*session.shown.features, *session.faded)
        points = [feature.id for feature in seen if isinstance(feature.geometry, Point)]
        markers = self.person.ask_page("caspian.standing()")["markers"]
        ringed = [marker["id"] for marker in markers if marker["ring"]]
        assert ringed == ([session.selected] if session.selected in points else [])

    @invariant()
    def the_title_marks_what_is_not_saved(self) -> None:
        assert self.person.window.isWindowModified() is self.workbench.is_changed

    def _do(self, edit: Edit) -> None:
        """Do an edit; one that is refused is told, and changes nothing."""
        before = self.session.atlas
        if not self.workbench.do(edit):
            assert self.session.atlas is before
            self.person.program.messages.history.clear()


def drawn(person: Person) -> dict[str, Any]:
    """Return how strongly the page draws each feature, by id."""
    standing = person.ask_page("caspian.standing()")
    return {each["id"]: each["alpha"] for each in (*standing["markers"], *standing["lines"])}


@pytest.fixture
def new_run(opener: Opener, places: Places, atlas_folder: Path, reader: Path, tmp_path: Path) -> Callable[[], Window]:
    """Return what begins a run: with an atlas of its own, in one window for all."""
    assert reader.is_dir()
    person = opener.open(places, atlas_folder)
    person.window.bring_forward("Features")
    numbers = itertools.count()
    return lambda: Window(person, shutil.copytree(atlas_folder, tmp_path / f"run-{next(numbers)}"))


def test_nothing_that_is_done_in_any_order_makes_map_list_details_and_file_disagree(
    new_run: Callable[[], Window],
) -> None:
    run_state_machine_as_test(
        new_run,  # type: ignore[arg-type]  # a function will do, says its manual
        settings=settings(
            max_examples=6,
            stateful_step_count=15,
            deadline=None,
            derandomize=True,
            database=None,
            phases=[Phase.generate],  # looking for a shorter run would take minutes: each step waits for the page
            suppress_health_check=list(HealthCheck),
        ),
    )
