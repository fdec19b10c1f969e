"""Layers of one's own on the real map: areas with holes, features of several points, the legend's names."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from geo import resources

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from explorer.environment import Places
    from tests.end_to_end.conftest import Opener, Person

SETTINGS = """
[layers.mine]
label = "Mine"
[layers.mine.style]
colour = "#8a2be2"
column = "sort"
colours = { zone = "#1b7f5c" }
"""
RING = [[56.0, 41.0], [60.0, 41.0], [60.0, 44.0], [56.0, 44.0], [56.0, 41.0]]
HOLE = [[57.5, 42.0], [57.5, 43.0], [58.5, 43.0], [58.5, 42.0], [57.5, 42.0]]


def _record(name: str, geometry_type: str, coordinates: object) -> dict[str, Any]:
    geometry = {"type": geometry_type, "coordinates": coordinates}
    return {"type": "Feature", "id": name, "properties": {"name": name.title(), "sort": name}, "geometry": geometry}


@pytest.fixture
def mine(opener: Opener, places: Places, write_atlas: Callable[[], Path]) -> Person:
    folder = write_atlas()
    features = [
        _record("zone", "Polygon", [RING, HOLE]),
        _record("islands", "MultiPolygon", [[[[61, 41], [62, 41], [62, 42], [61, 41]]]]),
        _record("buoys", "MultiPoint", [[54.0, 41.0], [54.5, 44.5]]),
    ]
    content = json.dumps({"type": "FeatureCollection", "features": features})
    (folder / "layers" / "mine.geojson").write_text(content, encoding="utf-8")
    (folder / "atlas.toml").write_text(SETTINGS, encoding="utf-8")
    person = opener.open(places, folder)
    person.window.map.fit(53.0, 39.5, 63.0, 45.5)
    return person


def test_areas_and_points_are_hit_where_they_are_and_nowhere_else(mine: Person) -> None:
    def hit(longitude: float, latitude: float) -> str:
        mine.session.select("")
        picked: list[list[str]] = []
        connection = mine.window.map.features_picked.connect(picked.append)
        mine.click_map(longitude, latitude)
        mine.wait_until(lambda: bool(picked))
        mine.window.map.features_picked.disconnect(connection)
        return " ".join(picked[0])

    assert hit(56.7, 42.5) == "zone"
    assert hit(58.0, 42.5) == ""  # in the hole
    assert hit(61.6, 41.3) == "islands"
    assert hit(54.0, 41.0) == "buoys"
    assert hit(54.5, 44.5) == "buoys"
    assert hit(55.2, 40.5) == ""


def test_the_legend_names_what_someone_brought_along(mine: Person) -> None:
    items = "[...document.querySelectorAll('.legend li')].map((item) => item.textContent)"
    shown = mine.ask_page(items)
    assert {"Mine: zone", "Mine: islands", "Mine: buoys"} <= set(shown)
    assert "Own feature" not in shown


def test_a_picture_of_the_map_has_areas_with_their_holes(mine: Person) -> None:
    script = resources.asset("page", "snapshot.js").read_text(encoding="utf-8").rstrip().removesuffix(";")
    taken = json.dumps(json.loads(mine.ask_page(script)), separators=(",", ":"))
    fills = re.findall(r'\{[^{}]*"fill-rule":"evenodd"[^{}]*\}', taken)
    zones = [path for path in fills if '"fill":"#1b7f5c"' in path]
    assert [path.count("M") for path in zones] == [2]
