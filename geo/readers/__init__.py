"""Files that someone brings along become layers, whatever they are written in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from geo.archives import may_be_atlas
from geo.errors import DataError, Finding
from geo.readers import gdal, geojson, packed, parquet, tables
from geo.readers.reading import Limits, Reading, Task

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

__all__ = ["SUFFIXES", "Limits", "Reading", "is_map_data", "read_file"]

_FILES: Final = geojson.SUFFIXES | gdal.SUFFIXES | parquet.SUFFIXES | tables.TEXTS | tables.BOOKS
SUFFIXES: Final = _FILES | packed.SUFFIXES
TEXTS: Final = geojson.SUFFIXES | tables.TEXTS | {".kml"}


def is_map_data(path: Path) -> bool:
    """Tell whether a file is taken for map data: by its suffix.

    A zip archive that holds an atlas is not, nor is a ``.txt`` file, which may be a table but is far more often the
    text of an article; :func:`read_file` reads it all the same.
    """
    suffix = path.suffix.lower()
    return suffix in SUFFIXES and suffix != ".txt" and not (suffix == ".zip" and may_be_atlas(path))


def read_file(
    path: Path,
    taken: Collection[str] = (),
    progress: Callable[[float, str], None] = lambda _share, _what: None,
    limits: Limits | None = None,
    colours: Collection[str] = (),
) -> Reading:
    """Read every layer of a file: GeoJSON, GeoPackage, Shapefile, FlatGeobuf, GeoParquet, KML, CSV or a workbook.

    Zip archives of them are read, too. The suffix decides which it is.

    Parameters
    ----------
    path
        The file. Links and devices are refused.
    taken
        Ids of layers that are there already.
    progress
        Is told the share done, from 0 to 1, and the layer's name, every few thousand features; raise in it to cancel.
    limits
        Beyond them the file or layer is refused.
    colours
        Of layers that are there already: each new one gets another, as long as there are such.

    Returns
    -------
    Reading
        The layers, in WGS 84 and two dimensions. Their ids are not among ``taken``; those of their features begin
        with them, and go on with the file's own where each feature has one, else with its place in the file.

    Raises
    ------
    DataError
        When nothing of the file can be read.
    """
    task = Task(path, path.name, progress, limits or Limits(), set(taken), list(colours))
    _refuse(task)
    if path.suffix.lower() in packed.SUFFIXES:
        _read_packed(task)
    else:
        _read_plain(task)
    if not (task.layers or task.findings):
        raise DataError(Finding("there is nothing in it to draw", path.name))
    progress(1.0, path.name)
    return Reading(tuple(task.layers), tuple(task.findings), tuple(task.notes))


def _read_packed(task: Task) -> None:
    with packed.unpacked(task, _FILES) as members:
        for path, name in members:
            inner = Task(
                path, name, task.progress, task.limits, task.taken, task.colours, task.layers, task.findings, task.notes
            )
            try:
                _read_plain(inner)
            except DataError as error:
                if len(members) == 1:
                    raise
                task.findings.append(error.finding)


def _read_plain(task: Task) -> None:
    suffix = task.path.suffix.lower()
    if suffix in geojson.SUFFIXES:
        if not geojson.read_geojson(task):
            gdal.read_with_gdal(task)
    elif suffix in parquet.SUFFIXES:
        parquet.read_parquet(task)
    elif suffix in tables.TEXTS:
        tables.read_text_table(task)
    elif suffix in tables.BOOKS:
        tables.read_workbook(task)
    else:
        gdal.read_with_gdal(task)


def _refuse(task: Task) -> None:
    path, suffix = task.path, task.path.suffix.lower()
    problem = ""
    if path.is_symlink() or not path.is_file():
        problem = "this is not a plain file"
    elif suffix not in SUFFIXES:
        problem = f"files of the type “{path.suffix}” are not read"
    elif path.stat().st_size > (most := task.limits.text_bytes if suffix in TEXTS else task.limits.size_bytes):
        problem = f"the file has more than {most:,} bytes"
    if problem:
        raise DataError(Finding(problem, task.shown))
