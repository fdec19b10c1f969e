"""Fields to choose in: one word of several, one record, several records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer.called_by_qt import called_by_qt

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QWheelEvent

LINES: Final = 2.6
"""Lines that a field for several shows; the half one tells that there is more."""
PADDING: Final = 10
"""In pixels, around them."""
LISTED: Final = 12
"""Entries that a list shows without scrolling."""


class Choice(QComboBox):
    """One of some words, each with an id."""

    def __init__(self, entries: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(LISTED)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel
        self.offer(entries)

    def offer(self, entries: Iterable[tuple[str, str]]) -> None:
        """Offer entries, each an id and how it reads; what is chosen or typed stays."""
        chosen = self.value()
        with QSignalBlocker(self):
            self.clear()
            for name, reading in entries:
                self.addItem(reading, name)
            self.choose(chosen)

    def value(self) -> str:
        """Return the id that is chosen, or nothing."""
        return str(self.currentData() or "")

    def choose(self, name: str) -> None:
        """Choose an entry by its id."""
        self.setCurrentIndex(self.findData(name))

    @called_by_qt
    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the form, which scrolls by it, unless somebody is choosing here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Suggestions(Choice):
    """A line to type in, with some words to choose from; what is typed may be another one."""

    def __init__(self, entries: Iterable[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__((), parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(LISTED)
        self.setCompleter(completer)
        self.offer(entries)

    def value(self) -> str:
        """Return the id of what is written, or else what is written."""
        written = self.currentText().strip()
        index = self.findText(written, Qt.MatchFlag.MatchFixedString) if written else -1
        return str(self.itemData(index)) if index >= 0 else written

    def choose(self, name: str) -> None:
        """Write an entry by its id; what is none is written as it is."""
        index = self.findData(name) if name else -1
        self.setCurrentIndex(index)
        self.setEditText(self.itemText(index) if index >= 0 else name)

    @property
    def is_known(self) -> bool:
        """Whether what is written is one of the entries, or nothing."""
        written = self.currentText().strip()
        return not written or self.findText(written, Qt.MatchFlag.MatchFixedString) >= 0


class Several(QWidget):
    """Some records: each is typed or chosen in a line, and stands in the list below it."""

    changed = Signal()

    def __init__(self, name: str, entries: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._readings = dict(entries)
        self.line = _Adding(self._readings.items())
        self.line.setAccessibleName(self.tr("Add to: {name}").format(name=name))
        self.line.taken.connect(self.add)
        self.line.editTextChanged.connect(self.changed)
        self.list = _Removable()
        self.list.setAccessibleName(name)
        self.list.setFixedHeight(_height(self.list))
        self.list.removed.connect(self.changed)
        self.remove = QToolButton()
        self.remove.setText(self.tr("Take out"))
        self.remove.setToolTip(self.tr("Take the selected one out (Delete)"))
        self.remove.clicked.connect(self.list.remove_current)
        below = QHBoxLayout()
        below.addWidget(self.list, 1)
        below.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addLayout(below)
        self.setFocusProxy(self.line)
        self._follow()
        self.changed.connect(self._follow)

    @property
    def pending(self) -> str:
        """What is typed and was not added yet."""
        return self.line.currentText().strip()

    def value(self) -> tuple[str, ...]:
        """Return the ids in the list."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in items)

    def add(self, name: str) -> None:
        """Put one more into the list, by its id."""
        if name not in self.value():
            item = QListWidgetItem(self._readings.get(name, name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.list.addItem(item)
            self.list.setCurrentItem(item)
        self.changed.emit()

    def _follow(self) -> None:
        self.remove.setEnabled(self.list.count() > 0)


class Lines(QPlainTextEdit):
    """Several short texts, one a line; Tab goes on to the next field."""

    def __init__(self, lines: Iterable[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setPlainText("\n".join(lines))
        self.setFixedHeight(_height(self))

    def value(self) -> tuple[str, ...]:
        """Return the lines that are not blank."""
        return tuple(line.strip() for line in self.toPlainText().splitlines() if line.strip())


class _Adding(Suggestions):
    """Gives away what is chosen, and is empty again."""

    taken = Signal(str)

    def __init__(self, entries: Iterable[tuple[str, str]]) -> None:
        super().__init__(entries)
        self.choose("")
        self.setPlaceholderText(self.tr("Type a name"))
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Type a name, Enter adds it"))
        self.activated.connect(self._give)
        completer = self.completer()
        if completer is not None:
            completer.activated.connect(self._give)

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take what is written with Enter, which must not close the dialog meanwhile."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentText().strip():
            self._give()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        name = self.value()
        if name and self.is_known:
            self.choose("")
            self.taken.emit(name)


class _Removable(QListWidget):
    """A list that Delete takes from."""

    removed = Signal()

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the current one out with Delete or Backspace."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.remove_current()
        else:
            super().keyPressEvent(event)

    def remove_current(self) -> None:
        """Take the current one out."""
        if self.currentRow() >= 0:
            self.takeItem(self.currentRow())
            self.removed.emit()


def _height(widget: QWidget) -> int:
    return round(LINES * widget.fontMetrics().lineSpacing()) + PADDING
