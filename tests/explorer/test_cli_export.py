"""``caspian export``: a figure as a file, whole or not at all."""

from __future__ import annotations

import json
import struct
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from explorer.cli import caspian

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SMALL = ("--size", "80x70mm", "--dpi", "72")


@pytest.fixture
def export(atlas_folder: Path) -> Callable[..., Result]:
    """Return what runs ``caspian export`` on the small atlas."""
    return lambda *words: CliRunner().invoke(
        caspian, ["export", "--atlas", str(atlas_folder), *(str(word) for word in words)]
    )


def _pixels(png: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", png[16:24])
    return width, height


@pytest.mark.parametrize(("suffix", "start"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_the_suffix_is_the_format(export: Callable[..., Result], tmp_path: Path, suffix: str, start: bytes) -> None:
    export(tmp_path / f"map.{suffix}", *SMALL)
    assert (tmp_path / f"map.{suffix}").read_bytes().startswith(start)


def test_a_png_has_the_size_and_resolution_asked_for(export: Callable[..., Result], tmp_path: Path) -> None:
    export(tmp_path / "map.png", "--size", "127x101.6mm", "--dpi", "100")
    assert _pixels((tmp_path / "map.png").read_bytes()) == (500, 400)


def test_a_width_alone_gives_a_page_of_the_usual_shape(export: Callable[..., Result], tmp_path: Path) -> None:
    export(tmp_path / "map.png", "--size", "95mm", "--dpi", "72")
    assert _pixels((tmp_path / "map.png").read_bytes()) == (269, 170)


def test_a_preset_names_a_page(export: Callable[..., Result], tmp_path: Path) -> None:
    export(tmp_path / "map.png", "--preset", "column", "--dpi", "72")
    assert _pixels((tmp_path / "map.png").read_bytes()) == (255, 255)


def test_a_dash_is_standard_output(export: Callable[..., Result]) -> None:
    assert export("-", "--format", "png", *SMALL).stdout_bytes.startswith(b"\x89PNG")


def test_the_same_figure_is_the_same_file(export: Callable[..., Result]) -> None:
    words = ("-", "--format", "png", *SMALL, "--layers", "ports")
    assert export(*words).stdout_bytes == export(*words).stdout_bytes


def test_a_filter_changes_the_figure(export: Callable[..., Result]) -> None:
    words = ("-", "--format", "png", *SMALL, "--bbox", "45,38,55,46")
    assert export(*words).stdout_bytes != export(*words, "--layers", "ports").stdout_bytes


def test_the_view_can_be_a_feature(export: Callable[..., Result], tmp_path: Path) -> None:
    assert export(tmp_path / "map.png", *SMALL, "--feature", "old-pipe").exit_code == 0


def test_what_is_not_on_the_figure_is_said(export: Callable[..., Result], tmp_path: Path) -> None:
    result = export(tmp_path / "map.png", *SMALL, "--feature", "west-port")
    assert "no place is stated: 1." in result.stderr


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["map.xyz"], "There are: png, svg, pdf, html, geojson, gpkg, kml, csv"),
        (["map"], "no suffix"),
        (["-"], "--format"),
        (["map.png", "--size", "big"], "Write 180x120mm"),
        (["map.png", "--size", "9000x10mm"], "It can be"),
        (["map.png", "--size", "80mm", "--preset", "a4"], "one of the two"),
        (["map.png", "--preset", "colum"], "Did you mean “column”"),
        (["map.png", "--bbox", "1,2,3"], "west,south,east,north"),
        (["map.png", "--bbox", "9,2,3,4"], "not on the map"),
        (["map.png", "--bbox", "1,2,3,4", "--feature", "west-port"], "one of the two"),
        (["map.png", "--feature", "west-prot"], "Did you mean “west-port”"),
        (["map.png", "--feature", "fair"], "no place"),
        (["map.png", "--language", "xx"], "Known: az, en, ru"),
        (["map.png", "--dpi", "5"], "dpi"),
        (["map.kml", "--dpi", "300"], "“--dpi” is for pictures"),
        (["map.csv", "--no-background"], "“--background” is for pictures"),
        (["map.png", "--layer", "prots"], "Did you mean “ports”"),
        (["map.png", "--each", "layer"], "{id}"),
        (["map-{id}.png", "--each", "period"], "--period"),
        (["-", "--format", "png", "--sidecar"], "nothing beside it"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(
    export: Callable[..., Result], words: list[str], told: str
) -> None:
    result = export(*words)
    assert (result.exit_code, told in result.stderr) == (2, True)


def test_a_refused_export_leaves_the_file_that_was_there(export: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "map.png").write_bytes(b"old")
    export(tmp_path / "map.png", "--size", "big")
    assert (tmp_path / "map.png").read_bytes() == b"old"


@pytest.mark.parametrize(
    ("suffix", "start"),
    [("geojson", b"{"), ("gpkg", b"SQLite format 3"), ("kml", b"<?xml"), ("csv", b"\xef\xbb\xbfid,")],
)
def test_data_have_the_format_of_the_suffix(
    export: Callable[..., Result], reader: Path, suffix: str, start: bytes
) -> None:
    export(reader / f"atlas.{suffix}")
    assert (reader / f"atlas.{suffix}").read_bytes().startswith(start)


def test_data_hold_what_the_filters_leave_and_say_so(export: Callable[..., Result], reader: Path) -> None:
    export(reader / "atlas.geojson", "--layer", "ports", "--title", "Two ports")
    record = json.loads((reader / "atlas.geojson").read_bytes())
    assert (record["name"], [feature["id"] for feature in record["features"]], record["description"]) == (
        "Two ports",
        ["west-port", "east-port"],
        "Asked for: Ports. 2 of 9 features and 3 of 10 facts; the others were filtered out.",
    )


@pytest.mark.usefixtures("reader")
def test_the_verdicts_of_a_feature_are_those_of_its_list(export: Callable[..., Result]) -> None:
    result = export("-", "--format", "geojson", "--verdict", "differ")
    verdicts = {f["id"]: f["properties"]["verdicts"] for f in json.loads(result.stdout_bytes)["features"]}
    assert verdicts == {"west-port": {"differ": 1}, "sea-cable": {"differ": 1}}


@pytest.mark.usefixtures("reader")
def test_facts_say_how_their_passages_were_found(
    export: Callable[..., Result], text_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASPIAN_ARTICLES", str(text_folder))
    record = json.loads(export("-", "--format", "geojson").stdout_bytes)
    assert {fact["anchor"] for fact in record["facts"]} == {"exact"}


def test_nothing_found_is_said(export: Callable[..., Result], reader: Path) -> None:
    assert "Nothing matches" in export(reader / "atlas.csv", "--text", "no such word").stderr


def test_data_that_cannot_be_written_leave_the_file_that_was_there(export: Callable[..., Result], reader: Path) -> None:
    (reader / "atlas.kml").write_bytes(b"old")
    export(reader / "atlas.kml", "--layer", "no-such")
    assert (reader / "atlas.kml").read_bytes() == b"old"


@pytest.mark.parametrize("suffix", ["svg", "pdf"])
def test_a_figure_is_made_again_from_its_sidecar(export: Callable[..., Result], tmp_path: Path, suffix: str) -> None:
    first, second = tmp_path / f"first.{suffix}", tmp_path / f"second.{suffix}"
    asked = ("--layers", "ports,cables", "--period", "2024", "--title", "Ports", "--theme", "dark")
    export(first, *SMALL, *asked, "--sidecar")
    result = export(second, "--from", f"{first}.json")
    assert (result.stderr, second.read_bytes() == first.read_bytes()) == ("", True)


def test_no_sidecar_is_written_unasked(export: Callable[..., Result], tmp_path: Path) -> None:
    export(tmp_path / "map.svg", *SMALL)
    assert not (tmp_path / "map.svg.json").exists()


def test_a_figure_made_again_of_another_atlas_is_told(export: Callable[..., Result], tmp_path: Path) -> None:
    export(tmp_path / "map.svg", *SMALL, "--sidecar")
    layer = tmp_path / "atlas" / "layers" / "ports.geojson"
    layer.write_text(layer.read_text().replace("West Port", "Renamed"))
    assert "The atlas is not as it was" in export(tmp_path / "again.svg", "--from", tmp_path / "map.svg.json").stderr


def test_a_figure_made_again_is_not_changed_besides(export: Callable[..., Result], tmp_path: Path) -> None:
    export(tmp_path / "map.svg", *SMALL, "--sidecar")
    result = export(tmp_path / "again.svg", "--from", tmp_path / "map.svg.json", "--dpi", "100")
    assert (result.exit_code, "leave “--dpi” out" in result.stderr) == (2, True)


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (["--each", "feature", "--layers", "ports"], ["map-east-port.svg", "map-west-port.svg"]),
        (["--each", "layer", "--layers", "ports,cables"], ["map-cables.svg", "map-ports.svg"]),
        (["--each", "period", "--period", "2024", "--period", "2025/2026"], ["map-2024.svg", "map-2025--2026.svg"]),
    ],
)
def test_there_is_a_file_for_each(
    export: Callable[..., Result], tmp_path: Path, words: list[str], names: list[str]
) -> None:
    export(tmp_path / "map-{id}.svg", *SMALL, *words)
    assert sorted(path.name for path in tmp_path.glob("map-*")) == names


def test_what_has_no_place_has_no_figure_of_its_own(export: Callable[..., Result], tmp_path: Path) -> None:
    export(tmp_path / "map-{id}.svg", *SMALL, "--each", "feature", "--layers", "events")
    assert [path.name for path in tmp_path.glob("map-*")] == ["map-answer.svg"]


def test_each_of_the_files_shows_its_part(export: Callable[..., Result], tmp_path: Path) -> None:
    export(tmp_path / "map-{id}.svg", *SMALL, "--each", "layer", "--layers", "ports,cables")
    drawn = (tmp_path / "map-ports.svg").read_text()
    assert ('id="layer-ports"' in drawn, 'id="layer-cables"' in drawn) == (True, False)


def test_sources_that_differ_are_marked(export: Callable[..., Result]) -> None:
    assert "≠" in export("-", "--format", "svg", *SMALL).stdout_bytes.decode()


def test_the_projection_can_be_that_of_web_maps(export: Callable[..., Result]) -> None:
    drawn = export("-", "--format", "svg", *SMALL, "--projection", "mercator").stdout_bytes.decode()
    assert "Web Mercator" in drawn
