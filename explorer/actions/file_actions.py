"""Adding files to what is open, and leaving."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog

from explorer.commands import Command
from geo import wording

if TYPE_CHECKING:
    from explorer.actions.layer_actions import LayerActions
    from explorer.actions.tools import Tools
    from geo.model import Article


class FileActions(QObject):
    """What comes into the program."""

    def __init__(self, tools: Tools, layers: LayerActions) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self._layers = layers
        tools.window.texts_wanted.connect(self.ask_for_texts)
        tools.window.files_dropped.connect(self.add)

    def commands(self) -> list[Command]:
        """Return the commands of the menu's beginning."""
        return [
            Command("file.add_texts", self.tr("Add article &text…"), self.ask_for_texts, "Ctrl+T"),
        ]

    def last_commands(self) -> list[Command]:
        """Return the commands of the menu's end."""
        return [Command("file.quit", self.tr("&Quit"), self._quit, "Ctrl+Q", separated=True)]

    def add(self, paths: list[Path]) -> None:
        """Add files by what they are: map data become layers, anything else is taken for texts of articles."""
        from geo.readers import is_map_data  # noqa: PLC0415 - not before somebody has a file

        data = [path for path in paths if is_map_data(path)]
        self._layers.add(data)
        texts = [path for path in paths if path not in data]
        if texts:
            self.add_texts(texts)

    def ask_for_texts(self) -> None:
        """Ask for texts of the articles and add them."""
        settings = self._tools.settings
        paths, _ = QFileDialog.getOpenFileNames(
            self._tools.window,
            self.tr("Add article text"),
            settings.text("texts/folder"),
            self.tr("Text (*.txt);;All files (*)"),
        )
        if paths:
            settings.remember("texts/folder", str(Path(paths[0]).parent))
            self.add_texts([Path(path) for path in paths])

    def add_texts(self, paths: list[Path]) -> None:
        """Add texts of the articles; of one that is not exactly known, ask whose it is."""
        from explorer.texts import Texts  # noqa: PLC0415 - not needed before somebody has a text
        from geo.library import Library  # noqa: PLC0415 - as above

        session = self._tools.session
        if session.is_open:
            texts = Texts(Library.of_reader(os.environ), self._tools.messages)
            session.use_texts(texts.add(paths, session.atlas, self._ask_whose))

    def _ask_whose(self, path: Path, articles: tuple[Article, ...]) -> str | None:
        """Ask of which article a text is another edition; the likeliest comes first."""
        session = self._tools.session
        nobody = self.tr("None of these")
        names = {
            f"{wording.citation(article, say=session.atlas.vocabulary.say)} [{article.id}]": article.id
            for article in articles
        }
        question = self.tr(
            "“{file}” is not the text that any article's facts were read from. Of which is it an edition?"
        )
        chosen, is_sure = QInputDialog.getItem(
            self._tools.window,
            self.tr("Add article text"),
            question.format(file=path.name),
            [*names, nobody],
            0,
            editable=False,
        )
        return names.get(chosen) if is_sure else None

    def _quit(self) -> None:
        self._tools.window.close()
