"""Kind, status and precision → colour, symbol, line pattern: one table for map, figure, legend and icons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from geo.errors import DataError, Finding
from geo.themes import Theme, ThemeName  # noqa: TC001 - msgspec reads the annotations
from geo.vocabulary import GIVEN

if TYPE_CHECKING:
    from pathlib import Path

    from geo.model import Feature
    from geo.vocabulary import Vocabulary

Colours = tuple[str, str]
"""The colour in the light and in the dark theme."""


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

    def point(self, kind: str) -> PointStyle:
        """Return how a point of some kind looks."""
        return self.points.get(self.points_as.get(kind, kind), self.points["other"])

    def line(self, kind: str) -> LineStyle:
        """Return how a line of some kind looks."""
        return self.lines.get(self.lines_as.get(kind, kind), self.lines["other"])

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
