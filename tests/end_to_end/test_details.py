"""The details panel while it fills."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

if TYPE_CHECKING:
    from tests.end_to_end.conftest import Person


def test_nothing_is_squeezed_while_more_articles_are_added(person: Person) -> None:
    person.session.select("oil-via-btc")  # five articles and a chart: far more than the panel is high
    details = person.window.panels.details
    column = details.widget()
    assert column is not None
    looked_at = 0
    squeezed: list[str] = []
    while not details.is_filled:
        person.window.grab()  # lays out what a person would see now
        cards = [card for card in column.findChildren(QFrame) if card.isVisible()]
        squeezed += [card.accessibleName() for card in cards if card.height() < card.minimumSizeHint().height()]
        looked_at += len(cards)
        QCoreApplication.processEvents()
    assert looked_at
    assert squeezed == []
