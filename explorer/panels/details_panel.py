"""What is known of the selected feature: what it is, then one card for each article that states something."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from geo import periods, wording

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.session import Session
    from geo.atlas import Atlas
    from geo.model import Article, Fact, Feature

HINT = "Click something on the map, or choose it in the list, to read what the sources state about it."
SPELLINGS_SHOWN = 8


class DetailsPanel(QScrollArea):
    """A column of native labels: selectable, readable by a screen reader, and plain text throughout."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWidgetResizable(True)
        self.setAccessibleName("Details")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        session.selection_changed.connect(self.show_selection)
        session.query_changed.connect(self.show_selection)
        session.atlas_opened.connect(self.show_selection)
        self.show_selection()

    def show_selection(self) -> None:
        """Show the session's selected feature."""
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(10, 4, 10, 10)
        layout.setSpacing(10)
        if self._session.selected:
            atlas = self._session.atlas
            feature = atlas.feature(self._session.selected)
            layout.addWidget(_header(feature, atlas))
            for article in atlas.articles_about(feature.id):
                layout.addWidget(_card(article, atlas.facts_about(feature.id), atlas))
            if not atlas.facts_about(feature.id):
                layout.addWidget(text("No article states anything about it by itself.", "muted"))
        else:
            layout.addWidget(text(HINT, "muted"))
        layout.addStretch()
        self.setWidget(column)


def text(content: str, role: str = "", *, parent: QWidget | None = None) -> QLabel:
    """Return a label that shows a text as it is: no markup is read from it, and it can be selected."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(content)
    label.setWordWrap(True)
    flags = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    label.setProperty("role", role)
    return label


def _header(feature: Feature, atlas: Atlas) -> QWidget:
    header = QWidget()
    layout = QVBoxLayout(header)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    layout.addWidget(text(feature.name, "title"))
    words = atlas.vocabulary
    chips = [words.kinds[feature.kind].label]
    chips += [words.status_label(feature.status)] if feature.status else []
    chips += [periods.readable(feature.date)] if feature.date else []
    chips += [f"Place: {words.precisions[feature.precision].label.lower()}"]
    layout.addWidget(text(" · ".join(chips)))
    others = feature.spellings[1:]
    if others:
        shown = " · ".join(others[:SPELLINGS_SHOWN])
        layout.addWidget(text(f"Also: {shown}{' …' if len(others) > SPELLINGS_SHOWN else ''}", "muted"))
    ends = [("At", feature.place), ("From", feature.from_), ("To", feature.to)]
    named = [f"{word} {atlas.features[end].name}" for word, end in ends if end]
    if named:
        layout.addWidget(text(" · ".join(named)))
    if feature.note:
        layout.addWidget(text(feature.note))
    explanation = words.precisions[feature.precision].explanation
    layout.addWidget(text(" ".join(part for part in (explanation, feature.geometry_source) if part), "muted"))
    return header


def _card(article: Article, facts: Iterable[Fact], atlas: Atlas) -> QFrame:
    """Return an article's panel: its bibliography, then its facts in the vocabulary's order."""
    card = QFrame()
    card.setProperty("role", "card")
    card.setAccessibleName(f"Article: {article.title}")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(12, 8, 12, 10)
    layout.setSpacing(2)
    layout.addWidget(text(wording.source(article), "heading"))
    layout.addWidget(text(f"“{article.title}”"))
    published = periods.readable(article.published) if article.published else "no date in the text"
    inferred = " (inferred)" if article.published_basis == "inferred" else ""
    author = article.author or "no author named"
    layout.addWidget(text(f"{author} · {published}{inferred}", "muted"))
    grid = QGridLayout()
    grid.setContentsMargins(0, 8, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(1, 1)
    order = list(atlas.vocabulary.indicators)
    own = sorted((f for f in facts if f.article == article.id), key=lambda f: order.index(f.indicator))
    for indicator, group in groupby(own, key=lambda fact: fact.indicator):
        row = grid.rowCount()
        label = text(atlas.vocabulary.indicators[indicator].label, "muted")
        label.setFixedWidth(96)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        for offset, fact in enumerate(group):
            grid.addWidget(_fact(fact, atlas), row + offset, 1)
    layout.addLayout(grid)
    return card


def _fact(fact: Fact, atlas: Atlas) -> QWidget:
    shown = QWidget()
    layout = QVBoxLayout(shown)
    layout.setContentsMargins(0, 0, 0, 6)
    layout.setSpacing(0)
    qualification = wording.qualification(fact, atlas.vocabulary)
    stated = text("")
    stated.setTextFormat(Qt.TextFormat.RichText)
    stated.setText(f"<b>{escape(wording.value(fact, atlas.vocabulary))}</b>&ensp;{escape(qualification)}")
    layout.addWidget(stated)
    layout.addWidget(text(f"{fact.statement} ¶\N{NO-BREAK SPACE}{fact.paragraph}", "muted"))
    return shown
