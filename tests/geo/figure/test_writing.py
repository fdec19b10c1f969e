"""Files: exact in size, the same each time, whole or not at all."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from geo.errors import ExportError, UsageError
from geo.figure import PRESETS, Drawn, FigureOptions, draw, encode, save
from geo.query import Query, Selection, select

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from geo.atlas import Atlas


class Cancelled(Exception):  # noqa: N818 - as the window calls it
    """What a caller raises who has waited long enough."""


def _cancel_at(doing: str) -> Callable[[float, str], None]:
    def progress(share: float, text: str) -> None:
        del share
        if text.startswith(doing):
            raise Cancelled

    return progress


@pytest.mark.parametrize("dpi", [72, 96, 150, 301])
@pytest.mark.parametrize("preset", PRESETS)
def test_the_image_has_exactly_the_size_asked_for(opened: Callable[[], Atlas], preset: str, dpi: int) -> None:
    options = FigureOptions(*PRESETS[preset], dpi=dpi)
    atlas = opened()
    drawn = draw(atlas, select(atlas, Query(features=frozenset({"west-port"}))), options)
    with Image.open(io.BytesIO(encode(drawn, "png", options))) as image:
        assert image.size == tuple(round(side / 25.4 * dpi) for side in PRESETS[preset])


def test_the_image_knows_its_resolution(drawing: Callable[..., Drawn], quick: FigureOptions) -> None:
    options = replace(quick, dpi=200)
    with Image.open(io.BytesIO(encode(drawing(dpi=200), "png", options))) as image:
        assert image.info["dpi"] == pytest.approx((200, 200), abs=0.1)


def test_the_pdf_page_has_exactly_the_size_asked_for(drawing: Callable[..., Drawn], quick: FigureOptions) -> None:
    box = re.search(rb"MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", encode(drawing(), "pdf", quick))
    assert box is not None
    assert (float(box[1]), float(box[2])) == pytest.approx(quick.points, abs=0.01)


def test_the_svg_has_exactly_the_size_asked_for(drawing: Callable[..., Drawn], quick: FigureOptions) -> None:
    (root,) = re.findall(r"<svg[^>]*>", _svg(drawing(), quick))
    sides = dict(re.findall(r'(width|height)="([\d.]+)mm"', root))
    assert (float(sides["width"]), float(sides["height"])) == pytest.approx((quick.width_mm, quick.height_mm), abs=1e-3)


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_the_same_figure_is_the_same_file(drawing: Callable[..., Drawn], quick: FigureOptions, kind: str) -> None:
    assert encode(drawing(), kind, quick) == encode(drawing(), kind, quick)


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_writing_leaves_the_figure_as_it_was(drawing: Callable[..., Drawn], quick: FigureOptions, kind: str) -> None:
    figure = drawing().figure
    before = (tuple(figure.get_size_inches()), figure.dpi)
    encode(figure, kind, quick)
    assert (tuple(figure.get_size_inches()), figure.dpi) == before


def test_names_are_text_in_the_svg(drawing: Callable[..., Drawn], quick: FigureOptions) -> None:
    assert re.search(r"<text [^>]*'Source Sans Pro'[^>]*>West Port</text>", _svg(drawing(), quick))


def test_a_dollar_sign_is_a_dollar_sign(drawing: Callable[..., Drawn], quick: FigureOptions) -> None:
    assert ">Costs of $5 to $7</text>" in _svg(drawing(title="Costs of $5 to $7"), quick)


def test_nothing_in_the_svg_is_a_bitmap(drawing: Callable[..., Drawn], quick: FigureOptions) -> None:
    assert "<image" not in _svg(drawing(), quick)


def test_features_are_named_in_the_svg(drawing: Callable[..., Drawn], quick: FigureOptions) -> None:
    assert 'id="feature-sea-cable"' in _svg(drawing(), quick)


def test_no_date_is_in_any_file(drawing: Callable[..., Drawn], quick: FigureOptions) -> None:
    content = b"".join(encode(drawing(), kind, quick) for kind in ("png", "svg", "pdf"))
    assert re.search(rb"CreationDate|dc:date|tIME", content) is None


def test_without_a_background_the_page_is_transparent(drawing: Callable[..., Drawn], quick: FigureOptions) -> None:
    options = replace(quick, background=False)
    with Image.open(io.BytesIO(encode(drawing(background=False), "png", options))) as image:
        assert image.convert("RGBA").getpixel((1, 1))[3] == 0  # type: ignore[index] # a pixel of four bands


def test_with_a_background_nothing_is_transparent(drawing: Callable[..., Drawn], quick: FigureOptions) -> None:
    with Image.open(io.BytesIO(encode(drawing(), "png", quick))) as image:
        assert image.convert("RGBA").getchannel("A").getextrema() == (255, 255)


def test_the_themes_differ(drawing: Callable[..., Drawn], quick: FigureOptions) -> None:
    dark = replace(quick, theme="dark")
    assert encode(drawing(), "png", quick) != encode(drawing(theme="dark"), "png", dark)


def test_an_unknown_format_is_refused(drawing: Callable[..., Drawn], quick: FigureOptions, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"cannot be written as “pgn”\. Did you mean “png”\?"):
        save(drawing(), tmp_path / "map.pgn", quick)


@pytest.mark.parametrize("doing", ["Fitting", "Drawing the base map", "Placing", "Setting"])
def test_drawing_can_be_cancelled(atlas: Atlas, quick: FigureOptions, doing: str) -> None:
    with pytest.raises(Cancelled):
        draw(atlas, select(atlas, Query()), quick, _cancel_at(doing))


@pytest.mark.parametrize("doing", ["Rendering", "Writing"])
def test_cancelling_leaves_the_old_file(
    drawing: Callable[..., Drawn], quick: FigureOptions, tmp_path: Path, doing: str
) -> None:
    path = tmp_path / "map.png"
    path.write_bytes(b"what was there")
    with pytest.raises(Cancelled):
        save(drawing(), path, quick, _cancel_at(doing))
    assert [(each.name, each.read_bytes()) for each in tmp_path.glob("*.*")] == [("map.png", b"what was there")]


def test_a_file_that_cannot_be_written_is_told_in_a_sentence(
    drawing: Callable[..., Drawn], quick: FigureOptions, tmp_path: Path
) -> None:
    with pytest.raises(ExportError, match="cannot be written"):
        save(drawing(), tmp_path / "no such folder" / "map.png", quick)


def test_progress_rises_to_the_end(atlas: Atlas, quick: FigureOptions) -> None:
    shares: list[float] = []
    draw(atlas, select(atlas, Query()), quick, lambda share, _: shares.append(share))
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)


def test_a_name_of_invisible_letters_is_drawn(atlas: Atlas, quick: FigureOptions) -> None:
    port = replace(atlas.feature("west-port"), name="\u2003")
    drawn = draw(atlas, Selection((port,), ()), quick)
    assert encode(drawn, "png", quick).startswith(b"\x89PNG")


def test_pyplot_and_qt_are_not_needed() -> None:
    program = (
        "import sys, geo.figure; print({'matplotlib.pyplot', 'PySide6', 'folium', 'geopandas'} & set(sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603
    assert ran.stdout.strip() == "set()"


def _svg(drawn: Drawn, options: FigureOptions) -> str:
    return encode(drawn, "svg", options).decode()
