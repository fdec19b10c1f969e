"""What a search found, as a list: a heading for each group, its results below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from explorer.called_by_qt import called_by_qt
from explorer.commands import menu_titles, plain
from explorer.plain_text import LONGEST_CELL, shortened, tip
from geo import wording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from explorer.commands import Command
    from explorer.icons import Icons
    from explorer.searching import Searching
    from explorer.session import Session
    from geo.search import Group, Hit, Index

LIMITS: Final[dict[Group, int]] = {"feature": 7, "fact": 5, "article": 3}
"""Results of each group; those who want more write more."""
COMMANDS: Final = 6
DETAIL_ROLE: Final = Qt.ItemDataRole.UserRole
ModelIndex = QModelIndex | QPersistentModelIndex
NO_PARENT: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the list."""

    group: Group
    id: str
    """Empty in a heading."""
    title: str
    detail: str = ""
    """What stands to the right: in which spelling it was found, its kind, its source, its key."""
    is_possible: bool = True

    @property
    def is_heading(self) -> bool:
        """Whether it stands over results."""
        return not self.id


class HitsModel(QAbstractListModel):
    """Results of the last search.

    Parameters
    ----------
    session, searching
        Where is searched.
    icons
        Gives the icons of the theme in use.
    commands
        Gives what the program can be told to do.
    """

    def __init__(
        self,
        session: Session,
        searching: Searching,
        icons: Callable[[], Icons],
        commands: Callable[[], Sequence[Command]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._searching = searching
        self._icons = icons
        self._commands = commands
        self._results: tuple[Result, ...] = ()
        self._indexed: tuple[tuple[tuple[str, str], ...], Index] | None = None

    def search(self, text: str) -> None:
        """Show what is found; without a text, everything the program can be told to do."""
        groups: dict[Group, tuple[float, list[Result]]] = {}
        for group, hits in self._searching.find(text, LIMITS).items():
            groups[group] = (hits[0].score, [self._result(hit) for hit in hits])
        score, commands = self._matching_commands(text)
        if commands:
            groups["command"] = (score, commands)
        titles = self._titles()
        results: list[Result] = []
        # What fits best comes first: "dark" is a command, "Aktau" is not.
        for group, (_, found) in sorted(groups.items(), key=lambda item: -item[1][0]):
            results += [Result(group, "", titles[group]), *found]
        self.beginResetModel()
        self._results = tuple(results)
        self.endResetModel()

    def result(self, row: int) -> Result:
        """Return a line by its row."""
        return self._results[row]

    @property
    def found(self) -> int:
        """The number of results, headings not counted."""
        return sum(not result.is_heading for result in self._results)

    @called_by_qt
    def rowCount(self, parent: ModelIndex = NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._results)

    @called_by_qt
    def flags(self, index: ModelIndex) -> Qt.ItemFlag:
        """Let results be chosen; headings and what cannot be done now are passed over."""
        if not index.isValid() or self._results[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        is_possible = self._results[index.row()].is_possible
        chosen = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return chosen | Qt.ItemFlag.ItemIsEnabled if is_possible else Qt.ItemFlag.ItemNeverHasChildren

    @called_by_qt
    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Return what a line shows and what a screen reader says of it."""
        if not index.isValid():
            return None
        result = self._results[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return result.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.said(result)
            case Qt.ItemDataRole.ToolTipRole:
                return None if result.is_heading else tip(result.title)
            case Qt.ItemDataRole.DecorationRole if not result.is_heading and result.group == "feature":
                return self._icons().feature(self._session.atlas.feature(result.id))
        return result.detail if role == DETAIL_ROLE else None

    def said(self, result: Result) -> str:
        """Return a result as it is read aloud."""
        unable = "" if result.is_possible else self.tr("not possible now")
        return ", ".join(part for part in (result.title, result.detail, unable) if part)

    def _titles(self) -> dict[Group, str]:
        return {
            "feature": self.tr("Features"),
            "fact": self.tr("Facts"),
            "article": self.tr("Articles"),
            "command": self.tr("Commands"),
        }

    def _result(self, hit: Hit) -> Result:
        atlas = self._session.atlas
        if hit.group == "feature":
            feature = atlas.feature(hit.id)
            spelling = "" if hit.label == feature.name else hit.label
            return Result(
                "feature", hit.id, feature.name, _joined(spelling, atlas.vocabulary.kinds[feature.kind].label)
            )
        if hit.group == "fact":
            fact = atlas.facts[hit.id]
            about = atlas.feature(fact.about[0]).name if fact.about else ""
            return Result(
                "fact",
                hit.id,
                shortened(fact.statement, LONGEST_CELL),
                _joined(about, wording.short_source(atlas.articles[fact.article])),
            )
        article = atlas.articles[hit.id]
        return Result("article", hit.id, article.title, wording.short_source(article))

    def _matching_commands(self, text: str) -> tuple[float, list[Result]]:
        commands = {command.id: command for command in self._commands()}
        if not text.strip():
            return 0.0, self._as_results(commands.values())
        hits = self._index_of(tuple((name, command.plain_text) for name, command in commands.items())).search(
            text, COMMANDS
        )
        return (hits[0].score if hits else 0.0), self._as_results(commands[hit.id] for hit in hits)

    def _index_of(self, commands: tuple[tuple[str, str], ...]) -> Index:
        """Return an index of commands, ids and names, which stay the same from key to key."""
        from geo.search import Index  # noqa: PLC0415 - numpy, and there by then: the index of the atlas needs it too

        if self._indexed is None or self._indexed[0] != commands:
            self._indexed = commands, Index(("command", *command) for command in commands)
        return self._indexed[1]

    def _as_results(self, commands: Iterable[Command]) -> list[Result]:
        menus = {name: plain(title) for name, title in menu_titles().items()}
        return [
            Result("command", c.id, c.plain_text, _joined(menus.get(c.menu, ""), c.keys), c.is_possible)
            for c in commands
        ]


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
