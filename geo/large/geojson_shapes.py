"""Geometries of many GeoJSON features at once, without an object for each position.

The coordinates stay text until those of one type are all together. Then their numbers are read as one flat list, the
brackets taken away; and the brackets, the numbers taken away, tell how many positions each line has: of the two lines
``[[1,2],[3,4]],[[5,6],[7,8],[9,0]]`` they are ``[..][...]``. All this holds of regular features only. Who reads them
one by one reads the others, and says what is wrong with them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from struct import pack
from typing import TYPE_CHECKING, Final

import msgspec
import numpy as np

from geo.large.packed import Kind
from geo.readers.geometries import FLAT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from geo.large.world import Degrees


@dataclass(frozen=True, eq=False, slots=True)
class Alike:
    """Geometries of one type, as parts: a MultiPoint is one part, a line one, a polygon one a ring."""

    kind: Kind
    places: NDArray[np.int64]
    """Of shape (parts,): which feature each is of, from 0; never falls."""
    lengths: NDArray[np.int64]
    """Of shape (parts,): how many positions each has, at least one."""
    is_hole: NDArray[np.bool_]
    """Of shape (parts,)."""
    positions: Degrees
    """Longitude and latitude, of shape (sum of lengths, 2)."""


@dataclass(frozen=True, slots=True)
class Shapes:
    """Some features that follow one another."""

    count: int
    missing: Sequence[int]
    """Places, from 0, of features without a geometry."""
    alike: Sequence[Alike]

    def __len__(self) -> int:
        return self.count


class IrregularError(Exception):
    """The features have to be read one by one."""


def read_shapes(text: memoryview | bytes) -> Shapes:
    """Read the geometries of features that are all regular.

    Parameters
    ----------
    text
        The features, as a JSON array.

    Raises
    ------
    IrregularError
        When there is anything unusual: an error, a geometry without positions, an open ring, heights of some positions
        only, coordinates that stand there twice.
    """
    missing: list[int] = []
    by_type: defaultdict[type[_Geometry], dict[int, msgspec.Raw]] = defaultdict(dict)
    try:
        features = _FEATURES.decode(text)
        for place, feature in enumerate(features):
            if (geometry := feature.geometry) is None:
                missing.append(place)
            else:
                by_type[type(geometry)][place] = geometry.coordinates
        if not _are_said_once(bytes(text), len(features) - len(missing)):
            raise IrregularError
        alike = [_alike(_FORMS[type_], coordinates) for type_, coordinates in by_type.items()]
    except (msgspec.DecodeError, RecursionError) as error:
        raise IrregularError from error
    return Shapes(len(features), missing, alike)


def array_of(numbers: Sequence[float]) -> NDArray[np.float64]:
    """Return numbers as an array, of shape (n,), in half the time that NumPy takes."""
    return np.frombuffer(pack(f"{len(numbers)}d", *numbers))


class _Geometry(msgspec.Struct, gc=False, tag_field="type"):
    coordinates: msgspec.Raw


class _Point(_Geometry, gc=False, tag="Point"):
    pass


class _MultiPoint(_Geometry, gc=False, tag="MultiPoint"):
    pass


class _LineString(_Geometry, gc=False, tag="LineString"):
    pass


class _MultiLineString(_Geometry, gc=False, tag="MultiLineString"):
    pass


class _Polygon(_Geometry, gc=False, tag="Polygon"):
    pass


class _MultiPolygon(_Geometry, gc=False, tag="MultiPolygon"):
    pass


class _Feature(msgspec.Struct, gc=False):
    geometry: _Point | _MultiPoint | _LineString | _MultiLineString | _Polygon | _MultiPolygon | None = None


@dataclass(frozen=True, slots=True)
class _Form:
    """What the coordinates of one type look like."""

    kind: Kind
    depth: int
    """Brackets around a position."""
    fewest: int = 1
    """Positions in a part."""

    def is_of(self, structure: bytes) -> bool:
        """Tell whether brackets, with a dot for each position, are those of some coordinates of this type."""
        pattern = rb"\[\.{%d,}+\]" % self.fewest
        for _ in range(self.depth - 1):
            pattern = rb"\[(?:%b)++\]" % pattern
        return re.fullmatch(rb"(?:%b)*+" % pattern, structure) is not None


_FORMS: Final[dict[type, _Form]] = {
    _Point: _Form(Kind.POINTS, 0),
    _MultiPoint: _Form(Kind.POINTS, 1),
    _LineString: _Form(Kind.LINES, 1, 2),
    _MultiLineString: _Form(Kind.LINES, 2, 2),
    _Polygon: _Form(Kind.POLYGONS, 2, 4),
    _MultiPolygon: _Form(Kind.POLYGONS, 3, 4),
}

_FEATURES: Final = msgspec.json.Decoder(list[_Feature])
_NUMBERS: Final = msgspec.json.Decoder(list[float])
_LETTER: Final = re.compile(rb"\\u00[67]")
"""One of a to z, escaped."""
_NOT_STRUCTURE: Final = bytes({*range(256)} - {*b"[],"})
_POSITION: Final = re.compile(rb"\[,{1,3}\]")
"""Of two to four numbers, which are taken away."""
_DOT: Final = ord(".")


def _are_said_once(text: bytes, geometries: int) -> bool:
    """Tell whether no geometry has coordinates that nobody would look at, because others follow them."""
    if b"\\" in text and _LETTER.search(text):  # they may be called so in another spelling
        return False
    return text.count(b'"coordinates"') == geometries


def _alike(form: _Form, coordinates: dict[int, msgspec.Raw]) -> Alike:
    """Read coordinates of one type, by the place of their feature."""
    text, depth = b",".join(coordinates.values()), form.depth
    if depth == 0:  # as MultiPoints of one position
        text, depth = b"[%b]" % b"],[".join(coordinates.values()), 1
    structure, size = _structure(text)
    if not form.is_of(structure):
        raise IrregularError
    is_dot = np.frombuffer(structure, dtype=np.uint8) == _DOT
    # Each part is a run of dots; there are brackets before the first and after the last.
    starts, ends = np.flatnonzero(is_dot[1:] != is_dot[:-1]).reshape(-1, 2).T
    # Between two parts, as many brackets are opened as are closed: the more, the more ends there.
    opened = np.concatenate(([depth], (starts[1:] - ends[:-1]) // 2))
    places = np.fromiter(coordinates, dtype=np.int64, count=len(coordinates))
    lengths = ends - starts
    is_polygon = form.kind is Kind.POLYGONS
    numbers = _NUMBERS.decode(b"[%b]" % text.translate(None, b"[]"))
    # Each dot is so many numbers. If there are more, one stands where a position should.
    if len(numbers) != size * np.count_nonzero(is_dot):
        raise IrregularError
    positions = array_of(numbers).reshape(-1, size)
    if is_polygon and _are_open(positions, lengths):
        raise IrregularError
    return Alike(
        kind=form.kind,
        places=places[np.cumsum(opened == depth) - 1],
        lengths=lengths,
        is_hole=(opened == 1) & is_polygon,
        positions=positions[:, :FLAT],
    )


def _structure(text: bytes) -> tuple[bytes, int]:
    """Return the brackets of coordinates with a dot for each position, and how many numbers a position has."""
    structure = text.translate(None, _NOT_STRUCTURE)
    first = _POSITION.search(structure)
    if first is None:
        raise IrregularError
    return structure.replace(first[0], b".").translate(None, b","), len(first[0]) - 1


def _are_open(positions: Degrees, lengths: NDArray[np.int64]) -> bool:
    """Tell whether a ring does not end where it begins."""
    ends = np.cumsum(lengths)
    return bool((positions[ends - lengths] != positions[ends - 1]).any())
