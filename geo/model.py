"""What the atlas is made of: articles, the facts they state, and the features those are about.

All values are frozen. Coordinates are WGS 84, **longitude before latitude** (RFC 7946 §3.1.1); the
one place that turns them round, for Leaflet, is the page's own script.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Annotated, Any, Final, TypeAlias

import msgspec

LONGEST_ID: Final = 200
"""Characters."""
LONGEST_NAME: Final = 5_000
"""Characters of a name, a title, a phrase, whatever a form has in one line: two printed pages. A longer one is refused
with its record: figures would take minutes to lay it out, or fail. Columns that someone brought along may be longer."""
LONGEST_TEXT: Final = 100_000
"""Characters of a statement, a note, a reason: forty printed pages. The window shows the beginning of such a text."""

Identifier: TypeAlias = Annotated[
    str, msgspec.Meta(max_length=LONGEST_ID, pattern=r"\A[^\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]+\Z")
]
"""What every format and system can hold as it is, so that two ids that differ differ everywhere."""
MISMATCH: Final = "matching regex"
"""How msgspec says that an id is none,"""
ID_RULE: Final = "an id is a text without control characters"
"""and how we say it."""
Name: TypeAlias = Annotated[str, msgspec.Meta(max_length=LONGEST_NAME)]
Prose: TypeAlias = Annotated[str, msgspec.Meta(max_length=LONGEST_TEXT)]

Position: TypeAlias = Annotated[tuple[float, ...], msgspec.Meta(min_length=2, max_length=4)]
"""Longitude and latitude in degrees, then perhaps a height in metres, which is kept and not used."""
Line: TypeAlias = Annotated[tuple[Position, ...], msgspec.Meta(min_length=2)]
Ring: TypeAlias = Annotated[tuple[Position, ...], msgspec.Meta(min_length=4)]


# Geometries hold nothing but numbers: without gc=False the collector of cycles looks at each of a million for nothing.
class Point(msgspec.Struct, frozen=True, gc=False, tag_field="type"):
    """One position."""

    coordinates: Position


class MultiPoint(msgspec.Struct, frozen=True, gc=False, tag_field="type"):
    """Several positions."""

    coordinates: tuple[Position, ...]


class LineString(msgspec.Struct, frozen=True, gc=False, tag_field="type"):
    """Two positions or more, in order."""

    coordinates: Line


class MultiLineString(msgspec.Struct, frozen=True, gc=False, tag_field="type"):
    """Several lines that are one thing."""

    coordinates: tuple[Line, ...]


class Polygon(msgspec.Struct, frozen=True, gc=False, tag_field="type"):
    """An outer ring and its holes, each closed."""

    coordinates: tuple[Ring, ...]


class MultiPolygon(msgspec.Struct, frozen=True, gc=False, tag_field="type"):
    """Several polygons that are one thing."""

    coordinates: tuple[tuple[Ring, ...], ...]


Geometry: TypeAlias = Point | MultiPoint | LineString | MultiLineString | Polygon | MultiPolygon


@dataclass(frozen=True, slots=True)
class Feature:
    """Something on the map, or listed because no place is stated for it."""

    id: Identifier
    layer: str
    name: Name
    kind: str
    precision: str
    geometry_source: Name
    """Where the geometry comes from and how good it is."""
    geometry: Geometry | None
    names: dict[Name, Name] = field(default_factory=dict)
    """By language code (BCP 47)."""
    aliases: tuple[Name, ...] = ()
    note: Prose = ""
    date: str | None = None
    """EDTF, for events; as exact as the sources are."""
    place: str | None = None
    """The id of the feature an event happened at."""
    from_: str | None = None
    """The id of the feature a flow starts at."""
    to: str | None = None
    status: str | None = None
    """What the sources state: one status, ``mixed`` when they state several, none when they state none."""
    statuses: tuple[str, ...] = ()
    """Every status a source states, in the vocabulary's order."""
    extra: dict[str, Any] = field(default_factory=dict)
    """Columns of a layer that someone brought along."""

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every form of the name, the display name first, each once."""
        return tuple(dict.fromkeys((self.name, *self.names.values(), *self.aliases)))


@dataclass(frozen=True, slots=True)
class LayerStyle:
    """How a layer that someone brought along looks; colours are written ``#rrggbb``."""

    colour: str
    """Of what no value gives another one."""
    column: str = ""
    """The key in :attr:`Feature.extra` whose values give the colours; empty for one colour."""
    colours: dict[str, str] = field(default_factory=dict)
    """By value, as text. Values that are not named get a colour by themselves."""


@dataclass(frozen=True, slots=True)
class Layer:
    """Features of one sort, and the file they came from."""

    id: Identifier
    label: Name
    features: tuple[Feature, ...]
    file: str
    style: LayerStyle | None = None
    """Of a layer that someone brought along; those of the vocabulary look as the symbology says."""
    source: str = ""
    """The file that someone brought along, for the credits."""
    crs: str = ""
    """What it was reprojected from, if it was."""


class LargeFile(msgspec.Struct, frozen=True):
    """A layer whose features are too many to be objects: they stay in their file, and are read again from there."""

    id: str
    label: str
    path: str
    part: int = 0
    """Which layer of the file it is, from 0."""
    source: str = ""
    crs: str = ""
    style: LayerStyle | None = None

    @property
    def kept(self) -> str:
        """Where an atlas keeps the file, as a path in its folder with slashes."""
        return f"layers/{self.id}{PurePath(self.path).suffix.lower()}"


@dataclass(frozen=True, slots=True)
class Article:
    """The bibliography of one source. An empty string means that the text itself does not say."""

    id: Identifier
    title: Name
    sha256: str
    """Of the UTF-8 text the facts were read from."""
    characters: int
    """Its length in Unicode code points."""
    publisher: Name = ""
    author: Name = ""
    reprint_of: Name = ""
    published: str = ""
    """EDTF."""
    published_basis: Name = ""
    """``stated`` or ``inferred``."""
    published_note: Name = ""
    publisher_note: Name = ""
    derives_from: tuple[str, ...] = ()
    """Ids of articles this one restates: together they are one source, not two."""
    note: Prose = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """What one article states: not what is true, but who says what, and where exactly."""

    id: Identifier
    article: str
    about: tuple[str, ...]
    indicator: str
    statement: Prose
    """One sentence in our own words."""
    exact: Name
    """The shortest phrase of the text that bears the fact (W3C ``TextQuoteSelector``)."""
    paragraph: int
    """Counted over the lines of the text that are not blank, from 1."""
    start: int
    """In code points (W3C ``TextPositionSelector``)."""
    end: int
    """In code points, exclusive."""
    value: float | int | None = None
    value_max: float | int | None = None
    unit: Name = ""
    date: str = ""
    """EDTF, for facts that state a date."""
    label: Name = ""
    """For facts without a number: a status, a place, an end point."""
    qualifier: str = "exact"
    modality: str = "actual"
    period: str = ""
    """EDTF: the time the value is for."""
    period_basis: Name = ""
    """``inferred`` when the text does not write it out."""
    period_note: Name = ""
    scope: Name = ""
    """What the number covers, when the same word is used for different things."""


@dataclass(frozen=True, slots=True)
class Uncovered:
    """A phrase with a digit that is not evidence, and why."""

    article: str
    exact: Name
    paragraph: int
    start: int
    end: int
    reason: Prose
