"""The only mutable state: which atlas is open, what is asked of it, and what is selected.

Everything that shows something listens here; everything that changes something calls here. Setting what
is already so changes nothing and emits nothing, which is what keeps two-way bindings from echoing.
"""

from __future__ import annotations

import contextlib
import dataclasses
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from geo import query as queries
from geo.errors import UsageError
from geo.quantities import Units
from geo.query import Query, Selection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from geo.atlas import Atlas
    from geo.passages import Text
    from geo.verdicts import Comparison


class Session(QObject):
    """One window's state."""

    atlas_opened = Signal()
    query_changed = Signal()
    """What is shown has changed: :attr:`shown` is new."""
    selection_changed = Signal()
    reading_changed = Signal()
    """Another article, or another fact in it, is to be read."""
    texts_changed = Signal()
    """The texts at hand are others."""
    went_to = Signal(str)
    """A feature was selected from afar, by its id: whoever shows places should bring it into view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._atlas: Atlas | None = None
        self._query = Query()
        self._shown = Selection((), ())
        self._selected = ""
        self._comparisons: tuple[Comparison, ...] = ()
        self._units: Units | None = None
        self._texts: Mapping[str, Text] = {}
        self._reading = ("", "")

    @property
    def is_open(self) -> bool:
        """Whether an atlas has been opened yet."""
        return self._atlas is not None

    @property
    def atlas(self) -> Atlas:
        """The open atlas. Asking before :attr:`atlas_opened` is a fault of the program."""
        if self._atlas is None:
            raise RuntimeError("No atlas is open yet.")
        return self._atlas

    @property
    def query(self) -> Query:
        """The one filter state."""
        return self._query

    @property
    def shown(self) -> Selection:
        """The features and facts that the query finds."""
        return self._shown

    @property
    def selected(self) -> str:
        """The id of the selected feature, or nothing."""
        return self._selected

    @property
    def comparisons(self) -> tuple[Comparison, ...]:
        """Where the sources meet."""
        return self._comparisons

    @property
    def units(self) -> Units:
        """The units of the atlas's figures. As :attr:`atlas`, there once one is open."""
        if self._units is None:
            raise RuntimeError("No atlas is open yet.")
        return self._units

    @property
    def texts(self) -> Mapping[str, Text]:
        """The article texts at hand, by article id."""
        return self._texts

    @property
    def reading(self) -> tuple[str, str]:
        """The ids of the article that is read and of the fact that was looked up, either may be empty."""
        return self._reading

    def open(
        self,
        atlas: Atlas,
        query: Query | None = None,
        selected: str = "",
        comparisons: tuple[Comparison, ...] = (),
        units: Units | None = None,
    ) -> None:
        """Open an atlas; a remembered query or selection that it does not know is dropped.

        Parameters
        ----------
        atlas, query, selected
            What is opened, asked and selected.
        comparisons
            Where the atlas's sources meet.
        units
            Those that the comparisons were made with: they know their factors already.
        """
        self._atlas = atlas
        self._units = units or Units(atlas.vocabulary.units)
        self._comparisons = comparisons
        self._reading = ("", "")
        self._query = Query()
        self._selected = ""
        self._shown = queries.select(atlas, self._query)
        self.atlas_opened.emit()
        if query is not None:
            with contextlib.suppress(UsageError):  # it was asked of an atlas that had other layers
                self.ask(query)
        if self.knows(selected):
            self.select(selected)

    def knows(self, feature: str) -> bool:
        """Tell whether the open atlas has a feature of this id."""
        return self._atlas is not None and feature in self._atlas.features

    def ask(self, query: Query) -> None:
        """Change what is shown.

        Raises
        ------
        UsageError
            When the atlas does not know a word of the query.
        """
        query = queries.check(query, self.atlas)
        if query == self._query:
            return
        self._query = query
        self._shown = queries.select(self.atlas, query, self._comparisons)
        self.query_changed.emit()

    def refine(self, **changes: Any) -> None:  # noqa: ANN401 - the fields of Query, each of its own type
        """Change parts of the query, as in ``refine(text="oil")``."""
        self.ask(dataclasses.replace(self._query, **changes))

    def clear_query(self) -> None:
        """Show everything."""
        self.ask(Query())

    def select(self, feature: str) -> None:
        """Select a feature by id, or nothing by an empty one; an unknown id selects nothing."""
        feature = feature if self.knows(feature) else ""
        if feature != self._selected:
            self._selected = feature
            self.selection_changed.emit()

    def go_to(self, feature: str) -> None:
        """Select a feature by id and ask for it to be brought into view."""
        self.select(feature)
        if self._selected:
            self.went_to.emit(self._selected)

    def read_fact(self, fact: str) -> None:
        """Ask for the passage that bears a fact to be shown."""
        self._read(self.atlas.facts[fact].article, fact)

    def read_article(self, article: str) -> None:
        """Ask for an article to be shown from its beginning."""
        self._read(article, "")

    def use_texts(self, texts: Mapping[str, Text]) -> None:
        """Take note of the article texts at hand, by article id."""
        self._texts = dict(texts)
        self.texts_changed.emit()

    def _read(self, article: str, fact: str) -> None:
        self._reading = (article, fact)
        self.reading_changed.emit()  # again for the same fact: somebody wants to see it once more

    def describe(self) -> str:
        """Say what is shown, as in ``23 of 119 features · Ports · 2025–2027``."""
        total, shown = len(self.atlas.features), len(self._shown.features)
        if self._query.is_empty:
            return f"{total} features"
        return " · ".join(filter(None, (f"{shown} of {total} features", queries.describe(self._query, self.atlas))))
