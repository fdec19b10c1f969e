"""The shipped layers, read by independent readers: json, shapely and pyproj; of our own code only what finds the files.

Expected positions, distances and lengths are written out here a second time, so that a slip in a layer
does not carry over into its test. Lengths and distances are geodesic on WGS 84, in kilometres.
"""

import json
import re
import tomllib
from collections import defaultdict
from functools import cache
from itertools import pairwise
from typing import Any, TypeAlias

import pytest
from pyproj import Geod
from shapely.geometry import LineString, shape
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from geo import resources

ASSETS = resources.asset()
WGS84 = Geod(ellps="WGS84")
VOCABULARY = tomllib.loads((ASSETS / "vocabulary.toml").read_text(encoding="utf-8"))
LAYERS = ("ports", "cables", "pipelines", "corridors", "facilities", "events", "flows", "places")
LANGUAGES = {"az", "kk", "ru", "tr"}

Position: TypeAlias = tuple[float, float]
Feature: TypeAlias = dict[str, Any]


def _read(layer: str) -> dict[str, Any]:
    path = ASSETS / "layers" / f"{layer}.geojson"
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return document


FEATURES: dict[str, tuple[str, Feature]] = {
    f"{layer}/{feature.get('id', number)}": (layer, feature)
    for layer in LAYERS
    for number, feature in enumerate(_read(layer)["features"])
}
BY_ID = {feature["id"]: feature for _, feature in FEATURES.values()}
PLACED = {name: pair for name, pair in FEATURES.items() if pair[1]["geometry"]}

every_layer = pytest.mark.parametrize("layer", LAYERS)
every_feature = pytest.mark.parametrize(("layer", "feature"), FEATURES.values(), ids=FEATURES)
every_placed_feature = pytest.mark.parametrize(("layer", "feature"), PLACED.values(), ids=PLACED)


def _lines(feature_id: str) -> list[list[Position]]:
    """Give the parts of a line feature."""
    geometry = BY_ID[feature_id]["geometry"]
    parts = geometry["coordinates"] if geometry["type"] == "MultiLineString" else [geometry["coordinates"]]
    return [[(lon, lat) for lon, lat in part] for part in parts]


def _positions(feature: Feature) -> list[Position]:
    """Give every position of a feature's geometry, however deeply it is nested."""
    found: list[Position] = []
    pending = [feature["geometry"]["coordinates"]]
    while pending:
        item = pending.pop()
        if isinstance(item[0], list):
            pending.extend(item)
        else:
            found.append((item[0], item[1]))
    return found


def _length_km(part: list[Position]) -> float:
    lons, lats = zip(*part, strict=True)
    return float(WGS84.line_length(lons, lats)) / 1000


def _distance_km(one: Position, other: Position) -> float:
    return float(WGS84.inv(*one, *other)[2]) / 1000


def _distance_to_line_km(place: Position, part: list[Position]) -> float:
    """Give the distance from a place to a line, in a local projection good to about 1 % at these ranges."""
    scale_lon = _distance_km(place, (place[0] + 0.1, place[1])) * 10
    scale_lat = _distance_km(place, (place[0], place[1] + 0.1)) * 10
    flat = LineString([((lon - place[0]) * scale_lon, (lat - place[1]) * scale_lat) for lon, lat in part])
    return float(flat.distance(shape({"type": "Point", "coordinates": (0, 0)})))


def _cut(part: list[Position], *places: Position) -> list[list[Position]]:
    """Cut a line at the vertices nearest to the places."""
    at = []
    for place in places:
        away = [_distance_km(vertex, place) for vertex in part]
        at.append(away.index(min(away)))
    return [part[start : end + 1] for start, end in pairwise([0, *at, len(part) - 1])]


@cache
def _land() -> BaseGeometry:
    path = ASSETS / "basemap" / "land.geojson"
    if not path.exists():
        pytest.skip("assets/basemap/land.geojson is not there: sea legs were not compared with the land")
    document = json.loads(path.read_text(encoding="utf-8"))
    return unary_union([shape(feature["geometry"]).buffer(0) for feature in document["features"]])


# --- Files ----------------------------------------------------------------------------------------------------------


@every_layer
def test_layer_is_a_feature_collection_of_rfc_7946(layer: str) -> None:
    document = _read(layer)
    assert (document["type"], set(document)) == ("FeatureCollection", {"type", "features"})


@every_layer
def test_layer_file_ends_with_one_newline_and_has_no_carriage_return(layer: str) -> None:
    raw = (ASSETS / "layers" / f"{layer}.geojson").read_bytes()
    assert raw.endswith(b"}\n")
    assert b"\r" not in raw


@every_layer
def test_layer_file_spells_names_in_their_own_letters(layer: str) -> None:
    assert "\\u" not in (ASSETS / "layers" / f"{layer}.geojson").read_text(encoding="utf-8")


@every_layer
def test_coordinates_have_at_most_four_decimals(layer: str) -> None:
    geometries = [json.dumps(feature["geometry"]) for feature in _read(layer)["features"]]
    assert not re.findall(r"\d\.\d{5,}", " ".join(geometries))


def test_ids_are_unique_over_all_layers() -> None:
    holders = defaultdict(list)
    for layer in LAYERS:
        for feature in _read(layer)["features"]:
            holders[feature["id"]].append(layer)
    assert {name: layers for name, layers in holders.items() if len(layers) > 1} == {}


# --- Features -------------------------------------------------------------------------------------------------------


@every_feature
def test_feature_has_exactly_the_members_of_rfc_7946(layer: str, feature: Feature) -> None:
    assert feature["type"] == "Feature", layer
    assert set(feature) == {"type", "id", "properties", "geometry"}


@every_feature
def test_id_is_lower_case_words_joined_by_hyphens(layer: str, feature: Feature) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", feature["id"]), layer


@every_feature
def test_kind_is_in_the_vocabulary(layer: str, feature: Feature) -> None:
    assert feature["properties"]["kind"] in VOCABULARY["kinds"], layer


@every_feature
def test_precision_is_in_the_vocabulary(layer: str, feature: Feature) -> None:
    assert feature["properties"]["precision"] in VOCABULARY["precisions"], layer


@every_feature
def test_precision_is_none_exactly_where_nothing_is_drawn(layer: str, feature: Feature) -> None:
    assert (feature["geometry"] is None) == (feature["properties"]["precision"] == "none"), layer


@every_feature
def test_geometry_source_is_a_sentence(layer: str, feature: Feature) -> None:
    assert re.fullmatch(r"[A-Z“].{20,}\.", feature["properties"]["geometry_source"]), layer


@every_feature
def test_names_are_given_by_known_language_and_not_empty(layer: str, feature: Feature) -> None:
    names = feature["properties"]["names"]
    assert set(names) <= LANGUAGES, layer
    assert all(name.strip() for name in names.values())


@every_feature
def test_aliases_are_not_repeated(layer: str, feature: Feature) -> None:
    aliases = feature["properties"]["aliases"]
    assert len(aliases) == len(set(aliases)), layer


@every_placed_feature
def test_layer_admits_the_geometry_type(layer: str, feature: Feature) -> None:
    assert feature["geometry"]["type"] in VOCABULARY["layers"][layer]["geometry"]


@every_placed_feature
def test_geometry_is_valid_and_not_empty(layer: str, feature: Feature) -> None:
    geometry = shape(feature["geometry"])
    assert geometry.is_valid, layer
    assert not geometry.is_empty


@every_placed_feature
def test_positions_are_longitude_then_latitude_inside_the_region(layer: str, feature: Feature) -> None:
    outside = [place for place in _positions(feature) if not (15 <= place[0] <= 90 and 20 <= place[1] <= 58)]
    assert outside == [], layer


@every_placed_feature
def test_no_vertex_repeats_its_neighbour(layer: str, feature: Feature) -> None:
    if feature["geometry"]["type"] == "Point":
        return
    for part in _lines(feature["id"]):
        assert all(one != other for one, other in pairwise(part)), layer


CORE = {
    "ports": "aktau-port kuryk-port alat-port",
    "cables": "fibre-cable caspian-power-cable black-sea-power-line",
    "pipelines": "btc baku-supsa",
    "corridors": "middle-corridor zangezur-corridor green-energy-corridor aktau-ceyhan-route",
    "facilities": (
        "sangachal-terminal ceyhan-terminal supsa-terminal dubendi-terminal kashagan fuzuli-childrens-centre alem-ai "
        "saryshagan lake-alakol-complex hbi-plant"
    ),
    "places": (
        "kazakhstan azerbaijan uzbekistan georgia turkiye china romania hungary armenia caspian-sea aktau kuryk alat "
        "baku sumgait gabala fuzuli shusha nakhchivan astana almaty budapest bucharest abu-dhabi horadiz agbend meghri "
        "ordubad khorgos altynkol dostyk poti batumi constanta anaklia sumgait-landing aktau-landing lake-alakol"
    ),
}


@pytest.mark.parametrize(("layer", "name"), [(layer, name) for layer, names in CORE.items() for name in names.split()])
def test_core_feature_is_in_its_layer(layer: str, name: str) -> None:
    assert f"{layer}/{name}" in FEATURES


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("Alyat", "alat-port"), ("Алят", "alat"), ("Sumgayit", "sumgait"), ("Sumqayıt", "sumgait"),
        ("Ақтау", "aktau"), ("Bakı", "baku"), ("Баку", "baku"), ("BTC", "btc"), ("Baku-Tbilisi-Ceyhan", "btc"),
        ("WREP", "baku-supsa"), ("TITR", "middle-corridor"), ("Құрық", "kuryk"), ("Qəbələ", "gabala"),
        ("Trans-Caspian International Transport Route", "middle-corridor"), ("Turkey", "turkiye"),
        ("Zəngəzur dəhlizi", "zangezur-corridor"), ("Қашаған", "kashagan"),
        ("Black Sea Energy Corridor", "black-sea-power-line"),
    ],
)  # fmt: skip
def test_feature_is_known_by_its_other_spelling(spelling: str, name: str) -> None:
    properties = BY_ID[name]["properties"]
    assert spelling in {properties["name"], *properties["names"].values(), *properties["aliases"]}


# --- Points ---------------------------------------------------------------------------------------------------------

# longitude, latitude, and how far from it the feature may lie: the disagreement between independent sources.
POINTS: dict[str, tuple[float, float, float]] = {
    "aktau-port": (51.2226, 43.5996, 1.5), "kuryk-port": (51.4416, 43.1648, 1), "alat-port": (49.4507, 39.9735, 1),
    "dubendi-terminal": (50.2494, 40.4219, 1), "sangachal-terminal": (49.4813, 40.2013, 0.4),
    "supsa-terminal": (41.7666, 42.0258, 3), "ceyhan-terminal": (35.9012, 36.8757, 3),
    "poti": (41.6586, 42.1592, 1), "batumi": (41.6571, 41.6499, 1), "constanta": (28.65, 44.1667, 1),
    "anaklia": (41.5623, 42.3930, 1), "sumgait-landing": (49.6790, 40.6051, 1), "aktau-landing": (51.20, 43.65, 1),
    "kashagan": (52.20, 46.41, 10), "gabala": (47.8458, 40.9814, 1), "fuzuli": (47.1453, 39.6009, 1),
    "shusha": (46.7499, 39.7601, 1), "nakhchivan": (45.4122, 39.2089, 1), "astana": (71.4460, 51.1801, 1),
    "almaty": (76.9115, 43.2525, 1), "baku": (49.8920, 40.3777, 1), "sumgait": (49.6686, 40.5897, 1),
    "budapest": (19.0404, 47.4984, 1), "bucharest": (26.1063, 44.4323, 1), "abu-dhabi": (54.3970, 24.4512, 1),
    "saryshagan": (72.8667, 46.3833, 1), "lake-alakol": (81.7353, 46.1377, 1), "khorgos": (80.3852, 44.2234, 1),
    "altynkol": (80.2954, 44.1649, 1), "dostyk": (82.4867, 45.2529, 1), "horadiz": (47.3417, 39.4461, 1),
    "agbend": (46.5550, 38.8860, 1), "meghri": (46.2431, 38.9012, 1), "ordubad": (46.0029, 38.8772, 1),
}  # fmt: skip


@pytest.mark.parametrize(("name", "expected"), POINTS.items(), ids=POINTS)
def test_point_lies_where_independent_sources_put_it(name: str, expected: tuple[float, float, float]) -> None:
    lon, lat, tolerance_km = expected
    drawn_lon, drawn_lat = BY_ID[name]["geometry"]["coordinates"]
    assert _distance_km((drawn_lon, drawn_lat), (lon, lat)) <= tolerance_km


@pytest.mark.parametrize(
    ("port", "town", "expected_km"), [("aktau-port", "aktau", 8), ("kuryk-port", "kuryk", 19), ("alat-port", "alat", 5)]
)
def test_port_is_not_mistaken_for_its_town(port: str, town: str, expected_km: float) -> None:
    apart = _distance_km(_positions(BY_ID[port])[0], _positions(BY_ID[town])[0])
    assert apart == pytest.approx(expected_km, abs=1)


def test_features_share_a_point_only_where_nothing_finer_is_known() -> None:
    at = defaultdict(list)
    for layer, feature in PLACED.values():
        if feature["geometry"]["type"] == "Point" and layer not in {"events", "flows"}:
            at[tuple(feature["geometry"]["coordinates"])].append(feature["properties"])
    shared = [properties for group in at.values() if len(group) > 1 for properties in group]
    assert [each["name"] for each in shared if each["precision"] not in {"settlement", "schematic"}] == []


# --- Lines ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "published_km", "least", "most"),
    [
        ("btc", 1768, 0.90, 1.0),
        ("baku-supsa", 833, 0.88, 1.0),
        ("fibre-cable", 380, 0.93, 1.0),
        ("black-sea-power-line", 1100, 0.93, 1.0),
    ],
)
def test_drawn_length_is_a_little_below_the_published_length(
    name: str, published_km: float, least: float, most: float
) -> None:
    drawn_km = sum(_length_km(part) for part in _lines(name))
    assert least <= drawn_km / published_km <= most


@pytest.mark.parametrize(("country", "published_km"), [(0, 443), (1, 249), (2, 1076)], ids=["AZ", "GE", "TR"])
def test_btc_has_its_published_share_of_each_country(country: int, published_km: float) -> None:
    into_georgia, into_turkiye = (45.19, 41.405), (42.83, 41.578)
    part = _cut(_lines("btc")[0], into_georgia, into_turkiye)[country]
    assert 0.85 <= _length_km(part) / published_km <= 1.0


@pytest.mark.parametrize(
    ("town", "place", "published_km"),
    [
        ("Kurdamir", (48.1565, 40.3426), 2), ("Yevlakh", (47.1501, 40.6183), 2), ("Ganja", (46.3613, 40.6816), 18),
        ("Gardabani", (45.0899, 41.4597), 2), ("Rustavi", (44.9787, 41.5627), 2), ("Bakuriani", (43.5291, 41.7530), 12),
        ("Akhaltsikhe", (42.9860, 41.6395), 2), ("Ardahan", (42.7022, 41.1087), 2),
        ("Sarikamis", (42.5871, 40.3277), 18), ("Erzincan", (39.4902, 39.7392), 18), ("Imranli", (38.1136, 39.8754), 2),
        ("Sivas", (37.0161, 39.7483), 21), ("Goksun", (36.4973, 38.0210), 2), ("Andirin", (36.3549, 37.5776), 2),
        ("Osmaniye", (36.2478, 37.0742), 21),
    ],
)  # fmt: skip
def test_btc_passes_the_town_at_its_stated_distance(town: str, place: Position, published_km: float) -> None:
    assert _distance_to_line_km(place, _lines("btc")[0]) == pytest.approx(published_km, abs=1), town


def test_baku_supsa_keeps_to_the_trench_of_btc_in_azerbaijan() -> None:
    btc = _lines("btc")[0]
    shared = _cut(_lines("baku-supsa")[0], (45.19, 41.405))[0]
    assert max(_distance_to_line_km(place, btc) for place in shared) <= 1


def test_aktau_ceyhan_route_keeps_to_btc_on_land() -> None:
    btc = _lines("btc")[0]
    _, land = _lines("aktau-ceyhan-route")
    assert max(_distance_to_line_km(place, btc) for place in land) <= 1.5


def test_tanker_leg_has_its_length_by_water() -> None:
    sea, _ = _lines("aktau-ceyhan-route")
    assert _length_km(sea) == pytest.approx(470, rel=0.03)


def test_caspian_power_cable_is_drawn_well_apart_from_the_fibre_line() -> None:
    fibre, power = _lines("fibre-cable")[0], _lines("caspian-power-cable")[0]
    assert _distance_to_line_km(power[len(power) // 2], fibre) >= 15


def test_no_two_lines_have_the_same_course_but_flows_with_the_same_ends() -> None:
    courses = defaultdict(list)
    for layer, feature in PLACED.values():
        if feature["geometry"]["type"] == "Point" or layer == "flows":
            continue
        for part in _lines(feature["id"]):
            courses[min(tuple(part), tuple(reversed(part)))].append(feature["id"])
    assert [names for names in courses.values() if len(names) > 1] == []


@pytest.mark.parametrize(
    ("name", "ends"),
    [
        ("fibre-cable", ("aktau-landing", "sumgait-landing")),
        ("black-sea-power-line", ("anaklia", "constanta")),
        ("btc", ("sangachal-terminal", "ceyhan-terminal")),
        ("baku-supsa", ("sangachal-terminal", "supsa-terminal")),
        ("middle-corridor-sea-aktau", ("aktau-port", "alat-port")),
        ("middle-corridor-sea-kuryk", ("kuryk-port", "alat-port")),
        ("zangezur-corridor", ("horadiz", "nakhchivan")),
    ],
)
def test_line_joins_its_ends(name: str, ends: tuple[str, str]) -> None:
    (part,) = _lines(name)
    assert (part[0], part[-1]) == tuple(_positions(BY_ID[end])[0] for end in ends)


# Cables and ferries, and the tanker leg of the oil route, which is its first part.
WATER = (
    "fibre-cable", "caspian-power-cable", "black-sea-power-line",
    "middle-corridor-sea-aktau", "middle-corridor-sea-kuryk", "aktau-ceyhan-route",
)  # fmt: skip


@pytest.mark.parametrize("name", WATER)
def test_line_through_water_crosses_land_only_within_3_km_of_its_ends(name: str) -> None:
    part = _lines(name)[0]
    ends = (part[0], part[-1])
    ashore = shape({"type": "LineString", "coordinates": part}).intersection(_land())
    pieces = getattr(ashore, "geoms", [ashore])
    farthest = [min(_distance_km(place, end) for end in ends) for piece in pieces for place in piece.coords]
    assert max(farthest, default=0) <= 3
