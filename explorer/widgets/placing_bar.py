"""The strip above the map while something is placed by clicks: what to do, and how to end it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from explorer.widgets.labels import text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class PlacingBar(QFrame):
    """Says what is to be clicked, and tells when it is enough."""

    finished = Signal()
    """What was clicked is to be taken."""
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setAccessibleName(self.tr("Placing on the map"))
        self.sentence = text("")
        self.done = QToolButton()
        self.done.setText(self.tr("Done"))
        self.done.setToolTip(self.tr("Take these positions (double click)"))
        self.done.clicked.connect(self.finished)
        self.cancel = QToolButton()
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Go back to the form (Escape)"))
        self.cancel.clicked.connect(self.given_up)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.addWidget(self.sentence, 1)
        layout.addWidget(self.done)
        layout.addWidget(self.cancel)
        self.hide()

    def begin(self, name: str, *, is_point: bool) -> None:
        """Say what is placed."""
        named = f"“{name}”" if name else self.tr("the feature")
        click = self.tr("Click where {name} lies.") if is_point else self.tr("Click along {name}, from end to end.")
        self.sentence.setText(click.format(name=named))
        self.done.setVisible(not is_point)
        self.count(0)
        self.show()

    def count(self, positions: int) -> None:
        """Follow how many positions there are: a line has two."""
        self.done.setEnabled(positions > 1)
