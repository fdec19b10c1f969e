"""The list of what ships: every distribution that the program needs, under licences that go with its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from types import ModuleType


@pytest.fixture(scope="module")
def sbom() -> ModuleType:
    return pytest.importorskip("tools.sbom", reason="the tools do not ship with the wheel")  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def components(sbom: ModuleType) -> dict[str, dict[str, Any]]:
    return {one["name"]: one for one in map(sbom.component, sbom.needed())}


def test_what_is_imported_and_what_that_needs_are_listed(components: dict[str, dict[str, Any]]) -> None:
    assert {"caspian-explorer", "pyside6", "shiboken6", "folium", "numpy", "django-js-lib-leaflet"} <= components.keys()


def test_what_only_tests_need_is_not_listed(components: dict[str, dict[str, Any]]) -> None:
    assert not {"pytest", "hypothesis", "ruff"} & components.keys()


def test_every_licence_goes_with_the_program_s(sbom: ModuleType, components: dict[str, dict[str, Any]]) -> None:
    assert [one["name"] for one in components.values() if sbom.unsuitable(one)] == []


@pytest.mark.parametrize(
    ("expression", "fault"),
    [
        ("MIT", ""),
        ("GPL-3.0-only", "GPL-3.0-only"),
        ("LGPL-3.0-only OR GPL-3.0-only", ""),
        ("MIT AND GPL-3.0-only", "MIT AND GPL-3.0-only"),
        ("", "no licence"),
    ],
)
def test_a_licence_is_judged_by_its_expression(sbom: ModuleType, expression: str, fault: str) -> None:
    assert sbom.unsuitable({"licenses": [{"expression": expression}]}) == fault


def test_the_document_names_the_program_and_its_format(sbom: ModuleType, components: dict[str, dict[str, Any]]) -> None:
    document = sbom.document(list(components.values()))
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.5")
    assert document["metadata"]["component"]["name"] == "caspian-explorer"
    assert len(document["components"]) == len(components) - 1
