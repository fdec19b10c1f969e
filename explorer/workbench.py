"""One window's work on an atlas: edits, their journal, the lock on its folder, and what is saved of them.

The session says what is; here is what is done to it. An edit is on the disk before it is seen, an undo right after,
so that a crash loses nothing that was confirmed. What is shown of the work (a title, a mark, a question) is others'.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from explorer.comparing import Comparing
from explorer.history import STEPS
from explorer.messages import Messages, Severity
from explorer.unsaved import Unsaved, unsaved_edits
from explorer.writing import Writing
from geo.errors import CaspianError, DataError, UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.session import Session
    from explorer.tasks import Tasks
    from geo.atlas import Atlas
    from geo.checks.units import UnitChecker
    from geo.editing import Edit
    from geo.journal import Journal
    from geo.large.layer import LargeLayer
    from geo.locks import AtlasLock
    from geo.model import LargeFile
    from geo.verdicts import Comparison

BUILTIN: Final = "the built-in atlas"
"""What journals call it: it has no path that stays."""


class Workbench(QObject):
    """Edits, undoes, saves and recovers.

    Parameters
    ----------
    session
        Holds the atlas.
    tasks
        Where large atlases are compared.
    messages
        Where refusals are told.
    state
        The folder of journals.
    """

    edited = Signal()
    """An edit is in the session."""
    standing_changed = Signal()
    """The source, the title, :attr:`is_changed` or :attr:`is_read_only` may be other."""
    saved = Signal()
    left_behind = Signal(object)
    """:class:`Unsaved` edits of a window that is gone were found; see :meth:`restore`."""

    def __init__(self, session: Session, tasks: Tasks, messages: Messages, state: Path) -> None:
        super().__init__()
        self._session = session
        self._messages = messages
        self._state = state
        self._source: Path | None = None
        self._opened: Atlas | None = None
        self._lock: AtlasLock | None = None
        self._journal: Journal | None = None
        self._checker: UnitChecker | None = None
        self._line: list[Atlas] = []
        self._place = 0
        self._at_hand: LargeLayer | None = None
        self._is_taking = False
        self._comparing = Comparing(session, tasks)
        self._comparing.compared.connect(self._bring)
        session.atlas_changed.connect(self._on_atlas_changed)

    # What stands

    @property
    def source(self) -> Path | None:
        """The folder or archive of the atlas; None for the built-in one."""
        return self._source

    @property
    def title(self) -> str:
        """What the atlas is called; without a title of its own, as its folder is."""
        if self._session.is_open and self._session.atlas.title:
            return self._session.atlas.title
        return self._source.stem if self._source else self.tr("Built-in atlas")

    @property
    def atlas(self) -> Atlas:
        """The atlas with every edit, also those whose facts are still being compared."""
        return self._comparing.latest or self._session.atlas

    @property
    def is_changed(self) -> bool:
        """Whether the atlas is another than the one in its files."""
        return self._opened is not None and self.atlas is not self._opened

    @property
    def is_read_only(self) -> bool:
        """Whether it can only be saved as another atlas: the built-in one, an archive, one that another window has."""
        return self._lock is None

    @property
    def is_busy(self) -> bool:
        """Whether an edit is not yet in the session."""
        return self._comparing.latest is not None

    # What is opened

    def take_up(self, source: Path | None) -> None:
        """Work on the atlas that the session has opened.

        Parameters
        ----------
        source
            Its folder or archive; None for the built-in one.
        """
        self.let_go()
        self._source = source
        self._opened = self._session.atlas
        self._line, self._place = [self._opened], 0
        self._checker = None
        self._take_lock()
        self.standing_changed.emit()
        unsaved = unsaved_edits(self._state, _name(self._source), self._opened)
        if unsaved is not None:
            self.left_behind.emit(unsaved)

    def let_go(self) -> None:
        """Let another window have the atlas; a journal with edits stays, as after a crash."""
        self._comparing.forget()
        if self._journal is not None:
            self._journal.leave()
            self._journal = None
        self._let_go_of(self._source)

    def give_up(self) -> None:
        """Give up what is not saved: it will not be offered again. The atlas is as it was opened, or last saved."""
        if self._journal is not None:
            self._journal.close()
            self._journal = None
        self._comparing.forget()
        self._opened = self._session.atlas if self._session.is_open else None
        self.standing_changed.emit()

    # What is edited

    def do(self, edit: Edit) -> bool:
        """Do an edit, or tell why not; return whether it was done."""
        try:
            self.perform(edit)
        except CaspianError as error:
            self._messages.error(str(error))
            return False
        return True

    def perform(self, edit: Edit) -> None:
        """Do an edit, for a caller that tells by itself why not.

        Of a large atlas, the session has it a moment later, when its facts are compared.

        Raises
        ------
        DataError
            When the edit breaks a rule.
        UsageError
            When there is no atlas.
        ExportError
            When it cannot be kept for after a crash.
        """
        from geo.editing import apply, describe  # noqa: PLC0415 - not before somebody edits

        if not self._session.is_open:
            raise UsageError(self.tr("No atlas is open yet."))
        before = self.atlas
        after = apply(before, edit, self._session.texts, self._units(), self._large)
        self._journaled().did(edit)
        self._comparing.take(before, after, describe(edit, before))

    def put_large(self, layer: LargeLayer) -> bool:
        """Add a large layer that has just been read, or tell why not; return whether it was done."""
        from geo.editing import PutLarge  # noqa: PLC0415 - as above

        self._at_hand = layer
        try:
            return self.do(PutLarge(layer.file))
        finally:
            self._at_hand = None

    def undo(self) -> None:
        """Take the last step back."""
        self.settle()
        self._session.history.stack.undo()

    def redo(self) -> None:
        """Take a step again that was taken back."""
        self.settle()
        self._session.history.stack.redo()

    def settle(self) -> None:
        """Bring every edit into the session now."""
        self._comparing.settle()

    # What is saved

    def save(self) -> None:
        """Save what was changed in the atlas's own folder; raises as :meth:`begin_save` and its writing do."""
        self.write(self.begin_save())

    def save_as(self, folder: Path) -> None:
        """Save the atlas in another folder and go on with it there; raises as its writing does."""
        self.write(self.begin_save_as(folder))

    def begin_save(self) -> Writing:
        """Return how to save what was changed in the atlas's own folder.

        Raises
        ------
        UsageError
            When it can only be saved as another atlas.
        ExportError
            When it cannot be noted that it is being saved. The same, or a DataError, may come of writing it. Nothing
            is changed then.
        """
        from geo.journal import fingerprint  # noqa: PLC0415 - not before somebody saves
        from geo.saving import save  # noqa: PLC0415 - as above

        if self._source is None or self._opened is None or self._lock is None:
            raise UsageError(self.tr("This atlas cannot be changed where it is. Save it as another one."))
        self.settle()
        if self._journal is not None:
            self._journal.saving(fingerprint(self._session.atlas))
        now, opened, history = self._session.atlas, self._opened, tuple(self._line)
        return Writing(now, opened, self._source, partial(save, now, opened, self._source, history))

    def begin_save_as(self, folder: Path) -> Writing:
        """Return how to save the atlas in another folder.

        Writing raises an ExportError when there is an atlas already, or it cannot be written; nothing is changed then.
        """
        from geo.atlas import AtlasFiles  # noqa: PLC0415 - as above
        from geo.saving import save_as  # noqa: PLC0415 - as above

        if self._opened is None:
            raise UsageError(self.tr("No atlas is open yet."))
        self.settle()
        now, opened, history = self._session.atlas, self._opened, tuple(self._line)
        files = AtlasFiles.at(self._source) if self._source else AtlasFiles.builtin()
        return Writing(now, opened, folder, partial(save_as, now, opened, files, folder, history))

    def write(self, writing: Writing) -> None:
        """Write an atlas and go on with it, while somebody waits."""
        writing.write(lambda _share: None)
        self.has_written(writing)

    def has_written(self, writing: Writing) -> None:
        """Go on with an atlas that is written, where it was written to. What was edited meanwhile is not saved yet."""
        if self._opened is not writing.opened:
            return  # with another one by now
        left, journal = self._source, self._journal
        self._source, self._journal, self._opened = writing.folder, None, writing.atlas
        if self.is_changed:
            from geo.editing import restoring  # noqa: PLC0415 - as above

            self._journaled().did(restoring(writing.atlas, self.atlas))  # before it is in no journal
        if journal is not None:
            journal.close()
        if left != writing.folder:
            self._let_go_of(left)
            self._take_lock()
        self.saved.emit()
        self.standing_changed.emit()

    # What was left behind

    def restore(self, unsaved: Unsaved) -> None:
        """Do again what was left behind, step by step; what no longer fits is named."""
        from geo.editing import apply, describe  # noqa: PLC0415 - as above

        steps: list[tuple[Edit, Atlas, Atlas]] = []
        problems = [finding for journal in unsaved.journals for finding in journal.findings]
        atlas = self.atlas
        for edit in unsaved.edits:
            try:
                after = apply(atlas, edit, self._session.texts, self._units())
            except DataError as error:
                problems.append(error.finding)
            else:
                steps.append((edit, atlas, after))
                atlas = after
        edits = tuple(edit for edit, _, _ in steps)
        if self._journal is None:
            self._journaled(edits)
        else:  # somebody has edited before the question was answered
            for edit in edits:
                self._journal.did(edit)
        unsaved.discard()  # now that they are in another journal
        for edit, before, after in steps:
            self._comparing.take(before, after, describe(edit, before))
        told = self.tr("%Ln edit(s) restored.", "", len(steps))
        if problems:
            told += " " + self.tr("%Ln edit(s) no longer fit.", "", len(problems))
        severity = Severity.WARNING if problems else Severity.INFORMATION
        self._messages.post(severity, told, tuple(str(problem) for problem in problems))

    # How

    def _large(self, file: LargeFile) -> LargeLayer:
        from geo.editing import opened  # noqa: PLC0415 - as above

        return self._at_hand if self._at_hand is not None and self._at_hand.file == file else opened(file)

    def _take_lock(self) -> None:
        from geo.locks import AtlasInUse, AtlasLock  # noqa: PLC0415 - the built-in atlas needs none

        if self._source is None or self._source.is_file():
            return
        try:
            self._lock = AtlasLock(self._source)
        except AtlasInUse as told:
            self._messages.post(Severity.WARNING, str(told))
        except OSError as error:
            told_why = self.tr("{folder}: nothing can be saved here ({reason}). Save the atlas in another folder.")
            reason = error.strerror or error
            self._messages.post(Severity.WARNING, told_why.format(folder=self._source, reason=reason))

    def _let_go_of(self, source: Path | None) -> None:
        """Let another window have a folder, without what undo might have brought back of it."""
        if self._lock is None or source is None:
            return
        from geo import aside  # noqa: PLC0415 - not before an atlas is left

        if aside.is_any_kept(source):
            from geo.journal import is_left  # noqa: PLC0415 - as above

            if not is_left(self._state, _name(source)):  # edits that are restored may need what is kept
                aside.forget(source)
        self._lock.release()
        self._lock = None

    def _journaled(self, edits: tuple[Edit, ...] = ()) -> Journal:
        """Return the journal, which begins with some edits where there is none yet."""
        from geo.journal import Journal, fingerprint  # noqa: PLC0415 - not before somebody edits

        if self._journal is None:
            if self._opened is None:
                raise UsageError(self.tr("No atlas is open yet."))
            self._journal = Journal(self._state, _name(self._source), fingerprint(self._opened), edits)
        return self._journal

    def _units(self) -> UnitChecker:
        from geo.checks.units import UnitChecker  # noqa: PLC0415 - as above

        if self._checker is None:
            self._checker = UnitChecker(self._session.atlas.vocabulary, self._session.units)
        return self._checker

    def _bring(self, atlas: Atlas, comparisons: tuple[Comparison, ...], label: str) -> None:
        """Bring an edited atlas into the session."""
        self._is_taking = True
        try:
            self._session.edit(atlas, comparisons, label)
        finally:
            self._is_taking = False
        self._note(atlas)
        self.edited.emit()
        self.standing_changed.emit()

    def _note(self, atlas: Atlas) -> None:
        """Remember an atlas as the one after the present one, to know an undo from a redo."""
        self._line = [*self._line[: self._place + 1], atlas][-STEPS - 1 :]
        self._place = len(self._line) - 1

    def _on_atlas_changed(self) -> None:
        """Tell the journal of what was undone or redone."""
        if self._is_taking or not self._line:
            return
        now, then = self._line[self._place], self._session.atlas
        was_undone = self._place > 0 and self._line[self._place - 1] is then
        self._place += -1 if was_undone else 1
        try:
            journal = self._journaled()
            (journal.undid if was_undone else journal.redid)(now, then)
        except CaspianError as error:
            self._messages.error(str(error))
        self.standing_changed.emit()


def _name(source: Path | None) -> str:
    return str(source.resolve()) if source else BUILTIN
