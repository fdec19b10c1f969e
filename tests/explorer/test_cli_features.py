"""``caspian features``, ``caspian search``: what is on the map, and finding it."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner, Result

from explorer.cli import caspian

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def run(atlas_folder: Path) -> Callable[..., Result]:
    """Return what runs a command on the small atlas."""
    return lambda command, *words: CliRunner().invoke(caspian, [command, "--atlas", str(atlas_folder), *words])


@pytest.fixture
def geojson(run: Callable[..., Result]) -> Callable[..., list[dict[str, Any]]]:
    """Return what runs ``caspian features --format geojson`` and returns its features."""

    def running(*words: str) -> list[dict[str, Any]]:
        features: list[dict[str, Any]] = json.loads(run("features", "--format", "geojson", *words).stdout)["features"]
        return features

    return running


def test_geojson_is_a_feature_collection(run: Callable[..., Result]) -> None:
    collection = json.loads(run("features", "--format", "geojson").stdout)
    assert (collection["type"], len(collection["features"]), "crs" in collection) == ("FeatureCollection", 9, False)


def test_geojson_has_the_promised_properties_in_order(geojson: Callable[..., list[dict[str, Any]]]) -> None:
    (feature,) = geojson("sea-cable")
    assert list(feature["properties"])[:13] == [
        "name", "names", "aliases", "layer", "kind", "status", "precision", "geometry_source", "date", "length_km",
        "facts", "articles", "verdicts",
    ]  # fmt: skip


def test_geojson_has_the_values_of_the_feature(geojson: Callable[..., list[dict[str, Any]]]) -> None:
    (feature,) = geojson("sea-cable")
    expected = {
        "layer": "cables", "kind": "fibre_cable", "status": "mixed", "precision": "schematic", "length_km": 355.6,
        "facts": 4, "articles": ["courier", "gazette"], "verdicts": {"differ": 1},
        "statuses": ["under_construction", "planned"],
    }  # fmt: skip
    assert {name: feature["properties"][name] for name in expected} == expected


def test_a_feature_that_is_compared_on_nothing_has_no_verdicts(
    geojson: Callable[..., list[dict[str, Any]]],
) -> None:
    (feature,) = geojson("old-pipe")
    assert feature["properties"]["verdicts"] == {}


def test_json_counts_verdicts_too(run: Callable[..., Result]) -> None:
    (record,) = json.loads(run("features", "west-port", "--format", "json").stdout)
    assert record["verdicts"] == {"differ": 1}


def test_verdicts_are_those_on_all_that_is_stated(geojson: Callable[..., list[dict[str, Any]]]) -> None:
    (feature,) = geojson("sea-cable", "--source", "gazette")
    assert feature["properties"]["verdicts"] == {"differ": 1}


def test_a_feature_without_a_place_is_there_with_a_null_geometry(
    geojson: Callable[..., list[dict[str, Any]]],
) -> None:
    (feature,) = geojson("fair")
    assert (feature["geometry"], feature["properties"]["date"]) == (None, "2023-05")


def test_the_facts_counted_are_those_that_the_filters_leave(geojson: Callable[..., list[dict[str, Any]]]) -> None:
    (feature,) = geojson("sea-cable", "--source", "gazette")
    assert (feature["properties"]["facts"], feature["properties"]["articles"]) == (2, ["gazette"])


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        (["--layers", "ports"], ["west-port", "east-port"]),
        (["--kind", "agreement"], ["answer"]),
        (["--status", "planned"], ["sea-cable"]),
        (["--verdict", "differ"], ["west-port", "sea-cable"]),
        (["--verdict", "agree"], []),
        (["--verdicts", "agree, differ", "--layer", "cables"], ["sea-cable"]),
        (["--period", "2023", "--kind", "forum"], ["fair"]),
        (["--period", "2024", "--kind", "forum"], []),
        (["--text", "западный"], ["west-port"]),
    ],
)
def test_filters_leave_what_they_say(
    geojson: Callable[..., list[dict[str, Any]]], words: list[str], ids: list[str]
) -> None:
    assert [feature["id"] for feature in geojson(*words)] == ids


def test_json_has_the_position_of_a_point(run: Callable[..., Result]) -> None:
    (record,) = json.loads(run("features", "west-port", "--format", "json").stdout)
    assert (record["id"], record["longitude"], record["latitude"]) == ("west-port", 51.2, 43.6)


def test_csv_has_a_row_for_each_feature(run: Callable[..., Result]) -> None:
    rows = list(csv.DictReader(io.StringIO(run("features", "--format", "csv").stdout_bytes.decode(), newline="")))
    assert len(rows) == 9


def test_csv_says_names_with_their_language(run: Callable[..., Result]) -> None:
    output = run("features", "west-port", "--format", "csv").stdout_bytes.decode()
    (row,) = csv.DictReader(io.StringIO(output, newline=""))
    assert row["names"] == "az: Qərb limanı; ru: Западный порт"


def test_csv_is_safe_to_open_in_a_spreadsheet(
    layers: dict[str, list[dict[str, Any]]], write_atlas: Callable[[], Path]
) -> None:
    layers["ports"][0]["properties"]["name"] = '=HYPERLINK("http://example.org")'
    result = CliRunner().invoke(caspian, ["features", "--atlas", str(write_atlas()), "--format", "csv"])
    assert "\"'=HYPERLINK" in result.stdout


def test_the_table_says_what_differs(run: Callable[..., Result]) -> None:
    assert "Sources differ" in run("features", "sea-cable").stdout


def test_no_name_can_steer_the_terminal(
    layers: dict[str, list[dict[str, Any]]], write_atlas: Callable[[], Path]
) -> None:
    layers["ports"][0]["properties"]["name"] = "\x1b]0;title\x07West"
    result = CliRunner().invoke(caspian, ["features", "--atlas", str(write_atlas())])
    assert "\x1b" not in result.stdout


def test_search_finds_with_typing_errors(run: Callable[..., Result]) -> None:
    assert json.loads(run("search", "wset", "port", "--format", "json").stdout)[0]["id"] == "west-port"


def test_search_says_what_it_found_and_how_well(run: Callable[..., Result]) -> None:
    assert list(json.loads(run("search", "west", "--format", "json").stdout)[0]) == ["group", "id", "label", "score"]


def test_search_lists_no_more_than_asked_for(run: Callable[..., Result]) -> None:
    assert len(json.loads(run("search", "port", "--limit", "1", "--format", "json").stdout)) == 1


def test_search_that_finds_nothing_says_so(run: Callable[..., Result]) -> None:
    result = run("search", "qqqqqq", "--format", "json")
    assert (json.loads(result.stdout), result.stderr) == ([], "Nothing is found for “qqqqqq”.\n")


def test_search_without_words_is_bad_usage(run: Callable[..., Result]) -> None:
    assert run("search").exit_code == 2
