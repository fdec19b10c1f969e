"""Draw what the selection put on the map: areas, lines, symbols."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from geo.figure.features import PLACES, rank
from geo.figure.outlines import compound, polygon
from geo.figure.scene import Ink
from geo.figure.symbols import badge_size, draw_badge

if TYPE_CHECKING:
    from geo.figure.features import Shown, Spot
    from geo.figure.look import Look
    from geo.figure.paper import Paper
    from geo.figure.projection import Coordinates
    from geo.figure.room import Room
    from geo.figure.sizes import Sizes
    from geo.figure.symbols import Symbol
    from geo.model import Feature

AREA_ALPHA: Final = 0.18
CASING: Final = 1.3
"""Points by which the paper-coloured line under a line is wider, at scale 1."""
LEAST_CASED: Final = 1.0
"""A thinner line needs no casing."""


def draw_marks(paper: Paper, shown: Shown, look: Look) -> None:
    """Draw everything, what matters most on top."""
    for area in shown.areas:
        where = {"group": _group(area.feature), "name": f"feature-{area.feature.id}"}
        outline = compound(polygon(ring) for ring in area.rings)
        paper.fill(outline, Ink(area.colour, alpha=AREA_ALPHA), order=2.5, **where)
        paper.fill(outline, Ink(line=area.colour, width=2 * look.sizes.hairline), order=2.6, **where)
    for line in shown.lines:
        if line.width >= LEAST_CASED * look.sizes.scale:
            # All casings lie under all lines: where two run together, neither cuts the other.
            width = line.width + CASING * look.sizes.scale
            casing = [length * line.width / width for length in look.symbology.patterns[line.pattern].dash]
            paper.stroke(line.parts, look.theme.halo, width, dash=casing, order=3, group="line-casings")
    for line in shown.lines:
        lead = line.features[0]
        dash = look.symbology.patterns[line.pattern].dash
        order = 3.5 - 0.05 * rank(lead.layer)
        paper.stroke(line.parts, line.colour, line.width, dash=dash, order=order, group=_group(lead), name=_name(lead))
    alike: dict[tuple[int, str, Symbol], list[Spot]] = {}
    for spot in shown.spots:
        lead = spot.features[0]
        alike.setdefault((rank(lead.layer), _group(lead), spot.symbol), []).append(spot)
    for (place, group, symbol), spots in alike.items():
        # Places lie under everything.
        order = (4.5 if spots[0].features[0].layer == PLACES else 8.0) - 0.1 * place
        names = [_name(spot.features[0]) for spot in spots]
        paper.stamp(symbol.parts(look), [spot.position for spot in spots], order=order, group=group, names=names)
    for badge in shown.badges:
        group = "differences" if badge.is_doubt else "counts"
        draw_badge(paper, badge.position, badge.text, look, order=9, group=group)


def _group(feature: Feature) -> str:
    return f"layer-{feature.layer}"


def _name(feature: Feature) -> str:
    return f"feature-{feature.id}"


def take_room(room: Room, shown: Shown, sizes: Sizes) -> None:
    """Mark what names must not cover, and what they should rather not."""
    by_width: dict[float, list[Coordinates]] = {}
    for line in shown.lines:
        by_width.setdefault(line.width, []).extend(line.parts)
    for width, parts in by_width.items():
        room.add_ink(np.concatenate(parts), width)
    half = badge_size(sizes) / 2
    discs = [(*spot.position, spot.radius) for spot in shown.spots] + [
        (*badge.position, half) for badge in shown.badges
    ]
    measures = np.array(discs, dtype=float).reshape(-1, 3)
    room.take_discs(measures[:, :2], measures[:, 2])
