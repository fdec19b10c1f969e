"""Tables that come in Arrow's record batches, from GDAL or GeoParquet → features."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol

import msgspec

from geo.layers import MAX_LATITUDE, MAX_LONGITUDE
from geo.model import Geometry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    from geo.errors import DataError
    from geo.readers.gathering import Gathering

ROWS: Final = 10_000
"""In a batch: a word of progress every few hundredths of a second."""
LONGEST_CODE: Final = 40
"""A longer text is not a code but a definition, which nobody reads in a sentence."""


def gather_batches(gathering: Gathering, batches: Iterable[pa.RecordBatch], geometry: str, crs: str | None) -> None:
    """Gather every row of a table.

    Parameters
    ----------
    gathering
        The layer in the making, which is finished.
    batches
        The table; each geometry as well-known binary.
    geometry
        The column they stand in.
    crs
        The coordinate system, as a code or a definition; None where none is named.

    Raises
    ------
    DataError
        When the coordinate system cannot be used, or is not named where it must be.
    """
    turn, named = turning(gathering, crs)
    named_already: set[str] = set()
    for batch in batches:
        at = [place for place in batch.schema.get_all_field_indices(geometry) if holds_bytes(batch.schema.field(place))]
        if not at:
            raise gathering.refused(f"it has no column “{geometry}” of geometries")
        shapes = batch.column(at[-1]).to_pylist()
        names: list[str] = []
        columns: list[list[Any]] = []
        for place, field in enumerate(batch.schema):  # by their places: a damaged file has a name twice
            if place == at[-1]:
                continue
            if holds_bytes(field):
                told = f"the column “{field.name}” holds bytes and was left out."
            else:
                values, told = values_of(batch.column(place), field.name)
                names.append(field.name if field.name not in names else f"{field.name}_{place}")
                columns.append(values)
            if told and field.name not in named_already:
                gathering.note(told)
                named_already.add(field.name)
        rows = zip(*columns, strict=True) if columns else iter([()] * len(shapes))
        for shape, (drawn, problem), row in zip(shapes, _geometries(gathering, shapes, turn), rows, strict=True):
            if problem and shape is not None:
                gathering.leave_out(problem)
            else:
                gathering.add(drawn, dict(zip(names, row, strict=True)))
    gathering.finish(named)


class Told(Protocol):
    """A layer in the making, to which it is told what is done to it."""

    def note(self, sentence: str) -> None:
        """Say what was done."""

    def refused(self, problem: str, remedy: str) -> DataError:
        """Return the error that the layer as a whole cannot be used."""


def turning(
    gathering: Told, crs: str | None
) -> tuple[Callable[[NDArray[np.float64]], NDArray[np.float64]] | None, str]:
    """Return what turns positions into degrees on WGS 84, if they are not that, and the name of what they were.

    Raises
    ------
    DataError
        When the coordinate system cannot be used.
    """
    import numpy as np  # noqa: PLC0415 - heavy: never before the map is up
    from pyproj import CRS, Transformer  # noqa: PLC0415 - as above
    from pyproj.exceptions import ProjError  # noqa: PLC0415 - as above

    if not crs:
        gathering.note("no coordinate system is named; degrees on WGS 84 are assumed.")

        def check(positions: NDArray[np.float64]) -> NDArray[np.float64]:
            if (np.abs(positions) > (MAX_LONGITUDE, MAX_LATITUDE)).any():
                remedy = "Save it with its coordinate system. The layer was left out."
                raise gathering.refused("its coordinate system is not named, and these are no degrees", remedy)
            return positions

        return check, ""
    try:
        system = CRS.from_user_input(crs)
        if system.equals(CRS.from_epsg(4326), ignore_axis_order=True) or system.to_authority() == ("OGC", "CRS84"):
            return None, ""
        transformer = Transformer.from_crs(system, 4326, always_xy=True)
    except ProjError as error:
        raise gathering.refused(f"its coordinate system cannot be used: {error}", "The layer was left out.") from error
    authority = system.to_authority()
    code = crs if len(crs) < LONGEST_CODE else ":".join(authority) if authority else system.name
    gathering.note(f"reprojected from {code}.")
    return (lambda positions: np.column_stack(transformer.transform(*positions.T))), code


def _geometries(
    gathering: Gathering,
    shapes: list[bytes | None],
    turn: Callable[[NDArray[np.float64]], NDArray[np.float64]] | None,
) -> list[tuple[Geometry | None, str]]:
    import numpy as np  # noqa: PLC0415 - heavy: never before the map is up
    import shapely  # noqa: PLC0415 - as above

    with np.errstate(invalid="ignore"):  # what is not a number is named below
        read = shapely.from_wkb(np.array(shapes, dtype=object), on_invalid="ignore")
        if (shapely.has_z(read) | shapely.has_m(read)).any():
            gathering.has_heights = True
        drawn = shapely.force_2d(read)
        if turn is not None:
            drawn = shapely.transform(drawn, turn)
        boxes: Any = shapely.bounds(drawn)
        finite = np.isfinite(boxes).all(axis=1).tolist()
        texts = shapely.to_geojson(drawn).tolist()
    decode = msgspec.json.Decoder(Geometry).decode
    found: list[tuple[Geometry | None, str]] = []
    rows: list[tuple[BaseGeometry | None, str, bool]] = list(zip(drawn.tolist(), texts, finite, strict=True))
    for shape, text, is_finite in rows:
        if shape is None:
            found.append((None, "a geometry of this form is not drawn"))
        elif not is_finite:
            problem = "the geometry is empty" if shape.is_empty else "a coordinate is not a number"
            found.append((None, problem))
        else:
            try:
                found.append((decode(text), ""))
            except msgspec.DecodeError:
                found.append((None, f"a geometry of this form ({shape.geom_type}) is not drawn"))
    return found


def values_of(column: pa.Array[Any], name: str) -> tuple[list[Any], str]:
    """Return what stands in a column, and what is to be said of it."""
    import pyarrow as pa  # noqa: PLC0415 - heavy: never before the map is up

    try:
        return column.to_pylist(), ""
    except UnicodeDecodeError:  # GDAL hands on the bytes of a file that is not in the encoding it should be in
        storage = column.storage if isinstance(column, pa.ExtensionArray) else column
        cells = storage.cast(pa.large_binary()).to_pylist()
        values = [cell if cell is None else cell.decode("utf-8", "replace") for cell in cells]
        return values, f"texts of the column “{name}” are not in UTF-8; what cannot be read in them is “\ufffd”."


def holds_bytes(field: pa.Field[Any]) -> bool:
    """Tell whether a column holds bytes, which nobody reads in a table."""
    import pyarrow as pa  # noqa: PLC0415 - heavy: never before the map is up

    checks = (pa.types.is_binary, pa.types.is_large_binary, pa.types.is_fixed_size_binary)
    return any(check(field.type) for check in checks)
