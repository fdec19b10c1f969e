"""What an atlas answers to the one query: what is shown, what would be at any time, what the period leaves out."""

from __future__ import annotations

import dataclasses
from functools import cached_property
from typing import TYPE_CHECKING

from geo.query import Facets, Finder, Query, Selection

if TYPE_CHECKING:
    from geo.atlas import Atlas
    from geo.model import Feature
    from geo.verdicts import Comparison


class Answer:
    """What one query finds: its features at once, its facts when somebody asks for them, which is after the map has."""

    def __init__(self, finder: Finder, query: Query) -> None:
        self._finder = finder
        self.query = query
        self.features = finder.features(query)

    @cached_property
    def is_stated(self) -> bytes:
        """Which of the atlas's facts are found; see :meth:`geo.query.Finder.stated`."""
        return self._finder.stated(self.query, self.features)

    @cached_property
    def selection(self) -> Selection:
        """The features and the facts."""
        return Selection(self.features, self._finder.facts(self.is_stated))


class Answers:
    """The answers of one atlas, which is made ready to be asked once. Of the last query, until it is asked another."""

    def __init__(self, atlas: Atlas, comparisons: tuple[Comparison, ...]) -> None:
        self._finder = Finder(atlas, comparisons)
        self.shown = self.whenever = Answer(self._finder, Query())
        """What the query finds; and what it would find without its period: what the timeline has to show."""
        self.faded: tuple[Feature, ...] = ()
        """The features that would be shown but for the period."""

    def ask(self, query: Query) -> None:
        """Find what a query asks for."""
        whenever = dataclasses.replace(query, period="")
        if self.whenever.query != whenever:
            self.whenever = Answer(self._finder, whenever)
        self.shown, self.faded = self.whenever, ()
        if query.period:
            self.shown = Answer(self._finder, query)
            shown = {feature.id for feature in self.shown.features}
            self.faded = tuple(feature for feature in self.whenever.features if feature.id not in shown)

    def facets(self, query: Query) -> Facets:
        """Count what each source, status, kind and verdict would show, everything else that is asked staying."""
        return self._finder.facets(query)
