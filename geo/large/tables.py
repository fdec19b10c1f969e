"""Tables by the hundred thousand records, from GDAL or GeoParquet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geo.large.table_rows import TableRows
from geo.large.wkb import gather_wkb
from geo.readers.batches import holds_bytes, turning, values_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import pyarrow as pa

    from geo.large.gathering import Gathering


def read_batches(
    batches: Iterable[pa.RecordBatch],
    geometry: str,
    crs: str | None,
    gathering: Gathering,
    told: Callable[[int], None],
) -> tuple[TableRows, str]:
    """Read a table that has its geometries in a column of well-known binary.

    Parameters
    ----------
    batches, geometry, crs
        The table, that column, and the coordinate system as GDAL has it.
    gathering
        What the geometries are given to.
    told
        Is told how many records were read; raise in it to cancel.

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
    import pyarrow as pa  # noqa: PLC0415 - heavy, and not for GeoJSON

    turn, named = turning(gathering, crs)
    kept: list[pa.RecordBatch] = []
    count = 0
    left_out: set[str] = set()
    for batch in batches:
        gather_wkb(batch.column(geometry), count, turn, gathering)
        left_out |= {field.name for field in batch.schema if field.name != geometry and holds_bytes(field)}
        kept.append(_readable(batch.select([n for n in batch.schema.names if n != geometry and n not in left_out])))
        count += batch.num_rows
        told(count)
    if not kept:
        raise gathering.refused("there is nothing in it")
    for name in sorted(left_out):
        gathering.note(f"the column “{name}” holds bytes and was left out.")
    return TableRows(pa.Table.from_batches(kept)), named


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
