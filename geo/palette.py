"""Colours for what someone brings along: told apart by colour-blind eyes, and seen on land in both themes.

Every colour is a pair, for the light and for the dark theme; it is known by the first of the two.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection

Colours = tuple[str, str]
"""The colour in the light and in the dark theme."""

CATEGORIES: Final[tuple[Colours, ...]] = (
    ("#0072b2", "#56b4e9"),
    ("#d55e00", "#f48c25"),
    ("#7a1fe0", "#8f78ff"),
    ("#5a0a1e", "#fcf5cf"),
    ("#c2708c", "#d79cb4"),
    ("#008a5e", "#acf986"),
    ("#10103f", "#f2386f"),
)
"""For values without an order. The first two are of Okabe and Ito (2008); the others were searched for.

Any two differ by at least 12 (CIE 1976) for normal eyes and for those without red, green or blue receptors, as
Machado, Oliveira and Fernandes (2009) simulate them, and all by 3 : 1 (WCAG 2.2, 1.4.11) from land.
"""
SEQUENCE: Final[tuple[Colours, ...]] = (
    ("#1f9a8a", "#26828e"),
    ("#29798e", "#20a386"),
    ("#38588c", "#4ec36b"),
    ("#472f7d", "#a2da37"),
    ("#440154", "#fde725"),
)
"""For values with an order, lowest first; parts of viridis, the highest always farthest from land."""
REST: Final[Colours] = ("#6b7780", "#93a1ab")
"""For values that have no colour of their own, and for features without a value."""
GROUND: Final = "#232d35"
"""Land in the dark theme."""
LEAST_CONTRAST: Final = 3.0
"""Of graphical objects (WCAG 2.2, 1.4.11)."""
SHADES: Final = 16
"""Steps between one point at a spot and the most there are."""
LIGHTEST_GROUND: Final = "#d9e6ec"
"""Water in the light theme, which is darker than land: what is seen on it is seen on both."""
_STEPS: Final = 20
_STRONGEST: Final = 0.82
"""How much black, or white in the dark theme, is in the strongest shade: the colour can still be told."""


def pair(colour: str) -> Colours:
    """Return a colour with what stands for it in the dark theme.

    Parameters
    ----------
    colour
        ``#rrggbb``. One that is not of these palettes is lightened until it is seen on dark land.
    """
    known = {light: (light, dark) for light, dark in (*SEQUENCE, REST, *CATEGORIES)}
    return known.get(colour.lower(), (colour, _lightened(colour)))


def shades(colours: Colours) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return :data:`SHADES` of a colour for the light theme, and for the dark one; the strongest is the last.

    The first is as near to the map's ground as can be while it is seen on it (:data:`LEAST_CONTRAST`), the last far
    from it: in the light theme shades grow darker, in the dark theme lighter.
    """
    light, dark = colours
    return _shades(light, LIGHTEST_GROUND, "#000000"), _shades(dark, GROUND, "#ffffff")


def free_colour(used: Collection[str]) -> str:
    """Return the first colour for a layer that is not in use, or the least used of them."""
    counts = [sum(colour.lower() == light for colour in used) for light, _ in CATEGORIES]
    return CATEGORIES[counts.index(min(counts))][0]


def apart(one: str, other: str) -> float:
    """Return how far two colours lie apart in red, green and blue, each from 0 to 255."""
    return math.dist(bytes.fromhex(one.removeprefix("#")), bytes.fromhex(other.removeprefix("#")))


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio")."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """Return a colour with a share, from 0 to 1, of another in it."""
    pairs = zip(*(bytes.fromhex(colour.removeprefix("#")) for colour in (one, other)), strict=True)
    return f"#{bytes(round(first + (second - first) * share) for first, second in pairs).hex()}"


def _lightened(colour: str) -> str:
    mixes = (mixed(colour, "#ffffff", step / _STEPS) for step in range(_STEPS + 1))
    return next(mix for mix in mixes if contrast(mix, GROUND) >= LEAST_CONTRAST)


def _shades(colour: str, ground: str, far: str) -> tuple[str, ...]:
    is_seen = contrast(colour, ground) >= LEAST_CONTRAST
    steps = [step / _STEPS for step in range(_STEPS + 1)]
    towards = (mixed(colour, ground, step) for step in reversed(steps)) if is_seen else (
        mixed(colour, far, step) for step in steps
    )  # fmt: skip
    nearest = next(mix for mix in towards if contrast(mix, ground) >= LEAST_CONTRAST)
    own, farthest = colour if is_seen else nearest, mixed(colour, far, _STRONGEST)
    low, middle, high = (math.log(contrast(each, ground)) for each in (nearest, own, farthest))
    turn = min((middle - low) / (high - low), 0.75)  # where the colour itself stands, by its contrast
    shares = (step / (SHADES - 1) for step in range(SHADES))
    return tuple(
        mixed(nearest, own, share / turn) if share < turn else mixed(own, farthest, (share - turn) / (1 - turn))
        for share in shares
    )


def _luminance(colour: str) -> float:
    """Return the relative luminance (WCAG 2.2)."""
    linear = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - of the definition
        for part in (byte / 255 for byte in bytes.fromhex(colour.removeprefix("#")))
    )
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
