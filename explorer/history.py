"""What was changed, to be undone and redone: each step holds the state before it and the state after it.

States are immutable and share almost everything, so that a step costs next to nothing and undoing is exact.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Generic, TypeVar

from PySide6.QtGui import QUndoCommand, QUndoStack

from explorer.called_by_qt import called_by_qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

State = TypeVar("State")

STEPS: Final = 500
"""More than anybody takes back; it bounds what a long session keeps."""
APART: Final = -1
"""Qt's id of steps that are never drawn together."""


class History(Generic[State]):
    """A stack of steps over Qt's own, which menus and lists of Qt can show.

    Parameters
    ----------
    become
        Called with the state to be in, when a step is taken, undone or redone.
    """

    def __init__(self, become: Callable[[State], None], parent: QObject | None = None) -> None:
        self._become = become
        self.stack = QUndoStack(parent)
        self.stack.setUndoLimit(STEPS)

    def take(self, label: str, before: State, after: State, *, draw_together: int = APART) -> None:
        """Take a step.

        Parameters
        ----------
        label
            What it does, for the menu: ``Hide Ports``.
        before, after
            The states it leads from and to.
        draw_together
            Steps in a row with the same number, such as the letters of one word that is typed, become one.
        """
        self.stack.push(Step(label, before, after, self._become, draw_together))

    def forget(self) -> None:
        """Forget every step: another atlas is open."""
        self.stack.clear()


class Step(QUndoCommand, Generic[State]):
    """One step between two states, whichever they are of; any stack of Qt's takes it."""

    def __init__(
        self, label: str, before: State, after: State, become: Callable[[State], None], draw_together: int
    ) -> None:
        super().__init__(label)
        self._before = before
        self._after = after
        self._become = become
        self._draw_together = draw_together

    @called_by_qt
    def id(self) -> int:
        """Tell with which steps it is drawn together."""
        return self._draw_together

    @called_by_qt
    def redo(self) -> None:
        """Be in the later state."""
        self._become(self._after)

    @called_by_qt
    def undo(self) -> None:
        """Be in the earlier state."""
        self._become(self._before)

    @called_by_qt
    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 - Qt's name
        """Take over where a further step leads."""
        if not isinstance(other, Step):
            return False
        self._after = other._after  # noqa: SLF001 - one of its own kind
        self.setObsolete(self._after == self._before)
        return True
