"""A layer's file after a change: GeoJSON in which only the changed features differ.

Everything else stays byte for byte: the other features, those that could not be read, and whatever else the
collection has. A feature is written as the shipped ones are: a property a line, five positions a line.
A file without line breaks is written anew, for nobody can read a difference in it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from geo.errors import DataError
from geo.layers import feature_from_record, feature_record
from geo.saving.order import keys, rearranged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from geo.model import Feature, Layer
    from geo.vocabulary import Vocabulary

POSITIONS: Final = 5
"""In a line."""
STEP: Final = "  "
INDENT: Final = 2 * STEP
"""Of a feature in its collection."""
SEPARATOR: Final = f",\n{INDENT}"
EMPTY: Final = '{\n  "type": "FeatureCollection",\n  "features": []\n}\n'
_BLANK: Final = re.compile(r"[ \t\r\n]*")
_DECODER: Final = json.JSONDecoder(parse_constant=lambda _word: None)
"""What is not a number is nothing here, as where layers are read."""


@dataclass(frozen=True, slots=True)
class _Collection:
    """The text of a FeatureCollection, cut at its features."""

    head: str
    features: tuple[str, ...]
    tail: str
    separator: str = SEPARATOR


def layer_text(old: str | None, layer: Layer, vocabulary: Vocabulary) -> str:
    """Return the text of a layer's file.

    Parameters
    ----------
    old
        What stands in it now, a FeatureCollection; None for a new file.
    layer
        What shall be in it.
    vocabulary
        Tells which of the features that stand there can be read.
    """
    spread = _cut(old or EMPTY)
    if old and "\n" not in old.strip():
        spread = _spread(spread)
    records = [_DECODER.decode(text) for text in spread.features]
    read = [_read(record, layer.id, vocabulary) for record in records]
    wanted = keys(feature.id for feature in layer.features)
    new_ids = {feature.id for feature in layer.features} - {feature.id for feature in read if feature}
    numbered = iter(keys(feature.id for feature in read if feature))
    old_blocks = [
        (next(numbered) if feature else None, (text, record, feature))
        for text, record, feature in zip(spread.features, records, read, strict=True)
        # What could not be read and is put anew has been mended.
        if feature or not (isinstance(record, dict) and str(record.get("id")) in new_ids)
    ]
    standing = {key: block for key, block in old_blocks if key}
    blocks = {key: _block(standing.get(key), feature) for key, feature in zip(wanted, layer.features, strict=True)}
    texts = rearranged([(key, text) for key, (text, _, _) in old_blocks], wanted, blocks)
    if not texts:
        return spread.head.rstrip() + spread.tail.lstrip()
    return spread.head + spread.separator.join(texts) + spread.tail


def feature_text(record: dict[str, Any], indent: str = INDENT) -> str:
    """Write one GeoJSON Feature as a block of lines; its first line is not indented."""
    lines = [f"{_dumped(key)}: {_member(key, value, indent + STEP)}" for key, value in record.items()]
    inner = indent + STEP
    return "{\n" + ",\n".join(inner + line for line in lines) + f"\n{indent}}}"


def _block(standing: tuple[str, dict[str, Any], Feature | None] | None, feature: Feature) -> str:
    """Return a feature's text: as it stands where it is the same, else with what differs put into it."""
    if standing is None:
        return feature_text(feature_record(feature))
    text, record, before = standing
    if before is None or before == feature:
        return text
    was, now = feature_record(before), feature_record(feature)
    properties = dict(record["properties"])
    for key in {**was["properties"], **now["properties"]}:
        if key not in now["properties"]:
            properties.pop(key, None)
        elif key not in was["properties"] or was["properties"][key] != now["properties"][key]:
            properties[key] = now["properties"][key]
    changed = record | {"properties": properties}
    if before.geometry != feature.geometry:
        changed["geometry"] = now["geometry"]
    return feature_text(changed)


def _read(record: object, layer: str, vocabulary: Vocabulary) -> Feature | None:
    try:
        return feature_from_record(record, layer, vocabulary)
    except DataError:
        return None


def _cut(text: str) -> _Collection:
    at = _skip(text, text.index("{") + 1)
    while True:
        key, at = _DECODER.raw_decode(text, at)
        at = _skip(text, _skip(text, at) + 1)  # the colon
        if key == "features":
            break
        _, at = _DECODER.raw_decode(text, at)
        at = _skip(text, _skip(text, at) + 1)  # the comma
    bracket = at + 1
    spans: list[tuple[int, int]] = []
    at = _skip(text, bracket)
    while text[at] != "]":
        _, end = _DECODER.raw_decode(text, at)
        spans.append((at, end))
        at = _skip(text, end)
        if text[at] == ",":
            at = _skip(text, at + 1)
    if not spans:
        return _Collection(f"{text[:bracket]}\n{INDENT}", (), f"\n{STEP}{text[at:]}")
    between = [text[end:start] for (_, end), (start, _) in pairwise(spans)]
    features = tuple(text[start:end] for start, end in spans)
    return _Collection(text[: spans[0][0]], features, text[spans[-1][1] :], between[0] if between else SEPARATOR)


def _spread(collection: _Collection) -> _Collection:
    """Spread a collection that stands in one line over several."""
    others = _DECODER.decode(f"{collection.head}{collection.tail}")
    members = [f"{STEP}{_dumped(key)}: {_dumped(value)}" for key, value in others.items() if key != "features"]
    head = "{\n" + "".join(f"{member},\n" for member in members) + f'{STEP}"features": [\n{INDENT}'
    features = tuple(feature_text(_DECODER.decode(text)) for text in collection.features)
    return _Collection(head, features, f"\n{STEP}]\n}}\n")


def _skip(text: str, at: int) -> int:
    match = _BLANK.match(text, at)
    return match.end() if match else at


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _member(key: str, value: object, indent: str) -> str:
    if not isinstance(value, dict) or key not in {"properties", "geometry"} or not value:
        return _dumped(value)
    inner = indent + STEP
    lines = [
        f"{inner}{_dumped(name)}: "
        + (_coordinates(part, inner) if key == "geometry" and isinstance(part, list | tuple) else _dumped(part))
        for name, part in value.items()
    ]
    return "{\n" + ",\n".join(lines) + f"\n{indent}}}"


def _coordinates(part: Sequence[Any], indent: str) -> str:
    """Write positions side by side, some in a line."""
    if not part or not isinstance(part[0], list | tuple):
        return _dumped(part)
    inner = indent + STEP
    if part[0] and isinstance(part[0][0], list | tuple):
        return "[\n" + ",\n".join(inner + _coordinates(line, inner) for line in part) + f"\n{indent}]"
    rows = [part[first : first + POSITIONS] for first in range(0, len(part), POSITIONS)]
    lines = [inner + ", ".join(_dumped(position) for position in row) for row in rows]
    return "[\n" + ",\n".join(lines) + f"\n{indent}]"
