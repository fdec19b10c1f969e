"""Open the atlas in a folder, hold its facts against each other, search it: ``open_atlas.py FOLDER``.

It prints the milliseconds that each takes, in a process that has done nothing yet but import what it needs.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from geo.atlas import AtlasFiles, open_atlas
from geo.compare import compare
from geo.search import SearchIndex

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


def main() -> None:
    """Do what the window does with an atlas, and say how long it took."""
    atlas = told("opened", lambda: open_atlas(AtlasFiles.at(Path(sys.argv[1]))))
    told("compared", lambda: compare(atlas))
    last = list(atlas.features.values())[-1]
    told("looked up", lambda: atlas.facts_about(last.id))
    index = told("indexed", lambda: SearchIndex(atlas))
    # Two of its words, exchanged and each with a slip in it.
    told("searched", lambda: index.search(" ".join(word[1::-1] + word[2:] for word in reversed(last.name.split()))))


def told(done: str, work: Callable[[], Result]) -> Result:
    """Do some work, print how long it took, and return what came of it."""
    start = time.perf_counter()
    result = work()
    print(f"{done} {(time.perf_counter() - start) * 1000:.3f} ms")
    return result


if __name__ == "__main__":
    main()
