"""What a window's steps lead to and from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from geo.atlas import Atlas
    from geo.query import Query
    from geo.verdicts import Comparison


@dataclass(frozen=True, slots=True)
class State:
    """What can be undone: the atlas with what is made of it, and what is asked of it."""

    atlas: Atlas
    comparisons: tuple[Comparison, ...]
    query: Query
