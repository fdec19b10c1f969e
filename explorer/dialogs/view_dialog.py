"""Asks how the map shall be saved as it is shown: as what, and how large."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from explorer.called_by_qt import called_by_qt

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from explorer.settings import Settings

Kind: TypeAlias = Literal["png", "pdf"]
LARGEST_TIMES: Final = 8
LARGEST_PICTURE: Final = 300_000_000
"""Pixels, as of a figure: beyond this neither memory nor the readers of images can be relied on."""
USUAL_TIMES: Final = "4"
MM_PER_PIXEL: Final = 25.4 / 96
"""CSS pixels are 1/96 inch (CSS Values 4, section 6.2)."""


@dataclass(frozen=True, slots=True)
class ViewRequest:
    """What was asked for."""

    kind: Kind
    times: int
    """How many times as large as on the screen; it does not matter for a PDF, whose lines are lines at every size."""


class ViewDialog(QDialog):
    """A short form; it only asks, and remembers what was chosen last."""

    def __init__(self, pixels: QSize, ratio: float, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixels = pixels
        self._ratio = ratio
        self._settings = settings
        self.setWindowTitle(self.tr("Save the map as shown"))
        self.kind = QComboBox(self)
        self.kind.addItem(self.tr("PNG image"), "png")
        self.kind.addItem(self.tr("PDF, lines stay lines"), "pdf")
        self.times = QComboBox(self)
        for times in range(1, LARGEST_TIMES + 1):
            if times == 1 or pixels.width() * pixels.height() * times**2 <= LARGEST_PICTURE:
                self.times.addItem(f"{times} ×", str(times))
        self.result_size = QLabel(self)
        self.result_size.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        note = QLabel(self.tr("With its legend, scale and credits; without the buttons."), self)
        note.setWordWrap(True)
        form = QFormLayout()
        form.addRow(self.tr("&Format"), self.kind)
        form.addRow(self.tr("&Enlarged"), self.times)
        form.addRow("", self.result_size)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(note)
        layout.addLayout(form)
        layout.addWidget(self.buttons)
        for choice, key, usual in ((self.kind, "kind", "png"), (self.times, "times", USUAL_TIMES)):
            choice.currentIndexChanged.connect(self._tell_size)
            choice.setCurrentIndex(max(choice.findData(settings.text(f"view_picture/{key}", usual)), 0))
        self._tell_size()

    def request(self) -> ViewRequest:
        """Return what the form says."""
        return ViewRequest("pdf" if self.kind.currentData() == "pdf" else "png", int(self.times.currentData()))

    @called_by_qt
    def accept(self) -> None:
        """Remember the choices for the next time."""
        self._settings.remember("view_picture/kind", self.kind.currentData())
        self._settings.remember("view_picture/times", self.times.currentData())
        super().accept()

    def _tell_size(self) -> None:
        request = self.request()
        self.times.setEnabled(request.kind == "png")
        if request.kind == "png":
            size = self._pixels * request.times
            told = self.tr("{width} × {height} pixels")
            self.result_size.setText(told.format(width=size.width(), height=size.height()))
        else:
            width, height = (side / self._ratio * MM_PER_PIXEL for side in self._pixels.toTuple())
            told = self.tr("{width} × {height} mm, sharp at every size")
            self.result_size.setText(told.format(width=round(width), height=round(height)))
