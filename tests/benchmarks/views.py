"""The views at which a large layer is drawn again, by this program and by its peer alike."""

from __future__ import annotations

from typing import Final

SIZE: Final = (1600, 1200)
"""Width and height of the map in pixels."""
MIDDLE: Final = (49.9, 40.35)
"""Longitude and latitude of what is looked at closer."""
SHARES: Final = {"all": 1.0, "part": 1 / 6, "near": 1 / 32}
"""Of the layer's width and height."""


def as_words() -> list[str]:
    """Return them for a command line: width, height, longitude, latitude and each view with its share."""
    return [*map(str, SIZE), *map(str, MIDDLE), *(f"{name}={share}" for name, share in SHARES.items())]
