"""The reader's own copies of the articles, kept on this machine and known by their hash.

The program ships no article. A reader who has a text gives it; it is kept in the reader's data folder
as ``<sha256>.txt``. A text with another hash than the record's is another edition: it is taken only for
the article that the reader names, which ``editions.json`` remembers.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from geo.errors import DataError, ExportError, Finding, UsageError, suggestion
from geo.files import write_whole
from geo.passages import Text, read_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from geo.model import Article

ENVIRONMENT_FOLDER: Final = "CASPIAN_ARTICLES"
EDITIONS: Final = "editions.json"


@dataclass(frozen=True, slots=True)
class Library:
    """Where article texts lie: one folder of the program's own, and others that are only read."""

    own: Path
    others: tuple[Path, ...] = ()

    @classmethod
    def of_reader(cls, environment: Mapping[str, str]) -> Library:
        """Return the library of whoever runs the program.

        Parameters
        ----------
        environment
            As ``os.environ``: ``CASPIAN_ARTICLES`` names a further folder of texts.
        """
        import platformdirs  # noqa: PLC0415 - needed only where a reader's own folder is

        own = platformdirs.user_data_path("caspian-explorer", appauthor=False) / "articles"
        named = environment.get(ENVIRONMENT_FOLDER)
        return cls(own, (Path(named),) if named else ())

    def texts(self, articles: Iterable[Article]) -> tuple[dict[str, Text], tuple[Finding, ...]]:
        """Read the text of every article that is at hand.

        Returns
        -------
        texts
            By article id. The edition the facts were read from goes before another one.
        findings
            Folders and files that could not be read.
        """
        found, findings = read_folders((self.own, *self.others))
        findings += [
            Finding("there is no such folder", str(folder), remedy=f"Set {ENVIRONMENT_FOLDER} to a folder of texts.")
            for folder in self.others
            if not folder.is_dir()
        ]
        editions = self._editions(findings)
        texts: dict[str, Text] = {}
        for article in articles:
            text = found.get(article.sha256) or found.get(editions.get(article.id, ""))
            if text is not None:
                texts[article.id] = text
        return texts, tuple(findings)

    def add(self, path: Path, articles: Mapping[str, Article], edition_of: str | None = None) -> Article:
        """Keep a copy of a text.

        Parameters
        ----------
        path
            A text file in UTF-8.
        articles
            The atlas's articles by id.
        edition_of
            The id of the article it is another edition of; None when it is the very text of a record.

        Returns
        -------
        Article
            Whose text it is.

        Raises
        ------
        DataError
            When the file cannot be read, or is the text of no article.
        UsageError
            When there is no such article.
        ExportError
            When the copy cannot be written.
        """
        text = _readable(path)
        article = next((a for a in articles.values() if a.sha256 == text.sha256), None)
        if article is None:
            article = _named(path, articles, edition_of)
            unread: list[Finding] = []
            editions = self._editions(unread) | {article.id: text.sha256}
            self._write(EDITIONS, msgspec.json.format(msgspec.json.encode(editions), indent=2))
        elif edition_of not in (None, article.id):
            raise DataError(
                Finding(f"this is the text of “{article.id}”, not an edition of “{edition_of}”", str(path)),
            )
        self._write(f"{text.sha256}.txt", text.content.encode())
        return article

    def _write(self, name: str, content: bytes) -> None:
        try:
            self.own.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ExportError(f"{self.own}: the folder cannot be made ({error.strerror or error}).") from error
        write_whole(self.own / name, content)

    def _editions(self, findings: list[Finding]) -> dict[str, str]:
        path = self.own / EDITIONS
        try:
            return msgspec.json.decode(path.read_bytes(), type=dict[str, str])
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
            findings.append(Finding(f"the file cannot be read: {error}", str(path), remedy="Add the texts again."))
            return {}


def read_folders(folders: Iterable[Path]) -> tuple[dict[str, Text], list[Finding]]:
    """Read every ``.txt`` file of some folders; one that cannot be read is named and passed over.

    Returns
    -------
    texts
        By SHA-256, which is that of the content whatever the file's name says.
    findings
        What could not be read.
    """
    texts: dict[str, Text] = {}
    findings: list[Finding] = []
    for folder in folders:
        for path in text_files(folder):
            try:
                text = _readable(path)
            except DataError as error:
                findings.append(error.finding)
            else:
                texts[text.sha256] = text
    return texts, findings


def text_files(path: Path) -> list[Path]:
    """Return the text files of a folder in order, or the file itself."""
    return sorted(path.glob("*.txt")) if path.is_dir() else [path] if path.is_file() else []


def _readable(path: Path) -> Text:
    try:
        return read_text(path)
    except OSError as error:
        raise DataError(Finding(f"the file cannot be read ({error.strerror or error})", str(path))) from error
    except UnicodeDecodeError as error:
        raise DataError(
            Finding("this is not a text in UTF-8", str(path), remedy="Save it as plain text in UTF-8."),
        ) from error


def _named(path: Path, articles: Mapping[str, Article], edition_of: str | None) -> Article:
    if edition_of is None:
        raise DataError(
            Finding(
                "no article of this atlas has exactly this text",
                str(path),
                remedy="If it is another edition of one, name that one.",
            ),
        )
    if edition_of not in articles:
        raise UsageError(f"There is no article “{edition_of}”. {suggestion(edition_of, articles)}")
    return articles[edition_of]
