"""A window without its map, for tests that take thousands of steps."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from explorer.messages import Messages
from explorer.models.facts_model import FactsModel
from explorer.models.features_model import FeaturesModel
from explorer.models.layers_model import LayersModel
from explorer.session import Session
from explorer.tasks import Tasks
from explorer.workbench import Workbench
from geo.atlas import Atlas, AtlasFiles, open_atlas
from geo.compare import compare
from geo.quantities import Units

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.icons import Icons
    from explorer.unsaved import Unsaved
    from geo.passages import Text


class Window:
    """A session, a workbench, and the models of its panels."""

    def __init__(self, folder: Path, journals: Path, icons: Icons, texts: dict[str, Text]) -> None:
        self.session = Session()
        self.tasks = Tasks()
        self.workbench = Workbench(self.session, self.tasks, Messages(), journals)
        self.offered: list[Unsaved] = []
        self.workbench.left_behind.connect(self.offered.append)
        self.features = FeaturesModel(self.session, icons)
        self.facts = FactsModel(self.session)
        self.layers = LayersModel(self.session, icons)
        self._texts = texts
        self.open(folder)

    def open(self, folder: Path) -> None:
        """Open an atlas, with the filters and the selection that were left."""
        atlas = read(folder)
        query, selected = self.session.query, self.session.selected
        self.session.open(atlas, query, selected, compare(atlas, units_of()), units_of())
        at_hand = {
            name: self._texts[each.sha256] for name, each in atlas.articles.items() if each.sha256 in self._texts
        }
        self.session.use_texts(at_hand)
        self.workbench.take_up(folder)

    def close(self) -> None:
        """Be gone, as after a crash: nothing is saved, nothing is given up."""
        self.workbench.let_go()
        self.tasks.finish()


def read(folder: Path) -> Atlas:
    return open_atlas(AtlasFiles.at(folder))


@functools.cache
def units_of() -> Units:
    """Return the units of every atlas here; to make them takes half a second."""
    return Units(open_atlas().vocabulary.units)
