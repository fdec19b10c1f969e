"""An edit gives another atlas, or a sentence; what it does not touch stays."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from geo import editing
from geo.checks import check
from geo.editing import (
    Edit,
    PutArticle,
    PutFact,
    PutFeature,
    RemoveArticle,
    RemoveFact,
    RemoveFeature,
    apply,
    describe,
    draft_article,
    draft_fact,
    draft_feature,
    new_id,
    restoring,
)
from geo.errors import DataError, UsageError
from geo.model import Point
from geo.passages import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.atlas import Atlas


def test_a_feature_is_added_at_the_end_of_its_layer(atlas: Atlas) -> None:
    quay = dataclasses.replace(atlas.feature("west-port"), id="quay", name="Quay")
    assert [f.id for f in apply(atlas, PutFeature(quay)).layers[0].features] == ["west-port", "east-port", "quay"]


def test_a_changed_feature_keeps_its_place(atlas: Atlas) -> None:
    edited = apply(atlas, PutFeature(dataclasses.replace(atlas.feature("west-port"), name="Else")))
    assert [f.name for f in edited.layers[0].features] == ["Else", "East Port"]


def test_the_atlas_before_an_edit_stays_as_it_is(atlas: Atlas) -> None:
    apply(atlas, RemoveFact("courier-cable-status"))
    assert "courier-cable-status" in atlas.facts


def test_a_status_is_folded_anew_when_a_fact_goes(atlas: Atlas) -> None:
    assert apply(atlas, RemoveFact("courier-cable-status")).feature("sea-cable").status == "planned"


def test_a_feature_that_facts_are_about_is_not_removed_without_a_word(atlas: Atlas) -> None:
    with pytest.raises(DataError, match=r"1 fact .“gazette-answer”."):
        apply(atlas, RemoveFeature("answer"))


def test_facts_let_go_of_a_feature_that_is_removed(atlas: Atlas) -> None:
    assert apply(atlas, RemoveFeature("old-pipe", along=True)).facts["courier-oil"].about == ("oil-flow",)


def test_features_let_go_of_one_that_is_removed(atlas: Atlas) -> None:
    edited = apply(atlas, RemoveFeature("east-town", along=True))
    assert (edited.feature("answer").place, edited.feature("oil-flow").to, edited.findings) == (None, None, ())


def test_an_article_with_facts_is_not_removed_without_a_word(atlas: Atlas) -> None:
    with pytest.raises(DataError, match=r"6 facts .* and 1 article"):
        apply(atlas, RemoveArticle("gazette"))


def test_an_article_goes_with_its_facts(atlas: Atlas) -> None:
    edited = apply(atlas, RemoveArticle("gazette", along=True))
    assert ({f.article for f in edited.facts.values()}, edited.articles["courier"].derives_from) == ({"courier"}, ())


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"about": ("west-prot",)}, "about"),
        ({"indicator": "cargo_volum"}, "indicator"),
        ({"unit": "kilometer"}, "unit"),
        ({"value": float("nan")}, "value"),
        ({"period": "sometime"}, "period"),
        ({"exact": "1.4"}, "end"),
        ({"start": 0, "end": 24}, "start"),
        ({"statement": "\ud800"}, ""),
        ({"statement": "The port of Westhaven handled 1.4 million tons in the end"}, "statement"),
    ],
)
def test_a_fact_that_breaks_a_rule_is_refused_by_field(
    atlas: Atlas, texts: dict[str, Text], change: dict[str, Any], field: str
) -> None:
    at_hand = {article.id: texts[article.sha256] for article in atlas.articles.values()}
    fact = dataclasses.replace(atlas.facts["gazette-cargo-2024"], **change)
    with pytest.raises(DataError) as refused:
        apply(atlas, PutFact(fact), at_hand)
    assert (refused.value.finding.record, refused.value.finding.field) == ("gazette-cargo-2024", field)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"kind": "prot"}, "kind"),
        ({"name": ""}, "name"),
        ({"geometry": None}, "precision"),
        ({"geometry": Point((200.0, 0.0))}, "geometry"),
        ({"place": "atlantis"}, "place"),
        ({"layer": "prots"}, "layer"),
    ],
)
def test_a_feature_that_breaks_a_rule_is_refused_by_field(atlas: Atlas, change: dict[str, Any], field: str) -> None:
    with pytest.raises(DataError) as refused:
        apply(atlas, PutFeature(dataclasses.replace(atlas.feature("west-port"), **change)))
    assert (refused.value.finding.record, refused.value.finding.field) == ("west-port", field)


def test_what_was_wrong_before_does_not_stand_in_the_way(
    opened: Callable[[], Atlas], seeds: dict[str, dict[str, Any]]
) -> None:
    seeds["gazette"]["fact"][0]["period_basis"] = "guessed"
    atlas = opened()
    fact = dataclasses.replace(atlas.facts["gazette-cargo-2024"], statement="Said otherwise.")
    assert apply(atlas, PutFact(fact)).facts["gazette-cargo-2024"].statement == "Said otherwise."


def test_an_unknown_subject_of_a_fact_is_not_lost_when_the_fact_is_changed(
    opened: Callable[[], Atlas], seeds: dict[str, dict[str, Any]]
) -> None:
    seeds["gazette"]["fact"][0]["about"] = ["atlantis", "west-port"]
    atlas = opened()
    fact = dataclasses.replace(atlas.facts["gazette-cargo-2024"], statement="Said otherwise.")
    edited = apply(atlas, PutFact(fact))
    assert "atlantis" in next(s for s in edited.parts.seeds if s.article.id == "gazette").facts[0].about


def test_the_file_of_an_unreadable_layer_is_not_written_over(
    opened: Callable[[], Atlas], layers: dict[str, list[dict[str, Any]]]
) -> None:
    layers["facilities"] = None  # type: ignore[assignment]  # what a broken file has
    atlas = opened()
    plant = dataclasses.replace(atlas.feature("west-port"), id="plant", layer="facilities")
    with pytest.raises(DataError, match="writing it anew would lose it"):
        apply(atlas, PutFeature(plant))


def test_edits_go_through_json(atlas: Atlas) -> None:
    edits: list[Edit] = [
        PutFeature(atlas.feature("sea-cable")),
        RemoveFeature("answer", along=True),
        PutFact(atlas.facts["courier-oil"]),
        RemoveFact("courier-oil"),
        PutArticle(atlas.articles["courier"]),
        RemoveArticle("courier"),
        restoring(atlas, apply(atlas, RemoveFact("courier-oil"))),
    ]
    assert msgspec.json.decode(msgspec.json.encode(edits), type=list[Edit]) == edits


def test_a_restoring_edit_leads_from_any_state_to_another(atlas: Atlas) -> None:
    other = apply(apply(atlas, RemoveArticle("gazette", along=True)), RemoveFeature("fair"))
    assert apply(other, restoring(other, atlas)) == atlas


def test_an_edit_says_whether_it_adds_or_changes(atlas: Atlas) -> None:
    fact = atlas.facts["courier-oil"]
    said = [describe(PutFact(one), atlas) for one in (fact, dataclasses.replace(fact, id="new"))]
    assert said == ["Change the fact “The oil that was moved.”", "Add the fact “The oil that was moved.”"]


def test_a_fact_drafted_from_a_passage_passes_the_check_once_filled_in(atlas: Atlas, texts: dict[str, Text]) -> None:
    article = atlas.articles["gazette"]
    text = texts[article.sha256]
    start = text.content.index("Some 1,500")
    draft = draft_fact(article, text, start - 1, start + len("Some 1,500 people "), atlas.facts)
    fact = dataclasses.replace(draft, indicator="topic", label="a crowd", statement="There was a crowd.")
    assert check(apply(atlas, PutFact(fact), {"gazette": text}), texts).findings == ()


def test_a_fact_is_not_drafted_from_another_edition(atlas: Atlas) -> None:
    with pytest.raises(UsageError, match="another edition"):
        draft_fact(atlas.articles["gazette"], Text("Else."), 0, 3, ())


def test_a_drafted_article_can_be_put(atlas: Atlas) -> None:
    article = draft_article(Text("Head line\n\nMore 1."), atlas.articles)
    assert apply(atlas, PutArticle(article)).articles["head-line"].characters == 18


def test_a_drafted_feature_lacks_only_what_nobody_said(atlas: Atlas) -> None:
    draft = draft_feature((50.123456, 43.0), "ports", atlas.vocabulary)
    filled = dataclasses.replace(draft, id=new_id("Westport", atlas.features), name="W", kind="port", precision="site")
    assert apply(atlas, PutFeature(filled)).feature("westport").geometry == Point((50.1235, 43.0))


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Bakı Limanı", "baki-limani"), ("Ақтау порты", "aqtau-porty"), ("港", "item"), ("West Port", "west-port-2")],
)
def test_an_id_can_be_read(atlas: Atlas, name: str, expected: str) -> None:
    assert new_id(name, atlas.features) == expected


def test_every_rule_that_an_edit_breaks_is_told_at_once(atlas: Atlas) -> None:
    fact = dataclasses.replace(atlas.facts["gazette-cargo-2024"], statement=" ", paragraph=0)
    assert [finding.field for finding in editing.check(atlas, PutFact(fact))] == ["statement", "paragraph"]


def test_nothing_stands_in_the_way_of_a_sound_edit(atlas: Atlas) -> None:
    assert editing.check(atlas, RemoveFact("gazette-cargo-2024")) == ()


def test_what_hangs_on_a_feature_is_its_facts_and_the_features_at_it(atlas: Atlas) -> None:
    assert editing.hanging(atlas, RemoveFeature("east-town")) == {"fact": (), "feature": ("answer", "oil-flow")}


def test_what_hangs_on_an_article_is_its_facts_and_what_restates_it(atlas: Atlas) -> None:
    on_it = editing.hanging(atlas, RemoveArticle("gazette"))
    assert (len(on_it["fact"]), on_it["article"]) == (6, ("courier",))
