"""Layers of one's own in an atlas folder: ``atlas.toml`` and ``layers/*.geojson``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

import pytest
import rtoml

from geo.atlas import Atlas, AtlasFiles, add_layers, open_atlas
from geo.errors import UsageError
from geo.model import Feature, Layer, LayerStyle, Point
from geo.own_layers import read_settings, settings_record

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from geo.vocabulary import Vocabulary

STYLE: Final = LayerStyle("#1b7f5c", "type", {"tanker": "#8a2be2"})
SHIP: Final = Feature(
    "ships:1", "ships", "Gjoa", "own", "given", "The file.", Point((50.0, 42.0)), extra={"type": "tanker"}
)
SHIPS: Final = Layer("ships", "Ships", (SHIP,), "ships.geojson", STYLE, "ships.csv", "EPSG:32639")


@pytest.fixture
def folder(write_atlas: Callable[[], Path]) -> Path:
    """Return an atlas folder with a layer of ships that says no more than it must."""
    folder = write_atlas()
    table = {
        "atlas": {"format": 1, "title": "Mine"},
        "layers": {"ships": {"label": "Ships", "source": "ships.csv", "crs": "EPSG:32639",
                             "style": {"colour": "#1b7f5c", "column": "type", "colours": {"tanker": "#8a2be2"}}}},
    }  # fmt: skip
    (folder / "atlas.toml").write_text(rtoml.dumps(table), encoding="utf-8")
    ship = {"type": "Feature", "id": "ships:1", "properties": {"name": "Gjoa", "type": "tanker"},
            "geometry": {"type": "Point", "coordinates": [50.0, 42.0]}}  # fmt: skip
    collection = {"type": "FeatureCollection", "features": [ship]}
    (folder / "layers" / "ships.geojson").write_text(json.dumps(collection), encoding="utf-8")
    return folder


def test_a_layer_of_ones_own_opens_with_its_label_source_and_style(folder: Path) -> None:
    atlas = open_atlas(AtlasFiles.at(folder))
    assert (atlas.findings, atlas.title, atlas.layers[-1]) == ((), "Mine", SHIPS)


def test_a_layer_that_is_named_nowhere_is_a_finding(folder: Path) -> None:
    (folder / "atlas.toml").unlink()
    (finding,) = open_atlas(AtlasFiles.at(folder)).findings
    assert "“ships” is not a layer" in str(finding)


def test_what_is_written_of_a_layer_is_read_again(tmp_path: Path, vocabulary: Vocabulary) -> None:
    extended = vocabulary.with_own_layers({"ships": "Ships"})
    path = tmp_path / "atlas.toml"
    path.write_text(rtoml.dumps(settings_record("Mine", [SHIPS], extended)), encoding="utf-8")
    settings, _ = read_settings(path, vocabulary)
    own = settings.layers["ships"]
    assert (settings.title, own.label, own.source, own.crs, own.style) == (
        "Mine",
        "Ships",
        "ships.csv",
        "EPSG:32639",
        STYLE,
    )


@pytest.mark.parametrize(
    ("name", "record", "said"),
    [
        ("ports", {"label": "Mine"}, "layer of the program"),
        ("../etc", {"label": "Mine"}, "small letters"),
        ("ships", {}, "label"),
        ("ships", {"label": "Ships", "style": {"colour": 'red"/><script>'}}, "is not a colour"),
    ],
)
def test_what_cannot_be_used_of_a_layer_is_named(
    tmp_path: Path, vocabulary: Vocabulary, name: str, record: dict[str, object], said: str
) -> None:
    (tmp_path / "atlas.toml").write_text(rtoml.dumps({"layers": {name: record}}), encoding="utf-8")
    _, (finding,) = read_settings(tmp_path / "atlas.toml", vocabulary)
    assert said in str(finding)


def test_a_layer_added_leaves_findings_as_they_are(folder: Path) -> None:
    (folder / "layers" / "ports.geojson").write_text("{", encoding="utf-8")
    (folder / "layers" / "ships.geojson").unlink()
    broken = open_atlas(AtlasFiles.at(folder))
    others = Layer("mine", "Mine", (), "mine.csv")
    assert add_layers(broken, [others]).findings == broken.findings != ()


def test_an_added_layer_is_part_of_the_atlas(atlas: Atlas) -> None:
    assert add_layers(atlas, [SHIPS]).feature("ships:1") == SHIP


def test_a_layer_with_a_name_that_is_taken_is_refused(atlas: Atlas) -> None:
    with pytest.raises(UsageError, match="ports"):
        add_layers(atlas, [Layer("ports", "Ports", (), "ports.csv")])
