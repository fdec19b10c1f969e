"""The whole atlas and each of its layers at every size, with marks where sources differ: nothing lies on anything.

And whatever is written can be read in the files, line by line.
"""

from __future__ import annotations

import functools
import io
import itertools
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

import numpy as np
import pypdf
import pytest

from geo.compare import compare
from geo.figure import PRESETS, Drawn, FigureOptions, draw, encode
from geo.figure.scene import Signs, Writing
from geo.query import Query, select

if TYPE_CHECKING:
    from collections.abc import Callable

    from geo.atlas import Atlas
    from geo.figure.box import Box
    from geo.figure.scene import Point
    from geo.verdicts import Comparison

LAYERS: Final = ("ports", "cables", "pipelines", "corridors", "facilities", "events", "flows", "places")
QUERIES: Final = {
    "whole atlas": Query(),
    **{layer: Query(layers=frozenset({layer})) for layer in LAYERS},
}
TOUCHING: Final = 0.1
"""Points by which what is said to be apart may be nearer than it should: less than anybody sees."""


@pytest.fixture(scope="module")
def comparisons(shipped: Atlas) -> tuple[Comparison, ...]:
    return compare(shipped)


@pytest.fixture(scope="module")
def crowded(shipped: Atlas, comparisons: tuple[Comparison, ...]) -> Callable[[str, str], Drawn]:
    """Return what draws one of the queries on one of the presets, once."""

    @functools.cache
    def drawn(asked: str, preset: str) -> Drawn:
        options = FigureOptions(*PRESETS[preset])
        return draw(shipped, select(shipped, QUERIES[asked]), options, comparisons=comparisons)

    return drawn


def _names(drawn: Drawn) -> list[tuple[int, str, Box]]:
    """Return each box that a name covers, with the name's number."""
    return [(number, label.text, box) for number, label in enumerate(drawn.report.labels) for box in label.boxes]


def _signs(drawn: Drawn) -> list[tuple[Point, float]]:
    """Return the middle and the radius of each sign: a count, or that sources differ."""
    marks = [mark.shape for mark in drawn.scene.chart if mark.group in {"counts", "differences"}]
    return [
        (at, float(signs.parts[0][0].vertices[:, 1].max()))
        for signs in marks
        if isinstance(signs, Signs)
        for at in signs.positions
    ]


def _is_on(sign: tuple[Point, float], box: Box) -> bool:
    (x, y), radius = sign
    away = np.hypot(max(box.left - x, 0, x - box.right), max(box.bottom - y, 0, y - box.top))
    return bool(away < radius - TOUCHING)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("asked", QUERIES)
def test_no_name_lies_on_a_name_or_a_sign(crowded: Callable[[str, str], Drawn], asked: str, preset: str) -> None:
    drawn = crowded(asked, preset)
    names = _names(drawn)
    pairs = itertools.combinations(names, 2)
    on_names = [(text, other) for (one, text, box), (two, other, there) in pairs if one != two and box.meets(there)]
    on_signs = [text for _, text, box in names if any(_is_on(sign, box) for sign in _signs(drawn))]
    assert (on_names, on_signs) == ([], [])


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("asked", QUERIES)
def test_no_sign_lies_on_another(crowded: Callable[[str, str], Drawn], asked: str, preset: str) -> None:
    signs = _signs(crowded(asked, preset))
    on = [
        (here, there)
        for (here, radius), (there, other) in itertools.combinations(signs, 2)
        if np.hypot(here[0] - there[0], here[1] - there[1]) < radius + other - TOUCHING
    ]
    assert on == []


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("asked", QUERIES)
def test_every_line_of_text_can_be_read_in_svg_and_pdf(
    crowded: Callable[[str, str], Drawn], asked: str, preset: str
) -> None:
    drawn = crowded(asked, preset)
    labels = [row for label in drawn.report.labels for row, _, _ in label.rows]
    marks = (*drawn.scene.chart, *drawn.scene.page)
    rows = [(mark.group, row) for mark in marks if isinstance(mark.shape, Writing) for row, _, _ in mark.shape.rows]
    written = [row for _, row in rows]
    assert (_in_svg(drawn), _in_pdf(drawn)) == (written, written)
    assert [row for group, row in rows if group == "labels"] == labels


def _in_svg(drawn: Drawn) -> list[str]:
    document = ET.fromstring(encode(drawn, "svg", drawn.options))  # noqa: S314 - just written
    return [element.text or "" for element in document.iter("{http://www.w3.org/2000/svg}text")]


def _in_pdf(drawn: Drawn) -> list[str]:
    """Return the texts that a PDF shows, each as it is set."""
    page = pypdf.PdfReader(io.BytesIO(encode(drawn, "pdf", drawn.options))).pages[0]
    shown: list[str] = []
    page.extract_text(visitor_text=lambda text, *_: shown.append(text.strip(" \n")))
    return [text for text in shown if text]
