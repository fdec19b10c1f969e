"""Asks for a position, and says while one types how it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout

from geo import coordinates
from geo.errors import UsageError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class CoordinatesDialog(QDialog):
    """One line; it only asks, it does not go anywhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Go to coordinates"))
        self.setMinimumWidth(420)
        self.position: tuple[float, float] | None = None
        """Longitude and latitude in degrees, once they can be read."""
        label = QLabel(self.tr("&Position"), self)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText("51.2226, 43.5996")
        label.setBuddy(self.field)
        rule = QLabel(
            self.tr("Without letters the longitude (east) comes first, as in GeoJSON. N 43.6 E 51.2 works too.")
        )
        rule.setWordWrap(True)
        rule.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.reading = QLabel(self)
        self.reading.setTextFormat(Qt.TextFormat.PlainText)
        self.reading.setWordWrap(True)
        self.reading.setMinimumHeight(3 * self.fontMetrics().lineSpacing())  # so that a sentence does not jolt it
        self.reading.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = QPushButton(self.tr("&Go there"))
        self.go.setDefault(True)
        self.swap = QPushButton(self.tr("&Swap the two"))
        self.swap.setToolTip(self.tr("Take the first number for the latitude"))
        self.swap.setAutoDefault(False)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.swap, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.swap.clicked.connect(self._swap)
        column = QVBoxLayout(self)
        for widget in (label, self.field, rule, self.reading, buttons):
            column.addWidget(widget)
        self.field.textChanged.connect(self._read)
        self._read("")

    def _read(self, text: str) -> None:
        try:
            self.position = coordinates.parse(text) if text.strip() else None
        except UsageError as error:
            self.position = None
            self.reading.setText(str(error))
        else:
            said = self.tr("Read as {position}.")
            self.reading.setText(said.format(position=coordinates.decimal(*self.position)) if self.position else "")
        self.go.setEnabled(self.position is not None)
        self.swap.setEnabled(self.position is not None and abs(self.position[0]) <= coordinates.POLE)

    def _swap(self) -> None:
        if self.position is not None:
            longitude, latitude = self.position
            self.field.setText(coordinates.decimal(latitude, longitude))
