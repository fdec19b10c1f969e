"""Files of many features, made up for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

Shape: TypeAlias = "dict[str, Any] | None"


def collection(path: Path, shapes: Sequence[Shape], rows: Sequence[dict[str, Any]] | None = None) -> Path:
    """Write a GeoJSON file; without rows, each feature has its number, and text that looks like the end of one."""
    rows = rows or [{"number": number, "text": '"}, {"type" [' * (number % 7)} for number in range(len(shapes))]
    features = [
        {"type": "Feature", "properties": row, "geometry": shape} for row, shape in zip(rows, shapes, strict=True)
    ]
    text = msgspec.json.encode(features).decode()
    path.write_text(f'{{"type":"FeatureCollection","features":{text}}}', "utf-8")
    return path


def points(count: int, seed: int = 0) -> list[Shape]:
    """Return points all over the map."""
    generator = np.random.default_rng(seed)
    positions = np.column_stack((generator.uniform(-180, 180, count), generator.uniform(-85, 85, count)))
    return [{"type": "Point", "coordinates": position} for position in positions.tolist()]


def lines(count: int, seed: int = 0, length: int = 40) -> list[Shape]:
    """Return wandering lines around the Caspian, some in two parts."""
    generator = np.random.default_rng(seed)
    shapes: list[Shape] = []
    for number in range(count):
        steps = generator.normal(0, 0.01, (length, 2)).cumsum(axis=0) + generator.uniform((46, 36), (56, 47))
        line = steps.tolist()
        shapes.append(
            {"type": "MultiLineString", "coordinates": [line[:5], line[7:]]}
            if number % 5 == 0
            else {"type": "LineString", "coordinates": line}
        )
    return shapes


def areas(count: int, seed: int = 0, corners: int = 24) -> list[Shape]:
    """Return round areas around the Caspian, every second with a hole."""
    generator = np.random.default_rng(seed)
    turns = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    circle = np.column_stack((np.cos(turns), np.sin(turns)))
    shapes: list[Shape] = []
    for number in range(count):
        middle, size = generator.uniform((46, 36), (56, 47)), generator.uniform(0.001, 0.05)
        rings = [middle + circle * size, middle - circle * size / 3][: 1 + number % 2]
        shapes.append({"type": "Polygon", "coordinates": [[*ring.tolist(), ring[0].tolist()] for ring in rings]})
    return shapes
