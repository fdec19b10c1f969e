"""The sizes that figures are asked for in, by name: the same words on the command line and in the window."""

from __future__ import annotations

from typing import Final

PRESETS: Final[dict[str, tuple[float, float]]] = {
    "column": (90.0, 90.0),
    "page-width": (190.0, 120.0),
    "a4": (297.0, 210.0),
    "a4-portrait": (210.0, 297.0),
    "a3": (420.0, 297.0),
    "a3-portrait": (297.0, 420.0),
    "slide": (254.0, 142.875),
    "square": (150.0, 150.0),
}
"""Width and height in millimetres."""
LABELS: Final = {
    "column": "Journal, one column",
    "page-width": "Journal, page width",
    "a4": "A4, landscape",
    "a4-portrait": "A4, portrait",
    "a3": "A3, landscape",
    "a3-portrait": "A3, portrait",
    "slide": "Slide, 16:9",
    "square": "Square, for social media",
}
PICTURES: Final = ("png", "svg", "pdf")
"""The formats of figures, by suffix."""
