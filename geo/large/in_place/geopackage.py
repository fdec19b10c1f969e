"""The index of a GeoPackage: SQLite's R*Tree, whose nodes are rows of a table.

SQLite finds what is in a box, but to count ten million it looks at each. The nodes above the leaves tell about how many
there are, and every tenth leaf is as easily read as every one. The form of a node is described at the top of SQLite's
``ext/rtree/rtree.c``: big-endian, two bytes of depth (in the root, which is node 1), two of how many entries, then for
each eight bytes of number and four floats of 32 bits: west, east, south, north, rounded outwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from geo.large.in_place.sqlite import quoted

if TYPE_CHECKING:
    import sqlite3

    from geo.large.in_place.store import Boxes, Frame

Entries = NDArray[Any]
"""Of nodes, or of features at the bottom."""

_ROOT: Final = 1
_HEAD: Final = np.dtype([("depth", ">u2"), ("count", ">u2")])
_ENTRY: Final = np.dtype([("id", ">i8"), ("west", ">f4"), ("east", ">f4"), ("south", ">f4"), ("north", ">f4")])
_DEEPEST: Final = 40
"""Levels, as SQLite has it."""
_AT_ONCE: Final = 500
"""Nodes in one statement."""
MOST_LEAVES: Final = 20_000
"""Nodes at the bottom that are read for one view: 24 MB, in 0.2 s."""


@dataclass(frozen=True, eq=False, slots=True)
class Sampled:
    """Features in a frame, all of them or those of some nodes."""

    entries: Entries
    count: int
    """How many are in the frame, by the nodes that were read."""
    is_whole: bool

    def boxes(self) -> Boxes:
        """Return their boxes, of shape (n, 4), west, south, east, north."""
        sides = [self.entries[side] for side in ("west", "south", "east", "north")]
        return np.column_stack(sides).astype(np.float64)


@dataclass(frozen=True, slots=True)
class GeoPackageTree:
    """The R*Tree of a column of geometries."""

    table: str
    """Of the index, as SQLite calls it."""

    @classmethod
    def of(cls, connection: sqlite3.Connection, table: str, column: str) -> GeoPackageTree | None:
        """Return the index of a layer; None where there is none."""
        name = f"rtree_{table}_{column}"
        found = connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (f"{name}_node",)).fetchone()
        return cls(name) if found else None

    def frame(self, connection: sqlite3.Connection) -> Frame | None:
        """Return the frame around all features."""
        depth, entries = self._nodes(connection, [_ROOT])
        if not len(entries) or depth < 0:
            return None
        west, south = float(entries["west"].min()), float(entries["south"].min())
        return west, south, float(entries["east"].max()), float(entries["north"].max())

    def search(self, connection: sqlite3.Connection, frame: Frame | None) -> Sampled:
        """Return the features whose boxes touch a frame: of more nodes than can be read, those of some."""
        depth, entries = self._nodes(connection, [_ROOT])
        entries = _touching(entries, frame)
        if depth <= 0:
            return Sampled(entries, len(entries), is_whole=True)
        for _ in range(min(depth, _DEEPEST) - 1):
            entries = _touching(self._nodes(connection, _ids(entries))[1], frame)
        leaves = _ids(entries)
        read = leaves[:: max(-(-len(leaves) // MOST_LEAVES), 1)]
        found = _touching(self._nodes(connection, read)[1], frame)
        return Sampled(found, round(len(found) * len(leaves) / max(len(read), 1)), is_whole=len(read) == len(leaves))

    def _nodes(self, connection: sqlite3.Connection, numbers: list[int]) -> tuple[int, Entries]:
        """Return what is in some nodes, in their order, and the depth that the first of them states."""
        found: list[Entries] = [np.zeros(0, dtype=_ENTRY)]
        depth = -1
        for at in range(0, len(numbers), _AT_ONCE):
            # Whole numbers, from the index itself: nothing that could be taken for SQL.
            wanted = ",".join(map(str, numbers[at : at + _AT_ONCE]))
            statement = f"SELECT data FROM {quoted(self.table + '_node')} WHERE nodeno IN ({wanted})"  # noqa: S608 - quoted
            for (data,) in connection.execute(statement):
                head = np.frombuffer(data, _HEAD, count=1)[0]
                depth = int(head["depth"]) if depth < 0 else depth
                room = (len(data) - _HEAD.itemsize) // _ENTRY.itemsize
                found.append(np.frombuffer(data, _ENTRY, min(int(head["count"]), room), _HEAD.itemsize))
        return depth, np.concatenate(found)


def _ids(entries: Entries) -> list[int]:
    """Return each node once: in a broken index they might lead in a circle."""
    ids: list[int] = np.unique(entries["id"]).tolist()
    return ids


def _touching(entries: Entries, frame: Frame | None) -> Entries:
    if frame is None:
        return entries
    west, south, east, north = frame
    touch = (entries["west"] <= east) & (entries["east"] >= west)
    return entries[touch & (entries["south"] <= north) & (entries["north"] >= south)]
