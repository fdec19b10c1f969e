"""Drawing in points: the few strokes everything on the page is made of."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from geo.figure.scene import Area, Lines, Mark, Signs, Writing
from geo.figure.typeface import drawable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from geo.figure.outlines import Outline
    from geo.figure.projection import Coordinates
    from geo.figure.scene import Ink, Point
    from geo.figure.typeface import Style

Align = Literal["left", "center", "right"]
_BEFORE: Final[dict[Align, float]] = {"left": 0.0, "center": 0.5, "right": 1.0}


@dataclass(frozen=True, slots=True)
class Paper:
    """The page, or the map's panel, while it is drawn on; points count from its lower left corner."""

    _marks: list[Mark] = field(default_factory=list)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Everything drawn, from the lowest to the highest."""
        return tuple(sorted(self._marks, key=lambda mark: mark.order))

    def write(  # noqa: PLR0913 - so much there is to say about a line of text
        self,
        text: str,
        position: Point,
        style: Style,
        *,
        align: Align = "left",
        angle: float = 0.0,
        order: float = 10.0,
        group: str = "",
        name: str = "",
    ) -> None:
        """Write one line; the position is on its baseline, the angle counter-clockwise in degrees."""
        back = _BEFORE[align] * style.width(text)
        turn = math.radians(angle)
        row = (text, position[0] - back * math.cos(turn), position[1] - back * math.sin(turn))
        self.write_rows((row,), style, angle=angle, order=order, group=group, name=name)

    def write_rows(  # noqa: PLR0913 - so much there is to say about a text
        self,
        rows: Iterable[tuple[str, float, float]],
        style: Style,
        *,
        angle: float = 0.0,
        order: float = 10.0,
        group: str = "",
        name: str = "",
    ) -> None:
        """Write the lines of one text, each from the start of its baseline."""
        written = tuple((drawable(text), x, y) for text, x, y in rows)
        self._marks.append(Mark(Writing(written, style, angle), order, group, name))

    def stamp(  # noqa: PLR0913 - so much there is to say about symbols
        self,
        parts: Sequence[tuple[Outline, Ink]],
        positions: Iterable[Point],
        *,
        order: float = 5.0,
        group: str = "",
        name: str = "",
        names: Iterable[str] = (),
    ) -> None:
        """Draw a symbol, made of outlines about the origin, at each of the positions."""
        self._marks.append(Mark(Signs(tuple(parts), tuple(positions), tuple(names)), order, group, name))

    def stroke(  # noqa: PLR0913 - so much there is to say about a line
        self,
        lines: Iterable[Coordinates],
        colour: str,
        width: float,
        *,
        dash: Sequence[float] = (),
        order: float = 3.0,
        group: str = "",
        name: str = "",
    ) -> None:
        """Draw lines; the dash's lengths are in line widths."""
        parts = tuple(lines)
        if parts:
            self._marks.append(Mark(Lines(parts, colour, width, tuple(dash)), order, group, name))

    def fill(self, outline: Outline, ink: Ink, *, order: float, group: str = "", name: str = "") -> None:
        """Fill an area."""
        self._marks.append(Mark(Area(outline, ink), order, group, name))
