"""Finds what the query leaves of large layers, in a thread: a million records take some tenths of a second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from explorer.large.shown import LargeShown
from geo.query import Query

if TYPE_CHECKING:
    from explorer.session import Session
    from explorer.tasks import Progress, Task, Tasks
    from geo.large.classing import LargeClasses
    from geo.large.layer import LargeLayer
    from geo.query.large import LargeFinder

Shown = dict[str, LargeShown]
Wanted = tuple[tuple["LargeLayer", ...], Query]


class LargeFinding(QObject):
    """Follows the session's atlas and query; of several changes in a row, the last one counts."""

    began = Signal(str)
    """It is being looked through these layers, by their names."""
    ended = Signal()

    def __init__(self, session: Session, tasks: Tasks) -> None:
        super().__init__()
        self._session = session
        self._tasks = tasks
        self._task: Task[Shown] | None = None
        self._found_for: Wanted = ((), Query())
        self._ready: dict[str, _Ready] = {}
        session.live_changed.connect(self._begin)
        for changed in (session.atlas_opened, session.atlas_changed, session.query_changed):
            changed.connect(self._begin)

    @property
    def is_under_way(self) -> bool:
        """Whether the session does not show large layers as they are asked for."""
        return self._task is not None

    def _begin(self) -> None:
        if self._task is not None or not self._session.is_open:
            return  # when that one is done, it is looked whether something else is asked for
        wanted = (self._session.every_large, self._session.query)
        layers, query = wanted
        if not layers:  # most atlases: no thread is asked then
            if self._session.large:
                self._session.show_large({})
            return
        if wanted == self._found_for and [*self._session.large] == [layer.id for layer in layers]:
            return
        self._task = task = self._tasks.start(lambda progress: self._find(layers, query, progress))
        self.began.emit(", ".join(layer.label for layer in layers))
        task.succeeded.connect(lambda found: self._on_found(wanted, found))
        task.failed.connect(self._on_failed)

    def _find(self, layers: tuple[LargeLayer, ...], query: Query, progress: Progress) -> Shown:
        """Return what a query leaves of layers; to be called in one thread at a time."""
        self._ready = {layer.id: self._made_ready(layer) for layer in layers}
        found: Shown = {}
        for number, layer in enumerate(layers):
            progress(number / len(layers), layer.label)
            ready = self._ready[layer.id]
            found[layer.id] = LargeShown(layer, ready.looks, ready.finder.find(query))
        return found

    def _made_ready(self, layer: LargeLayer) -> _Ready:
        ready = self._ready.get(layer.id)
        return ready if ready is not None and ready.layer is layer else _Ready(layer)

    def _on_found(self, wanted: Wanted, found: Shown) -> None:
        self._task = None
        self._found_for = wanted
        if wanted[0] == self._session.every_large:
            self._session.show_large(found)
        self._begin()
        if self._task is None:
            self.ended.emit()

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        self.ended.emit()
        raise error


class _Ready:
    """A layer that is made ready to be asked often, with its looks."""

    def __init__(self, layer: LargeLayer) -> None:
        from geo.large.classing import classes_of_large  # noqa: PLC0415 - numpy, and only for such layers
        from geo.model import LayerStyle  # noqa: PLC0415 - as above
        from geo.palette import REST  # noqa: PLC0415 - as above
        from geo.query.large import LargeFinder  # noqa: PLC0415 - as above

        self.layer = layer
        self.looks: LargeClasses = classes_of_large(layer, layer.style or LayerStyle(REST[0]))
        self.finder: LargeFinder = LargeFinder(layer)
