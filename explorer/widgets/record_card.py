"""A record of a large layer: what its file says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from explorer.large.pointing import record_name
from explorer.translation import translate
from explorer.widgets.columns_card import columns_card
from explorer.widgets.labels import text

if TYPE_CHECKING:
    from explorer.large.shown import Picked
    from explorer.session import Session


def record_card(session: Session, picked: Picked) -> QWidget:
    """Return the name of a record, where it is from, and its columns; nothing in them is read as markup."""
    layer = session.large[picked.layer].layer
    card = QWidget()
    column = QVBoxLayout(card)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    column.addWidget(text(record_name(layer, picked.row), "title"))
    origin = translate("Details", "{layer} · record {number} of {count} in {file}")
    number, count = (QLocale().toString(each) for each in (picked.row + 1, len(layer.rows)))
    column.addWidget(text(origin.format(layer=layer.label, number=number, count=count, file=layer.source), "muted"))
    column.addWidget(columns_card(layer.rows[picked.row]))
    return card
