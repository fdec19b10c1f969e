"""Labels that show a text as it is, and can be selected and copied."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from explorer.plain_text import shortened

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

TITLE_SCALE: Final = 1.4


def text(content: str, role: str = "", *, parent: QWidget | None = None) -> QLabel:
    """Return a label with a plain text: no markup is read from it, and the end of an endless one is left out.

    Parameters
    ----------
    content
        The text.
    role
        How it looks: ``title``, ``heading``, ``muted``, ``differ`` or plain.
    """
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(shortened(content))
    label.setWordWrap(True)
    flags = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    _dress(label, role)
    return label


def _dress(label: QLabel, role: str) -> None:
    """Give a label the look of its role: by font and palette, which cost a tenth of a style sheet's rules."""
    match role:
        case "title" | "heading":
            font = label.font()
            font.setWeight(font.Weight.DemiBold)
            if role == "title":
                font.setPointSizeF(font.pointSizeF() * TITLE_SCALE)
            label.setFont(font)
        case "muted":
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        case "differ":
            label.setProperty("role", role)


def stated(value: str, qualification: str = "", statement: str = "", muted: str = "") -> QLabel:
    """Return a label with a value in bold, what it is for behind it, and a statement below; all are escaped.

    Parameters
    ----------
    value, qualification, statement
        Plain texts.
    muted
        The colour of the statement.
    """
    label = text("")
    label.setTextFormat(Qt.TextFormat.RichText)
    below = f'<br><span style="color: {muted}">{escape(shortened(statement))}</span>' if statement else ""
    label.setText(f"<b>{escape(value)}</b>&ensp;{escape(qualification)}{below}")
    return label
