"""What was edited and not yet saved, kept on disk so that a crash loses nothing that was confirmed.

A journal is a file of JSON lines: the first says which atlas it is of, each further one is an edit, an undo or a
redo, flushed to the disk before the window goes on. Each says how many edits are in effect after it, so that a line
that cannot be read takes no other with it. The file is locked while its window lives: what is not locked was left
behind, and is offered at the next start.

>>> from pathlib import Path
>>> from tempfile import TemporaryDirectory
>>> from geo.atlas import open_atlas
>>> from geo.editing import RemoveFact
>>> atlas = open_atlas()
>>> with TemporaryDirectory() as state:
...     journal = Journal(Path(state), "the built-in atlas", fingerprint(atlas))
...     journal.did(RemoveFact("azertac-visit-type"))
...     journal.abandon()
...     left = recover(Path(state), "the built-in atlas", fingerprint(atlas))
>>> left[0].edits
(RemoveFact(id='azertac-visit-type'),)
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Final, TypeAlias

import msgspec

from geo.editing import NO_TEXTS, Edit, apply, restoring
from geo.errors import DataError, ExportError, Finding
from geo.locks import try_lock
from geo.own_layers import settings_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from geo.atlas import Atlas
    from geo.checks.units import UnitChecker
    from geo.passages import Text

ENDING: Final = ".journal"
MOST: Final = 1_000_000
"""Edits of a journal: a damaged line may say any number."""
Position: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=MOST)]


class Begun(msgspec.Struct, frozen=True, tag="begun"):
    """Which atlas the edits are of, and its :func:`fingerprint` before the first of them."""

    atlas: str
    base: str


class Did(msgspec.Struct, frozen=True, tag="did"):
    """An edit; what was undone before it cannot be redone any more."""

    edit: Edit
    position: Annotated[int, msgspec.Meta(ge=1, le=MOST)]


class Moved(msgspec.Struct, frozen=True, tag="moved"):
    """An undo or a redo: so many edits are in effect now."""

    position: Position


class Saving(msgspec.Struct, frozen=True, tag="saving"):
    """The atlas is about to be saved as this: where it is found so, nothing needs to be recovered."""

    fingerprint: str


Entry: TypeAlias = Begun | Did | Moved | Saving


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a journal that was left behind holds."""

    path: Path
    edits: tuple[Edit, ...]
    """Those in effect, in order."""
    undone: tuple[Edit, ...]
    """Those that could be redone, the next one first."""
    is_of_this: bool
    """Whether the atlas is as it was before the first edit; if not, some may no longer fit."""
    findings: tuple[Finding, ...]
    """Lines that could not be read."""

    def discard(self) -> None:
        """Remove the journal: its edits are declined, or in another one."""
        self.path.unlink(missing_ok=True)


def fingerprint(atlas: Atlas) -> str:
    """Return what tells the content of two atlases apart, whichever folders they lie in."""
    encode = msgspec.json.Encoder(order="deterministic").encode
    digest = hashlib.sha256()
    for layer in atlas.parts.layers:
        digest.update(encode((layer.file, layer.features)))  # its label is in the reader's language
    settings = settings_record(atlas.title, atlas.layers, atlas.vocabulary, (layer.file for layer in atlas.large))
    digest.update(msgspec.json.encode(settings))  # in their order, which says which layer is drawn over which
    for seed in atlas.parts.seeds:
        digest.update(encode(seed))
    return digest.hexdigest()


class Journal:
    """The journal of one window on one atlas. Its file is made by the first edit.

    Parameters
    ----------
    state
        The folder of journals.
    atlas
        What names the atlas: its path.
    base
        The fingerprint of the atlas as it lies in its files.
    edits
        What was recovered and applied already.
    """

    def __init__(self, state: Path, atlas: str, base: str, edits: Sequence[Edit] = ()) -> None:
        self._path = state / f"{_key(atlas)}-{uuid.uuid4().hex}{ENDING}"
        self._begun = Begun(atlas, base)
        self._handle = -1
        self._position = self._floor = self._top = 0
        if edits:
            self._append(*(Did(edit, number) for number, edit in enumerate(edits, 1)))
            self._position = self._top = len(edits)

    def did(self, edit: Edit) -> None:
        """Note an edit; when this returns, it is on the disk.

        Raises
        ------
        ExportError
            When it cannot be noted.
        """
        self._append(Did(edit, self._position + 1))
        self._position = self._top = self._position + 1

    def undid(self, now: Atlas, then: Atlas) -> None:
        """Note that the window went back from one atlas to an earlier one; raises as :meth:`did` does."""
        if self._position > self._floor:
            self._move(self._position - 1)
        else:
            self._restore(now, then)

    def redid(self, now: Atlas, then: Atlas) -> None:
        """Note that the window went forward from one atlas to a later one; raises as :meth:`did` does."""
        if self._position < self._top:
            self._move(self._position + 1)
        else:
            self._restore(now, then)

    def saving(self, fingerprint: str) -> None:
        """Note what is about to be saved; raises as :meth:`did` does."""
        if self._handle >= 0:
            self._append(Saving(fingerprint))

    def close(self) -> None:
        """Remove the journal: everything is saved, or was given up. Another atlas, or base, has another journal."""
        if self._handle >= 0:
            self._path.unlink(missing_ok=True)
        self.abandon()

    def leave(self) -> None:
        """Let go of the file, and leave it where an edit is in effect."""
        (self.abandon if self._position else self.close)()

    def abandon(self) -> None:
        """Let go of the file and leave it, as a crash does."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

    def _move(self, position: int) -> None:
        self._append(Moved(position))
        self._position = position

    def _restore(self, now: Atlas, then: Atlas) -> None:
        """Go where none of this journal's edits leads, for that was saved before the first of them."""
        if fingerprint(then) == self._begun.base:
            self._move(0)
            self._top = 0
        else:
            self.did(restoring(now, then))
        self._floor = self._position

    def _append(self, *entries: Entry) -> None:
        before = 0
        try:
            if self._handle < 0:
                entries = (self._begun, *entries)
                self._open()
            before = os.fstat(self._handle).st_size
            content = b"".join(msgspec.json.encode(entry) + b"\n" for entry in entries)
            while content:
                content = content[os.write(self._handle, content) :]
            os.fsync(self._handle)
        except (OSError, msgspec.MsgspecError, ValueError) as error:
            with contextlib.suppress(OSError):
                os.ftruncate(self._handle, before)  # half a line would spoil the next
            if self._handle >= 0 and not before:
                self.close()
            reason = getattr(error, "strerror", None) or error
            raise ExportError(f"{self._path}: the edit cannot be kept for after a crash ({reason}).") from error

    def _open(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_EXCL, 0o600)
        try_lock(self._handle)


def recover(state: Path, atlas: str, current: str) -> tuple[Recovered, ...]:
    """Return what windows that are gone have left behind, the oldest first.

    Parameters
    ----------
    state
        The folder of journals.
    atlas
        What names the atlas: its path.
    current
        The fingerprint of the atlas as it lies in its files. A journal of which all is saved is removed.
    """
    found: list[Recovered] = []
    paths = state.glob(f"{_key(atlas)}-*{ENDING}") if state.is_dir() else ()
    for path in sorted(paths, key=lambda path: (path.stat().st_mtime_ns, path.name)):
        content = _left_behind(path)
        if content is None:
            continue
        recovered = _replayed(path, content, current)
        if recovered.edits or recovered.undone or recovered.findings:
            found.append(recovered)
        else:
            recovered.discard()
    return tuple(found)


def is_left(state: Path, atlas: str) -> bool:
    """Tell whether any window has edits of an atlas that are not saved, or has left such behind."""
    return any(state.glob(f"{_key(atlas)}-*{ENDING}"))


def replay(
    atlas: Atlas, edits: Iterable[Edit], texts: Mapping[str, Text] = NO_TEXTS, units: UnitChecker | None = None
) -> tuple[Atlas, tuple[Edit, ...], tuple[Finding, ...]]:
    """Apply recovered edits.

    Returns
    -------
    atlas
        With all that could be applied.
    edits
        Those that were.
    findings
        Why the others were not.
    """
    applied: list[Edit] = []
    findings: list[Finding] = []
    for edit in edits:
        try:
            atlas = apply(atlas, edit, texts, units)
        except DataError as error:
            findings.append(error.finding)
        else:
            applied.append(edit)
    return atlas, tuple(applied), tuple(findings)


def _key(atlas: str) -> str:
    return hashlib.sha256(atlas.encode(errors="surrogateescape")).hexdigest()[:32]


def _left_behind(path: Path) -> bytes | None:
    """Return what stands in a journal, or None while its window lives."""
    try:
        handle = os.open(path, os.O_RDWR)
    except FileNotFoundError:
        return None  # its window has just closed it
    try:
        return path.read_bytes() if try_lock(handle) else None
    finally:
        os.close(handle)


def _replayed(path: Path, content: bytes, current: str) -> Recovered:
    done: list[Edit | None] = []
    position = 0
    base = None
    findings: list[Finding] = []
    *lines, _torn = content.split(b"\n")  # what was confirmed ends with a line end; what does not was never confirmed
    for number, line in enumerate(lines, 1):
        try:
            entry = msgspec.json.decode(line, type=Entry)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            findings.append(
                Finding(
                    f"line {number} cannot be read ({error})",
                    path.name,
                    remedy="This edit is lost; the others are not.",
                )
            )
            continue
        match entry:
            case Begun(_, fingerprint):
                base = fingerprint
            case Did(edit, after):
                done[after - 1 :] = []
                done += [None] * (after - 1 - len(done))
                done.append(edit)
                position = after
            case Moved(after):
                position = after
            case Saving(fingerprint) if fingerprint == current:
                done = [None] * position  # these are in the files
                base = current
            case Saving():
                pass
    edits = tuple(edit for edit in done[:position] if edit is not None)
    undone = tuple(edit for edit in done[position:] if edit is not None)
    return Recovered(path, edits, undone, base == current, tuple(findings))
