"""Every feature there is to see, those without a place on the map included, and the records of large layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtWidgets import QComboBox, QHeaderView, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from explorer.models.features_model import FeaturesModel
from explorer.models.records_model import RecordsModel
from explorer.widgets.seen import Seen
from explorer.widgets.table import make_table
from explorer.widgets.wide_table import WideTable

if TYPE_CHECKING:
    from explorer.icons import Icons
    from explorer.session import Session
    from explorer.settings import Settings


class FeaturesPanel(QWidget):
    """A filter line over a sortable table whose current row is the session's selection.

    More rows may be selected beside it, to be copied.
    """

    def __init__(self, session: Session, icons: Icons, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = FeaturesModel(session, icons, self)
        Seen(self).follow(self.model.attend)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter by name or by what is said…"))
        self.filter.setAccessibleName(self.tr("Filter features"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._take_text)
        ids = [column.id for column in self.model.columns]
        self.wide = WideTable(
            self.tr("Features"),
            self.model,
            settings,
            self,
            key="features",
            ids=ids,
            chosen=("name", "sources"),
            whole=lambda: self.model.atlas,
        )
        self.table = self.wide.view
        self.records = _Records(session, self)
        self.listed = QComboBox(self)
        self.listed.setAccessibleName(self.tr("What is listed"))
        self.listed.currentIndexChanged.connect(self._list)
        self._lists = QStackedWidget(self)
        self._lists.addWidget(self.table)
        self._lists.addWidget(self.records)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 0, 6, 0)
        layout.addWidget(self.filter)
        layout.addWidget(self.listed)
        layout.addWidget(self._lists)
        self._offer_lists()
        session.atlas_opened.connect(self._offer_lists)
        session.atlas_changed.connect(self._offer_lists)
        session.live_changed.connect(self._offer_lists)
        self.table.selectionModel().selectionChanged.connect(self._take_selection)
        self.model.modelReset.connect(self._show_selection)
        session.selection_changed.connect(self._show_selection)
        session.query_changed.connect(self._show_query)
        session.atlas_opened.connect(self._show_query)

    def use_icons(self, icons: Icons) -> None:
        """Draw the symbols of another theme."""
        self.model.use_icons(icons)

    def _offer_lists(self) -> None:
        """Offer the features and each large layer; where there is none, there is nothing to choose."""
        layers = self._session.every_large if self._session.is_open else ()
        offered = [(self.listed.itemText(place), self.listed.itemData(place)) for place in range(self.listed.count())]
        if offered[1:] == [(layer.label, layer.id) for layer in layers] and offered:
            return
        before = self.listed.currentData()
        self.listed.clear()
        self.listed.addItem(self.tr("Features of the atlas"), "")
        for layer in layers:
            self.listed.addItem(layer.label, layer.id)
        self.listed.setCurrentIndex(max(0, self.listed.findData(before)))
        self.listed.setVisible(bool(layers))

    def _list(self) -> None:
        layer = self.listed.currentData() or ""
        self.records.records.list_layer(layer)
        self._lists.setCurrentWidget(self.records if layer else self.table)

    def _take_text(self, text: str) -> None:
        if self._session.is_open:
            self._session.refine(text=text)

    def _take_selection(self, selected: QItemSelection, _: QItemSelection) -> None:
        rows = {index.row() for index in selected.indexes()}
        if len(rows) == 1:  # more at once are selected to be copied
            feature = self.model.row(rows.pop()).id
            if feature != self._session.selected:
                self._session.go_to(feature)

    def _show_selection(self) -> None:
        selected = self._session.selected
        row = self.model.row_of(selected) if selected else -1
        selection = self.table.selectionModel()
        if row < 0:
            selection.clear()
            return
        index = self.model.index(row, 0)
        if not selection.isSelected(index):  # else it was selected here, perhaps with others
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            selection.setCurrentIndex(index, flags)
        self.table.scrollTo(index)

    def _show_query(self) -> None:
        if self.filter.text().split() != self._session.query.text.split():
            self.filter.setText(self._session.query.text)


class _Records(QWidget):
    """A table as long as a million rows, whose current row is the session's picked record."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.records = RecordsModel(session, self)
        self.table = make_table(self.tr("Records"), self.records, (), self)
        self.table.setSortingEnabled(False)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setSectionsClickable(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        Seen(self).follow(self.records.attend)
        self.table.selectionModel().selectionChanged.connect(self._take_selection)
        self.records.modelReset.connect(self._show_selection)
        session.selection_changed.connect(self._show_selection)

    def _take_selection(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if len(rows) == 1:
            picked = self.records.picked(rows[0].row())
            if picked != self._session.picked:
                self._session.go_to_record(picked)

    def _show_selection(self) -> None:
        row = self.records.row_of(self._session.picked)
        selection = self.table.selectionModel()
        if row < 0:
            selection.clear()
            return
        index = self.records.index(row, 0)
        if not selection.isSelected(index):
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            selection.setCurrentIndex(index, flags)
        self.table.scrollTo(index)
