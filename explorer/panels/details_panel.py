"""What is known of the selected feature: what it is, where its sources meet, and what each of them states."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from explorer.translation import translate
from explorer.widgets.article_card import OnFact, article_card
from explorer.widgets.columns_card import columns_card
from explorer.widgets.compare_card import compare_card
from explorer.widgets.labels import text
from explorer.widgets.record_card import record_card
from explorer.widgets.series_chart import ChartColours
from geo import periods
from geo.series import series_about

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.session import Session
    from geo.atlas import Atlas
    from geo.model import Feature
    from geo.themes import Theme

SPELLINGS_SHOWN: Final = 8
LEAST_WIDTH: Final = 220
"""Pixels; narrower, words would be cut."""
AT_ONCE_S: Final = 0.02
"""Seconds for which articles are added before the window does anything else: a few of them."""


class DetailsPanel(QScrollArea):
    """A column of native labels: selectable, readable by a screen reader, and plain text throughout."""

    fact_offered = Signal(str, QPoint)
    """What can be done to a fact is asked for, by its id, at a place on the screen."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._colours = ChartColours(theme.text, theme.text_muted, theme.paper)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Details"))
        self.setMinimumWidth(LEAST_WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._to_come: list[Callable[[], QWidget]] = []
        self._next_card = QTimer(self, singleShot=True, interval=0)
        self._next_card.timeout.connect(self._add_cards)
        session.selection_changed.connect(self.show_selection)
        session.atlas_opened.connect(self.show_selection)
        session.atlas_changed.connect(self.show_selection)
        self.show_selection()

    def use_theme(self, theme: Theme) -> None:
        """Draw charts in another theme's colours."""
        self._colours = ChartColours(theme.text, theme.text_muted, theme.paper)
        self.show_selection()

    @property
    def is_filled(self) -> bool:
        """Whether everything about the selected feature is there."""
        return not self._to_come

    def show_selection(self) -> None:
        """Show the session's selected feature: what fits a screen at once, the articles after it."""
        column = QWidget()
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(10, 4, 10, 10)
        self._column.setSpacing(10)
        self._to_come = []
        if self._session.selected:
            self._fill(self._session.atlas.feature(self._session.selected))
        elif self._session.picked:
            self._column.addWidget(record_card(self._session, self._session.picked))
        else:
            self._column.addWidget(text(self._hint(), "muted"))
        self._column.addStretch()
        self.setWidget(column)

    def _fill(self, feature: Feature) -> None:
        atlas = self._session.atlas
        facts = atlas.facts_about(feature.id)
        self._column.addWidget(_header(feature, atlas))
        names = {fact.id for fact in facts}
        comparisons = [one for one in self._session.comparisons if not names.isdisjoint(one.facts)]
        series = series_about(feature.id, atlas, self._session.units)
        compare = compare_card(comparisons, series, atlas, self._colours, self._session.read_fact)
        if compare is not None:
            self._column.addWidget(compare)
        if feature.extra:
            self._column.addWidget(columns_card(feature.extra))
        if not facts and not atlas.vocabulary.layers[feature.layer].is_own:
            self._column.addWidget(text(self.tr("No article states anything about it by itself."), "muted"))
        muted, on_fact = self._colours.muted, OnFact(self._session.read_fact, self.fact_offered.emit)
        self._to_come = [
            partial(article_card, article, facts, atlas, muted, on_fact) for article in atlas.articles_about(feature.id)
        ]
        self._next_card.start()

    def _hint(self) -> str:
        return self.tr("Click something on the map, or choose it in the list, to read what the sources state about it.")

    def _add_cards(self) -> None:
        """Add what there is time for; each time the panel is laid out and painted again, which takes as long."""
        limit = time.perf_counter() + AT_ONCE_S
        while self._to_come and time.perf_counter() < limit:
            make = self._to_come.pop(0)
            self._column.insertWidget(self._column.count() - 1, make())
        # The column grows before it is painted again; otherwise what is there is squeezed for a moment.
        QCoreApplication.sendPostedEvents(self.widget(), QEvent.Type.LayoutRequest)
        if self._to_come:
            self._next_card.start()


def _header(feature: Feature, atlas: Atlas) -> QWidget:
    header = QWidget()
    layout = QVBoxLayout(header)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    layout.addWidget(text(feature.name, "title"))
    words = atlas.vocabulary
    traits = [words.kinds[feature.kind].label]
    traits += [words.status_label(feature.status)] if feature.status else []
    traits += [periods.readable(feature.date, words.say)] if feature.date else []
    place = translate("Details", "Place: {precision}")
    traits += [place.format(precision=words.precisions[feature.precision].label.lower())]
    layout.addWidget(text(" · ".join(traits)))
    others = feature.spellings[1:]
    if others:
        shown = " · ".join(others[:SPELLINGS_SHOWN])
        more = " …" if len(others) > SPELLINGS_SHOWN else ""
        layout.addWidget(text(translate("Details", "Also: {names}").format(names=f"{shown}{more}"), "muted"))
    ends = [
        (translate("Details", "At {place}"), feature.place),
        (translate("Details", "From {place}"), feature.from_),
        (translate("Details", "To {place}"), feature.to),
    ]
    named = [phrase.format(place=atlas.features[end].name) for phrase, end in ends if end]
    if named:
        layout.addWidget(text(" · ".join(named)))
    if feature.note:
        layout.addWidget(text(feature.note))
    explanation = words.precisions[feature.precision].explanation
    layout.addWidget(text(" ".join(part for part in (explanation, feature.geometry_source) if part), "muted"))
    return header
