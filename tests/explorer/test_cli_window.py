"""A window that cannot open says why in a sentence, with the line that mends it."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from explorer.cli.window import without_qt
from explorer.environment import DEBIAN_LIBRARIES

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
