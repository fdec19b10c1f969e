"""Tables without a geometry, and the links between rows: plain SQL, as GeoPackage's parts 1 and 18-000 have it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from geo.export.characters import NOT_IN_C_STRINGS, visible
from geo.export.geopackage.layers import KEY, text_of
from geo.export.geopackage.names import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from sqlite3 import Connection

    from geo.records import Record

EXTENSION: Final = "gpkg_related_tables"
DEFINITION: Final = "http://www.geopackage.org/18-000.html"
SCOPE: Final = "read-write"
RELATIONS: Final = "gpkgext_relations"
MAKE_RELATIONS: Final = f"""
CREATE TABLE IF NOT EXISTS {RELATIONS} (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  base_table_name TEXT NOT NULL,
  base_primary_column TEXT NOT NULL DEFAULT 'id',
  related_table_name TEXT NOT NULL,
  related_primary_column TEXT NOT NULL DEFAULT 'id',
  relation_name TEXT NOT NULL,
  mapping_table_name TEXT NOT NULL UNIQUE
)"""
"""As the Related Tables Extension writes it down (OGC 18-000)."""


def write_table(
    database: Connection,
    name: str,
    description: str,
    columns: Mapping[str, str],
    records: Sequence[Record],
) -> None:
    """Add a table of attributes; the key of each row is its place, from 1.

    Parameters
    ----------
    database
        A GeoPackage.
    name, description
        What the table is called, and said to be.
    columns
        SQL types, with constraints, by name.
    records
        Rows by the columns' names; what a row lacks is null.
    """
    declared = ", ".join(f"{quoted(column)} {kind}" for column, kind in columns.items())
    database.execute(f"CREATE TABLE {quoted(name)} ({KEY} INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, {declared})")
    insert_rows(database, name, columns, [[record.get(column) for column in columns] for record in records])
    register(database, name, description)


def insert_rows(database: Connection, table: str, columns: Iterable[str], rows: Iterable[Sequence[Any]]) -> None:
    """Add rows to a table."""
    names = [quoted(column) for column in columns]
    places = ", ".join("?" * len(names))
    statement = f"INSERT INTO {quoted(table)} ({', '.join(names)}) VALUES ({places})"  # noqa: S608 - names are quoted
    database.executemany(statement, ([_storable(value) for value in row] for row in rows))


def register(database: Connection, name: str, description: str) -> None:
    """Enter a table of attributes in the list of contents."""
    columns = ("table_name", "data_type", "identifier", "description")
    insert_rows(database, "gpkg_contents", columns, [(name, "attributes", name, description)])


def relate(database: Connection, base: str, related: str, mapping: str, pairs: Sequence[tuple[int, int]]) -> None:
    """Link rows of two tables by their keys, many to many (Related Tables Extension).

    Parameters
    ----------
    database
        A GeoPackage.
    base, related
        The tables; the second holds attributes.
    mapping
        What the table of the links is called.
    pairs
        Keys in the first and in the second table.
    """
    extension = ("table_name", "column_name", "extension_name", "definition", "scope")
    if not database.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (RELATIONS,)).fetchone():
        database.execute(MAKE_RELATIONS)
        insert_rows(database, "gpkg_extensions", extension, [(RELATIONS, None, EXTENSION, DEFINITION, SCOPE)])
    database.execute(
        f"CREATE TABLE {quoted(mapping)} "
        "(id INTEGER PRIMARY KEY AUTOINCREMENT, base_id INTEGER NOT NULL, related_id INTEGER NOT NULL)"
    )
    insert_rows(database, mapping, ("base_id", "related_id"), pairs)
    register(database, mapping, f"Links from {base} to {related}.")
    insert_rows(database, "gpkg_extensions", extension, [(mapping, None, EXTENSION, DEFINITION, SCOPE)])
    insert_rows(
        database,
        RELATIONS,
        ("base_table_name", "base_primary_column", "related_table_name", "related_primary_column", "relation_name",
         "mapping_table_name"),
        [(base, KEY, related, KEY, "attributes", mapping)],
    )  # fmt: skip


def _storable(value: Any) -> Any:  # noqa: ANN401 - whatever a record holds
    return value if value is None or isinstance(value, int | float) else text_of(visible(value, NOT_IN_C_STRINGS))
