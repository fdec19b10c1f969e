"""What a figure shows and what it could not: for the caller to tell, and for tests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from geo.figure.frame import Frame
    from geo.figure.labels import Placed
    from geo.figure.layout import Layout
    from geo.figure.scalebar import ScaleBar
    from geo.model import Article


@dataclass(frozen=True, slots=True)
class Report:
    """Feature ids, unless said otherwise, in the order of the atlas."""

    shown: tuple[str, ...]
    unlabelled: tuple[str, ...]
    """Shown, but there was no room for the name."""
    together: tuple[tuple[str, ...], ...]
    """Each: features that share one symbol or line, the one that gives it its look first."""
    placeless: tuple[str, ...]
    """Not drawn, because no place is stated."""
    outside: tuple[str, ...]
    """Not drawn, because they lie outside of the view."""
    sources: tuple[Article, ...]
    """As numbered on the figure, from 1."""
    labels: tuple[Placed, ...]
    scale_bar: ScaleBar | None
    frame: Frame
    layout: Layout


@dataclass(frozen=True, slots=True)
class Drawn:
    """A figure, to be saved or adjusted, and the report on it."""

    figure: Figure
    report: Report
