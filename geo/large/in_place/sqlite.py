"""SQLite opened for reading only, and stopped when nobody waits any more."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from geo.errors import DataError, Finding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from geo.large.in_place.store import Told

_STEPS: Final = 100_000
"""Of SQLite's machine between two questions whether to go on: about a millisecond."""


@contextmanager
def connected(path: Path, told: Told) -> Iterator[sqlite3.Connection]:
    """Open a database for reading.

    Parameters
    ----------
    path
        The file; nothing is written beside it.
    told
        Is called often while SQLite works; what it raises is raised.

    Raises
    ------
    DataError
        When it cannot be read.
    """
    stopped: list[BaseException] = []

    def go_on() -> int:
        try:
            told()
        except BaseException as reason:  # noqa: BLE001 - SQLite would swallow it: it is raised again below
            stopped.append(reason)
            return 1
        return 0

    try:
        connection = sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True)
    except sqlite3.Error as error:
        raise DataError(Finding(f"it cannot be opened: {error}", path.name)) from error
    try:
        connection.set_progress_handler(go_on, _STEPS)
        yield connection
    except sqlite3.Error as error:
        if stopped:
            raise stopped[0] from None
        raise DataError(Finding(f"it cannot be read: {error}", path.name)) from error
    finally:
        connection.close()


def quoted(name: str) -> str:
    """Return the name of a table or column as SQL has it, whatever is in it."""
    return '"' + name.replace('"', '""') + '"'
