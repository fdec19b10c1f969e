"""The page: where head, map, legend and small print stand. Of three arrangements, the one with the largest map."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from geo.errors import UsageError
from geo.figure.box import Box
from geo.figure.legend import set_legend
from geo.figure.notes import set_notes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from geo.figure.legend import Entry, Legend
    from geo.figure.look import Look
    from geo.figure.notes import Notes, SmallPrint
    from geo.figure.paper import Paper

LEAST_MAP: Final = 0.36
LEAST_TIGHT_MAP: Final = 0.3
"""Of the page's height: the small print is cut before the map gets lower."""
SMALLEST_MAP: Final = 0.2
"""Of the page's height: below this it is no figure."""
WORTH_OF_TIGHT: Final = 0.92
TIGHT: Final = 0.9
"""Of their size, words are set where there are too many."""
HEAD_GAP: Final = 0.6
NOTES_GAP: Final = 0.8
"""Shares of the gap between parts."""
CAPITALS: Final = 0.78
"""From the top of a line to its baseline, in type sizes."""
SIDE_COLUMN: Final = (0.22, 0.25, 0.28, 0.32, 0.36, 0.4, 0.44)
"""Widths of a column beside the map that are tried, of the page's."""


@dataclass(frozen=True, slots=True)
class Head:
    """Title and subtitle, broken into lines."""

    title: tuple[str, ...]
    subtitle: tuple[str, ...]
    box: Box


@dataclass(frozen=True, slots=True)
class Layout:
    """Boxes in points from the lower left corner of the page, and what is set in them."""

    head: Head
    panel: Box
    legend_box: Box
    legend: Legend
    notes_box: Box
    notes: Notes
    tight: bool

    def draw_words(self, paper: Paper, look: Look) -> None:
        """Draw everything around the map."""
        y = self.head.box.top
        for rows, style in ((self.head.title, look.title), (self.head.subtitle, look.subtitle)):
            for row in rows:
                paper.write(row, (self.head.box.left, y - CAPITALS * style.size), style, order=3, group="title")
                y -= style.line_height
        self.legend.draw(paper, self.legend_box, look)
        self.notes.draw(paper, self.notes_box)


@dataclass(frozen=True, slots=True)
class Words:
    """What is written around the map, and how large."""

    title: str
    subtitle: str
    entries: tuple[Entry, ...]
    small_print: SmallPrint
    look: Look

    def arranged(self, width: float, height: float, piece: Box) -> Layout:
        """Try each arrangement on a page and return the one that loses no source and shows the region largest.

        The words are set smaller only where that keeps a source or makes the map much larger.

        Raises
        ------
        UsageError
            When the words leave no room for a map.
        """

        def worth(layout: Layout) -> tuple[int, float]:
            across, up = layout.panel.width / piece.width, layout.panel.height / piece.height
            return -layout.notes.cut, min(across, up) * (WORTH_OF_TIGHT if layout.tight else 1.0)

        ways = [layout for tight in (False, True) for layout in self._ways(width, height, tight=tight)]
        roomy = [layout for layout in ways if layout.panel.height >= SMALLEST_MAP * height]
        if not roomy:
            raise UsageError(
                "The page is too small: its title, legend and sources leave no room for the map. "
                "Take a larger page, a shorter title, or show fewer kinds of things."
            )
        return max(roomy, key=worth)

    def _ways(self, width: float, height: float, *, tight: bool) -> Iterator[Layout]:
        look, margin, gap = self.look, self.look.sizes.margin, self.look.sizes.gap
        shrunk = TIGHT if tight else 1.0
        legend_style = replace(look.legend, size=look.legend.size * shrunk)
        notes_style = replace(look.notes, size=look.notes.size * shrunk)
        across, right = width - 2 * margin, width - margin
        title, subtitle = look.title.wrap(self.title, across), look.subtitle.wrap(self.subtitle, across)
        head_height = len(title) * look.title.line_height + len(subtitle) * look.subtitle.line_height
        head = Head(tuple(title), tuple(subtitle), Box(margin, height - margin - head_height, right, height - margin))
        top = head.box.bottom - (HEAD_GAP * gap if head_height else 0.0)
        least = (LEAST_TIGHT_MAP if tight else LEAST_MAP) * height

        # Legend and small print below the map.
        legend = set_legend(self.entries, legend_style, across)
        taken = legend.height + gap * bool(self.entries)
        notes = set_notes(self.small_print, notes_style, across, top - margin - taken - least - gap)
        foot = margin + notes.height + gap * NOTES_GAP
        yield Layout(
            head,
            Box(margin, foot + taken, right, top),
            Box(margin, foot, right, foot + legend.height),
            legend,
            Box(margin, margin, right, margin + notes.height),
            notes,
            tight,
        )
        for share in SIDE_COLUMN:
            left = right - share * width
            legend = set_legend(self.entries, legend_style, right - left)
            if legend.width > right - left:
                continue
            beside = Box(left, top - legend.height, right, top)
            map_right = left - 1.5 * gap
            # Both beside the map.
            notes = set_notes(self.small_print, notes_style, right - left, top - margin - legend.height - gap)
            if legend.height + gap + notes.height <= top - margin:
                foot_box = Box(left, margin, right, margin + notes.height)
                yield Layout(head, Box(margin, margin, map_right, top), beside, legend, foot_box, notes, tight)
            # The legend beside the map, the small print below both.
            notes = set_notes(self.small_print, notes_style, across, top - margin - max(legend.height, least) - gap)
            bottom = margin + notes.height + gap
            if legend.height <= top - bottom:
                foot_box = Box(margin, margin, right, margin + notes.height)
                yield Layout(head, Box(margin, bottom, map_right, top), beside, legend, foot_box, notes, tight)
