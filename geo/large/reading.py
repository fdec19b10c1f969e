"""A file of tens of thousands of features becomes a large layer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from geo.errors import DataError, Finding
from geo.large.blocks import NotPlainError
from geo.large.gathering import Gathering
from geo.large.geojson import read_geojson
from geo.large.layer import LargeLayer
from geo.large.packed import Kind
from geo.model import LayerStyle
from geo.palette import free_colour
from geo.readers.gathering import free_id

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class LargeReading:
    """What a file gave."""

    layer: LargeLayer
    findings: tuple[Finding, ...]
    """What was left out, and why."""
    notes: tuple[str, ...]
    """What was done to the rest, as sentences."""


def read_large(
    path: Path,
    taken: Collection[str] = (),
    progress: Callable[[float, str], None] = lambda _share, _what: None,
    colours: Collection[str] = (),
) -> LargeReading:
    """Read a file as a large layer.

    Parameters
    ----------
    path
        The file, which stays where it is: what it says of a feature is read again when it is asked for.
    taken
        Ids of layers that are there already.
    progress
        Is told the share done, from 0 to 1, and the layer's name, some hundred times a second; raise in it to cancel.
    colours
        Of layers that are there already: the new one gets another, as long as there are such.

    Raises
    ------
    DataError
        When nothing of the file can be drawn.
    """
    label = path.stem
    gathering = Gathering(path.name)
    try:
        rows = read_geojson(path, gathering, lambda share: progress(share, label))
    except NotPlainError as error:
        raise DataError(Finding("it is not a collection of features", path.name)) from error
    if not gathering.count:
        raise DataError(Finding("no feature in it can be drawn", path.name))
    layer = LargeLayer(
        id=free_id(label, taken),
        label=label,
        path=path,
        source=path.name,
        crs="",
        style=LayerStyle(free_colour(colours)),
        points=gathering.points(),
        lines=gathering.shapes(Kind.LINES),
        polygons=gathering.shapes(Kind.POLYGONS),
        rows=rows,
        count=gathering.count,
    )
    return LargeReading(layer, tuple(gathering.findings), tuple(gathering.notes))
