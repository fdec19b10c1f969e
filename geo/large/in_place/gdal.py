"""FlatGeobuf and GeoPackage in place: GDAL reads what is in view through their index, and the index tells how much."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from geo.errors import DataError, Finding
from geo.large.in_place.boxes import by_size, no_boxes
from geo.large.in_place.store import Found
from geo.large.packed import Kind
from geo.readers.batches import ROWS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import pyarrow as pa

    from geo.large.in_place.store import Boxes, Frame, Ids, Told

KINDS: Final = {
    "Point": Kind.POINTS,
    "MultiPoint": Kind.POINTS,
    "LineString": Kind.LINES,
    "MultiLineString": Kind.LINES,
    "Polygon": Kind.POLYGONS,
    "MultiPolygon": Kind.POLYGONS,
}
_AT_ONCE: Final = 5_000
"""Features looked up by number, between two questions whether to go on: some hundredths of a second."""


@dataclass(frozen=True, slots=True)
class GdalLayer:
    """A layer of a file that GDAL reads, and what is known of it before it is read."""

    path: Path
    name: str
    label: str
    count: int
    geometry: str
    crs: str | None
    kind: Kind | None
    names: tuple[str, ...]

    @classmethod
    def of(cls, path: Path, name: str | None, label: str) -> GdalLayer:
        """Return a layer, the first where none is named; raises :class:`DataError` when it cannot be read."""
        import pyogrio  # noqa: PLC0415 - GDAL: never before the map is up

        with told_in_a_sentence(path):
            about: dict[str, Any] = pyogrio.read_info(path, layer=name)
        return cls(
            path=path,
            name=str(about["layer_name"]),
            label=label,
            count=int(about["features"]),
            geometry=str(about.get("geometry_name") or "wkb_geometry"),
            crs=about["crs"],
            kind=KINDS.get(str(about["geometry_type"]).split(" ")[0]),
            names=tuple(map(str, about["fields"])),
        )

    def inside(self, frame: Frame | None, count: int, told: Told) -> Found:
        """Return all that is in a frame, of which is known that it is not too much."""
        import pyarrow as pa  # noqa: PLC0415 - heavy: never before the map is up
        import pyogrio  # noqa: PLC0415 - as above

        if not count:  # GDAL 3.12 makes 65,536 features of FlatGeobuf's none
            return Found(np.zeros(0, dtype=np.int64), joined([]), no_boxes(), 0)
        how = {"layer": self.name, "batch_size": ROWS, "columns": [], "return_fids": True, "bbox": frame}
        ids, shapes = [np.zeros(0, dtype=np.int64)], []
        with told_in_a_sentence(self.path), pyogrio.raw.open_arrow(self.path, **how) as (about, stream):
            for batch in pa.RecordBatchReader.from_stream(stream):
                told()
                ids.append(batch.column(about["fid_column"]).to_numpy())
                shapes.append(batch.column(about["geometry_name"] or self.geometry))
        found = np.concatenate(ids)
        return Found(found, joined(shapes), no_boxes(), max(count, len(found)))

    def shapes(self, ids: Ids, told: Told) -> pa.Array:
        """Return the geometries of some features, as well-known binary."""
        import pyarrow as pa  # noqa: PLC0415 - heavy: never before the map is up

        found = []
        for at in range(0, len(ids), _AT_ONCE):
            told()
            _, _, shapes, _ = self._looked_up(ids[at : at + _AT_ONCE], [], shapes=True)
            found.append(pa.array(shapes, pa.binary()))
        return joined(found)

    def table(self, ids: Ids, told: Told) -> pa.Table:
        """Return what some features say."""
        import pyarrow as pa  # noqa: PLC0415 - as above

        found = []
        for at in range(0, len(ids), _AT_ONCE):
            told()
            about, _, _, columns = self._looked_up(ids[at : at + _AT_ONCE], None, shapes=False)
            named = zip(about["fields"], columns, strict=True)
            found.append(pa.table({str(name): pa.array(column, from_pandas=True) for name, column in named}))
        # A column that is empty in one piece has no type there.
        return pa.concat_tables(found, promote_options="permissive")

    def _looked_up(self, ids: Ids, columns: list[str] | None, *, shapes: bool) -> tuple[Any, Any, Any, Any]:
        import pyogrio  # noqa: PLC0415 - as above

        how = {"layer": self.name, "columns": columns, "read_geometry": shapes, "datetime_as_string": True}
        with told_in_a_sentence(self.path):
            looked_up: tuple[Any, Any, Any, Any] = pyogrio.raw.read(self.path, fids=np.asarray(ids), **how)
        return looked_up


def dots_and_shapes(layer: GdalLayer, ids: Ids, boxes: Boxes, pixel: float, told: Told) -> tuple[Ids, pa.Array, Boxes]:
    """Divide a sample: what is larger than a pixel is read, the rest is a dot.

    Returns
    -------
    ids
        First those whose geometries were read.
    shapes
        Those.
    boxes
        Of the rest.
    """
    large, small = by_size(boxes, pixel, layer.kind)
    numbers = np.asarray(ids)
    return np.concatenate([numbers[large], numbers[small]]), layer.shapes(numbers[large], told), boxes[small]


def joined(arrays: Sequence[pa.Array]) -> pa.Array:
    """Return geometries as one array."""
    import pyarrow as pa  # noqa: PLC0415 - as above

    # The types differ where a file names its coordinate system, which is known already.
    return pa.concat_arrays([_plain(array) for array in arrays]) if arrays else pa.array([], pa.binary())


def _plain(array: pa.Array) -> pa.Array:
    import pyarrow as pa  # noqa: PLC0415 - as above

    storage = array.storage if isinstance(array, pa.ExtensionArray) else array
    return storage.cast(pa.large_binary())


@contextmanager
def told_in_a_sentence(path: Path) -> Iterator[None]:
    """Say in a sentence what GDAL or Arrow cannot read."""
    import pyarrow as pa  # noqa: PLC0415 - as above
    import pyogrio  # noqa: PLC0415 - as above

    gdal = pyogrio.errors
    try:
        yield
    except (gdal.DataSourceError, gdal.DataLayerError, gdal.FeatureError, pa.ArrowException, OSError) as error:
        raise DataError(Finding(f"it cannot be read: {error}", path.name)) from error
