"""What is read of a database: a table or a query, its key and its column of geometries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from geo.errors import DataError, Finding, suggestion
from geo.large.in_place.gdal import KINDS

if TYPE_CHECKING:
    from geo.large.in_place.postgis.connection import Connection
    from geo.large.in_place.store import Frame
    from geo.large.packed import Kind

_GEOMETRIES: Final = frozenset({"geometry", "geography"})
_KEYS: Final[tuple[str, ...]] = ("id", "fid", "gid", "ogc_fid", "osm_id", "objectid", "pk")
"""Of queries and views, which have no key of their own: columns that mostly are one."""
_DATES: Final = frozenset({"date", "timestamp", "timestamptz"})
_NO_VALUES: Final = frozenset({"bytea", "raster"})
_KINDS: Final = {name.upper(): kind for name, kind in KINDS.items()}


@dataclass(frozen=True, slots=True)
class Named:
    """What a person asks for."""

    name: str = ""
    """Of a table or view, perhaps with its schema before a dot; nothing of a query."""
    query: str = ""
    """A SELECT."""
    geometry: str = ""
    """A column; the first of its kind where nothing is said."""
    key: str = ""
    """A column that tells features apart; that of the table where nothing is said."""


@dataclass(frozen=True, slots=True)
class Relation:
    """What is known of it."""

    source: str
    """As it stands after FROM."""
    label: str
    key: str
    """Quoted."""
    geometry: str
    """An expression of the type geometry."""
    srid: int
    crs: str | None
    kind: Kind | None
    columns: dict[str, str]
    """The others, and their types."""
    is_table: bool
    """Whether it has pages of its own, of which a sample can be taken."""
    count: int
    """About how many rows it had when the server last looked; less than 0 where that is not known."""
    frame: Frame | None
    """Around all of it, where the server's statistics tell."""
    notes: tuple[str, ...]

    @property
    def date_column(self) -> str:
        """The first column of dates or times; nothing where there is none."""
        return next((name for name, kind in self.columns.items() if kind in _DATES), "")


def look_up(connection: Connection, named: Named, shown: str) -> Relation:
    """Find out about a table or query.

    Raises
    ------
    DataError
        When there is no such thing, or it has no geometries.
    """
    if named.query:
        # On lines of its own: a comment at the end of the query ends there.
        table = _Table("", "", f"(\n{named.query.strip().rstrip(';')}\n) AS asked", "", is_table=False, count=-1)
    else:
        table = _table(connection, named.name, shown)
    source, label = table.source, table.name or "Query"
    columns = connection.columns(f"SELECT * FROM {source}")  # noqa: S608 - quoted, or the reader's own query
    geometry = _geometry(columns, named.geometry, shown)
    key, key_note = _key(columns, named.key or table.key, is_table=table.is_table, shown=shown)
    notes = [key_note] if key_note else []
    expression = quoted(geometry)
    if columns[geometry] == "geography":
        expression += "::geometry"
        notes.append("a column of geographies is read without its index: a column of geometries is quicker")
    srid, crs, kind = _about(connection, source, expression)
    rest = {name: type_ for name, type_ in columns.items() if type_ not in _GEOMETRIES | _NO_VALUES}
    return Relation(
        source=source,
        label=label,
        key=key,
        geometry=expression,
        srid=srid,
        crs=crs,
        kind=kind,
        columns=rest,
        is_table=table.is_table,
        count=table.count,
        frame=_frame(connection, table, geometry) if table.is_table else None,
        notes=tuple(f"{label}: {note}." for note in notes),
    )


def tables(connection: Connection) -> list[str]:
    """Return the tables and views with geometries that may be read, with their schemas."""
    found = connection.fetch(
        "SELECT f_table_schema AS schema, f_table_name AS name FROM geometry_columns"
        " WHERE has_table_privilege(format('%I.%I', f_table_schema, f_table_name), 'SELECT')"
        " UNION SELECT f_table_schema, f_table_name FROM geography_columns ORDER BY 1, 2"
    )
    return [f"{row['schema']}.{row['name']}" for row in found]


def quoted(name: str) -> str:
    """Return a name as SQL has it, whatever is in it."""
    return '"' + name.replace('"', '""').replace("\0", "") + '"'


@dataclass(frozen=True, slots=True)
class _Table:
    schema: str
    name: str
    source: str
    key: str
    is_table: bool
    count: int


def _table(connection: Connection, name: str, shown: str) -> _Table:
    found = connection.fetch(
        "SELECT n.nspname AS schema, c.relname AS name, c.relkind::text AS form, c.reltuples::bigint AS count,"
        " (SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]"
        "  WHERE i.indrelid = c.oid AND i.indisprimary AND i.indnatts = 1) AS key"
        " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE c.relkind IN ('r', 'v', 'm', 'p', 'f') AND $1::text IN (c.relname::text, n.nspname || '.' || c.relname)"
        " ORDER BY pg_table_is_visible(c.oid) DESC LIMIT 1",
        [name],
    )
    if not found:
        raise DataError(Finding(f"there is no table “{name}”", shown, remedy=suggestion(name, tables(connection))))
    (row,) = found
    source = f"{quoted(row['schema'])}.{quoted(row['name'])}"
    is_table = row["form"] in {"r", "m"}
    return _Table(row["schema"], row["name"], source, row["key"] or "", is_table=is_table, count=row["count"])


def _frame(connection: Connection, table: _Table, geometry: str) -> Frame | None:
    if '"' in table.schema + table.name + geometry:  # PostGIS does not find its statistics by such a name
        return None
    statement = (
        "SELECT ST_XMin(box), ST_YMin(box), ST_XMax(box), ST_YMax(box) FROM"
        " (SELECT ST_EstimatedExtent($1::text, $2::text, $3::text)::box3d AS box) AS extent"
    )
    ((west, south, east, north),) = connection.fetch(statement, [table.schema, table.name, geometry])
    return None if west is None else (west, south, east, north)


def _geometry(columns: dict[str, str], wanted: str, shown: str) -> str:
    having = [name for name, kind in columns.items() if kind in _GEOMETRIES]
    if wanted and wanted not in having:
        raise DataError(Finding(f"“{wanted}” is no column of geometries", shown, remedy=suggestion(wanted, having)))
    if not having:
        raise DataError(Finding("there is no column of geometries", shown))
    return wanted or having[0]


def _key(columns: dict[str, str], wanted: str, *, is_table: bool, shown: str) -> tuple[str, str]:
    """Return what tells rows apart, and what is to be known of it."""
    if wanted:
        if wanted not in columns:
            raise DataError(Finding(f"there is no column “{wanted}”", shown, remedy=suggestion(wanted, columns)))
        return quoted(wanted), ""
    if is_table:
        return "ctid", "the table has no key: after a change a selected feature may be another"
    likely = next((name for name in _KEYS if name in columns), None)
    if likely is None:
        likely = next(name for name, kind in columns.items() if kind not in _GEOMETRIES)
    return quoted(likely), f"features are told apart by the column “{likely}”"


def _about(connection: Connection, source: str, geometry: str) -> tuple[int, str | None, Kind | None]:
    """Return number and name of the coordinate system, and what the geometries are, by the first of them."""
    found = connection.fetch(
        f"SELECT ST_SRID(g) AS srid, GeometryType(g) AS kind FROM (SELECT {geometry} AS g FROM {source}) AS geometries"  # noqa: S608 - quoted
        " WHERE g IS NOT NULL LIMIT 100"
    )
    kinds = {_KINDS.get(row["kind"]) for row in found}
    srid = int(found[0]["srid"]) if found else 0
    if not srid:
        return 0, None, kinds.pop() if len(kinds) == 1 else None
    systems = connection.fetch("SELECT auth_name, auth_srid, srtext FROM spatial_ref_sys WHERE srid = $1", [srid])
    crs = f"EPSG:{srid}"
    if systems and systems[0]["auth_name"]:
        crs = f"{systems[0]['auth_name']}:{systems[0]['auth_srid']}"
    elif systems:
        crs = systems[0]["srtext"]
    return srid, crs, kinds.pop() if len(kinds) == 1 else None
