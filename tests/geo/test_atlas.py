"""An atlas joins layers and records, and keeps what is good of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from geo import errors
from geo.atlas import AtlasFiles, open_atlas
from geo.errors import DataError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from geo.atlas import Atlas

Layers = dict[str, list[dict[str, Any]]]
Seeds = dict[str, dict[str, Any]]


def test_a_good_atlas_opens_without_a_finding(atlas: Atlas) -> None:
    assert atlas.findings == ()


def test_layers_stand_in_the_vocabularys_order(atlas: Atlas) -> None:
    assert [layer.id for layer in atlas.layers] == ["ports", "cables", "pipelines", "events", "flows", "places"]


def test_a_feature_knows_the_facts_about_it(atlas: Atlas) -> None:
    assert [fact.id for fact in atlas.facts_about("old-pipe")] == ["courier-oil"]


def test_a_feature_knows_every_article_that_speaks_of_it_once(atlas: Atlas) -> None:
    assert [article.id for article in atlas.articles_about("sea-cable")] == ["courier", "gazette"]


def test_a_feature_of_which_nothing_is_stated_has_no_facts(atlas: Atlas) -> None:
    assert atlas.facts_about("east-port") == ()


def test_a_feature_takes_the_one_status_that_is_stated(opened: Callable[[], Atlas], seeds: Seeds) -> None:
    seeds["courier"]["fact"][1]["label"] = "planned"
    assert opened().feature("sea-cable").status == "planned"


def test_of_two_statuses_neither_wins(atlas: Atlas) -> None:
    assert atlas.feature("sea-cable").status == "mixed"


def test_every_stated_status_is_kept_in_the_vocabularys_order(atlas: Atlas) -> None:
    assert atlas.feature("sea-cable").statuses == ("under_construction", "planned")


def test_a_status_of_one_use_is_not_the_status_of_the_whole(opened: Callable[[], Atlas], seeds: Seeds) -> None:
    seeds["courier"]["fact"][1]["scope"] = "surveys"
    assert opened().feature("sea-cable").status == "planned"


def test_without_a_stated_status_there_is_none(atlas: Atlas) -> None:
    assert atlas.feature("west-port").status is None


def test_an_unknown_feature_in_a_record_is_named(opened: Callable[[], Atlas], seeds: Seeds) -> None:
    seeds["gazette"]["fact"][0]["about"] = ["west-prot"]
    (finding,) = opened().findings
    assert (finding.file, finding.record, finding.field) == ("gazette.toml", "gazette-cargo-2024", "about")


def test_a_fact_about_an_unknown_feature_is_not_lost(opened: Callable[[], Atlas], seeds: Seeds) -> None:
    seeds["gazette"]["fact"][0]["about"] = ["west-prot", "west-port"]
    assert opened().facts["gazette-cargo-2024"].about == ("west-port",)


@pytest.mark.parametrize(("layer", "field"), [("events", "place"), ("flows", "from"), ("flows", "to")])
def test_an_unknown_end_of_a_feature_is_named(
    opened: Callable[[], Atlas], layers: Layers, layer: str, field: str
) -> None:
    layers[layer][0]["properties"][field] = "atlantis"
    (finding,) = opened().findings
    assert (finding.file, finding.field) == (f"{layer}.geojson", field)


def test_a_feature_with_an_unknown_end_still_opens(opened: Callable[[], Atlas], layers: Layers) -> None:
    layers["flows"][0]["properties"]["to"] = "atlantis"
    assert opened().feature("oil-flow").to is None


def test_a_second_feature_with_the_same_id_is_left_out(opened: Callable[[], Atlas], layers: Layers) -> None:
    layers["ports"].append(layers["ports"][0] | {"geometry": {"type": "Point", "coordinates": [0, 0]}})
    atlas = opened()
    assert (len(atlas.layers[0].features), len(atlas.findings)) == (2, 1)


def test_the_first_feature_with_an_id_is_the_one_kept(opened: Callable[[], Atlas], layers: Layers) -> None:
    layers["places"].append(layers["ports"][0])
    assert opened().feature("west-port").layer == "ports"


def test_thousands_of_references_to_nothing_are_all_told_and_few_get_suggestions(
    opened: Callable[[], Atlas], seeds: Seeds, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(errors, "MOST_COMPARED", 100)
    seeds["courier"]["fact"][0]["about"] = [f"west-port-{number}" for number in range(3000)]
    findings = opened().findings
    assert len(findings) == 3000
    assert 0 < sum(bool(finding.remedy) for finding in findings) < 20


def test_a_second_fact_with_the_same_id_is_left_out_and_named(opened: Callable[[], Atlas], seeds: Seeds) -> None:
    seeds["courier"]["fact"][0]["id"] = "gazette-cargo-2024"
    (finding,) = opened().findings
    assert finding.record == "gazette-cargo-2024"


def test_a_second_article_with_the_same_id_is_left_out_and_named(opened: Callable[[], Atlas], seeds: Seeds) -> None:
    seeds["copy"] = {"article": seeds["gazette"]["article"]}
    (finding,) = opened().findings
    assert finding.record == "gazette"


def test_a_broken_layer_leaves_the_others_open(atlas_folder: Path) -> None:
    (atlas_folder / "layers" / "ports.geojson").write_bytes(b"{")
    assert "sea-cable" in open_atlas(AtlasFiles.at(atlas_folder)).features


def test_a_broken_record_leaves_the_others_open(atlas_folder: Path) -> None:
    (atlas_folder / "seeds" / "courier.toml").write_bytes(b"[")
    assert list(open_atlas(AtlasFiles.at(atlas_folder)).articles) == ["gazette"]


def test_an_atlas_without_records_has_features_only(atlas_folder: Path) -> None:
    for record in (atlas_folder / "seeds").iterdir():
        record.unlink()
    (atlas_folder / "seeds").rmdir()
    atlas = open_atlas(AtlasFiles.at(atlas_folder))
    assert (len(atlas.features), len(atlas.facts), atlas.findings) == (9, 0, ())


def test_a_folder_that_is_no_atlas_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="this is not an atlas"):
        AtlasFiles.at(tmp_path)


def test_a_feature_that_is_not_there_gets_a_near_one_suggested(atlas: Atlas) -> None:
    with pytest.raises(UsageError, match="Did you mean “west-port”"):
        atlas.feature("west-prot")


def test_the_built_in_atlas_opens_without_a_finding() -> None:
    assert open_atlas().findings == ()
