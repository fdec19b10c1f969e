"""Labels that show a text as it is, and can be selected and copied."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def text(content: str, role: str = "", *, parent: QWidget | None = None) -> QLabel:
    """Return a label with a plain text: no markup is read from it.

    Parameters
    ----------
    content
        The text.
    role
        A name for the style sheet: ``title``, ``heading`` or ``muted``.
    """
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(content)
    label.setWordWrap(True)
    flags = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    label.setProperty("role", role)
    return label


def stated(value: str, qualification: str) -> QLabel:
    """Return a label with a value in bold and what it is for behind it; both are escaped."""
    label = text("")
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText(f"<b>{escape(value)}</b>&ensp;{escape(qualification)}")
    return label
