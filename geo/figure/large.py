"""Large layers on a figure: points as discs where they are few, else as squares that are darker the more there are.

Squares stay squares in SVG and PDF, so that they are sharp at any size; lines and areas are drawn with no more
positions than can be seen.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import numpy as np

from geo.figure.legend import AreaSwatch, DiscSwatch, Entry, LineSwatch, RampSwatch
from geo.figure.marks import AREA_ALPHA
from geo.figure.outlines import CLOSE, LINE, MOVE, Outline, circle
from geo.figure.scene import Ink
from geo.large.classing import classes_of_large
from geo.large.packed import Kind, PackedPoints, taken
from geo.large.world import pixel, to_degrees
from geo.model import LayerStyle
from geo.palette import SHADES, shades
from geo.query.large import LargeFinder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from geo.atlas import Atlas
    from geo.figure.frame import Frame
    from geo.figure.look import Look
    from geo.figure.paper import Paper
    from geo.figure.projection import Coordinates, Projection
    from geo.large.classing import LargeClasses
    from geo.large.index import Mask
    from geo.large.layer import LargeLayer
    from geo.large.levels import Level
    from geo.large.packed import PackedShapes
    from geo.large.world import Units
    from geo.query import Query

    Codes = NDArray[np.uint8]
    Lengths = NDArray[np.float64]

MOST_DISCS: Final = 2_000
"""Points that are drawn one by one; more of them would hide one another."""
SQUARE: Final = 1.2
"""Points of a square's side, at scale 1."""
OVERLAP: Final = 0.08
"""Points by which squares reach into their neighbours, so that no line of paper shines through."""
DISC: Final = 1.5
"""Points of a disc's radius, at scale 1."""
LINE_WIDTH: Final = 0.6
FINEST: Final = 0.25
"""Points that are told apart on paper."""
UNIT: Final = 40_075_016.685578486 / 2**32
"""Metres of a unit of the world at the equator."""


@dataclass(frozen=True, eq=False, slots=True)
class LargePicture:
    """A large layer as it is to be drawn."""

    layer: LargeLayer
    masks: tuple[Mask, ...]
    """What is shown of each of its packed parts."""
    count: int
    """Features that are shown."""
    classes: LargeClasses


def pictures_of(atlas: Atlas, queries: Sequence[Query]) -> tuple[LargePicture, ...]:
    """Return the large layers of which any of several checked queries leaves something."""
    found: list[LargePicture] = []
    for layer in atlas.large:
        finder = LargeFinder(layer)
        selections = [finder.find(query) for query in queries]
        masks = tuple(_any(of_part) for of_part in zip(*(one.masks for one in selections), strict=True))
        count = max(one.count for one in selections)
        if count:
            classes = classes_of_large(layer, layer.style or LayerStyle("#0072b2"))
            found.append(LargePicture(layer, masks, count, classes))
    return tuple(found)


def _any(masks: tuple[Mask, ...]) -> Mask:
    stated = [mask for mask in masks if mask is not None]
    return np.bitwise_or.reduce(stated) if len(stated) == len(masks) else None


@dataclass(frozen=True, eq=False, slots=True)
class LargeShown:
    """What of a layer lies in a frame, ready to be drawn, and what is said of it."""

    group: str
    areas: list[tuple[Outline, str]] = field(default_factory=list)
    lines: list[tuple[list[Coordinates], str]] = field(default_factory=list)
    squares: list[tuple[Outline, str]] = field(default_factory=list)
    """The lightest shade first."""
    discs: list[tuple[Coordinates, str]] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    sentences: list[str] = field(default_factory=list)
    """What the small print has to say."""

    def draw(self, paper: Paper, look: Look) -> None:
        """Draw it, above the base map and below the atlas's own features."""
        scale, hairline = look.sizes.scale, look.sizes.hairline
        for outline, colour in self.areas:
            paper.fill(outline, Ink(colour, alpha=AREA_ALPHA), order=2.1, group=self.group)
            paper.fill(outline, Ink(line=colour, width=hairline), order=2.2, group=self.group)
        for parts, colour in self.lines:
            paper.stroke(parts, colour, LINE_WIDTH * scale, order=2.3, group=self.group)
        for number, (outline, colour) in enumerate(self.squares):
            paper.fill(outline, Ink(colour), order=2.4 + number * 1e-4, group=self.group)
        for positions, colour in self.discs:
            disc = [(circle(DISC * scale), Ink(colour, look.theme.halo, hairline / 2))]
            places = [(float(x), float(y)) for x, y in positions]
            paper.stamp(disc, places, order=2.48, group=self.group)


class LargeGround:
    """A large layer on the projected plane: fitting a figure tries several frames, and projecting takes longest."""

    def __init__(self, picture: LargePicture, projection: Projection) -> None:
        self._picture = picture
        self._projection = projection
        self._metres: dict[tuple[Kind, int], Coordinates] = {}

    def shown(self, frame: Frame, look: Look) -> LargeShown:
        """Return what lies in a frame."""
        picture = self._picture
        shown = LargeShown(f"layer-{picture.layer.id}")
        for part, mask, codes in zip(picture.layer.packed, picture.masks, picture.classes.codes, strict=True):
            of_places = np.zeros(len(part), dtype=np.uint8) if codes is None else codes
            if isinstance(part, PackedPoints):
                metres = self._projected((Kind.POINTS, 0), part.x, part.y)
                seen = frame.contains(frame.from_metres(metres)) & (True if mask is None else mask != 0)
                self._add_points(frame.from_metres(metres[seen]), of_places[seen], frame, look, shown)
            else:
                self._add_shapes(part, mask, of_places, frame, look, shown)
        return shown

    def _projected(self, key: tuple[Kind, int], x: Units, y: Units) -> Coordinates:
        """Return positions in metres; what cannot be projected is nowhere in sight."""
        if key not in self._metres:
            self._metres[key] = self._projection.metres(np.column_stack(to_degrees(x, y)))
        return self._metres[key]

    def _add_points(self, points: Coordinates, codes: Codes, frame: Frame, look: Look, shown: LargeShown) -> None:
        classes = self._picture.classes.classes
        if len(points) > MOST_DISCS:
            self._add_squares(points, codes, frame, look, shown)
            return
        for code in np.unique(codes).tolist():
            colour = look.colour(classes[code].colours)
            shown.discs.append((points[codes == code], colour))
            shown.entries.append(Entry(DiscSwatch(colour), classes[code].label))

    def _add_squares(self, points: Coordinates, codes: Codes, frame: Frame, look: Look, shown: LargeShown) -> None:
        classes, side = self._picture.classes.classes, SQUARE * look.sizes.scale
        columns = math.ceil(frame.width / side) + 1
        across, up = (points // side).astype(np.int64).T
        cells = up * columns + across
        counts, commonest = _counted(cells, codes)
        occupied = np.flatnonzero(counts)
        most = int(counts.max())
        strength = np.rint((SHADES - 1) * np.log(counts[occupied]) / math.log(max(most, 2))).astype(int)
        ramps = {code: shades(classes[code].colours)[look.theme_name == "dark"] for code in np.unique(codes).tolist()}
        for shade in range(SHADES):
            for code, ramp in ramps.items():
                own = commonest[occupied] == code
                if (own & (strength == shade)).any():
                    # What is stronger is painted over it: where its edges are blurred, they are so into this shade.
                    shown.squares.append((_squares(occupied[own & (strength >= shade)], columns, side), ramp[shade]))
        shown.entries.extend(Entry(RampSwatch(ramp), classes[code].label) for code, ramp in ramps.items())
        several = " Where several sorts meet, the most frequent gives the colour." if len(ramps) > 1 else ""
        shown.sentences.append(
            f"“{self._picture.layer.label}”: {len(points):,} points in squares of {side * 25.4 / 72:.1f} mm; the "
            f"stronger the colour, the more there are, from 1 to {most:,} (logarithmic).{several}"
        )

    def _add_shapes(  # noqa: PLR0913, PLR0917 - what is drawn, and how
        self, part: PackedShapes, mask: Mask, codes: Codes, frame: Frame, look: Look, shown: LargeShown
    ) -> None:
        level = _level(part, frame)
        points = frame.from_metres(self._projected((part.kind, level.zoom), level.x, level.y))
        starts = level.offsets[:-1].astype(np.int64)
        lengths = level.offsets[1:].astype(np.int64) - starts
        low, high = np.minimum.reduceat(points, starts), np.maximum.reduceat(points, starts)
        seen = ((high >= 0) & (low <= (frame.width, frame.height)) & np.isfinite(low + high)).all(axis=1)
        if mask is not None:
            seen &= mask[level.features] != 0
        of_parts = codes[level.features]
        for code in np.unique(of_parts[seen]).tolist():
            look_of = self._picture.classes.classes[code]
            colour = look.colour(look_of.colours)
            chosen = np.flatnonzero(seen & (of_parts == code))
            whole = chosen[lengths[chosen] > 1]
            positions = points[taken(starts[whole], lengths[whole])]
            if part.kind is Kind.LINES:
                shown.lines.append((np.split(positions, np.cumsum(lengths[whole])[:-1]), colour))
                shown.entries.append(Entry(LineSwatch(colour, LINE_WIDTH * look.sizes.scale, ()), look_of.label))
            else:
                shown.areas.append((_rings(positions, lengths[whole]), colour))
                shown.entries.append(Entry(AreaSwatch(colour), look_of.label))
            dots = points[starts[chosen[lengths[chosen] == 1]]]
            if len(dots):
                shown.squares.append((_dots(dots), colour))


def _counted(cells: NDArray[np.int64], codes: Codes) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Count what is in each cell, and tell which class most of it is of."""
    counts = np.bincount(cells)
    commonest, best = np.zeros(len(counts), dtype=np.int64), np.zeros(len(counts), dtype=np.int64)
    for code in np.unique(codes).tolist():
        of_class = np.bincount(cells[codes == code], minlength=len(counts))
        commonest[of_class > best] = code
        np.maximum(best, of_class, out=best)
    return counts, commonest


def _level(part: PackedShapes, frame: Frame) -> Level:
    """Return the coarsest level that a reader cannot tell from the whole."""
    unit = UNIT * math.cos(math.radians(frame.centre[1]))
    seen = 2 * FINEST * frame.metres_per_point / unit
    return next((level for level in part.levels if pixel(level.zoom) <= seen), part.levels[-1])


def _squares(cells: NDArray[np.int64], columns: int, side: float) -> Outline:
    """Return one outline of squares, those that lie in a row beside one another as one."""
    begins = np.flatnonzero((np.diff(cells, prepend=-2) != 1) | (cells % columns == 0))
    lengths = np.diff(begins, append=len(cells))
    up, across = np.divmod(cells[begins], columns)
    left, bottom = across * side - OVERLAP, up * side - OVERLAP
    return _boxes(left, bottom, left + lengths * side + 2 * OVERLAP, bottom + side + 2 * OVERLAP)


def _dots(positions: Coordinates) -> Outline:
    """Return small squares about positions, each once where they cannot be told apart."""
    unique = np.unique(np.rint(positions / FINEST), axis=0) * FINEST
    return _boxes(*(unique - FINEST).T, *(unique + FINEST).T)


def _boxes(left: Lengths, bottom: Lengths, right: Lengths, top: Lengths) -> Outline:
    x, y = np.stack((left, right, right, left, left), axis=1), np.stack((bottom, bottom, top, top, bottom), axis=1)
    return _rings(np.column_stack((x.ravel(), y.ravel())), np.full(len(left), 5))


def _rings(positions: Coordinates, lengths: NDArray[np.int64]) -> Outline:
    """Return rings of so many positions each as one outline."""
    codes = np.full(len(positions), LINE, dtype=np.uint8)
    ends = np.cumsum(lengths)
    codes[ends - lengths], codes[ends - 1] = MOVE, CLOSE
    return Outline(positions, codes)
