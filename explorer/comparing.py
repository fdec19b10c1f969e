"""The facts of an edited atlas are compared anew before it is shown; those of a large one in a thread."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from explorer.session import Session
    from explorer.tasks import Task, Tasks
    from geo.atlas import Atlas
    from geo.verdicts import Comparison

MANY_FACTS: Final = 3000
"""From here on facts are compared in a thread: 75 ms, measured, would be felt with each edit."""


@dataclass(frozen=True, slots=True)
class _Made:
    """An edited atlas that waits for its facts to be compared."""

    atlas: Atlas
    label: str


class Comparing(QObject):
    """Edited atlases come out in the order in which they went in."""

    compared = Signal(object, object, str)
    """An atlas, where its sources meet, and what was done to it."""

    def __init__(self, session: Session, tasks: Tasks) -> None:
        super().__init__()
        self._session = session
        self._tasks = tasks
        self._made: deque[_Made] = deque()
        self._task: Task[tuple[Comparison, ...]] | None = None

    @property
    def latest(self) -> Atlas | None:
        """The last one that waits; None where none does."""
        return self._made[-1].atlas if self._made else None

    def take(self, before: Atlas, after: Atlas, label: str) -> None:
        """Compare an atlas that was made of another by an edit."""
        is_first = not self._made
        self._made.append(_Made(after, label))
        if is_first and _states_the_same(before, after):
            self._give(self._session.comparisons)
        elif is_first and len(after.facts) < MANY_FACTS:
            self.settle()
        elif self._task is None:
            self._begin()

    def settle(self) -> None:
        """Compare everything now."""
        while self._made:
            self._give(self._compare(self._made[0].atlas))

    def forget(self) -> None:
        """Forget what waits."""
        self._made.clear()

    def _begin(self) -> None:
        if self._made:
            atlas = self._made[0].atlas
            self._task = task = self._tasks.start(lambda _progress: self._compare(atlas))
            task.succeeded.connect(partial(self._on_compared, atlas))
            task.failed.connect(self._on_failed)

    def _compare(self, atlas: Atlas) -> tuple[Comparison, ...]:
        from geo.compare import compare  # noqa: PLC0415 - not before somebody edits

        return compare(atlas, self._session.units)

    def _on_compared(self, atlas: Atlas, comparisons: tuple[Comparison, ...]) -> None:
        self._task = None
        if self._made and self._made[0].atlas is atlas:
            self._give(comparisons)
        self._begin()

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        raise error

    def _give(self, comparisons: tuple[Comparison, ...]) -> None:
        made = self._made.popleft()
        self.compared.emit(made.atlas, comparisons, made.label)


def _states_the_same(before: Atlas, after: Atlas) -> bool:
    """Tell whether the same is stated about the same features: then nothing is compared anew."""
    if before.parts.seeds is not after.parts.seeds:
        return False
    kept = {id(layer) for layer in before.parts.layers} & {id(layer) for layer in after.parts.layers}
    changed = [layer for layer in (*before.parts.layers, *after.parts.layers) if id(layer) not in kept]
    return not any(before.facts_about(feature.id) for layer in changed for feature in layer.features)
