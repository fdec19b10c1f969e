"""Texts that somebody else wrote, fit to be shown: not endless, and never markup where Qt would read some."""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtGui import Qt  # of QtCore's Qt it makes one that knows what markup looks like

LONGEST: Final = 2_000
"""Characters of a tooltip: more covers the screen."""
LONGEST_SHOWN: Final = 5_000
"""Characters of a label: Qt lays out as many in a few milliseconds, and a window of text is less."""
LONGEST_CELL: Final = 500
"""Characters of a cell, which has one line."""


def shortened(text: str, longest: int = LONGEST_SHOWN) -> str:
    """Return a text; of an endless one, its beginning and how many characters more there are.

    Exports, and the form in which it is edited, have all of it.

    Examples
    --------
    >>> shortened("A long text", 6)
    'A long … (+5)'
    """
    if len(text) <= longest:
        return text
    return f"{text[:longest]} … (+{len(text) - longest:,})"


def tip(text: str) -> str:
    """Return a text that a tooltip shows as it is, or cut where it is endless.

    Examples
    --------
    >>> tip("Port of Aktau")
    'Port of Aktau'
    >>> tip("<b>x</b>")
    '<p style="white-space: pre-wrap">&lt;b&gt;x&lt;/b&gt;</p>'
    """
    shown = text if len(text) <= LONGEST else f"{text[:LONGEST]} …"
    return f'<p style="white-space: pre-wrap">{escape(shown)}</p>' if Qt.mightBeRichText(shown) else shown
