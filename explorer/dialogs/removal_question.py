"""One question before something goes: what hangs on it, counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from geo.editing import RemoveArticle, RemoveFeature, hanging

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget

    from geo.atlas import Atlas


class RemovalQuestion(QMessageBox):
    """Asks whether a feature or an article may go although something hangs on it.

    Parameters
    ----------
    atlas
        As it is.
    edit
        What removes it.
    """

    def __init__(self, atlas: Atlas, edit: RemoveFeature | RemoveArticle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        counts = {what: len(ids) for what, ids in hanging(atlas, edit).items()}
        self.setIcon(QMessageBox.Icon.Question)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if isinstance(edit, RemoveFeature):
            title, question = self.tr("Remove the feature"), self.tr("Remove the feature “{name}”?")
            name, told = atlas.feature(edit.id).name, self._of_feature(counts)
        else:
            title, question = self.tr("Remove the article"), self.tr("Remove the article “{name}”?")
            name, told = atlas.articles[edit.id].title, self._of_article(counts)
        self.setWindowTitle(title)
        self.setText(question.format(name=name))
        self.setInformativeText(" ".join((*told, self.tr("This can be undone."))))
        self.remove: QPushButton = self.addButton(self.tr("&Remove"), QMessageBox.ButtonRole.AcceptRole)
        self.keep: QPushButton = self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(self.keep)

    def _of_feature(self, counts: dict[str, int]) -> list[str]:
        told = []
        if counts["fact"]:
            told.append(self.tr("%Ln fact(s) about it stay and are no longer about it.", "", counts["fact"]))
        if counts["feature"]:
            told.append(self.tr("%Ln feature(s) at it, from it or to it no longer say so.", "", counts["feature"]))
        return told

    def _of_article(self, counts: dict[str, int]) -> list[str]:
        told = []
        if counts["fact"]:
            told.append(self.tr("%Ln fact(s) taken from it are removed too.", "", counts["fact"]))
        if counts["article"]:
            told.append(self.tr("%Ln article(s) that restate it no longer say so.", "", counts["article"]))
        return told
