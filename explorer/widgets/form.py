"""A form whose every field says beside it what is wrong with what stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFormLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from explorer.widgets.labels import text

if TYPE_CHECKING:
    from collections.abc import Mapping

Control = TypeVar("Control", bound=QWidget)

GAP: Final = 12
"""Pixels between a label and its field."""
NARROWEST: Final = 260
"""Pixels of a field; in a narrower form its label stands above it."""


@dataclass(frozen=True, slots=True)
class _Row:
    names: tuple[str, ...]
    widget: QWidget
    sentence: QLabel


class Form(QScrollArea):
    """Labelled fields one below the other, scrolled to where there is no room for all.

    Fields are known by the names that :class:`~geo.errors.Finding` calls them by.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields are what one goes to
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows: list[_Row] = []
        content = QWidget()
        self._layout = QFormLayout(content)
        self._layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._layout.setHorizontalSpacing(GAP)
        self._layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setWidget(content)

    def add(self, label: str, widget: Control, *names: str) -> Control:
        """Add a field.

        Parameters
        ----------
        label
            With ``&`` before its mnemonic.
        widget
            What is filled in.
        names
            What findings call the field, or the several fields that it holds.
        """
        sentence = text("")
        sentence.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it is read with its field
        sentence.hide()
        field = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # else a sentence of several lines would be cut
        field.setSizePolicy(policy)
        column = QVBoxLayout(field)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addWidget(widget)
        column.addWidget(sentence)
        column.addStretch()  # what room is left over goes below, not between a field and its sentence
        widget.setMinimumWidth(NARROWEST)
        heading = QLabel(label)
        heading.setBuddy(widget)
        if not widget.accessibleName():
            widget.setAccessibleName(label.replace("&", ""))
        self._layout.addRow(heading, field)
        self._rows.append(_Row(names, widget, sentence))
        return widget

    def tell(self, problems: Mapping[str, str], hints: Mapping[str, str]) -> list[str]:
        """Say what is wrong with each field, or else what there is to know of it.

        Returns
        -------
        list of str
            Problems of what is no field of this form.
        """
        for row in self._rows:
            wrong, known = _together(row, problems), _together(row, hints)
            _say(row, wrong or known, is_wrong=bool(wrong))
        own = {name for row in self._rows for name in row.names}
        return [said for name, said in problems.items() if name not in own]

    def said(self, name: str) -> str:
        """Return what is said beside a field."""
        return next((row.sentence.text() for row in self._rows if name in row.names), "")


def _together(row: _Row, sentences: Mapping[str, str]) -> str:
    """Return what there is to say of all that a row holds, each sentence once."""
    return " ".join(dict.fromkeys(sentences[name] for name in row.names if sentences.get(name)))


def _say(row: _Row, sentence: str, *, is_wrong: bool) -> None:
    label = row.sentence
    if label.text() != sentence:
        label.setText(sentence)
        row.widget.setAccessibleDescription(sentence)
    label.setVisible(bool(sentence))
    role = "differ" if is_wrong else ""
    if label.property("role") != role:
        label.setProperty("role", role)
        label.setForegroundRole(QPalette.ColorRole.WindowText if is_wrong else QPalette.ColorRole.PlaceholderText)
        label.style().unpolish(label)
        label.style().polish(label)
