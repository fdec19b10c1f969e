"""Parts side by side as far as there is room, and the others in lines below: what is narrow shows all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from explorer.called_by_qt import called_by_qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent


class Flow(QWidget):
    """Breaks lines, as text does; none of its parts is made narrower than it wants to be.

    It places its parts by itself: a layout of Qt's written in Python loses its items when their widgets go.

    Parameters
    ----------
    parts
        Each of one widget or of several that stay together.
    spacing
        Pixels between them, along and across.
    """

    def __init__(self, parts: Sequence[Sequence[QWidget]], spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spacing = spacing
        self._parts = [self._together(widgets) for widgets in parts]
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @called_by_qt
    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return that the number of lines depends on the width."""
        return True

    @called_by_qt
    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of all lines."""
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    @called_by_qt
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that the widest part needs by itself."""
        size = QSize(0, 0)
        for part in self._shown():
            size = size.expandedTo(part.sizeHint())
        return size

    @called_by_qt
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that all parts need in one line."""
        wanted = [part.sizeHint() for part in self._shown()]
        width = sum(size.width() for size in wanted) + self._spacing * max(0, len(wanted) - 1)
        return QSize(width, max((size.height() for size in wanted), default=0))

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the lines anew."""
        super().resizeEvent(event)
        self._place()

    @called_by_qt
    def event(self, event: QEvent) -> bool:
        """Follow parts that come, go, or want another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
            self.updateGeometry()
        return super().event(event)

    def _together(self, widgets: Sequence[QWidget]) -> QWidget:
        part = QWidget(self)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._spacing)
        for widget in widgets:
            row.addWidget(widget)
        return part

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if part.sizeHint().width() > 0]

    def _place(self) -> None:
        for part, place in zip(self._shown(), self._places(self.width()), strict=True):
            part.setGeometry(place)

    def _places(self, width: int) -> list[QRect]:
        """Return where the parts stand in so many pixels, from the upper left corner."""
        places: list[QRect] = []
        left = top = below = 0
        for part in self._shown():
            wanted = part.sizeHint()
            if left and left + wanted.width() > width:
                left, top = 0, below + self._spacing
            places.append(QRect(left, top, min(wanted.width(), width), wanted.height()))
            left += wanted.width() + self._spacing
            below = max(below, top + wanted.height())
        return places
