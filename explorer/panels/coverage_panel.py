"""How well what is shown is covered by sources: what has one only, none, or no place on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from explorer.models.gaps_model import NAME, GapsModel, lack_labels
from explorer.widgets.seen import Seen
from explorer.widgets.table import make_table
from geo.coverage import Lack

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from explorer.session import Session


class CoveragePanel(QWidget):
    """A table of gaps; a row leads to its feature, or to its article."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = GapsModel(session, self)
        Seen(self).follow(self.model.attend)
        self.sort_of_gap = QComboBox(self)
        self.sort_of_gap.setAccessibleName(self.tr("Which gaps"))
        self.sort_of_gap.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sort_of_gap.addItem(self.tr("All gaps"), None)
        for lack, name in lack_labels().items():
            self.sort_of_gap.addItem(name, lack)
        self.sort_of_gap.currentIndexChanged.connect(self._show_one_sort)
        self.table = make_table(self.tr("Gaps in the evidence"), self.model, {NAME}, self, lines=2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 0)
        layout.addWidget(self.sort_of_gap)
        layout.addWidget(self.table)
        self.table.clicked.connect(self._go_to)
        self.table.activated.connect(self._go_to)

    def _go_to(self, index: QModelIndex) -> None:
        gap = self.model.row(index.row())
        if gap.about:
            self._session.go_to(gap.about[0])
        elif gap.lack is Lack.FACT_WITHOUT_PLACE:
            self._session.read_fact(gap.id)
        else:
            self._session.read_article(gap.id)

    def _show_one_sort(self, row: int) -> None:
        lack = self.sort_of_gap.itemData(row)  # Qt gives back plain text, not the member that was put in
        self.model.show_only(None if lack is None else Lack(lack))
