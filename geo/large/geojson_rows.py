"""The properties of a GeoJSON file's features, which stay in the file until they are asked for."""

from __future__ import annotations

import contextlib
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, TypeVar

import msgspec
import numpy as np

from geo.errors import DataError, Finding
from geo.large.columns import column_of
from geo.layers import without_nan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from geo.large.columns import Column

_SAMPLED: Final = 16
"""Blocks, from all over the file, whose records are asked for the names of columns."""


class _Record(msgspec.Struct, gc=False):
    properties: dict[str, Any] | None = None

    @property
    def columns(self) -> dict[str, Any]:
        return self.properties or {}


_RECORDS: Final = msgspec.json.Decoder(list[_Record])
T = TypeVar("T")


class GeoJsonRows:
    """What the features of a file say, read block by block.

    What is read raises :class:`~geo.errors.DataError` when the file has changed meanwhile, or is gone.

    Parameters
    ----------
    path
        The file.
    starts, ends
        The bytes that each block of whole features begins at and ends before, of shape (blocks,).
    firsts
        The first record in each block, and after them all how many there are; of shape (blocks + 1,).
    """

    def __init__(
        self, path: Path, starts: NDArray[np.int64], ends: NDArray[np.int64], firsts: NDArray[np.int64]
    ) -> None:
        self.path = path
        self.starts = starts
        self.ends = ends
        self.firsts = firsts
        self._stamp = _stamp(path)
        self._last: tuple[int, list[_Record]] = (-1, [])
        self._columns: dict[str, Column] = {}
        self._names: tuple[str, ...] | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Columns that occur among some thousands of records from all over the file."""
        if self._names is None:
            sampled = np.unique(np.linspace(0, len(self.starts) - 1, _SAMPLED).astype(int)).tolist()
            records = chain.from_iterable(self._block(number) for number in sampled)
            self._names = tuple(dict.fromkeys(chain.from_iterable(record.columns for record in records)))
        return self._names

    def __len__(self) -> int:
        return int(self.firsts[-1])

    def __getitem__(self, row: int) -> dict[str, Any]:
        number = int(np.searchsorted(self.firsts, row, side="right")) - 1
        if self._last[0] != number:  # a table is read row by row
            self._last = (number, self._block(number))
        columns = self._last[1][row - int(self.firsts[number])].columns
        return {name: value for name, value in columns.items() if value is not None}

    def every_name(self) -> tuple[str, ...]:
        """Return all columns that occur."""
        records = chain.from_iterable(self._block(number) for number in range(len(self.starts)))
        return tuple(dict.fromkeys(chain.from_iterable(record.columns for record in records)))

    def records(self, rows: NDArray[np.int64]) -> Iterator[dict[str, Any]]:
        """Yield what some records say."""
        return map(self.__getitem__, rows.tolist())

    def column(self, name: str) -> Column:
        """Return a column of every record, which is kept."""
        if name not in self._columns:
            one = msgspec.defstruct("_One", [("value", Any, None)], rename={"value": name}, gc=False)
            record = msgspec.defstruct("_Only", [("properties", one | None, None)], gc=False)
            decoder = msgspec.json.Decoder(list.__class_getitem__(record))
            values: list[Any] = []
            for number in range(len(self.starts)):
                found: list[Any] = self._decoded(number, decoder)
                values += [each.properties and each.properties.value for each in found]
            self._columns[name] = column_of(values)
        return self._columns[name]

    def follow(self, path: Path) -> None:
        """Read on in a copy of the file. Where the file itself has changed meanwhile, its copy is no better."""
        with contextlib.suppress(OSError):
            if _stamp(self.path) == self._stamp:
                self._stamp = _stamp(path)  # some disks keep times less exactly
        self.path = path

    def _block(self, number: int) -> list[_Record]:
        return self._decoded(number, _RECORDS)

    def _decoded(self, number: int, decoder: msgspec.json.Decoder[list[T]]) -> list[T]:
        text = self._text(number)
        try:
            return decoder.decode(text)
        except msgspec.ValidationError as error:
            raise self._gone("the file has changed since it was read") from error
        except msgspec.DecodeError:
            return decoder.decode(without_nan(text))

    def _text(self, number: int) -> bytes:
        try:
            if _stamp(self.path) != self._stamp:
                raise self._gone("the file has changed since it was read")
            with self.path.open("rb") as stream:
                stream.seek(int(self.starts[number]))
                return b"[" + stream.read(int(self.ends[number] - self.starts[number])) + b"]"
        except OSError as error:
            raise self._gone(f"the file cannot be read any more ({error.strerror or error})") from error

    def _gone(self, problem: str) -> DataError:
        return DataError(Finding(problem, self.path.name, remedy="Open it again."))


def _stamp(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_size, status.st_mtime_ns
