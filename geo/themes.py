"""The colours of a light and of a dark map. The window's start needs them before anything else of the library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ThemeName = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of the base map and of text."""

    water: str
    land: str
    coast: str
    river: str
    boundary: str
    graticule: str
    text: str
    text_muted: str
    text_water: str
    halo: str
    paper: str
    highlight: str
    differ: str
    """What sources differ about; a sign always says the same."""
