"""Packaged data is where the program looks for it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from geo import resources

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "path",
    [
        resources.asset("vocabulary.toml"),
        resources.asset("symbology.toml"),
        resources.leaflet() / "leaflet.js",
        resources.leaflet() / "leaflet.css",
        resources.font(),
        resources.font("Bold"),
    ],
    ids=lambda path: path.name,
)
def test_a_file_the_program_needs_is_there(path: Path) -> None:
    assert path.is_file()


@pytest.mark.parametrize("folder", [resources.builtin_layers(), resources.builtin_seeds()], ids=lambda path: path.name)
def test_the_built_in_atlas_is_there(folder: Path) -> None:
    assert any(folder.iterdir())


def test_leaflets_distribution_is_found_without_being_imported() -> None:
    resources.leaflet()
    assert "js_lib_leaflet" not in sys.modules
