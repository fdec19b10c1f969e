"""GeoParquet 1.0 and 1.1: a table of Arrow with well-known binary in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import msgspec

from geo.errors import DataError, Finding
from geo.readers.batches import ROWS, gather_batches
from geo.readers.gathering import Gathering

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pyarrow as pa
    import pyarrow.parquet as pq

    from geo.readers.reading import Task

SUFFIXES: Final = frozenset({".parquet", ".geoparquet"})
WGS84: Final = "OGC:CRS84"
"""What a column without a coordinate system is in (GeoParquet 1.1, "crs")."""


@dataclass(frozen=True, slots=True)
class Table:
    """A file that was opened."""

    file: pq.ParquetFile
    geometry: str
    """The column that geometries stand in."""
    crs: str | None


def read_parquet(task: Task) -> None:
    """Read a file; raises as :func:`opened` does."""
    table = opened(task)
    gathering = Gathering(task, task.stem, table.file.metadata.num_rows)
    gather_batches(gathering, batches_of(table.file, task), table.geometry, table.crs)


def opened(task: Task) -> Table:
    """Open a file.

    Raises
    ------
    DataError
        When it is not GeoParquet, or is encoded in another way than as well-known binary.
    """
    import pyarrow as pa  # noqa: PLC0415 - heavy: never before the map is up
    import pyarrow.parquet as pq  # noqa: PLC0415 - as above

    try:
        file = pq.ParquetFile(task.path)
        about: dict[str, Any] = msgspec.json.decode((file.schema_arrow.metadata or {})[b"geo"])
        column = about["primary_column"]
        described = about["columns"][column]
        encoding, crs = described["encoding"], described.get("crs", WGS84)
    except KeyError as error:
        raise DataError(
            Finding("the file is not GeoParquet: it does not say where its geometries are", task.shown)
        ) from error
    except (pa.ArrowException, OSError, msgspec.DecodeError, UnicodeDecodeError, TypeError, AttributeError) as error:
        raise DataError(Finding(f"the file cannot be read: {error}", task.shown)) from error
    if encoding != "WKB":
        raise DataError(Finding(f"geometries encoded as “{encoding}” are not read", task.shown, remedy="Use WKB."))
    definition = crs if isinstance(crs, str) or crs is None else msgspec.json.encode(crs).decode()
    return Table(file, column, definition)


def batches_of(file: pq.ParquetFile, task: Task) -> Iterator[pa.RecordBatch]:
    """Yield a file in batches; raises :class:`DataError` when it cannot be read on."""
    import pyarrow as pa  # noqa: PLC0415 - as above

    try:
        yield from file.iter_batches(ROWS)
    except (pa.ArrowException, OSError) as error:
        raise DataError(Finding(f"the file cannot be read: {error}", task.shown)) from error
