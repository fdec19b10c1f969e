"""The item models: correct by pytest-qt's own tester, and no more than adapters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from explorer.models.comparisons_model import ComparisonsModel
from explorer.models.features_model import FeaturesModel
from explorer.models.gaps_model import GapsModel
from explorer.models.layers_model import COUNT, NAME, LayersModel

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester

    from explorer.icons import Icons
    from explorer.session import Session


@pytest.mark.parametrize("model", [LayersModel, FeaturesModel])
def test_a_model_with_icons_keeps_the_rules_of_qt(
    model: type[LayersModel | FeaturesModel], session: Session, icons: Icons, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(model(session, icons))  # type: ignore[no-untyped-call]  # pytest-qt has no types here


@pytest.mark.parametrize("model", [ComparisonsModel, GapsModel])
def test_a_model_keeps_the_rules_of_qt(
    model: type[ComparisonsModel | GapsModel], session: Session, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(model(session))  # type: ignore[no-untyped-call]  # as above


def test_every_comparison_of_what_is_shown_has_its_row(session: Session) -> None:
    model = ComparisonsModel(session)
    session.refine(hidden_layers=frozenset({"ports"}))
    assert {model.row(row).about for row in range(model.rowCount())} == {"sea-cable"}


def test_every_layer_has_its_row(session: Session, icons: Icons) -> None:
    model = LayersModel(session, icons)
    names = [model.index(row, NAME).data() for row in range(model.rowCount())]
    assert names == [layer.label for layer in session.atlas.layers]


def test_switching_a_layer_off_hides_its_features(session: Session, icons: Icons) -> None:
    model = LayersModel(session, icons)
    model.setData(model.index(0, NAME), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert session.query.hidden_layers == {session.atlas.layers[0].id}


def test_switching_a_layer_on_again_shows_them(session: Session, icons: Icons) -> None:
    model = LayersModel(session, icons)
    session.refine(hidden_layers=frozenset({session.atlas.layers[0].id}))
    model.setData(model.index(0, NAME), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert session.query.hidden_layers == frozenset()


def test_a_count_says_how_many_of_how_many_are_shown(session: Session, icons: Icons) -> None:
    model = LayersModel(session, icons)
    session.refine(text="west port")
    assert model.index(0, COUNT).data() == "1 of 2"


def test_every_shown_feature_has_its_row(session: Session, icons: Icons) -> None:
    model = FeaturesModel(session, icons)
    session.refine(hidden_layers=frozenset({"ports"}))
    assert model.rowCount() == len(session.shown.features)


def test_a_row_is_found_by_its_feature(session: Session, icons: Icons) -> None:
    model = FeaturesModel(session, icons)
    assert model.row(model.row_of("sea-cable")).id == "sea-cable"


def test_a_feature_that_is_not_shown_has_no_row(session: Session, icons: Icons) -> None:
    session.refine(hidden_layers=frozenset({"cables"}))
    assert FeaturesModel(session, icons).row_of("sea-cable") == -1
