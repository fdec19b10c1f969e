"""The stores of FlatGeobuf and GeoPackage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from geo.errors import DataError, Finding
from geo.large.in_place.boxes import no_boxes
from geo.large.in_place.flatgeobuf import FlatGeobufTree
from geo.large.in_place.gdal import GdalLayer, dots_and_shapes, told_in_a_sentence
from geo.large.in_place.geopackage import GeoPackageTree
from geo.large.in_place.sqlite import connected, quoted
from geo.large.in_place.store import Found
from geo.readers.gathering import NAMES

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    import pyarrow as pa
    from numpy.typing import NDArray

    from geo.large.in_place.store import Asked, Frame, Ids, Told
    from geo.large.packed import Kind

NO_INDEX: Final = "it has no index of places, without which it cannot be read by the view"
_SAVE_WITH: Final = "Save it again with a spatial index."


class _GdalStore:
    """What both have in common."""

    is_remote = False

    def __init__(self, layer: GdalLayer) -> None:
        self._layer = layer

    @property
    def label(self) -> str:
        """What the layer is called."""
        return self._layer.label

    @property
    def shown(self) -> str:
        """The file's name."""
        return self._layer.path.name

    @property
    def crs(self) -> str | None:
        """The coordinate system, as GDAL has it."""
        return self._layer.crs

    @property
    def count(self) -> int:
        """How many features there are."""
        return self._layer.count

    @property
    def kind(self) -> Kind | None:
        """What they are, if all of them are the same."""
        return self._layer.kind

    @property
    def names(self) -> tuple[str, ...]:
        """The columns."""
        return self._layer.names

    @property
    def notes(self) -> tuple[str, ...]:
        """Nothing is to be known."""
        return ()

    def close(self) -> None:
        """Let go of nothing: a file is open only while it is read."""

    def table(self, ids: Ids, told: Told) -> pa.Table:
        """Return what some features say; raises :class:`DataError` when they cannot be read."""
        return self._layer.table(ids, told)


class FlatGeobuf(_GdalStore):
    """A FlatGeobuf file.

    It has no index of what features say: a sample is taken first, and whether each is asked for is looked at after.

    Raises
    ------
    DataError
        When it cannot be read, or has no index.
    """

    def __init__(self, path: Path) -> None:
        with told_in_a_sentence(path):
            tree = FlatGeobufTree.of(path)
        if tree is None:
            raise DataError(Finding(NO_INDEX, path.name, remedy=_SAVE_WITH))
        super().__init__(GdalLayer.of(path, None, path.stem))
        self._tree = tree

    @property
    def frame(self) -> Frame | None:
        """Around all features."""
        return self._tree.frame

    def read(self, frame: Frame | None, pixel: float, asked: Asked, most: int, told: Told) -> Found:
        """Return what is in a frame, as :meth:`geo.large.in_place.store.Store.read` says."""
        leaves = self._tree.search(frame, told)
        is_asked = not asked
        if leaves.count <= most:
            found = self._layer.inside(frame, leaves.count, told)
            return Found(found.ids, found.shapes, found.boxes, len(found.ids), is_asked=is_asked)
        numbers = leaves.spread(most)
        drawn = dots_and_shapes(self._layer, numbers, self._tree.boxes(numbers), pixel, told)
        how = "taken at equal steps through the file’s index"
        return Found(*drawn, leaves.count, how=how, is_asked=is_asked)


class GeoPackage(_GdalStore):
    """A layer of a GeoPackage.

    Parameters
    ----------
    path
        The file.
    name, label
        What the layer is called in it, and on the map.

    Raises
    ------
    DataError
        When it cannot be read, or has no index.
    """

    def __init__(self, path: Path, name: str, label: str) -> None:
        super().__init__(GdalLayer.of(path, name, label))
        with connected(path, lambda: None) as connection:
            tree = GeoPackageTree.of(connection, name, self._layer.geometry)
            if tree is None:
                raise DataError(Finding(NO_INDEX, path.name, name, remedy=_SAVE_WITH))
            self._tree = tree
            self._frame = tree.frame(connection)
            self._key = _key(connection, name)
            self._days = _date_column(connection, name)

    @property
    def frame(self) -> Frame | None:
        """Around all features."""
        return self._frame

    def read(self, frame: Frame | None, pixel: float, asked: Asked, most: int, told: Told) -> Found:
        """Return what is in a frame, as :meth:`geo.large.in_place.store.Store.read` says."""
        path = self._layer.path
        with connected(path, told) as connection:
            condition, values = self._condition(connection, asked)
            if condition and (few := self._few(connection, frame, condition, values, most)) is not None:
                shapes = self._layer.shapes(few, told)
                return Found(few, shapes, no_boxes(), len(few))
            sampled = self._tree.search(connection, frame)
        is_asked = not asked
        if sampled.is_whole and sampled.count <= most:
            found = self._layer.inside(frame, sampled.count, told)
            return Found(found.ids, found.shapes, found.boxes, len(found.ids), is_asked=is_asked)
        total = len(sampled.entries)
        places = np.arange(min(most, total)) * total // min(most, total)
        chosen, ids = sampled.boxes()[places], sampled.entries["id"][places].astype(np.int64)
        drawn = dots_and_shapes(self._layer, ids, chosen, pixel, told)
        how = "taken at equal steps through the file’s index"
        return Found(*drawn, sampled.count, sampled.is_whole, how, is_asked)

    def _condition(self, connection: sqlite3.Connection, asked: Asked) -> tuple[str, list[object]]:
        """Return what is asked for as SQL: nothing where it cannot be said."""
        said, values = [], list[object]()
        if asked.days and self._days:
            day = f"substr({quoted(self._days)}, 1, 10)"
            said.append(f"({day} IS NULL OR {day} BETWEEN ? AND ?)")
            values += [day.isoformat() for day in asked.days]
        known = {name.casefold(): name for name in self.names}
        named = [quoted(known[name]) for name in NAMES if name in known]
        if asked.words and named:
            # The first of the columns that says something is the name, as in the window's own search.
            connection.create_function("has_words", 1, asked.has_words, deterministic=True)
            name = f"coalesce({', '.join(f'nullif({each}, {_NOTHING})' for each in named)}, {_NOTHING})"
            plainly = " AND ".join(["instr(lower(asked_name), ?)"] * len(asked.words))
            is_ascii = "length(asked_name) = length(CAST(asked_name AS BLOB))"
            has_words = f"CASE WHEN {is_ascii} THEN {plainly} ELSE has_words(asked_name) END"
            said.append(f"(SELECT {has_words} FROM (SELECT {name} AS asked_name))")  # noqa: S608 - quoted, values apart
            values += asked.words
        is_all_said = len(said) == bool(asked.days) + bool(asked.words)
        return (" AND ".join(said), values) if is_all_said else ("", [])

    def _few(
        self, connection: sqlite3.Connection, frame: Frame | None, condition: str, values: list[object], most: int
    ) -> NDArray[np.int64] | None:
        """Return the features that are asked for; None where they are too many."""
        table, key = quoted(self._layer.name), quoted(self._key)
        if frame is not None and not _covers(frame, self._frame):  # else the table is quicker read than its index
            west, south, east, north = frame
            touching = (
                f"SELECT id FROM {quoted(self._tree.table)} WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?"  # noqa: S608 - quoted
            )
            condition, values = f"{condition} AND {key} IN ({touching})", [*values, west, east, south, north]
        statement = f"SELECT {key} FROM {table} WHERE {condition} LIMIT {most + 1:d}"  # noqa: S608 - quoted names, values apart
        found = connection.execute(statement, values).fetchall()
        return None if len(found) > most else np.array([key for (key,) in found], dtype=np.int64)


def _covers(frame: Frame, other: Frame | None) -> bool:
    west_and_south = other is not None and frame[0] <= other[0] and frame[1] <= other[1]
    return west_and_south and other is not None and frame[2] >= other[2] and frame[3] >= other[3]


_NOTHING: Final = "''"


def _key(connection: sqlite3.Connection, table: str) -> str:
    """Return the column that is the number of a row: the index knows a feature by it."""
    about = connection.execute(f"PRAGMA table_info({quoted(table)})").fetchall()
    return next((str(name) for _, name, _, _, _, key in about if key), "rowid")


def _date_column(connection: sqlite3.Connection, table: str) -> str:
    """Return the first column of dates or times; nothing if there is none."""
    about = connection.execute(f"PRAGMA table_info({quoted(table)})").fetchall()
    return next((str(name) for _, name, kind, *_ in about if kind.upper() in {"DATE", "DATETIME"}), "")
