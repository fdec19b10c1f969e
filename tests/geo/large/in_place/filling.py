"""Files that are read by the view, made up for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import geopandas
import numpy as np
import shapely

if TYPE_CHECKING:
    from pathlib import Path

FORMATS: Final = ("fgb", "gpkg", "parquet")


def frame_of(shapes: object) -> geopandas.GeoDataFrame:
    """Return geometries with a number, a name and a day each."""
    count = len(shapes)  # type: ignore[arg-type]
    first = np.datetime64("2024-01-01", "ms")
    rows = {
        "number": np.arange(count),
        "name": [f"{'Gəmi' if number % 2 else 'GAMI'} {number}" for number in range(count)],
        "day": first + (np.arange(count) % 366).astype("timedelta64[D]"),
    }
    return geopandas.GeoDataFrame(rows, geometry=shapes, crs="EPSG:4326")


def points(count: int, seed: int = 0) -> object:
    """Return points around the Caspian, a half of them in one town."""
    generator = np.random.default_rng(seed)
    positions = np.column_stack((generator.uniform(46, 56, count), generator.uniform(36, 47, count)))
    positions[::2] = generator.normal((49.8, 40.4), 0.05, positions[::2].shape)
    return shapely.points(positions)


def areas(count: int, seed: int = 0) -> object:
    """Return squares around the Caspian, from 10 m to 10 km."""
    generator = np.random.default_rng(seed)
    x, y = generator.uniform(46, 56, count), generator.uniform(36, 47, count)
    size = 10 ** generator.uniform(-4, -1, count)
    return shapely.box(x, y, x + size, y + size)


def write(frame: geopandas.GeoDataFrame, path: Path) -> Path:
    """Write a file as its suffix says, with an index of places; GeoParquet in small groups of rows, along a curve."""
    if path.suffix == ".parquet":
        along = frame.iloc[np.argsort(frame.hilbert_distance().to_numpy(), kind="stable")]
        along.to_parquet(path, write_covering_bbox=True, row_group_size=500, index=False)
    else:
        frame.to_file(path, engine="pyogrio")
    return path
