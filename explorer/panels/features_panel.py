"""Every feature there is to see, those without a place on the map included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from explorer.models.features_model import FeaturesModel
from explorer.widgets.seen import Seen
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 0, 6, 0)
        layout.addWidget(self.filter)
        layout.addWidget(self.table)
        self.table.selectionModel().selectionChanged.connect(self._take_selection)
        self.model.modelReset.connect(self._show_selection)
        session.selection_changed.connect(self._show_selection)
        session.query_changed.connect(self._show_query)
        session.atlas_opened.connect(self._show_query)

    def use_icons(self, icons: Icons) -> None:
        """Draw the symbols of another theme."""
        self.model.use_icons(icons)

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
        row = self.model.row_of(self._session.selected)
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
