"""Every comparison of what is shown: where the sources differ, and where they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from explorer.models.comparisons_model import WHAT, ComparisonsModel
from explorer.widgets.table import make_table, sorted_by_role
from geo.verdicts import Verdict

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from explorer.session import Session


class _Sorted(QSortFilterProxyModel):
    """Sorts, and leaves out what does not differ if that is wanted."""

    only_differing = True

    def filterAcceptsRow(self, source_row: int, _parent: QModelIndex | QPersistentModelIndex) -> bool:  # noqa: N802 - Qt's name
        model = self.sourceModel()
        if not self.only_differing or not isinstance(model, ComparisonsModel):
            return True
        return model.row(source_row).verdict is Verdict.DIFFER


class DifferencesPanel(QWidget):
    """A sortable table; a row leads to its feature."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = ComparisonsModel(session, self)
        self.sorted = _Sorted(self)
        sorted_by_role(self.model, self.sorted)
        self.only_differing = QCheckBox(self.tr("Only where sources differ"), self)
        self.only_differing.setChecked(True)
        self.only_differing.toggled.connect(self._show_all_or_some)
        self.table = make_table(self.tr("Comparisons"), self.sorted, {WHAT}, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 0)
        layout.addWidget(self.only_differing)
        layout.addWidget(self.table)
        self.table.clicked.connect(self._go_to)
        self.table.activated.connect(self._go_to)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Find what was not looked for while nobody saw it."""
        self.model.wake()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Look for nothing while nobody sees it."""
        self.model.rest()
        super().hideEvent(event)

    def _go_to(self, index: QModelIndex) -> None:
        if index.isValid():
            self._session.go_to(self.model.row(self.sorted.mapToSource(index).row()).about)

    def _show_all_or_some(self, only_differing: bool) -> None:  # noqa: FBT001 - the signal's argument
        self.sorted.only_differing = only_differing
        self.sorted.invalidate()
