"""What the map page draws: features with their looks resolved, the symbology's colours and the words of its legend."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, Final

import msgspec

from geo.basemap import pack_basemap, place_names
from geo.model import Point
from geo.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from geo.atlas import Atlas
    from geo.model import Feature
    from geo.symbology import Symbology
    from geo.verdicts import Comparison
    from geo.vocabulary import Vocabulary

CREDITS: Final = "Natural Earth · boundaries are indicative · shoreline of about 2000"
WORDS: Final = {"legend": "Legend", "more": "{count} more here"}
"""What the page says by itself; ``{count}`` is filled in there."""
LEGEND_NOTES: Final = {
    "lines": "Lines",
    "points": "Points",
    "exactness": "How it is known",
    "hollow": "A town or a point stands for the exact spot",
    "differs": "Sources differ about it",
}


def page_data(atlas: Atlas, comparisons: Iterable[Comparison], symbology: Symbology) -> dict[str, bytes]:
    """Return what the page fetches, ``data/atlas.json`` and the positions of the base map, and the window's colours.

    Features come in the vocabulary's order of layers, the order in which they are stacked and legended.
    """
    words = atlas.vocabulary.say
    basemap = pack_basemap()
    disputed = {comparison.about for comparison in comparisons if comparison.verdict is Verdict.DIFFER}
    atlas_json = msgspec.json.encode(
        {
            "features": [
                _record(feature, symbology, atlas.vocabulary, differs=feature.id in disputed)
                for feature in atlas.features.values()
            ],
            "themes": symbology.themes,
            "shapes": symbology.shapes,
            "glyphs": symbology.glyphs,
            "patterns": {
                name: {"label": words(pattern.label), "dash": pattern.dash}
                for name, pattern in symbology.patterns.items()
            },
            "credits": words(CREDITS),
            "notes": {name: words(note) for name, note in LEGEND_NOTES.items()},
            "words": {name: words(word, count="{count}") for name, word in WORDS.items()},
            "basemap": basemap.groups,
            "places": place_names(),
        },
    )
    return {
        "data/atlas.json": atlas_json,
        "data/basemap.bin": basemap.positions,
        "themes.json": msgspec.json.encode(symbology.themes),
    }


def _record(feature: Feature, symbology: Symbology, vocabulary: Vocabulary, *, differs: bool) -> dict[str, Any]:
    return {
        "type": "Feature",
        "id": feature.id,
        "geometry": feature.geometry,
        "properties": {
            "name": feature.name,
            "layer": feature.layer,
            "layer_label": vocabulary.layers[feature.layer].label,
            "kind_label": vocabulary.kinds[feature.kind].label,
            "differs": differs,
            "style": _style(feature, symbology, vocabulary),
        },
    }


def _style(feature: Feature, symbology: Symbology, vocabulary: Vocabulary) -> dict[str, Any]:
    if feature.geometry is None or isinstance(feature.geometry, Point):
        return dataclasses.asdict(symbology.point(feature.kind)) | {"hollow": symbology.is_hollow(feature)}
    pattern = symbology.pattern(feature, vocabulary)
    dash = symbology.patterns[pattern].dash
    return dataclasses.asdict(symbology.line(feature.kind)) | {"pattern": pattern, "dash": dash}
