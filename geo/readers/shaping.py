"""One layer of a file → our features: reprojected, checked, its columns typed."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final

import msgspec

from geo.errors import DataError, Finding
from geo.layers import MAX_LATITUDE, MAX_LONGITUDE, RESERVED
from geo.model import Feature, Geometry, Layer, LayerStyle
from geo.vocabulary import GIVEN, OWN_KIND

if TYPE_CHECKING:
    from pathlib import Path

NAMES: Final = ("name", "title", "label", "ad", "adı", "атауы", "название", "имя", "isim", "nom")
COLOUR: Final = "#0072b2"
LONGEST_CODE: Final = 40
"""A longer text is not a code but a definition, which nobody reads in a sentence."""


def features_of(
    path: Path, name: str, identifier: str, label: str, most: int
) -> tuple[Layer, list[Finding], list[str]]:
    """Read one layer; a feature that cannot be used is left out and named.

    Raises
    ------
    DataError
        When the layer as a whole cannot be used.
    """
    import numpy as np  # noqa: PLC0415 - heavy, as pyogrio is
    import pyogrio  # noqa: PLC0415 - as above
    import shapely  # noqa: PLC0415 - as above
    from pyproj import CRS, Transformer  # noqa: PLC0415 - as above
    from pyproj.exceptions import ProjError  # noqa: PLC0415 - as above

    try:
        meta, _, shapes, columns = pyogrio.raw.read(
            path, layer=name, force_2d=True, max_features=most + 1, datetime_as_string=True
        )
        with np.errstate(invalid="ignore"):  # what is not a number is named below
            geometries = shapely.from_wkb(shapes, on_invalid="ignore")
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, ValueError, RuntimeError) as error:
        raise DataError(Finding(f"the layer cannot be read: {error}", path.name, name)) from error
    if len(geometries) > most:
        raise DataError(Finding(f"the layer has more than {most:,} features", path.name, name))
    notes: list[str] = []
    crs = ""
    if not meta["crs"]:
        positions = shapely.get_coordinates(geometries)
        if len(positions) and (np.abs(positions) > (MAX_LONGITUDE, MAX_LATITUDE)).any():
            remedy = "Save it with its coordinate system. The layer was left out."
            raise DataError(Finding("its coordinate system is not named", path.name, name, remedy=remedy))
        notes.append(f"{label}: no coordinate system is named; degrees on WGS 84 are assumed.")
    elif not CRS.from_user_input(meta["crs"]).equals(CRS.from_epsg(4326), ignore_axis_order=True):
        crs = str(meta["crs"])
        try:
            turn = Transformer.from_crs(meta["crs"], 4326, always_xy=True)
        except ProjError as error:
            raise DataError(Finding(f"its coordinate system cannot be used: {error}", path.name, name)) from error
        geometries = shapely.transform(geometries, lambda xy: np.column_stack(turn.transform(*xy.T)))
        notes.append(f"{label}: reprojected from {crs if len(crs) < LONGEST_CODE else CRS(crs).name}.")
    keys = [_free_key(str(key)) for key in meta["fields"]]
    names = next((n for wanted in NAMES for n, key in enumerate(meta["fields"]) if str(key).casefold() == wanted), None)
    features: list[Feature] = []
    findings: list[Finding] = []
    texts, boxes = shapely.to_geojson(geometries), shapely.bounds(geometries).tolist()
    for number, (text, box) in enumerate(zip(texts, boxes, strict=True), 1):
        extra = {key: plain for key, column in zip(keys, columns, strict=True)
                 if (plain := _plain(column[number - 1])) is not None}  # fmt: skip
        called = str(extra.get(keys[names], "")) if names is not None else ""
        shape, problem = _shape(text, box)
        if problem:
            findings.append(Finding(problem, path.name, f"feature {number}", "geometry", "The feature was left out."))
            continue
        features.append(
            Feature(f"{identifier}:{number}", identifier, called or f"{label} {number}", OWN_KIND, GIVEN,
                    f"The file {path.name}.", shape, extra=extra),
        )  # fmt: skip
    file = f"{identifier}.geojson"
    return Layer(identifier, label, tuple(features), file, LayerStyle(COLOUR), path.name, crs), findings, notes


def _shape(text: str | None, box: tuple[float, float, float, float]) -> tuple[Geometry | None, str]:
    """Turn a geometry, as GeoJSON and with its bounds, into ours, or say what stands in the way."""
    if text is None:
        return None, "the geometry is missing"
    if not all(map(math.isfinite, box)):
        return None, "the geometry is empty or a coordinate is not a number"
    west, south, east, north = box
    if max(-west, east) > MAX_LONGITUDE or max(-south, north) > MAX_LATITUDE:
        return None, "a position is not on the globe"
    try:
        return msgspec.json.decode(text, type=Geometry), ""
    except msgspec.DecodeError:
        return None, "a geometry of this form, or with a coordinate that is not a number, is not drawn"


def _plain(value: Any) -> object:  # noqa: ANN401 - whatever a column holds
    value = value.item() if hasattr(value, "item") else value
    if isinstance(value, bytes) or (isinstance(value, float) and not math.isfinite(value)):
        return None
    return value if isinstance(value, bool | int | float | str) or value is None else str(value)


def _free_key(key: str) -> str:
    while key in RESERVED:
        key += "_"
    return key
