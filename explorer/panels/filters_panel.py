"""What is asked for: words, period, sources, verdicts, statuses, kinds; each with how much it would show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QScrollArea, QToolButton, QVBoxLayout, QWidget

from explorer.models.facets_model import Facet, FacetsModel
from explorer.widgets.facet_list import FacetList
from explorer.widgets.seen import Seen
from geo import wording
from geo.errors import UsageError
from geo.layers import lines
from geo.verdicts import Verdict

if TYPE_CHECKING:
    from explorer.icons import Icons
    from explorer.session import Session
    from geo.query import Facets


def part_titles() -> dict[str, str]:
    """Return what the parts of the query are called, in their order."""
    return {
        "sources": QCoreApplication.translate("Filters", "Source"),
        "verdicts": QCoreApplication.translate("Filters", "Where sources meet"),
        "statuses": QCoreApplication.translate("Filters", "Status"),
        "kinds": QCoreApplication.translate("Filters", "Kind"),
    }


class FiltersPanel(QScrollArea):
    """A column of lists over the session's query; it counts only while it can be seen."""

    def __init__(self, session: Session, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._icons = icons
        self._is_stale = True
        self._seen = Seen(self)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Filters"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = self._line(self.tr("Words in names and statements"), self.tr("oil Aktau"))
        self.period = self._line(self.tr("Period, both ends included"), self.tr("2024, 2024-03/2025 or 2023/.."))
        self.text.textEdited.connect(lambda words: self._session.refine(text=words) if session.is_open else None)
        self.period.editingFinished.connect(self._take_period)
        self.complaint = QLabel(self)
        self.complaint.setTextFormat(Qt.TextFormat.PlainText)
        self.complaint.setWordWrap(True)
        self.complaint.setProperty("role", "differ")
        self.complaint.hide()
        self.clear = QToolButton(self)
        self.clear.setText(self.tr("Clear all filters"))
        self.clear.clicked.connect(session.clear_query)
        self.models = {part: FacetsModel(session, part, self) for part in part_titles()}
        self.parts = {part: self._list(part, title) for part, title in part_titles().items()}
        self._arrange()
        session.atlas_opened.connect(self._show_atlas)
        session.atlas_changed.connect(self._show_atlas)
        session.query_changed.connect(self._show_query)
        self._seen.changed.connect(self._count)
        self._show_atlas()

    def use_icons(self, icons: Icons) -> None:
        """Draw the symbols of another theme."""
        self._icons = icons
        self._show_atlas()

    def _show_atlas(self) -> None:
        if self._session.is_open:
            facets = self._session.facets()
            for part, values in self._offered(facets).items():
                self.models[part].offer(values)
                self.parts[part].setVisible(bool(values))
            self._show_query()

    def _show_query(self) -> None:
        query = self._session.query
        if self.text.text().split() != query.text.split():
            self.text.setText(query.text)
        self.period.setText(query.period)
        self._complain("")
        self.clear.setEnabled(not query.is_empty)
        self._is_stale = True
        self._count()

    def _count(self) -> None:
        """Count what each value would show, if that is not known and somebody looks."""
        if self._seen and self._is_stale and self._session.is_open:
            self._is_stale = False
            facets = self._session.facets()
            for part, model in self.models.items():
                model.count(dict(getattr(facets, part)))

    def _offered(self, facets: Facets) -> dict[str, list[Facet]]:
        """Return the values that occur, in the order of the vocabulary."""
        atlas = self._session.atlas
        words = atlas.vocabulary
        line_kinds = {feature.kind for feature in atlas.features.values() if lines(feature.geometry)}
        return {
            "sources": [
                Facet(name, wording.short_source(atlas.articles[name]), wording.citation(atlas.articles[name]))
                for name in facets.sources
            ],
            "verdicts": [Facet(name, f"{Verdict(name).sign}  {name}") for name in facets.verdicts],
            "statuses": [Facet(name, words.status_label(name)) for name in facets.statuses],
            "kinds": [
                Facet(name, words.kinds[name].label, icon=self._icons.kind(name, is_line=name in line_kinds))
                for name in facets.kinds
            ],
        }

    def _take_period(self) -> None:
        """Ask for the period that is written; one that is none is said to be, and stays to be mended."""
        try:
            if self._session.is_open:
                self._session.refine(period=self.period.text().strip())
            self._complain("")
        except UsageError as error:
            self._complain(str(error))

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))

    def _arrange(self) -> None:
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(8, 4, 8, 8)
        layout.setSpacing(8)
        form = QFormLayout()
        form.addRow(self.tr("Words"), self.text)
        form.addRow(self.tr("Period"), self.period)
        layout.addLayout(form)
        layout.addWidget(self.complaint)
        for shown in self.parts.values():
            layout.addWidget(shown)
        layout.addWidget(self.clear)
        layout.addStretch()
        self.setWidget(column)

    def _list(self, part: str, title: str) -> FacetList:
        model = self.models[part]
        shown = FacetList(title, model, lambda: model.chosen, self)
        shown.cleared.connect(model.clear)
        return shown

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(name)
        line.setToolTip(name)
        line.setPlaceholderText(hint)
        line.setClearButtonEnabled(True)
        return line
