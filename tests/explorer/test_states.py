"""Whatever is done, in whichever order: lists, panels' models, undo, journal and files agree on what there is."""

from __future__ import annotations

import dataclasses
import functools
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from PySide6.QtCore import Qt

from explorer.models.layers_model import COUNT, NAME
from geo import query as queries
from geo.compare import compare
from geo.editing import (
    ArrangeLayers,
    DescribeLayer,
    Edit,
    PutArticle,
    PutFact,
    PutFeature,
    PutLayer,
    RemoveArticle,
    RemoveFact,
    RemoveFeature,
    RemoveLayer,
)
from geo.model import Feature, Layer, LayerStyle, Point
from geo.verdicts import Verdict
from tests.explorer.mapless import Window, read, units_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QUndoStack

    from explorer.icons import Icons
    from explorer.session import Session
    from geo.atlas import Atlas
    from geo.passages import Text
    from geo.query import Query

NAMES: Final = st.sampled_from(["Harbour", "Quay", "Ədviyyat", "<b>Pier</b>", "East Port"])
POINTS: Final = st.builds(
    lambda longitude, latitude: Point((longitude / 10, latitude / 10)), st.integers(460, 550), st.integers(360, 470)
)
PERIODS: Final = st.sampled_from(["", "2024", "2023/2025", "../2024", "2026/.."])
TEXTS: Final = st.sampled_from(["", "p", "po", "port", "cable", "Harbour", "nothing has this"])
STYLES: Final = st.sampled_from([None, LayerStyle("#1b7f5c"), LayerStyle("#8a2be2", "flag", {"KZ": "#aa0000"})])
OWN: Final = ("ships", "lights", "wells")


class States(RuleBasedStateMachine):
    """What a person may do, in any order; what must be so after each step.

    Parameters
    ----------
    folder
        An atlas; each run has a copy of its own.
    icons, texts
        What the window needs.
    """

    def __init__(self, folder: Path, icons: Icons, texts: dict[str, Text]) -> None:
        super().__init__()
        self._place = tempfile.TemporaryDirectory()
        root = Path(self._place.name)
        self.folder = Path(shutil.copytree(folder, root / "atlas"))
        self._make = functools.partial(Window, journals=root / "journals", icons=icons, texts=texts)
        self.steps: list[tuple[Atlas, Query]] = []
        self._open_window()
        self.first = self.saved = self.window.session.atlas

    def teardown(self) -> None:
        """Undo and redo everything there is, and take the window down."""
        self.go_all_the_way_back_and_forward()
        self.window.close()
        self._place.cleanup()

    # What is asked for

    @rule(data=st.data())
    def switch_layer(self, data: st.DataObject) -> None:
        row = data.draw(st.integers(0, self.window.layers.rowCount() - 1))
        index = self.window.layers.index(row, NAME)
        shown = self.window.layers.data(index, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        after = Qt.CheckState.Unchecked if shown else Qt.CheckState.Checked
        self.window.layers.setData(index, after, Qt.ItemDataRole.CheckStateRole)

    @rule(data=st.data(), part=st.sampled_from(["kinds", "statuses", "sources", "verdicts", "layers", "features"]))
    def filter(self, data: st.DataObject, part: str) -> None:
        atlas = self.session.atlas
        words: dict[str, Sequence[str]] = {
            "kinds": sorted({feature.kind for feature in atlas.features.values()}),
            "statuses": tuple(atlas.vocabulary.statuses),
            "sources": tuple(atlas.articles),
            "verdicts": tuple(Verdict),
            "layers": [layer.id for layer in atlas.layers],
            "features": tuple(atlas.features),
        }
        chosen = data.draw(
            st.frozensets(st.sampled_from(words[part]), max_size=3) if words[part] else st.just(frozenset())
        )
        self.session.refine(**{part: chosen})

    @rule(period=PERIODS)
    def ask_for_a_period(self, period: str) -> None:
        self.session.refine(period=period)

    @rule(text=TEXTS)
    def type_words(self, text: str) -> None:
        self.session.refine(text=text)

    @rule()
    def clear_filters(self) -> None:
        self.session.clear_query()
        assert self.session.shown.features == tuple(self.session.atlas.features.values())

    # What is selected

    @rule(data=st.data())
    def select(self, data: st.DataObject) -> None:
        feature = data.draw(st.sampled_from(["", "nowhere", *self.session.atlas.features]))
        self.session.select(feature)
        assert self.session.selected == ("" if feature == "nowhere" else feature)

    @precondition(lambda self: self.session.can_go_back)
    @rule()
    def go_back(self) -> None:
        self.session.go_back()
        assert self.session.selected

    @precondition(lambda self: self.session.can_go_forward)
    @rule()
    def go_forward(self) -> None:
        self.session.go_forward()
        assert self.session.selected

    # What is edited

    @rule(data=st.data(), name=NAMES, point=st.none() | POINTS)
    def change_feature(self, data: st.DataObject, name: str, point: Point | None) -> None:
        features = list(self.latest.features.values())
        if features:
            feature = data.draw(st.sampled_from(features))
            is_moved = point is not None and isinstance(feature.geometry, Point)
            self._do(
                PutFeature(dataclasses.replace(feature, name=name, geometry=point if is_moved else feature.geometry))
            )

    @rule(number=st.integers(1, 3), name=NAMES, point=POINTS)
    def put_port(self, number: int, name: str, point: Point) -> None:
        self._do(PutFeature(Feature(f"new-{number}", "ports", name, "port", "site", "Invented.", point)))

    @rule(data=st.data())
    def put_feature_back(self, data: st.DataObject) -> None:
        self._do(PutFeature(data.draw(st.sampled_from(list(self.first.features.values())))))

    @rule(data=st.data(), along=st.booleans())
    def remove_feature(self, data: st.DataObject, *, along: bool) -> None:
        self._do(RemoveFeature(data.draw(st.sampled_from(["nowhere", *self.latest.features])), along))

    @rule(data=st.data(), value=st.sampled_from([1, 1.4, 2.5]), statement=st.sampled_from(["One thing.", "Another."]))
    def put_fact(self, data: st.DataObject, value: float, statement: str) -> None:
        fact = data.draw(st.sampled_from(list(self.first.facts.values())))
        about = data.draw(st.sampled_from([fact.about, *((name,) for name in self.latest.features)]))
        put = dataclasses.replace(fact, about=about, statement=statement)
        self._do(PutFact(put if fact.value is None else dataclasses.replace(put, value=value)))

    @rule(data=st.data())
    def remove_fact(self, data: st.DataObject) -> None:
        self._do(RemoveFact(data.draw(st.sampled_from(["nothing", *self.latest.facts]))))

    @rule(data=st.data(), title=NAMES)
    def put_article(self, data: st.DataObject, title: str) -> None:
        article = data.draw(st.sampled_from(list(self.first.articles.values())))
        self._do(PutArticle(dataclasses.replace(article, title=title)))

    @rule(data=st.data(), along=st.booleans())
    def remove_article(self, data: st.DataObject, *, along: bool) -> None:
        self._do(RemoveArticle(data.draw(st.sampled_from(["nowhere", *self.latest.articles])), along))

    @rule(name=st.sampled_from(OWN), label=NAMES, style=STYLES, points=st.lists(POINTS, max_size=3))
    def put_layer(self, name: str, label: str, style: LayerStyle | None, points: list[Point]) -> None:
        features = tuple(
            Feature(
                f"{name}:{number}", name, label, "own", "given", "The file.", point, extra={"flag": "KZ", "n": number}
            )
            for number, point in enumerate(points, 1)
        )
        self._do(PutLayer(Layer(name, label, features, f"{name}.geojson", style, f"{name}.csv")))

    @rule(data=st.data(), label=NAMES, style=STYLES)
    def describe_layer(self, data: st.DataObject, label: str, style: LayerStyle | None) -> None:
        self._do(DescribeLayer(data.draw(st.sampled_from(["nowhere", *self._own_layers])), label, style))

    @rule(data=st.data())
    def arrange_layers(self, data: st.DataObject) -> None:
        self._do(ArrangeLayers(tuple(data.draw(st.permutations(self._own_layers)))))

    @rule(data=st.data())
    def remove_layer(self, data: st.DataObject) -> None:
        self._do(RemoveLayer(data.draw(st.sampled_from(["nowhere", *self._own_layers]))))

    # What is taken back

    @rule()
    def undo(self) -> None:
        self._settle()
        self._walk_to(max(self._stack.index() - 1, 0))

    @rule()
    def redo(self) -> None:
        self._settle()
        self._walk_to(min(self._stack.index() + 1, self._stack.count()))

    @rule()
    def go_all_the_way_back_and_forward(self) -> None:
        self._settle()
        there = self._stack.index()
        for index in (0, self._stack.count(), there):
            self._walk_to(index)

    # What is kept

    @rule()
    def save(self) -> None:
        self._settle()
        self.window.workbench.save()
        self._is_saved()

    @rule()
    def save_as(self) -> None:
        self._settle()
        self.folder = self.folder.with_name(f"{self.folder.name}-")
        self.window.workbench.save_as(self.folder)
        self._is_saved()

    @rule()
    def reopen(self) -> None:
        """Open the atlas of the folder once more, and give up what was not saved."""
        self.window.workbench.give_up()
        self.window.open(self.folder)
        assert self.window.offered == []
        assert self.session.atlas == self.saved
        self._forget_steps()

    @rule(is_wanted=st.booleans())
    def crash(self, *, is_wanted: bool) -> None:
        """Lose the window; the next one offers what was confirmed, and brings it back where that is wanted."""
        lost, was_changed = self.latest, self.window.workbench.is_changed
        self.window.close()
        self._open_window()
        assert self.session.atlas == self.saved
        assert lost == self.saved or len(self.window.offered) == 1
        assert was_changed or not self.window.offered
        for unsaved in self.window.offered:
            if not is_wanted:
                unsaved.discard()
                continue
            self.window.workbench.restore(unsaved)
            self._settle()
            assert self.latest == lost
        self.window.offered.clear()

    # What is so after each step

    @invariant()
    def lists_show_what_is_asked_for(self) -> None:
        session = self.session
        shown = queries.select(session.atlas, session.query, session.comparisons)
        assert session.shown == shown
        assert tuple(map(self.window.features.row, range(self.window.features.rowCount()))) == shown.features
        assert tuple(map(self.window.facts.row, range(self.window.facts.rowCount()))) == shown.facts

    @invariant()
    def layers_are_counted_and_switched(self) -> None:
        model, atlas = self.window.layers, self.session.atlas
        assert model.rowCount() == len(atlas.layers)
        for row, layer in enumerate(atlas.layers):
            count = sum(feature.layer == layer.id for feature in self.session.shown.features)
            total = len(layer.features)
            assert model.data(model.index(row, NAME)) == layer.label
            assert model.data(model.index(row, COUNT)) == (f"{total}" if count == total else f"{count} of {total}")
            is_on = model.data(model.index(row, NAME), Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            assert is_on is (layer.id not in self.session.query.hidden_layers)

    @invariant()
    def what_is_outside_of_the_period_is_faded(self) -> None:
        session = self.session
        whenever = queries.select(session.atlas, dataclasses.replace(session.query, period=""), session.comparisons)
        assert session.whenever.selection == whenever
        shown = {feature.id for feature in session.shown.features}
        assert session.faded == tuple(feature for feature in whenever.features if feature.id not in shown)

    @invariant()
    def what_is_selected_and_asked_for_is_there(self) -> None:
        session = self.session
        assert not session.selected or session.knows(session.selected)
        assert queries.check(session.query, session.atlas) == session.query

    @invariant()
    def sources_are_compared_as_they_are_now(self) -> None:
        assert self.session.comparisons == compare(self.session.atlas, units_of())

    @invariant()
    def what_is_not_changed_is_as_in_the_files(self) -> None:
        assert self.window.workbench.is_changed or self.latest == self.saved

    # How

    @property
    def session(self) -> Session:
        return self.window.session

    @property
    def latest(self) -> Atlas:
        """The atlas with every edit, also those that are still compared."""
        return self.window.workbench.atlas

    @property
    def _own_layers(self) -> list[str]:
        return [name for name, term in self.latest.vocabulary.layers.items() if term.is_own]

    @property
    def _stack(self) -> QUndoStack:
        return self.session.history.stack

    @property
    def _now(self) -> tuple[Atlas, Query]:
        return self.session.atlas, self.session.query

    def _do(self, edit: Edit) -> None:
        """Do an edit; one that is refused changes nothing."""
        before = self.latest
        if not self.window.workbench.do(edit):
            assert self.latest is before

    def _settle(self) -> None:
        """Wait for the edits that are still compared."""
        self.window.workbench.settle()

    def _walk_to(self, index: int) -> None:
        """Undo or redo, one step after the other; each leads to what was there before."""
        steps = self.steps
        while self._stack.index() != index:
            (self.window.workbench.undo if index < self._stack.index() else self.window.workbench.redo)()
            assert self._now == steps[self._stack.index()]
        self.steps = steps

    def _open_window(self) -> None:
        self.window = self._make(self.folder)
        self._forget_steps()
        self.session.stepped.connect(self._note_step)

    def _note_step(self) -> None:
        self.steps = [*self.steps[: self._stack.index()], self._now]

    def _forget_steps(self) -> None:
        """Begin anew with an atlas that was opened."""
        self.steps = [self._now]

    def _is_saved(self) -> None:
        """Hold the files against the atlas."""
        self.saved = read(self.folder)
        assert self.saved == self.session.atlas
        assert not self.window.workbench.is_changed


@pytest.mark.parametrize("many", [3000, 0], ids=["at once", "in a thread"])
def test_nothing_that_is_done_in_any_order_makes_lists_undo_journal_and_files_disagree(
    atlas_folder: Path, icons: Icons, texts: dict[str, Text], monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    monkeypatch.setattr("explorer.comparing.MANY_FACTS", many)
    run_state_machine_as_test(
        lambda: States(atlas_folder, icons, texts),  # type: ignore[arg-type]  # a function will do, says its manual
        settings=settings(
            max_examples=25,
            stateful_step_count=40,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
