"""Which layers are shown, and which one is meant when something is to be done with a layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QVBoxLayout, QWidget

from explorer.models.layers_model import COUNT, NAME, LayersModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.icons import Icons
    from explorer.session import Session


class LayersPanel(QWidget):
    """A list of layers with their switches, symbols and counts."""

    menu_requested = Signal(QPoint)
    """What can be done with the current layer is asked for, at a place of the screen."""
    zoom_requested = Signal()
    rename_requested = Signal()
    remove_requested = Signal()

    def __init__(self, session: Session, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LayersModel(session, icons, self)
        self.list = QTreeView(self)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Layers"))
        self.list.setAccessibleDescription(self.tr("Enter zooms to a layer, the menu key offers more."))
        self.list.setRootIsDecorated(False)
        self.list.setHeaderHidden(True)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._ask_for_menu)
        self._on_key("F2", self.rename_requested.emit)
        self._on_key("Del", self.remove_requested.emit)
        self._on_key("Return", self.zoom_requested.emit)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(COUNT, QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        self._current = ""
        self.list.selectionModel().currentChanged.connect(lambda index: self._keep(self.model.layer_at(index)))
        self.model.modelReset.connect(lambda: self.choose(self._current))

    def current(self) -> str:
        """Return the id of the current layer, or nothing."""
        return self.model.layer_at(self.list.currentIndex())

    def choose(self, layer: str) -> None:
        """Make a layer the current one."""
        index = self.model.index_of(layer)
        if index.isValid():
            self.list.setCurrentIndex(index)

    def use_icons(self, icons: Icons) -> None:
        """Draw the symbols of another theme."""
        self.model.use_icons(icons)

    def _keep(self, layer: str) -> None:
        """Remember the current layer: when the list is filled anew, it is the current one again."""
        self._current = layer or self._current

    def _on_key(self, key: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), self.list, context=Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(act)

    def _ask_for_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if index.isValid():
            self.list.setCurrentIndex(index)
        if self.current():
            self.menu_requested.emit(self.list.viewport().mapToGlobal(place))
