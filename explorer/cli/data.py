"""Data formats from the command line: everything that travels along with the selection, gathered."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from explorer.cli.output import progress_line, say, warn
from geo.export import Contents, encode
from geo.library import Library

if TYPE_CHECKING:
    from explorer.cli.request import Request


def data(request: Request) -> bytes:
    """Write the selection with its facts, sources and comparisons in a data format."""
    atlas = request.atlas
    texts, findings = Library.of_reader(os.environ).texts(atlas.articles.values())
    warn(findings)
    contents = Contents(
        atlas,
        request.selection,
        comparisons=request.comparisons,
        query_sentence=request.asked,
        title=request.title,
        texts=texts,
    )
    if not contents.selection.features and not contents.selection.facts:
        say("Nothing matches: the file says so and holds no feature.")
    with progress_line() as progress:
        return encode(contents, request.style, progress)
