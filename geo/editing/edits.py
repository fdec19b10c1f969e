"""What can be changed in an atlas, as data: each edit is one entry of the undo menu and one line of the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import msgspec

from geo.articles import Seed  # noqa: TC001 - msgspec reads the annotations
from geo.errors import Finding  # noqa: TC001 - as above
from geo.model import Article, Fact, Feature, LargeFile, Layer, LayerStyle  # noqa: TC001 - as above

if TYPE_CHECKING:
    from geo.atlas import Atlas


class PutFeature(msgspec.Struct, frozen=True, tag="put-feature"):
    """Add a feature, or put it in the place of the one with its id.

    Its status and statuses are not taken from here: they are folded from facts.
    """

    feature: Feature


class RemoveFeature(msgspec.Struct, frozen=True, tag="remove-feature"):
    """Remove a feature; what refers to it stands in the way, unless the references go ``along``."""

    id: str
    along: bool = False
    """Whether facts about it and features at it let go of it. They themselves stay."""


class PutArticle(msgspec.Struct, frozen=True, tag="put-article"):
    """Add an article, or put its bibliography in the place of the one with its id."""

    article: Article


class RemoveArticle(msgspec.Struct, frozen=True, tag="remove-article"):
    """Remove an article; what was taken from it stands in the way, unless it goes ``along``."""

    id: str
    along: bool = False
    """Whether its facts are removed too, and articles that restate it let go of it."""


class PutFact(msgspec.Struct, frozen=True, tag="put-fact"):
    """Add a fact, or put it in the place of the one with its id."""

    fact: Fact


class RemoveFact(msgspec.Struct, frozen=True, tag="remove-fact"):
    """Remove a fact."""

    id: str


class PutLayer(msgspec.Struct, frozen=True, tag="put-layer"):
    """Add a layer of one's own with its features, or put it in the place of the one with its id."""

    layer: Layer


class PutLarge(msgspec.Struct, frozen=True, tag="put-large"):
    """Add a layer whose features are too many to be objects; a journal has the name of its file."""

    file: LargeFile


class DescribeLayer(msgspec.Struct, frozen=True, tag="describe-layer"):
    """Have a layer of one's own called and look otherwise."""

    id: str
    label: str
    style: LayerStyle | None = None


class ArrangeLayers(msgspec.Struct, frozen=True, tag="arrange-layers"):
    """Put the layers of one's own in another order."""

    order: tuple[str, ...]
    """The id of each."""


class RemoveLayer(msgspec.Struct, frozen=True, tag="remove-layer"):
    """Remove a layer of one's own."""

    id: str


class Restore(msgspec.Struct, frozen=True, tag="restore"):
    """Put whole files back as they were: how an undo of what was saved since is told to the journal."""

    layers: tuple[Layer, ...]
    seeds: tuple[Seed, ...]
    gone: tuple[str, ...]
    """Names of the files that were not there."""
    findings: tuple[Finding, ...]
    """What could not be read by then."""
    large: tuple[LargeFile, ...] = ()
    own_layers: dict[str, str] | None = None
    """What the layers of one's own are called, by id, in their order; None as long as nobody had any."""


Edit: TypeAlias = (
    PutFeature
    | RemoveFeature
    | PutArticle
    | RemoveArticle
    | PutFact
    | RemoveFact
    | PutLayer
    | PutLarge
    | DescribeLayer
    | ArrangeLayers
    | RemoveLayer
    | Restore
)


def describe(edit: Edit, atlas: Atlas) -> str:
    """Say in a few words what an edit does.

    Parameters
    ----------
    edit
        What is to be done, or was.
    atlas
        As it is before the edit.

    Examples
    --------
    ``Add the feature “Kuryk”``, ``Change the fact “Works have begun.”``, ``Remove the article “Gazette”``.
    """
    match edit:
        case PutFeature(feature):
            what = f"{_verb(feature.id in atlas.features)} the feature “{feature.name}”"
        case RemoveFeature(name):
            what = f"Remove the feature “{atlas.features[name].name if name in atlas.features else name}”"
        case PutArticle(article):
            what = f"{_verb(article.id in atlas.articles)} the article “{article.title}”"
        case RemoveArticle(name):
            what = f"Remove the article “{atlas.articles[name].title if name in atlas.articles else name}”"
        case PutFact(fact):
            what = f"{_verb(fact.id in atlas.facts)} the fact “{fact.statement}”"
        case RemoveFact(name):
            what = f"Remove the fact “{atlas.facts[name].statement if name in atlas.facts else name}”"
        case Restore():
            what = "Go back to what was before"
        case _:
            what = _describe_layers(edit, atlas)
    return what


def _describe_layers(edit: PutLayer | PutLarge | DescribeLayer | ArrangeLayers | RemoveLayer, atlas: Atlas) -> str:
    match edit:
        case PutLayer(layer) | PutLarge(layer):
            return f"{_verb(layer.id in atlas.vocabulary.layers)} the layer “{layer.label}”"
        case DescribeLayer(name, label):
            before = _layer_label(name, atlas)
            return f"Style the layer “{label}”" if before == label else f"Rename the layer “{before}” to “{label}”"
        case ArrangeLayers():
            return "Change the order of the layers"
        case RemoveLayer(name):
            return f"Remove the layer “{_layer_label(name, atlas)}”"


def _layer_label(identifier: str, atlas: Atlas) -> str:
    term = atlas.vocabulary.layers.get(identifier)
    return term.label if term else identifier


def _verb(is_there: bool) -> str:  # noqa: FBT001 - a question has one answer
    return "Change" if is_there else "Add"
