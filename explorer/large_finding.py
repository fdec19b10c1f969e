"""Finds what the query leaves of large layers, in a thread: a million records take some tenths of a second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from explorer.large_shown import LargeShown, Look
from geo.query import Query

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.session import Session
    from explorer.tasks import Task, Tasks
    from geo.large.layer import LargeLayer

Shown = dict[str, LargeShown]


class LargeFinding(QObject):
    """Follows the session's atlas and query; of several changes in a row, the last one counts."""

    def __init__(self, session: Session, tasks: Tasks) -> None:
        super().__init__()
        self._session = session
        self._tasks = tasks
        self._task: Task[Shown] | None = None
        self._found_for: tuple[tuple[LargeLayer, ...], Query] = ((), Query())
        for changed in (session.atlas_opened, session.atlas_changed, session.query_changed):
            changed.connect(self._begin)

    @property
    def is_under_way(self) -> bool:
        """Whether the session does not show large layers as they are asked for."""
        return self._task is not None

    def _begin(self) -> None:
        if self._task is not None:
            return  # when that one is done, it is looked whether something else is asked for
        wanted = self._wanted()
        if wanted == self._found_for:
            return
        layers, query = wanted
        known = self._session.large
        if not layers:
            self._on_found(wanted, {})
            return
        self._task = task = self._tasks.start(lambda _progress: find_shown(layers, query, known))
        task.succeeded.connect(lambda found: self._on_found(wanted, found))
        task.failed.connect(self._on_failed)

    def _on_found(self, wanted: tuple[tuple[LargeLayer, ...], Query], found: Shown) -> None:
        self._task = None
        self._found_for = wanted
        if [layer.id for layer in wanted[0]] == [layer.id for layer in self._session.atlas.large]:
            self._session.show_large(found)
        self._begin()

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        self._found_for = self._wanted()  # or the same would fail for ever
        raise error

    def _wanted(self) -> tuple[tuple[LargeLayer, ...], Query]:
        return self._session.atlas.large, self._session.query


def find_shown(layers: tuple[LargeLayer, ...], query: Query, known: Mapping[str, LargeShown]) -> Shown:
    """Return what a query leaves of layers.

    Parameters
    ----------
    layers, query
        What is looked through, and what for.
    known
        What was found before: of a layer that looks as it did, the looks are taken from there.
    """
    return {layer.id: _shown(layer, query, known.get(layer.id)) for layer in layers}


def _shown(layer: LargeLayer, query: Query, known: LargeShown | None) -> LargeShown:
    from geo.palette import pair  # noqa: PLC0415 - after the map is up

    everything = tuple(None for _ in layer.packed)
    looks = (Look(layer.label, pair(layer.style.colour if layer.style else "#46566b")),)
    is_hidden = layer.id in query.hidden_layers or (query.layers and layer.id not in query.layers)
    return LargeShown(layer, looks, everything, everything, 0 if is_hidden else layer.count)
