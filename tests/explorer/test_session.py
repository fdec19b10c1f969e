"""The session: one state, told of once, and never an echo."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest

from geo.editing import RemoveFeature, apply
from geo.errors import UsageError
from geo.query import Query

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.session import Session
    from geo.atlas import Atlas


def test_selecting_is_told_once(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.selection_changed):
        session.select("west-port")
    assert session.selected == "west-port"


def test_selecting_what_is_selected_is_not_told(session: Session, qtbot: QtBot) -> None:
    session.select("west-port")
    with qtbot.assertNotEmitted(session.selection_changed):
        session.select("west-port")


def test_an_unknown_id_selects_nothing(session: Session) -> None:
    session.select("west-port")
    session.select("no-such-feature")
    assert session.selected == ""


def test_going_to_a_feature_asks_for_it_to_be_shown(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.went_to) as told:
        session.go_to("west-port")
    assert told.args == ["west-port"]


def test_a_query_leaves_what_it_asks_for(session: Session) -> None:
    session.refine(hidden_layers=frozenset({"ports"}))
    assert "west-port" not in {feature.id for feature in session.shown.features}


def test_the_same_query_again_is_not_told(session: Session, qtbot: QtBot) -> None:
    session.refine(text="cable")
    with qtbot.assertNotEmitted(session.query_changed):
        session.refine(text=" cable ")


def test_a_query_the_atlas_does_not_know_is_refused_and_changes_nothing(session: Session) -> None:
    with pytest.raises(UsageError, match="prots"):
        session.ask(Query(layers=frozenset({"prots"})))
    assert session.query == Query()


def test_clearing_the_query_shows_everything(session: Session) -> None:
    session.refine(text="cable")
    session.clear_query()
    assert len(session.shown.features) == len(session.atlas.features)


def test_a_remembered_selection_that_is_gone_is_dropped(session: Session, atlas: Atlas) -> None:
    session.open(atlas, selected="gone")
    assert session.selected == ""


def test_a_remembered_query_that_no_longer_fits_is_dropped_and_the_atlas_opens(session: Session, atlas: Atlas) -> None:
    session.open(atlas, Query(hidden_layers=frozenset({"gone"})))
    assert session.query == Query()


def test_the_sentence_counts(session: Session) -> None:
    session.refine(hidden_layers=frozenset({"ports"}))
    total = len(session.atlas.features)
    assert session.describe() == f"{total - 2} of {total} features · without Ports"


def test_asking_for_an_atlas_before_one_is_open_is_a_fault() -> None:
    from explorer.session import Session  # noqa: PLC0415 - the module's fixture opens one

    with pytest.raises(RuntimeError):
        _ = Session().atlas


def test_a_filter_is_undone_and_redone(session: Session) -> None:
    session.refine(hidden_layers=frozenset({"ports"}))
    session.history.stack.undo()
    assert session.query == Query()
    session.history.stack.redo()
    assert session.query == Query(hidden_layers=frozenset({"ports"}))


def test_a_word_typed_letter_by_letter_is_one_step(session: Session) -> None:
    for text in ("o", "oi", "oil"):
        session.refine(text=text)
    session.history.stack.undo()
    assert session.query == Query()


def test_two_layers_hidden_are_two_steps(session: Session) -> None:
    session.refine(hidden_layers=frozenset({"ports"}))
    session.refine(hidden_layers=frozenset({"ports", "cables"}))
    session.history.stack.undo()
    assert session.query.hidden_layers == {"ports"}


def test_an_edit_is_undone(session: Session, atlas: Atlas) -> None:
    edited = dataclasses.replace(atlas, layers=atlas.layers[1:])
    session.edit(edited, (), "Remove a layer")
    assert session.atlas is edited
    session.history.stack.undo()
    assert session.atlas is atlas


def test_a_selected_feature_that_an_edit_removes_is_no_longer_selected(session: Session, atlas: Atlas) -> None:
    session.select("west-port")
    without = tuple(layer for layer in atlas.layers if layer.id != "ports")
    session.edit(dataclasses.replace(atlas, layers=without), (), "Remove the ports")
    assert session.selected == ""


def test_what_lies_outside_of_the_period_is_faded(session: Session) -> None:
    session.refine(period="2031")
    assert {feature.id for feature in session.faded} >= {"fair"}
    assert not {feature.id for feature in session.faded} & {feature.id for feature in session.shown.features}


def test_going_back_selects_what_was_selected_before(session: Session) -> None:
    session.select("west-port")
    session.select("east-port")
    session.go_back()
    assert session.selected == "west-port"


def test_going_back_from_nothing_selects_the_last(session: Session) -> None:
    session.select("west-port")
    session.select("")
    session.go_back()
    assert session.selected == "west-port"


def test_going_forward_returns(session: Session) -> None:
    session.select("west-port")
    session.select("east-port")
    session.go_back()
    session.go_forward()
    assert session.selected == "east-port"
    assert not session.can_go_forward


def test_a_selected_feature_that_an_edit_removes_is_deselected_before_anybody_hears_of_the_edit(
    session: Session,
) -> None:
    session.select("fair")
    seen: list[str] = []
    session.atlas_changed.connect(lambda: seen.append(session.selected))
    session.edit(apply(session.atlas, RemoveFeature("fair")), session.comparisons, "Remove")
    assert seen == [""]
