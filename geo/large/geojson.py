"""GeoJSON (RFC 7946) by the hundred thousand features: their positions now, the rest when it is asked for."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Any, Final

import msgspec
import numpy as np

from geo.large.blocks import NotPlainError, blocks
from geo.large.geojson_rows import GeoJsonRows
from geo.large.geojson_shapes import IrregularError, Shapes, array_of, read_shapes
from geo.large.packed import Kind
from geo.layers import without_nan
from geo.model import Geometry, LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon
from geo.readers.geometries import FLAT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
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


def read_geojson(path: Path, gathering: Gathering, told: Callable[[float], None]) -> tuple[GeoJsonRows, bool]:
    """Read the positions of every feature.

    Parameters
    ----------
    path
        The file.
    gathering
        What they are given to.
    told
        Is told the share of the file that is read, some hundred times a second; raise in it to cancel.

    Returns
    -------
    rows
        Of what was read.
    is_whole
        Whether the file is a plain collection to its end; if not, the beginning may have been given nevertheless.
    """
    size = max(path.stat().st_size, 1)
    starts, ends, firsts = [], [], [0]
    is_whole = True
    with path.open("rb") as stream:
        try:
            for block in blocks(stream, _Reader()):
                if isinstance(block.read, Shapes):
                    _give_shapes(block.read, firsts[-1], gathering)
                elif isinstance(block.read, _Read):
                    _give(block.read, firsts[-1], gathering)
                else:
                    _give_points(block.read, firsts[-1], gathering)
                starts.append(block.start)
                ends.append(block.end)
                firsts.append(firsts[-1] + len(block.read))
                told(block.end / size)
        except NotPlainError:
            is_whole = False
    rows = GeoJsonRows(path, *(np.array(numbers, dtype=np.int64) for numbers in (starts, ends, firsts)))
    return rows, is_whole


class _Reader:
    """Reads features that stand in a JSON array."""

    def __init__(self) -> None:
        self._are_points = True
        """Whether there was nothing else so far: most files are such, and quicker read without looking further."""
        self._points = msgspec.json.Decoder(list[_PointFeature]).decode
        self._any = msgspec.json.Decoder(list[_Feature]).decode
        self._apart = msgspec.json.Decoder(list[msgspec.Raw]).decode
        self._one = msgspec.json.Decoder(_Feature).decode

    def __call__(self, text: memoryview | bytes) -> list[_PointFeature] | Shapes | _Read:
        try:
            return self._read(text)
        except msgspec.DecodeError:
            # pandas and the like write NaN, which JSON does not have.
            plain = without_nan(bytes(text))
            if plain == text:
                raise
            return self._read(plain)
        except RecursionError as error:  # brackets a thousand deep, which this decoder takes in no part of a file
            raise NotPlainError from error

    def _read(self, text: memoryview | bytes) -> list[_PointFeature] | Shapes | _Read:
        try:
            if self._are_points:
                return self._points(text)
        except msgspec.ValidationError:
            self._are_points = False
        with suppress(IrregularError):
            return read_shapes(text)
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


def _give_shapes(shapes: Shapes, first: int, gathering: Gathering) -> None:
    for place in shapes.missing:
        gathering.leave_out(first + place, "the geometry is missing")
    for alike in shapes.alike:
        gathering.add(alike.kind, first + alike.places, alike.lengths, alike.is_hole, alike.positions)


def _give(read: _Read, first: int, gathering: Gathering) -> None:
    """Give some features, the first of which is a certain record, to what gathers them: those of one type together."""
    by_type: dict[type, list[int]] = {}
    for place, feature in enumerate(read.features):
        by_type.setdefault(type(feature.geometry), []).append(place)
    for place in by_type.pop(type(None), ()):
        gathering.leave_out(first + place, read.problems.get(place, "the geometry is missing"))
    for sort, places in by_type.items():
        geometries: list[Any] = [read.features[place].geometry for place in places]
        _give_alike(_SORTS[sort], geometries, first + np.array(places, dtype=np.int64), gathering)


def _give_alike(sort: _Sort, geometries: list[Any], rows: NDArray[np.int64], gathering: Gathering) -> None:
    """Give geometries of one type, each with its record."""
    parts = [sort.parts(geometry.coordinates) for geometry in geometries]
    counts = np.fromiter(map(len, parts), dtype=np.int64, count=len(parts))
    for row in rows[counts == 0].tolist():
        gathering.leave_out(row, "the geometry is empty")
    lines = [*chain.from_iterable(parts)]
    if not lines:
        return
    is_hole = np.zeros(len(lines), dtype=np.bool_)
    if sort.kind is Kind.POLYGONS:
        lines = [ring if ring[0] == ring[-1] else (*ring, ring[0]) for ring in lines]
        polygons = chain.from_iterable(sort.polygons(geometry.coordinates) for geometry in geometries)
        begins = [0, *accumulate(len(rings) for rings in polygons if rings)][:-1]
        is_hole[:] = True
        is_hole[begins] = False
    lengths = np.fromiter(map(len, lines), dtype=np.int64, count=len(lines))
    gathering.add(sort.kind, np.repeat(rows, counts), lengths, is_hole, _flat([*chain.from_iterable(lines)]))


@dataclass(frozen=True, slots=True)
class _Sort:
    """What geometries of one type consist of."""

    kind: Kind
    parts: Callable[[Any], Sequence[Line]]
    """Of coordinates: their lines or rings, or all points as one."""
    polygons: Callable[[Any], Sequence[Sequence[Line]]] = lambda coordinates: (coordinates,)
    """Of coordinates: rings, by the polygon that they belong to."""


_SORTS: Final[dict[type, _Sort]] = {
    Point: _Sort(Kind.POINTS, lambda position: ((position,),)),
    MultiPoint: _Sort(Kind.POINTS, lambda positions: (positions,) if positions else ()),
    LineString: _Sort(Kind.LINES, lambda line: (line,)),
    MultiLineString: _Sort(Kind.LINES, lambda lines: lines),
    Polygon: _Sort(Kind.POLYGONS, lambda rings: rings),
    MultiPolygon: _Sort(Kind.POLYGONS, lambda polygons: [*chain.from_iterable(polygons)], lambda polygons: polygons),
}


def _flat(positions: Sequence[Position]) -> Degrees:
    """Return longitudes and latitudes, of shape (n, 2); heights are not drawn."""
    numbers = [*chain.from_iterable(positions)]
    if len(numbers) != FLAT * len(positions):
        numbers = [*chain.from_iterable(each[:FLAT] for each in positions)]
    return array_of(numbers).reshape(-1, FLAT)


def _said(error: msgspec.ValidationError) -> str:
    problem, _, where = str(error).replace("`", "").partition(" - at $")
    place = f" (at {where.strip('.')})" if where.strip(".") else ""
    return f"it is not a feature that can be drawn: {problem[:1].lower()}{problem[1:]}{place}"
