"""Add, describe, arrange and remove layers of one's own."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, TypeAlias

from geo.editing.edits import ArrangeLayers, DescribeLayer, PutLarge, PutLayer, RemoveLayer, Restore
from geo.editing.refusals import missing, refuse_file, refuse_hanging
from geo.errors import DataError, Finding
from geo.own_layers import COLOUR, LAYER_ID

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from geo.atlas import Atlas, Parts
    from geo.editing.edits import Edit
    from geo.large.layer import LargeLayer
    from geo.model import LargeFile, Layer, LayerStyle
    from geo.vocabulary import Vocabulary


OpenLarge: TypeAlias = "Callable[[LargeFile], LargeLayer]"
LayerEdit: TypeAlias = PutLayer | PutLarge | DescribeLayer | ArrangeLayers | RemoveLayer


def edit_layers(atlas: Atlas, edit: LayerEdit, opened: OpenLarge) -> Parts:
    """Return the parts after an edit of layers; how these are called and ordered is :func:`words_after`'s to say.

    Parameters
    ----------
    atlas, edit
        What is edited, and how.
    opened
        Gives the large layer that a file holds.

    Raises
    ------
    DataError
        When a rule is broken.
    """
    match edit:
        case PutLayer(layer):
            return put_layer(atlas, layer)
        case PutLarge(large):
            return put_large(atlas, large, opened)
        case DescribeLayer(name, label, style):
            return describe_layer(atlas, name, label, style)
        case ArrangeLayers(order):
            return arrange_layers(atlas, order)
        case RemoveLayer(name):
            return remove_layer(atlas, name)


def put_layer(atlas: Atlas, layer: Layer) -> Parts:
    """Return the parts with a layer of one's own added, or put in the place of the one with its id.

    Raises
    ------
    DataError
        When a rule is broken.
    """
    term = atlas.vocabulary.layers.get(layer.id)
    if term is not None and not term.is_own:
        raise _refused("this is a layer of the program's", layer.id, remedy="Give the new one another name.")
    if not LAYER_ID.fullmatch(layer.id):
        raise _refused("a layer is named with small letters, digits, - and _", layer.id, "id")
    _check_description(layer.id, layer.label, layer.style)
    others = [part for part in atlas.parts.layers if part.id != layer.id]
    if len(others) == len(atlas.parts.layers):
        refuse_file(layer.file, atlas.parts, [part.file for part in others])
    taken = {feature.id for part in others for feature in part.features}
    for feature in layer.features:
        if feature.id in taken:
            raise DataError(Finding("another feature has this id already", layer.file, feature.id, "id"))
        taken.add(feature.id)
    return _with(atlas.parts, (*others, layer))


def put_large(atlas: Atlas, file: LargeFile, opened: OpenLarge) -> Parts:
    """Return the parts with a large layer added.

    Raises
    ------
    DataError
        When its id is taken, or it is described wrongly.
    """
    if file.id in atlas.vocabulary.layers:
        raise _refused("there is a layer with this id already", file.id, remedy="Give the new one another name.")
    if not LAYER_ID.fullmatch(file.id):
        raise _refused("a layer is named with small letters, digits, - and _", file.id, "id")
    _check_description(file.id, file.label, file.style)
    return dataclasses.replace(atlas.parts, large=(*atlas.parts.large, opened(file)))


def describe_layer(atlas: Atlas, identifier: str, label: str, style: LayerStyle | None) -> Parts:
    """Return the parts with a layer of one's own called and looking otherwise.

    Raises
    ------
    DataError
        When there is none, or a colour is none.
    """
    _check_description(identifier, label, style)
    large = _large(atlas, identifier)
    if large is not None:
        described = dataclasses.replace(large, label=label, style=style)
        kept = (part for part in atlas.parts.large if part is not large)
        return dataclasses.replace(atlas.parts, large=(*kept, described))
    layer = _own(atlas, identifier)
    changed = dataclasses.replace(layer, label=label, style=style)
    others = (part for part in atlas.parts.layers if part is not layer)
    return _with(atlas.parts, (*others, changed))


def remove_layer(atlas: Atlas, identifier: str) -> Parts:
    """Return the parts without a layer of one's own.

    Raises
    ------
    DataError
        When there is none, or facts are about something in it.
    """
    large = _large(atlas, identifier)
    if large is not None:
        kept = tuple(part for part in atlas.parts.large if part is not large)
        return dataclasses.replace(atlas.parts, large=kept)
    layer = _own(atlas, identifier)
    facts = [fact.id for feature in layer.features for fact in atlas.facts_about(feature.id)]
    refuse_hanging("layer", identifier, layer.file, {"fact": facts})
    return _with(atlas.parts, (part for part in atlas.parts.layers if part is not layer))


def arrange_layers(atlas: Atlas, order: Sequence[str]) -> Parts:
    """Return the parts, for the order of layers is that of their words.

    Raises
    ------
    DataError
        When it does not name each of them once.
    """
    if sorted(order) != sorted(own_labels(atlas.vocabulary)):
        raise _refused("each layer of one's own must be named once", ", ".join(order))
    return atlas.parts


def own_labels(vocabulary: Vocabulary) -> dict[str, str]:
    """Return what layers of one's own are called, in their order."""
    return {name: term.label for name, term in vocabulary.layers.items() if term.is_own}


def words_after(edit: Edit, vocabulary: Vocabulary) -> Vocabulary:
    """Return the words of an atlas after an edit: layers of one's own are among them."""
    labels = own_labels(vocabulary)
    match edit:
        case PutLayer(layer) | PutLarge(layer):
            labels |= {layer.id: layer.label}
        case DescribeLayer(name, label):
            labels |= {name: label}
        case ArrangeLayers(order):
            labels = {name: labels[name] for name in order}
        case RemoveLayer(name):
            labels = {each: label for each, label in labels.items() if each != name}
        case Restore(own_layers=before) if before is not None:
            labels = before
        case _:
            return vocabulary
    layers = {name: term for name, term in vocabulary.layers.items() if not term.is_own}
    return dataclasses.replace(vocabulary, layers=layers).with_own_layers(labels)


def _large(atlas: Atlas, identifier: str) -> LargeLayer | None:
    return next((layer for layer in atlas.parts.large if layer.id == identifier), None)


def _own(atlas: Atlas, identifier: str) -> Layer:
    known = own_labels(atlas.vocabulary)
    layer = next((part for part in atlas.parts.layers if part.id == identifier and identifier in known), None)
    if layer is None:
        raise missing("layer of one's own", identifier, known)
    return layer


def _check_description(identifier: str, label: str, style: LayerStyle | None) -> None:
    if not label.strip():
        raise _refused("this must not be empty", identifier, "label", "Fill it in.")
    colours = (style.colour, *style.colours.values()) if style else ()
    wrong = next((colour for colour in colours if not COLOUR.fullmatch(colour)), None)
    if wrong is not None:
        raise _refused(f"“{wrong}” is not a colour", identifier, "style", "Colours are written #rrggbb.")


def _with(parts: Parts, layers: Iterable[Layer]) -> Parts:
    return dataclasses.replace(parts, layers=tuple(sorted(layers, key=lambda layer: layer.file)))


def _refused(problem: str, identifier: str, field: str = "", remedy: str = "") -> DataError:
    return DataError(Finding(problem, record=identifier, field=field, remedy=remedy))
