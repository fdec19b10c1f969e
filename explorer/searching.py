"""The search index of the open atlas: made in a thread, again whenever the atlas is another."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from explorer.session import Session
    from explorer.tasks import Tasks
    from geo.atlas import Atlas
    from geo.search import Group, Hit, SearchIndex

SETTLE_MS: Final = 400
"""What is made after the map is up waits until the panels are filled, and for the last of several edits."""


class Searching(QObject):
    """Finds things by what is typed."""

    renewed = Signal()
    """The index is there, or there anew."""

    def __init__(self, session: Session, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._index: SearchIndex | None = None
        self._wait = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._wait.timeout.connect(self._make)
        session.atlas_opened.connect(self._on_opened)
        session.atlas_changed.connect(self._wait.start)

    @property
    def is_ready(self) -> bool:
        """Whether anything can be found yet."""
        return self._index is not None

    def find(self, text: str, limits: Mapping[Group, int]) -> dict[Group, list[Hit]]:
        """Return the best matches by group, at most so many of each; of what an edit removed, nothing."""
        if self._index is None:
            return {}
        atlas = self._session.atlas
        known: dict[Group, Container[str]] = {
            "feature": atlas.features,
            "fact": atlas.facts,
            "article": atlas.articles,
        }
        found = self._index.search_groups(text, limits)
        still = {group: [hit for hit in hits if hit.id in known.get(group, ())] for group, hits in found.items()}
        return {group: hits for group, hits in still.items() if hits}

    def hurry(self) -> None:
        """Make the index now, if it is waited with: somebody searches."""
        if self._wait.isActive():
            self._wait.stop()
            self._make()

    def _on_opened(self) -> None:
        self._index = None
        self._wait.start()

    def _make(self) -> None:
        atlas = self._session.atlas
        task = self._tasks.start(lambda _progress: _index(atlas))
        task.succeeded.connect(partial(self._take, atlas))
        task.failed.connect(self._on_failed)

    def _take(self, atlas: Atlas, index: SearchIndex) -> None:
        if isValid(self) and atlas is self._session.atlas:  # else the window is gone, or another is indexed
            self._index = index
            self.renewed.emit()

    def _on_failed(self, error: Exception) -> None:
        raise error


def _index(atlas: Atlas) -> SearchIndex:
    from geo.search import SearchIndex  # noqa: PLC0415 - after the map is up

    return SearchIndex(atlas)
