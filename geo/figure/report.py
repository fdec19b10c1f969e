"""What a figure shows and what it could not: for the caller to tell, and for tests."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from geo.figure.frame import Frame
    from geo.figure.labels import Placed
    from geo.figure.layout import Layout
    from geo.figure.locator import Locator
    from geo.figure.options import FigureOptions
    from geo.figure.scalebar import ScaleBar
    from geo.figure.scene import Scene
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
    locator: Locator | None
    """None where the view needs none, or would leave it no free corner."""
    frame: Frame
    layout: Layout


@dataclass(frozen=True)
class Drawn:
    """What was drawn, to be saved, and the report on it."""

    scene: Scene
    options: FigureOptions
    report: Report

    @cached_property
    def figure(self) -> Figure:
        """The same as a matplotlib figure, to be shown in a notebook or adjusted, and saved after that."""
        from geo.figure.canvas import as_figure  # noqa: PLC0415 - matplotlib, half a second to import

        return as_figure(self.scene, self.options)
