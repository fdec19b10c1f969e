"""How a layer of one's own looks: one colour, or one for each value of a column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from geo.model import Layer, LayerStyle
from geo.own_layers import COLOUR

if TYPE_CHECKING:
    from collections.abc import Iterable

    from geo.large.layer import LargeLayer

USUAL: Final = "#0072b2"
"""Of a layer that has no style yet: as :mod:`geo.readers` gives it."""
SWATCH: Final = 14
"""Pixels."""


class LayerStyleDialog(QDialog):
    """It only asks: :meth:`style_chosen` is what was chosen."""

    def __init__(self, layer: Layer | LargeLayer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style = layer.style or LayerStyle(USUAL)
        self._style = style
        self.setWindowTitle(self.tr("Style of the layer “{layer}”").format(layer=layer.label))
        self.setMinimumWidth(380)
        self.colour = QLineEdit(style.colour, self)
        self.colour.setMaxLength(len(USUAL))
        self.pick = QPushButton(self.tr("C&hoose…"), self)
        self.pick.setAccessibleName(self.tr("Choose a colour"))
        self.pick.setAutoDefault(False)
        self.pick.clicked.connect(self._choose)
        self.columns = QComboBox(self)
        self.columns.addItem(self.tr("One colour for all"), "")
        for column in _columns(layer):
            self.columns.addItem(column, column)
        self.columns.setCurrentIndex(max(0, self.columns.findData(style.column)))
        row = QHBoxLayout()
        row.addWidget(self.colour, 1)
        row.addWidget(self.pick)
        form = QFormLayout(self)
        label = QLabel(self.tr("&Colour"), self)
        label.setBuddy(self.colour)
        form.addRow(label, row)
        form.addRow(self.tr("Colours &by the values of"), self.columns)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form.addRow(self.buttons)
        self.colour.setAccessibleName(self.tr("Colour"))
        self.columns.setAccessibleName(self.tr("Colours by the values of"))
        self.colour.textChanged.connect(self._follow)
        self._follow(self.colour.text())

    def style_chosen(self) -> LayerStyle:
        """Return the style; colours that were given to values stay, as long as the column does."""
        column = str(self.columns.currentData())
        kept = self._style.colours if column == self._style.column else {}
        return LayerStyle(self.colour.text().lower(), column, kept)

    def _choose(self) -> None:
        dialog = QColorDialog(QColor(self.colour.text()), self)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.colorSelected.connect(lambda colour: self.colour.setText(colour.name()))
        dialog.open()

    def _follow(self, text: str) -> None:
        is_colour = COLOUR.fullmatch(text) is not None
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_colour)
        swatch = QPixmap(SWATCH, SWATCH)
        swatch.fill(QColor(text) if is_colour else Qt.GlobalColor.transparent)
        self.pick.setIcon(QIcon(swatch))


def _columns(layer: Layer | LargeLayer) -> Iterable[str]:
    if isinstance(layer, Layer):
        return dict.fromkeys(name for feature in layer.features for name in feature.extra)
    return layer.rows.names
