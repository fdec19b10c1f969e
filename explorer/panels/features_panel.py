"""Every feature there is to see, those without a place on the map included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSortFilterProxyModel
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from explorer.models.features_model import NAME, FeaturesModel
from explorer.widgets.table import make_table, sorted_by_role

if TYPE_CHECKING:
    from explorer.icons import Icons
    from explorer.session import Session


class FeaturesPanel(QWidget):
    """A filter line over a sortable table whose selection is the session's."""

    def __init__(self, session: Session, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = FeaturesModel(session, icons, self)
        self.sorted = QSortFilterProxyModel(self)
        sorted_by_role(self.model, self.sorted)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText("Filter by name or by what is said…")
        self.filter.setAccessibleName("Filter features")
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._take_text)
        self.table = make_table("Features", self.sorted, {NAME}, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 0, 6, 0)
        layout.addWidget(self.filter)
        layout.addWidget(self.table)
        self.table.selectionModel().selectionChanged.connect(self._take_selection)
        session.selection_changed.connect(self._show_selection)
        session.query_changed.connect(self._show_query)
        session.atlas_opened.connect(self._show_query)

    def use_icons(self, icons: Icons) -> None:
        """Draw the symbols of another theme."""
        self.model.use_icons(icons)
        self._show_selection()

    def _take_text(self, text: str) -> None:
        if self._session.is_open:
            self._session.refine(text=text)

    def _take_selection(self, selected: QItemSelection, _: QItemSelection) -> None:
        for index in selected.indexes()[:1]:
            feature = self.model.row(self.sorted.mapToSource(index).row()).id
            if feature != self._session.selected:
                self._session.go_to(feature)

    def _show_selection(self) -> None:
        row = self.model.row_of(self._session.selected)
        if row < 0:
            self.table.selectionModel().clear()
            return
        index = self.sorted.mapFromSource(self.model.index(row, 0))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(index, flags)
        self.table.scrollTo(index)

    def _show_query(self) -> None:
        if self.filter.text().split() != self._session.query.text.split():
            self.filter.setText(self._session.query.text)
        self._show_selection()
