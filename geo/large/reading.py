"""A file of tens of thousands of features becomes large layers."""

from __future__ import annotations

import mmap
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from geo.errors import DataError, Finding
from geo.large.contents import Content, Found
from geo.large.gathering import Gathering
from geo.large.geojson import read_geojson
from geo.large.layer import LargeLayer, Place
from geo.large.tables import Source, read_table
from geo.large.text_tables import read_text_table
from geo.model import LayerStyle
from geo.palette import free_colour
from geo.readers import gdal, geojson, parquet, tables
from geo.readers.gathering import free_id
from geo.readers.reading import Limits, Task

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from geo.large.cache import Cache


_LONGEST_CRS: Final = 1_000
"""Bytes in which an address would stand that a coordinate system is named by."""
SUFFIXES: Final = geojson.SUFFIXES | gdal.SUFFIXES | parquet.SUFFIXES | tables.TEXTS


@dataclass(frozen=True, slots=True)
class LargeReading:
    """What a file gave."""

    layers: tuple[LargeLayer, ...]
    findings: tuple[Finding, ...]
    """What was left out, and why."""
    notes: tuple[str, ...]
    """What was done to the rest, as sentences."""

    @property
    def layer(self) -> LargeLayer:
        """The first layer; most files have one."""
        return self.layers[0]


def read_large(
    path: Path,
    taken: Collection[str] = (),
    progress: Callable[[float, str], None] = lambda _share, _what: None,
    colours: Collection[str] = (),
    cache: Cache | None = None,
) -> LargeReading:
    """Read every layer of a file as a large one.

    Parameters
    ----------
    path
        The file, which stays where it is: what GeoJSON says of a feature is read again when it is asked for.
    taken
        Ids of layers that are there already.
    progress
        Is told the share done, from 0 to 1, and the layer's name, some hundred times a second; raise in it to cancel.
    colours
        Of layers that are there already: each new one gets another, as long as there are such.
    cache
        Where what was read is kept for the next time.

    Raises
    ------
    DataError
        When nothing of the file can be drawn.
    """
    found = cache.find(path) if cache else None
    if found is None:
        with _workplace(cache) as folder:
            found = _read(Task(path, path.name, progress, Limits(), set(), []), folder)
            if cache and found.contents:
                found = cache.keep(path, found)
    if not found.contents:
        raise DataError(found.findings[0] if found.findings else Finding("there is nothing in it to draw", path.name))
    ids, used = [*taken], [*colours]
    layers: list[LargeLayer] = []
    for part, content in enumerate(found.contents):
        ids.append(free_id(content.label, ids))
        used.append(free_colour(used))
        layers.append(_layer(content, path, part, ids[-1], LayerStyle(used[-1])))
    return LargeReading(tuple(layers), tuple(found.findings), tuple(found.notes))


def _layer(content: Content, path: Path, part: int, identifier: str, style: LayerStyle) -> LargeLayer:
    return LargeLayer(
        id=identifier,
        label=content.label,
        place=Place(path),
        part=part,
        source=path.name,
        crs=content.crs,
        style=style,
        points=content.points,
        lines=content.lines,
        polygons=content.polygons,
        rows=content.rows,
        count=content.count,
    )


@contextmanager
def _workplace(cache: Cache | None) -> Iterator[Path | None]:
    """Give a folder for what does not fit into memory, on the disk that it will be kept on; None without one."""
    try:
        place = cache.workplace() if cache else nullcontext(None)
    except OSError:  # what cannot be kept is told of by the cache
        place = nullcontext(None)
    with place as name:
        yield Path(name) if name else None


def _read(task: Task, folder: Path | None) -> Found:
    found = Found()
    suffix = task.path.suffix.lower()
    if suffix in geojson.SUFFIXES:
        _read_geojson(task, found, folder)
    elif suffix in tables.TEXTS:
        gathering = Gathering(task.shown, task.stem)
        rows = read_text_table(task.path, gathering, lambda share: task.progress(share, task.stem), folder)
        found.add(gathering, rows)
    elif suffix in parquet.SUFFIXES:
        _read_parquet(task, found, folder)
    else:
        _read_with_gdal(task, found, folder)
    return found


def _read_geojson(task: Task, found: Found, folder: Path | None) -> None:
    gathering = Gathering(task.shown, task.stem)
    rows, is_whole = read_geojson(task.path, gathering, lambda share: task.progress(share, task.stem))
    if is_whole:
        found.add(gathering, rows)
        return
    _refuse_address(task)
    try:
        _read_with_gdal(task, found, folder)
    except DataError as error:
        found.findings.append(error.finding)
    if not found.contents and gathering.count:
        problem = f"after feature {len(rows):,} the file cannot be read on"
        found.findings.append(Finding(problem, task.shown, remedy="Perhaps it was not copied whole."))
        found.add(gathering, rows)


def _refuse_address(task: Task) -> None:
    """Refuse a file that names its coordinate system by an address: GDAL would ask there."""
    with task.path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
        at = -1
        while (at := content.find(b'"crs"', at + 1)) >= 0:
            if b"://" in content[at : at + _LONGEST_CRS]:
                problem = "its coordinate system is named by an address, where nobody looks"
                raise DataError(Finding(problem, task.shown, remedy="Nothing of it was read."))


def _read_parquet(task: Task, found: Found, folder: Path | None) -> None:
    table = parquet.opened(task)
    gathering = Gathering(task.shown, task.stem)
    told = _counting(task, task.stem, table.file.metadata.num_rows)
    source = Source(parquet.batches_of(table.file, task), table.geometry, table.crs)
    found.add(gathering, *read_table(source, gathering, told, folder))


def _read_with_gdal(task: Task, found: Found, folder: Path | None) -> None:
    for name, label in gdal.layers_of(task).items():
        gathering = Gathering(task.shown, label)
        try:
            about = gdal.described(task, name, label)
            told = _counting(task, label, about.features)
            source = Source(gdal.batches_of(task, name, label), about.geometry, about.crs)
            rows, crs = read_table(source, gathering, told, folder)
        except DataError as error:
            found.findings.append(error.finding)
        else:
            found.add(gathering, rows, crs)


def _counting(task: Task, label: str, total: int) -> Callable[[int], None]:
    """Return what tells the share of some records; of an unknown number nobody knows."""
    return lambda count: task.progress(min(count / total, 1.0) if total > 0 else 0.0, label)
