"""The index of a FlatGeobuf file: a tree of boxes, packed in the order of a Hilbert curve.

GDAL reads through it what is in a box, but tells neither how much that is nor every hundredth of it. The tree does:
what lies under a node that is wholly in view is counted without being read. Written from the format's own description
(flatgeobuf.org, "Specification"): after eight bytes of magic stands the header's size and the header, then the nodes,
the root first and the leaves last, sixteen under each as a rule; leaf and feature have the same number.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from pathlib import Path

    from geo.large.in_place.store import Boxes, Frame, Told

Numbers = NDArray[np.int64]

MAGIC: Final = b"fgb\x03fgb"
_NODE: Final = np.dtype([("box", "<f8", 4), ("offset", "<u8")])
_COUNT_FIELD, _NODE_SIZE_FIELD = 8, 9
"""Of the header's table: ``features_count`` and ``index_node_size``."""
_USUAL_NODE_SIZE: Final = 16
_AT_ONCE: Final = 2**16
"""Nodes looked at together: 2.6 MB."""


@dataclass(frozen=True, eq=False, slots=True)
class Leaves:
    """Features in a frame, as runs of their numbers."""

    starts: Numbers
    """Of shape (runs,), as is ``ends``: rising, the end not included."""
    ends: Numbers

    @property
    def count(self) -> int:
        """How many there are."""
        return int((self.ends - self.starts).sum())

    def spread(self, most: int) -> Numbers:
        """Return so many of them at most, at equal steps along the curve: the same share of every place."""
        count = self.count
        places = np.arange(count) if count <= most else np.arange(most) * count // most
        before = np.cumsum(self.ends - self.starts) - (self.ends - self.starts)
        run = np.searchsorted(before, places, "right") - 1
        numbers: Numbers = self.starts[run] + places - before[run]
        return numbers


@dataclass(frozen=True, slots=True)
class FlatGeobufTree:
    """Where the tree is in the file, and its shape."""

    path: Path
    offset: int
    count: int
    """Features."""
    node_size: int

    @classmethod
    def of(cls, path: Path) -> FlatGeobufTree | None:
        """Return the tree of a file; None where it has none, or the file is not what it seems."""
        with path.open("rb") as stream:
            start = stream.read(12)
            if len(start) < 12 or not start.startswith(MAGIC):  # noqa: PLR2004 - magic and size
                return None
            size = int.from_bytes(start[8:], "little")
            header = stream.read(min(size, 2**24))
        try:
            count = _scalar(header, _COUNT_FIELD, "<Q", 0)
            node_size = _scalar(header, _NODE_SIZE_FIELD, "<H", _USUAL_NODE_SIZE)
        except struct.error:
            return None
        tree = cls(path, 12 + size, count, node_size)
        if not count or node_size < 2 or path.stat().st_size < tree.offset + tree.size:  # noqa: PLR2004 - a tree
            return None
        return tree

    @property
    def levels(self) -> list[tuple[int, int]]:
        """The first node of each level and how many it has, the leaves first."""
        numbers = [self.count]
        while numbers[-1] > 1:
            numbers.append(-(-numbers[-1] // self.node_size))
        ends = np.cumsum(numbers[::-1])[::-1].tolist()
        return [(end - number, number) for end, number in zip(ends, numbers, strict=True)]

    @property
    def size(self) -> int:
        """Bytes of all nodes."""
        return sum(number for _, number in self.levels) * _NODE.itemsize

    def search(self, frame: Frame | None, told: Told) -> Leaves:
        """Return the features whose boxes touch a frame; raises what ``told`` raises."""
        if frame is None:
            return Leaves(np.zeros(1, dtype=np.int64), np.array([self.count]))
        levels = self.levels
        starts, ends = [], []
        nodes = np.zeros(1, dtype=np.int64)
        mapped = self._mapped()
        for height in range(len(levels) - 1, -1, -1):
            touching, within = self._compared(mapped, levels[height][0], nodes, frame, told)
            under = self.node_size**height
            whole = nodes[within]
            starts.append(whole * under)
            ends.append(np.minimum((whole + 1) * under, self.count))
            nodes = nodes[touching & ~within]
            if height:
                children = (nodes[:, None] * self.node_size + np.arange(self.node_size)).ravel()
                nodes = children[children < levels[height - 1][1]]
        # What touches the frame without being in it is in view as well.
        all_starts, all_ends = np.concatenate([*starts, nodes]), np.concatenate([*ends, nodes + 1])
        order = np.argsort(all_starts)
        return Leaves(all_starts[order], all_ends[order])

    def boxes(self, numbers: Numbers) -> Boxes:
        """Return the boxes of some features."""
        first = self.levels[0][0]
        return np.asarray(self._mapped()["box"][first + numbers], dtype=np.float64)

    @property
    def frame(self) -> Frame:
        """Around all features."""
        west, south, east, north = self._mapped()["box"][0].tolist()
        return west, south, east, north

    def _compared(
        self, mapped: NDArray[Any], first: int, nodes: Numbers, frame: Frame, told: Told
    ) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Tell which nodes of a level touch a frame, and which lie in it."""
        touching, within = (np.zeros(len(nodes), dtype=np.bool_) for _ in range(2))
        for at in range(0, len(nodes), _AT_ONCE):
            told()
            some = slice(at, at + _AT_ONCE)
            west, south, east, north = mapped["box"][first + nodes[some]].T
            touching[some] = (west <= frame[2]) & (east >= frame[0]) & (south <= frame[3]) & (north >= frame[1])
            within[some] = (west >= frame[0]) & (east <= frame[2]) & (south >= frame[1]) & (north <= frame[3])
        return touching, within

    def _mapped(self) -> NDArray[Any]:
        # Mapped anew each time: what was looked at does not stay in this process's memory.
        nodes = sum(number for _, number in self.levels)
        return np.memmap(self.path, _NODE, "r", self.offset, (nodes,))


def _scalar(header: bytes, field: int, form: str, usual: int) -> int:
    """Return a number of the root table of a FlatBuffer, which has a table of where its fields are."""
    (root,) = struct.unpack_from("<I", header, 0)
    (back,) = struct.unpack_from("<i", header, root)
    fields = root - back
    (size,) = struct.unpack_from("<H", header, fields)
    entry = 4 + 2 * field
    if entry + 2 > size:
        return usual
    (at,) = struct.unpack_from("<H", header, fields + entry)
    return int(struct.unpack_from(form, header, root + at)[0]) if at else usual
