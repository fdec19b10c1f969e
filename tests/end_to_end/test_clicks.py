"""Every feature with a place is clicked in the real window, and the panel shows what every article states."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from geo.atlas import open_atlas
from geo.layers import lines, positions

if TYPE_CHECKING:
    from geo.model import Feature
    from tests.end_to_end.conftest import Person

ATLAS = open_atlas()
PLACED = [feature for feature in ATLAS.features.values() if feature.geometry is not None]
SPAN = 0.4
"""Degrees around a click: near enough that neighbours do not crowd."""


def somewhere_on(feature: Feature) -> tuple[float, float]:
    """Return longitude and latitude of a point, or of a vertex in the middle of a feature's longest line."""
    assert feature.geometry is not None
    longest = max(lines(feature.geometry), key=len, default=())
    longitude, latitude, *_ = longest[len(longest) // 2] if longest else next(iter(positions(feature.geometry)))
    return longitude, latitude


@pytest.mark.parametrize("feature", PLACED, ids=lambda feature: feature.id)
def test_a_click_shows_what_every_article_states(feature: Feature, person: Person) -> None:
    longitude, latitude = somewhere_on(feature)
    person.look_at(longitude, latitude, SPAN)
    person.click_feature(feature.id, longitude, latitude)
    assert person.session.selected == feature.id
    shown = person.read_details()
    missing = [article.title for article in ATLAS.articles_about(feature.id) if article.title not in shown]
    missing += [fact.statement for fact in ATLAS.facts_about(feature.id) if fact.statement not in shown]
    assert missing == []


def test_a_click_brings_what_is_stated_before_the_reader(person: Person) -> None:
    longitude, latitude = somewhere_on(ATLAS.feature("baku"))
    person.look_at(longitude, latitude, SPAN)
    person.window.bring_forward("Reader")
    person.wait_until(lambda: not person.is_in_front("Details"))
    person.click_feature("baku", longitude, latitude)
    person.wait_until(lambda: person.is_in_front("Details"))


def test_a_click_on_nothing_leaves_the_reader_where_it_is(person: Person) -> None:
    person.session.select("baku")
    person.look_at(58.0, 40.5, 0.5)
    person.window.bring_forward("Reader")
    person.click_map(58.0, 40.5)
    person.wait_until(lambda: not person.session.selected)
    assert person.is_in_front("Reader")


def test_features_at_one_place_are_offered_all(person: Person) -> None:
    baku = [f.name for f in PLACED if not lines(f.geometry) and somewhere_on(f) == somewhere_on(ATLAS.feature("baku"))]
    assert len(baku) > 1
    longitude, latitude = somewhere_on(ATLAS.feature("baku"))
    person.look_at(longitude, latitude, SPAN)
    person.click_map(longitude, latitude)
    person.wait_until(person.is_asked_to_choose)
    assert person.window.picking.chooser is not None
    offered = [action.text().rpartition(" · ")[0] for action in person.window.picking.chooser.actions()]
    assert set(baku) <= set(offered)


def test_a_click_on_nothing_deselects(person: Person) -> None:
    person.session.select("baku")
    person.look_at(58.0, 40.5, 0.5)
    person.click_map(58.0, 40.5)
    person.wait_until(lambda: not person.session.selected)


def test_a_feature_filtered_out_cannot_be_clicked(person: Person) -> None:
    longitude, latitude = somewhere_on(ATLAS.feature("kashagan"))
    person.session.refine(hidden_layers=frozenset({"facilities"}))
    person.session.select("baku")
    person.look_at(longitude, latitude, SPAN)
    person.click_map(longitude, latitude)
    person.wait_until(lambda: not person.session.selected)
