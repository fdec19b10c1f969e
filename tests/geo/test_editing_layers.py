"""Layers of one's own as edits: added, described, arranged, removed, saved and journaled."""

from __future__ import annotations

import dataclasses
import tomllib
from typing import TYPE_CHECKING

import pytest

from geo.atlas import AtlasFiles, open_atlas
from geo.editing import ArrangeLayers, DescribeLayer, PutFact, PutLayer, RemoveLayer, apply, describe, restoring
from geo.errors import DataError, ExportError
from geo.journal import Journal, fingerprint, recover
from geo.model import Feature, Layer, LayerStyle, Point
from geo.saving import save

if TYPE_CHECKING:
    from pathlib import Path

    from geo.atlas import Atlas

GREEN = LayerStyle("#1b7f5c")


def layer(identifier: str, label: str = "") -> Layer:
    ship = Feature(
        f"{identifier}:1", identifier, "Sea Star", "own", "given", "The file.", Point((50.0, 43.0)),
        extra={"flag": "KZ", "dwt": 7000},
    )  # fmt: skip
    return Layer(identifier, label or identifier.title(), (ship,), f"{identifier}.geojson", GREEN, f"{identifier}.csv")


def own(atlas: Atlas) -> list[str]:
    return [layer.id for layer in atlas.layers if atlas.vocabulary.layers[layer.id].is_own]


@pytest.fixture
def two(atlas: Atlas) -> Atlas:
    return apply(apply(atlas, PutLayer(layer("ships"))), PutLayer(layer("lights")))


def test_a_layer_comes_after_those_of_the_program_and_those_that_were_added_before(two: Atlas) -> None:
    assert [each.id for each in two.layers][-2:] == ["ships", "lights"]


def test_a_layer_in_the_place_of_another_takes_its_place(two: Atlas) -> None:
    again = apply(two, PutLayer(layer("ships", "Vessels")))
    assert own(again) == ["ships", "lights"]
    assert again.vocabulary.layers["ships"].label == "Vessels"


def test_a_layer_of_the_program_is_not_written_over(atlas: Atlas) -> None:
    with pytest.raises(DataError, match="program's"):
        apply(atlas, PutLayer(layer("ports")))


@pytest.mark.parametrize("name", ["../ships", "Ships", "", ".ships"])
def test_a_name_that_could_not_be_a_files_everywhere_is_refused(atlas: Atlas, name: str) -> None:
    with pytest.raises(DataError, match="small letters"):
        apply(atlas, PutLayer(layer(name)))


def test_a_feature_whose_id_is_taken_is_refused(atlas: Atlas) -> None:
    (ship,) = layer("ships").features
    taken = dataclasses.replace(layer("ships"), features=(dataclasses.replace(ship, id="west-port"),))
    with pytest.raises(DataError, match="another feature has this id"):
        apply(atlas, PutLayer(taken))


def test_a_colour_that_is_none_is_refused(two: Atlas) -> None:
    with pytest.raises(DataError, match="not a colour"):
        apply(two, DescribeLayer("ships", "Ships", LayerStyle("url(x)")))


def test_a_layer_is_renamed_and_restyled_without_its_features(two: Atlas) -> None:
    red = LayerStyle("#aa0000", "flag", {"KZ": "#00aa00"})
    after = apply(two, DescribeLayer("ships", "Vessels", red))
    (changed,) = (each for each in after.layers if each.id == "ships")
    assert (changed.label, changed.style, len(changed.features)) == ("Vessels", red, 1)


def test_layers_are_arranged(two: Atlas) -> None:
    assert own(apply(two, ArrangeLayers(("lights", "ships")))) == ["lights", "ships"]


def test_an_order_that_leaves_a_layer_out_is_refused(two: Atlas) -> None:
    with pytest.raises(DataError, match="once"):
        apply(two, ArrangeLayers(("ships",)))


def test_a_removed_layer_is_gone_with_its_word(two: Atlas) -> None:
    after = apply(two, RemoveLayer("ships"))
    assert own(after) == ["lights"]
    assert "ships" not in after.vocabulary.layers


def test_a_layer_that_facts_are_about_stays(two: Atlas) -> None:
    fact = next(iter(two.facts.values()))
    stated = apply(two, PutFact(dataclasses.replace(fact, about=(*fact.about, "ships:1"))))
    with pytest.raises(DataError, match="on this layer hang 1 fact"):
        apply(stated, RemoveLayer("ships"))


def test_a_removed_layer_comes_back_where_it_was(two: Atlas) -> None:
    without = apply(two, RemoveLayer("ships"))
    assert apply(without, restoring(without, two)) == two
    assert own(apply(without, restoring(without, two))) == ["ships", "lights"]


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (PutLayer(layer("wells")), "Add the layer “Wells”"),
        (DescribeLayer("ships", "Vessels", GREEN), "Rename the layer “Ships” to “Vessels”"),
        (DescribeLayer("ships", "Ships", None), "Style the layer “Ships”"),
        (RemoveLayer("ships"), "Remove the layer “Ships”"),
    ],
)
def test_an_edit_says_what_it_does(two: Atlas, edit: PutLayer | DescribeLayer | RemoveLayer, said: str) -> None:
    assert describe(edit, two) == said


def saved(atlas: Atlas, opened: Atlas, folder: Path) -> Atlas:
    save(atlas, opened, folder)
    return open_atlas(AtlasFiles.at(folder))


def test_saved_layers_are_opened_as_they_were(two: Atlas, atlas: Atlas, atlas_folder: Path) -> None:
    after = saved(two, atlas, atlas_folder)
    assert after == two
    assert own(after) == ["ships", "lights"]


def test_a_saved_order_is_opened(two: Atlas, atlas: Atlas, atlas_folder: Path) -> None:
    opened = saved(two, atlas, atlas_folder)
    assert own(saved(apply(opened, ArrangeLayers(("lights", "ships"))), opened, atlas_folder)) == ["lights", "ships"]


def test_a_removed_layer_leaves_no_file_and_no_word(two: Atlas, atlas: Atlas, atlas_folder: Path) -> None:
    opened = saved(two, atlas, atlas_folder)
    saved(apply(opened, RemoveLayer("ships")), opened, atlas_folder)
    assert not (atlas_folder / "layers" / "ships.geojson").exists()
    assert list(tomllib.loads((atlas_folder / "atlas.toml").read_text())["layers"]) == ["lights"]


def test_comments_and_what_is_not_known_stay_in_the_settings(two: Atlas, atlas: Atlas, atlas_folder: Path) -> None:
    opened = saved(two, atlas, atlas_folder)
    settings = atlas_folder / "atlas.toml"
    settings.write_text(f"# Mine.\nmood = 1\n{settings.read_text()}")
    saved(apply(opened, DescribeLayer("ships", "Vessels", GREEN)), opened, atlas_folder)
    assert settings.read_text().startswith("# Mine.\nmood = 1\n")


def test_settings_that_another_program_changed_are_not_written_over(
    two: Atlas, atlas: Atlas, atlas_folder: Path
) -> None:
    opened = saved(two, atlas, atlas_folder)
    settings = atlas_folder / "atlas.toml"
    settings.write_text(settings.read_text().replace('"Ships"', '"Boats"'))
    with pytest.raises(ExportError, match="another program"):
        save(apply(opened, DescribeLayer("ships", "Vessels", GREEN)), opened, atlas_folder)


def test_settings_that_cannot_be_read_are_not_written_over(two: Atlas, atlas: Atlas, atlas_folder: Path) -> None:
    (atlas_folder / "atlas.toml").write_text("[layers\n")
    with pytest.raises(ExportError, match="cannot be changed"):
        save(two, atlas, atlas_folder)


@pytest.mark.parametrize(
    "edit", [PutLayer(layer("wells")), DescribeLayer("ships", "Vessels", GREEN), ArrangeLayers(("lights", "ships"))]
)
def test_an_edit_of_layers_comes_back_from_the_journal(
    two: Atlas, edit: PutLayer | DescribeLayer | ArrangeLayers, tmp_path: Path
) -> None:
    journal = Journal(tmp_path, "mine", fingerprint(two))
    journal.did(edit)
    journal.abandon()
    (left,) = recover(tmp_path, "mine", fingerprint(two))
    assert left.edits == (edit,)


@pytest.mark.parametrize("edit", [DescribeLayer("ships", "Vessels", GREEN), ArrangeLayers(("lights", "ships"))])
def test_what_layers_are_called_and_their_order_tell_atlases_apart(
    two: Atlas, edit: DescribeLayer | ArrangeLayers
) -> None:
    assert fingerprint(apply(two, edit)) != fingerprint(two)
