"""What a fact states, and the place in its article that bears it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from explorer.plain_text import shortened
from explorer.translation import translate
from explorer.widgets.labels import text
from geo.passages import AnchorStatus

if TYPE_CHECKING:
    from explorer.reading import Passage


def orphaned() -> str:
    """Say what an orphan is."""
    return translate("FactLabels", "Not shown: this text has no such phrase, or has it more than once.")


class FactLabels(QWidget):
    """Two labels, gone when no fact is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.statement, self.place = text(""), text("", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.statement)
        layout.addWidget(self.place)

    def show_passage(self, passage: Passage | None) -> None:
        """Show a fact with its paragraph and phrase."""
        self.setVisible(passage is not None)
        if passage is None:
            return
        fact = passage.fact
        self.statement.setText(shortened(fact.statement))
        parts = (f"¶\N{NO-BREAK SPACE}{fact.paragraph}", f"“{fact.exact}”", self._note(passage.anchor.status))
        self.place.setText(" · ".join(part for part in parts if part))

    def _note(self, status: AnchorStatus) -> str:
        if status is AnchorStatus.ORPHANED:
            return orphaned()
        return self.tr("Moved in this edition.") if status is AnchorStatus.MOVED else ""
