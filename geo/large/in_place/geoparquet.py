"""GeoParquet in place: features have a column of boxes, and each group of rows says how far they reach."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec
import numpy as np

from geo.errors import DataError, Finding
from geo.large.in_place.boxes import by_size, no_boxes, touching
from geo.large.in_place.gdal import KINDS, joined
from geo.large.in_place.store import Found
from geo.large.in_place.thinning import Thinning
from geo.readers import parquet
from geo.readers.batches import holds_bytes
from geo.readers.gathering import NAMES
from geo.readers.reading import Limits, Task

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import pyarrow as pa
    from numpy.typing import NDArray

    from geo.large.in_place.store import Asked, Boxes, Frame, Ids, Told
    from geo.large.packed import Kind

_SIDES: Final = ("xmin", "ymin", "xmax", "ymax")
_ROWS: Final = 65_536
"""In a batch: some megabytes."""
_NO_BOXES: Final = (
    "the file has no column of boxes (“covering”, GeoParquet 1.1), so that every view reads all of its geometries: "
    "written with one it is quicker."
)


class GeoParquet:
    """A GeoParquet file.

    Raises
    ------
    DataError
        When it is not GeoParquet.
    """

    is_remote = False

    def __init__(self, path: Path) -> None:
        opened = parquet.opened(Task(path, path.name, lambda _share, _what: None, Limits(), set(), []))
        self._path = path
        self._file = opened.file
        self._geometry = opened.geometry
        self.crs = opened.crs
        self.label = path.stem
        self.shown = path.name
        about = msgspec.json.decode(opened.file.schema_arrow.metadata[b"geo"])["columns"][opened.geometry]
        self._covering = _covering(about)
        self._reaches = self._reaches_of_groups()
        self._starts = np.cumsum([0, *(self._group(number).num_rows for number in range(len(self._reaches)))])
        kinds = {KINDS.get(str(kind).split(" ")[0]) for kind in about.get("geometry_types") or [""]}
        self.kind: Kind | None = kinds.pop() if len(kinds) == 1 else None
        self.frame = _stated_frame(about)

    @property
    def count(self) -> int:
        """How many features there are."""
        return int(self._starts[-1])

    @property
    def names(self) -> tuple[str, ...]:
        """The columns, without geometries, boxes and other bytes."""
        left_out = {self._geometry, *(path[0] for path in self._covering)}
        fields = self._file.schema_arrow
        return tuple(field.name for field in fields if field.name not in left_out and not holds_bytes(field))

    @property
    def notes(self) -> tuple[str, ...]:
        """Whether it is slow."""
        return () if self._covering else (f"{self.label}: {_NO_BOXES}",)

    def read(self, frame: Frame | None, pixel: float, asked: Asked, most: int, told: Told) -> Found:
        """Return what is in a frame, as :meth:`geo.large.in_place.store.Store.read` says."""
        columns, is_said = self._asked_of(asked)
        thinning = Thinning(most)
        for first, batch in self._batches(self._groups(frame), [*self._box_columns, *columns]):
            told()
            boxes = self._boxes(batch)
            chosen = touching(boxes, frame)
            if is_said and asked:
                chosen &= self._is_asked(batch, asked)
            places = np.flatnonzero(chosen)
            thinning.add(first + places, boxes[places])
        ids, boxes = thinning.kept()
        if thinning.count <= most:
            return self._exactly(ids, frame, told, is_asked=is_said)
        large, small = by_size(boxes, pixel, self.kind)
        shapes = self._shapes(ids[large], told)
        how = "taken at equal steps through the file"
        ids = np.concatenate([ids[large], ids[small]])
        return Found(ids, shapes, boxes[small], thinning.count, how=how, is_asked=is_said)

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def table(self, ids: Ids, told: Told) -> pa.Table:
        """Return what some features say; raises :class:`DataError` when they cannot be read."""
        import pyarrow as pa  # noqa: PLC0415 - heavy: never before the map is up

        wanted = np.asarray(ids, dtype=np.int64)
        order = np.argsort(wanted, kind="stable")
        found = [*self._taken(wanted[order], [*self.names], told)]
        back = np.empty(len(order), dtype=np.int64)
        back[order] = np.arange(len(order))
        return pa.Table.from_batches(found).take(pa.array(back))

    def _exactly(self, ids: NDArray[np.int64], frame: Frame | None, told: Told, *, is_asked: bool) -> Found:
        """Return some features without those that are in a frame only as their boxes are rounded."""
        import shapely  # noqa: PLC0415 - heavy: never before the map is up

        shapes = self._shapes(ids, told)
        read = shapely.from_wkb(shapes.to_numpy(zero_copy_only=False), on_invalid="ignore")
        places = np.flatnonzero(touching(shapely.bounds(read), frame) | shapely.is_missing(read))
        return Found(ids[places], shapes.take(places), no_boxes(), len(places), is_asked=is_asked)

    def _shapes(self, ids: NDArray[np.int64], told: Told) -> pa.Array:
        return joined([batch.column(0) for batch in self._taken(ids, [self._geometry], told)])

    def _taken(self, ids: NDArray[np.int64], columns: list[str], told: Told) -> Iterator[pa.RecordBatch]:
        """Yield some rows, whose numbers rise."""
        groups = np.unique(np.searchsorted(self._starts, ids, "right") - 1)
        for first, batch in self._batches(groups.tolist(), columns):
            told()
            begin, end = np.searchsorted(ids, [first, first + batch.num_rows])
            yield batch.take(ids[begin:end] - first)

    def _batches(self, groups: Sequence[int], columns: list[str]) -> Iterator[tuple[int, pa.RecordBatch]]:
        """Yield the rows of some groups, with the number of the first."""
        import pyarrow as pa  # noqa: PLC0415 - as above

        try:
            for group in groups:
                first = int(self._starts[group])
                for batch in self._file.iter_batches(_ROWS, row_groups=[group], columns=columns):
                    yield first, batch
                    first += batch.num_rows
        except (pa.ArrowException, OSError) as error:
            raise DataError(Finding(f"it cannot be read: {error}", self.shown)) from error

    def _group(self, number: int) -> Any:  # noqa: ANN401 - Arrow has no types
        return self._file.metadata.row_group(number)

    @property
    def _box_columns(self) -> list[str]:
        return [".".join(path) for path in self._covering] or [self._geometry]

    def _boxes(self, batch: pa.RecordBatch) -> Boxes:
        import shapely  # noqa: PLC0415 - as above

        if not self._covering:
            read = shapely.from_wkb(batch.column(self._geometry).to_numpy(zero_copy_only=False), on_invalid="ignore")
            return np.asarray(shapely.bounds(read), dtype=np.float64)
        sides = [_field(batch, path).to_numpy(zero_copy_only=False) for path in self._covering]
        return np.column_stack(sides).astype(np.float64)

    def _reaches_of_groups(self) -> Boxes:
        """Return how far the features of each group of rows reach; all over the world where it does not say."""
        reaches = np.tile([-np.inf, -np.inf, np.inf, np.inf], (self._file.metadata.num_row_groups, 1))
        wanted = {".".join(path): side for side, path in enumerate(self._covering)}
        for number in range(len(reaches)):
            group = self._group(number)
            for place in range(group.num_columns if wanted else 0):
                column = group.column(place)
                side, stated = wanted.get(column.path_in_schema), column.statistics
                if side is not None and stated is not None and stated.has_min_max:
                    reaches[number, side] = stated.min if side < 2 else stated.max  # noqa: PLR2004 - west and south
        return reaches

    def _groups(self, frame: Frame | None) -> list[int]:
        groups: list[int] = np.flatnonzero(touching(self._reaches, frame)).tolist()
        return groups

    def _asked_of(self, asked: Asked) -> tuple[list[str], bool]:
        """Return the columns that tell what is asked for, and whether they do."""
        columns: list[str] = []
        if asked.days:
            columns += self._date_columns[:1]
        if asked.words:
            columns += self._name_columns
        is_said = bool(not asked.days or self._date_columns) and bool(not asked.words or self._name_columns)
        return (columns if is_said else []), is_said

    @property
    def _date_columns(self) -> list[str]:
        import pyarrow as pa  # noqa: PLC0415 - as above

        fields = self._file.schema_arrow
        return [field.name for field in fields if pa.types.is_date(field.type) or pa.types.is_timestamp(field.type)]

    @property
    def _name_columns(self) -> list[str]:
        known = {name.casefold(): name for name in self.names}
        return [known[name] for name in NAMES if name in known]

    def _is_asked(self, batch: pa.RecordBatch, asked: Asked) -> NDArray[np.bool_]:
        import pyarrow as pa  # noqa: PLC0415 - as above
        import pyarrow.compute as pc  # noqa: PLC0415 - as above

        chosen = np.ones(batch.num_rows, dtype=np.bool_)
        if asked.days:
            days = batch.column(self._date_columns[0]).cast(pa.date32(), safe=False)
            first, last = (pa.scalar(day, pa.date32()) for day in asked.days)
            within = pc.and_(pc.greater_equal(days, first), pc.less_equal(days, last))
            chosen &= within.fill_null(True).to_numpy(zero_copy_only=False)  # noqa: FBT003 - pyarrow's own
        if asked.words:
            named = pa.nulls(batch.num_rows, pa.string())
            for name in reversed(self._name_columns):
                values = batch.column(name).cast(pa.string())
                named = pc.if_else(pc.greater(pc.binary_length(values), 0).fill_null(False), values, named)  # noqa: FBT003 - pyarrow's own
            chosen &= _having(named.fill_null(""), asked)
        return chosen


def _field(batch: pa.RecordBatch, path: Sequence[str]) -> pa.Array:
    import pyarrow.compute as pc  # noqa: PLC0415 - as above

    column = batch.column(path[0])
    for name in path[1:]:
        column = pc.struct_field(column, name)
    return column


def _having(names: pa.Array, asked: Asked) -> NDArray[np.bool_]:
    """Tell which names have the words that are asked for."""
    import pyarrow.compute as pc  # noqa: PLC0415 - as above

    having = np.ones(len(names), dtype=np.bool_)
    for word in asked.words:
        having &= pc.match_substring(pc.utf8_lower(names), word).to_numpy(zero_copy_only=False)
    others = np.flatnonzero(~pc.string_is_ascii(names).to_numpy(zero_copy_only=False))
    having[others] = [asked.has_words(name) for name in names.take(others).to_pylist()]
    return having


def _covering(about: dict[str, Any]) -> tuple[tuple[str, ...], ...]:
    """Return the columns that boxes are in, as paths; nothing where there are none."""
    stated = (about.get("covering") or {}).get("bbox") or {}
    return tuple(tuple(map(str, stated[side])) for side in _SIDES) if all(side in stated for side in _SIDES) else ()


def _stated_frame(about: dict[str, Any]) -> Frame | None:
    numbers = about.get("bbox") or []
    if len(numbers) not in {4, 6}:
        return None
    half = len(numbers) // 2  # with heights, there are three of each corner
    return float(numbers[0]), float(numbers[1]), float(numbers[half]), float(numbers[half + 1])
