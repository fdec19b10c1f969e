"""What a query leaves of a large layer: what it would leave of a small one, found by arrays.

A record has no facts and no status, so that who asks for a source, a status or a verdict gets none. Its name is
searched. A period asks for the days in the first column that holds dates, and does not hide what has none.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from geo import periods
from geo.large.columns import is_date
from geo.query.folding import fold
from geo.readers.gathering import NAMES
from geo.vocabulary import OWN_KIND

if TYPE_CHECKING:
    from geo.large.columns import WordColumn
    from geo.large.layer import LargeLayer
    from geo.query.asking import Query

Mask: TypeAlias = NDArray[np.uint8]
"""1 for what is shown, in the order in which a part is packed."""
Flags: TypeAlias = NDArray[np.bool_]
"""Of shape (records,)."""
_SAMPLED: Final = 50
"""Records whose values are looked at to find the column of dates."""


@dataclass(frozen=True, eq=False, slots=True)
class LargeSelection:
    """What a query found in a large layer."""

    masks: tuple[Mask | None, ...]
    """For each of its packed parts; None where all of it is shown."""
    count: int
    """Features that are shown."""


class LargeFinder:
    """A large layer that is asked often: what is asked for the first time is read from its file.

    Parameters
    ----------
    layer
        What is asked.
    """

    def __init__(self, layer: LargeLayer) -> None:
        self._layer = layer

    def find(self, query: Query) -> LargeSelection:
        """Return what a checked query leaves of the layer."""
        parts = tuple(self._layer.packed)
        if self._is_left_out(query):
            return LargeSelection(tuple(np.zeros(len(part), dtype=np.uint8) for part in parts), 0)
        if not (query.text or (query.period and self.date_column)):
            return LargeSelection((None,) * len(parts), self._layer.count)
        shown = np.ones(len(self._layer.rows), dtype=np.bool_)
        if query.period and self.date_column:
            shown &= self._in_period(query.period)
        for word in fold(query.text).split():
            shown &= self._named(word)
        masks = tuple(shown[part.row].astype(np.uint8) for part in parts)
        return LargeSelection(masks, int(np.count_nonzero(shown & self._layer.drawn())))

    @cached_property
    def date_column(self) -> str:
        """The first column that holds dates, as a sample of records shows; nothing if none does."""
        rows = self._layer.rows
        sampled = [rows[row] for row in range(0, len(rows), max(len(rows) // _SAMPLED, 1))]
        for name in rows.names:
            values = [record[name] for record in sampled if record.get(name)]
            if values and all(isinstance(value, str) and is_date(value) for value in values):
                return name
        return ""

    def _is_left_out(self, query: Query) -> bool:
        return bool(
            query.features
            or query.statuses
            or query.sources
            or query.verdicts
            or self._layer.id in query.hidden_layers
            or (query.layers and self._layer.id not in query.layers)
            or (query.kinds and OWN_KIND not in query.kinds)
        )

    def _in_period(self, period: str) -> Flags:
        asked = periods.parse(period)
        first, last = self._layer.rows.column(self.date_column).spans
        overlaps: Flags = (first <= asked.latest.toordinal()) & (last >= asked.earliest.toordinal())
        return overlaps

    def _named(self, word: str) -> Flags:
        """Return which records have a word in what they are called."""
        found = np.zeros(len(self._layer.rows), dtype=np.bool_)
        for column, folded, named in self._names:
            having = np.array([word in name for name in folded], dtype=np.bool_)
            found |= named & column.taken(having, missing=False)
        unnamed = self._unnamed
        if word in fold(self._layer.label):
            found |= unnamed
        elif word.isdigit() and unnamed.any():
            found[unnamed] = [word in str(row + 1) for row in np.flatnonzero(unnamed).tolist()]
        return found

    @cached_property
    def _names(self) -> list[tuple[WordColumn, list[str], Flags]]:
        """The columns that name records, the likeliest first; their words as they are searched; whom each names."""
        rows = self._layer.rows
        known = {name.casefold(): name for name in rows.names}
        found: list[tuple[WordColumn, list[str], Flags]] = []
        unnamed = np.ones(len(rows), dtype=np.bool_)
        for name in NAMES:
            if name in known:
                column = rows.column(known[name]).as_words()
                is_name = np.array([bool(word) for word in column.words], dtype=np.bool_)
                named = unnamed & column.taken(is_name, missing=False)
                found.append((column, [fold(word) for word in column.words], named))
                unnamed = unnamed & ~named
        return found

    @cached_property
    def _unnamed(self) -> Flags:
        """Which records are called by their layer and their number."""
        unnamed = np.ones(len(self._layer.rows), dtype=np.bool_)
        for _, _, named in self._names:
            unnamed &= ~named
        return unnamed
