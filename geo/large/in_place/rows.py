"""What the features in view say, read when it is asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from geo.large.table_rows import TableRows

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyarrow as pa

    from geo.large.columns import Column
    from geo.large.in_place.store import Ids, Store


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
        self._ids = ids

    @property
    def names(self) -> tuple[str, ...]:
        """The columns, in the store's order."""
        return self._store.names

    def __len__(self) -> int:
        return len(self._ids)

    def __getitem__(self, row: int) -> dict[str, Any]:
        """Return what one record says; raises :class:`DataError` when it cannot be read any more."""
        if "_rows" in self.__dict__:  # all of them were read for a column
            return self._rows[row]
        return TableRows(self._store.table([self._ids[row]]))[0]

    def column(self, name: str) -> Column:
        """Return one column of every record; the first time all of them are read."""
        return self._rows.column(name)

    @cached_property
    def _rows(self) -> TableRows:
        return TableRows(self._store.table(self._ids) if len(self._ids) else _empty(self.names))


def _empty(names: Sequence[str]) -> pa.Table:
    import pyarrow as pa  # noqa: PLC0415 - heavy: never before the map is up

    return pa.table({name: pa.array([], pa.string()) for name in names})
