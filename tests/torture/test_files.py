"""Files that nobody should send: the program says what is wrong with them, and opens what is right beside them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from geo import archives, own_layers
from geo.atlas import Atlas, AtlasFiles, open_atlas
from geo.errors import CaspianError, DataError
from geo.files import LARGEST
from tests.torture.conftest import changing

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.torture.conftest import Tally

TRIED: Final = "hostile files"
GOOD: Final[dict[str, Any]] = {"type": "Feature", "id": "good", "geometry": {"type": "Point", "coordinates": [50, 41]},
               "properties": {"name": "Good", "kind": "port", "precision": "site", "geometry_source": "x"}}  # fmt: skip
RING: Final = [[50, 40], [51, 40], [51, 41], [50, 41], [50, 40]]


def _feature(geometry: object, **more: object) -> dict[str, Any]:
    return GOOD | {"id": "bad", "geometry": geometry} | more


def _point(*coordinates: object) -> dict[str, Any]:
    return _feature({"type": "Point", "coordinates": list(coordinates)})


def _collection(*records: object) -> bytes:
    return json.dumps({"type": "FeatureCollection", "features": records}).encode()


GEOMETRIES: Final[dict[str, Any]] = {
    "off the globe": _point(181.0, 1.0),
    "beyond the pole": _point(1.0, 90.5),
    "huge": _point(1e308, 1e308),
    "a number of 400 digits": _point(10**400, 1),
    "the antimeridian": _point(180.0, -90.0),
    "a height": _point(50.0, 41.0, 1e300),
    "height and measure": _point(50.0, 41.0, 1.0, 2.0),
    "five numbers": _point(1, 2, 3, 4, 5),
    "one number": _point(1),
    "no numbers": _point(),
    "texts": _point("50", "41"),
    "truth": _point(True, False),  # noqa: FBT003 - what somebody may write
    "null": _point(None, None),
    "no geometry type": _feature({"coordinates": [1, 2]}),
    "no coordinates": _feature({"type": "Point"}),
    "a curve": _feature({"type": "Circle", "coordinates": [1, 2]}),
    "a collection of geometries": _feature({"type": "GeometryCollection", "geometries": []}),
    "a list": _feature([1, 2]),
    "a text": _feature("POINT (1 2)"),
    "an open ring": _feature({"type": "Polygon", "coordinates": [RING[:-1]]}),
    "a ring that crosses itself": _feature(
        {"type": "Polygon", "coordinates": [[RING[0], RING[2], RING[1], RING[3], RING[0]]]}
    ),
    "an empty polygon": _feature({"type": "Polygon", "coordinates": []}),
    "a twice named id": GOOD,
    "no id": _point(1, 2) | {"id": None},
    "an id that is a number": _point(1, 2) | {"id": 7},
    "an id that is a table": _point(1, 2) | {"id": {"a": 1}},
    "no properties": _point(1, 2) | {"properties": None},
    "properties that are a list": _point(1, 2) | {"properties": []},
    "a name that is a number": _point(1, 2) | {"properties": GOOD["properties"] | {"name": 7}},
    "not a feature": {"type": "Topology"},
    "a number": 7,
    "nothing": None,
}
FILES: Final[dict[str, bytes]] = {
    "empty": b"",
    "cut short": _collection(GOOD)[:-20],
    "nested deeply": b"[" * 200_000,
    "nested deeply within": b'{"type":"FeatureCollection","features":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "objects in objects": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "of another encoding": '{"type":"FeatureCollection","features":[{"id":"Қ"}]}'.encode("utf-16"),
    "of an old encoding": '{"type":"FeatureCollection","name":"Şuşa","features":[]}'.encode("cp1254"),
    "half of a character": b'{"type":"FeatureCollection","features":[{"id":"\\ud800"}]}',
    "zero bytes": b"\0" * 1000,
    "not JSON": b"<kml/>",
    "not a number": _collection(_point(float("nan"), 1.0)),
    "infinite": _collection(_point(float("inf"), 1.0)),
    "NaN as a word": b'{"type":"FeatureCollection","features":[NaN]}',
    "the same key twice": b'{"type":"x","type":"FeatureCollection","features":[]}',
    "a list": b"[]",
    "a number": b"7",
    "a long number": b'{"type":"FeatureCollection","features":[' + b"9" * 100_000 + b"]}",
}
SEEDS: Final[dict[str, bytes]] = {
    "empty": b"",
    "cut short": b'[article]\nid = "x',
    "nested deeply": b"x = " + b"[" * 100_000,
    "tables in tables": b"[" + b"a." * 50_000 + b"a]",
    "of another encoding": '[article]\nid = "Қ"'.encode("utf-16"),
    "zero bytes": b"\0" * 1000,
    "an endless number": b"[article]\ncharacters = " + b"9" * 10_000,
    "NaN": b'[article]\nid = "n"\ntitle = "n"\nsha256 = ""\ncharacters = nan',
    "a date": b"[article]\nid = 2024-05-01",
    "the same key twice": b'[article]\nid = "a"\nid = "b"',
    "an article that is a list": b"[[article]]\nid = 1",
    "facts that are a number": b'fact = 7\n[article]\nid = "n"\ntitle = "n"\nsha256 = ""\ncharacters = 1',
}


@pytest.fixture
def opened(atlas_folder: Path, tally: Tally) -> Callable[[int], Atlas]:
    """Return what opens the small atlas, with something hostile in it by then; what was good must be there."""

    def open_it(tried: int = 1) -> Atlas:
        tally(TRIED, tried, 1)
        atlas = open_atlas(AtlasFiles.at(atlas_folder))
        assert len(atlas.articles) >= 2
        assert {"sea-cable", "old-pipe", "answer"} <= atlas.features.keys()
        tally(TRIED, 0, -1)
        return atlas

    return open_it


@pytest.mark.parametrize("record", GEOMETRIES.values(), ids=GEOMETRIES)
def test_a_hostile_record_leaves_the_good_one_beside_it(
    record: object, opened: Callable[[], Atlas], atlas_folder: Path
) -> None:
    (atlas_folder / "layers" / "ports.geojson").write_bytes(_collection(record, GOOD))
    atlas = opened()
    assert "good" in atlas.features
    assert "bad" in atlas.features or atlas.findings


@pytest.mark.parametrize("content", FILES.values(), ids=FILES)
def test_a_hostile_layer_leaves_the_other_layers(
    content: bytes, opened: Callable[[], Atlas], atlas_folder: Path
) -> None:
    (atlas_folder / "layers" / "ports.geojson").write_bytes(content)
    opened()


@pytest.mark.parametrize("content", SEEDS.values(), ids=SEEDS)
def test_a_hostile_seed_leaves_the_other_seeds(content: bytes, opened: Callable[[], Atlas], atlas_folder: Path) -> None:
    (atlas_folder / "seeds" / "hostile.toml").write_bytes(content)
    assert opened().findings


@pytest.mark.parametrize("content", SEEDS.values(), ids=SEEDS)
def test_hostile_settings_leave_the_atlas(content: bytes, opened: Callable[[], Atlas], atlas_folder: Path) -> None:
    (atlas_folder / own_layers.SETTINGS).write_bytes(content)
    opened()


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_line_ends_of_other_systems_are_read(ending: str, opened: Callable[[], Atlas], atlas_folder: Path) -> None:
    path = atlas_folder / "layers" / "ports.geojson"
    path.write_bytes(json.dumps(json.loads(path.read_bytes()), indent=1).replace("\n", ending).encode())
    assert opened().findings == ()


@pytest.mark.parametrize("part", ["layers/ports.geojson", "seeds/courier.toml"])
def test_a_byte_order_mark_is_passed_over(part: str, opened: Callable[[], Atlas], atlas_folder: Path) -> None:
    path = atlas_folder / part
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert opened().findings == ()


@pytest.mark.parametrize("part", ["layers/ports.geojson", "seeds/hostile.toml", "atlas.toml"])
@pytest.mark.parametrize("device", ["/dev/zero", "pipe", "folder", "nothing"])
def test_what_is_no_file_is_not_read(part: str, device: str, opened: Callable[[], Atlas], atlas_folder: Path) -> None:
    path = atlas_folder / part
    path.unlink(missing_ok=True)
    if device == "pipe":
        os.mkfifo(path)
    elif device == "folder":
        path.mkdir()
    else:
        path.symlink_to(device if device.startswith("/") else atlas_folder / "nowhere")
    assert opened().findings


@pytest.mark.parametrize("part", ["layers/ports.geojson", "seeds/hostile.toml", "atlas.toml"])
def test_a_file_too_large_to_be_one_is_not_read(part: str, opened: Callable[[], Atlas], atlas_folder: Path) -> None:
    with (atlas_folder / part).open("wb") as stream:
        stream.truncate(LARGEST + 1)  # a hole: it takes no room
    assert any("bytes" in finding.problem for finding in opened().findings)


def test_a_file_that_changes_while_it_is_read_is_read_or_refused(
    opened: Callable[[int], Atlas], atlas_folder: Path
) -> None:
    path = atlas_folder / "layers" / "ports.geojson"
    with changing(path):
        for _ in range(10):
            opened(1)


def test_thousands_of_references_to_nothing_are_told_in_time(opened: Callable[[], Atlas], atlas_folder: Path) -> None:
    features = [GOOD | {"id": f"port-{number}"} for number in range(2000)]
    (atlas_folder / "layers" / "ports.geojson").write_bytes(_collection(*features))
    events = [
        {"type": "Feature", "id": f"e{number}", "geometry": None,
         "properties": {"name": "E", "kind": "forum", "precision": "none", "geometry_source": "x",
                        "place": f"prot-{number}"}}
        for number in range(5000)
    ]  # fmt: skip
    good = json.loads((atlas_folder / "layers" / "events.geojson").read_bytes())["features"]
    (atlas_folder / "layers" / "events.geojson").write_bytes(_collection(*good, *events))
    assert len(opened().findings) >= 5000


@pytest.mark.parametrize(
    "names",
    [
        ["../x"],
        ["/etc/x"],
        ["layers/../../x"],
        ["C:\\x"],
        ["layers/a.geojson"] * 2,
        ["layers/" + "a" * 300 + ".geojson"],
    ],
    ids=repr,
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_an_archive_that_is_a_trap_is_refused_whole(names: list[str], tmp_path: Path, tally: Tally) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("layers/ports.geojson", "{}")
        for name in names:
            archive.writestr(name, "x")
    tally(TRIED, 1, 1)
    with pytest.raises(DataError):
        archives.laid_out(tmp_path / "a.zip", tmp_path / "cache")
    assert not (tmp_path / "x").exists()
    tally(TRIED, 0, -1)


@pytest.mark.parametrize("device", ["/dev/zero", "pipe"])
def test_an_atlas_that_is_a_device_is_refused(device: str, tmp_path: Path, tally: Tally) -> None:
    path = Path(device)
    if device == "pipe":
        path = tmp_path / "pipe"
        os.mkfifo(path)
    tally(TRIED, 1, 1)
    with pytest.raises(CaspianError):
        AtlasFiles.at(path)
    tally(TRIED, 0, -1)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is bounded by the kernel's limit")
def test_an_archive_of_zeros_takes_no_memory(tmp_path: Path, tally: Tally) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("layers/ports.geojson", b"\0" * (200 * 2**20))
    program = (
        "import resource, sys; from pathlib import Path; from geo import archives\n"
        "resource.setrlimit(resource.RLIMIT_DATA, (150 * 2**20, 150 * 2**20))\n"
        "archives.laid_out(Path(sys.argv[1]), Path(sys.argv[2]))"
    )
    command = (sys.executable, "-c", program, str(tmp_path / "a.zip"), str(tmp_path / "cache"))
    tally(TRIED, 1, 1)
    subprocess.run(command, check=True)  # noqa: S603 - our own program
    tally(TRIED, 0, -1)
