"""The page of a figure, as a form: its words, size, resolution, colours and view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from explorer.exports import MM_PER_INCH, ExportRequest
from explorer.translation import LANGUAGES
from geo.presets import LABELS, PRESETS

if TYPE_CHECKING:
    from collections.abc import Iterable

SIZES: Final = {LABELS[name]: size for name, size in PRESETS.items()}


class PageForm(QWidget):
    """Asks for everything that a figure's page needs."""

    changed = Signal()

    def __init__(self, languages: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_size = self.tr("Own size")
        self.subtitle = QLineEdit(self)
        self.size_name = QComboBox(self)
        self.size_name.addItems([*SIZES, self._own_size])
        self.width_mm = self._millimetres(self.tr("Width"))
        self.height_mm = self._millimetres(self.tr("Height"))
        self.dpi = QSpinBox(self, minimum=72, maximum=1000, singleStep=50, suffix=" dpi")
        self.pixels = QLabel(self)
        self.pixels.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.theme = QComboBox(self)
        self.theme.addItem(self.tr("Light"), "light")
        self.theme.addItem(self.tr("Dark"), "dark")
        self.projection = QComboBox(self)
        self.projection.addItem(self.tr("Fitted to the region"), "fitted")
        self.projection.addItem(self.tr("Web Mercator"), "mercator")
        self.language = QComboBox(self)
        for code in languages:
            self.language.addItem(LANGUAGES.get(code, code), code)
        self.background = QCheckBox(self.tr("&Paint the page around the map"), self)
        self.current_view = QCheckBox(self.tr("Only the part of the map in &view"), self)
        self.sidecar = QCheckBox(self.tr("A file &beside it tells how to make it again"), self)
        self.sidecar.setToolTip(self.tr("“caspian export --from” makes the same figure from it"))
        self._lay_out()
        for signal in (
            self.subtitle.textChanged,
            self.theme.currentIndexChanged,
            self.projection.currentIndexChanged,
            self.language.currentIndexChanged,
            self.background.toggled,
            self.current_view.toggled,
        ):
            signal.connect(self.changed)
        for number in (self.width_mm, self.height_mm, self.dpi):
            number.valueChanged.connect(self._follow_numbers)
        self.size_name.currentTextChanged.connect(self._use_size)

    def fill(self, request: ExportRequest) -> None:
        """Show what a request asks for."""
        self.subtitle.setText(request.subtitle)
        self.width_mm.setValue(request.width_mm)
        self.height_mm.setValue(request.height_mm)
        self.dpi.setValue(request.dpi)
        self.theme.setCurrentIndex(self.theme.findData(request.theme))
        self.projection.setCurrentIndex(self.projection.findData(request.projection))
        self.language.setCurrentIndex(max(self.language.findData(request.language), 0))
        self.background.setChecked(request.background)
        self.current_view.setChecked(request.current_view)
        self.sidecar.setChecked(request.sidecar)
        self._follow_numbers()

    def request(self, kind: str, title: str) -> ExportRequest:
        """Return what the form says, for a format and with a title."""
        shown = (self.width_mm.value(), self.height_mm.value())
        width, height = SIZES.get(self.size_name.currentText(), shown)  # which the boxes round
        return ExportRequest(
            kind=kind,
            title=title,
            subtitle=self.subtitle.text().strip(),
            width_mm=width,
            height_mm=height,
            dpi=self.dpi.value(),
            theme="dark" if self.theme.currentData() == "dark" else "light",
            projection="mercator" if self.projection.currentData() == "mercator" else "fitted",
            language=self.language.currentData(),
            background=self.background.isChecked(),
            current_view=self.current_view.isChecked(),
            sidecar=self.sidecar.isChecked(),
        )

    def labels(self) -> list[QWidget | None]:
        """Return what stands before the fields."""
        return [self._form.labelForField(field) for field in (self.subtitle, self.size_name, self.dpi, self.projection)]

    def use_format(self, kind: str) -> None:
        """Ask for a resolution only where there are pixels."""
        for row in (self.dpi, self.pixels):
            self._form.setRowVisible(row, kind == "png")

    def _lay_out(self) -> None:
        self._form = form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        sides = QHBoxLayout()
        sides.addWidget(self.width_mm)
        sides.addWidget(QLabel("×"))
        sides.addWidget(self.height_mm)
        form.addRow(self.tr("S&ubtitle"), self.subtitle)
        form.addRow(self.tr("&Size"), self.size_name)
        form.addRow("", sides)
        form.addRow(self.tr("&Resolution"), self.dpi)
        form.addRow("", self.pixels)
        form.addRow(self.tr("&Colours"), self.theme)
        form.addRow(self.tr("Pro&jection"), self.projection)
        form.addRow(self.tr("&Names in"), self.language)
        form.addRow(self.background)
        form.addRow(self.current_view)
        form.addRow(self.sidecar)

    def _millimetres(self, name: str) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self, minimum=60.0, maximum=1500.0, decimals=1, suffix=" mm")
        box.setAccessibleName(name)
        return box

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
        name = next((name for name, preset in SIZES.items() if _rounded(preset) == _rounded(size)), self._own_size)
        if self.size_name.currentText() in {name, self._own_size} or name == self._own_size:
            self.size_name.setCurrentText(name)
        self.changed.emit()


def _rounded(size: tuple[float, float]) -> tuple[float, float]:
    return round(size[0], 1), round(size[1], 1)
