"""Which records of large layers are at a place of the map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from explorer.large.shown import Picked

if TYPE_CHECKING:
    from explorer.session import Session
    from geo.large.layer import LargeLayer

TOLERANCE: Final = 6.0
"""Pixels, as for other features."""


def records_at(session: Session, longitude: float, latitude: float, zoom: float) -> list[Picked]:
    """Return the nearest record of every large layer that has one there.

    Parameters
    ----------
    session
        Says what is shown.
    longitude, latitude
        The place, in degrees.
    zoom
        Of the map.
    """
    if not session.large:
        return []
    import numpy as np  # noqa: PLC0415 - only where there are large layers

    from geo.large.index import nearest  # noqa: PLC0415 - as above
    from geo.large.world import pixel, to_world  # noqa: PLC0415 - as above

    x, y = (int(part[0]) for part in to_world(np.array([longitude]), np.array([latitude])))
    found = [
        (shown.layer.id, nearest(shown.layer, x, y, TOLERANCE * pixel(zoom), shown.selection.masks))
        for shown in session.large.values()
        if shown.count
    ]
    return [Picked(layer, row) for layer, row in found if row is not None]


def record_box(layer: LargeLayer, row: int) -> tuple[float, float, float, float] | None:
    """Return west, south, east and north of a record in degrees; None where there is nothing of it on the map."""
    from geo.large.packed import PackedPoints  # noqa: PLC0415 - only where there are large layers
    from geo.large.world import to_degrees  # noqa: PLC0415 - as above

    for part in layer.packed:
        places = (part.row == row).nonzero()[0]
        if not len(places):
            continue
        if isinstance(part, PackedPoints):
            longitudes, latitudes = to_degrees(part.x[places], part.y[places])
        else:
            boxes = part.boxes[places]
            longitudes, latitudes = to_degrees(boxes[:, [0, 2]], boxes[:, [1, 3]])
        return float(longitudes.min()), float(latitudes.min()), float(longitudes.max()), float(latitudes.max())
    return None


def record_name(layer: LargeLayer, row: int) -> str:
    """Return what a record of a large layer is called: as its file names it or, without a name, by its number."""
    from geo.readers.gathering import NAMES  # noqa: PLC0415 - after the map is up

    columns = {name.casefold(): value for name, value in layer.rows[row].items()}
    named = (str(columns[name]) for name in NAMES if columns.get(name) not in (None, ""))
    return next(named, f"{layer.label} {row + 1}")
