"""A list of a few lines each, to choose one from by click or by Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from explorer.called_by_qt import called_by_qt

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

PADDING: Final = 8
"""In pixels: what the style sheet leaves around a row's text, and a little more."""


class Rows(QTreeWidget):
    """Plain lines; each stands for an id."""

    taken = Signal(str)
    """The id of the row that was clicked or entered."""
    offered = Signal(str, QPoint)
    """The id of the row whose menu is asked for, and where on the screen that is."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)
        self.itemClicked.connect(self._take)
        self.itemActivated.connect(self._take)

    def fill(self, rows: Iterable[tuple[str, str]]) -> None:
        """Show rows, each an id and what it says."""
        self.clear()
        for name, said in rows:
            item = QTreeWidgetItem([said])
            item.setData(0, Qt.ItemDataRole.UserRole, name)
            self.addTopLevelItem(item)
        self._fit()

    def said(self) -> list[str]:
        """Return what every row says."""
        return [item.text(0) for item in self._items()]

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Make every row as high as its lines: Qt reckons without the style sheet's padding and cuts them short."""
        width = self.viewport().width() - 2 * PADDING
        room = QRect(0, 0, width, 0)
        for item in self._items():
            lines = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, item.text(0))
            item.setSizeHint(0, QSize(width, lines.height() + PADDING))

    def _items(self) -> list[QTreeWidgetItem]:
        items = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return [item for item in items if item is not None]

    def _offer(self, place: QPoint) -> None:
        item = self.itemAt(place) or self.currentItem()
        if item is not None:
            self.offered.emit(item.data(0, Qt.ItemDataRole.UserRole), self.viewport().mapToGlobal(place))

    def _take(self, item: QTreeWidgetItem) -> None:
        self.taken.emit(item.data(0, Qt.ItemDataRole.UserRole))
