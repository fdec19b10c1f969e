"""What is shown of a large layer, and which record of one is selected."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from geo.large.classing import LargeClasses
    from geo.large.layer import LargeLayer
    from geo.query.large import LargeSelection


@dataclass(frozen=True, eq=False, slots=True)
class LargeShown:
    """A large layer, how it looks, and what the query leaves of it."""

    layer: LargeLayer
    looks: LargeClasses
    selection: LargeSelection

    @property
    def count(self) -> int:
        """Features that are shown."""
        return self.selection.count

    def rows(self) -> NDArray[np.intp]:
        """Return the records that are shown, in the order of the file."""
        import numpy as np  # noqa: PLC0415 - only where there are large layers

        found = np.zeros(len(self.layer.rows), dtype=np.bool_)
        for part, mask in zip(self.layer.packed, self.selection.masks, strict=True):
            found[part.row if mask is None else part.row[mask != 0]] = True
        return np.flatnonzero(found)


@dataclass(frozen=True, slots=True)
class Picked:
    """A record of a large layer."""

    layer: str
    row: int
    """In the file, from 0."""

    def again(self, before: LargeShown | None, after: LargeShown | None) -> Picked | None:
        """Return the record where it is after a layer was read again for another view; None where it is not in it."""
        if after is None or before is None or before.layer.rows is after.layer.rows:
            return self if after is not None else None
        ids, ids_after = (getattr(shown.layer.rows, "ids", None) for shown in (before, after))
        if ids is None or ids_after is None:  # read from a file as a whole: its records stay what they are
            return self
        places = [place for place, each in enumerate(ids_after) if each == ids[self.row]]
        return Picked(self.layer, places[0]) if places else None
