"""Figures of the small atlas, and of the one that ships with the program."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pytest
import shapely
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.text import Text

from geo.atlas import Atlas, open_atlas
from geo.figure import Drawn, FigureOptions, draw
from geo.query import Query, select

if TYPE_CHECKING:
    from collections.abc import Callable

QUICK: Final = FigureOptions(width_mm=120, height_mm=90, dpi=72, title="Invented coasts")
"""Small enough to be drawn in no time."""


def _texts(drawn: Drawn, axes: str) -> list[tuple[str, shapely.Polygon]]:
    renderer = RendererAgg(1, 1, drawn.figure.dpi)  # type: ignore[no-untyped-call] # its methods have no types either
    (chosen,) = (each for each in drawn.figure.axes if each.get_label() == axes)
    found = []
    for artist in chosen.findobj(lambda artist: isinstance(artist, Text) and bool(artist.get_text())):
        assert isinstance(artist, Text)
        size = renderer.get_text_width_height_descent(artist.get_text(), artist.get_fontproperties(), ismath=False)  # type: ignore[no-untyped-call]
        width, height, descent = size
        corners = np.array([(0, -descent), (width, -descent), (width, height - descent), (0, height - descent)])
        angle = np.deg2rad(artist.get_rotation())
        turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
        at = artist.get_transform().transform(artist.get_position())
        found.append((artist.get_text(), shapely.Polygon(corners @ turn + at)))
    return found


@pytest.fixture(scope="session")
def texts_on() -> Callable[[Drawn, str], list[tuple[str, shapely.Polygon]]]:
    """Return what lists the texts on the ``page`` or the ``map``, with the pixels that the renderer says they cover."""
    return _texts


@pytest.fixture(scope="session")
def words_on() -> Callable[[Drawn, str], str]:
    """Return what reads the texts on the ``page`` or the ``map`` in one go, whatever lines they are broken into."""
    return lambda drawn, axes: " ".join(text for text, _ in _texts(drawn, axes)).replace("\N{NO-BREAK SPACE}", " ")


@pytest.fixture
def quick() -> FigureOptions:
    """Return options for a figure that is drawn in no time."""
    return QUICK


@pytest.fixture
def drawing(opened: Callable[[], Atlas]) -> Callable[..., Drawn]:
    """Return what draws the small atlas as it is by then; options may be given instead of the quick ones."""

    def drawn(query: Query | None = None, **changed: Any) -> Drawn:  # noqa: ANN401 - any of the options
        atlas = opened()
        return draw(atlas, select(atlas, query or Query()), replace(QUICK, **changed))

    return drawn


@pytest.fixture(scope="session")
def shipped() -> Atlas:
    """Return the atlas that ships with the program."""
    return open_atlas()


@pytest.fixture(scope="session")
def shipped_drawing(shipped: Atlas) -> Callable[..., Drawn]:
    """Return what draws the atlas that ships with the program, each figure once: it is to be read, not changed."""

    @cache
    def drawn(query: Query | None = None, **changed: Any) -> Drawn:  # noqa: ANN401 - any of the options
        return draw(shipped, select(shipped, query or Query()), replace(QUICK, **changed))

    return drawn
