"""Select features of the atlas in a folder and wait for their details: ``fill_panel.py FOLDER``.

It prints the median of the milliseconds until everything about a feature is in the real panel, painted.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from pathlib import Path
from typing import Final

from explorer import appearance
from explorer.app import make_application
from explorer.environment import prepare_qt
from explorer.panels.details_panel import DetailsPanel
from explorer.session import Session
from geo import resources
from geo.atlas import AtlasFiles, open_atlas
from geo.compare import compare
from geo.quantities import Units
from geo.symbology import read_symbology

FEATURES: Final = 100
SIZE: Final = (360, 760)


def main() -> None:
    """Fill the panel with one feature after the other."""
    prepare_qt(off_screen=True)
    application = make_application()
    theme = read_symbology(resources.asset("symbology.toml")).themes["light"]
    appearance.use_typeface(application)
    appearance.use_theme(application, "light", theme)
    atlas = open_atlas(AtlasFiles.at(Path(sys.argv[1])))
    units = Units(atlas.vocabulary.units)
    session = Session()
    session.open(atlas, comparisons=compare(atlas, units), units=units)
    panel = DetailsPanel(session, theme)
    panel.resize(*SIZE)
    panel.show()
    taken = []
    for feature in random.Random(1).sample(list(atlas.features), min(FEATURES, len(atlas.features))):  # noqa: S311 - a sample
        start = time.perf_counter()
        session.select(feature)
        application.processEvents()
        while not panel.is_filled:
            application.processEvents()
        taken.append((time.perf_counter() - start) * 1000)
    print(f"filled {statistics.median(taken):.3f} ms")


if __name__ == "__main__":
    main()
