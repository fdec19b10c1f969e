"""Tables of text by the hundred thousand rows, in whatever dialect; coordinates stand in their columns."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, BinaryIO, Final

import numpy as np

from geo.errors import DataError, Finding
from geo.large.kept_table import KeptTable
from geo.large.table_rows import TableRows
from geo.large.wkb import gather_shapes
from geo.readers.coordinates import LATITUDE, LONGITUDE, number, places_of
from geo.readers.tables import DELIMITERS, SAMPLE, column_names, decoded, delimiter_of, typed_cell

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pyarrow as pa
    from pyarrow import csv as arrow_csv

    from geo.large.gathering import Gathering
    from geo.large.world import Degrees

_HEAD: Final = 2**20
"""Bytes that tell how a table is written, and bytes that are read at a time."""
_CODECS: Final = {"UTF-8": "utf8", "UTF-16": "utf-16", "Windows-1251": "cp1251", "Windows-1252": "cp1252"}


@dataclass(frozen=True, slots=True)
class _Manner:
    """How a table is written."""

    encoding: str
    delimiter: str
    names: tuple[str, ...]
    places: tuple[str, ...]
    """The columns of longitude and latitude, or the one of well-known text."""


def read_text_table(
    path: Path, gathering: Gathering, told: Callable[[float], None], folder: Path | None = None
) -> TableRows:
    """Read a table of text.

    Parameters
    ----------
    path
        The file.
    gathering
        What its geometries are given to.
    told
        Is told the share of the file that is read; raise in it to cancel.
    folder
        Where the other columns are written meanwhile, to be mapped afterwards; without one they stay in memory.

    Raises
    ------
    DataError
        When no columns say where its features are, or it cannot be taken apart.
    """
    import pyarrow as pa  # noqa: PLC0415 - heavy, and not for GeoJSON

    size = max(path.stat().st_size, 1)
    skipped: list[str] = []
    count = 0
    with path.open("rb") as stream, KeptTable(folder) as kept:
        manner = _manner(stream.read(_HEAD), path, gathering)
        stream.seek(0)
        try:
            for batch in _batches(stream, manner, skipped):
                _gather(batch, manner.places, count, gathering)
                kept.add(batch.select([name for name in manner.names if name not in manner.places]))
                count += batch.num_rows
                told(stream.tell() / size)
        except pa.ArrowException as error:
            raise DataError(Finding(f"the table cannot be taken apart: {error}", path.name)) from error
    if skipped:
        gathering.note(f"{len(skipped):,} rows have another number of cells than the first, and were left out.")
    if not count:
        raise gathering.refused("there is nothing in it")
    return TableRows(kept.table(), typed_cell, kept.path)


def _manner(head: bytes, path: Path, gathering: Gathering) -> _Manner:
    """Find out how a table is written, from its beginning."""
    text, encoding = decoded(head[: head.rfind(b"\n") + 1] or head)
    delimiter = delimiter_of(text)
    first, *sample = islice(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), SAMPLE + 1)
    names = column_names(first)
    places = places_of(names, sample)
    if places is None:
        remedy = f"Call two of them, for example, “{LONGITUDE[0]}” and “{LATITUDE[0]}”."
        raise DataError(Finding("no columns say where its features are", path.name, gathering.label, remedy=remedy))
    if encoding != "UTF-8":
        gathering.note(f"the text was taken to be in {encoding}.")
    if delimiter != ",":
        gathering.note(f"its columns are divided by {DELIMITERS[delimiter]}.")
    gathering.note(f"places are from {' and '.join(f'“{name}”' for name in places.columns)}, as degrees on WGS 84.")
    return _Manner(encoding, delimiter, tuple(names), places.columns)


def _batches(stream: BinaryIO, manner: _Manner, skipped: list[str]) -> arrow_csv.CSVStreamingReader:
    import pyarrow as pa  # noqa: PLC0415 - as above
    from pyarrow import csv as arrow_csv  # noqa: PLC0415 - as above

    def skip(row: arrow_csv.InvalidRow) -> str:
        skipped.append(row.text)
        return "skip"

    return arrow_csv.open_csv(
        stream,
        arrow_csv.ReadOptions(
            column_names=manner.names, skip_rows=1, encoding=_CODECS[manner.encoding], block_size=_HEAD
        ),
        arrow_csv.ParseOptions(delimiter=manner.delimiter, newlines_in_values=True, invalid_row_handler=skip),
        # Everything is text: what is a number is decided by the rules of small tables, for which 007 is none.
        arrow_csv.ConvertOptions(
            column_types=dict.fromkeys(manner.names, pa.string()), strings_can_be_null=True, null_values=[""]
        ),
    )


def _gather(batch: pa.RecordBatch, places: tuple[str, ...], first: int, gathering: Gathering) -> None:
    import shapely  # noqa: PLC0415 - as above

    cells = [batch.column(name) for name in places]
    if len(cells) == 1:
        texts = [(text or "").strip().removeprefix("SRID=4326;") or None for text in cells[0].to_pylist()]
        shapes = shapely.from_wkt(np.array(texts, dtype=object), on_invalid="ignore")
        gather_shapes(shapes, np.array([text is not None for text in texts]), first, None, gathering)
        return
    positions = np.column_stack([_numbers(column) for column in cells])
    stated = ~np.isnan(positions).any(axis=1)
    for place in np.flatnonzero(~stated).tolist():
        said = [column[place].as_py() for column in cells]
        problem = f"“{said[0]}, {said[1]}” is not a position in degrees" if any(said) else "the geometry is missing"
        gathering.leave_out(first + place, problem)
    gathering.add_points(first + np.flatnonzero(stated), positions[stated])


def _numbers(cells: pa.StringArray) -> Degrees:
    """Return the numbers in some cells, of shape (n,); NaN where there is none."""
    import pyarrow as pa  # noqa: PLC0415 - as above

    try:
        found: Degrees = cells.cast(pa.float64()).to_numpy(zero_copy_only=False)
    except pa.ArrowInvalid:  # a decimal comma, a degree sign, or something else than a number
        values = (number(text) if text else None for text in cells.to_pylist())
        found = np.array([np.nan if value is None else value for value in values])
    return found
