"""The reader: an article with every fact's passage marked, and from a passage back to the map."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from explorer.called_by_qt import called_by_qt
from explorer.plain_text import LONGEST_CELL, shortened
from explorer.reading import Edition
from explorer.widgets.article_page import ArticlePage, button
from explorer.widgets.labels import text
from explorer.widgets.rows import Rows
from geo import wording

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from explorer.session import Session
    from geo.model import Article, Fact
    from geo.passages import Text


class ReaderPanel(QWidget):
    """Shows what the session reads; what is chosen here becomes what the session reads and selects."""

    add_requested = Signal()
    """Somebody wants to add the text of an article."""
    files_dropped = Signal(list)
    """Paths of text files, and of folders of them, to be added."""
    copied = Signal(str)
    """A sentence that says what is on the clipboard."""
    fact_wanted = Signal()
    """A fact is to be made of :meth:`selected_passage`."""
    article_offered = Signal(str, QPoint)
    """What can be done to an article of the list is asked for, at a place on the screen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._edition: Edition | None = None
        self._shown: tuple[Article, Text | None] | None = None
        self._keeps_still = False
        self.chooser: QMenu | None = None
        self.setAccessibleName(self.tr("Reader"))
        self.setAcceptDrops(True)
        self.articles = Rows(self.tr("Articles of the atlas"))
        self.articles.taken.connect(self._open_article)
        self.articles.offered.connect(self.article_offered)
        self.page = ArticlePage()
        self.page.left.connect(self._leave_article)
        self.page.stepped.connect(self.step)
        self.page.place_wanted.connect(self._show_on_map)
        self.page.add_requested.connect(self.add_requested)
        self.page.cite.copied.connect(self.copied)
        self.page.view.picked.connect(self._on_picked)
        self.page.view.fact_wanted.connect(self.fact_wanted)
        self.page.orphans.taken.connect(session.read_fact)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self._make_list_page())
        self.pages.addWidget(self.page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)
        session.reading_changed.connect(self.show_reading)
        session.texts_changed.connect(self.show_reading)
        session.atlas_opened.connect(self.show_reading)
        session.atlas_changed.connect(self._on_edited)
        self.show_reading()

    def show_reading(self) -> None:
        """Show the article and the fact that the session reads, or the list of articles."""
        if not self._session.is_open:
            return
        atlas = self._session.atlas
        name, fact = self._session.reading
        article = atlas.articles.get(name)
        if article is None:
            self._show_list()
            return
        shown = (article, self._session.texts.get(name))
        if self._edition is None or shown != self._shown:
            self._edition, self._shown = Edition.of(article, atlas.facts.values(), shown[1]), shown
            self.page.show_edition(self._edition, atlas.vocabulary.say)
        self.pages.setCurrentWidget(self.page)
        self.page.show_fact(self._edition, fact, say=atlas.vocabulary.say, scroll=not self._keeps_still)

    def selected_passage(self) -> tuple[str, int, int] | None:
        """Return the article that is read with start and end of what is selected in it; None where nothing is."""
        selected = self.page.view.selected_passage() if self._edition is not None else None
        return None if self._edition is None or selected is None else (self._edition.article.id, *selected)

    def step(self, by: int) -> None:
        """Choose the next fact (1) or the one before (-1)."""
        fact = self._edition.neighbour(self._session.reading[1], by) if self._edition else None
        if fact is not None:
            self._choose(fact)

    @called_by_qt
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take text files and folders, and nothing else."""
        if _text_paths(event.mimeData()):
            event.acceptProposedAction()

    @called_by_qt
    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Tell which files were dropped."""
        event.acceptProposedAction()
        self.files_dropped.emit(_text_paths(event.mimeData()))

    def _make_list_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(10, 4, 10, 10)
        add = button(self.tr("Add article text…"), self.tr("Add article text"))
        add.clicked.connect(self.add_requested)
        hint = self.tr(
            "Choose an article to read it here. A ¶ beside a fact opens the article at the passage that bears it."
        )
        layout.addWidget(text(hint, "muted"))
        layout.addWidget(self.articles, 1)
        layout.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        return page

    def _on_edited(self) -> None:
        """Find the facts anew where they are others; the text stays where it was scrolled to."""
        if self._is_as_shown():
            return  # what is selected in the text stays selected
        bar = self.page.view.verticalScrollBar()
        scrolled = bar.value()
        self._edition = None
        self._keeps_still = True
        self.show_reading()
        self._keeps_still = False
        bar.setValue(scrolled)

    def _is_as_shown(self) -> bool:
        """Tell whether the article that is read has the same facts as before, at the same places."""
        atlas, shown = self._session.atlas, self._edition
        article = atlas.articles.get(shown.article.id) if shown is not None else None
        if shown is None or article is None:
            return False
        return Edition.of(article, atlas.facts.values(), shown.text) == shown

    def _show_list(self) -> None:
        self._edition = self._shown = None
        self.articles.fill((article.id, self._said(article)) for article in self._session.atlas.articles.values())
        self.pages.setCurrentIndex(0)

    def _said(self, article: Article) -> str:
        held = self._session.texts.get(article.id)
        if held is None:
            edition = self.tr("no text at hand")
        elif held.sha256 == article.sha256:
            edition = self.tr("text at hand")
        else:
            edition = self.tr("another edition at hand")
        return f"{article.title}\n{wording.source(article, self._session.atlas.vocabulary.say)} · {edition}"

    def _open_article(self, name: str) -> None:
        self._session.read_article(name)
        self.page.view.setFocus()

    def _leave_article(self) -> None:
        self._session.read_article("")
        self.articles.setFocus()

    def _on_picked(self, names: list[str], place: QPoint) -> None:
        """Choose the fact whose passage was taken; of several, let the person choose."""
        facts = [self._session.atlas.facts[name] for name in names]
        if len(facts) == 1:
            self._choose_here(facts[0])
            return
        menu = self._make_chooser(self.tr("Several facts stand here: choose one"))
        for fact in facts:
            action = menu.addAction(_plain(shortened(fact.statement, LONGEST_CELL)))
            action.triggered.connect(lambda _checked=False, fact=fact: self._choose_here(fact))
        menu.popup(place)

    def _choose_here(self, fact: Fact) -> None:
        """Choose a fact whose passage was taken in the text, which must not move under the pointer."""
        self._keeps_still = True
        self._choose(fact)
        self._keeps_still = False

    def _choose(self, fact: Fact) -> None:
        """Show a fact's feature on the map, and the fact here."""
        if fact.about:
            self._session.go_to(fact.about[0])
        self._session.read_fact(fact.id)

    def _show_on_map(self) -> None:
        """Show what the chosen fact is about; of several features, let the person choose."""
        about = self._session.atlas.facts[self._session.reading[1]].about
        if len(about) == 1:
            self._session.go_to(about[0])
            return
        menu = self._make_chooser(self.tr("It is about several features: choose one"))
        for name in about:
            action = menu.addAction(_plain(self._session.atlas.feature(name).name))
            action.triggered.connect(lambda _checked=False, name=name: self._session.go_to(name))
        menu.popup(self.page.on_map.mapToGlobal(self.page.on_map.rect().bottomLeft()))

    def _make_chooser(self, name: str) -> QMenu:
        if self.chooser is not None:
            self.chooser.deleteLater()
        self.chooser = QMenu(self)
        self.chooser.setAccessibleName(name)
        return self.chooser


def _plain(words: str) -> str:
    """Return words as a menu shows them: an ampersand would underline what follows it."""
    return words.replace("&", "&&")


def _text_paths(data: QMimeData) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() == ".txt" or path.is_dir()]
