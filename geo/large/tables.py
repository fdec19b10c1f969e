"""Tables by the hundred thousand records, from GDAL or GeoParquet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from geo.large.kept_table import KeptTable
from geo.large.table_rows import TableRows
from geo.large.wkb import gather_wkb
from geo.readers.batches import holds_bytes, turning, values_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    import pyarrow as pa

    from geo.large.gathering import Gathering


@dataclass(frozen=True, eq=False, slots=True)
class Source:
    """A table that has its geometries in a column of well-known binary."""

    batches: Iterable[pa.RecordBatch]
    geometry: str
    """That column."""
    crs: str | None
    """The coordinate system, as GDAL has it."""


def read_table(
    source: Source, gathering: Gathering, told: Callable[[int], None], folder: Path | None = None
) -> tuple[TableRows, str]:
    """Read a table.

    Parameters
    ----------
    source
        The table.
    gathering
        What the geometries are given to.
    told
        Is told how many records were read; raise in it to cancel.
    folder
        Where the other columns are written meanwhile, to be mapped afterwards; without one they stay in memory.

    Returns
    -------
    rows
        Of the other columns.
    crs
        What was reprojected from; empty where nothing was.

    Raises
    ------
    DataError
        When it cannot be read, or the coordinate system cannot be used.
    """
    turn, named = turning(gathering, source.crs)
    count = 0
    left_out: set[str] = set()
    with KeptTable(folder) as kept:
        for batch in source.batches:
            gather_wkb(batch.column(source.geometry), count, turn, gathering)
            others = [field for field in batch.schema if field.name != source.geometry]
            left_out |= {field.name for field in others if holds_bytes(field)}
            kept.add(_readable(batch.select([field.name for field in others if field.name not in left_out])))
            count += batch.num_rows
            told(count)
    if not count:
        raise gathering.refused("there is nothing in it")
    for name in sorted(left_out):
        gathering.note(f"the column “{name}” holds bytes and was left out.")
    return TableRows(kept.table(), path=kept.path), named


def _readable(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Return a batch all of whose texts are in UTF-8: GDAL hands on the bytes of a file that says it is, and is not."""
    import pyarrow as pa  # noqa: PLC0415 - as above

    try:
        batch.validate(full=True)
    except pa.ArrowInvalid:
        columns = [values_of(column, "")[0] for column in batch.columns]
        types = [pa.string() if pa.types.is_large_string(kind) else kind for kind in batch.schema.types]
        return pa.record_batch(
            [pa.array(values, kind) for values, kind in zip(columns, types, strict=True)], names=batch.schema.names
        )
    return batch
