"""Every fact that the query finds, with its feature, value, period and source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget

from explorer.models.facts_model import FactsModel
from explorer.widgets.seen import Seen
from explorer.widgets.wide_table import WideTable

if TYPE_CHECKING:
    from explorer.session import Session
    from explorer.settings import Settings
    from geo.model import Fact

Flag = QItemSelectionModel.SelectionFlag


class FactsPanel(QWidget):
    """A sortable table. The facts about the selected feature are selected in it; Enter opens a fact's passage."""

    def __init__(self, session: Session, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = FactsModel(session, self)
        Seen(self).follow(self.model.attend)
        ids = [column.id for column in self.model.columns]
        self.wide = WideTable(
            self.tr("Facts"),
            self.model,
            settings,
            self,
            key="facts",
            ids=ids,
            chosen=("indicator", "value"),
            whole=lambda: self.model.atlas,
        )
        self.table = self.wide.view
        self.table.setToolTip(self.tr("Enter or a double click opens the passage"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 0)
        layout.addWidget(self.table)
        self.table.selectionModel().selectionChanged.connect(self._take_selection)
        self.table.activated.connect(self._read)
        self.model.modelReset.connect(self._show_selection)
        session.selection_changed.connect(self._show_selection)

    def fact_at(self, index: QModelIndex) -> Fact:
        """Return the fact of a row of the sorted table."""
        return self.model.row(index.row())

    def _take_selection(self, selected: QItemSelection, _: QItemSelection) -> None:
        rows = {index.row() for index in selected.indexes()}
        if len(rows) == 1:  # more at once are selected to be copied, or because they are about one feature
            about = self.fact_at(self.model.index(rows.pop(), 0)).about
            if about and self._session.selected not in about:
                self._session.go_to(about[0])

    def _read(self, index: QModelIndex) -> None:
        if index.isValid():
            self._session.read_fact(self.fact_at(index).id)

    def _show_selection(self) -> None:
        """Select the facts about the selected feature, unless some of them are selected here already."""
        selection = self.table.selectionModel()
        rows = self.model.rows_about(self._session.selected)
        indexes = [self.model.index(row, 0) for row in rows]
        if not indexes:
            selection.clear()
        elif not any(selection.isSelected(index) for index in indexes):
            ranges = QItemSelection()
            for index in indexes:
                ranges.select(index, index)
            first = min(indexes, key=QModelIndex.row)
            selection.setCurrentIndex(first, Flag.NoUpdate)
            selection.select(ranges, Flag.ClearAndSelect | Flag.Rows)
            self.table.scrollTo(first)
