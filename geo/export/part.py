"""What was asked for, as an atlas of its own: a file made from it cannot hold more than that."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, TypeVar

import msgspec

from geo.export.characters import visible

if TYPE_CHECKING:
    from geo.atlas import Atlas
    from geo.query import Selection

Record = TypeVar("Record")


def part_of(atlas: Atlas, selection: Selection) -> Atlas:
    """Return an atlas of the features and facts found, and of the articles that state these facts.

    A fact keeps the ids of all it is about, for the first of them is what it is compared for. Characters that no
    file can hold are replaced as in every format.
    """
    found = {feature.id for feature in selection.features}
    layers = (
        dataclasses.replace(layer, features=tuple(f for f in layer.features if f.id in found)) for layer in atlas.layers
    )
    facts = [_visible(fact) for fact in selection.facts]
    citing = {fact.article for fact in selection.facts}
    articles = [_visible(article) for name, article in atlas.articles.items() if name in citing]
    return dataclasses.replace(
        atlas,
        layers=tuple(_visible(layer) for layer in layers if layer.features),
        articles={article.id: article for article in articles},
        facts={fact.id: fact for fact in facts},
        uncovered=(),
        findings=(),
    )


def _visible(record: Record) -> Record:
    return msgspec.convert(visible(msgspec.to_builtins(record)), type(record))
