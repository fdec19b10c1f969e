"""Change an atlas: an edit is data, and applying one gives another atlas or says why not.

>>> from geo.atlas import open_atlas
>>> from geo.editing import RemoveFact, apply, describe
>>> atlas = open_atlas()
>>> edit = RemoveFact("azertac-visit-type")
>>> describe(edit, atlas)
'Remove the fact “The coming trip is called a state visit.”'
>>> len(atlas.facts) - len(apply(atlas, edit).facts)
1

The atlas that was there stays as it is, and shares with the new one all that did not change: to undo is to go back
to it. An edit keeps to the rules of reading and of ``caspian check``; what was wrong before does not stand in its way,
and what it does not touch is never lost, be it wrong or not.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from geo.atlas import join
from geo.checks.units import UnitChecker
from geo.editing.drafts import draft_article, draft_fact, draft_feature, new_id
from geo.editing.edits import (
    ArrangeLayers,
    DescribeLayer,
    Edit,
    PutArticle,
    PutFact,
    PutFeature,
    PutLarge,
    PutLayer,
    RemoveArticle,
    RemoveFact,
    RemoveFeature,
    RemoveLayer,
    Restore,
    describe,
)
from geo.editing.evidence import hanging_on_article, put_article, put_fact, remove_article, remove_fact
from geo.editing.features import hanging_on_feature, put_feature, remove_feature
from geo.editing.own_layers import edit_layers, words_after
from geo.editing.refusals import Refused
from geo.editing.restoring import restore, restoring
from geo.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from geo.atlas import Atlas, Parts
    from geo.editing.own_layers import OpenLarge
    from geo.editing.refusals import Hanging
    from geo.errors import Finding
    from geo.large.layer import LargeLayer
    from geo.model import LargeFile
    from geo.passages import Text

__all__ = [
    "NO_TEXTS",
    "ArrangeLayers",
    "DescribeLayer",
    "Edit",
    "PutArticle",
    "PutFact",
    "PutFeature",
    "PutLarge",
    "PutLayer",
    "RemoveArticle",
    "RemoveFact",
    "RemoveFeature",
    "RemoveLayer",
    "Restore",
    "apply",
    "check",
    "describe",
    "draft_article",
    "draft_fact",
    "draft_feature",
    "hanging",
    "new_id",
    "restoring",
]

NO_TEXTS: Final[Mapping[str, Text]] = MappingProxyType({})


def opened(file: LargeFile) -> LargeLayer:
    """Read a large layer from its file: what an edit that names one does where nobody has the layer at hand."""
    from geo.large.opening import open_large  # noqa: PLC0415 - numpy, and only for such layers

    return open_large(file)


def apply(
    atlas: Atlas,
    edit: Edit,
    texts: Mapping[str, Text] = NO_TEXTS,
    units: UnitChecker | None = None,
    large: OpenLarge = opened,
) -> Atlas:
    """Return the atlas as it is after an edit.

    Parameters
    ----------
    atlas
        As it is; it does not change.
    edit
        What to do.
    texts
        The texts at hand by article id, as :meth:`geo.library.Library.texts` gives them. A fact is held against the
        edition it was taken from; words of ours against all of them.
    units
        Knows the vocabulary's units. Making one takes half a second: pass it in to edit often.
    large
        Gives the large layer that a file holds.

    Raises
    ------
    DataError
        When the edit breaks a rule, with file, record and field; or when something hangs on what it removes, by name.
    """
    parts = _parts(atlas, edit, texts, units, large)
    words = words_after(edit, atlas.vocabulary)
    return join(parts.layers, parts.seeds, words, parts.findings, atlas.title, parts.large)


def check(
    atlas: Atlas, edit: Edit, texts: Mapping[str, Text] = NO_TEXTS, units: UnitChecker | None = None
) -> tuple[Finding, ...]:
    """Say everything that :func:`apply` would refuse an edit for, as far as the first thing lets it see.

    The atlas is not joined anew, so that a form can ask at every key.
    """
    try:
        _parts(atlas, edit, texts, units, opened)
    except Refused as refused:
        return refused.findings
    except DataError as error:
        return (error.finding,)
    return ()


def hanging(atlas: Atlas, edit: Edit) -> Hanging:
    """Return the ids of what hangs on what an edit removes, by what those are: ``fact``, ``feature``, ``article``."""
    match edit:
        case RemoveFeature(name):
            return hanging_on_feature(atlas, name)
        case RemoveArticle(name):
            return hanging_on_article(atlas, name)
        case _:
            return {}


def _parts(atlas: Atlas, edit: Edit, texts: Mapping[str, Text], units: UnitChecker | None, large: OpenLarge) -> Parts:
    """Return what an atlas is joined from after an edit."""
    match edit:
        case PutFeature(feature):
            parts = put_feature(atlas, feature, texts)
        case RemoveFeature(name, along):
            parts = remove_feature(atlas, name, along=along)
        case PutArticle(article):
            parts = put_article(atlas, article, texts)
        case RemoveArticle(name, along):
            parts = remove_article(atlas, name, along=along)
        case PutFact(fact):
            parts = put_fact(atlas, fact, texts, units or UnitChecker(atlas.vocabulary))
        case RemoveFact(name):
            parts = remove_fact(atlas, name)
        case PutLayer() | PutLarge() | DescribeLayer() | ArrangeLayers() | RemoveLayer():
            parts = edit_layers(atlas, edit, large)
        case Restore():
            parts = restore(atlas.parts, edit, large)
    return parts
