"""Several features under one pointer: a menu of them, never a guess."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from explorer.large.pointing import record_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from explorer.icons import Icons
    from explorer.large.shown import Picked
    from explorer.session import Session
    from geo.atlas import Atlas


class Chooser(QMenu):
    """Offers features by their symbols, names and kinds; it goes away by itself."""

    def __init__(
        self, atlas: Atlas, features: Iterable[str], icons: Icons, choose: Callable[[str], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Several features are here: choose one"))
        for name in features:
            feature = atlas.feature(name)
            label = f"{feature.name} · {atlas.vocabulary.kinds[feature.kind].label}".replace("&", "&&")
            action = self.addAction(icons.feature(feature), label)
            action.triggered.connect(lambda _checked=False, name=name: choose(name))
        self.aboutToHide.connect(self.deleteLater)

    def add_records(self, session: Session, records: Iterable[Picked], choose: Callable[[Picked], None]) -> None:
        """Offer records of a session's large layers as well."""
        for record in records:
            layer = session.large[record.layer].layer
            label = f"{record_name(layer, record.row)} · {layer.label}".replace("&", "&&")
            self.addAction(label).triggered.connect(lambda _checked=False, record=record: choose(record))

    def offer(self, over: QWidget) -> None:
        """Open at the pointer or, when that is elsewhere, in the middle of a widget."""
        self.setActiveAction(self.actions()[0])
        self.popup(_place(over))


def _place(over: QWidget) -> QPoint:
    here = QCursor.pos()
    is_over = over.rect().contains(over.mapFromGlobal(here))
    return here if is_over else over.mapToGlobal(over.rect().center())
