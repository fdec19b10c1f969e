"""Make the offline base map from Natural Earth.

The shapefiles come with the Debian package ``libmagics++-data``, which is only
unpacked, never installed::

    apt-get download libmagics++-data
    dpkg -x libmagics++-data_*.deb natural-earth
    python assets/basemap/build.py natural-earth assets/basemap

Everything is taken from one scale, 1:10 million, and thinned by zones: fine
around the Caspian, coarser with distance. Lines are cut where they cross from
one zone into the next, and each piece is thinned with its ends held, so that
the detailed map and the world around it are one surface: no cut edge that
would be stroked as a coast, no gap, no second shore. What the 180th meridian
divides is joined again, past 180°.

Written are ``land``, ``boundaries`` and ``rivers``, all ``.geojson``.
``labels.geojson`` is chosen by hand and left alone.
"""

from __future__ import annotations

import argparse
import json
import sys
import warnings
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyogrio
import shapely
from shapely.geometry import box, mapping

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

DECIMALS = 3
"""Decimals of a degree in the files: about 100 m."""

GRID = 10.0**-DECIMALS
FINE_GRID = 1e-6
"""In degrees. Makes lines meet that ought to: shapefiles differ in the last digits."""

DROPPED_CLASSES = frozenset({"Lease limit", "Overlay limit"})
"""Limits within a country (a leased cosmodrome, a buffer zone): no boundaries."""

SHORTEST_RIVER_PIECE = 0.02
"""In degrees. A river is drawn on land only; what a lake leaves of it may be a crumb."""

RIVER_NAMES = {
    "Byk Menderes": "Büyük Menderes",
    "Dnepre": "Dnipro",
    "Dnipro (Dnieper)": "Dnipro",
    "Donau (Danube)": "Danube",
    "Gh?ghara": "Ghaghara",
    "K?nes": "Künes",
    "Kiz?lirmak": "Kızılırmak",
    "Kr": "Kura",
    "Ob?": "Ob",
    "Pivd. Buh": "Southern Bug",
    "Tom?": "Tom",
}
"""Names that lost letters on their way into the package, or name one river twice."""

RIVER_RANKS = {"Kura": 5, "Aras": 6}
"""Rivers that matter more here than on a map of the world."""

HOW_TO_GET = (
    "Get the package with `apt-get download libmagics++-data`, unpack it with "
    "`dpkg -x libmagics++-data_*.deb natural-earth` (nothing is installed), and give the folder natural-earth."
)


class MissingSourceError(Exception):
    """The unpacked package, or one of its shapefiles, is not where it was said to be."""


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of the map with one level of detail.

    Attributes
    ----------
    area
        What the zone covers, without the finer zones inside it.
    tolerance
        How far a thinned line may leave the original, in degrees.
    smallest
        Area of the smallest island or lake kept, in square degrees.
    rank
        Rank of the least river kept.
    """

    area: BaseGeometry
    tolerance: float
    smallest: float
    rank: float


def nested_zones() -> tuple[Zone, ...]:
    """Return the zones, the finest first; they cover the map and meet only at their borders."""
    boxes = (
        (box(44, 36, 56, 48), 0.0012, 0, 10),  # the Caspian
        (box(34, 34, 84, 52), 0.008, 0.0002, 10),  # the countries of the atlas
        (box(15, 30, 90, 58), 0.008, 0.0002, 7),  # the detailed map
        (box(46, 22, 60, 30), 0.012, 0.002, 4),  # the Gulf, for Abu Dhabi
        (box(-15, 8, 110, 72), 0.04, 0.05, 3),  # what is seen around it
        (box(-180, -60, 200, 85), 0.3, 0.5, 2),  # so that panning never meets emptiness
    )
    zones: list[Zone] = []
    covered: BaseGeometry = shapely.Polygon()
    for area, tolerance, smallest, rank in boxes:
        zones.append(Zone(shapely.difference(area, covered), tolerance, smallest, rank))
        covered = shapely.union(covered, area)
    return tuple(zones)


def read(folder: Path, layer: str, *columns: str) -> tuple[NDArray[Any], ...]:
    """Read the geometries of a shapefile and some of its columns.

    Parameters
    ----------
    folder
        Where the package was unpacked.
    layer
        Name of the shapefile, without its ending.
    columns
        Names of the columns wanted.

    Returns
    -------
    tuple of numpy.ndarray
        The geometries, then one array for each column.

    Raises
    ------
    MissingSourceError
        If the shapefile is not there.
    """
    path = folder / "usr" / "share" / "magics" / "10m" / f"{layer}.shp"
    if not path.is_file():
        raise MissingSourceError(f"{path} is not there, so the base map cannot be made. {HOW_TO_GET}")
    with warnings.catch_warnings():
        # Some rings run the wrong way round; reading puts them right and says so.
        warnings.filterwarnings("ignore", message=".*winding order.*")
        table = pyogrio.raw.read(path, columns=list(columns))
    geometries = shapely.from_wkb(table[2])
    values = dict(zip(table[0]["fields"], table[3], strict=True))
    present = ~(shapely.is_missing(geometries) | shapely.is_empty(geometries))
    return (geometries[present], *(values[column][present] for column in columns))


def parts(geometry: Any, kind: str) -> list[Any]:  # noqa: ANN401 (one geometry or an array of them)
    """Return the simple parts of one kind, such as ``LineString``, that are not empty."""
    return [part for part in shapely.get_parts(geometry) if part.geom_type == kind and not part.is_empty]


def merged(lines: Iterable[shapely.LineString]) -> BaseGeometry:
    """Join lines end to end as far as they go."""
    return shapely.line_merge(shapely.MultiLineString(list(lines)))


def thinned(lines: Sequence[BaseGeometry] | NDArray[Any], zones: Iterable[Zone]) -> BaseGeometry:
    """Thin lines zone by zone and snap them to the grid.

    Parameters
    ----------
    lines
        Line strings or multi line strings.
    zones
        The zones; what lies in none of them is dropped.

    Returns
    -------
    shapely.Geometry
        The lines, meeting only at their ends.
    """
    pieces: list[BaseGeometry] = []
    noded = shapely.union_all(lines, grid_size=FINE_GRID)
    for zone in zones:
        inside = parts(shapely.intersection(noded, zone.area), "LineString")
        if inside:
            pieces.extend(parts(shapely.simplify(merged(inside), zone.tolerance), "LineString"))
    return shapely.union_all(pieces, grid_size=GRID)


def joined_past_180(land: BaseGeometry) -> BaseGeometry:
    """Move what touches the meridian of 180° west beside its other half in the east."""
    pieces = np.asarray(parts(land, "Polygon"))
    moved = shapely.bounds(pieces)[:, 0] <= -180 + GRID
    shifted = shapely.transform(pieces[moved], lambda positions: positions + np.array([360.0, 0.0]))
    return shapely.union_all(np.concatenate([pieces[~moved], shifted]))


def land_surface(polygons: NDArray[Any], boundaries: NDArray[Any], zones: Sequence[Zone]) -> BaseGeometry:
    """Make the land: thinned shores, lakes cut out.

    Boundaries are thinned along with the shores, which keeps the points where they meet the sea.

    Parameters
    ----------
    polygons
        The land of the whole world.
    boundaries
        Lines that divide it.
    zones
        The zones of detail.

    Returns
    -------
    shapely.MultiPolygon
        Valid, on the grid, without cut edges.
    """
    world = joined_past_180(shapely.union_all(shapely.make_valid(polygons)))
    shores = shapely.get_rings(shapely.get_parts(world))
    surfaces = shapely.polygons(shores)
    sites = shapely.point_on_surface(surfaces)
    kept = np.zeros(len(shores), dtype=bool)
    for zone in zones:
        kept |= shapely.intersects(zone.area, sites) & (shapely.area(surfaces) >= zone.smallest)
    lines = thinned(np.concatenate([shores[kept], boundaries]), zones)
    faces = np.asarray(parts(shapely.polygonize([lines]), "Polygon"))
    inside = shapely.point_on_surface(faces)
    shapely.prepare(world)
    on_land = shapely.contains_xy(world, shapely.get_x(inside), shapely.get_y(inside))
    return shapely.union_all(faces[on_land], grid_size=GRID)


def boundary_lines(lines: NDArray[Any], classes: NDArray[Any], zones: Sequence[Zone]) -> dict[str, BaseGeometry]:
    """Make the boundaries, those that are agreed apart from those that are not.

    Parameters
    ----------
    lines, classes
        Geometry and ``featurecla`` of each boundary.
    zones
        The zones of detail.

    Returns
    -------
    dict
        The lines by kind, ``international`` or ``indefinite``.
    """
    international = np.asarray([str(name).startswith("International boundary") for name in classes])
    kinds = {"international": international, "indefinite": ~international}
    return {kind: merged(parts(thinned(lines[chosen], zones), "LineString")) for kind, chosen in kinds.items()}


def river_lines(
    lines: NDArray[Any], names: NDArray[Any], ranks: NDArray[Any], land: BaseGeometry, zones: Sequence[Zone]
) -> dict[tuple[int, str], BaseGeometry]:
    """Make the rivers, without their way through lakes.

    Parameters
    ----------
    lines, names, ranks
        Geometry, ``name`` and ``scalerank`` of each river.
    land
        Where rivers are drawn.
    zones
        The zones of detail.

    Returns
    -------
    dict
        The lines by rank and name; the name may be empty.
    """
    groups: dict[tuple[int, str], list[BaseGeometry]] = defaultdict(list)
    for line, raw, rank in zip(lines, names, ranks, strict=True):
        spaced = " ".join((raw or "").split())
        name = RIVER_NAMES.get(spaced, spaced)
        groups[RIVER_RANKS.get(name, int(rank)), name].append(line)
    rivers: dict[tuple[int, str], BaseGeometry] = {}
    for (rank, name), group in sorted(groups.items()):
        whole = thinned(group, [zone for zone in zones if rank <= zone.rank])
        if whole.is_empty:
            continue
        nearby = shapely.clip_by_rect(land, *whole.bounds)
        dry = merged(parts(shapely.intersection(whole, nearby), "LineString"))
        pieces = [piece for piece in parts(dry, "LineString") if piece.length >= SHORTEST_RIVER_PIECE]
        if pieces:
            rivers[rank, name] = shapely.MultiLineString(pieces)
    return rivers


def rounded(coordinates: Any) -> Any:  # noqa: ANN401 (nested as deep as the geometry is)
    """Write coordinates with as few digits as they need."""
    if isinstance(coordinates, float):
        short = round(coordinates, DECIMALS)
        return int(short) if short.is_integer() else short
    return [rounded(item) for item in coordinates]


def compact(value: object) -> str:
    """Write JSON without spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def write(path: Path, features: Iterable[tuple[Mapping[str, object], BaseGeometry]]) -> None:
    """Write a GeoJSON feature collection, one part of a geometry a line.

    Parameters
    ----------
    path
        The file to write.
    features
        Properties and geometry, which becomes a multi-geometry in a settled order.
    """
    written = []
    for properties, geometry in features:
        ordered = shapely.orient_polygons(shapely.normalize(geometry))
        items = [rounded(mapping(part)["coordinates"]) for part in shapely.get_parts(ordered)]
        kind = "MultiPolygon" if "Polygon" in ordered.geom_type else "MultiLineString"
        written.append(
            f'{{"type":"Feature","properties":{compact(properties)},"geometry":{{"type":"{kind}","coordinates":[\n'
            + ",\n".join(map(compact, items))
            + "\n]}}"
        )
    text = '{"type":"FeatureCollection","features":[\n' + ",\n".join(written) + "\n]}\n"
    path.write_bytes(text.encode())


def build(source: Path, output: Path) -> None:
    """Make all files of the base map.

    Parameters
    ----------
    source
        Folder in which the Debian package was unpacked.
    output
        Folder to write to; it is made if it is not there.

    Raises
    ------
    MissingSourceError
        If a shapefile is not there; nothing has been written then.
    """
    zones = nested_zones()
    (polygons,) = read(source, "ne_10m_land")
    boundaries, classes, types = read(source, "ne_10m_admin_0_boundary_lines_land", "featurecla", "type")
    rivers, names, ranks = read(source, "ne_10m_rivers_lake_centerlines", "name", "scalerank")

    output.mkdir(parents=True, exist_ok=True)
    wanted = (types == "Land") & ~np.isin(classes, list(DROPPED_CLASSES))
    land = land_surface(polygons, boundaries[wanted], zones)
    write(output / "land.geojson", [({}, land)])
    lines = boundary_lines(boundaries[wanted], classes[wanted], zones)
    write(output / "boundaries.geojson", [({"kind": kind}, line) for kind, line in lines.items()])
    courses = river_lines(rivers, names, ranks, land, zones)
    write(
        output / "rivers.geojson",
        [({"name": name, "rank": rank}, course) for (rank, name), course in courses.items()],
    )


def main() -> int:
    """Run from the command line and return the exit code."""
    parser = argparse.ArgumentParser(description="Make the offline base map from Natural Earth.", epilog=HOW_TO_GET)
    parser.add_argument("source", type=Path, help="folder in which the Debian package libmagics++-data was unpacked")
    parser.add_argument("output", type=Path, help="folder to write the GeoJSON files to")
    arguments = parser.parse_args()
    try:
        build(arguments.source, arguments.output)
    except MissingSourceError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
