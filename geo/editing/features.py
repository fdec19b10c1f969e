"""Put and remove features."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, Final

import msgspec

from geo.atlas import Parts
from geo.checks.geometries import check_feature, check_overlap
from geo.checks.texts import check_wording, feature_prose
from geo.editing.refusals import missing, refuse_file, refuse_hanging, refuse_new
from geo.errors import DataError, Finding, suggestion
from geo.layers import feature_from_record, feature_record
from geo.model import Layer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from geo.articles import Seed
    from geo.atlas import Atlas
    from geo.editing.refusals import Hanging
    from geo.model import Feature
    from geo.passages import Text

REFERENCES: Final = {"place": "place", "from_": "from", "to": "to"}
"""The fields of a feature that name another one, and what a file calls them."""

REQUIRED: Final = ("id", "name", "kind", "precision", "geometry_source")


def put_feature(atlas: Atlas, feature: Feature, texts: Mapping[str, Text]) -> Parts:
    """Return the parts with a feature added, or changed where it stands.

    A reference to nothing, which was named and dropped when the atlas was opened, stays in the file.

    Raises
    ------
    DataError
        When a rule is broken.
    """
    layer = _layer(atlas, feature)
    before = _as_written(atlas, feature.id)
    put = _with_unseen_references(_readable(feature, atlas, layer.file), before, atlas)
    _refuse_unknown(put, before, atlas, layer.file)
    others = [other for each in atlas.layers for other in each.features if other.id != put.id]

    def problems(feature: Feature) -> Iterator[Finding]:
        yield from check_feature(feature, layer.file)
        yield from check_overlap(feature, layer.file, others)
        yield from check_wording(feature_prose(feature, layer.file), texts)

    refuse_new(problems(put), problems(before) if before else ())
    if before is not None and before.layer == put.layer:
        changed = dataclasses.replace(layer, features=tuple(put if each is before else each for each in layer.features))
        layers = _with(atlas.parts.layers, changed)
    else:
        rest = _without(atlas.parts.layers, before)
        layers = _with(rest, dataclasses.replace(layer, features=(*layer.features, put)))
    # A record that could not be read and has this id is hereby mended.
    findings = tuple(f for f in atlas.parts.findings if (f.file, f.record) != (layer.file, put.id))
    return Parts(layers, atlas.parts.seeds, findings, atlas.parts.large)


def remove_feature(atlas: Atlas, identifier: str, *, along: bool) -> Parts:
    """Return the parts without a feature.

    Raises
    ------
    DataError
        When there is none, or something refers to it and does not let go ``along``.
    """
    feature = _as_written(atlas, identifier)
    if feature is None:
        raise missing("feature", identifier, atlas.features)
    hanging = hanging_on_feature(atlas, identifier)
    if not along:
        refuse_hanging("feature", identifier, _layer(atlas, feature).file, hanging)
    layers, seeds = _without(atlas.parts.layers, feature), atlas.parts.seeds
    if hanging["feature"]:
        layers = tuple(_letting_go(layer, identifier) for layer in layers)
    if hanging["fact"]:
        seeds = tuple(_facts_letting_go(seed, identifier) for seed in seeds)
    return Parts(layers, seeds, atlas.parts.findings, atlas.parts.large)


def hanging_on_feature(atlas: Atlas, identifier: str) -> Hanging:
    """Return the ids of the facts about a feature, and of the features that name it."""
    others = (
        other.id
        for other in atlas.features.values()
        if other.id != identifier and any(getattr(other, name) == identifier for name in REFERENCES)
    )
    return {"fact": tuple(fact.id for fact in atlas.facts_about(identifier)), "feature": tuple(others)}


def _layer(atlas: Atlas, feature: Feature) -> Layer:
    """Return the layer that a feature belongs to, a new one where the atlas has none of it yet."""
    for layer in atlas.parts.layers:
        if layer.id == feature.layer:
            return layer
    known = atlas.vocabulary.layers
    if feature.layer not in known:
        problem = f"“{feature.layer}” is not a layer"
        raise DataError(Finding(problem, record=feature.id, field="layer", remedy=suggestion(feature.layer, known)))
    file = f"{feature.layer}.geojson"
    refuse_file(file, atlas.parts, [layer.file for layer in atlas.parts.layers])
    return Layer(feature.layer, known[feature.layer].label, (), file)


def _as_written(atlas: Atlas, identifier: str) -> Feature | None:
    """Return a feature as its file has it, before it was joined."""
    joined = atlas.features.get(identifier)
    if joined is None:
        return None
    (layer,) = (layer for layer in atlas.parts.layers if layer.id == joined.layer)
    return next(feature for feature in layer.features if feature.id == identifier)


def _readable(feature: Feature, atlas: Atlas, file: str) -> Feature:
    """Return the feature as it would be read again, or raise with what stands in the way."""
    empty = next((name for name in REQUIRED if not getattr(feature, name).strip()), None)
    if empty:
        raise DataError(Finding("this must not be empty", file, feature.id, empty, "Fill it in."))
    try:
        record = feature_record(feature)
        feature_from_record(record, feature.layer, atlas.vocabulary)
        return feature_from_record(msgspec.json.decode(msgspec.json.encode(record)), feature.layer, atlas.vocabulary)
    except DataError as error:
        raise DataError(dataclasses.replace(error.finding, file=file, record=feature.id)) from error
    except (msgspec.MsgspecError, ValueError, TypeError, OverflowError, RecursionError) as error:
        raise DataError(Finding(f"this cannot be written as GeoJSON ({error})", file, feature.id)) from error


def _with_unseen_references(feature: Feature, before: Feature | None, atlas: Atlas) -> Feature:
    if before is None:
        return feature
    unseen = {
        name: target
        for name in REFERENCES
        if (target := getattr(before, name)) is not None
        and target not in atlas.features
        and getattr(feature, name) is None
    }
    return dataclasses.replace(feature, **unseen) if unseen else feature


def _refuse_unknown(feature: Feature, before: Feature | None, atlas: Atlas, file: str) -> None:
    for name, field in REFERENCES.items():
        target = getattr(feature, name)
        is_old = before is not None and getattr(before, name) == target
        if target is not None and not is_old and target not in atlas.features:
            remedy = suggestion(target, atlas.features)
            raise DataError(Finding(f"there is no feature “{target}”", file, feature.id, field, remedy))


def _with(layers: Iterable[Layer], changed: Layer) -> tuple[Layer, ...]:
    """Put a layer in the place of the one with its file, or among the others in the order of files."""
    rest = [layer for layer in layers if layer.file != changed.file]
    return tuple(sorted((*rest, changed), key=lambda layer: layer.file))


def _without(layers: tuple[Layer, ...], feature: Feature | None) -> tuple[Layer, ...]:
    """Take a feature out. Where a second one has its id and was left out, that one comes to light."""
    return tuple(
        dataclasses.replace(layer, features=tuple(each for each in layer.features if each is not feature))
        if any(each is feature for each in layer.features)
        else layer
        for layer in layers
    )


def _letting_go(layer: Layer, identifier: str) -> Layer:
    def free(feature: Feature) -> Feature:
        held: dict[str, Any] = {name: None for name in REFERENCES if getattr(feature, name) == identifier}
        return dataclasses.replace(feature, **held) if held else feature

    features = tuple(free(feature) for feature in layer.features)
    return layer if features == layer.features else dataclasses.replace(layer, features=features)


def _facts_letting_go(seed: Seed, identifier: str) -> Seed:
    facts = tuple(
        dataclasses.replace(fact, about=tuple(name for name in fact.about if name != identifier))
        if identifier in fact.about
        else fact
        for fact in seed.facts
    )
    return seed if facts == seed.facts else dataclasses.replace(seed, facts=facts)
