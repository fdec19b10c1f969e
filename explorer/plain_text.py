"""Texts for places where Qt would read markup if it looked like some: tooltips, which cannot be told not to."""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtGui import Qt  # of QtCore's Qt it makes one that knows what markup looks like

LONGEST: Final = 2_000
"""Characters of a tooltip: more covers the screen."""


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
