"""Every comparison of what is shown: where the sources differ, and where they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from explorer.models.comparisons_model import WHAT, ComparisonsModel
from explorer.widgets.seen import Seen
from explorer.widgets.table import make_table

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from explorer.session import Session


class DifferencesPanel(QWidget):
    """A sortable table; a row leads to its feature."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = ComparisonsModel(session, self, only_differing=True)
        Seen(self).follow(self.model.attend)
        self.only_differing = QCheckBox(self.tr("Only where sources differ"), self)
        self.only_differing.setChecked(True)
        self.only_differing.toggled.connect(self.model.show_only_differing)
        self.table = make_table(self.tr("Comparisons"), self.model, {WHAT}, self, lines=2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 0)
        layout.addWidget(self.only_differing)
        layout.addWidget(self.table)
        self.table.clicked.connect(self._go_to)
        self.table.activated.connect(self._go_to)

    def _go_to(self, index: QModelIndex) -> None:
        if index.isValid():
            self._session.go_to(self.model.row(index.row()).about)
