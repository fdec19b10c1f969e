"""Errors are sentences."""

from __future__ import annotations

from geo.errors import (
    MOST_COMPARED,
    CaspianError,
    DataError,
    ExportError,
    Finding,
    Suggester,
    UsageError,
    suggestion,
)


def test_a_finding_names_file_record_and_field() -> None:
    finding = Finding("“prot” is not a kind", "ports.geojson", "west-port", "kind", "Did you mean “port”?")
    expected = "ports.geojson, record “west-port”, field “kind”: “prot” is not a kind. Did you mean “port”?"
    assert str(finding) == expected


def test_a_finding_without_a_place_is_still_a_sentence() -> None:
    assert str(Finding("something is wrong")) == "something is wrong."


def test_a_problem_that_ends_with_a_full_stop_gets_no_second_one() -> None:
    assert str(Finding("It is wrong.")) == "It is wrong."


def test_a_data_error_reads_as_its_finding() -> None:
    finding = Finding("it is wrong", "a.toml")
    assert str(DataError(finding)) == str(finding)


def test_every_error_has_one_root() -> None:
    assert all(issubclass(kind, CaspianError) for kind in (DataError, UsageError, ExportError))


def test_a_near_word_is_suggested() -> None:
    assert suggestion("prot", ["port", "cable"]) == "Did you mean “port”?"


def test_a_far_word_gets_the_words_that_are_known() -> None:
    assert suggestion("xyz", ["port", "cable"]) == "Known: port, cable."


def test_a_long_list_of_words_is_cut_short() -> None:
    assert suggestion("xyz", [f"w{n}" for n in range(30)]).endswith("w11 and 18 more.")


def test_nothing_known_suggests_nothing() -> None:
    assert suggestion("xyz", []) == ""


def test_an_endless_word_is_not_compared() -> None:
    assert suggestion("w" * 100_000, ["w" * 99_999]).startswith("Known: ")


def test_suggestions_end_when_enough_was_compared() -> None:
    suggest = Suggester({f"name-{number}": None for number in range(MOST_COMPARED // 4)})
    assert [bool(suggest("name-")) for _ in range(6)] == [True, True, True, True, False, False]
