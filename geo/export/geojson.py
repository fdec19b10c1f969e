"""GeoJSON (RFC 7946): features as ``caspian features`` writes them, with facts and sources as foreign members (§6.1).

What a reader of GeoJSON alone sees is whole; who looks further finds beside ``features``:

``name``, ``description``
    the title, and what was filtered out
``selection``
    the same as data: ``query`` in words, and how many features and facts of how many
``sources``
    the articles, numbered; ``articles`` of a feature and ``article`` of a fact refer to their ``id``
``precisions``
    what each feature's ``precision`` promises
``credits``
    whose work is in the file
``facts``, ``comparisons``
    as ``caspian facts`` and ``caspian compare`` write them
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from geo.export.characters import visible
from geo.layers import positions
from geo.records import geometry_geojson

if TYPE_CHECKING:
    from geo.export.contents import Contents
    from geo.export.formats import Progress
    from geo.model import Feature
    from geo.records import Record


def encode(contents: Contents, progress: Progress) -> bytes:
    """Return a FeatureCollection in UTF-8, with one feature, fact or source a line."""
    progress(0.0, "Gathering features and facts")
    collection = visible(_collection(contents))
    progress(0.7, "Writing GeoJSON")
    content = _laid_out(collection)
    progress(1.0, "The GeoJSON is written")
    return content


def _collection(contents: Contents) -> Record:
    chosen, atlas = contents.selection, contents.atlas
    box = _bbox(contents)
    used = {feature.precision for feature in chosen.features}
    return {
        "type": "FeatureCollection",
        "name": contents.name,
        "description": contents.extent_sentence,
        **({"bbox": box} if box else {}),
        "selection": {
            "query": contents.query_sentence or None,
            "features": len(chosen.features),
            "features_in_atlas": len(atlas.features),
            "facts": len(chosen.facts),
            "facts_in_atlas": len(atlas.facts),
        },
        "sources": contents.source_records(),
        "precisions": {
            name: {"label": term.label, "explanation": term.explanation}
            for name, term in atlas.vocabulary.precisions.items()
            if name in used
        },
        "credits": list(contents.credit_sentences),
        "facts": contents.fact_records(),
        "comparisons": contents.comparison_records(),
        "features": [_feature(contents, feature) for feature in chosen.features],
    }


def _feature(contents: Contents, feature: Feature) -> Record:
    return {
        "type": "Feature",
        "id": feature.id,
        "properties": contents.feature_record(feature),
        "geometry": geometry_geojson(feature.geometry),
    }


def _bbox(contents: Contents) -> list[float]:
    """Return west, south, east, north of everything that has a place (§5); nothing where nothing has."""
    places = [
        place
        for feature in contents.selection.features
        if feature.geometry is not None
        for place in positions(feature.geometry)
    ]
    if not places:
        return []
    longitudes, latitudes = [place[0] for place in places], [place[1] for place in places]
    return [min(longitudes), min(latitudes), max(longitudes), max(latitudes)]


def _laid_out(collection: dict[str, Any]) -> bytes:
    """Write JSON that is neither one endless line nor one number a line."""
    return b"{" + b",".join(b"\n%s: %s" % (_json(name), _lines(value)) for name, value in collection.items()) + b"\n}\n"


def _lines(value: object) -> bytes:
    if isinstance(value, list) and any(isinstance(part, dict) for part in value):
        return b"[\n" + b",\n".join(map(_json, value)) + b"\n]"
    return _json(value)


def _json(value: object) -> bytes:
    return msgspec.json.encode(value)
