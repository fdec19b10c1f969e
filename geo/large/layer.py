"""A layer of so many features that none of them is an object."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from geo.model import LargeFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Any

    import numpy as np
    from numpy.typing import NDArray

    from geo.large.columns import Column
    from geo.large.packed import PackedPoints, PackedShapes
    from geo.model import LayerStyle

THRESHOLD: Final = 20_000
"""Features beyond which a layer is a large one: as objects each takes a kilobyte and 40 µs to read, which is a second
and 20 MB for so many; packed they take a fortieth of that."""


class Rows(Protocol):
    """What a file says of its features beside their geometries, read when it is asked for.

    A row is a record of the file, whether it could be drawn or not, counted from 0.
    """

    @property
    def names(self) -> tuple[str, ...]:
        """The columns, in the file's order."""

    def __len__(self) -> int: ...

    def __getitem__(self, row: int) -> dict[str, Any]:
        """Return what one record says: by column, without what it does not say."""

    def every_name(self) -> tuple[str, ...]:
        """Return all columns that occur, which may take as long as reading the file."""

    def records(self, rows: NDArray[np.int64]) -> Iterator[dict[str, Any]]:
        """Yield what some records say, quickest where they follow one another."""

    def column(self, name: str) -> Column:
        """Return one column of every record; the first time takes as long as reading the file."""

    def follow(self, path: Path) -> None:
        """Read on in another file, which has the same content."""


@dataclass(eq=False, slots=True)
class Place:
    """Where a file lies: all that ever changes about a layer, and of no concern to what it is.

    Saving copies the file into the atlas and moves it out of the way when the layer is removed. A state that undo leads
    back to must find it there, so every state of a layer has the same place.
    """

    path: Path


@dataclass(frozen=True, eq=False, slots=True)
class LargeLayer:
    """Features by the ten thousand, and the file they are in."""

    id: str
    label: str
    place: Place
    part: int
    """Which layer of the file it is, from 0."""
    source: str
    """What the file was called by whoever brought it along, for the credits."""
    crs: str
    """What it was reprojected from, if it was."""
    style: LayerStyle | None
    points: PackedPoints | None
    lines: PackedShapes | None
    polygons: PackedShapes | None
    rows: Rows
    count: int
    """Features that can be drawn."""

    @property
    def path(self) -> Path:
        """The file, where it lies now."""
        return self.place.path

    def move_to(self, path: Path) -> None:
        """Note, for every state of the layer, that its file lies elsewhere now."""
        self.rows.follow(path)
        self.place.path = path

    @property
    def file(self) -> LargeFile:
        """What leads back to the layer."""
        return LargeFile(self.id, self.label, str(self.path), self.part, self.source, self.crs, self.style)

    @property
    def box(self) -> tuple[float, float, float, float]:
        """West, south, east and north of everything in it, in degrees."""
        from geo.large.world import degrees_of  # noqa: PLC0415 - numpy, which describing a layer does without

        west, north, east, south = zip(*(part.box for part in self.packed), strict=True)
        left, top = degrees_of(min(west), min(north))
        right, bottom = degrees_of(max(east), max(south))
        return left, bottom, right, top

    @property
    def packed(self) -> Iterator[PackedPoints | PackedShapes]:
        """What there is of points, lines and polygons."""
        return (part for part in (self.points, self.lines, self.polygons) if part is not None)

    def drawn(self) -> NDArray[np.bool_]:
        """Tell which records of the file there is something of on the map, of shape (records,)."""
        import numpy as np  # noqa: PLC0415 - edits name layers, and are read before the map is up

        found = np.zeros(len(self.rows), dtype=np.bool_)
        for part in self.packed:
            found[part.row] = True
        return found
