"""One article's panel: its bibliography, then every fact it states about a feature."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QToolButton, QVBoxLayout

from explorer.translation import translate
from explorer.widgets.bibliography import author_and_date
from explorer.widgets.labels import stated, text
from geo import wording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from geo.atlas import Atlas
    from geo.model import Article, Fact

INDICATOR_WIDTH: Final = 96


@dataclass(frozen=True, slots=True)
class OnFact:
    """What is called with the id of a fact."""

    read: Callable[[str], None]
    """Its passage is to be shown."""
    offer: Callable[[str, QPoint], None]
    """It is asked what can be done to it, at a place on the screen."""


def article_card(article: Article, facts: Iterable[Fact], atlas: Atlas, muted: str, on_fact: OnFact) -> QFrame:
    """Return the panel.

    Parameters
    ----------
    article, facts, atlas
        What is shown; facts of other articles are left out.
    muted
        The colour of statements.
    on_fact
        What is done with a fact.
    """
    card = QFrame()
    card.setProperty("role", "card")
    card.setAccessibleName(translate("ArticleCard", "Article: {title}").format(title=article.title))
    layout = QVBoxLayout(card)
    layout.setContentsMargins(12, 8, 12, 10)
    layout.setSpacing(2)
    layout.addWidget(text(wording.source(article, atlas.vocabulary.say), "heading"))
    layout.addWidget(text(f"“{article.title}”"))
    layout.addWidget(text(author_and_date(article, atlas.vocabulary.say), "muted"))
    grid = QGridLayout()
    grid.setContentsMargins(0, 8, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(7)
    grid.setColumnStretch(1, 1)
    order = list(atlas.vocabulary.indicators)
    own = sorted((f for f in facts if f.article == article.id), key=lambda f: order.index(f.indicator))
    for indicator, group in groupby(own, key=lambda fact: fact.indicator):
        row = grid.rowCount()
        label = text(atlas.vocabulary.indicators[indicator].label, "muted")
        label.setFixedWidth(INDICATOR_WIDTH)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        for offset, fact in enumerate(group):
            value, qualification = wording.value(fact, atlas.vocabulary), wording.qualification(fact, atlas.vocabulary)
            shown = stated(value, qualification, fact.statement, muted)
            passage = passage_button(fact, on_fact.read)
            for widget in (shown, passage):
                _offer_for(widget, fact, on_fact.offer)
            grid.addWidget(shown, row + offset, 1)
            grid.addWidget(passage, row + offset, 2, Qt.AlignmentFlag.AlignTop)
    layout.addLayout(grid)
    return card


def _offer_for(widget: QWidget, fact: Fact, offer: Callable[[str, QPoint], None]) -> None:
    """Let a menu be asked for: with the right button, or with the menu key on the button."""
    widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    widget.customContextMenuRequested.connect(lambda place: offer(fact.id, widget.mapToGlobal(place)))


def passage_button(fact: Fact, read: Callable[[str], None], label: str = "") -> QToolButton:
    """Return a button that shows where a fact stands."""
    button = QToolButton()
    button.setText(label or f"¶ {fact.paragraph}")
    button.setProperty("role", "passage")
    button.setToolTip(translate("ArticleCard", "Show in the article"))
    spoken = translate("ArticleCard", "Show in the article: paragraph {number}")
    button.setAccessibleName(spoken.format(number=fact.paragraph))
    button.clicked.connect(lambda: read(fact.id))
    return button
