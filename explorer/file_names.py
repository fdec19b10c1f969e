"""Names for files that every system takes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

LONGEST: Final = 60
"""Letters: some systems take 255 bytes, and a letter of Cyrillic is two."""
RESERVED: Final = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
"""What Windows calls its devices (learn.microsoft.com, “Naming Files, Paths, and Namespaces”)."""


def safe_name(title: str, otherwise: str) -> str:
    """Return a title as the name of a file without a suffix; letters of every script stay.

    Parameters
    ----------
    title
        Any text.
    otherwise
        What is taken where nothing of the title can be.
    """
    name = re.sub(r"[^\w]+", "-", title.casefold()).strip("-_")[:LONGEST].rstrip("-_")
    return otherwise if not name or name in RESERVED else name


def beside(figure: Path) -> Path:
    """Return the file beside a figure that tells how to make it again."""
    return figure.with_name(f"{figure.name}.json")
