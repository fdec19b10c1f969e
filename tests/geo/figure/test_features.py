"""Features on the map: what shares a spot is counted, what has no place is listed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from geo import resources
from geo.figure.features import DrawnLine, Shown, arrange
from geo.figure.ground import located, visible
from geo.figure.lanes import side_by_side
from geo.figure.look import Look
from geo.figure.sizes import Sizes
from geo.query import Query
from geo.symbology import read_symbology

if TYPE_CHECKING:
    from collections.abc import Callable

    import shapely

    from geo.atlas import Atlas
    from geo.figure import Drawn, FigureOptions

Texts: TypeAlias = "list[tuple[str, shapely.Polygon]]"
"""Texts, and what each covers."""

Layers = dict[str, list[dict[str, Any]]]


@pytest.fixture
def meeting(layers: Layers) -> None:
    """Put two more events where there is one."""
    answer = layers["events"][0]
    layers["events"] += [answer | {"id": "question"}, answer | {"id": "reply"}]


@pytest.fixture
def arranged(opened: Callable[[], Atlas], drawing: Callable[..., Drawn], quick: FigureOptions) -> Callable[[], Shown]:
    """Return what arranges the small atlas as it is by then."""

    def shown() -> Shown:
        atlas, frame = opened(), drawing().report.frame
        look = Look(read_symbology(resources.asset("symbology.toml")), "light", Sizes.of(quick))
        grounds = visible(located(atlas.features.values()).on(frame.projection), frame)
        return arrange(grounds, look, atlas.vocabulary)

    return shown


def test_a_feature_without_a_place_is_listed_and_not_shown(drawing: Callable[..., Drawn]) -> None:
    report = drawing().report
    assert "fair" in report.placeless
    assert "fair" not in report.shown


def test_it_is_named_in_the_small_print(drawing: Callable[..., Drawn], words_on: Callable[..., str]) -> None:
    assert "Not drawn, as no place is stated: Fair." in words_on(drawing(), "page")


@pytest.mark.usefixtures("meeting")
def test_features_at_one_spot_share_a_symbol(drawing: Callable[..., Drawn]) -> None:
    assert ("answer", "question", "reply") in drawing().report.together


@pytest.mark.usefixtures("meeting")
def test_the_symbol_says_how_many_share_it(drawing: Callable[..., Drawn], texts_on: Callable[..., Texts]) -> None:
    drawn = drawing(Query(layers=frozenset({"events"})))
    assert "3" in [text for text, _ in texts_on(drawn, "map")]


@pytest.mark.usefixtures("meeting")
def test_the_name_says_how_many_more_there_are(drawing: Callable[..., Drawn], words_on: Callable[..., str]) -> None:
    assert "Answer +2" in words_on(drawing(Query(layers=frozenset({"events"}))), "map")


@pytest.mark.usefixtures("meeting")
def test_several_at_a_place_that_is_shown_bear_its_name(
    layers: Layers, drawing: Callable[..., Drawn], words_on: Callable[..., str]
) -> None:
    layers["places"][1]["geometry"] = layers["events"][0]["geometry"]
    drawn = drawing(Query(layers=frozenset({"events", "places"})))
    assert "East Town" in words_on(drawn, "map")
    assert "Answer" not in words_on(drawn, "map")


def test_the_most_important_gives_a_shared_symbol_its_look(layers: Layers, arranged: Callable[[], Shown]) -> None:
    layers["events"][0]["geometry"] = layers["ports"][0]["geometry"]
    (shared,) = (spot for spot in arranged().spots if len(spot.features) > 1)
    assert [feature.layer for feature in shared.features] == ["ports", "events"]


def test_a_point_is_hollow_where_its_site_is_not_known(arranged: Callable[[], Shown]) -> None:
    hollow = {spot.features[0].id: spot.symbol.hollow for spot in arranged().spots}
    assert (hollow["west-port"], hollow["answer"]) == (False, True)


def test_a_country_has_a_name_and_no_symbol(arranged: Callable[[], Shown]) -> None:
    shown = arranged()
    assert [name.feature.id for name in shown.names] == ["westland"]
    assert "westland" not in [spot.features[0].id for spot in shown.spots]


def test_lines_on_the_same_course_are_drawn_side_by_side(
    layers: Layers, arranged: Callable[[], Shown], drawing: Callable[..., Drawn]
) -> None:
    pipe = layers["pipelines"][0]
    layers["pipelines"] = [pipe, pipe | {"id": "new-pipe"}]
    shown = arranged()
    lines = {line.features[0].id: line for line in side_by_side(shown.lines, drawing().report.frame)}
    assert _middle_gap(lines["old-pipe"], lines["new-pipe"]) == pytest.approx(lines["old-pipe"].width, rel=0.5)


def test_arcs_between_the_same_places_are_drawn_as_one(layers: Layers, drawing: Callable[..., Drawn]) -> None:
    flow = layers["flows"][0]
    back = {"type": "LineString", "coordinates": flow["geometry"]["coordinates"][::-1]}
    layers["flows"] = [flow, flow | {"id": "flow-back", "geometry": back}]
    assert ("oil-flow", "flow-back") in drawing().report.together


def test_a_line_drawn_for_several_says_how_many(
    layers: Layers, drawing: Callable[..., Drawn], words_on: Callable[..., str]
) -> None:
    flow = layers["flows"][0]
    layers["flows"] = [flow, flow | {"id": "more-flow"}, flow | {"id": "most-flow"}]
    drawn = drawing(Query(layers=frozenset({"flows"})))
    assert "Oil Flow +2" in words_on(drawn, "map")
    assert "3" in words_on(drawn, "map").split()


def _middle_gap(one: DrawnLine, other: DrawnLine) -> float:
    """Return how far the middle of one line is from the nearest vertex of the other."""
    middle = one.parts[0][len(one.parts[0]) // 2]
    distances = ((other.parts[0] - middle) ** 2).sum(axis=1) ** 0.5
    return float(distances.min())
