"""Asks how a map image should be: title, size on paper, resolution."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from geo.presets import LABELS, PRESETS

SIZES: Final = {LABELS[name]: size for name, size in PRESETS.items()}
MM_PER_INCH: Final = 25.4


@dataclass(frozen=True, slots=True)
class ImageRequest:
    """What was asked for."""

    title: str
    width_mm: float
    height_mm: float
    dpi: int
    current_view: bool
    """Whether to draw what the window shows, rather than all that the filters leave."""


class ExportDialog(QDialog):
    """A short form; it only asks, it does not write anything."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export a map image"))
        self._own_size = self.tr("Own size")
        self.title = QLineEdit(title, self)
        self.size_name = QComboBox(self)
        self.size_name.addItems([*SIZES, self._own_size])
        self.width_mm = self._millimetres()
        self.height_mm = self._millimetres()
        self.dpi = QSpinBox(self, minimum=72, maximum=1000, singleStep=50, value=300, suffix=" dpi")
        self.current_view = QCheckBox(self.tr("Only the part of the map now in view"), self)
        self.current_view.setChecked(True)
        self.pixels = QLabel(self)
        self.pixels.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        form = QFormLayout()
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("&Size"), self.size_name)
        sides = QHBoxLayout()
        sides.addWidget(self.width_mm)
        sides.addWidget(QLabel("×"))
        sides.addWidget(self.height_mm)
        form.addRow(self.tr("Width and height"), sides)
        form.addRow(self.tr("&Resolution"), self.dpi)
        form.addRow("", self.pixels)
        form.addRow("", self.current_view)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.size_name.currentTextChanged.connect(self._use_size)
        for number in (self.width_mm, self.height_mm):
            number.valueChanged.connect(self._follow_numbers)
        self.dpi.valueChanged.connect(self._follow_numbers)
        self.size_name.setCurrentIndex(1)

    def request(self) -> ImageRequest:
        """Return what the form says."""
        return ImageRequest(
            self.title.text().strip(),
            self.width_mm.value(),
            self.height_mm.value(),
            self.dpi.value(),
            self.current_view.isChecked(),
        )

    def _millimetres(self) -> QDoubleSpinBox:
        return QDoubleSpinBox(self, minimum=50.0, maximum=2000.0, decimals=0, suffix=" mm")

    def _use_size(self, name: str) -> None:
        if name in SIZES:
            width, height = SIZES[name]
            self.width_mm.setValue(width)
            self.height_mm.setValue(height)

    def _follow_numbers(self) -> None:
        """Say the size in pixels, and name the preset that the numbers make, if any."""
        size = (self.width_mm.value(), self.height_mm.value())
        width, height = (round(side / MM_PER_INCH * self.dpi.value()) for side in size)
        self.pixels.setText(self.tr("{width} × {height} pixels").format(width=width, height=height))
        name = next((name for name, preset in SIZES.items() if preset == size), self._own_size)
        if self.size_name.currentText() in {name, self._own_size} or name == self._own_size:
            self.size_name.setCurrentText(name)
