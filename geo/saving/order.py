"""Put changed records in their order without disturbing what stands between them."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Key: TypeAlias = tuple[str, int]
"""The id of a record, and how many with that id stand before it."""
Block = TypeVar("Block")


def keys(ids: Iterable[str]) -> list[Key]:
    """Return a key for each of some ids that may repeat."""
    seen: Counter[str] = Counter()
    found: list[Key] = []
    for identifier in ids:
        found.append((identifier, seen[identifier]))
        seen[identifier] += 1
    return found


def rearranged(
    old: Sequence[tuple[Key | None, Block]], wanted: Sequence[Key], blocks: Mapping[Key, Block]
) -> list[Block]:
    """Return the blocks of a file in a new order.

    Parameters
    ----------
    old
        The blocks as they stand; those without a key are comments and records that could not be read.
    wanted
        The keys that shall be there, in order.
    blocks
        What shall stand for each of them.

    Returns
    -------
    list
        A block without a key stays behind the one it followed, or, where that is gone, behind the one before.
        A new one comes right after the one it follows.
    """
    known = {key for key, _ in old if key is not None}
    kept = known & set(wanted)
    followers: defaultdict[Key | None, list[Block]] = defaultdict(list)
    anchor: Key | None = None
    for key, block in old:
        if key is None:
            followers[anchor].append(block)
        elif key in kept:
            anchor = key
    arranged = list(followers[None])
    waiting: list[Block] = []
    for key in wanted:
        if key in kept:
            arranged += waiting
            waiting = followers[key]
        arranged.append(blocks[key])
    return arranged + waiting
