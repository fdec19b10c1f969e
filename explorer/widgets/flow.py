"""Parts side by side as far as there is room, and the others in lines below: what is narrow shows all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayoutItem


class Flow(QLayout):
    """A layout that breaks lines, as text does; none of its parts is made narrower than it wants to be."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addLayout(self, layout: QLayout) -> None:  # noqa: N802 - as Qt's other layouts
        """Add parts that stay together."""
        self.addChildLayout(layout)
        self.addItem(layout)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Add a part."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of parts."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Return a part by its place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Take a part out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """Return none: the room that is left belongs to others."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return that the number of lines depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of all lines."""
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that the widest part needs by itself."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that all parts need in one line."""
        wanted = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in wanted) + self.spacing() * max(0, len(wanted) - 1)
        return QSize(width, max((size.height() for size in wanted), default=0))

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Put every part into its place."""
        super().setGeometry(rect)
        shown = [item for item in self._items if not item.isEmpty()]
        for item, place in zip(shown, self._places(rect.width()), strict=True):
            item.setGeometry(place.translated(rect.topLeft()))

    def _places(self, width: int) -> list[QRect]:
        """Return where the parts that are not hidden stand in so many pixels, from the upper left corner."""
        places: list[QRect] = []
        left = top = below = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wanted = item.sizeHint()
            if left and left + wanted.width() > width:
                left, top = 0, below + self.spacing()
            places.append(QRect(left, top, min(wanted.width(), width), wanted.height()))
            left += wanted.width() + self.spacing()
            below = max(below, top + wanted.height())
        return places
