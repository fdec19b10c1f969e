"""Large layers on a figure: nothing that is shown is missing, and density is told."""

from __future__ import annotations

import dataclasses
import io
import re
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from geo.atlas import Atlas, open_atlas
from geo.editing import PutLarge, apply
from geo.figure import Drawn, FigureOptions, draw, encode, large_pictures
from geo.figure.scene import Area, Lines, Signs
from geo.large.reading import read_large
from geo.large.world import to_degrees
from geo.model import LayerStyle
from geo.palette import pair, shades
from geo.query import Query, select
from tests.geo.large.generating import areas, collection, lines, points

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    from geo.large.layer import LargeLayer
    from tests.geo.large.generating import Shape

OPTIONS = FigureOptions(width_mm=120, height_mm=90, dpi=72)
ONLY = Query(layers=frozenset({"ships"}))
GROUP = "layer-ships"


@pytest.fixture
def ships(tmp_path: Path) -> Callable[..., LargeLayer]:
    def read(shapes: list[Shape], style: LayerStyle | None = None) -> LargeLayer:
        rows = [{"type": ["tug", "tanker"][n % 3 > 0], "name": f"No. {n}"} for n in range(len(shapes))]
        layer = read_large(collection(tmp_path / "ships.geojson", shapes, rows)).layer
        return dataclasses.replace(layer, style=style or layer.style)

    return read


def _drawn(layer: LargeLayer, query: Query = ONLY, options: FigureOptions = OPTIONS) -> Drawn:
    atlas: Atlas = apply(open_atlas(), PutLarge(layer.file), large=lambda _file: layer)
    return draw(atlas, select(atlas, query), options, large=large_pictures(atlas, [query]))


def _places(layer: LargeLayer, drawn: Drawn) -> NDArray[np.float64]:
    """Return where the points of a layer are in the panel."""
    assert layer.points is not None
    return drawn.report.frame.points(np.column_stack(to_degrees(layer.points.x, layer.points.y)))


def _squares(drawn: Drawn) -> NDArray[np.float64]:
    """Return left, bottom, right and top of every square, or run of squares."""
    shapes = [mark.shape for mark in drawn.scene.chart if mark.group == GROUP and isinstance(mark.shape, Area)]
    corners = np.concatenate([shape.outline.vertices for shape in shapes]).reshape(-1, 5, 2)
    return np.column_stack((corners[:, 0], corners[:, 2]))


def _words(drawn: Drawn) -> str:
    svg = encode(drawn, "svg", drawn.options).decode()
    return " ".join(re.findall(r">([^<>]+)</text>", svg))


def test_every_point_lies_in_a_square(ships: Callable[..., LargeLayer]) -> None:
    layer = ships(points(5_000))
    drawn = _drawn(layer)
    boxes = _squares(drawn)
    for x, y in _places(layer, drawn)[::50]:
        assert ((boxes[:, 0] <= x) & (x <= boxes[:, 2]) & (boxes[:, 1] <= y) & (y <= boxes[:, 3])).any()


def test_squares_lie_where_points_are_and_nowhere_else(ships: Callable[..., LargeLayer]) -> None:
    layer = ships(points(5_000))
    drawn = _drawn(layer)
    places = _places(layer, drawn)
    for left, bottom, right, top in _squares(drawn)[::40]:
        assert ((places >= (left, bottom)) & (places <= (right, top))).all(axis=1).any()


def test_few_points_are_discs_where_they_are(ships: Callable[..., LargeLayer]) -> None:
    layer = ships(points(300))
    drawn = _drawn(layer)
    (discs,) = [mark.shape for mark in drawn.scene.chart if mark.group == GROUP and isinstance(mark.shape, Signs)]
    assert np.allclose(sorted(discs.positions), sorted(map(tuple, _places(layer, drawn).tolist())))


def test_what_is_filtered_out_is_not_drawn(ships: Callable[..., LargeLayer]) -> None:
    drawn = _drawn(ships(points(300)), dataclasses.replace(ONLY, text="No 7"))
    (discs,) = [mark.shape for mark in drawn.scene.chart if mark.group == GROUP and isinstance(mark.shape, Signs)]
    assert len(discs.positions) == sum("7" in str(number) for number in range(300))


def test_density_is_told_in_words(ships: Callable[..., LargeLayer]) -> None:
    said = _words(_drawn(ships(points(5_000))))
    assert "5,000 points in squares of" in said
    assert "(logarithmic)" in said


def test_each_class_is_in_the_legend(ships: Callable[..., LargeLayer]) -> None:
    said = _words(_drawn(ships(points(5_000), LayerStyle("#0072b2", "type"))))
    assert "ships: tug" in said
    assert "ships: tanker" in said
    assert "the most frequent gives the colour" in said.replace("\n", " ")


@pytest.mark.parametrize("bbox", [None, (-180.0, -60.0, 180.0, 80.0)])
def test_lines_are_drawn_or_where_they_are_too_small_dots(
    ships: Callable[..., LargeLayer], bbox: tuple[float, float, float, float] | None
) -> None:
    drawn = _drawn(ships(lines(400)), options=dataclasses.replace(OPTIONS, bbox=bbox))
    marks = [mark.shape for mark in drawn.scene.chart if mark.group == GROUP]
    parts = sum(len(shape.parts) for shape in marks if isinstance(shape, Lines))
    assert parts > 0 or any(isinstance(shape, Area) for shape in marks)
    assert parts >= 400 or bbox is not None


def test_areas_are_filled(ships: Callable[..., LargeLayer]) -> None:
    drawn = _drawn(ships(areas(400)))
    fills = [mark.shape.ink for mark in drawn.scene.chart if mark.group == GROUP and isinstance(mark.shape, Area)]
    assert any(ink.fill != "none" and ink.alpha < 1 for ink in fills)


def test_a_designer_finds_the_layer_by_its_name(ships: Callable[..., LargeLayer]) -> None:
    drawn = _drawn(ships(points(5_000)))
    assert f'id="{GROUP}"' in encode(drawn, "svg", drawn.options).decode()
    assert GROUP.encode() in encode(drawn, "pdf", drawn.options)


def test_a_picture_shows_the_points_in_their_shades(ships: Callable[..., LargeLayer]) -> None:
    drawn = _drawn(ships(points(20_000), LayerStyle("#d55e00")))
    image = Image.open(io.BytesIO(encode(drawn, "png", drawn.options))).convert("RGB")
    light, _ = shades(pair("#d55e00"))
    colours = {f"#{bytes(pixel).hex()}" for pixel in np.unique(np.asarray(image).reshape(-1, 3), axis=0)}
    assert len(colours & set(light)) > 5
