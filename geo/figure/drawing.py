"""From a selection to a figure: the one place where all the parts meet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np

from geo import resources
from geo.figure.badges import badges, signs
from geo.figure.basemap import draw_basemap
from geo.figure.features import PLACES, arrange
from geo.figure.frame import box_outline, fitted_frame, needed, widened
from geo.figure.graticule import graticule
from geo.figure.ground import located, visible
from geo.figure.lanes import side_by_side
from geo.figure.layout import Words
from geo.figure.legend import entries
from geo.figure.locator import draw_locator, fitted_locator
from geo.figure.look import Look
from geo.figure.marks import draw_marks, take_room
from geo.figure.names import draw_names, name_all
from geo.figure.north import draw_north_arrow
from geo.figure.notes import cited, disputes, extent, small_print
from geo.figure.paper import Paper
from geo.figure.projection import fitted_projection, web_mercator
from geo.figure.report import Drawn, Report
from geo.figure.room import Room
from geo.figure.scalebar import fitted_bar
from geo.figure.scene import Ink, Panel, Scene
from geo.figure.sizes import Sizes
from geo.symbology import read_symbology
from geo.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from geo.atlas import Atlas
    from geo.figure.badges import Sign
    from geo.figure.features import Shown
    from geo.figure.frame import Frame
    from geo.figure.ground import Ground
    from geo.figure.large import LargeGround, LargePicture, LargeShown
    from geo.figure.layout import Layout
    from geo.figure.legend import Entry
    from geo.figure.locator import Locator
    from geo.figure.names import Named
    from geo.figure.notes import SmallPrint
    from geo.figure.options import Bbox, FigureOptions
    from geo.figure.projection import Coordinates, Projection
    from geo.figure.scalebar import ScaleBar
    from geo.model import Article
    from geo.query import Query, Selection
    from geo.verdicts import Comparison

Progress: TypeAlias = "Callable[[float, str], None]"
"""Is told the share done and what is being done; to cancel, it raises."""

MARGIN: Final = 0.055
"""Of the panel's smaller side, kept free around everything selected so that names have room."""
SYMBOL_MARGIN: Final = 8.0
"""Points besides, at scale 1, for a symbol that lies at the very edge."""
EMPTY_REGION: Final = (44.0, 36.0, 56.0, 48.0)
"""What is shown when nothing selected has a place: the Caspian."""
MERCATOR_NORTH: Final = 85.0
"""Degrees; beyond, Web Mercator is drawn by nobody."""
ROUNDS: Final = 4
"""The legend depends on the view, and the view on the legend's height: so often it is tried to make them agree."""


def draw(  # noqa: PLR0913 - what is drawn, and how
    atlas: Atlas,
    selection: Selection,
    options: FigureOptions,
    progress: Progress | None = None,
    comparisons: Iterable[Comparison] = (),
    *,
    large: Sequence[LargePicture] = (),
) -> Drawn:
    """Draw a selection as a figure for print.

    Parameters
    ----------
    atlas
        Where the selection comes from.
    selection
        The features to draw, and the facts whose sources are cited.
    options
        Page, words and view.
    progress
        Told what is being done. Whatever it raises ends the drawing and passes through.
    comparisons
        The atlas's, as :func:`geo.compare.compare` makes them: what sources differ about is marked.
    large
        Large layers to draw below the selection, as :func:`large_pictures` finds them.

    Returns
    -------
    Drawn
        What was drawn, which can be saved or had as a matplotlib figure, and the report on what it shows.
    """
    tell = progress or _silent
    tell(0.0, "Fitting the map")
    symbology = read_symbology(resources.asset("symbology.toml")).with_layers(atlas.layers)
    look = Look(symbology, options.theme, Sizes.of(options))
    stated = {fact.id for fact in selection.facts}
    differing = tuple(c for c in comparisons if c.verdict is Verdict.DIFFER and stated.issuperset(c.facts))
    return _Drawing(atlas, selection, differing, options, look, tuple(large)).draw(tell)


@dataclass(frozen=True, slots=True)
class _Content:
    """What a view shows, and the words that this calls for."""

    shown: Shown
    signs: tuple[Sign, ...]
    large: tuple[LargeShown, ...]
    articles: tuple[Article, ...]
    legend: tuple[Entry, ...]
    small_print: SmallPrint

    def finished(self, frame: Frame, look: Look) -> _Content:
        """Return it with lines that do not hide one another, and with a place for every sign."""
        shown = replace(self.shown, lines=side_by_side(self.shown.lines, frame))
        return replace(self, shown=replace(shown, badges=badges(self.signs, shown, frame, look.sizes)))

    def needs_as(self, other: _Content) -> bool:
        """Tell whether both call for the same words."""
        return self.legend == other.legend and self.small_print == other.small_print


def large_pictures(atlas: Atlas, queries: Sequence[Query]) -> tuple[LargePicture, ...]:
    """Return the large layers of which any of several checked queries leaves something, for :func:`draw`."""
    if not atlas.large:
        return ()
    from geo.figure.large import pictures_of  # noqa: PLC0415 - 25 ms, and most atlases have none

    return pictures_of(atlas, queries)


@dataclass(frozen=True)
class _Drawing:
    atlas: Atlas
    selection: Selection
    differing: tuple[Comparison, ...]
    """Of what is selected."""
    options: FigureOptions
    look: Look
    large: tuple[LargePicture, ...]

    def draw(self, tell: Progress) -> Drawn:
        look = self.look
        layout, frame, content = self._fitted()
        page, chart = Paper(), Paper()
        tell(0.1, "Drawing the base map")
        draw_basemap(chart, frame, look)
        grid = graticule(frame)
        grid.draw(chart, look)
        tell(0.4, "Drawing the features")
        for layer in content.large:
            layer.draw(chart, look)
        draw_marks(chart, content.shown, look)
        room = Room(frame.width, frame.height)
        take_room(room, content.shown, look.sizes)
        bar = fitted_bar(frame, room, look.furniture)
        if bar is not None:
            room.take(bar.box(look.furniture))
            bar.draw(chart, look)
        draw_north_arrow(chart, frame, room, look)
        locator = fitted_locator(frame, room, look, [box for _, box in grid.names(look)])
        if locator is not None:
            room.take(locator.box)
            draw_locator(chart, locator, look)
        tell(0.5, "Placing the names")
        named = name_all(content.shown, frame, room, look, self.options.language)
        draw_names(chart, named, look)
        grid.label(chart, room, look)
        tell(0.8, "Setting legend and sources")
        layout.draw_words(page, look)
        tell(1.0, "The figure is drawn")
        options = self.options
        scene = Scene(
            *options.points,
            look.theme.paper if options.background else None,
            options.title,
            self._panel(layout, frame),
            page.marks,
            chart.marks,
        )
        return Drawn(scene, options, self._report(layout, frame, content, named, bar, locator))

    def _fitted(self) -> tuple[Layout, Frame, _Content]:
        """Fit view, legend and sources to one another."""
        options = self.options
        places = located(self.selection.features)
        boxes = [box_outline(picture.layer.box) for picture in self.large]
        projection, outline = self._view(np.concatenate((places.lonlat, *boxes)))
        piece = needed(projection.metres(outline))
        grounds = places.on(projection)
        large = self._large_grounds(projection)
        frame = fitted_frame(projection, piece, *options.points, 0.0)
        content = self._content(grounds, large, frame)
        for _ in range(ROUNDS):
            words = Words(options.title, options.subtitle, content.legend, content.small_print, self.look)
            layout = words.arranged(*options.points, piece)
            width, height = layout.panel.width, layout.panel.height
            margin = 0.0 if options.bbox else MARGIN * min(width, height) + SYMBOL_MARGIN * self.look.sizes.scale
            frame = fitted_frame(projection, piece, width, height, margin)
            before, content = content, self._content(grounds, large, frame)
            if content.needs_as(before):
                break
        return layout, frame, content.finished(frame, self.look)

    def _view(self, lonlat: Coordinates) -> tuple[Projection, Coordinates]:
        """Choose a projection, and what must be seen in it: a box, or all of these positions."""
        chosen = (lambda _: web_mercator()) if self.options.projection == "mercator" else fitted_projection
        if self.options.bbox:
            return chosen(self.options.bbox), box_outline(self._seen(self.options.bbox))
        if not len(lonlat):
            return chosen(EMPTY_REGION), box_outline(EMPTY_REGION)
        (west, south), (east, north) = lonlat.min(axis=0), lonlat.max(axis=0)
        tight: Bbox = (float(west), float(south), float(east), float(north))
        box = widened(tight)
        return chosen(box), lonlat if box == tight else box_outline(box)

    def _seen(self, bbox: Bbox) -> Bbox:
        """Return what of a box can be shown: Web Mercator has no poles."""
        west, south, east, north = bbox
        most = MERCATOR_NORTH if self.options.projection == "mercator" else 90.0
        return west, max(south, -most), east, min(north, most)

    def _large_grounds(self, projection: Projection) -> tuple[LargeGround, ...]:
        if not self.large:
            return ()
        from geo.figure.large import LargeGround  # noqa: PLC0415 - as above

        return tuple(LargeGround(picture, projection) for picture in self.large)

    def _content(self, grounds: tuple[Ground, ...], large: tuple[LargeGround, ...], frame: Frame) -> _Content:
        shown = arrange(visible(grounds, frame), self.look, self.atlas.vocabulary)
        said = signs(shown, {comparison.about for comparison in self.differing})
        articles = cited(self.atlas, self.selection.facts, shown.features)
        below = tuple(ground.shown(frame, self.look) for ground in large)
        legend = entries(shown, said, self.atlas.vocabulary, self.look)
        legend += tuple(entry for layer in below for entry in layer.entries)
        # Countries and organisations have no point either, but nobody looks for a symbol of theirs.
        placeless = [f.name for f in self.selection.features if f.geometry is None and f.layer != PLACES]
        differing = disputes(self.atlas, self.differing, shown.features, articles)
        asked = extent(self.atlas, self.selection, self.options.query_sentence)
        opening = " ".join((asked, *(sentence for layer in below for sentence in layer.sentences))).strip()
        words = small_print(articles, placeless, differing, frame.projection.name, opening)
        return _Content(shown, said, below, articles, legend, words)

    def _panel(self, layout: Layout, frame: Frame) -> Panel:
        theme = self.look.theme
        extent = frame.left_m, frame.bottom_m, frame.right_m, frame.top_m
        edge = Ink(line=theme.text_muted, width=1.4 * self.look.sizes.hairline)
        return Panel(layout.panel, extent, theme.water, edge)

    def _report(  # noqa: PLR0913, PLR0917 - all that a figure is made of
        self,
        layout: Layout,
        frame: Frame,
        content: _Content,
        named: Named,
        bar: ScaleBar | None,
        locator: Locator | None,
    ) -> Report:
        shown = {feature.id for feature in content.shown.features}
        features = self.selection.features
        return Report(
            shown=tuple(f.id for f in features if f.id in shown),
            unlabelled=named.unlabelled,
            together=tuple(tuple(f.id for f in features) for features in content.shown.together),
            placeless=tuple(f.id for f in features if f.geometry is None),
            outside=tuple(f.id for f in features if f.geometry is not None and f.id not in shown),
            sources=content.articles,
            labels=named.labels,
            scale_bar=bar,
            locator=locator,
            frame=frame,
            layout=layout,
        )


def _silent(share: float, doing: str) -> None:
    del share, doing
