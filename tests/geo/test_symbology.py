"""How things look: every kind looks like something, and a line's pattern says what is known of it."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest

from geo import resources
from geo.errors import DataError
from geo.symbology import Symbology, read_symbology

if TYPE_CHECKING:
    from pathlib import Path

    from geo.atlas import Atlas
    from geo.vocabulary import Vocabulary


@pytest.fixture(scope="module")
def symbology() -> Symbology:
    """Return the program's own table."""
    return read_symbology(resources.asset("symbology.toml"))


def test_a_missing_table_is_an_error_that_names_the_file(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"looks\.toml"):
        read_symbology(tmp_path / "looks.toml")


def test_every_point_refers_to_a_glyph_that_exists(symbology: Symbology) -> None:
    assert {style.glyph for style in symbology.points.values()} - {""} <= symbology.glyphs.keys()


def test_no_entry_looks_like_one_that_does_not_exist(symbology: Symbology) -> None:
    assert {*symbology.points_as.values()} <= symbology.points.keys()


def test_no_line_looks_like_one_that_does_not_exist(symbology: Symbology) -> None:
    assert {*symbology.lines_as.values()} <= symbology.lines.keys()


def test_every_kind_has_a_look_of_its_own_or_borrows_one(symbology: Symbology, vocabulary: Vocabulary) -> None:
    known = {*symbology.points, *symbology.points_as, *symbology.lines, *symbology.lines_as}
    assert [kind for kind in vocabulary.kinds if kind not in known] == []


def test_an_unknown_kind_still_looks_like_something(symbology: Symbology) -> None:
    assert symbology.point("zeppelin") == symbology.points["other"]


@pytest.mark.parametrize(
    ("statuses", "precision", "pattern"),
    [
        (("in_operation",), "route", "built_route"),
        (("planned",), "route", "unbuilt_route"),
        (("planned",), "schematic", "unbuilt_schematic"),
        (("in_operation", "planned"), "route", "unbuilt_route"),
        ((), "route", "built_route"),
    ],
)
def test_a_line_is_drawn_as_built_only_if_every_source_says_so(
    symbology: Symbology, atlas: Atlas, statuses: tuple[str, ...], precision: str, pattern: str
) -> None:
    feature = dataclasses.replace(atlas.feature("old-pipe"), statuses=statuses, precision=precision)
    assert symbology.pattern(feature, atlas.vocabulary) == pattern


def test_every_pattern_that_can_occur_is_described(symbology: Symbology) -> None:
    occurring = {f"{b}_{c}" for b in ("built", "unbuilt") for c in ("route", "schematic")} | {"given"}
    assert symbology.patterns.keys() == occurring


def test_a_point_whose_exact_spot_is_unknown_is_hollow(symbology: Symbology, atlas: Atlas) -> None:
    assert (symbology.is_hollow(atlas.feature("answer")), symbology.is_hollow(atlas.feature("west-port"))) == (
        True,
        False,
    )
