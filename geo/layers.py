"""GeoJSON (RFC 7946) ↔ :class:`~geo.model.Layer`.

A feature that cannot be used is left out and named; the rest of its layer opens.
"""

from __future__ import annotations

import re
from dataclasses import MISSING, fields
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

import msgspec

from geo import periods
from geo.errors import DataError, Finding, UsageError, suggestion
from geo.files import read_whole
from geo.model import (
    ID_RULE,
    MISMATCH,
    Feature,
    Geometry,
    Layer,
    Line,
    LineString,
    MultiLineString,
    MultiPoint,
    Point,
    Polygon,
    Position,
)
from geo.vocabulary import GIVEN, OWN_KIND

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from geo.vocabulary import Vocabulary

MAX_LONGITUDE: Final = 180.0
MAX_LATITUDE: Final = 90.0
NO_PLACE: Final = "none"
"""The precision of a feature without a geometry."""

_OWN: Final = {"kind": OWN_KIND, "precision": GIVEN, "geometry_source": "The file."}
"""What a layer of one's own need not say."""
_RENAMED: Final = {"from": "from_"}
_OUTSIDE_PROPERTIES: Final = frozenset({"id", "layer", "geometry", "extra", "status", "statuses"})
_PROPERTIES: Final = frozenset(f.name for f in fields(Feature)) - _OUTSIDE_PROPERTIES
_REQUIRED: Final = _PROPERTIES & {f.name for f in fields(Feature) if f.default is MISSING is f.default_factory}
"""They are written even where they say nothing, or the feature could not be read again."""
RESERVED: Final = _PROPERTIES | frozenset(_RENAMED)
"""Names of GeoJSON properties that are ours: a column of one's own has another."""
_NO_NUMBER: Final = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"|(-?\b(?:NaN|Infinity)\b)', re.DOTALL)
"""A text, which is passed over, or a word that many programs write for a number, and JSON has not (RFC 8259)."""


def read_layer(path: Path, vocabulary: Vocabulary) -> tuple[Layer | None, tuple[Finding, ...]]:
    """Read one GeoJSON file as the layer its name says.

    Parameters
    ----------
    path
        ``<layer id>.geojson``, a FeatureCollection in UTF-8.
    vocabulary
        The layers, kinds and precisions that are known.

    Returns
    -------
    layer
        The features that can be used, or None when the file as a whole cannot.
    findings
        What was wrong, one entry a problem.
    """
    term = vocabulary.layers.get(path.stem)
    if term is None:
        return None, (
            Finding(f"“{path.stem}” is not a layer", path.name, remedy=suggestion(path.stem, vocabulary.layers)),
        )
    try:
        collection, findings = _decoded(read_whole(path), path.name)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return None, (Finding(f"the file cannot be read: {error}", path.name, remedy="Mend it or restore it."),)
    records = collection.get("features") if isinstance(collection, dict) else None
    if not isinstance(records, list) or collection.get("type") != "FeatureCollection":
        return None, (
            Finding("this is not a GeoJSON FeatureCollection", path.name, remedy="See RFC 7946, section 3.3."),
        )
    features: list[Feature] = []
    for number, record in enumerate(records, 1):
        try:
            feature = feature_from_record(record, path.stem, vocabulary)
        except _Unusable as unusable:
            findings.append(_named(unusable.finding, path.name, record, number))
        else:
            features.append(feature)
    return Layer(path.stem, term.label, tuple(features), path.name), tuple(findings)


def feature_from_record(record: object, layer: str, vocabulary: Vocabulary) -> Feature:
    """Turn one GeoJSON Feature into ours.

    Raises
    ------
    DataError
        With the field that stands in the way; file and record are the caller's to name.
    """
    if not isinstance(record, dict) or record.get("type") != "Feature":
        raise _Unusable(Finding("this is not a GeoJSON Feature"))
    properties = record.get("properties") or {}
    if not isinstance(properties, dict):
        raise _Unusable(Finding("the properties are not a JSON object", field="properties"))
    extra: dict[str, Any] = {}
    own = {"name": str(record.get("id")), **_OWN} if vocabulary.layers[layer].is_own else {}
    values: dict[str, Any] = own | {
        "id": record.get("id"),
        "layer": layer,
        "geometry": record.get("geometry"),
        "extra": extra,
    }
    for key, value in properties.items():
        name = _RENAMED.get(str(key), str(key))
        (values if name in _PROPERTIES else extra)[name] = value
    if own and values["geometry"] is None and "precision" not in properties:
        values["precision"] = NO_PLACE
    geometry_type = values["geometry"].get("type") if isinstance(values["geometry"], dict) else None
    admitted = vocabulary.layers[layer].geometry
    if geometry_type is not None and geometry_type not in admitted:
        wanted = " or ".join(admitted)
        raise _Unusable(Finding(f"a {geometry_type} cannot be drawn in the layer “{layer}”, which takes {wanted}",
                                field="geometry"))  # fmt: skip
    try:
        feature = msgspec.convert(values, Feature)
    except msgspec.ValidationError as error:
        raise _Unusable(_plain(error)) from error
    _check_words(feature, vocabulary)
    _check_date(feature)
    _check_positions(feature)
    return feature


def without_nan(content: bytes) -> bytes:
    """Return JSON with null where it says NaN or Infinity."""
    return _NO_NUMBER.sub(lambda match: b"null" if match[1] else match[0], content)


def positions(geometry: Geometry) -> Iterator[Position]:
    """Yield every position of a geometry, in order."""
    if isinstance(geometry, Point):
        return iter((geometry.coordinates,))
    if isinstance(geometry, (MultiPoint, LineString)):
        return iter(geometry.coordinates)
    if isinstance(geometry, (MultiLineString, Polygon)):
        return chain.from_iterable(geometry.coordinates)
    return chain.from_iterable(chain.from_iterable(geometry.coordinates))


def lines(geometry: Geometry | None) -> tuple[Line, ...]:
    """Return the lines of a LineString or MultiLineString; of anything else, none."""
    if isinstance(geometry, LineString):
        return (geometry.coordinates,)
    return geometry.coordinates if isinstance(geometry, MultiLineString) else ()


def feature_record(feature: Feature, **properties: object) -> dict[str, Any]:
    """Return a feature as a GeoJSON Feature, with further properties after its own.

    What a feature does not have is left out, so that a layer written again differs only where it was changed;
    columns that someone brought along stay as they are.
    """
    own = {"from" if name == "from_" else name: getattr(feature, name) for name in _ordered_properties()}
    stated = {name: value for name, value in own.items() if value not in (None, "", (), {}) or name in _REQUIRED}
    return {
        "type": "Feature",
        "id": feature.id,
        "properties": stated | feature.extra | properties,
        "geometry": msgspec.to_builtins(feature.geometry),
    }


def _decoded(content: bytes, file: str) -> tuple[Any, list[Finding]]:
    """Read JSON, where need be with words in it for what is not a number: they cost no more than their feature."""
    try:
        return msgspec.json.decode(content), []
    except msgspec.DecodeError:
        plain = without_nan(content)
        if plain == content:
            raise
    told = Finding("NaN and Infinity stand where JSON has numbers", file, remedy="They were read as nothing (null).")
    return msgspec.json.decode(plain), [told]


class _Unusable(DataError):  # noqa: N818 - a feature, not a failure: the rest of its layer opens
    pass


def _ordered_properties() -> Iterator[str]:
    return (f.name for f in fields(Feature) if f.name in _PROPERTIES)


def _named(finding: Finding, file: str, record: object, number: int) -> Finding:
    """Say which record it was: by its id, or by its place in the file."""
    identifier = record.get("id") if isinstance(record, dict) else None
    name = str(identifier) if identifier is not None else f"feature {number} of the file"
    remedy = f"{finding.remedy} The feature was left out.".strip()
    return Finding(finding.problem, file, name, finding.field, remedy)


def _plain(error: msgspec.ValidationError) -> Finding:
    """Turn ``Expected `str`, got `int` - at `$.kind``` into a field and a problem."""
    problem, _, path = str(error).partition(" - at `$")
    problem = problem.replace("Object missing required field", "a field is missing:").replace("`", "")
    problem = ID_RULE if MISMATCH in problem else problem
    return Finding(problem[0].lower() + problem[1:], field=path.strip(".`"))


def _check_words(feature: Feature, vocabulary: Vocabulary) -> None:
    for name, known in (("kind", vocabulary.kinds), ("precision", vocabulary.precisions)):
        word = getattr(feature, name)
        if word not in known:
            raise _Unusable(Finding(f"“{word}” is not a known {name}", field=name, remedy=suggestion(word, known)))
    if (feature.geometry is None) != (feature.precision == NO_PLACE):
        raise _Unusable(
            Finding(
                f"the precision is “{feature.precision}” but the feature has "
                f"{'no geometry' if feature.geometry is None else 'a geometry'}",
                field="precision",
                remedy="A feature without a place has a null geometry and the precision “none”.",
            ),
        )


def _check_date(feature: Feature) -> None:
    try:
        periods.parse(feature.date or "")
    except UsageError as error:
        raise _Unusable(Finding(str(error), field="date")) from error


def _check_positions(feature: Feature) -> None:
    if feature.geometry is None:
        return
    if not any(positions(feature.geometry)):
        raise _Unusable(
            Finding("the geometry is empty", field="geometry", remedy="A feature without a place has a null geometry."),
        )
    for position in positions(feature.geometry):
        longitude, latitude = position[:2]
        if not (abs(longitude) <= MAX_LONGITUDE and abs(latitude) <= MAX_LATITUDE):  # nor is what is not a number
            raise _Unusable(
                Finding(
                    f"the position {longitude}, {latitude} is not on the globe",
                    field="geometry",
                    remedy="Positions are longitude, latitude in degrees.",
                ),
            )
