"""The strip above the map while one measures: the result, a field for coordinates, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from explorer.called_by_qt import called_by_qt
from geo import coordinates
from geo.errors import UsageError

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from explorer.measuring import Measuring

NARROW: Final = 520
"""Pixels; below them the field stands above the buttons."""
LEGS: Final = 4
"""Shown at most, the last ones; the copy has all."""


class MeasureBar(QFrame):
    """Shows what is measured and passes on what is typed and pressed."""

    copied = Signal()
    ended = Signal()

    def __init__(self, measuring: Measuring, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._measuring = measuring
        self.result = self._label()
        self.legs = self._label()
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Type a position, e.g. 51.2 E 43.6 N"))
        self.field.setAccessibleName(self.tr("Position to measure to"))
        self.field.returnPressed.connect(self._take_text)
        self.field.installEventFilter(self)
        self.area = self._button(self.tr("Area"), self.tr("Join the last point to the first"))
        self.area.setCheckable(True)
        self.area.clicked.connect(measuring.close)
        self.back = self._button(self.tr("Take back"), self.tr("Remove the last point (Backspace)"))
        self.back.clicked.connect(measuring.take_back)
        self.copy = self._button(self.tr("Copy"), self.tr("Copy the result with its points"))
        self.copy.clicked.connect(self.copied)
        self.end = self._button(self.tr("End"), self.tr("End measuring (Escape)"))
        self.end.clicked.connect(self.ended)
        self._arrange()
        measuring.changed.connect(self._show)
        self._show()

    @called_by_qt
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let Backspace in an empty field remove the last point, as it does on the map."""
        is_backspace = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Backspace
        if is_backspace and event.type() == QEvent.Type.KeyPress and not self.field.text():
            self._measuring.take_back()
            return True
        return super().eventFilter(watched, event)

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the field above the buttons where there is no room beside them."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        self._tools.setDirection(directions.TopToBottom if self.width() < NARROW else directions.LeftToRight)

    def _show(self) -> None:
        measuring = self._measuring
        count = len(measuring.positions)
        self.result.setText(measuring.summary() if count > 1 else self.tr("Click points on the map, or type them."))
        legs = measuring.legs() if count > 1 else []
        # Never quite empty: its line stays, and the map below does not jump from click to click.
        self.legs.setText(" · ".join((["…"] if len(legs) > LEGS else []) + legs[-LEGS:]) or " ")
        self.area.setEnabled(measuring.can_close)
        self.area.setChecked(measuring.is_closed)
        self.back.setEnabled(count > 0)
        self.copy.setEnabled(count > 1)

    def _take_text(self) -> None:
        try:
            position = coordinates.parse(self.field.text())
        except UsageError as error:
            self.legs.setText(str(error))
            return
        self.field.clear()
        self._measuring.add(*position)

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        flags = Qt.TextInteractionFlag
        label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        return label

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _arrange(self) -> None:
        font = self.result.font()
        font.setWeight(font.Weight.DemiBold)
        self.result.setFont(font)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self.area, self.back, self.copy, self.end):
            buttons.addWidget(button)
        self._tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tools.setSpacing(4)
        self._tools.addWidget(self.field, 1)
        self._tools.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 8, 6)
        column.setSpacing(2)
        column.addWidget(self.result)
        column.addWidget(self.legs)
        column.addLayout(self._tools)
