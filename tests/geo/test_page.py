"""The page that folium makes, and what it fetches."""

from __future__ import annotations

import json
import re
import struct
from typing import TYPE_CHECKING

import pytest

from geo import resources
from geo.basemap import mercator, pack_basemap, place_names
from geo.compare import compare
from geo.page import build_page
from geo.page_data import page_data
from geo.symbology import read_symbology

if TYPE_CHECKING:
    from typing import Any

    from geo.atlas import Atlas


@pytest.fixture
def data(atlas: Atlas) -> dict[str, bytes]:
    return page_data(atlas, compare(atlas), read_symbology(resources.asset("symbology.toml")))


@pytest.fixture
def features(data: dict[str, bytes]) -> dict[str, dict[str, Any]]:
    return {feature["id"]: feature for feature in json.loads(data["data/atlas.json"])["features"]}


def test_the_page_is_the_same_every_time() -> None:
    assert build_page() == build_page()


def test_the_page_is_made_of_four_files() -> None:
    assert sorted(build_page()) == ["folium.css", "folium.js", "index.html", "map.js"]


def test_the_page_names_no_remote_address() -> None:
    names_of_standards = {b"http://www.w3.org/2000/svg"}
    assert set(re.findall(rb"https?:[^\s\"')]+|src=\"//", b"\n".join(build_page().values()))) <= names_of_standards


def test_the_page_has_no_inline_script_or_style() -> None:
    markup = build_page()["index.html"].decode()
    assert "<style" not in markup
    assert "<script>" not in markup


def test_every_file_the_page_asks_for_is_there(data: dict[str, bytes]) -> None:
    markup = build_page()["index.html"].decode()
    asked = [part.split('"')[0] for part in markup.replace('src="', 'href="').split('href="')[1:]]
    known = {
        *build_page(),
        *data,
        "qwebchannel.js",
        *(f"page/fonts/{style}.ttf" for style in ("Regular", "Semibold", "It")),
    }
    missing = [
        path
        for path in asked
        if path not in known
        and not resources.asset(path).is_file()
        and not (resources.leaflet() / path.removeprefix("leaflet/")).is_file()
    ]
    assert missing == []


def test_every_feature_is_in_the_data(features: dict[str, Any], atlas: Atlas) -> None:
    assert features.keys() == atlas.features.keys()


def test_a_geometry_arrives_as_it_is(features: dict[str, Any]) -> None:
    assert features["west-port"]["geometry"] == {"type": "Point", "coordinates": [51.2, 43.6]}


def test_a_feature_whose_sources_differ_says_so(features: dict[str, Any]) -> None:
    assert {name for name, feature in features.items() if feature["properties"]["differs"]} == {
        "west-port",
        "sea-cable",
    }


def test_a_point_known_only_by_its_town_is_hollow(features: dict[str, Any]) -> None:
    assert features["answer"]["properties"]["style"]["hollow"]
    assert not features["west-port"]["properties"]["style"]["hollow"]


def test_a_line_that_is_not_built_is_dashed(features: dict[str, Any]) -> None:
    assert features["sea-cable"]["properties"]["style"]["pattern"] == "unbuilt_schematic"
    assert features["old-pipe"]["properties"]["style"]["dash"] == []


def test_as_many_positions_are_packed_as_are_counted() -> None:
    packed = pack_basemap()
    counts = [count for group in packed.groups for count in group.counts]
    assert len(packed.courses) == 16 * len(counts) + 8 * sum(counts)


def test_each_line_has_its_box_before_it() -> None:
    packed = pack_basemap()
    start = 0
    for count in (count for group in packed.groups for count in group.counts):
        box = struct.unpack_from("<4f", packed.courses, start)
        values = struct.unpack_from(f"<{2 * count}f", packed.courses, start + 16)
        start += 16 + 8 * count
        assert box == (min(values[::2]), max(values[::2]), min(values[1::2]), max(values[1::2]))


def test_packed_positions_lie_on_the_square_of_the_world() -> None:
    values = struct.unpack(f"<{len(pack_basemap().courses) // 4}f", pack_basemap().courses)
    assert min(values) >= 0
    assert max(values) <= 1.06  # what lies beyond the 180th meridian is drawn on, not cut


@pytest.mark.parametrize(
    ("position", "expected"),
    [((0, 0), (0.5, 0.5)), ((-180, 85.05), (0.0, 0.0)), ((180, -85.05), (1.0, 1.0)), ((90, 66.51326), (0.75, 0.25))],
)
def test_positions_are_projected_as_epsg_3857_says(
    position: tuple[float, float], expected: tuple[float, float]
) -> None:
    assert mercator(*position) == pytest.approx(expected, abs=1e-4)


def test_names_come_with_the_zoom_they_are_shown_from() -> None:
    assert all({"name", "class", "min_zoom"} <= feature["properties"].keys() for feature in place_names())
