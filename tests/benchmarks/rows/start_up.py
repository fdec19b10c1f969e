"""How soon the map is there."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Final

from tests.benchmarks import peers
from tests.benchmarks.processes import program, reported, run, script, timed
from tests.benchmarks.table import Row

MAP_IDLE: Final = re.compile(r"map idle (\d+) ms")
FIRST_PAINT: Final = re.compile(r"first paint (\d+) ms")
FEATURES: Final = 100
"""What QGIS is given to show."""


def measure(runs: int, home: str) -> list[Row]:
    """Measure the launch of the program against an empty Qt WebEngine page, and against QGIS showing a picture."""
    floor, launch = script("empty_page"), program("--quit-when-ready")
    for command in (floor, launch, launch):  # the first start makes the page that later ones find
        run(command, home)
    floors, idles, paints = [], [], []
    for _ in range(runs):
        floors.append(reported(MAP_IDLE, run(floor, home)))
        output = run(launch, home)
        idles.append(reported(MAP_IDLE, output))
        paints.append(reported(FIRST_PAINT, output))
    return [
        Row("first paint of the window", tuple(paints), most=250),
        Row("start, process to painted map", tuple(idles), peer="an empty Qt WebEngine page",
            peer_runs=tuple(floors), most_ratio=1.6),
        *_against_qgis(max(3, runs // 3), home),
    ]  # fmt: skip


def _against_qgis(runs: int, home: str) -> list[Row]:
    """Measure until the map is painted, which is the goal, and until the process has ended, as QGIS has to."""
    features = _some_features(home)
    launch = program("--quit-when-ready")
    theirs, painted, ended = [], [], []
    for _ in range(runs):
        ended += timed(lambda: painted.append(reported(MAP_IDLE, run(launch, home))), 1)
        theirs += peers.qgis_shows(features, home)
    peer = "a QGIS snapshot of 100 features"
    return [
        Row("  the same, in alternation with QGIS", tuple(painted), peer=peer, peer_runs=tuple(theirs),
            most_ratio=0.55),
        Row("  to the end of the process, everything made and taken down", tuple(ended), peer=peer,
            peer_runs=tuple(theirs)),
    ]  # fmt: skip


def _some_features(home: str) -> Path:
    path = Path(home, "hundred.geojson")
    features = [
        {"type": "Feature", "properties": {"name": f"place {n}"},
         "geometry": {"type": "Point", "coordinates": [47 + n % 10 * 0.5, 38 + n // 10 * 0.5]}}
        for n in range(FEATURES)
    ]  # fmt: skip
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path
