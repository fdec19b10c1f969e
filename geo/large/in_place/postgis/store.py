"""A table or query of PostGIS as a store."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

import numpy as np

from geo.errors import DataError, Finding
from geo.large.in_place.boxes import touching
from geo.large.in_place.postgis.connection import Connection
from geo.large.in_place.postgis.relation import look_up, quoted
from geo.large.in_place.postgis.where import Where
from geo.large.in_place.store import Found
from geo.readers.gathering import NAMES, plain_value

if TYPE_CHECKING:
    from collections.abc import Sequence

    import asyncpg
    import pyarrow as pa

    from geo.large.in_place.postgis.address import Address, Credentials
    from geo.large.in_place.postgis.relation import Named
    from geo.large.in_place.store import Asked, Boxes, Frame, Ids, Told
    from geo.large.packed import Kind

_HASHES: Final = 2**20
"""Of which the lowest are taken for a sample."""
_TRIES: Final = 4
"""At a sample of the right size: the server's guess of how many there are may be wrong."""
_FILLED: Final = 0.8
"""Of what can be shown that a sample is to have: it may turn out larger."""
_SURE: Final = 100
"""Features in a sample from which the number of all is told within a fifth, mostly."""
_MUCH: Final = 0.2
"""Of a table: beyond, some of its pages are quicker read than all of them."""
FOLDED: Final = (
    "regexp_replace(regexp_replace(translate(replace(lower(normalize({name}, NFKD)), 'ß', 'ss'), 'ıəøłđ', 'iaold'),"
    " '[\\u0300-\\u036f]', '', 'g'), '[^[:alnum:]_]+', ' ', 'g')"
)
"""As :func:`geo.query.folding.fold` has it, in SQL."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is to be read for a view."""

    where: Where
    frame: Frame | None
    pixel: float
    planned: int
    """How many rows the server expects."""
    most: int
    told: Told


class PostGis:
    """A layer of a database.

    Parameters
    ----------
    address, who
        The database, and who asks.
    named
        What is read of it.

    Raises
    ------
    DataError
        When it cannot be reached, or there is no such table.
    """

    is_remote = True

    def __init__(self, address: Address, who: Credentials, named: Named) -> None:
        self.shown = str(address)
        self._views = Connection(address, who)
        self._rows = Connection(address, who)
        """Apart, so that a click need not wait for a view."""
        try:
            self._relation = look_up(self._views, named, self.shown)
            self.count = max(self._relation.count, 0) or self._planned(Where(), lambda: None)
        except DataError:
            self.close()
            raise
        self.label = self._relation.label
        self.crs = self._relation.crs
        self.kind: Kind | None = self._relation.kind
        self.names = tuple(self._relation.columns)
        self.notes = self._relation.notes
        self.frame: Frame | None = self._relation.frame

    def close(self) -> None:
        """Close what is open to the server."""
        self._views.close()
        self._rows.close()

    def read(self, frame: Frame | None, pixel: float, asked: Asked, most: int, told: Told) -> Found:
        """Return what is in a frame, as :meth:`geo.large.in_place.store.Store.read` says."""
        where, is_said = self._where(frame, asked)
        wanted = _Wanted(where, frame, pixel, self._planned(where, told), most, told)
        found = self._whole(wanted) if wanted.planned <= 4 * most else None
        share = _FILLED * most / max(wanted.planned, most + 1)
        for number in range(_TRIES):
            if found is not None:
                return replace(found, is_asked=is_said)
            sample, seen = self._sampled(wanted, share, by_pages=number == 0)
            if seen > most:
                share *= _FILLED * most / seen
            elif seen >= min(_SURE, most // 4):
                found = sample
            else:  # the server expected far more than there is: so few say nothing of the rest
                found = self._whole(wanted)
                share = min(10 * share, _FILLED)
        if found is None:
            raise DataError(Finding("there is too much in view for the server to take a sample", self.shown))
        return replace(found, is_asked=is_said)

    def table(self, ids: Ids, told: Told) -> pa.Table:
        """Return what some features say: of those that are not there any more, nothing.

        Raises
        ------
        DataError
            When the server does not answer, or the only one that is asked for is not there any more.
        """
        import pyarrow as pa  # noqa: PLC0415 - heavy: never before the map is up

        relation = self._relation
        columns = ", ".join([f"{relation.key} AS key_", *map(quoted, self.names)])
        statement = f"SELECT {columns} FROM {relation.source} WHERE {relation.key} = ANY($1)"  # noqa: S608 - quoted
        rows = {row[0]: row for row in self._rows.fetch(statement, [[*ids]], told)}
        if not rows:
            raise DataError(Finding("the feature is not there any more", self.shown, str(ids[0])))
        nothing = (None,) * (len(self.names) + 1)
        ordered = [rows.get(identifier, nothing) for identifier in ids]
        return pa.table({name: _column([row[place] for row in ordered]) for place, name in enumerate(self.names, 1)})

    def _whole(self, wanted: _Wanted) -> Found | None:
        """Return all that is wanted, or None where it is too much."""
        statement = f"{self._statement(wanted.where, wanted.pixel)} LIMIT {wanted.most + 1:d}"
        rows = self._views.fetch(statement, wanted.where.values, wanted.told)
        if len(rows) > wanted.most:
            return None
        ids, shapes, boxes = _found(rows, wanted.frame)
        return Found(ids, shapes, boxes, len(ids))

    def _sampled(self, wanted: _Wanted, share: float, *, by_pages: bool) -> tuple[Found, int]:
        """Return a sample, and how large it is: usable only if that is not too much."""
        # Pages are quick, but of a small table too coarse.
        pages = by_pages and self._relation.is_table and wanted.planned > _MUCH * max(self._relation.count, 1)
        sampled, how = self._sampling(wanted.where, share, pages=pages)
        statement = f"{self._statement(sampled, wanted.pixel)} LIMIT {2 * wanted.most + 1:d}"
        rows = self._views.fetch(statement, sampled.values, wanted.told)
        return Found(*_found(rows, None), round(len(rows) / share), is_exact=False, how=how), len(rows)

    def _sampling(self, where: Where, share: float, *, pages: bool) -> tuple[Where, str]:
        if pages:
            sample = f"TABLESAMPLE SYSTEM ({100 * share:.6f}) REPEATABLE (0)"
            return where.sampled(sample), "those in some of the table’s pages"
        hashed = f"(hashtext({self._relation.key}::text) & {_HASHES - 1}) < {round(share * _HASHES):d}"
        return where.having(hashed), "chosen by a hash of their keys"

    def _statement(self, where: Where, pixel: float) -> str:
        """Return a statement that finds key, geometry (of what is larger than a pixel) and box."""
        relation = self._relation
        size = "greatest(ST_XMax(g) - ST_XMin(g), ST_YMax(g) - ST_YMin(g))"
        fine = f"ST_AsBinary(ST_Simplify(g, {pixel / 4:.12g}, true), 'NDR')"
        return (
            f"SELECT k, CASE WHEN {size} > {pixel:.12g} THEN {fine} END,"  # noqa: S608 - quoted, numbers, values apart
            " ST_XMin(g), ST_YMin(g), ST_XMax(g), ST_YMax(g) FROM"
            f" (SELECT {relation.key} AS k, {relation.geometry} AS g FROM {self._from(where)}) AS shapes"
        )

    def _from(self, where: Where) -> str:
        conditions = " AND ".join((f"{self._relation.geometry} IS NOT NULL", *where.conditions))
        return f"{self._relation.source} {where.sample} WHERE {conditions}"

    def _planned(self, where: Where, told: Told) -> int:
        """Return how many rows the server expects."""
        statement = f"EXPLAIN (FORMAT JSON) SELECT 1 FROM {self._from(where)}"  # noqa: S608 - as above
        ((plan,),) = self._views.fetch(statement, where.values, told)
        return int(json.loads(plan)[0]["Plan"]["Plan Rows"])

    def _where(self, frame: Frame | None, asked: Asked) -> tuple[Where, bool]:
        """Return what is asked for as SQL, and whether all of it could be said."""
        where, is_said = Where(), True
        relation = self._relation
        if frame is not None:
            envelope = f"ST_MakeEnvelope({', '.join(where.places(4))}, {relation.srid:d})"
            where = where.having(f"{relation.geometry} && {envelope}", *frame)
        if asked.days and relation.date_column:
            day, (first, last) = f"{quoted(relation.date_column)}::date", where.places(2)
            where = where.having(f"({day} IS NULL OR {day} BETWEEN {first}::date AND {last}::date)", *asked.days)
        elif asked.days:
            is_said = False
        if asked.words and self._name_columns:
            names = ", ".join(f"nullif({quoted(name)}::text, '')" for name in self._name_columns)
            names = f"coalesce({names}, '')"
            for word in asked.words:
                where = where.having(f"strpos({FOLDED.format(name=names)}, {where.places(1)[0]}::text) > 0", word)
        elif asked.words:
            is_said = False
        return where, is_said

    @property
    def _name_columns(self) -> list[str]:
        known = {name.casefold(): name for name in self.names}
        return [known[name] for name in NAMES if name in known]


def _found(rows: Sequence[asyncpg.Record], frame: Frame | None) -> tuple[Ids, pa.Array, Boxes]:
    """Return ids, shapes and boxes, without what is in a frame only as an index rounds boxes; shapes come first."""
    import pyarrow as pa  # noqa: PLC0415 - heavy: never before the map is up

    boxes = np.array([row[2:] for row in rows], dtype=np.float64).reshape(-1, 4)
    within = touching(boxes, frame)
    is_large = np.array([row[1] is not None for row in rows], dtype=np.bool_)
    large, small = np.flatnonzero(within & is_large), np.flatnonzero(within & ~is_large)
    ids = [rows[place][0] for place in np.concatenate([large, small]).tolist()]
    return ids, pa.array([rows[place][1] for place in large.tolist()], pa.binary()), boxes[small]


def _column(values: Sequence[object]) -> pa.Array:
    """Return values as Arrow has them, those of types that it does not know as text."""
    import pyarrow as pa  # noqa: PLC0415 - as above

    plain = [plain_value(float(value) if isinstance(value, Decimal) else value) for value in values]
    try:
        return pa.array(plain)
    except pa.ArrowException:
        return pa.array([None if value is None else str(value) for value in plain])
