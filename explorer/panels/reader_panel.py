"""The reader: an article with every fact's passage marked, and from a passage back to the map."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from explorer.reading import Edition
from explorer.widgets.cite_button import CiteButton
from explorer.widgets.labels import text
from explorer.widgets.passage_view import PassageView
from explorer.widgets.rows import Rows
from geo import periods, wording
from geo.passages import AnchorStatus

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from explorer.session import Session
    from geo.model import Article, Fact
    from geo.passages import Text

HINT: Final = "Choose an article to read it here. Where a source states something, ¶ opens it at its passage."
NO_TEXT: Final = (
    "The text of this article is not on this computer: the program ships none. If you have it, save it as plain text "
    "(.txt, UTF-8) and add it here or drop the file onto this panel; its facts are then marked in it."
)
ORPHANED: Final = "Not shown: this text has no such phrase, or has it more than once."
ORPHANS_HEIGHT: Final = 110
"""In pixels: some three rows; the rest is scrolled to."""


class ReaderPanel(QWidget):
    """Shows what the session reads; what is chosen here becomes what the session reads and selects."""

    add_requested = Signal()
    """Somebody wants to add the text of an article."""
    files_dropped = Signal(list)
    """Paths of text files, and of folders of them, to be added."""
    copied = Signal(str)
    """A sentence that says what is on the clipboard."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._edition: Edition | None = None
        self._shown: tuple[Article, Text | None] | None = None
        self._chosen_by_hand = False
        self.chooser: QMenu | None = None
        self.setAccessibleName("Reader")
        self.setAcceptDrops(True)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self._make_list_page())
        self.pages.addWidget(self._make_article_page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)
        session.reading_changed.connect(self.show_reading)
        session.texts_changed.connect(self.show_reading)
        session.atlas_opened.connect(self.show_reading)
        self.show_reading()

    def show_reading(self) -> None:
        """Show the article and the fact that the session reads, or the list of articles."""
        if not self._session.is_open:
            self.articles.clear()
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
            self._show_article(self._edition)
        self._show_fact(self._edition, fact)
        self.pages.setCurrentIndex(1)

    def step(self, by: int) -> None:
        """Choose the next fact (1) or the one before (-1)."""
        fact = self._edition.neighbour(self._session.reading[1], by) if self._edition else None
        if fact is not None:
            self._choose(fact)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take text files and folders, and nothing else."""
        if _text_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Tell which files were dropped."""
        event.acceptProposedAction()
        self.files_dropped.emit(_text_paths(event.mimeData()))

    def _make_list_page(self) -> QWidget:
        page, layout = _page()
        layout.addWidget(text(HINT, "muted"))
        self.articles = Rows("Articles of the atlas")
        self.articles.taken.connect(self._session.read_article)
        layout.addWidget(self.articles, 1)
        layout.addWidget(self._make_add_button(), 0, Qt.AlignmentFlag.AlignLeft)
        return page

    def _make_article_page(self) -> QWidget:
        page, layout = _page()
        self.back = _button("‹ Articles", "All articles", lambda: self._session.read_article(""))
        self.cite = CiteButton()
        self.cite.copied.connect(self.copied)
        layout.addLayout(_row(self.back, None, self.cite))
        self.title, self.bibliography, self.state = text("", "heading"), text("", "muted"), text("")
        for label in (self.title, self.bibliography, self.state):
            layout.addWidget(label)
        # The text comes last in the order of Tab, which goes through every passage of it.
        self.fact, self.place = text(""), text("", "muted")
        self.previous = _button("‹ Previous", "Previous fact", lambda: self.step(-1))
        self.next = _button("Next ›", "Next fact", lambda: self.step(1))
        self.on_map = _button("Show on the map", "Show on the map", self._show_on_map)
        self.view = PassageView()
        self.view.picked.connect(self._on_picked)
        self.body = QStackedWidget()
        self.body.addWidget(self.view)
        self.body.addWidget(self._make_absence())
        layout.addWidget(self.body, 1)
        self.orphans_label = text(ORPHANED, "muted")
        self.orphans = Rows("Facts that this text does not show")
        self.orphans.setMaximumHeight(ORPHANS_HEIGHT)
        self.orphans.taken.connect(self._session.read_fact)
        for widget in (self.orphans_label, self.orphans, self.fact, self.place):
            layout.addWidget(widget)
        layout.addLayout(_row(self.previous, self.next, None, self.on_map))
        return page

    def _make_absence(self) -> QWidget:
        """Return what stands in the place of a text that is not at hand."""
        absence = QWidget()
        layout = QVBoxLayout(absence)
        layout.setContentsMargins(0, 8, 0, 8)
        self.citation = text("")
        layout.addWidget(self.citation)
        layout.addWidget(text(NO_TEXT, "muted"))
        layout.addWidget(self._make_add_button(), 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
        return absence

    def _make_add_button(self) -> QPushButton:
        return _button("Add article text…", "Add article text", self.add_requested.emit)

    def _show_list(self) -> None:
        self._edition = self._shown = None
        self.articles.fill((article.id, self._said(article)) for article in self._session.atlas.articles.values())
        self.pages.setCurrentIndex(0)

    def _said(self, article: Article) -> str:
        held = self._session.texts.get(article.id)
        edition = "text at hand" if held and held.sha256 == article.sha256 else "another edition at hand"
        return f"{article.title}\n{wording.source(article)} · {edition if held else 'no text at hand'}"

    def _show_article(self, edition: Edition) -> None:
        article = edition.article
        self.title.setText(f"“{article.title}”")
        self.bibliography.setText(_bibliography(article))
        self.state.setText(edition.describe())
        self.view.show_edition(edition)
        self.body.setCurrentIndex(0 if edition.text else 1)
        self.orphans.fill((one.fact.id, f"{one.fact.statement} ¶ {one.fact.paragraph}") for one in edition.orphans)
        self.orphans.setVisible(bool(edition.orphans))
        self.orphans_label.setVisible(bool(edition.orphans))

    def _show_fact(self, edition: Edition, name: str) -> None:
        passage = edition.find(name)
        fact = passage.fact if passage else None
        self.cite.cite(edition.article, fact)
        self.citation.setText(wording.citation(edition.article, fact.paragraph if fact else None))
        self.previous.setEnabled(edition.neighbour(name, -1) is not None)
        self.next.setEnabled(edition.neighbour(name, 1) is not None)
        self.on_map.setEnabled(bool(fact and fact.about))
        for label in (self.fact, self.place):
            label.setVisible(passage is not None)
        if passage is not None:
            self.fact.setText(passage.fact.statement)
            self.place.setText(_place(passage.fact, passage.anchor.status))
        self.view.choose(name, scroll=not self._chosen_by_hand)

    def _on_picked(self, names: list[str], place: QPoint) -> None:
        """Choose the fact whose passage was taken; of several, let the person choose."""
        facts = [self._session.atlas.facts[name] for name in names]
        if len(facts) == 1:
            self._choose(facts[0], by_hand=True)
            return
        menu = self._make_menu("Several facts stand here: choose one")
        for fact in facts:
            action = menu.addAction(_plain(fact.statement))
            action.triggered.connect(lambda _checked=False, fact=fact: self._choose(fact, by_hand=True))
        menu.popup(place)

    def _choose(self, fact: Fact, *, by_hand: bool = False) -> None:
        """Show a fact's feature on the map, and the fact here.

        Parameters
        ----------
        fact
            One of the article.
        by_hand
            Whether its passage was taken in the text, which must not move under the pointer.
        """
        if fact.about:
            self._session.go_to(fact.about[0])
        self._chosen_by_hand = by_hand
        self._session.read_fact(fact.id)
        self._chosen_by_hand = False

    def _show_on_map(self) -> None:
        about = self._session.atlas.facts[self._session.reading[1]].about
        if len(about) == 1:
            self._session.go_to(about[0])
            return
        menu = self._make_menu("It is about several features: choose one")
        for name in about:
            action = menu.addAction(_plain(self._session.atlas.feature(name).name))
            action.triggered.connect(lambda _checked=False, name=name: self._session.go_to(name))
        menu.popup(self.on_map.mapToGlobal(self.on_map.rect().bottomLeft()))

    def _make_menu(self, name: str) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(name)
        menu.aboutToHide.connect(menu.deleteLater)
        self.chooser = menu
        return menu


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(10, 4, 10, 10)
    return page, layout


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Return widgets side by side, with room to spare where None stands."""
    row = QHBoxLayout()
    for widget in widgets:
        if widget is None:
            row.addStretch()
        else:
            row.addWidget(widget)
    return row


def _button(label: str, name: str, clicked: Callable[[], object]) -> QPushButton:
    button = QPushButton(label)
    button.setAccessibleName(name)
    button.clicked.connect(lambda _checked=False: clicked())
    return button


def _bibliography(article: Article) -> str:
    published = periods.readable(article.published) if article.published else "no date in the text"
    inferred = " (inferred)" if article.published_basis == "inferred" else ""
    publisher = wording.source(article) if article.publisher else "no publisher named"
    return f"{publisher} · {article.author or 'no author named'} · {published}{inferred}"


def _place(fact: Fact, status: AnchorStatus) -> str:
    notes = {AnchorStatus.MOVED: " · moved in this edition", AnchorStatus.ORPHANED: f" · {ORPHANED}"}
    return f"¶\N{NO-BREAK SPACE}{fact.paragraph} · “{fact.exact}”{notes.get(status, '')}"


def _plain(words: str) -> str:
    """Return words as a menu shows them: an ampersand would underline what follows it."""
    return words.replace("&", "&&")


def _text_paths(data: QMimeData) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() == ".txt" or path.is_dir()]
