"""Layers that stay where they are, files of millions or tables of a server: read anew when the map's view changes."""

from __future__ import annotations

import dataclasses
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from explorer.large.live_shown import LiveShown
from explorer.web.projection import View
from geo.errors import CaspianError

if TYPE_CHECKING:
    from explorer.session import Session
    from explorer.tasks import Progress, Task, Tasks
    from geo.large.in_place.source import Viewport, ViewportSource
    from geo.large.in_place.store import Asked
    from geo.large.layer import LargeLayer
    from geo.model import LayerStyle
    from geo.query import Query

SETTLED_MS: Final = 150
"""After the last change of the view, until it is read: who drags the map does not ask for every place on the way."""
RESTED_MS: Final = 1_500
"""After the last change of the view, until what the features say is read for the list, which takes longer."""
TRIED_AGAIN_MS: Final = 5_000
"""After a failure, unless the view changes before."""


class LiveLayers(QObject):
    """Reads what is in view of some sources, in threads, and tells the session of it.

    Parameters
    ----------
    session
        Is told what is in view, and says what is asked for.
    tasks
        Where is read, and nothing else is done; what is outdated is cancelled.
    """

    failed = Signal(str, str)
    """A layer cannot be read: its name, and a sentence. Told once, until it is read again."""
    began = Signal(str)
    """These layers, by their names, are being read for another view."""
    ended = Signal()
    resumed = Signal(str)
    """A layer by this name can be read again."""

    def __init__(self, session: Session, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._sources: dict[str, ViewportSource] = {}
        self._running: dict[str, Task[_Read]] = {}
        self._read: dict[str, _Read] = {}
        self._broken: set[str] = set()
        self._is_said = False
        """Whether it was said that something began."""
        self._view: View | None = None
        self._settling = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settling.timeout.connect(self._read_all)
        self._loading: dict[str, Task[None]] = {}
        self._resting = QTimer(self, singleShot=True, interval=RESTED_MS)
        self._resting.timeout.connect(self._load_all)
        self._again = QTimer(self, singleShot=True, interval=TRIED_AGAIN_MS)
        self._again.timeout.connect(self._read_all)
        session.query_changed.connect(self._settling.start)
        session.live_changed.connect(self._settling.start)
        session.large_changed.connect(self._settle_all)

    @property
    def is_under_way(self) -> bool:
        """Whether something in view is not read yet."""
        return bool(self._running) or self._settling.isActive()

    def __contains__(self, layer: str) -> bool:
        return layer in self._sources

    def add(self, source: ViewportSource) -> None:
        """Show a source from now on."""
        layer = source.unread()
        self._sources[layer.id] = source
        self._session.show_live({**self._session.live, layer.id: LiveShown(layer, 0, is_remote=source.is_remote)})

    def remove(self, layer: str) -> None:
        """Show a source no more, and close it once nothing is read of it."""
        source = self._sources.pop(layer)
        self._read.pop(layer, None)
        self._broken.discard(layer)
        self._cancel(layer)
        self._tell()
        self._tasks.start(lambda _progress: source.close())
        self._session.show_live({name: shown for name, shown in self._session.live.items() if name != layer})

    def describe(self, layer: str, label: str, style: LayerStyle | None) -> None:
        """Call a layer by another name, or draw it otherwise; it stays so in every view."""
        before = self._session.live[layer]
        described = dataclasses.replace(before.layer, label=label, style=style)
        self._session.show_live({**self._session.live, layer: dataclasses.replace(before, layer=described)})

    def _settle_all(self) -> None:
        """Have the values that are drawn in colours of theirs keep them: in another view they would get others."""
        for name in self._sources:
            shown, layer = self._session.large.get(name), self._session.live[name].layer
            style = layer.style
            if shown is not None and shown.layer is layer and style is not None and style.column and not style.colours:
                task = self._tasks.start(partial(_settled, layer, style))
                task.succeeded.connect(partial(self._on_settled, name, style))
                task.failed.connect(partial(self._on_load_failed, name))

    def _on_settled(self, name: str, before: LayerStyle, style: LayerStyle) -> None:
        if style != before and name in self._sources and self._session.live[name].layer.style == before:
            self.describe(name, self._label(name), style)

    def source(self, layer: str) -> ViewportSource:
        """Return the source of a layer that is shown."""
        return self._sources[layer]

    def follow(self, view: str) -> None:
        """Read what is in a view of the map, as the page writes it into its address, once it has settled."""
        self._view = View.of_address(view)
        self._settling.start()
        self._resting.start()

    def close(self) -> None:
        """End reading, and close all sources."""
        self._tasks.finish()
        for source in self._sources.values():
            source.close()

    def _read_all(self) -> None:
        if self._view is None or not self._sources:
            return
        for layer in self._sources:
            read = self._read.get(layer)
            is_hidden = self._session.live[layer].is_hidden
            if is_hidden or (read is not None and layer not in self._broken and read.suffices(self._view, self._query)):
                continue
            self._cancel(layer)
            self._running[layer] = task = self._start(self._sources[layer], self._view, self._query)
            task.succeeded.connect(partial(self._on_read, layer, task))
            task.failed.connect(partial(self._on_failed, layer, task))
        self._tell()

    def _tell(self) -> None:
        was_said, self._is_said = self._is_said, bool(self._running)
        if self._running:
            self.began.emit(", ".join(map(self._label, self._running)))
        elif was_said:
            self.ended.emit()

    def _label(self, layer: str) -> str:
        return self._session.live[layer].layer.label

    def _start(self, source: ViewportSource, view: View, query: Query) -> Task[_Read]:
        return self._tasks.start(lambda progress: _read(source, view, query, progress))

    @property
    def _query(self) -> Query:
        return self._session.query

    def _cancel(self, layer: str) -> None:
        for tasks in (self._running, self._loading):
            task = tasks.pop(layer, None)
            if task is not None:
                task.cancel()

    def _load_all(self) -> None:
        """Read what the features say of whatever somebody keeps looking at."""
        for layer, read in self._read.items():
            if layer not in self._running and layer not in self._loading:
                self._loading[layer] = task = self._tasks.start(partial(_load, read.viewport))
                task.failed.connect(partial(self._on_load_failed, layer))

    def _on_load_failed(self, layer: str, error: Exception) -> None:
        if not isinstance(error, (CaspianError, OSError)):
            raise error
        self.failed.emit(self._label(layer), str(error))

    def _on_read(self, layer: str, task: Task[_Read], read: _Read) -> None:
        if self._running.get(layer) is not task:
            return  # it was cancelled too late
        del self._running[layer]
        self._read[layer] = read
        self._loading.pop(layer, None)
        if layer in self._broken:
            self._broken.discard(layer)
            self.resumed.emit(self._label(layer))
        viewport, before = read.viewport, self._session.live[layer]
        shown = dataclasses.replace(
            before,
            layer=dataclasses.replace(viewport.layer, label=before.layer.label, style=before.layer.style),
            count=viewport.count,
            is_exact=viewport.is_exact,
            statement=viewport.statement,
        )
        self._session.show_live({**self._session.live, layer: shown})
        self._tell()
        self._resting.start()

    def _on_failed(self, layer: str, task: Task[_Read], error: Exception) -> None:
        if self._running.get(layer) is not task:
            return
        del self._running[layer]
        self._tell()
        if not isinstance(error, (CaspianError, OSError)):
            raise error
        if layer not in self._broken:
            self._broken.add(layer)
            self.failed.emit(self._label(layer), str(error))
        self._again.start()


@dataclasses.dataclass(frozen=True, slots=True)
class _Read:
    """What was read, and what for."""

    viewport: Viewport
    view: View
    asked: Asked

    def suffices(self, view: View, query: Query) -> bool:
        """Tell whether nothing else would be seen if it was read again."""
        is_all = self.viewport.is_whole and not self.asked
        return (is_all or self.asked == _asked(query)) and view.zoom == self.view.zoom and view.is_in(self.view.padded)


def _read(source: ViewportSource, view: View, query: Query, progress: Progress) -> _Read:
    from geo.large.in_place.frames import View as Frame  # noqa: PLC0415 - numpy, and only for such layers

    def told() -> None:
        progress(0.0, source.label)

    asked = _asked(query)
    viewport = source.read(Frame(*view.padded.in_units()), told, asked)
    if source.is_remote:
        viewport.load(told)  # so that a click or the list never waits for the server
    told()
    return _Read(viewport, view, asked)


def _load(viewport: Viewport, progress: Progress) -> None:
    viewport.load(lambda: progress(0.0, viewport.layer.label))


def _settled(layer: LargeLayer, style: LayerStyle, progress: Progress) -> LayerStyle:
    from geo.large.classing import settled  # noqa: PLC0415 - as above

    progress(0.0, layer.label)
    return settled(layer, style)


def _asked(query: Query) -> Asked:
    from geo import periods  # noqa: PLC0415 - as above
    from geo.large.in_place.store import Asked  # noqa: PLC0415 - as above
    from geo.query.folding import fold  # noqa: PLC0415 - as above

    period = periods.parse(query.period) if query.period else None
    days = (period.earliest, period.latest) if period else None
    return Asked(tuple(fold(query.text).split()), fold, days)
