"""What a figure is made of: a few sorts of marks, in points, before any format is thought of.

Positions count from the lower left corner of the page, or of the map's panel, y upwards. The same scene
becomes SVG (:mod:`geo.figure.svg`), PDF (:mod:`geo.figure.pdf`), a picture (:mod:`geo.figure.raster`) or a matplotlib
figure (:mod:`geo.figure.canvas`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from geo.figure.box import Box
    from geo.figure.outlines import Outline
    from geo.figure.projection import Coordinates
    from geo.figure.typeface import Style

Point: TypeAlias = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Ink:
    """How an area is filled and outlined."""

    fill: str = "none"
    line: str = "none"
    width: float = 0.0
    """Of the outline, in points."""
    alpha: float = 1.0


@dataclass(frozen=True, slots=True)
class Lines:
    """Stroked lines that look alike."""

    parts: tuple[Coordinates, ...]
    colour: str
    width: float
    dash: tuple[float, ...] = ()
    """Lengths of dash and gap in line widths; empty for a whole line."""


@dataclass(frozen=True, slots=True)
class Area:
    """A filled outline."""

    outline: Outline
    ink: Ink


@dataclass(frozen=True, slots=True)
class Signs:
    """One symbol, made of inked outlines about the origin, at several places."""

    parts: tuple[tuple[Outline, Ink], ...]
    positions: tuple[Point, ...]
    names: tuple[str, ...] = ()
    """What the symbol at each place stands for; nothing, or as many as positions."""


@dataclass(frozen=True, slots=True)
class Writing:
    """Lines of text, each with the start of its baseline, turned counter-clockwise about that by the angle."""

    rows: tuple[tuple[str, float, float], ...]
    style: Style
    angle: float = 0.0


@dataclass(frozen=True, slots=True)
class Mark:
    """Something drawn."""

    shape: Lines | Area | Signs | Writing
    order: float
    """What is higher covers what is lower."""
    group: str = ""
    """The layer a designer finds it in, such as ``layer-cables``."""
    name: str = ""
    """What it is, such as ``feature-btc``."""


@dataclass(frozen=True, slots=True)
class Panel:
    """The window onto the map."""

    box: Box
    """On the page."""
    extent_m: tuple[float, float, float, float]
    """Left, bottom, right and top of what is seen, on the projected plane."""
    water: str
    edge: Ink


@dataclass(frozen=True, slots=True)
class Scene:
    """A figure."""

    width: float
    height: float
    paper: str | None
    """The page's colour; None leaves it transparent."""
    title: str
    panel: Panel
    page: tuple[Mark, ...]
    """What is drawn around the map, from the lowest to the highest."""
    chart: tuple[Mark, ...]
    """What is drawn in the panel, cut at its edge."""
