"""Edits that a window which is gone has left behind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

    from geo.atlas import Atlas
    from geo.editing import Edit
    from geo.journal import Recovered

JOURNALS: Final = "*.journal"


@dataclass(frozen=True, slots=True)
class Unsaved:
    """What their journals hold."""

    journals: tuple[Recovered, ...]

    @property
    def edits(self) -> tuple[Edit, ...]:
        """Those in effect, in order."""
        return tuple(edit for journal in self.journals for edit in journal.edits)

    @property
    def is_of_this(self) -> bool:
        """Whether the atlas is as it was before them; if not, some may no longer fit."""
        return all(journal.is_of_this for journal in self.journals)

    @property
    def noted(self) -> datetime:
        """When the last of them was made, in local time."""
        return datetime.fromtimestamp(max(journal.path.stat().st_mtime for journal in self.journals)).astimezone()

    def discard(self) -> None:
        """Never offer them again."""
        for journal in self.journals:
            journal.discard()


def unsaved_edits(state: Path, name: str, atlas: Atlas) -> Unsaved | None:
    """Return the edits that were left behind, or None.

    Parameters
    ----------
    state
        The folder of journals.
    name
        What they call the atlas.
    atlas
        As it lies in its files.
    """
    if not any(state.glob(JOURNALS)):
        return None
    from geo.journal import fingerprint, recover  # noqa: PLC0415 - only after a crash

    journals = recover(state, name, fingerprint(atlas))
    if any(journal.edits for journal in journals):
        return Unsaved(journals)
    for journal in journals:
        if not journal.findings:
            journal.discard()  # everything in it was undone
    return None
