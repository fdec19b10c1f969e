"""What was asked for, as an atlas of its own: a file made from it cannot hold more than that."""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from geo.atlas import Atlas
    from geo.query import Selection

_LONE_SURROGATE: Final = re.compile("[\ud800-\udfff]")
REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"
Value = TypeVar("Value")


def part_of(atlas: Atlas, selection: Selection) -> Atlas:
    """Return an atlas of the features and facts found, and of the articles that state these facts.

    A fact keeps the ids of all it is about, for the first of them is what it is compared for. Text that no file
    can hold is mended, see :func:`well_formed`.
    """
    found = {feature.id for feature in selection.features}
    layers = (
        dataclasses.replace(layer, features=tuple(f for f in layer.features if f.id in found)) for layer in atlas.layers
    )
    citing = {fact.article for fact in selection.facts}
    return dataclasses.replace(
        atlas,
        layers=tuple(well_formed(layer) for layer in layers if layer.features),
        articles={name: well_formed(article) for name, article in atlas.articles.items() if name in citing},
        facts={fact.id: well_formed(fact) for fact in selection.facts},
        uncovered=(),
        findings=(),
    )


def well_formed(value: Value) -> Value:
    """Return a value whose texts can be written as UTF-8: half a surrogate pair becomes U+FFFD.

    Files cannot bring such halves in, but a command line and a notebook can.

    Parameters
    ----------
    value
        A text, or a record, list or mapping with texts in it.

    Examples
    --------
    >>> well_formed(("Aqtau", 380))
    ('Aqtau', 380)
    """
    mended: Any = value
    if isinstance(value, str):
        mended = _LONE_SURROGATE.sub(REPLACEMENT, value)
    elif isinstance(value, tuple | list):
        mended = type(value)(well_formed(item) for item in value)
    elif isinstance(value, dict):
        mended = {well_formed(key): well_formed(item) for key, item in value.items()}
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        mended = dataclasses.replace(value, **{f.name: well_formed(getattr(value, f.name)) for f in dataclasses.fields(value)})
    return mended  # type: ignore[no-any-return]  # the same type comes out as goes in
