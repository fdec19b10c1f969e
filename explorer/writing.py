"""An atlas on its way to the disk, which may be written in any thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from geo.atlas import Atlas

LONG_BYTES: Final = 20_000_000
"""Of files to be copied, which takes a tenth of a second."""


@dataclass(frozen=True, slots=True)
class Writing:
    """What is written where, and how."""

    atlas: Atlas
    opened: Atlas
    """What was open when it began."""
    folder: Path
    write: Callable[[Callable[[float], None]], None]
    """Does it, in any thread; is given what is told the share done, and may raise to cancel."""

    @property
    def is_long(self) -> bool:
        """Whether somebody would wait for it."""
        from geo.saving.large import bytes_to_copy  # noqa: PLC0415 - not before somebody saves

        return bytes_to_copy(self.atlas, self.folder) >= LONG_BYTES
