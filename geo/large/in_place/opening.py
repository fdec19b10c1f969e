"""Which files are read by the view, and how they are opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from geo.errors import DataError, Finding
from geo.large.in_place.gdal_stores import FlatGeobuf, GeoPackage
from geo.large.in_place.geoparquet import GeoParquet
from geo.large.in_place.source import Source
from geo.model import LayerStyle
from geo.palette import free_colour
from geo.readers import parquet
from geo.readers.gathering import free_id

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from geo.large.in_place.store import Store

SUFFIXES: Final = frozenset({".fgb", ".gpkg"}) | parquet.SUFFIXES
FEATURES: Final = 2_000_000
"""Beyond which a file stays where it is: read whole, so many need some hundred megabytes, and half a minute."""


def sources_of(path: Path, taken: Collection[str] = (), colours: Collection[str] = ()) -> tuple[Source, ...]:
    """Open the layers of a file to be read by the view.

    Parameters
    ----------
    path
        A file with one of the :data:`SUFFIXES`.
    taken, colours
        Ids and colours of layers that are there already.

    Raises
    ------
    DataError
        When it cannot be read by the view: it has no index, or is not what it seems.
    """
    ids, used = [*taken], [*colours]
    sources = []
    for store in _stores(path):
        ids.append(free_id(store.label, ids))
        used.append(free_colour(used))
        sources.append(Source(store, path, ids[-1], LayerStyle(used[-1])))
    return tuple(sources)


def is_for_places(path: Path) -> bool:
    """Tell whether a file has so many features that it is better read by the view, and can be."""
    if path.suffix.lower() not in SUFFIXES:
        return False
    try:
        return any(store.count > FEATURES for store in _stores(path))
    except DataError:
        return False


def _stores(path: Path) -> list[Store]:
    suffix = path.suffix.lower()
    if suffix == ".fgb":
        return [FlatGeobuf(path)]
    if suffix in parquet.SUFFIXES:
        return [GeoParquet(path)]
    import pyogrio  # noqa: PLC0415 - GDAL: never before the map is up

    from geo.large.in_place.gdal import told_in_a_sentence  # noqa: PLC0415 - as above

    with told_in_a_sentence(path):
        names = [str(name) for name, kind in pyogrio.list_layers(path) if kind is not None]
    if not names:
        raise DataError(Finding("there is nothing in it to draw", path.name))
    return [GeoPackage(path, name, path.stem if len(names) == 1 else name) for name in names]
