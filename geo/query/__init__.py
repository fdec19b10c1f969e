"""One filter state: what of the atlas is asked for. It governs the map, the lists and every export."""

from __future__ import annotations

from geo.query.asking import Query, Selection, check, describe
from geo.query.finder import Facets, Finder, select, select_any
from geo.query.folding import fold

__all__ = ["Facets", "Finder", "Query", "Selection", "check", "describe", "fold", "select", "select_any"]
