"""What the features in view say, read when it is asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from geo.large.table_rows import TableRows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

    from geo.large.columns import Column
    from geo.large.in_place.store import Ids, Store, Told


class StoreRows:
    """Some records of a store, counted from 0.

    Parameters
    ----------
    store
        Where they are.
    ids
        By which it finds them.
    """

    def __init__(self, store: Store, ids: Ids) -> None:
        self._store = store
        self.ids = ids

    @property
    def names(self) -> tuple[str, ...]:
        """The columns, in the store's order."""
        return self._store.names

    def __len__(self) -> int:
        return len(self.ids)

    def __getitem__(self, row: int) -> dict[str, Any]:
        """Return what one record says; raises :class:`DataError` when it cannot be read any more."""
        if "_rows" in self.__dict__:  # all of them were read for a column
            return self._rows[row]
        return TableRows(self._store.table([self.ids[row]], go_on))[0]

    def every_name(self) -> tuple[str, ...]:
        """Return all columns: the store knows them."""
        return self.names

    def records(self, rows: NDArray[np.int64]) -> Iterator[dict[str, Any]]:
        """Yield what some records say, after all of them were read."""
        return self._rows.records(rows)

    def load(self, told: Told) -> None:
        """Read all of them now, so that nobody waits when something is asked for; raise in ``told`` to cancel."""
        if "_rows" not in self.__dict__:
            self.__dict__["_rows"] = self._read(told)

    def column(self, name: str) -> Column:
        """Return one column of every record; the first time all of them are read."""
        return self._rows.column(name)

    def follow(self, path: Path) -> None:
        """Stay with the store: what is read in place is not moved."""

    @cached_property
    def _rows(self) -> TableRows:
        return self._read(go_on)

    def _read(self, told: Told) -> TableRows:
        return TableRows(self._store.table(self.ids, told) if len(self.ids) else _empty(self.names))


def go_on() -> None:
    """Tell reading to go on."""


def _empty(names: Sequence[str]) -> pa.Table:
    import pyarrow as pa  # noqa: PLC0415 - heavy: never before the map is up

    return pa.table({name: pa.array([], pa.string()) for name in names})
