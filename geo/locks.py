"""One window writes an atlas at a time: whoever comes second is told who is first.

The lock is the operating system's, on a small file in the folder, so that it goes when its holder dies. The file
also says who holds it, for the sentence, and for file systems of other machines where such a lock is not seen here.
"""

from __future__ import annotations

import contextlib
import os
import socket
from typing import TYPE_CHECKING, Final, Self

import msgspec

from geo.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

LOCK_FILE: Final = ".caspian-lock"
LARGEST: Final = 4096
"""Bytes of a lock file that are looked at: a name and a number need fewer."""
_FLAGS: Final = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)  # a link could lead to any file


class Holder(msgspec.Struct, frozen=True):
    """Who has an atlas open."""

    process: int
    host: str


class AtlasInUse(UsageError):  # noqa: N818 - not an error, an answer
    """Another window has the atlas open."""

    def __init__(self, folder: Path, holder: Holder | None) -> None:
        who = f"process {holder.process} on {holder.host}" if holder else "another program"
        super().__init__(f"{folder}: this atlas is open in another window ({who}). Here it can be read and not saved.")
        self.holder = holder


class AtlasLock:
    """Holds an atlas for one window; a context manager.

    Parameters
    ----------
    folder
        Of the atlas.
    take_over
        Hold it though another machine seems to: for when that has crashed. A living holder on this one is never
        passed over.

    Raises
    ------
    AtlasInUse
        When another window holds it.
    OSError
        When the folder cannot be written: then nothing in it can be saved either.
    """

    def __init__(self, folder: Path, *, take_over: bool = False) -> None:
        self._path = folder / LOCK_FILE
        self._handle = self._locked(folder)
        holder = _holder(self._handle)
        elsewhere = holder is not None and holder.host != socket.gethostname()
        if elsewhere and not take_over:
            os.close(self._handle)
            raise AtlasInUse(folder, holder)
        try:
            os.ftruncate(self._handle, 0)
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, msgspec.json.encode(Holder(os.getpid(), socket.gethostname())))
        except OSError:
            self.release()  # or it would be held by nobody until this process ends
            raise

    def release(self) -> None:
        """Let another window have it; letting go twice is once."""
        if self._handle >= 0:
            # Removed while it is held: whoever opens it now makes another one.
            with contextlib.suppress(OSError):
                self._path.unlink()
            os.close(self._handle)
            self._handle = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.release()

    def _locked(self, folder: Path) -> int:
        """Open the lock file and lock it, again where its holder removed it meanwhile."""
        while True:
            handle = os.open(self._path, _FLAGS, 0o644)
            if not try_lock(handle):
                holder = _holder(handle)
                os.close(handle)
                raise AtlasInUse(folder, holder)
            with contextlib.suppress(FileNotFoundError):
                if os.path.samestat(os.fstat(handle), self._path.lstat()):
                    return handle
            os.close(handle)


def try_lock(handle: int) -> bool:
    """Lock an open file, or tell that somebody else has it.

    Where there are no such locks, the word of the file is taken: its holder has it while that process lives.
    """
    try:
        import fcntl  # noqa: PLC0415 - not on Windows
    except ImportError:
        return not _is_alive(_holder(handle))
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return not _is_alive(_holder(handle))
    return True


def _holder(handle: int) -> Holder | None:
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        return msgspec.json.decode(os.read(handle, LARGEST), type=Holder)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


def _is_alive(holder: Holder | None) -> bool:
    if holder is None or holder.host != socket.gethostname() or holder.process == os.getpid():
        return False
    if os.name == "nt":
        return True  # there, to ask for a process by a signal would end it
    try:
        os.kill(holder.process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
