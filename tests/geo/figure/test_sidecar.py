"""The sidecar: all that it takes to make a figure again, and what it says when that may not succeed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from geo.errors import DataError, UsageError
from geo.figure import FigureOptions, draw, encode, read_sidecar, sidecar
from geo.query import Query, select_any

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from geo.atlas import Atlas

QUERIES = (Query(layers=frozenset({"ports", "cables"}), period="2024"), Query(text="sea", period="2026"))
OPTIONS = FigureOptions(120, 90, 72, "A title", bbox=(46.0, 38.0, 55.0, 46.0), projection="mercator", theme="dark")


@pytest.fixture
def kept(atlas: Atlas, tmp_path: Path) -> Path:
    path = tmp_path / "map.pdf.json"
    path.write_bytes(sidecar(atlas, QUERIES, OPTIONS))
    return path


def test_queries_and_options_come_back(kept: Path) -> None:
    read = read_sidecar(kept)
    assert (read.queries, read.options) == (QUERIES, OPTIONS)


@pytest.mark.parametrize("kind", ["svg", "pdf", "png"])
def test_the_same_figure_is_made_from_it(atlas: Atlas, kept: Path, kind: str) -> None:
    read = read_sidecar(kept)
    first = encode(draw(atlas, select_any(atlas, QUERIES), OPTIONS), kind, OPTIONS)
    assert encode(draw(atlas, select_any(atlas, read.queries), read.options), kind, read.options) == first


def test_the_same_atlas_makes_no_difference(atlas: Atlas, kept: Path) -> None:
    assert read_sidecar(kept).differences(atlas) == ()


def test_a_changed_atlas_is_told(
    kept: Path, layers: dict[str, list[dict[str, Any]]], opened: Callable[[], Atlas]
) -> None:
    layers["ports"][0]["properties"]["name"] = "Renamed"
    (sentence,) = read_sidecar(kept).differences(opened())
    assert sentence.startswith("The atlas is not as it was")


def test_another_version_is_told(atlas: Atlas, kept: Path) -> None:
    kept.write_text(json.dumps(json.loads(kept.read_text()) | {"version": "0.0.1"}))
    (sentence,) = read_sidecar(kept).differences(atlas)
    assert "version 0.0.1" in sentence


@pytest.mark.parametrize("content", ["", "{}", "[1]", '{"format": 1, "queries": 3}'])
def test_what_is_no_sidecar_is_told_with_its_name(tmp_path: Path, content: str) -> None:
    path = tmp_path / "other.json"
    path.write_text(content)
    with pytest.raises(DataError, match=r"other\.json"):
        read_sidecar(path)


def test_another_format_is_told(kept: Path) -> None:
    kept.write_text(json.dumps(json.loads(kept.read_text()) | {"format": 2}))
    with pytest.raises(DataError, match="its format is 2"):
        read_sidecar(kept)


def test_a_page_that_makes_no_sense_is_refused(kept: Path) -> None:
    record = json.loads(kept.read_text())
    record["options"]["dpi"] = 5
    kept.write_text(json.dumps(record))
    with pytest.raises((UsageError, DataError), match="dpi"):
        read_sidecar(kept)
