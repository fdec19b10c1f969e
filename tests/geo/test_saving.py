"""A saved atlas is the one that was open, its files differ only where it was changed, and no crash harms it."""

from __future__ import annotations

import dataclasses
import difflib
import json
import os
import resource
import signal
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from geo import archives, transaction, zips
from geo.atlas import Atlas, AtlasFiles, open_atlas
from geo.editing import PutArticle, PutFact, PutFeature, RemoveArticle, RemoveFact, RemoveFeature, apply
from geo.errors import DataError, ExportError
from geo.locks import AtlasInUse, AtlasLock
from geo.saving import create, save, save_as

if TYPE_CHECKING:
    from collections.abc import Callable


def _content(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.fixture
def edited(atlas: Atlas) -> Atlas:
    """Return the small atlas after an edit of each sort."""
    fact = atlas.facts["courier-cargo-2024"]
    port = atlas.feature("west-port")
    for edit in (
        PutFact(dataclasses.replace(fact, statement="Said otherwise.", scope="transit", period="")),
        PutFact(dataclasses.replace(fact, id="courier-new")),
        RemoveFact("courier-cable-ready"),
        PutFeature(dataclasses.replace(port, note='A "note"\n\u2028 of İ.', extra={"depth": 12})),
        PutFeature(dataclasses.replace(port, id="plant", name="Plant", layer="facilities", kind="oil_terminal")),
        RemoveFeature("fair"),
    ):
        atlas = apply(atlas, edit)
    return atlas


def test_what_is_saved_opens_as_it_was(atlas: Atlas, edited: Atlas, atlas_folder: Path) -> None:
    save(edited, atlas, atlas_folder)
    assert open_atlas(AtlasFiles.at(atlas_folder)) == edited


def test_other_programs_read_what_is_saved(atlas: Atlas, edited: Atlas, atlas_folder: Path) -> None:
    save(edited, atlas, atlas_folder)
    record = tomllib.loads((atlas_folder / "seeds" / "courier.toml").read_text(encoding="utf-8"))
    layer = json.loads((atlas_folder / "layers" / "ports.geojson").read_text(encoding="utf-8"))
    assert (record["fact"][0]["statement"], layer["features"][0]["properties"]["depth"]) == ("Said otherwise.", 12)


def test_files_that_did_not_change_are_not_touched(atlas: Atlas, atlas_folder: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in atlas_folder.rglob("*") if path.is_file()}
    save(apply(atlas, RemoveFact("courier-oil")), atlas, atlas_folder)
    changed = [path.name for path, at in before.items() if path.stat().st_mtime_ns != at]
    assert changed == ["courier.toml"]


def test_what_is_not_of_the_atlas_stays(atlas: Atlas, edited: Atlas, atlas_folder: Path) -> None:
    (atlas_folder / ".git").mkdir()
    (atlas_folder / ".git" / "HEAD").write_text("ref")
    (atlas_folder / "notes.txt").write_text("mine")
    save(edited, atlas, atlas_folder)
    assert {"notes.txt", ".git/HEAD"} <= _content(atlas_folder).keys()


def test_nothing_of_the_saving_is_left(atlas: Atlas, edited: Atlas, atlas_folder: Path) -> None:
    save(edited, atlas, atlas_folder)
    assert sorted(path.name for path in atlas_folder.iterdir()) == ["layers", "seeds"]


def test_comments_and_form_of_a_record_survive(atlas_folder: Path) -> None:
    path = atlas_folder / "seeds" / "gazette.toml"
    parts = path.read_text(encoding="utf-8").split("[[fact]]")
    text = "# Head.\n" + "# --- A section ---\n\n# Of this one.\n[[fact]]".join(parts)
    path.write_text(text.replace("value = 1.4", "value    = 1.4  # as printed"), encoding="utf-8")
    atlas = open_atlas(AtlasFiles.at(atlas_folder))
    fact = atlas.facts["gazette-cargo-2024"]
    before = path.read_text(encoding="utf-8").splitlines()
    save(apply(atlas, PutFact(dataclasses.replace(fact, value=1.5))), atlas, atlas_folder)
    after = path.read_text(encoding="utf-8").splitlines()
    assert [line for line in difflib.ndiff(before, after) if line[0] in "+-"] == [
        "- value    = 1.4  # as printed",
        "+ value    = 1.5  # as printed",
    ]


def test_a_fact_that_cannot_be_read_stays_in_its_file(
    opened: Callable[[], Atlas], seeds: dict[str, dict[str, Any]], tmp_path: Path
) -> None:
    seeds["courier"]["fact"][1]["indicator"] = "no such"
    atlas = opened()
    save(apply(atlas, RemoveFact("courier-cargo-2024")), atlas, tmp_path / "atlas")
    record = tomllib.loads((tmp_path / "atlas" / "seeds" / "courier.toml").read_text(encoding="utf-8"))
    assert record["fact"][0]["indicator"] == "no such"


def test_a_feature_that_cannot_be_read_stays_in_its_file(
    opened: Callable[[], Atlas], layers: dict[str, list[dict[str, Any]]], tmp_path: Path
) -> None:
    layers["ports"][1]["properties"]["kind"] = "prot"
    atlas = opened()
    save(
        apply(atlas, PutFeature(dataclasses.replace(atlas.feature("west-port"), name="Else"))),
        atlas,
        tmp_path / "atlas",
    )
    saved = json.loads((tmp_path / "atlas" / "layers" / "ports.geojson").read_text(encoding="utf-8"))
    assert saved["features"][1] == layers["ports"][1]


def test_what_another_program_changed_is_not_written_over(atlas: Atlas, edited: Atlas, atlas_folder: Path) -> None:
    path = atlas_folder / "seeds" / "courier.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("Courier & Sons", "Courier & Co"), encoding="utf-8")
    before = _content(atlas_folder)
    with pytest.raises(ExportError, match="another program has changed"):
        save(edited, atlas, atlas_folder)
    assert _content(atlas_folder) == before


def test_an_article_that_is_removed_takes_its_file_along(atlas: Atlas, atlas_folder: Path) -> None:
    save(apply(atlas, RemoveArticle("gazette", along=True)), atlas, atlas_folder)
    assert not (atlas_folder / "seeds" / "gazette.toml").exists()


def test_an_article_that_went_and_came_back_is_saved_as_it_is_now_and_as_it_was(
    atlas: Atlas, atlas_folder: Path
) -> None:
    gone = apply(atlas, RemoveArticle("gazette", along=True))
    back = apply(gone, PutArticle(atlas.articles["gazette"]))
    save(back, atlas, atlas_folder)
    assert open_atlas(AtlasFiles.at(atlas_folder)) == back
    save(atlas, back, atlas_folder)
    assert open_atlas(AtlasFiles.at(atlas_folder)) == atlas


def test_a_copy_of_the_built_in_atlas_has_its_files_byte_for_byte(tmp_path: Path) -> None:
    atlas = open_atlas()
    save_as(atlas, atlas, AtlasFiles.builtin(), tmp_path / "mine")
    builtin = [*AtlasFiles.builtin().layers.glob("*.geojson"), *AtlasFiles.builtin().seeds.glob("*.toml")]
    assert sorted(_content(tmp_path / "mine").values()) == sorted(path.read_bytes() for path in builtin)


def test_an_edited_copy_opens_as_it_was(tmp_path: Path) -> None:
    atlas = open_atlas()
    edited = apply(atlas, RemoveFeature("fibre-cable", along=True))
    save_as(edited, atlas, AtlasFiles.builtin(), tmp_path / "mine")
    assert open_atlas(AtlasFiles.at(tmp_path / "mine")) == edited


def test_a_copy_has_the_settings_of_the_atlas(atlas: Atlas, atlas_folder: Path, tmp_path: Path) -> None:
    (atlas_folder / "atlas.toml").write_text("[atlas]\nformat = 1  # ours\n")
    save_as(atlas, atlas, AtlasFiles.at(atlas_folder), tmp_path / "copy")
    assert (tmp_path / "copy" / "atlas.toml").read_text() == "[atlas]\nformat = 1  # ours\n"


def test_another_atlas_is_not_written_over(atlas: Atlas, atlas_folder: Path) -> None:
    with pytest.raises(ExportError, match="Choose an empty folder"):
        save_as(atlas, atlas, AtlasFiles.at(atlas_folder), atlas_folder)


def test_a_new_atlas_opens_and_is_empty(tmp_path: Path) -> None:
    create(tmp_path / "new", 'My "atlas"')
    atlas = open_atlas(AtlasFiles.at(tmp_path / "new"))
    assert (len(atlas.features), tomllib.loads((tmp_path / "new" / "atlas.toml").read_text())["atlas"]["title"]) == (
        0,
        'My "atlas"',
    )


def test_a_save_stopped_at_any_step_is_whole(
    atlas: Atlas, edited: Atlas, atlas_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = Path.replace
    moved = 0

    def stop_after_first(path: Path, target: Path) -> Path:
        nonlocal moved
        moved += 1
        if moved > 1:
            raise OSError("the power went")
        return original(path, target)

    with monkeypatch.context() as power:
        power.setattr(Path, "replace", stop_after_first)
        with pytest.raises(ExportError, match="saved whole"):
            save(edited, atlas, atlas_folder)
    assert open_atlas(AtlasFiles.at(atlas_folder)) == edited


def test_a_full_disk_changes_nothing(atlas: Atlas, edited: Atlas, atlas_folder: Path) -> None:
    before = _content(atlas_folder)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (700, hard))
    try:
        with pytest.raises(ExportError, match="Nothing was changed"):
            save(edited, atlas, atlas_folder)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, ignored)
    assert _content(atlas_folder) == before


@pytest.mark.parametrize("name", ["../outside.toml", "/etc/x", ".git/hooks", "a/b/c.toml", "layers/../../x"])
def test_a_strangers_list_of_changes_leads_nowhere(atlas_folder: Path, name: str) -> None:
    committed = atlas_folder / transaction.COMMITTED
    committed.mkdir()
    (committed / transaction.CHANGES).write_text(json.dumps({"write": [name], "remove": []}))
    with pytest.raises(DataError, match="does not lie in this folder"):
        AtlasFiles.at(atlas_folder)


def _zipped(folder: Path, path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in _content(folder).items():
            archive.writestr(f"atlas/{name}", content)


def test_an_archive_opens_as_its_folder_does(atlas: Atlas, atlas_folder: Path, tmp_path: Path, reader: Path) -> None:
    assert reader.is_dir()
    _zipped(atlas_folder, tmp_path / "a.zip")
    files = AtlasFiles.at(tmp_path / "a.zip")
    assert (open_atlas(files), files.is_read_only) == (atlas, True)


@pytest.mark.parametrize("name", ["../layers/ports.geojson", "/layers/ports.geojson", "layers\\..\\..\\x", "C:/x"])
def test_an_archive_that_leads_out_is_refused(tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("layers/ports.geojson", "{}")
        archive.writestr(name, "x")
    with pytest.raises(DataError, match="leads out of it"):
        archives.laid_out(tmp_path / "a.zip", tmp_path / "cache")


def test_an_archive_that_would_fill_the_disk_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zips, "MOST_BYTES", 10 * 2**20)
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("layers/ports.geojson", b"\0" * (11 * 2**20))
    with pytest.raises(DataError, match="more than 10 MiB"):
        archives.laid_out(tmp_path / "a.zip", tmp_path / "cache")


def test_the_second_window_is_told_who_is_first(tmp_path: Path) -> None:
    with AtlasLock(tmp_path), pytest.raises(AtlasInUse, match=f"process {os.getpid()}"):
        AtlasLock(tmp_path)


def test_a_lock_is_free_after_its_holder_let_go(tmp_path: Path) -> None:
    AtlasLock(tmp_path).release()
    with AtlasLock(tmp_path):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_lock_is_free_after_its_holder_died(tmp_path: Path) -> None:
    program = (
        "import os, sys; from pathlib import Path; from geo.locks import AtlasLock; "
        "lock = AtlasLock(Path(sys.argv[1])); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=False)  # noqa: S603 - our own program
    with AtlasLock(tmp_path):
        assert (tmp_path / ".caspian-lock").exists()


def test_a_lock_of_another_machine_is_told_and_can_be_taken_over(tmp_path: Path) -> None:
    (tmp_path / ".caspian-lock").write_text('{"process": 1, "host": "elsewhere"}')
    with pytest.raises(AtlasInUse, match="on elsewhere"):
        AtlasLock(tmp_path)
    with AtlasLock(tmp_path, take_over=True):
        pass
