"""What the map page draws: features with their looks resolved, the symbology's colours and the words of its legend."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, Final

import msgspec

from geo.basemap import pack_basemap, place_names
from geo.model import MultiPoint, MultiPolygon, Point, Polygon
from geo.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from geo.atlas import Atlas
    from geo.model import Feature
    from geo.symbology import Symbology
    from geo.verdicts import Comparison
    from geo.vocabulary import Vocabulary

CREDITS: Final = "Natural Earth · boundaries are indicative · shoreline of about 2000"
WORDS: Final = {
    "legend": "Legend",
    "more": "{count} more here",
    "crowd": "1 to {count} at one spot",
    "commonest": "(coloured as most of them are)",
}
"""What the page says by itself; ``{count}`` is filled in there."""
AREA_OUTLINE: Final = 1.4
"""Pixels."""
LEGEND_NOTES: Final = {
    "lines": "Lines",
    "points": "Points",
    "areas": "Areas",
    "exactness": "How it is known",
    "hollow": "A town or a point stands for the exact spot",
    "differs": "Sources differ about it",
}


def page_data(atlas: Atlas, comparisons: Iterable[Comparison], symbology: Symbology) -> dict[str, bytes]:
    """Return what the page fetches, ``data/atlas.json`` and the positions of the base map, and the window's colours.

    Features come in the vocabulary's order of layers, the order in which they are stacked and legended.

    Parameters
    ----------
    atlas
        What is drawn.
    comparisons
        Where its sources meet.
    symbology
        With the looks of its own layers; see :meth:`~geo.symbology.Symbology.with_layers`.
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
            "own_looks": [members.label for members in symbology.classes.values()],
            "credits": words(CREDITS),
            "notes": {name: words(note) for name, note in LEGEND_NOTES.items()},
            "words": {name: words(word, count="{count}") for name, word in WORDS.items()},
            "basemap": basemap.groups,
            "places": place_names(),
        },
    )
    return {
        "data/atlas.json": atlas_json,
        "data/basemap.bin": basemap.courses,
        "themes.json": msgspec.json.encode(symbology.themes),
    }


def are_drawn_alike(
    atlas: Atlas, comparisons: Sequence[Comparison], other: Atlas, other_comparisons: Sequence[Comparison]
) -> bool:
    """Tell whether two atlases, with where their sources meet, have the same :func:`page_data`.

    It is told without drawing either up; a yes is sure, a no is not.
    """
    return atlas.layers == other.layers and comparisons == other_comparisons


def _record(feature: Feature, symbology: Symbology, vocabulary: Vocabulary, *, differs: bool) -> dict[str, Any]:
    return {
        "type": "Feature",
        "id": feature.id,
        "geometry": feature.geometry,
        "properties": {
            "name": feature.name,
            "layer": feature.layer,
            "layer_label": vocabulary.layers[feature.layer].label,
            "kind_label": symbology.called(feature, vocabulary),
            "differs": differs,
            "style": _style(feature, symbology, vocabulary),
        },
    }


def _style(feature: Feature, symbology: Symbology, vocabulary: Vocabulary) -> dict[str, Any]:
    look = symbology.look(feature)
    match feature.geometry:
        case None | Point() | MultiPoint():
            return dataclasses.asdict(symbology.point(look)) | {"hollow": symbology.is_hollow(feature)}
        case Polygon() | MultiPolygon():
            return {"colour": symbology.area(look), "width": AREA_OUTLINE, "dash": ()}
        case _:
            pattern = symbology.pattern(feature, vocabulary)
            dash = symbology.patterns[pattern].dash
            return dataclasses.asdict(symbology.line(look)) | {"pattern": pattern, "dash": dash}
