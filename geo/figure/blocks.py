"""Names broken into lines, and how much room that takes."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np

from geo.figure.typeface import ASCENT, DESCENT

if TYPE_CHECKING:
    from geo.figure.typeface import Style

Rows: TypeAlias = tuple[tuple[str, float, float], ...]
"""Lines of text, each with the start of its baseline in panel points."""

LONG_LINE: Final = 13.0
"""Type sizes; a longer name is rather set in two lines, and one twice as long in three."""
WIDE_COST: Final = 0.12
"""For each type size that a line is longer than that."""
LINE_COST: Final = 0.1
"""For each line after the first."""
MOST_LINES: Final = 3
WORTH_BREAKING: Final = 0.6
"""Of a long line: a name shorter than that for each break stays whole."""


@dataclass(frozen=True)
class Block:
    """A name in one or more lines."""

    lines: tuple[str, ...]
    widths: tuple[float, ...]
    """In points."""
    style: Style
    cost: float = 0.0
    """How little this way of breaking it is liked."""

    @cached_property
    def width(self) -> float:
        """Of the longest line."""
        return max(self.widths)

    @cached_property
    def height(self) -> float:
        """From the top of the tallest letter to the bottom of the deepest."""
        return (len(self.lines) - 1) * self.style.line_height + (ASCENT + DESCENT) * self.style.size

    def rows(self, left: float, bottom: float, across: int) -> Rows:
        """Set the lines below one another, flush with the side the symbol is on, or centred when ``across`` is 0."""
        top, width = bottom + self.height, self.width
        return tuple(
            (
                line,
                left + (1 - across) / 2 * (width - own_width),
                top - ASCENT * self.style.size - number * self.style.line_height,
            )
            for number, (line, own_width) in enumerate(zip(self.lines, self.widths, strict=True))
        )


def blocks(text: str, style: Style) -> tuple[Block, ...]:
    """Return the ways to break a name into lines of like width, the whole name first."""
    length = style.width(text) / style.size
    ways = [_block([text], style)]
    for count in range(2, MOST_LINES + 1):
        if length > LONG_LINE * (count - 1) * WORTH_BREAKING and " " in text:
            lines = _balanced(text, style, count)
            if len(lines) == count:
                ways.append(_block(lines, style))
    return tuple(ways)


def in_lines(text: str, style: Style, count: int) -> Block | None:
    """Return a name in so many lines; None where it cannot be broken like that."""
    lines = [text] if count == 1 else _balanced(text, style, count)
    return _block(lines, style) if len(lines) == count else None


def _block(lines: list[str], style: Style) -> Block:
    widths = tuple(style.width(line) for line in lines)
    too_wide = max(max(widths) / style.size - LONG_LINE, 0.0)
    return Block(tuple(lines), widths, style, LINE_COST * (len(lines) - 1) + WIDE_COST * too_wide)


def _balanced(text: str, style: Style, count: int) -> list[str]:
    """Break a text into ``count`` lines, as narrow as that allows."""
    low = max(style.width(text) / count, *(style.width(word) for word in text.split(" ")))
    widths = np.linspace(low, style.width(text), 25).tolist()
    # The wider, the fewer lines: the narrowest width with few enough is found by halving.
    narrowest = bisect_left(widths, True, key=lambda width: len(style.wrap(text, width)) <= count)  # noqa: FBT003
    return style.wrap(text, widths[min(narrowest, len(widths) - 1)])
