"""A small atlas of two invented ports, whose articles were written for these tests."""

from __future__ import annotations

import copy
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
import rtoml
from hypothesis import settings

from geo import resources
from geo.atlas import Atlas, AtlasFiles, open_atlas
from geo.passages import Text
from geo.vocabulary import Vocabulary, read_vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable

settings.register_profile("untimed", deadline=None)  # a machine that has other things to do fails no test
settings.load_profile("untimed")

NO_SCREEN: Final = (
    "This plugin does not support",
    "QVulkanInstance",
    "QRhiGles2",
    "Failed to create RHI",
    "GBM is not supported",
    "GPUInfo not initialized",
)
"""What Qt warns of where there is neither a screen nor a graphics card. Every other warning of Qt fails its test."""

GAZETTE: Final = """Westhaven Gazette
By A. Writer

The port of Westhaven handled 1.4 million tons in 2024, and wants more than 2 million tons in 2026.
Eastport answered on August 6: a cable of 380 km, “Sea Light”, is planned between the two.

Some 1,500 people attended. Page 7 of 12.
"""
COURIER: Final = """Eastport Courier
The cable to Westhaven is under construction; it is to be ready by the end of 2026.
Westhaven handled 1.6 million tons in 2024. Oil flows were 5–7 million tons.
"""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Have what Qt complains of fail the test that it comes from; the library's tests run without Qt."""
    if config.pluginmanager.hasplugin("pytest-qt"):
        for item in items:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(*NO_SCREEN, extend=True))


def _feature(
    identifier: str, kind: str, geometry: dict[str, Any] | None, precision: str = "site", **properties: object
) -> dict[str, Any]:
    name = {"name": identifier.replace("-", " ").title()}
    source = {"kind": kind, "precision": precision, "geometry_source": "Invented for a test."}
    return {"type": "Feature", "id": identifier, "properties": name | source | properties, "geometry": geometry}


def _point(longitude: float, latitude: float) -> dict[str, Any]:
    return {"type": "Point", "coordinates": [longitude, latitude]}


def _line(*positions: tuple[float, float]) -> dict[str, Any]:
    return {"type": "LineString", "coordinates": [list(position) for position in positions]}


def _passage(text: str, exact: str) -> dict[str, Any]:
    start = text.index(exact)
    paragraph = sum(bool(line.strip()) for line in text[: start + 1].split("\n"))
    return {"exact": exact, "paragraph": paragraph, "start": start, "end": start + len(exact)}


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return read_vocabulary(resources.asset("vocabulary.toml"))


@pytest.fixture
def layers() -> dict[str, list[dict[str, Any]]]:
    """Return every layer's features, to be changed at will before the atlas is written."""
    return {
        "ports": [
            _feature("west-port", "port", _point(51.2, 43.6), names={"az": "Qərb limanı", "ru": "Западный порт"},
                     aliases=["Port of the West"]),
            _feature("east-port", "port", _point(49.5, 40.2), note="Moved in 2014."),
        ],
        "cables": [_feature("sea-cable", "fibre_cable", _line((51.2, 43.6), (49.7, 40.6)), "schematic")],
        "pipelines": [_feature("old-pipe", "oil_pipeline", _line((49.5, 40.2), (45.0, 41.0)), "route")],
        "events": [
            _feature("answer", "agreement", _point(49.9, 40.4), "settlement", date="XXXX-08-06", place="east-town"),
            _feature("fair", "forum", None, "none", date="2023-05"),
        ],
        "flows": [_feature("oil-flow", "oil_flow", _line((67.0, 48.0), (47.5, 40.3)), "schematic",
                           **{"from": "westland", "to": "east-town"})],
        "places": [
            _feature("westland", "country", _point(67.0, 48.0), "settlement"),
            _feature("east-town", "city", _point(49.88, 40.38), "settlement"),
        ],
    }  # fmt: skip


@pytest.fixture
def seeds() -> dict[str, dict[str, Any]]:
    """Return every seed record, to be changed at will before the atlas is written."""
    gazette, courier = Text(GAZETTE), Text(COURIER)
    return {
        "gazette": {
            "article": {"id": "gazette", "title": "Westhaven Gazette", "author": "A. Writer", "published": "2025-10",
                        "published_basis": "inferred", "sha256": gazette.sha256, "characters": len(GAZETTE)},
            "fact": [
                {"id": "gazette-cargo-2024", "about": ["west-port"], "indicator": "cargo_volume", "value": 1.4,
                 "unit": "megatonne", "period": "2024", "statement": "What Westhaven shipped in that year.",
                 **_passage(GAZETTE, "1.4 million tons in 2024")},
                {"id": "gazette-cargo-2026", "about": ["west-port"], "indicator": "cargo_volume", "value": 2,
                 "unit": "megatonne", "period": "2026", "qualifier": "more_than", "modality": "target",
                 "statement": "Westhaven's aim.", **_passage(GAZETTE, "more than 2 million tons in 2026")},
                {"id": "gazette-cable-length", "about": ["sea-cable"], "indicator": "length", "value": 380,
                 "unit": "kilometer", "modality": "planned", "statement": "How long the cable is to be.",
                 **_passage(GAZETTE, "380 km")},
                {"id": "gazette-cable-status", "about": ["sea-cable"], "indicator": "status", "label": "planned",
                 "statement": "The cable is an intention.", **_passage(GAZETTE, "is planned between the two")},
                {"id": "gazette-answer", "about": ["answer"], "indicator": "start_date", "date": "XXXX-08-06",
                 "statement": "The day Eastport replied.", **_passage(GAZETTE, "on August 6")},
                {"id": "gazette-attendance", "about": [], "indicator": "capacity", "value": 1500, "unit": "person",
                 "qualifier": "about", "statement": "How many came.", **_passage(GAZETTE, "Some 1,500 people")},
            ],
            "uncovered": [{"reason": "Page numbers.", **_passage(GAZETTE, "Page 7 of 12")}],
        },
        "courier": {
            "article": {"id": "courier", "title": "Eastport Courier", "publisher": "Courier & Sons",
                        "sha256": courier.sha256, "characters": len(COURIER), "derives_from": ["gazette"]},
            "fact": [
                {"id": "courier-cargo-2024", "about": ["west-port"], "indicator": "cargo_volume", "value": 1.6,
                 "unit": "megatonne", "period": "2024", "statement": "Another figure for Westhaven.",
                 **_passage(COURIER, "1.6 million tons in 2024")},
                {"id": "courier-cable-status", "about": ["sea-cable"], "indicator": "status",
                 "label": "under_construction", "statement": "Works have begun.",
                 **_passage(COURIER, "is under construction")},
                {"id": "courier-cable-ready", "about": ["sea-cable"], "indicator": "completion_date",
                 "date": "2026", "modality": "planned", "statement": "When works shall be over.",
                 **_passage(COURIER, "by the end of 2026")},
                {"id": "courier-oil", "about": ["oil-flow", "old-pipe"], "indicator": "oil_transit", "value": 5,
                 "value_max": 7, "unit": "megatonne", "statement": "The oil that was moved.",
                 **_passage(COURIER, "5–7 million tons")},
            ],
        },
    }  # fmt: skip


@pytest.fixture
def write_atlas(
    tmp_path: Path, layers: dict[str, list[dict[str, Any]]], seeds: dict[str, dict[str, Any]]
) -> Callable[[], Path]:
    """Return what writes the layers and seeds as they are by then, and returns their folder."""

    def write() -> Path:
        folder = tmp_path / "atlas"
        for part in ("layers", "seeds"):
            (folder / part).mkdir(parents=True, exist_ok=True)
        for name, features in layers.items():
            collection = {"type": "FeatureCollection", "features": features}
            (folder / "layers" / f"{name}.geojson").write_text(json.dumps(collection), encoding="utf-8")
        for name, seed in seeds.items():
            (folder / "seeds" / f"{name}.toml").write_text(rtoml.dumps(copy.deepcopy(seed)), encoding="utf-8")
        return folder

    return write


@pytest.fixture
def atlas_folder(write_atlas: Callable[[], Path]) -> Path:
    """Return the folder of the small atlas, without anything wrong in it."""
    return write_atlas()


@pytest.fixture
def opened(write_atlas: Callable[[], Path]) -> Callable[[], Atlas]:
    """Return what writes the layers and seeds as they are by then, and opens them."""
    return lambda: open_atlas(AtlasFiles.at(write_atlas()))


@pytest.fixture
def atlas(opened: Callable[[], Atlas]) -> Atlas:
    """Return the small atlas, opened."""
    return opened()


@pytest.fixture
def texts() -> dict[str, Text]:
    """Return the small atlas's article texts by SHA-256."""
    return {text.sha256: text for text in (Text(GAZETTE), Text(COURIER))}


@pytest.fixture
def text_folder(tmp_path: Path) -> Path:
    """Return a folder of the small atlas's article texts, under names that say nothing."""
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "a.txt").write_bytes(GAZETTE.encode())
    (folder / "b.txt").write_bytes(COURIER.encode())
    return folder


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Return a reader's empty home: nothing of whoever runs the tests is read or written."""
    home = tmp_path / "home"
    home.mkdir()
    for variable in ("HOME", "USERPROFILE", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(home))
    monkeypatch.delenv("CASPIAN_ARTICLES", raising=False)
    return home


@pytest.fixture(scope="session")
def article_folder() -> Path:
    """Return the folder of the real articles' texts; without it what needs them is skipped, and says so."""
    folder = os.environ.get("CASPIAN_ARTICLES")
    if not folder:
        pytest.skip("CASPIAN_ARTICLES names no folder of article texts")
    return Path(folder)
