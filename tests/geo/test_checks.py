"""The check finds what is wrong, by file, record and field, and nothing in what is right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from geo.checks import Report, check
from geo.checks.units import UnitChecker
from geo.passages import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.atlas import Atlas
    from geo.errors import Finding
    from geo.vocabulary import Vocabulary

Layers = dict[str, list[dict[str, Any]]]
Seeds = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def units(vocabulary: Vocabulary) -> UnitChecker:
    """Return what knows the units; it takes long to make."""
    return UnitChecker(vocabulary)


@pytest.fixture
def checked(opened: Callable[[], Atlas], units: UnitChecker) -> Callable[..., Report]:
    """Return what writes, opens and checks the small atlas as it is by then."""
    return lambda texts=None: check(opened(), texts or {}, units)


@pytest.fixture
def found(checked: Callable[..., Report]) -> Callable[..., Finding]:
    """Return what does so and returns the one thing that is wrong."""

    def only(texts: dict[str, Text] | None = None) -> Finding:
        (finding,) = checked(texts).findings
        return finding

    return only


def test_nothing_is_wrong_with_a_good_atlas(checked: Callable[..., Report], texts: dict[str, Text]) -> None:
    report = checked(texts)
    assert (report.findings, report.unchecked) == ((), ())


def test_without_texts_the_rest_is_clean(checked: Callable[..., Report]) -> None:
    assert checked().findings == ()


def test_without_a_text_it_is_said_what_was_not_checked(
    checked: Callable[..., Report], atlas: Atlas, texts: dict[str, Text]
) -> None:
    del texts[atlas.articles["courier"].sha256]
    (sentence,) = checked(texts).unchecked
    assert "“courier”" in sentence


def test_a_text_of_no_record_is_said_not_to_be_used(checked: Callable[..., Report], texts: dict[str, Text]) -> None:
    other = Text("Something else.")
    assert checked(texts | {other.sha256: other}).unchecked == ("texts at hand that no record has the hash of: 1.",)


def test_what_was_found_on_opening_is_reported(found: Callable[..., Finding], seeds: Seeds) -> None:
    seeds["gazette"]["fact"][0]["about"] = ["west-prot"]
    assert found().field == "about"


def test_a_phrase_that_is_not_at_its_offsets_is_found(
    found: Callable[..., Finding], seeds: Seeds, texts: dict[str, Text]
) -> None:
    fact = seeds["gazette"]["fact"][3]
    fact["start"] += 1
    fact["end"] += 1
    finding = found(texts)
    assert (finding.file, finding.record, finding.field) == ("gazette.toml", "gazette-cable-status", "start")


def test_it_is_said_where_a_misplaced_phrase_stands(
    found: Callable[..., Finding], seeds: Seeds, texts: dict[str, Text]
) -> None:
    fact = seeds["gazette"]["fact"][3]
    fact["start"] += 1
    fact["end"] += 1
    assert f"at {fact['start'] - 1} to {fact['end'] - 1}" in found(texts).remedy


def test_a_wrong_paragraph_is_found(found: Callable[..., Finding], seeds: Seeds, texts: dict[str, Text]) -> None:
    seeds["gazette"]["fact"][2]["paragraph"] = 1
    assert "stands in paragraph 4, not 1" in found(texts).problem


def test_a_phrase_that_cuts_a_number_is_found(
    checked: Callable[..., Report], seeds: Seeds, texts: dict[str, Text]
) -> None:
    fact = seeds["courier"]["fact"][2]
    fact |= {"exact": "by the end of 202", "end": fact["end"] - 1}
    problems = [finding.problem for finding in checked(texts).findings]
    assert "the phrase begins or ends inside a word or number" in problems


def test_a_phrase_that_is_a_whole_sentence_is_found(
    found: Callable[..., Finding], seeds: Seeds, texts: dict[str, Text]
) -> None:
    fact = seeds["gazette"]["fact"][5]
    fact |= {"exact": "Some 1,500 people attended.", "end": fact["end"] + len(" attended.")}
    assert found(texts).problem == "the phrase is a whole sentence"


def test_a_digit_that_no_fact_covers_is_found(
    found: Callable[..., Finding], seeds: Seeds, texts: dict[str, Text]
) -> None:
    del seeds["gazette"]["fact"][2]
    finding = found(texts)
    assert (finding.file, "“380” in paragraph 4" in finding.problem) == ("gazette.toml", True)


def test_no_more_than_five_words_of_an_article_are_shown(
    found: Callable[..., Finding], seeds: Seeds, texts: dict[str, Text]
) -> None:
    del seeds["gazette"]["fact"][2]
    assert "(“… cable of 380 km, “Sea …”)" in found(texts).problem


def test_a_digit_with_a_reason_is_covered(checked: Callable[..., Report], seeds: Seeds, texts: dict[str, Text]) -> None:
    del seeds["gazette"]["uncovered"]
    assert [f.problem.split()[3] for f in checked(texts).findings] == ["“7”", "“12.”"]


def test_a_text_of_another_length_than_recorded_is_found(
    found: Callable[..., Finding], seeds: Seeds, texts: dict[str, Text]
) -> None:
    seeds["courier"]["article"]["characters"] += 1
    assert found(texts).field == "characters"


@pytest.mark.parametrize(
    ("shared", "found"),
    [
        ("it is to be ready by the", []),
        ("it is to be ready by the end", ["statement"]),
        ("It is: to be ready, by the END?", ["statement"]),
    ],
)
def test_a_statement_shares_seven_running_words_with_its_article_at_most(
    checked: Callable[..., Report], seeds: Seeds, texts: dict[str, Text], shared: str, found: list[str]
) -> None:
    seeds["courier"]["fact"][2]["statement"] = shared
    assert [finding.field for finding in checked(texts).findings] == found


def test_a_note_on_a_feature_that_copies_an_article_is_found(
    found: Callable[..., Finding], layers: Layers, texts: dict[str, Text]
) -> None:
    layers["ports"][0]["properties"]["note"] = "it is to be ready by the end"
    finding = found(texts)
    assert (finding.file, finding.record, finding.field) == ("ports.geojson", "west-port", "note")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("unit", "megatonn"),
        ("unit", "kilometer"),
        ("unit", "megatonne/year"),
        ("unit", "megatonne*("),
        ("statement", " "),
        ("period_basis", "guessed"),
        ("paragraph", 0),
        ("end", 3),
        ("value", float("inf")),
        ("value_max", 1.0),
    ],
)
def test_a_wrong_field_of_a_fact_is_found(
    found: Callable[..., Finding], seeds: Seeds, field: str, value: object
) -> None:
    seeds["gazette"]["fact"][0][field] = value
    finding = found()
    assert (finding.record, finding.field) == ("gazette-cargo-2024", field)


@pytest.mark.parametrize("unit", ["ton", "kiloton", "short_ton/year"])
def test_a_short_ton_is_found(found: Callable[..., Finding], seeds: Seeds, unit: str) -> None:
    seeds["gazette"]["fact"][5]["unit"] = unit
    assert found().remedy == "Write “tonne”."


@pytest.mark.parametrize("unit", ["tonne", "metric_ton", "kilonewton", "USD", "gigaKZT", "percent", "terabit/second"])
def test_a_unit_of_ours_or_of_pint_is_right(checked: Callable[..., Report], seeds: Seeds, unit: str) -> None:
    seeds["gazette"]["fact"][5]["unit"] = unit
    assert checked().findings == ()


@pytest.mark.parametrize(
    ("number", "missing"),
    [(0, {"indicator": "start_date"}), (2, {"indicator": "end_points"}), (4, {"indicator": "cost"})],
)
def test_a_fact_that_does_not_state_what_its_indicator_asks_for_is_found(
    found: Callable[..., Finding], seeds: Seeds, number: int, missing: dict[str, str]
) -> None:
    seeds["gazette"]["fact"][number] |= missing
    assert "needs a" in found().problem


def test_a_phrase_of_more_than_ten_words_is_found(found: Callable[..., Finding], seeds: Seeds) -> None:
    phrase = "one two three four five six seven eight nine ten eleven"
    seeds["gazette"]["fact"][0] |= {"exact": phrase, "start": 0, "end": len(phrase)}
    assert found().problem == "the phrase has 11 words"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", ""),
        ("sha256", "abc"),
        ("characters", 0),
        ("published", "last autumn"),
        ("published_basis", "guessed"),
        ("derives_from", ["herald"]),
        ("derives_from", ["courier"]),
    ],
)
def test_a_wrong_field_of_an_article_is_found(
    found: Callable[..., Finding], seeds: Seeds, field: str, value: object
) -> None:
    seeds["courier"]["article"][field] = value
    finding = found()
    assert (finding.file, finding.record, finding.field) == ("courier.toml", "courier", field)


def test_a_reason_that_gives_none_is_found(found: Callable[..., Finding], seeds: Seeds) -> None:
    seeds["gazette"]["uncovered"][0]["reason"] = ""
    assert found().field == "reason"


@pytest.mark.parametrize(
    ("field", "value"),
    [("name", " "), ("names", {"Azeri!": "Qərb"}), ("names", {"az": ""}), ("geometry_source", "")],
)
def test_a_wrong_field_of_a_feature_is_found(
    found: Callable[..., Finding], layers: Layers, field: str, value: object
) -> None:
    layers["ports"][0]["properties"][field] = value
    finding = found()
    assert (finding.file, finding.record, finding.field) == ("ports.geojson", "west-port", field)


@pytest.mark.parametrize("language", ["az", "kk", "zh-Hant", "az-Cyrl"])
def test_a_language_is_a_code(checked: Callable[..., Report], layers: Layers, language: str) -> None:
    layers["ports"][0]["properties"]["names"] = {language: "Name"}
    assert checked().findings == ()


def test_a_position_given_twice_running_is_found(found: Callable[..., Finding], layers: Layers) -> None:
    positions = layers["cables"][0]["geometry"]["coordinates"]
    positions.append(positions[-1])
    assert found().problem == "the line has the same position twice running"


@pytest.mark.parametrize(
    ("ring", "problem"),
    [
        ([[49, 40], [50, 41], [50, 40], [49, 41], [49, 40]], "Self-intersection"),
        ([[49, 40], [50, 40], [50, 41], [49, 41]], "a ring is not closed"),
    ],
)
def test_an_area_that_is_not_valid_is_found(
    found: Callable[..., Finding], layers: Layers, ring: list[list[float]], problem: str
) -> None:
    layers["places"][0]["geometry"] = {"type": "Polygon", "coordinates": [ring]}
    assert problem in found().problem


def test_a_position_with_its_numbers_exchanged_is_found(found: Callable[..., Finding], layers: Layers) -> None:
    layers["ports"][0]["geometry"]["coordinates"].reverse()
    finding = found()
    assert (finding.record, finding.problem) == ("west-port", "longitude and latitude look exchanged")


def test_a_position_far_from_the_others_is_no_exchange(checked: Callable[..., Report], layers: Layers) -> None:
    layers["places"][0]["geometry"]["coordinates"] = [19.04, 47.5]
    assert checked().findings == ()


@pytest.mark.parametrize("step", [1, -1])
def test_a_line_that_lies_exactly_on_another_is_found(found: Callable[..., Finding], layers: Layers, step: int) -> None:
    layers["pipelines"][0]["geometry"]["coordinates"] = layers["cables"][0]["geometry"]["coordinates"][::step]
    assert "exactly on “sea-cable”" in found().problem


def test_two_points_of_one_name_in_one_place_are_found(found: Callable[..., Finding], layers: Layers) -> None:
    layers["ports"].append(layers["ports"][0] | {"id": "west-port-2"})
    assert found().record == "west-port-2"


def test_two_points_of_two_names_in_one_place_can_be_told_apart(checked: Callable[..., Report], layers: Layers) -> None:
    layers["events"][0]["geometry"] = layers["ports"][0]["geometry"]
    assert checked().findings == ()


def test_two_flows_may_run_in_one_bundle(checked: Callable[..., Report], layers: Layers) -> None:
    flow = layers["flows"][0]
    layers["flows"].append(flow | {"id": "gas-flow", "properties": flow["properties"] | {"name": "Gas Flow"}})
    assert checked().findings == ()
