"""A large layer in the making: positions come by the thousand, are checked, projected and packed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import numpy as np

from geo.errors import DataError, Finding
from geo.large.packed import Kind, PackedPoints, PackedShapes, Parts
from geo.large.world import EDGE, to_world

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from geo.large.world import Degrees, Units

MOST_NAMED: Final = 50
"""Features that are named one by one when they are left out."""
LIMIT: Final = np.array([180.0, 90.0])
"""Degrees of longitude and latitude on either side."""


@dataclass(eq=False, slots=True)
class _Found:
    """What is kept of one kind, piece by piece."""

    x: list[Units] = field(default_factory=list)
    y: list[Units] = field(default_factory=list)
    rows: list[Units] = field(default_factory=list)
    lengths: list[NDArray[np.int64]] = field(default_factory=list)
    is_hole: list[NDArray[np.bool_]] = field(default_factory=list)


class Gathering:
    """What was read of a layer so far.

    Parameters
    ----------
    shown
        The file as its reader knows it.
    label
        What the layer is called.
    """

    def __init__(self, shown: str, label: str) -> None:
        self._shown = shown
        self.label = label
        self._said: list[str] = []
        self._found = {kind: _Found() for kind in Kind}
        self._named: list[Finding] = []
        self._left_out = self._beyond = 0
        self.count = 0
        """Features that can be drawn."""

    def add_points(self, rows: NDArray[np.int64], positions: Degrees) -> None:
        """Take points.

        Parameters
        ----------
        rows
            The record of each, of shape (n,); a MultiPoint's record stands there repeatedly.
        positions
            Longitude and latitude in degrees on WGS 84, of shape (n, 2).
        """
        on_globe = _on_globe(positions)
        if not on_globe.all():
            usable = self._usable(rows, positions, on_globe)
            rows, positions = rows[usable], positions[usable]
        self._keep(Kind.POINTS, rows, positions)

    def add(
        self,
        kind: Kind,
        rows: NDArray[np.int64],
        lengths: NDArray[np.int64],
        is_hole: NDArray[np.bool_],
        positions: Degrees,
    ) -> None:
        """Take parts of features, with every part of each that has one here.

        Parameters
        ----------
        kind
            What they are: a MultiPoint is one part, a line one, a polygon one a ring.
        rows
            The record of each part, of shape (parts,), which never falls.
        lengths
            How many positions each has, of the same shape.
        is_hole
            Which are holes of polygons, of the same shape.
        positions
            Longitude and latitude in degrees on WGS 84, of shape (sum of lengths, 2).
        """
        if kind is Kind.POINTS:
            self.add_points(np.repeat(rows, lengths), positions)
            return
        on_globe = _on_globe(positions)
        if not on_globe.all():
            usable = self._usable(np.repeat(rows, lengths), positions, on_globe)
            whole = usable[np.cumsum(lengths) - lengths]  # a feature is usable as a whole or not at all
            rows, lengths, is_hole, positions = rows[whole], lengths[whole], is_hole[whole], positions[usable]
        found = self._keep(kind, rows, positions)
        found.lengths.append(lengths)
        found.is_hole.append(is_hole)

    def leave_out(self, row: int, problem: str) -> None:
        """Name a record that cannot be drawn."""
        self._left_out += 1
        if self._left_out <= MOST_NAMED:
            self._named.append(
                Finding(problem, self._shown, f"feature {row + 1}", "geometry", "The feature was left out.")
            )

    def note(self, sentence: str) -> None:
        """Say what was done to the layer."""
        self._said.append(f"{self.label}: {sentence}")

    def refused(self, problem: str, remedy: str = "The layer was left out.") -> DataError:
        """Return the error that the layer as a whole cannot be used."""
        return DataError(Finding(problem, self._shown, self.label, remedy=remedy))

    @property
    def findings(self) -> list[Finding]:
        """What was left out: the first by name, the rest by number."""
        more = self._left_out - MOST_NAMED
        if more <= 0:
            return self._named
        problem = f"{more:,} more features cannot be drawn"
        return [*self._named, Finding(problem, self._shown, field="geometry", remedy="They were left out.")]

    @property
    def notes(self) -> list[str]:
        """What was done to the rest, as sentences."""
        if not self._beyond:
            return self._said
        beyond = f"{self._beyond:,} positions nearer to a pole than {EDGE:.2f}° stand at the edge of the map."
        return [*self._said, f"{self.label}: {beyond}"]

    def points(self) -> PackedPoints | None:
        """Return the points, sorted; None where there are none."""
        found = self._found[Kind.POINTS]
        x, y, rows = (_joined(pieces) for pieces in (found.x, found.y, found.rows))
        return PackedPoints.of(x, y, rows) if len(x) else None

    def shapes(self, kind: Kind) -> PackedShapes | None:
        """Return the lines or the polygons, sorted and simplified; None where there are none."""
        found = self._found[kind]
        if not found.lengths or not sum(map(len, found.lengths)):
            return None
        rows, x, y = (_joined(pieces) for pieces in (found.rows, found.x, found.y))
        return PackedShapes.of(kind, Parts(rows, np.concatenate(found.lengths), np.concatenate(found.is_hole), x, y))

    def _usable(self, rows: NDArray[np.int64], positions: Degrees, on_globe: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Tell which positions are of features that lie on the globe as a whole; the others are named."""
        wrong, first = np.unique(rows[~on_globe], return_index=True)
        for row, (longitude, latitude) in zip(wrong.tolist(), positions[~on_globe][first].tolist(), strict=True):
            self.leave_out(row, f"the position {longitude:g}, {latitude:g} is not on the globe")
        return ~np.isin(rows, wrong)

    def _keep(self, kind: Kind, rows: NDArray[np.int64], positions: Degrees) -> _Found:
        longitude, latitude = positions.T
        self._beyond += int(np.count_nonzero(np.abs(latitude) > EDGE))
        self.count += int(np.count_nonzero(np.diff(rows))) + bool(len(rows))
        found = self._found[kind]
        x, y = to_world(longitude, latitude)
        found.x.append(x)
        found.y.append(y)
        found.rows.append(rows.astype(np.uint32))
        return found


def _on_globe(positions: Degrees) -> NDArray[np.bool_]:
    """Tell which positions are on the globe; what is not a number is not."""
    within = np.abs(positions) <= LIMIT
    return within[:, 0] & within[:, 1]


def _joined(pieces: Iterable[Units]) -> Units:
    return np.concatenate([np.zeros(0, dtype=np.uint32), *pieces])
