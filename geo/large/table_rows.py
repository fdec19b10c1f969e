"""What records say, in a table of Arrow: that of a file which GDAL or GeoParquet reads, or of a text table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from geo.large.columns import NumberColumn, WordColumn, column_of
from geo.readers.gathering import plain_value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import pyarrow as pa
    from numpy.typing import NDArray

    from geo.large.columns import Column


class TableRows:
    """The columns of a table without its geometries.

    Parameters
    ----------
    table
        In memory, or mapped from a file.
    typed
        Makes of a value what JSON has: text, number, truth or nothing.
    path
        Where the table is mapped from, as Arrow writes it; None where it is in memory.
    """

    def __init__(self, table: pa.Table, typed: Callable[[Any], object] = plain_value, path: Path | None = None) -> None:
        self.table = table
        self.path = path
        self.typed = typed
        self._columns: dict[str, Column] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """The columns, in the file's order."""
        return tuple(self.table.column_names)

    def __len__(self) -> int:
        return int(self.table.num_rows)

    def __getitem__(self, row: int) -> dict[str, Any]:
        (record,) = self.table.slice(row, 1).to_pylist()
        return self._said(record)

    def every_name(self) -> tuple[str, ...]:
        """Return all columns that say something of some record."""
        return tuple(name for name in self.names if self.table.column(name).null_count < len(self))

    def records(self, rows: NDArray[np.int64]) -> Iterator[dict[str, Any]]:
        """Yield what some records say."""
        return map(self._said, self.table.take(rows).to_pylist())

    def column(self, name: str) -> Column:
        """Return a column of every record, which is kept."""
        if name not in self._columns:
            self._columns[name] = self._made(name)
        return self._columns[name]

    def follow(self, path: Path) -> None:
        """Stay with the table: it has everything, wherever the file lies."""

    def _said(self, record: dict[str, Any]) -> dict[str, Any]:
        typed = {name: self.typed(value) for name, value in record.items() if value is not None}
        return {name: value for name, value in typed.items() if value is not None}

    def _made(self, name: str) -> Column:
        import pyarrow as pa  # noqa: PLC0415 - heavy, and not for GeoJSON

        values = self.table.column(name)
        if pa.types.is_integer(values.type) or pa.types.is_floating(values.type):
            numbers = values.cast(pa.float64(), safe=False).to_numpy()
            return NumberColumn(np.where(np.isfinite(numbers), numbers, np.nan), pa.types.is_integer(values.type))
        if pa.types.is_string(values.type) or pa.types.is_large_string(values.type):
            return self._of_words(values)
        return column_of([None if value is None else self.typed(value) for value in values.to_pylist()])

    def _of_words(self, values: pa.ChunkedArray) -> Column:
        """Return a column of texts, of which each is typed once."""
        encoded = values.combine_chunks().dictionary_encode()
        distinct = column_of([self.typed(word) for word in encoded.dictionary.to_pylist()])
        places = encoded.indices.fill_null(len(distinct)).to_numpy()
        if isinstance(distinct, NumberColumn):
            return NumberColumn(np.append(distinct.numbers, np.nan)[places], distinct.is_whole)
        return WordColumn(np.append(distinct.codes, np.int32(-1))[places], distinct.words)
