"""Which layers are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QVBoxLayout, QWidget

from explorer.models.layers_model import COUNT, NAME, LayersModel

if TYPE_CHECKING:
    from explorer.icons import Icons
    from explorer.session import Session


class LayersPanel(QWidget):
    """A list of layers with their switches, symbols and counts."""

    def __init__(self, session: Session, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LayersModel(session, icons, self)
        self.list = QTreeView(self)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Layers"))
        self.list.setRootIsDecorated(False)
        self.list.setHeaderHidden(True)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(COUNT, QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)

    def use_icons(self, icons: Icons) -> None:
        """Draw the symbols of another theme."""
        self.model.use_icons(icons)
