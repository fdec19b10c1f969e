"""The page follows the atlas: after an edit, an undo or a redo it draws what is there now, without a new load."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from geo import resources

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.opening import Pages
    from explorer.session import Session
    from explorer.tasks import Task, Tasks
    from geo.atlas import Atlas
    from geo.verdicts import Comparison

Drawn: TypeAlias = "tuple[Atlas, tuple[Comparison, ...]]"


class PageUpdates(QObject):
    """Draws up the page's data in a thread: of several edits in a row, the last one's."""

    updated = Signal()
    """The page has been asked to draw the atlas as it is now."""

    def __init__(self, pages: Pages, session: Session, tasks: Tasks) -> None:
        super().__init__()
        self._pages = pages
        self._session = session
        self._tasks = tasks
        self._task: Task[Mapping[str, bytes]] | None = None
        self._drawn: Drawn | None = None
        """What the page shows."""
        session.atlas_opened.connect(self._on_opened)
        session.atlas_changed.connect(self._begin)

    @property
    def are_under_way(self) -> bool:
        """Whether the page does not show the atlas as it is now."""
        return self._task is not None

    def _on_opened(self) -> None:
        self._drawn = self._session.atlas, self._session.comparisons

    def _begin(self) -> None:
        if self._task is not None:
            return  # when that one is done, it is looked whether the atlas is another again
        from geo.page_data import are_drawn_alike  # noqa: PLC0415 - after the map is up

        wanted = self._session.atlas, self._session.comparisons
        if self._drawn is not None and are_drawn_alike(*self._drawn, *wanted):
            return  # a large layer was added, for one: the page has its bytes by another way
        self._task = task = self._tasks.start(lambda _progress: page_update(*wanted))
        task.succeeded.connect(lambda data: self._on_made(wanted, data))
        task.failed.connect(self._on_failed)

    def _on_made(self, made: Drawn, data: Mapping[str, bytes]) -> None:
        self._task = None
        if self._session.atlas is not made[0]:
            self._begin()
            return
        self._pages.update(data)
        self._drawn = made
        self.updated.emit()

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        raise error


def page_update(atlas: Atlas, comparisons: tuple[Comparison, ...]) -> Mapping[str, bytes]:
    """Return what the page fetches of an atlas."""
    from geo.page_data import page_data  # noqa: PLC0415 - after the map is up
    from geo.symbology import read_symbology  # noqa: PLC0415 - as above

    symbology = read_symbology(resources.asset("symbology.toml")).with_layers(atlas.layers)
    return page_data(atlas, comparisons, symbology)
