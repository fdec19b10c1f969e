"""What an atlas answers to the one query: what is shown, what would be at any time, what the period leaves out."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from geo.query import Facets, Finder, Query, Selection

if TYPE_CHECKING:
    from geo.atlas import Atlas
    from geo.model import Feature
    from geo.verdicts import Comparison


class Answers:
    """The answers of one atlas, which is made ready to be asked once. Of the last query, until it is asked another."""

    def __init__(self, atlas: Atlas, comparisons: tuple[Comparison, ...]) -> None:
        self._finder = Finder(atlas, comparisons)
        self._asked_whenever: Query | None = None
        self.shown = Selection((), ())
        """The features and facts that the query finds."""
        self.whenever = self.shown
        """What it would find without its period: what the timeline has to show."""
        self.faded: tuple[Feature, ...] = ()
        """The features that would be shown but for the period."""

    def ask(self, query: Query) -> None:
        """Find what a query asks for."""
        whenever = dataclasses.replace(query, period="")
        if self._asked_whenever != whenever:
            self._asked_whenever = whenever
            self.whenever = self._finder.find(whenever)
        self.shown, self.faded = self.whenever, ()
        if query.period:
            self.shown = self._finder.find(query)
            shown = {feature.id for feature in self.shown.features}
            self.faded = tuple(feature for feature in self.whenever.features if feature.id not in shown)

    def facets(self, query: Query) -> Facets:
        """Count what each source, status, kind and verdict would show, everything else that is asked staying."""
        return self._finder.facets(query)
