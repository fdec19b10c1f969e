"""One file for each feature, layer or period of what is asked for, in place of one file for all."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from geo.errors import UsageError
from geo.query import select_any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from geo.atlas import Atlas
    from geo.query import Query
    from geo.verdicts import Comparison

Each: TypeAlias = Literal["feature", "layer", "period"]
PLACE: Final = "{id}"
"""Stands in a file's name for what each file is of."""
_NOT_IN_A_NAME: Final = re.compile(r"[^\w.-]+")


def parts(
    each: Each, atlas: Atlas, queries: Sequence[Query], comparisons: Sequence[Comparison], *, placed: bool
) -> Iterator[tuple[str, tuple[Query, ...]]]:
    """Yield the id of each part of what is asked for, and what asks for it alone.

    Parameters
    ----------
    each
        What the parts are.
    atlas
        What is searched.
    queries
        What is asked for, checked.
    comparisons
        The atlas's, if verdicts are asked for.
    placed
        Whether only what has a place counts, as on a map.

    Raises
    ------
    UsageError
        When there shall be a file for each period, and none is asked for.
    """
    if each == "period":
        if not any(query.period for query in queries):
            raise UsageError("“--each period” makes a file for each period that is named. Name some with --period.")
        yield from ((query.period, (query,)) for query in queries)
        return
    found = select_any(atlas, queries, comparisons).features
    shown = [feature for feature in found if feature.geometry is not None or not placed]
    if each == "layer":
        for layer in dict.fromkeys(feature.layer for feature in shown):
            yield layer, tuple(replace(query, layers=frozenset({layer})) for query in queries)
        return
    for feature in shown:
        yield feature.id, tuple(replace(query, features=frozenset({feature.id})) for query in queries)


def named(pattern: Path, identifier: str) -> Path:
    """Return the file for one part.

    Raises
    ------
    UsageError
        When the pattern has no place for the id, so that each file would replace the one before.
    """
    if PLACE not in pattern.name:
        raise UsageError(
            f"With --each the name of OUT needs {PLACE} where the id shall stand, such as map-{PLACE}.pdf."
        )
    return pattern.with_name(pattern.name.replace(PLACE, _NOT_IN_A_NAME.sub("--", identifier)))
