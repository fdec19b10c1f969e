"""A large layer in formats that other programs read, written as it is read: never more than some thousand features.

Positions are as exact as they are packed, to a centimetre. What records say is kept as it stands in the file; a
column of GeoPackage or CSV in which texts and numbers are mixed is one of texts.
"""

from __future__ import annotations

from codecs import BOM_UTF8
from typing import TYPE_CHECKING, Any, Final

import msgspec
import shapely

from geo.errors import ExportError, UsageError, suggestion
from geo.files import written_whole
from geo.gdal import limit_drivers
from geo.large.columns import NumberColumn
from geo.large.features import features_of
from geo.tables import csv_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

    from geo.export.formats import Progress
    from geo.large.columns import Column
    from geo.large.features import Features
    from geo.large.index import Mask
    from geo.large.layer import LargeLayer
    from geo.tables import Cell


def save_large(layer: LargeLayer, path: Path, masks: Sequence[Mask] = (), progress: Progress | None = None) -> None:
    """Write a large layer to a file, whole or not at all, in the format that its suffix names.

    Parameters
    ----------
    layer
        What is written.
    path
        Ends in ``.geojson``, ``.gpkg`` or ``.csv``.
    masks
        What is shown of each of the layer's packed parts; nothing for all of it.
    progress
        Told what is being done. Whatever it raises ends the export and passes through.

    Raises
    ------
    UsageError
        When the suffix is of no such format.
    ExportError
        When the file cannot be written; one that was there is untouched.
    DataError
        When the layer's file has changed, or is gone.
    """
    kind = path.suffix.lower().removeprefix(".")
    if kind not in _WRITERS:
        raise UsageError(f"Large layers cannot be written as “{kind}”. {suggestion(kind, _WRITERS)}")
    with written_whole(path) as fresh:
        _WRITERS[kind](layer, _told(layer, masks, progress), fresh)


def _told(layer: LargeLayer, masks: Sequence[Mask], progress: Progress | None) -> Iterator[Features]:
    """Yield the features to be written, and tell how far it is."""
    done = 0
    for features in features_of(layer, masks):
        yield features
        done += len(features.rows)
        if progress:
            progress(min(done / layer.count, 1.0), f"Writing {layer.label}")


def _write_geojson(layer: LargeLayer, batches: Iterator[Features], path: Path) -> None:
    encode = msgspec.json.encode
    with path.open("wb") as stream:
        stream.write(b'{\n"type": "FeatureCollection",\n"name": %s,\n"features": [' % encode(layer.label))
        comma = b"\n"
        for features in batches:
            shapes = shapely.to_geojson(features.shapes).tolist()
            for record, shape in zip(layer.rows.records(features.rows), shapes, strict=True):
                found = {"type": "Feature", "properties": record, "geometry": msgspec.Raw(shape.encode())}
                stream.write(comma + encode(found))
                comma = b",\n"
        stream.write(b"\n]\n}\n")


def _write_csv(layer: LargeLayer, batches: Iterator[Features], path: Path) -> None:
    names = layer.rows.every_name()
    places = ("longitude", "latitude") if layer.lines is None and layer.polygons is None else ("wkt",)
    headings = [*names, *(_free(place, names) for place in places)]
    columns = [layer.rows.column(name) for name in names]
    head = csv_text(headings, [])
    with path.open("wb") as stream:
        stream.write(BOM_UTF8 + head.encode())
        for features in batches:
            cells = [_values(column, features.rows) for column in columns]
            if len(places) == 1:
                cells.append(shapely.to_wkt(features.shapes, rounding_precision=7).tolist())
            else:
                cells += [shapely.get_x(features.shapes).tolist(), shapely.get_y(features.shapes).tolist()]
            stream.write(csv_text(headings, zip(*cells, strict=True)).removeprefix(head).encode())


def _write_geopackage(layer: LargeLayer, batches: Iterator[Features], path: Path) -> None:
    limit_drivers()
    import pyarrow as pa  # noqa: PLC0415 - heavy, and for this format only
    import pyogrio  # noqa: PLC0415 - as above

    names = layer.rows.every_name()
    columns = {name: layer.rows.column(name) for name in names}
    called = {name: _free(name, (*names[:place], "fid", "geom")) for place, name in enumerate(names)}
    schema = pa.schema([*((called[name], _type(column)) for name, column in columns.items()), ("geom", pa.binary())])
    try:
        for number, features in enumerate(batches):
            cells = [pa.array(_values(column, features.rows), _type(column)) for column in columns.values()]
            shapes = pa.array(shapely.to_wkb(features.shapes).tolist(), pa.binary())
            pyogrio.write_arrow(
                pa.table([*cells, shapes], schema),
                path,
                layer=layer.label,
                driver="GPKG",
                geometry_name="geom",
                geometry_type="Unknown",
                crs="EPSG:4326",
                append=number > 0,
            )
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, pa.ArrowException) as error:
        raise ExportError(f"{path.name}: the file cannot be written ({error}). Nothing was changed.") from error


_WRITERS: Final[dict[str, Callable[[LargeLayer, Iterator[Features], Path], None]]] = {
    "geojson": _write_geojson,
    "gpkg": _write_geopackage,
    "csv": _write_csv,
}


def _free(name: str, taken: Sequence[str]) -> str:
    """Return a name that none of a table's columns has, whatever its case."""
    known = {other.casefold() for other in taken}
    while name.casefold() in known:
        name += "_"
    return name


def _type(column: Column) -> pa.DataType:
    import pyarrow as pa  # noqa: PLC0415 - as above

    if isinstance(column, NumberColumn):
        return pa.int64() if column.is_whole else pa.float64()
    return pa.string()


def _values(column: Column, rows: NDArray[np.int64]) -> list[Any]:
    """Return what some records say, None where they say nothing."""
    if isinstance(column, NumberColumn):
        stated = column.is_stated[rows].tolist()
        numbers = column.numbers[rows].tolist()
        kind: type[int | float] = int if column.is_whole else float
        return [kind(number) if is_stated else None for number, is_stated in zip(numbers, stated, strict=True)]
    words: list[Cell] = [*column.words, None]  # which is where -1 leads
    return [words[code] for code in column.codes[rows].tolist()]
