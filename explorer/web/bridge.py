"""The only object the page can reach. It takes ids, checks them, and passes nothing else on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Signal, Slot

from explorer.called_by_qt import called_by_qt

if TYPE_CHECKING:
    from collections.abc import Callable

MOST: Final = 500
"""More features than this under one pointer is not a click."""


class Bridge(QObject):
    """What the page may say: the map has been drawn; these ids were picked."""

    features_picked = Signal(list)
    """Known ids, highest first; empty when the pointer was on nothing."""
    map_drawn = Signal()

    def __init__(self, is_known: Callable[[str], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_known = is_known

    @called_by_qt
    def event(self, event: QEvent) -> bool:
        """Stay when the page calls ``deleteLater``, which every object has: it would pick nothing any more."""
        return event.type() == QEvent.Type.DeferredDelete or super().event(event)

    @Slot("QVariant")
    def picked(self, ids: object) -> None:
        """Take ids from the page; anything that is not a known id is dropped."""
        if isinstance(ids, list) and len(ids) <= MOST:
            known = [name for name in ids if isinstance(name, str) and self._is_known(name)]
            self.features_picked.emit(list(dict.fromkeys(known)))

    @Slot()
    def drawn(self) -> None:
        """Hear that the page has drawn the map for the first time."""
        self.map_drawn.emit()
