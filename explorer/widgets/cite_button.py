"""A button that puts a citation on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton

from geo import citations

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from geo.model import Article, Fact

FORMATS: Final[dict[str, Callable[[Article, Fact | None], str]]] = {
    "plain text": citations.plain,
    "BibTeX": citations.bibtex,
    "CSL-JSON": citations.csl_json,
}


class CiteButton(QPushButton):
    """Its menu copies the citation of the fact, where one is chosen, or of the article, in each format."""

    copied = Signal(str)
    """A sentence that says what is on the clipboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Copy citation"))
        self._article: Article | None = None
        self._fact: Fact | None = None
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Copy citation"))
        self.fact_actions = [
            menu.addAction(self.tr("Of this fact, as {format}").format(format=name)) for name in FORMATS
        ]
        menu.addSeparator()
        self.article_actions = [
            menu.addAction(self.tr("Of the article, as {format}").format(format=name)) for name in FORMATS
        ]
        for actions, whole in ((self.fact_actions, False), (self.article_actions, True)):
            for action, name in zip(actions, FORMATS, strict=True):
                action.triggered.connect(lambda _checked=False, name=name, whole=whole: self._copy(name, whole=whole))
        self.setMenu(menu)

    def cite(self, article: Article, fact: Fact | None) -> None:
        """Take note of what is to be cited."""
        self._article, self._fact = article, fact
        for action in self.fact_actions:
            action.setEnabled(fact is not None)

    def _copy(self, name: str, *, whole: bool) -> None:
        if self._article is not None:
            QGuiApplication.clipboard().setText(FORMATS[name](self._article, None if whole else self._fact))
            told = (
                self.tr("The citation of the article is on the clipboard as {format}.")
                if whole
                else self.tr("The citation of the fact is on the clipboard as {format}.")
            )
            self.copied.emit(told.format(format=name))
