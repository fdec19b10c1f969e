"""Type into the search over the atlas in a folder, letter by letter: ``type_search.py FOLDER``.

It prints the median and the slowest of the milliseconds from a key to the painted list, and how long the index took.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from pathlib import Path
from typing import Final

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow

from explorer import appearance
from explorer.app import make_application
from explorer.dialogs.palette import Palette
from explorer.environment import prepare_qt
from explorer.icons import Icons
from explorer.models.hits_model import HitsModel
from explorer.searching import Searching
from explorer.session import Session
from explorer.tasks import Tasks
from explorer.widgets.search_field import SearchField
from geo import resources
from geo.atlas import AtlasFiles, open_atlas
from geo.search import SearchIndex
from geo.symbology import read_symbology
from tests.event_loop import let_work

NAMES: Final = 20
SENTENCE: Final = "article thing in its place"
"""Words that every statement of the atlas has: the most there is to find."""


def main() -> None:
    """Type names of features, with a slip in each, and words of every fact."""
    prepare_qt(off_screen=True)
    application = make_application()
    symbology = read_symbology(resources.asset("symbology.toml"))
    appearance.use_typeface(application)
    appearance.use_theme(application, "light", symbology.themes["light"])
    atlas = open_atlas(AtlasFiles.at(Path(sys.argv[1])))
    start = time.perf_counter()
    SearchIndex(atlas)
    print(f"indexed {(time.perf_counter() - start) * 1000:.3f} ms")
    session, tasks, window = Session(), Tasks(), QMainWindow()
    searching = Searching(session, tasks)
    session.open(atlas)
    field = SearchField(window)
    window.menuBar().setCornerWidget(field)
    icons = Icons(symbology, "light")
    palette = Palette(field, HitsModel(session, searching, lambda: icons, list), searching, window)
    window.resize(1200, 760)
    window.show()
    palette.open()
    while not searching.is_ready:
        let_work(5)
    chosen = random.Random(1).sample(list(atlas.features.values()), NAMES)  # noqa: S311 - a sample
    taken = []
    for words in (*(_slip(feature.name) for feature in chosen), SENTENCE):
        field.clear()
        for letter in words:
            start = time.perf_counter()
            QTest.keyClicks(field, letter)
            application.processEvents()
            taken.append((time.perf_counter() - start) * 1000)
    print(f"typed {statistics.median(taken):.3f} ms")
    print(f"slowest {max(taken):.3f} ms")
    tasks.finish()


def _slip(name: str) -> str:
    """Exchange two letters, as fingers do."""
    return name[:2] + name[3] + name[2] + name[4:]


if __name__ == "__main__":
    main()
