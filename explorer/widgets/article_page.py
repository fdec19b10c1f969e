"""One article to be read: its bibliography, its text with the facts marked, and the chosen fact."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from explorer.plain_text import LONGEST_CELL, shortened
from explorer.translation import translate
from explorer.widgets.bibliography import author_and_date
from explorer.widgets.cite_button import CiteButton
from explorer.widgets.fact_labels import FactLabels, orphaned
from explorer.widgets.flow import Flow
from explorer.widgets.labels import text
from explorer.widgets.passage_view import PassageView
from explorer.widgets.rows import Rows
from geo import wording
from geo.passages import AnchorStatus
from geo.phrases import ENGLISH, Phrases

if TYPE_CHECKING:
    from explorer.reading import Edition
    from geo.model import Article

ORPHANS_HEIGHT: Final = 110
"""In pixels: a few rows; the rest is scrolled to."""


class ArticlePage(QWidget):
    """Shows what it is told to; what a person wants of it, it tells by its signals."""

    left = Signal()
    """Somebody wants to see the list of articles."""
    stepped = Signal(int)
    """The next fact (1) is wanted, or the one before (-1)."""
    place_wanted = Signal()
    """The chosen fact is to be shown on the map."""
    add_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = button(self.tr("‹ Articles"), self.tr("All articles"))
        self.back.clicked.connect(self.left)
        self.cite = CiteButton()
        self.title, self.bibliography, self.edition = text("", "heading"), text("", "muted"), text("")
        self.view = PassageView()
        self.citation = text("")
        self.absent_fact = FactLabels()
        self.body = QStackedWidget()
        self.body.addWidget(self.view)
        self.body.addWidget(self._make_absence())
        self.orphans_label = text(orphaned(), "muted")
        self.orphans = Rows(self.tr("Facts that this text does not show"))
        self.orphans.setMaximumHeight(ORPHANS_HEIGHT)
        self.fact = FactLabels()
        self.previous = button(self.tr("‹ Previous"), self.tr("Previous fact"))
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next = button(self.tr("Next ›"), self.tr("Next fact"))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.on_map = button(self.tr("Show on the map"), self.tr("Show on the map"))
        self.on_map.clicked.connect(self.place_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 4, 10, 10)
        layout.addLayout(_row(self.back, None, self.cite))
        for label in (self.title, self.bibliography, self.edition):
            layout.addWidget(label)
        layout.addWidget(self.body, 1)
        for widget in (self.orphans_label, self.orphans, self.fact):
            layout.addWidget(widget)
        layout.addWidget(Flow([[self.previous], [self.next], [self.on_map]], spacing=6))
        # The text comes last: Tab goes through every passage of it.
        order = (self.back, self.cite, self.previous, self.next, self.on_map, self.orphans, self.view)
        for one, other in pairwise(order):
            self.setTabOrder(one, other)

    def show_edition(self, edition: Edition, say: Phrases = ENGLISH) -> None:
        """Show an article with the text at hand, or without one; ``say`` puts its bibliography into words."""
        article = edition.article
        self.title.setText(f"“{article.title}”")
        self.bibliography.setText(_bibliography(article, say))
        self.edition.setText(self.describe(edition))
        self.view.show_edition(edition)
        self.body.setCurrentIndex(0 if edition.text else 1)
        self.orphans.fill(
            (one.fact.id, f"{shortened(one.fact.statement, LONGEST_CELL)} ¶ {one.fact.paragraph}")
            for one in edition.orphans
        )
        self.orphans.setVisible(bool(edition.orphans))
        self.orphans_label.setVisible(bool(edition.orphans))

    def show_fact(self, edition: Edition, name: str, *, scroll: bool, say: Phrases = ENGLISH) -> None:
        """Show a fact of the article that is shown, or none of them.

        Parameters
        ----------
        edition
            The one that is shown.
        name
            The fact's id.
        scroll
            Whether its passage is to be brought to the middle.
        say
            Puts its citation into words.
        """
        passage = edition.find(name)
        fact = passage.fact if passage else None
        self.cite.cite(edition.article, fact)
        self.citation.setText(wording.citation(edition.article, fact.paragraph if fact else None, say))
        self.fact.show_passage(passage if edition.text else None)
        self.absent_fact.show_passage(None if edition.text else passage)
        self.previous.setEnabled(edition.neighbour(name, -1) is not None)
        self.next.setEnabled(edition.neighbour(name, 1) is not None)
        self.on_map.setEnabled(bool(fact and fact.about))
        self.view.choose(name, scroll=scroll)

    def describe(self, edition: Edition) -> str:
        """Say which edition is at hand and how well the facts were found in it."""
        count = self.tr("%Ln fact(s)", "", len(edition.passages))
        if edition.text is None:
            return self.tr("{facts}. The text is not at hand.").format(facts=count)
        statuses = Counter(passage.anchor.status for passage in edition.passages)
        found = {status.name.lower(): statuses[status] for status in AnchorStatus}
        if edition.text.sha256 != edition.article.sha256:
            other = self.tr("Another edition: {exact} exact, {moved} moved, {orphaned} orphaned.")
            return other.format(**found)
        if found["orphaned"]:
            lossy = self.tr("The text its facts were read from: {facts}, {orphaned} orphaned.")
            return lossy.format(facts=count, orphaned=found["orphaned"])
        return self.tr("The text its facts were read from: {facts}.").format(facts=count)

    def _make_absence(self) -> QWidget:
        """Return what stands in the place of a text that is not at hand."""
        no_text = self.tr(
            "The text of this article is not on this computer: the program ships none. If you have it, save it as "
            "plain text (.txt, UTF-8) and add it here, or drop the file onto this panel; its facts are then marked."
        )
        absence = QWidget()
        layout = QVBoxLayout(absence)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(10)
        add = button(self.tr("Add article text…"), self.tr("Add article text"))
        add.clicked.connect(self.add_requested)
        layout.addWidget(self.absent_fact)
        layout.addWidget(self.citation)
        layout.addWidget(text(no_text, "muted"))
        layout.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
        return absence


def button(label: str, name: str) -> QPushButton:
    """Return a button with a name for who does not see it."""
    made = QPushButton(label)
    made.setAccessibleName(name)
    made.setAutoDefault(False)
    return made


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Return widgets side by side, with room to spare where None stands."""
    row = QHBoxLayout()
    for widget in widgets:
        if widget is None:
            row.addStretch()
        else:
            row.addWidget(widget)
    return row


def _bibliography(article: Article, say: Phrases) -> str:
    publisher = wording.source(article, say) if article.publisher else translate("Bibliography", "no publisher named")
    return f"{publisher} · {author_and_date(article, say)}"
