"""What GDAL reads: GeoPackage, Shapefile, FlatGeobuf, KML, and GeoJSON that is not quite."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from geo.errors import DataError, Finding
from geo.gdal import limit_drivers
from geo.readers.batches import ROWS, gather_batches
from geo.readers.gathering import Gathering

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pyarrow as pa

    from geo.readers.reading import Task

SUFFIXES: Final = frozenset({".gpkg", ".shp", ".kml", ".fgb"})
BEGINNINGS: Final = {".gpkg": b"SQLite format 3\0", ".shp": b"\0\0\x27\x0a", ".fgb": b"fgb"}
"""Of the files of each type (OGC 12-128r18, 1.1.1; ESRI's technical description of 1998, p. 4; flatgeobuf.org)."""
_ENTITIES: Final = tuple("<!ENTITY".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))


def read_with_gdal(task: Task) -> None:
    """Read every layer of a file.

    Raises
    ------
    DataError
        When nothing of it can be read, it is another type of file than its name says, or it defines entities (XML),
        which no map needs.
    """
    names = layers_of(task)
    for number, (name, label) in enumerate(names.items()):
        span = (number / len(names), (number + 1) / len(names))
        try:
            _read_layer(task, name, label, span)
        except DataError as error:
            task.findings.append(error.finding)


def layers_of(task: Task) -> dict[str, str]:
    """Return what each layer of a file that has geometries is to be called, by its name there.

    Raises
    ------
    DataError
        When it cannot be read, is another type of file than its name says, or defines entities (XML).
    """
    limit_drivers()
    import pyogrio  # noqa: PLC0415 - GDAL: never before the map is up

    suffix = task.path.suffix.lower()
    with task.path.open("rb") as stream:
        if not stream.read(len(BEGINNINGS.get(suffix, b""))) == BEGINNINGS.get(suffix, b""):
            raise DataError(Finding(f"it is called “{suffix}”, and is not a file of that type", task.shown))
    if suffix == ".kml" and any(mark in task.path.read_bytes() for mark in _ENTITIES):
        raise DataError(Finding("it defines entities, as no map has to", task.shown, remedy="Nothing of it was read."))
    with told(task):
        names = [str(name) for name, kind in pyogrio.list_layers(task.path) if kind is not None]
    return {name: task.stem if len(names) == 1 else name for name in names}


def _read_layer(task: Task, name: str, label: str, span: tuple[float, float]) -> None:
    about = described(task, name, label)
    gathering = Gathering(task, label, about.features, span)
    gather_batches(gathering, batches_of(task, name, label), about.geometry, about.crs)


@dataclass(frozen=True, slots=True)
class Described:
    """What GDAL says of a layer before it reads it."""

    features: int
    """Less than 0 where it does not know."""
    geometry: str
    """The column that geometries stand in."""
    crs: str | None


def described(task: Task, name: str, label: str) -> Described:
    """Return what GDAL says of a layer; raises :class:`DataError` when it cannot be read."""
    import pyogrio  # noqa: PLC0415 - as above

    with told(task, label):
        about: dict[str, Any] = pyogrio.read_info(task.path, layer=name)
    return Described(about["features"], str(about.get("geometry_name") or "wkb_geometry"), about["crs"])


def batches_of(task: Task, name: str, label: str) -> Iterator[pa.RecordBatch]:
    """Yield a layer in batches; raises :class:`DataError` when it cannot be read on."""
    import pyarrow as pa  # noqa: PLC0415 - heavy: never before the map is up
    import pyogrio  # noqa: PLC0415 - GDAL: as above

    how = {"layer": name, "batch_size": ROWS, "datetime_as_string": True}
    with told(task, label), pyogrio.raw.open_arrow(task.path, **how) as (_, stream):
        yield from pa.RecordBatchReader.from_stream(stream)


@contextmanager
def told(task: Task, label: str = "") -> Iterator[None]:
    """Say in a sentence what GDAL cannot read."""
    import pyarrow as pa  # noqa: PLC0415 - as above
    import pyogrio  # noqa: PLC0415 - as above

    try:
        yield
    except (
        pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, pa.ArrowException, OSError, UnicodeDecodeError,
    ) as error:  # fmt: skip
        raise DataError(Finding(f"it cannot be read: {error}", task.shown, label)) from error
    except UnboundLocalError as error:  # pyogrio 0.12: of a definition that is no UTF-8
        remedy = "Write its definition (.prj) in Latin letters, or in UTF-8."
        raise DataError(Finding("its coordinate system cannot be read", task.shown, label, remedy=remedy)) from error
