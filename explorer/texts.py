"""Give the program article texts: what each file was taken for is told, file by file."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject

from explorer.messages import Messages, Severity
from geo import wording
from geo.errors import CaspianError, DataError
from geo.library import Library, text_files
from geo.passages import read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from geo.atlas import Atlas
    from geo.model import Article
    from geo.passages import Text

    Choose: TypeAlias = Callable[[Path, tuple[Article, ...]], str | None]
    """Asked of which article a file is another edition, the likeliest first; returns an id, or None for no one."""


class Texts(QObject):
    """Adds files to the reader's library."""

    def __init__(self, library: Library, messages: Messages) -> None:
        super().__init__()
        self._library = library
        self._messages = messages

    def add(self, paths: Iterable[Path], atlas: Atlas, choose: Choose) -> dict[str, Text]:
        """Keep copies of article texts, and tell what became of each file.

        Parameters
        ----------
        paths
            Text files, and folders of ``.txt`` files.
        atlas
            Whose articles they may be the texts of.
        choose
            Asked about each text that is not exactly that of an article.

        Returns
        -------
        dict
            Every text that is now at hand, by article id.
        """
        told: list[str] = []
        kept = refused = 0
        for path in paths:
            files = text_files(path)
            if not files:
                told.append(
                    self.tr("{path}: there is no .txt file here. Choose a text file, or a folder of them.").format(
                        path=path
                    )
                )
                refused += 1
            for file in files:
                try:
                    told.append(self._add(file, atlas, choose))
                    kept += 1
                except (CaspianError, OSError) as error:
                    told.append(str(error))
                    refused += 1
        texts, findings = self._library.texts(atlas.articles.values())
        self._tell(kept, refused, told, [str(finding) for finding in findings])
        return texts

    def _add(self, file: Path, atlas: Atlas, choose: Choose) -> str:
        try:
            article = self._library.add(file, atlas.articles)
        except DataError:
            candidates = _likeliest(file, atlas)
            chosen = choose(file, candidates) if candidates else None
            if chosen is None:
                raise
            article = self._library.add(file, atlas.articles, chosen)
            other = self.tr("{file} is kept as another edition of {article}.")
            return other.format(file=file.name, article=_named(article))
        known = self.tr("{file} is the text of {article} that its facts were read from.")
        return known.format(file=file.name, article=_named(article))

    def _tell(self, kept: int, refused: int, told: list[str], findings: list[str]) -> None:
        if not told:
            return
        severity = Severity.WARNING if refused or findings else Severity.INFORMATION
        if len(told) == 1 and not findings:
            self._messages.post(severity, told[0])
            return
        sentences = [self.tr("%Ln text(s) added.", "", kept)]
        sentences += [self.tr("%Ln text(s) not added.", "", refused)] if refused else []
        self._messages.post(severity, " ".join(sentences), (*told, *findings))


def _likeliest(file: Path, atlas: Atlas) -> tuple[Article, ...]:
    """Return the articles a text may be another edition of: first the one most of whose phrases stand in it.

    A file that cannot be read has none: there is nothing to ask about it.
    """
    try:
        content = read_text(file).content
    except (OSError, UnicodeDecodeError):
        return ()
    stand: dict[str, list[bool]] = {name: [] for name in atlas.articles}
    for fact in atlas.facts.values():
        stand[fact.article].append(fact.exact in content)
    shares = {name: sum(found) / max(1, len(found)) for name, found in stand.items()}
    return tuple(sorted(atlas.articles.values(), key=lambda article: -shares[article.id]))


def _named(article: Article) -> str:
    return f"“{article.title}” ({wording.short_source(article)})"
