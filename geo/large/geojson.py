"""GeoJSON (RFC 7946) by the hundred thousand features: their positions now, the rest when it is asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

import msgspec
import numpy as np

from geo.large.blocks import blocks
from geo.large.geojson_rows import GeoJsonRows
from geo.large.packed import Kind
from geo.layers import without_nan
from geo.model import Geometry, LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon
from geo.readers.geometries import FLAT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from geo.large.gathering import Gathering
    from geo.large.world import Degrees
    from geo.model import Line, Position


class _Feature(msgspec.Struct, gc=False):
    geometry: Geometry | None = None


class _PointFeature(msgspec.Struct, gc=False):
    geometry: Point


@dataclass(frozen=True, slots=True)
class _Read:
    """Some features that follow one another."""

    features: Sequence[_Feature]
    problems: dict[int, str] = field(default_factory=dict)
    """By place: what cannot be drawn, and stands among them without a geometry."""

    def __len__(self) -> int:
        return len(self.features)


def read_geojson(path: Path, gathering: Gathering, told: Callable[[float], None]) -> GeoJsonRows:
    """Read the positions of every feature.

    Parameters
    ----------
    path
        The file.
    gathering
        What they are given to.
    told
        Is told the share of the file that is read, some hundred times a second; raise in it to cancel.

    Raises
    ------
    NotPlainError
        When it is not a plain collection, perhaps after some of it was given.
    """
    size = max(path.stat().st_size, 1)
    starts, ends, firsts = [], [], [0]
    with path.open("rb") as stream:
        for block in blocks(stream, _Reader()):
            if isinstance(block.read, _Read):
                _give(block.read, firsts[-1], gathering)
            else:
                _give_points(block.read, firsts[-1], gathering)
            starts.append(block.start)
            ends.append(block.end)
            firsts.append(firsts[-1] + len(block.read))
            told(block.end / size)
    return GeoJsonRows(path, *(np.array(numbers, dtype=np.int64) for numbers in (starts, ends, firsts)))


class _Reader:
    """Reads features that stand in a JSON array."""

    def __init__(self) -> None:
        self._are_points = True
        """Whether there was nothing else so far: most files are such, and quicker read without looking further."""
        self._points = msgspec.json.Decoder(list[_PointFeature]).decode
        self._any = msgspec.json.Decoder(list[_Feature]).decode
        self._apart = msgspec.json.Decoder(list[msgspec.Raw]).decode
        self._one = msgspec.json.Decoder(_Feature).decode

    def __call__(self, text: memoryview | bytes) -> list[_PointFeature] | _Read:
        try:
            return self._read(text)
        except msgspec.DecodeError:
            # pandas and the like write NaN, which JSON does not have.
            plain = without_nan(bytes(text))
            if plain == text:
                raise
            return self._read(plain)

    def _read(self, text: memoryview | bytes) -> list[_PointFeature] | _Read:
        try:
            if self._are_points:
                return self._points(text)
        except msgspec.ValidationError:
            self._are_points = False
        try:
            return _Read(self._any(text))
        except msgspec.ValidationError:  # in one of them, at least
            return self._read_apart(bytes(text))

    def _read_apart(self, text: bytes) -> _Read:
        features: list[_Feature] = []
        problems: dict[int, str] = {}
        for place, raw in enumerate(self._apart(text)):
            try:
                features.append(self._one(raw))
            except msgspec.ValidationError as error:
                features.append(_Feature())
                problems[place] = _said(error)
        return _Read(features, problems)


def _give_points(features: Sequence[_PointFeature], first: int, gathering: Gathering) -> None:
    rows = np.arange(first, first + len(features))
    gathering.add_points(rows, _flat([feature.geometry.coordinates for feature in features]))


def _give(read: _Read, first: int, gathering: Gathering) -> None:
    """Give some features, the first of which is a certain record, to what gathers them."""
    parts = {kind: _Parts() for kind in Kind}
    for row, feature in enumerate(read.features, first):
        if feature.geometry is None:
            gathering.leave_out(row, read.problems.get(row - first, "the geometry is missing"))
        elif not feature.geometry.coordinates:
            gathering.leave_out(row, "the geometry is empty")
        else:
            _take_apart(row, feature.geometry, parts)
    for kind in Kind:
        if parts[kind]:
            gathering.add(kind, *parts[kind].joined())


def _take_apart(row: int, geometry: Geometry, parts: Mapping[Kind, _Parts]) -> None:
    match geometry:
        case Point(position):
            parts[Kind.POINTS].add(row, (position,))
        case MultiPoint(positions):
            parts[Kind.POINTS].add(row, positions)
        case LineString(line):
            parts[Kind.LINES].add(row, line)
        case MultiLineString(lines):
            for line in lines:
                parts[Kind.LINES].add(row, line)
        case Polygon(rings):
            parts[Kind.POLYGONS].add_rings(row, rings)
        case MultiPolygon(polygons):
            for rings in polygons:
                parts[Kind.POLYGONS].add_rings(row, rings)


class _Parts:
    """Parts of features, one by one."""

    def __init__(self) -> None:
        self._rows: list[int] = []
        self._lines: list[Line] = []
        self._holes: list[bool] = []

    def __bool__(self) -> bool:
        return bool(self._rows)

    def add(self, row: int, line: Line, *, is_hole: bool = False) -> None:
        self._rows.append(row)
        self._lines.append(line)
        self._holes.append(is_hole)

    def add_rings(self, row: int, rings: Sequence[Line]) -> None:
        for number, ring in enumerate(rings):
            self.add(row, ring if ring[0] == ring[-1] else (*ring, ring[0]), is_hole=number > 0)

    def joined(self) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.bool_], Degrees]:
        """Return rows, lengths, which are holes, and positions."""
        return (
            np.array(self._rows, dtype=np.int64),
            np.fromiter(map(len, self._lines), dtype=np.int64, count=len(self._lines)),
            np.array(self._holes, dtype=np.bool_),
            _flat([*chain.from_iterable(self._lines)]),
        )


def _flat(positions: Sequence[Position]) -> Degrees:
    """Return longitudes and latitudes, of shape (n, 2); heights are not drawn."""
    numbers = np.fromiter(chain.from_iterable(positions), dtype=np.float64)
    if len(numbers) != FLAT * len(positions):
        numbers = np.fromiter(chain.from_iterable(each[:FLAT] for each in positions), dtype=np.float64)
    return numbers.reshape(-1, FLAT)


def _said(error: msgspec.ValidationError) -> str:
    problem, _, where = str(error).replace("`", "").partition(" - at $")
    place = f" (at {where.strip('.')})" if where.strip(".") else ""
    return f"it is not a feature that can be drawn: {problem[:1].lower()}{problem[1:]}{place}"
