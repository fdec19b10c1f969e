"""Draw what the selection put on the map: areas, lines, symbols."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from matplotlib.path import Path

from geo.figure.features import PLACES, rank
from geo.figure.paper import Ink
from geo.figure.symbols import badge_size, draw_badge

if TYPE_CHECKING:
    from geo.figure.features import Shown, Spot
    from geo.figure.look import Look
    from geo.figure.paper import Paper
    from geo.figure.room import Room
    from geo.figure.sizes import Sizes
    from geo.figure.symbols import Symbol

AREA_ALPHA: Final = 0.18
CASING: Final = 1.3
"""Points by which the paper-coloured line under a line is wider, at scale 1."""
LEAST_CASED: Final = 1.0
"""A thinner line needs no casing."""


def draw_marks(paper: Paper, shown: Shown, look: Look) -> None:
    """Draw everything, what matters most on top."""
    for area in shown.areas:
        path = Path.make_compound_path(*(Path(ring, closed=True) for ring in area.rings))
        paper.fill(path, Ink(area.colour), zorder=2.5, alpha=AREA_ALPHA, gid=f"feature-{area.feature.id}")
        paper.stroke(area.rings, area.colour, 2 * look.sizes.hairline, zorder=2.6)
    for line in shown.lines:
        if line.width >= LEAST_CASED * look.sizes.scale:
            # All casings lie under all lines: where two run together, neither cuts the other.
            width = line.width + CASING * look.sizes.scale
            casing = [length * line.width / width for length in look.symbology.patterns[line.pattern].dash]
            paper.stroke(line.parts, look.theme.halo, width, dash=casing, zorder=3)
    for line in shown.lines:
        dash = look.symbology.patterns[line.pattern].dash
        order = 3.5 - 0.05 * rank(line.features[0].layer)
        paper.stroke(line.parts, line.colour, line.width, dash=dash, zorder=order, gid=f"feature-{line.features[0].id}")
    alike: dict[tuple[int, Symbol], list[Spot]] = {}
    for spot in shown.spots:
        alike.setdefault((rank(spot.features[0].layer), spot.symbol), []).append(spot)
    for number, ((order, symbol), spots) in enumerate(alike.items()):
        # Places lie under everything; of two symbols that overlap, one lies wholly on top.
        level = (4.5 if spots[0].features[0].layer == PLACES else 8.0) - 0.1 * order - 0.001 * number
        symbol.draw(paper, [spot.position for spot in spots], look, zorder=level)
    for badge in shown.badges:
        draw_badge(paper, badge.position, badge.count, look, zorder=9)


def take_room(room: Room, shown: Shown, sizes: Sizes) -> None:
    """Mark what names must not cover, and what they should rather not."""
    for line in shown.lines:
        for part in line.parts:
            room.add_ink(part, line.width)
    for spot in shown.spots:
        room.take_disc(*spot.position, spot.radius)
    for badge in shown.badges:
        room.take_disc(*badge.position, badge_size(sizes) / 2)
