"""Every comparison of what is shown: where the sources differ, and where they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHeaderView, QTreeView, QVBoxLayout, QWidget

from explorer.models.comparisons_model import ABOUT, APART, SIGN, WHAT, ComparisonsModel
from geo.verdicts import Verdict

if TYPE_CHECKING:
    from explorer.session import Session


class _Sorted(QSortFilterProxyModel):
    """Sorts, and leaves out what does not differ if that is wanted."""

    only_differing = True

    def filterAcceptsRow(self, source_row: int, _parent: object) -> bool:  # noqa: N802 - Qt's name
        model = self.sourceModel()
        if not self.only_differing or not isinstance(model, ComparisonsModel):
            return True
        return model.comparison(source_row).verdict is Verdict.DIFFER


class DifferencesPanel(QWidget):
    """A sortable table; a row leads to its feature."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = ComparisonsModel(session, self)
        self.sorted = _Sorted(self)
        self.sorted.setSourceModel(self.model)
        self.sorted.setSortRole(Qt.ItemDataRole.UserRole)
        self.sorted.setSortLocaleAware(True)
        self.only_differing = QCheckBox("Only where sources differ", self)
        self.only_differing.setChecked(True)
        self.only_differing.toggled.connect(self._show_all_or_some)
        self.table = QTreeView(self)
        self.table.setModel(self.sorted)
        self.table.setAccessibleName("Comparisons")
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setSortingEnabled(True)
        self.table.setAllColumnsShowFocus(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        for column in (ABOUT, WHAT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column in (SIGN, APART):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 0)
        layout.addWidget(self.only_differing)
        layout.addWidget(self.table)
        self.table.selectionModel().currentChanged.connect(self._go_to)
        self.table.clicked.connect(self._go_to)

    def _go_to(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        if index.isValid():
            self._session.go_to(self.model.comparison(self.sorted.mapToSource(index).row()).about)

    def _show_all_or_some(self, only_differing: bool) -> None:  # noqa: FBT001 - the signal's argument
        self.sorted.only_differing = only_differing
        self.sorted.invalidate()
