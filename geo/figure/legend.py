"""The legend: what is shown, and nothing else."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np

from geo.figure.features import DIFFER
from geo.figure.marks import AREA_ALPHA
from geo.figure.outlines import circle, polygon, rectangle
from geo.figure.scene import Ink
from geo.figure.symbols import Symbol, draw_badge
from geo.vocabulary import GIVEN, OWN_KIND

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from geo.figure.badges import Sign
    from geo.figure.box import Box
    from geo.figure.features import DrawnLine, Shown
    from geo.figure.look import Look
    from geo.figure.paper import Paper
    from geo.figure.typeface import Style
    from geo.model import Feature
    from geo.vocabulary import Vocabulary

SWATCH_WIDTH: Final = 3.3
"""In type sizes: room for a line that shows its pattern."""
ROW: Final = 1.55
"""From one entry to the next, in type sizes."""
COLUMN_GAP: Final = 1.3
MOST_COLUMNS: Final = 6
PATTERN_WIDTH: Final = 2.4
"""Of the lines that explain patterns, in the symbology's unit."""
LARGEST_SYMBOL: Final = 1.42
"""In type sizes: symbols stand in rows without touching."""
BADGE_LABEL: Final = "Features drawn as one"
RAMP: Final = 5
"""Squares that show how density is drawn."""
DIFFER_LABEL: Final = "Sources differ"
SITE_LABEL: Final = "Filled: site, within 2 km"
ROUGH_LABEL: Final = "Hollow: town or rough area"


@dataclass(frozen=True, slots=True)
class LineSwatch:
    """A piece of a line; its dash in line widths."""

    colour: str
    width: float
    dash: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class AreaSwatch:
    """A small area."""

    colour: str


@dataclass(frozen=True, slots=True)
class BadgeSwatch:
    """The number beside a symbol, or the sign that sources differ."""

    text: str


@dataclass(frozen=True, slots=True)
class DiscSwatch:
    """A point of a large layer."""

    colour: str


@dataclass(frozen=True, slots=True)
class RampSwatch:
    """Squares of more and more points."""

    colours: tuple[str, ...]
    """The lightest first."""


Swatch: TypeAlias = "Symbol | LineSwatch | AreaSwatch | BadgeSwatch | DiscSwatch | RampSwatch"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the legend."""

    swatch: Swatch
    label: str


@dataclass(frozen=True, slots=True)
class Legend:
    """Entries set in columns."""

    columns: tuple[tuple[Entry, ...], ...]
    starts: tuple[float, ...]
    """Where each column begins, in points from the left."""
    width: float
    height: float
    style: Style

    def draw(self, paper: Paper, box: Box, look: Look) -> None:
        """Draw it from the upper left corner of a box."""
        size = self.style.size
        for start, column in zip(self.starts, self.columns, strict=True):
            left = box.left + start
            for number, entry in enumerate(column):
                middle = box.top - (number + 0.5) * ROW * size
                _draw_swatch(paper, entry.swatch, (left, middle), size, look)
                paper.write(
                    entry.label, (left + SWATCH_WIDTH * size, middle - 0.33 * size), self.style, order=3, group="legend"
                )


def entries(shown: Shown, signs: Iterable[Sign], vocabulary: Vocabulary, look: Look) -> tuple[Entry, ...]:
    """Return the legend of what is shown and of the signs on it, in the vocabulary's order."""
    return (
        *_points(shown, vocabulary, look),
        *_lines(shown, vocabulary, look),
        *_patterns(shown, look),
        *_precision(shown, look),
        *_badges({sign.text for sign in signs}),
    )


def set_legend(entries: tuple[Entry, ...], style: Style, width: float) -> Legend:
    """Set entries in as many columns as fit into a width, read down and then across."""
    size = style.size
    for count in range(min(MOST_COLUMNS, len(entries)), 0, -1):
        rows = math.ceil(len(entries) / count)
        columns = [entries[start : start + rows] for start in range(0, len(entries), rows)]
        widths = [max(style.width(entry.label) for entry in column) + SWATCH_WIDTH * size for column in columns]
        if sum(widths) + COLUMN_GAP * size * (len(columns) - 1) <= width or count == 1:
            spare = (width - sum(widths)) / len(columns)
            gap = min(max(spare, COLUMN_GAP * size), 4 * size)
            starts = [sum(widths[:number]) + number * gap for number in range(len(columns))]
            return Legend(tuple(columns), tuple(starts), starts[-1] + widths[-1], rows * ROW * size, style)
    return Legend((), (), 0.0, 0.0, style)


def _points(shown: Shown, vocabulary: Vocabulary, look: Look) -> Iterator[Entry]:
    things = [feature for spot in shown.spots for feature in spot.features] + [area.feature for area in shown.areas]
    for kinds, layers in _alike(things, look.symbology.points_as, vocabulary):
        symbol = look.symbol(look.symbology.point(kinds[0]), hollow=False)
        yield Entry(symbol, _name(kinds, layers, vocabulary))
    for name, label in _own((feature for spot in shown.spots for feature in spot.features), look):
        yield Entry(look.symbol(look.symbology.point(name), hollow=False), label)
    for name, label in _own((area.feature for area in shown.areas), look):
        yield Entry(AreaSwatch(look.colour(look.symbology.area(name))), label)


def _lines(shown: Shown, vocabulary: Vocabulary, look: Look) -> Iterator[Entry]:
    things = [feature for line in shown.lines for feature in line.features]
    drawn: dict[str, list[DrawnLine]] = {}
    for line in shown.lines:
        for kind in dict.fromkeys(feature.kind for feature in line.features):
            drawn.setdefault(kind, []).append(line)
    for kinds, layers in _alike(things, look.symbology.lines_as, vocabulary):
        alike = [line for kind in kinds for line in drawn[kind]]
        patterns = {line.pattern for line in alike}
        # The name of a line that is always dashed stands beside a dashed one.
        dash = look.symbology.patterns[patterns.pop()].dash if len(patterns) == 1 else ()
        yield Entry(LineSwatch(alike[0].colour, alike[0].width, dash), _name(kinds, layers, vocabulary))
    for name, label in _own(things, look):
        style = look.symbology.line(name)
        yield Entry(LineSwatch(look.colour(style.colour), style.width * look.sizes.line, ()), label)


def _patterns(shown: Shown, look: Look) -> Iterator[Entry]:
    used = {line.pattern for line in shown.lines}
    for name, pattern in look.symbology.patterns.items():
        if name in used:
            yield Entry(LineSwatch(look.theme.text_muted, PATTERN_WIDTH * look.sizes.line, pattern.dash), pattern.label)


def _precision(shown: Shown, look: Look) -> Iterator[Entry]:
    graded = {
        spot.symbol.hollow
        for spot in shown.spots
        if spot.symbol.shape != "dot" and any(feature.precision != GIVEN for feature in spot.features)
    }
    plain = look.symbol(look.symbology.points["other"], hollow=False)
    for hollow, label in ((False, SITE_LABEL), (True, ROUGH_LABEL)):
        if hollow in graded:
            yield Entry(replace(plain, colour=look.theme.text_muted, hollow=hollow), label)


def _badges(texts: set[str]) -> Iterator[Entry]:
    if texts - {DIFFER.sign}:
        yield Entry(BadgeSwatch("3"), BADGE_LABEL)
    if DIFFER.sign in texts:
        yield Entry(BadgeSwatch(DIFFER.sign), DIFFER_LABEL)


def _own(features: Iterable[Feature], look: Look) -> Iterator[tuple[str, str]]:
    """Yield the looks of what someone brought along, and what they are called."""
    shown = {look.symbology.looks.get(feature.id) for feature in features}
    yield from ((name, members.label) for name, members in look.symbology.classes.items() if name in shown)


def _alike(
    features: Iterable[Feature], drawn_as: dict[str, str], vocabulary: Vocabulary
) -> list[tuple[list[str], list[str]]]:
    """Gather kinds that are drawn alike, in the vocabulary's order, with the layers they stand in."""
    layers: dict[str, set[str]] = {}
    for feature in features:
        layers.setdefault(feature.kind, set()).add(feature.layer)
    groups: dict[str, tuple[list[str], list[str]]] = {}
    for kind in vocabulary.kinds:
        if kind in layers and kind != OWN_KIND:
            kinds, where = groups.setdefault(drawn_as.get(kind, kind), ([], []))
            kinds.append(kind)
            where += [layer for layer in vocabulary.layers if layer in layers[kind] and layer not in where]
    return list(groups.values())


def _name(kinds: list[str], layers: list[str], vocabulary: Vocabulary) -> str:
    """Name what is drawn alike: its kind, or its layer where several kinds share a symbol."""
    if len(kinds) == 1:
        return vocabulary.kinds[kinds[0]].label
    return " and ".join(vocabulary.layers[layer].label for layer in layers)


def _draw_swatch(
    paper: Paper,
    swatch: Swatch,
    left: tuple[float, float],
    size: float,
    look: Look,
) -> None:
    x, y = left
    reach = (SWATCH_WIDTH - 0.8) * size
    middle = (x + reach / 2, y)
    match swatch:
        case Symbol() as symbol:
            small = replace(symbol, size=min(symbol.size, LARGEST_SYMBOL * size))
            paper.stamp(small.parts(look), [middle], order=3, group="legend")
        case LineSwatch(colour, width, dash):
            dash = _fitting(reach, width, dash)
            half = _whole_pattern(reach, width, dash) / 2
            ends = np.array([(middle[0] - half, y), (middle[0] + half, y)])
            paper.stroke([ends], colour, width, dash=dash, order=3, group="legend")
        case AreaSwatch(colour):
            corners = np.array([(-0.8, -0.4), (0.8, -0.4), (0.8, 0.4), (-0.8, 0.4), (-0.8, -0.4)]) * size
            outline = polygon(corners + middle)
            paper.fill(outline, Ink(colour, alpha=AREA_ALPHA), order=3, group="legend")
            paper.fill(outline, Ink(line=colour, width=2 * look.sizes.hairline), order=3, group="legend")
        case DiscSwatch(colour):
            disc = circle(min(0.35 * size, 2.2))
            paper.stamp([(disc, Ink(colour))], [middle], order=3, group="legend")
        case RampSwatch(colours):
            side = reach / RAMP
            for number in range(RAMP):
                left_x = x + number * side
                outline = rectangle(left_x, y - side / 2, side, side)
                shade = colours[round(number * (len(colours) - 1) / (RAMP - 1))]
                paper.fill(outline, Ink(shade), order=3, group="legend")
        case BadgeSwatch(text):
            draw_badge(paper, middle, text, look, order=3, group="legend")


def _whole_pattern(longest: float, width: float, dash: tuple[float, ...]) -> float:
    """Return the length of a line whose pattern begins and ends with a dash."""
    period, first = sum(dash) * width, dash[0] * width if dash else 0.0
    return longest if not dash else math.floor((longest - first) / period + 1e-6) * period + first


def _fitting(longest: float, width: float, dash: tuple[float, ...]) -> tuple[float, ...]:
    """Shorten a pattern that would not show all of itself in a swatch."""
    whole = (sum(dash) + (dash[0] if dash else 0.0)) * width
    return tuple(length * min(longest / whole, 1.0) for length in dash)
