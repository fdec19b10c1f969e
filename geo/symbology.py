"""Kind, status and precision → colour, symbol, line pattern: one table for map, figure, legend and icons."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Literal

from geo.classes import Class, classes_of
from geo.errors import DataError, Finding
from geo.palette import Colours  # noqa: TC001 - msgspec reads the annotations
from geo.themes import Theme, ThemeName  # noqa: TC001 - msgspec reads the annotations
from geo.vocabulary import GIVEN

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from geo.model import Feature, Layer
    from geo.vocabulary import Vocabulary

OTHER: Final = "other"
"""The look of what has none of its own."""


@dataclass(frozen=True, slots=True)
class PointStyle:
    """An outline shape with a glyph in it."""

    shape: Literal["circle", "square", "diamond", "dot"]
    glyph: str
    colour: Colours
    size: float
    """Width in pixels, or in points on paper."""


@dataclass(frozen=True, slots=True)
class LineStyle:
    """A stroked line."""

    colour: Colours
    width: float
    """In pixels, or in points on paper."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """What a line's dashes say."""

    label: str
    dash: tuple[float, ...]
    """Lengths of dash and gap in line widths; empty for a whole line."""


@dataclass(frozen=True, slots=True)
class Symbology:
    """The whole table, as read from ``assets/symbology.toml``."""

    themes: dict[ThemeName, Theme]
    points: dict[str, PointStyle]
    points_as: dict[str, str]
    lines: dict[str, LineStyle]
    lines_as: dict[str, str]
    patterns: dict[str, Pattern]
    shapes: dict[str, str]
    """SVG path data on a 24 × 24 grid, to be filled and outlined."""
    glyphs: dict[str, str]
    """SVG path data on a 24 × 24 grid, to be stroked."""
    classes: dict[str, Class] = field(default_factory=dict)
    """Of layers that someone brought along, by their looks, in a legend's order."""
    looks: dict[str, str] = field(default_factory=dict)
    """Of the features of such layers, by id."""

    def with_layers(self, layers: Iterable[Layer]) -> Symbology:
        """Return the table of an atlas: with the looks of layers that someone brought along, as their styles say."""
        points, lines = dict(self.points), dict(self.lines)
        classes, looks = dict(self.classes), dict(self.looks)
        for layer in layers:
            if layer.style is None:
                continue
            for number, members in enumerate(classes_of(layer, layer.style)):
                look = f"{layer.id} {number}"  # no kind has a space in it
                points[look] = replace(self.points[OTHER], colour=members.colours)
                lines[look] = replace(self.lines[OTHER], colour=members.colours)
                classes[look] = members
                looks |= dict.fromkeys(members.features, look)
        return replace(self, points=points, lines=lines, classes=classes, looks=looks)

    def look(self, feature: Feature) -> str:
        """Return by what the look of a feature is known: its kind or, where someone brought it along, its class."""
        return self.looks.get(feature.id, feature.kind)

    def called(self, feature: Feature, vocabulary: Vocabulary) -> str:
        """Return what a legend calls a feature: its kind or, where someone brought it along, its class."""
        look = self.look(feature)
        return self.classes[look].label if look in self.classes else vocabulary.kinds[feature.kind].label

    def point(self, look: str) -> PointStyle:
        """Return how a point looks."""
        return self.points.get(self.points_as.get(look, look), self.points[OTHER])

    def line(self, look: str) -> LineStyle:
        """Return how a line looks."""
        return self.lines.get(self.lines_as.get(look, look), self.lines[OTHER])

    def area(self, look: str) -> Colours:
        """Return the colours of an area, whose inside they fill faintly."""
        return self.point(look).colour

    def pattern(self, feature: Feature, vocabulary: Vocabulary) -> str:
        """Return the name of a line's pattern, which says whether it is built and whether its course is known.

        A thing whose sources state different statuses is drawn as built only if every one of them is.
        """
        if feature.precision == GIVEN:
            return GIVEN
        built = all(vocabulary.statuses[status].built for status in feature.statuses)
        course = "schematic" if feature.precision == "schematic" else "route"
        return f"{'built' if built else 'unbuilt'}_{course}"

    def is_hollow(self, feature: Feature) -> bool:
        """Tell whether a point is drawn hollow: where its exact spot is not known."""
        return feature.precision not in ("site", GIVEN)


def read_symbology(path: Path) -> Symbology:
    """Read the table.

    Raises
    ------
    DataError
        When it is missing, is not TOML, or an entry lacks a field.
    """
    import msgspec  # noqa: PLC0415 - 20 ms with the next one, and a start takes its colours from the kept page
    import rtoml  # noqa: PLC0415 - as above

    try:
        return msgspec.convert(rtoml.load(path), Symbology)
    except (OSError, rtoml.TomlParsingError, msgspec.ValidationError) as error:
        raise DataError(Finding(f"the symbology cannot be read: {error}", file=str(path))) from error
