"""Files that someone brings along become layers: GeoJSON, GeoPackage, Shapefile, KML and FlatGeobuf, by GDAL."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from geo.errors import DataError, Finding
from geo.readers.shaping import features_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from geo.model import Layer

SUFFIXES: Final = frozenset({".geojson", ".json", ".gpkg", ".shp", ".kml", ".fgb"})
_NOT_AN_ID: Final = re.compile(r"[^a-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class Limits:
    """What is read at most."""

    size_bytes: int = 2_000_000_000
    features: int = 1_000_000
    """In a layer."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file gave."""

    layers: tuple[Layer, ...]
    findings: tuple[Finding, ...]
    """What was left out, and why."""
    notes: tuple[str, ...]
    """What was done to the rest, as sentences."""


def read_file(
    path: Path,
    taken: Collection[str] = (),
    progress: Callable[[float, str], None] = lambda _share, _what: None,
    limits: Limits | None = None,
) -> Reading:
    """Read every layer of a file.

    Parameters
    ----------
    path
        The file. Links and devices are refused.
    taken
        Ids of layers that are there already.
    progress
        Is told the share done, from 0 to 1, and the layer's name, before each layer; raise in it to cancel.
    limits
        Beyond them the file or layer is refused.

    Raises
    ------
    DataError
        When nothing of the file can be read.
    """
    import pyogrio  # noqa: PLC0415 - GDAL: never before the map is up

    limits = limits or Limits()
    _refuse(path, limits)
    layers: list[Layer] = []
    findings: list[Finding] = []
    notes: list[str] = []
    used = set(taken)
    try:
        names = [str(name) for name, kind in pyogrio.list_layers(path) if kind is not None]
    except (pyogrio.errors.DataSourceError, ValueError) as error:
        raise DataError(Finding(f"the file cannot be read: {error}", path.name)) from error
    for number, name in enumerate(names):
        progress(number / len(names), name)
        label = path.stem if len(names) == 1 else name
        identifier = _free(label, used)
        try:
            layer, problems, told = features_of(path, name, identifier, label, limits.features)
        except DataError as error:
            findings.append(error.finding)
            continue
        used.add(identifier)
        layers.append(layer)
        findings += problems
        notes += told
    progress(1.0, path.name)
    return Reading(tuple(layers), tuple(findings), tuple(notes))


def _refuse(path: Path, limits: Limits) -> None:
    problem = ""
    if path.is_symlink() or not path.is_file():
        problem = "this is not a plain file"
    elif path.suffix.lower() not in SUFFIXES:
        problem = f"files of the type “{path.suffix}” are not read"
    elif path.stat().st_size > limits.size_bytes:
        problem = f"the file has more than {limits.size_bytes:,} bytes"
    if problem:
        raise DataError(Finding(problem, path.name))


def _free(label: str, used: Collection[str]) -> str:
    plain = _NOT_AN_ID.sub("-", label.lower()).strip("-_")[:48] or "layer"
    return next(name for n in range(1, len(used) + 2) if (name := plain if n == 1 else f"{plain}-{n}") not in used)
