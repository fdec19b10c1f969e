"""Every language has every word of the vocabulary and every phrase of the library, with the same places in it."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import pytest
import rtoml

import geo
from geo import page_data, periods, resources
from geo.verdicts import Verdict

LANGUAGES = ("az", "kk", "ru", "tr")


def phrases() -> set[str]:
    """Return every phrase that the library says: what its code gives to ``say``, and what it keeps in tables."""
    said = {*periods.MONTHS, *periods.DAYS, *periods.CODES.values(), *periods.HEDGES.values(), *map(str, Verdict)}
    said |= {page_data.CREDITS, *page_data.WORDS.values(), *page_data.LEGEND_NOTES.values()}
    said |= {pattern["label"] for pattern in rtoml.load(resources.asset("symbology.toml"))["patterns"].values()}
    for path in Path(geo.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name == "say" and isinstance(node.args[0].value, str):
                    said.add(node.args[0].value)
    return said


@pytest.fixture(params=LANGUAGES)
def words(request: pytest.FixtureRequest) -> dict[str, Any]:
    table = resources.language(request.param)
    assert table is not None
    return dict(rtoml.load(table))


@pytest.fixture(scope="module")
def terms() -> dict[str, Any]:
    return dict(rtoml.load(resources.asset("vocabulary.toml")))


@pytest.mark.parametrize(
    "group", ["layers", "kinds", "statuses", "precisions", "modalities", "qualifiers", "indicators"]
)
def test_every_term_has_a_word(words: dict[str, Any], terms: dict[str, Any], group: str) -> None:
    assert list(words[group]) == list(terms[group])


def test_every_unit_has_a_word(words: dict[str, Any], terms: dict[str, Any]) -> None:
    assert list(words["units"]["labels"]) == list(terms["units"]["labels"])


def test_every_precision_is_explained(words: dict[str, Any]) -> None:
    assert all(precision["explanation"] for precision in words["precisions"].values())


def test_every_phrase_is_there_and_none_that_is_no_longer_said(words: dict[str, Any]) -> None:
    assert set(words["phrases"]) == phrases()


def test_every_phrase_keeps_its_places(words: dict[str, Any]) -> None:
    def places(phrase: str) -> list[str]:
        return sorted(re.findall(r"{(\w+)}", phrase))

    assert [english for english, said in words["phrases"].items() if places(english) != places(said)] == []
