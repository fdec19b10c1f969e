"""The columns of a feature that someone brought along, as they stand in its file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from explorer.widgets.labels import text

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST: Final = 2000
"""Characters of a value that are shown; laying out a megabyte would freeze the window."""


def columns_card(columns: Mapping[str, object]) -> QWidget:
    """Return a table of names and values; nothing in them is read as markup."""
    card = QWidget()
    grid = QGridLayout(card)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate(columns.items()):
        key = text(_shown(name), "muted")
        shown = text(_shown(value))
        shown.setAccessibleName(f"{name}: {shown.text()}")
        grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignTop)
    return card


def _shown(value: object) -> str:
    written = str(value)
    return written if len(written) <= LONGEST else f"{written[:LONGEST]} …"
