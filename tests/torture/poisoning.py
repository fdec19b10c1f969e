"""An atlas in which every text that somebody else fills in is a payload: found by the fields of the model."""

from __future__ import annotations

import dataclasses
import json
from typing import TYPE_CHECKING, Any, Final, TypeVar, get_type_hints

import msgspec
import rtoml

from geo.articles import Seed, seed_record
from geo.atlas import Atlas, join
from geo.layers import feature_record
from geo.model import Article, Fact, Feature, Identifier, Layer, LayerStyle, LineString, Point, Uncovered
from geo.own_layers import settings_record

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from geo.vocabulary import Vocabulary
    from tests.torture.payloads import Payload

Record = TypeVar("Record", Article, Fact, Feature, Layer, LayerStyle, Uncovered)

KEPT: Final[dict[type, frozenset[str]]] = {
    Feature: frozenset({"id", "layer", "kind", "precision", "date", "place", "from_", "to", "status", "statuses"}),
    Article: frozenset({"id", "sha256", "published", "derives_from"}),
    Fact: frozenset({"id", "article", "about", "indicator", "unit", "date", "qualifier", "modality", "period"}),
    Layer: frozenset({"id", "file"}),
    LayerStyle: frozenset({"colour", "colours"}),
    Uncovered: frozenset({"article"}),
}
"""Fields whose words are checked when they are read (terms, dates, references, colours), or that tell records apart.

Ids are payloads as well; they are given by :func:`hostile_atlas`, which knows what refers to them."""
OWN_LAYER: Final = "brought"
_FILLINGS: Final[dict[object, Any]] = {
    str: lambda text: text,
    str | None: lambda text: text,
    dict[str, str]: lambda text: {"az": text, "ru": f"{text[:-1]} "},
    dict[str, Any]: lambda text: {"remark": text, text or "key": text},
    tuple[str, ...]: lambda text: (text, f" {text[1:]}"),
}


def text_fields(kind: type) -> dict[str, object]:
    """Return the fields of a record that can hold a text of somebody's, with their types."""
    return {name: hint for name, hint in get_type_hints(kind).items() if hint in _FILLINGS and name not in KEPT[kind]}


def poisoned(record: Record, text: str) -> Record:
    """Return a record with a text in every field that can hold one."""
    return dataclasses.replace(
        record, **{name: _FILLINGS[hint](text) for name, hint in text_fields(type(record)).items()}
    )


def hostile_atlas(payloads: Iterable[Payload], vocabulary: Vocabulary) -> Atlas:
    """Return an atlas with a place, event, line, feature of one's own, two facts and an article for each text."""
    layers: dict[str, list[Feature]] = {"places": [], "events": [], "cables": [], OWN_LAYER: []}
    seeds: list[Seed] = []
    for number, payload in enumerate(payloads):
        text = payload.text
        name = _identifier(text, number)
        east, north = 40 + number % 40 / 4, 38 + number // 40 / 4
        place = Feature(name, "places", "", "city", "settlement", "", Point((east, north)))
        event = Feature(f"e{name}", "events", "", "agreement", "none", "", None, date="2024-05", place=place.id)
        course = LineString(((east, north), (east + 0.2, north + 0.1)))
        line = Feature(f"l{name}", "cables", "", "fibre_cable", "schematic", "", course)
        own = Feature(f"o{name}", OWN_LAYER, "", "own", "given", "", Point((east + 0.1, north + 0.1)))
        for feature in (place, event, line, own):
            layers[feature.layer].append(poisoned(feature, text))
        article = poisoned(Article(f"a{name}", "", f"{number:064x}", 10), text)
        stated = Fact(f"f{name}", article.id, (place.id, event.id, line.id, own.id), "capacity", "", "", 1, 0, 1,
                      value=1, unit="person", period="2024")  # fmt: skip
        begun = Fact(f"s{name}", article.id, (event.id,), "start_date", "", "", 1, 1, 2, date="2024-05-03")
        seeds.append(Seed(article, (poisoned(stated, text), poisoned(begun, text)),
                          (poisoned(Uncovered(article.id, "", 1, 2, 3, ""), text),), f"{number:04}.toml"))  # fmt: skip
    first = next(iter(layers["places"]))
    style = poisoned(LayerStyle("#1b7f5c"), "remark")
    vocabulary = vocabulary.with_own_layers({OWN_LAYER: first.name})
    made = [
        Layer(
            name,
            vocabulary.layers[name].label,
            tuple(features),
            f"{name}.geojson",
            style if name == OWN_LAYER else None,
        )
        for name, features in layers.items()
    ]
    return join(
        [poisoned(layer, first.name) if layer.id == OWN_LAYER else layer for layer in made],
        seeds,
        vocabulary,
        title=first.name,
    )


def _identifier(text: str, number: int) -> str:
    """Return the text, or a number where no id may be like that."""
    try:
        return msgspec.convert(f"l{text}", Identifier)[1:] or f"number {number}"
    except msgspec.ValidationError:
        return f"number {number}"


def write(atlas: Atlas, folder: Path) -> None:
    """Write an atlas as somebody else's program would, without a look at what is in it."""
    for part in ("layers", "seeds"):
        (folder / part).mkdir(parents=True)
    for layer in atlas.parts.layers:
        collection = {"type": "FeatureCollection", "features": [feature_record(feature) for feature in layer.features]}
        (folder / "layers" / layer.file).write_text(json.dumps(collection), encoding="utf-8")
    for seed in atlas.parts.seeds:
        tables = {"article": seed_record(seed.article), "fact": [seed_record(fact) for fact in seed.facts],
                  "uncovered": [seed_record(one) for one in seed.uncovered]}  # fmt: skip
        (folder / "seeds" / seed.file).write_text(rtoml.dumps(tables), encoding="utf-8")
    settings = settings_record(atlas.title, atlas.parts.layers, atlas.vocabulary)
    (folder / "atlas.toml").write_text(rtoml.dumps(settings), encoding="utf-8")
