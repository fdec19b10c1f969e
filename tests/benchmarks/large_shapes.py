"""GeoJSON of as many lines or areas as anybody may bring along: ``large_shapes.py FILE --sort areas``.

Everything in it is invented, and the same each time.
"""

from __future__ import annotations

import argparse
import math
import random
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

TYPES: Final = ("tanker", "cargo", "fishing", "tug", "passenger")
POSITIONS: Final = {"lines": 13, "areas": 8, "large-areas": 5000}
STEP: Final = 0.002
"""Degrees from one position of a line to the next."""


def _line(chance: random.Random, positions: int) -> str:
    longitude, latitude, heading = chance.uniform(46, 56), chance.uniform(36, 47), chance.uniform(0, 2 * math.pi)
    found = []
    for _ in range(positions):
        found.append(f"[{longitude:.6f},{latitude:.6f}]")
        heading += chance.gauss(0, 0.4)
        longitude, latitude = longitude + STEP * math.cos(heading), latitude + STEP * math.sin(heading)
    return f'{{"type":"LineString","coordinates":[{",".join(found)}]}}'


def _area(chance: random.Random, corners: int) -> str:
    longitude, latitude, reach = chance.uniform(46, 56), chance.uniform(36, 47), chance.uniform(0.001, 0.02)
    found = []
    for corner in range(corners):
        turn, far = 2 * math.pi * corner / corners, reach * chance.uniform(0.8, 1)
        found.append(f"[{longitude + far * math.cos(turn):.6f},{latitude + far * math.sin(turn):.6f}]")
    return f'{{"type":"Polygon","coordinates":[[{",".join([*found, found[0]])}]]}}'


SORTS: Final[dict[str, Callable[[random.Random, int], str]]] = {
    "lines": _line,
    "areas": _area,
    "large-areas": _area,
}


def write(path: Path, sort: str, features: int) -> None:
    """Write a file of so many features."""
    chance = random.Random(features)  # noqa: S311 - invented data, not a secret
    shape, positions = SORTS[sort], POSITIONS[sort]
    with path.open("w", encoding="utf-8") as stream:
        stream.write('{"type":"FeatureCollection","features":[\n')
        for number in range(features):
            month, day, hour = number % 12 + 1, number % 28 + 1, number % 24
            properties = (
                f'{{"name":"Ship {number % 5000}","type":"{chance.choice(TYPES)}","speed":{chance.uniform(0, 20):.1f},'
                f'"time":"2025-{month:02}-{day:02}T{hour:02}:00:00Z"}}'
            )
            end = "\n" if number == features - 1 else ",\n"
            stream.write(f'{{"type":"Feature","properties":{properties},"geometry":{shape(chance, positions)}}}{end}')
        stream.write("]}\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--sort", choices=SORTS, default="lines")
    parser.add_argument("--features", type=int, default=100_000)
    options = parser.parse_args()
    write(options.file, options.sort, options.features)
