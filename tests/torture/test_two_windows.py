"""Two windows on one atlas: the second is told who is first, and can write nothing there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from geo.errors import UsageError
from tests.end_to_end.conftest import cached_pages, opener, places

if TYPE_CHECKING:
    from explorer.environment import Places
    from tests.end_to_end.conftest import Opener, Person
    from tests.torture.conftest import Tally

__all__ = ["cached_pages", "opener", "places"]
"""Fixtures, and the same as there."""
HOLDER: Final = """
import sys
from pathlib import Path
from geo.locks import AtlasLock
with AtlasLock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def _is_told(person: Person) -> bool:
    return any("open in another window" in message.text for message in person.program.messages.history)


def test_a_second_window_is_told_and_cannot_save(
    opener: Opener,
    places: Places,
    atlas_folder: Path,
    tally: Tally,
) -> None:
    tally("second windows", 1, 1)
    first, second = opener.open(places, atlas_folder), opener.open(places, atlas_folder)
    assert (_is_told(first), _is_told(second)) == (False, True)
    assert second.program.workbench.is_read_only
    with pytest.raises(UsageError, match="Save it as another one"):
        second.program.workbench.save()
    tally("second windows", 0, -1)


def test_a_window_of_another_process_is_named_until_it_is_gone(
    opener: Opener,
    places: Places,
    atlas_folder: Path,
    tally: Tally,
) -> None:
    tally("second windows", 1, 1)
    command = [sys.executable, "-c", HOLDER, str(atlas_folder)]
    holder = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2])  # noqa: S603 - our own program
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        told = opener.open(places, atlas_folder)
        assert any(f"process {holder.pid}" in message.text for message in told.program.messages.history)
        holder.kill()
    assert not opener.open(places, atlas_folder).program.workbench.is_read_only
    tally("second windows", 0, -1)
