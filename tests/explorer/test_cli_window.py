"""A window that cannot open says why in a sentence, with the line that mends it."""

from __future__ import annotations

import runpy
import zipfile
from pathlib import Path

import pytest

from explorer.cli.window import atlas_and_files
from explorer.environment import DEBIAN_LIBRARIES
from explorer.with_qt import without_qt
from geo.errors import UsageError

MISSING = "libEGL.so.1: cannot open shared object file: No such file or directory"


@pytest.mark.parametrize("name", [None, "PySide6.QtGui"])
def test_a_missing_library_of_the_system_is_named_with_what_to_install(name: str | None) -> None:
    said = str(without_qt(ImportError(MISSING, name=name)))
    assert "libEGL.so.1" in said
    assert "apt-get install libegl1" in said


def test_a_missing_pyside_is_named() -> None:
    assert "PySide6" in str(without_qt(ModuleNotFoundError("No module", name="PySide6")))


@pytest.mark.parametrize(
    "error", [ModuleNotFoundError("No module", name="geo.maps"), ImportError("cannot import name")]
)
def test_a_fault_of_our_own_is_not_taken_for_a_missing_library(error: ImportError) -> None:
    with pytest.raises(ImportError):
        without_qt(error)


def test_the_libraries_are_those_that_setting_up_installs() -> None:
    script = Path("tools/system.py")
    if not script.is_file():
        pytest.skip("tools belong to the checkout and do not ship with the program")
    groups = runpy.run_path(str(script))["LIBRARIES"].values()
    assert {package for group in groups for package in group.values()} == set(DEBIAN_LIBRARIES.split())


def test_map_data_are_told_from_the_atlas_they_are_added_to(tmp_path: Path) -> None:
    ships, lights = tmp_path / "ships.geojson", tmp_path / "lights.GPKG"
    for path in (ships, lights):
        path.touch()
    assert atlas_and_files((ships, tmp_path, lights), None) == (tmp_path, (ships, lights))


@pytest.mark.parametrize("member", ["layers/ports.geojson", "mine/atlas.toml"])
def test_an_archive_of_an_atlas_is_one(tmp_path: Path, member: str) -> None:
    archive = tmp_path / "mine.zip"
    with zipfile.ZipFile(archive, "w") as content:
        content.writestr(member, "{}")
    assert atlas_and_files((archive,), None) == (archive, ())


def test_an_archive_of_map_data_is_added(tmp_path: Path) -> None:
    archive = tmp_path / "mine.zip"
    with zipfile.ZipFile(archive, "w") as content:
        content.writestr("ships.shp", "")
    assert atlas_and_files((archive,), None) == (None, (archive,))


def test_an_archive_that_cannot_be_read_is_opened_as_an_atlas_which_says_why(tmp_path: Path) -> None:
    archive = tmp_path / "mine.zip"
    archive.touch()
    assert atlas_and_files((archive,), None) == (archive, ())


def test_two_atlases_are_one_too_many(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    with pytest.raises(UsageError, match="Two atlases"):
        atlas_and_files((tmp_path,), tmp_path / "other")
