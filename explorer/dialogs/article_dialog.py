"""The form for an article: who published what and when, as far as its own text says so."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from explorer.dialogs import entries
from explorer.dialogs.record_dialog import RecordDialog, UnreadableFieldError, date_hint
from explorer.widgets.choices import Choice, Lines, Several
from geo.editing import PutArticle, draft_article, new_id
from geo.model import Article
from geo.passages import read_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.dialogs.record_dialog import Desk


class ArticleDialog(RecordDialog):
    """Adds an article, or changes its bibliography.

    Parameters
    ----------
    desk
        What it works on.
    article
        The article to change; none to add one from its text.
    folder
        Where files of texts are looked for first.
    """

    def __init__(
        self, desk: Desk, article: Article | None = None, parent: QWidget | None = None, *, folder: str = ""
    ) -> None:
        super().__init__(desk, "", parent)
        self._is_new = article is None
        self.setWindowTitle(self.tr("New article") if self._is_new else self.tr("Edit the article"))
        self._article = article or Article("", "", "", 0)
        self._folder = folder
        self.path: Path | None = None
        """The file of its text, once one was chosen."""
        self._add_text()
        self._add_bibliography()
        self._add_dates()
        self.title.textChanged.connect(self._suggest_id)
        self.begin()
        (self.choose if self._is_new else self.title).setFocus()

    def read_edit(self) -> PutArticle:
        """Return the edit that the form describes.

        Raises
        ------
        UnreadableFieldError
            When the name of another article was typed and not added.
        """
        if self.derives_from.pending:
            problem = self.tr("“{name}” was not added yet: press Enter, or choose an article of the list.")
            raise UnreadableFieldError("derives_from", problem.format(name=self.derives_from.pending))
        return PutArticle(
            dataclasses.replace(
                self._article,
                id=self.identifier.text().strip(),
                title=self.title.text().strip(),
                publisher=self.publisher.text().strip(),
                publisher_note=self.publisher_note.text().strip(),
                author=self.author.text().strip(),
                reprint_of=self.reprint_of.text().strip(),
                published=self.published.text().strip(),
                published_basis=self.published_basis.value(),
                published_note=self.published_note.text().strip(),
                derives_from=self.derives_from.value(),
                note=self.note.toPlainText().strip(),
            )
        )

    def find_lacking(self) -> Iterator[str]:
        """Yield the names of what every article has and this one has not."""
        sha256 = self._article.sha256
        filled = {"id": self.identifier.text(), "title": self.title.text(), "sha256": sha256, "characters": sha256}
        yield from (name for name, value in filled.items() if not value.strip())

    def find_hints(self) -> dict[str, str]:
        """Return how the date reads, and how long the text is."""
        characters = self.tr("%Ln character(s). The text itself stays with you.", "", self._article.characters)
        return {
            "published": date_hint(self.published.text().strip()),
            "sha256": characters if self._article.sha256 else "",
        }

    def take_text(self, path: Path) -> None:
        """Take the text of the article from a file; what is filled in already stays."""
        try:
            text = read_text(path)
        except (OSError, UnicodeDecodeError) as error:
            problem = self.tr("“{path}” cannot be read: {reason}. Choose a text in UTF-8.")
            self.tell_failure(problem.format(path=path, reason=error))
            return
        draft = draft_article(text, self.desk.atlas.articles)
        self._article = dataclasses.replace(self._article, sha256=draft.sha256, characters=draft.characters)
        self.path = path
        self.hash.setText(draft.sha256)
        self.hash.setCursorPosition(0)
        if not self.title.text().strip():
            self.title.setText(draft.title)
            self.title.setCursorPosition(0)
        self.review()

    def _add_text(self) -> None:
        self.hash = QLineEdit(self._article.sha256)
        self.hash.setReadOnly(True)
        self.hash.setAccessibleName(self.tr("SHA-256 of the text"))
        self.hash.setPlaceholderText(self.tr("SHA-256 of the text"))
        self.choose = QPushButton(self.tr("&Choose its text…"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._ask_for_text)
        self.choose.setVisible(self._is_new)  # the facts of one that is there were read from the text it has
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.hash, 1)
        layout.addWidget(self.choose)
        row.setAccessibleName(self.tr("Text"))
        row.setFocusProxy(self.choose if self._is_new else self.hash)
        self.form.add(self.tr("Te&xt"), row, "sha256", "characters")

    def _add_bibliography(self) -> None:
        article, form = self._article, self.form
        self.title = form.add(self.tr("&Title"), QLineEdit(article.title), "title")
        self.identifier = form.add(self.tr("I&d"), QLineEdit(article.id), "id")
        self.identifier.setReadOnly(not self._is_new)
        self.publisher = form.add(self.tr("&Publisher"), QLineEdit(article.publisher), "publisher")
        self.publisher.setPlaceholderText(self.tr("Empty where the text names none"))
        self.publisher_note = form.add(
            self.tr("&Where it is named"), QLineEdit(article.publisher_note), "publisher_note"
        )
        self.author = form.add(self.tr("&Author"), QLineEdit(article.author), "author")
        self.reprint_of = form.add(self.tr("&Reprint of"), QLineEdit(article.reprint_of), "reprint_of")
        self.derives_from = form.add(
            self.tr("Re&states"),
            Several(
                self.tr("Restates"),
                [entry for entry in entries.articles(self.desk.atlas) if entry[0] != article.id],
            ),
            "derives_from",
        )
        for name in article.derives_from:
            self.derives_from.add(name)

    def _add_dates(self) -> None:
        article, form = self._article, self.form
        self.published = form.add(self.tr("P&ublished"), QLineEdit(article.published), "published")
        self.published.setPlaceholderText(self.tr("2025-10-21; empty where the text does not say"))
        self.published_basis = form.add(self.tr("The date &is"), Choice(entries.bases()), "published_basis")
        self.published_basis.choose(article.published_basis)
        self.published_note = form.add(self.tr("&From what"), QLineEdit(article.published_note), "published_note")
        self.note = form.add(self.tr("Not&e"), Lines([article.note] if article.note else []), "note")

    def _suggest_id(self, title: str) -> None:
        if self._is_new:
            self.identifier.setText(new_id(title, self.desk.atlas.articles) if title.strip() else "")

    def _ask_for_text(self) -> None:
        kinds = self.tr("Text (*.txt);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the article’s text"), self._folder, kinds)
        if path:
            self.take_text(Path(path))
