"""SVG and PDF, read by other programs: paths, whole lines of text in embedded fonts, layers with names."""

from __future__ import annotations

import concurrent.futures
import io
import re
import shutil
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final
from xml.etree import ElementTree as ET

import numpy as np
import pypdf
import pytest
from PIL import Image

from geo.figure import PRESETS, Drawn, FigureOptions, encode
from geo.figure.scene import Writing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SVG: Final = "{http://www.w3.org/2000/svg}"
PAGE: Final[dict[str, Any]] = {"width_mm": 190.0, "height_mm": 120.0}


def _encoded(drawn: Drawn, kind: str) -> bytes:
    return encode(drawn, kind, drawn.options)


def _svg(drawn: Drawn) -> ET.Element:
    return ET.fromstring(_encoded(drawn, "svg"))  # noqa: S314 - our own file


def _pdf(drawn: Drawn) -> pypdf.PageObject:
    (page,) = pypdf.PdfReader(io.BytesIO(_encoded(drawn, "pdf"))).pages
    return page


def _written(drawn: Drawn) -> list[str]:
    """Return every line of text that was drawn."""
    marks = (*drawn.scene.page, *drawn.scene.chart)
    return sorted(text for mark in marks if isinstance(mark.shape, Writing) for text, _, _ in mark.shape.rows)


@pytest.mark.parametrize("preset", PRESETS)
def test_the_svg_says_the_labels_of_the_report(shipped_drawing: Callable[..., Drawn], preset: str) -> None:
    width, height = PRESETS[preset]
    drawn = shipped_drawing(width_mm=width, height_mm=height)
    (group,) = _svg(drawn).findall(f".//{SVG}g[@id='labels']")
    rows = [text for label in drawn.report.labels for text, _, _ in label.rows]
    assert [element.text for element in group.iter(f"{SVG}text")] == rows


def test_every_text_is_one_text_in_the_svg(shipped_drawing: Callable[..., Drawn]) -> None:
    drawn = shipped_drawing(**PAGE)
    assert sorted(element.text or "" for element in _svg(drawn).iter(f"{SVG}text")) == _written(drawn)


@pytest.mark.parametrize("preset", PRESETS)
def test_every_letter_can_be_read_in_the_pdf(shipped_drawing: Callable[..., Drawn], preset: str) -> None:
    width, height = PRESETS[preset]
    drawn = shipped_drawing(width_mm=width, height_mm=height)
    said = "".join(_pdf(drawn).extract_text().split())
    assert sorted(said) == sorted("".join("".join(_written(drawn)).split()))


def test_a_label_can_be_searched_in_the_pdf(shipped_drawing: Callable[..., Drawn]) -> None:
    drawn = shipped_drawing(**PAGE)
    said = _pdf(drawn).extract_text()
    assert [label.text for label in drawn.report.labels if label.rows[0][0] not in said] == []


@pytest.mark.parametrize(
    "title", ["Ələt limanı, Sumqayıt, Gəncə", "Қазақстан: Ақтау, Құрық, Өскемен", "Баку — Тбилиси"]
)
def test_the_letters_of_the_region_can_be_read_in_the_pdf(drawing: Callable[..., Drawn], title: str) -> None:
    assert title in _pdf(drawing(title=title)).extract_text()


def test_every_font_in_the_pdf_is_embedded_with_the_letters_used(drawing: Callable[..., Drawn]) -> None:
    fonts = _pdf(drawing())["/Resources"]["/Font"].values()  # type: ignore[index] # as PDF has it
    descendants = [font.get_object()["/DescendantFonts"][0].get_object() for font in fonts]
    assert [font["/Subtype"] for font in descendants] == ["/CIDFontType2"] * len(descendants)
    assert all(len(font["/FontDescriptor"]["/FontFile2"].get_data()) < 30_000 for font in descendants)


def test_nothing_in_the_pdf_is_a_bitmap(shipped_drawing: Callable[..., Drawn]) -> None:
    page = _pdf(shipped_drawing(**PAGE))
    assert "/XObject" not in page["/Resources"].get_object()  # type: ignore[operator] # a dictionary
    assert page.get_contents() is not None
    assert b"\nBI" not in page.get_contents().get_data()  # type: ignore[union-attr] # just looked at


def test_the_pdf_has_the_layers_by_name(drawing: Callable[..., Drawn]) -> None:
    reader = pypdf.PdfReader(io.BytesIO(_encoded(drawing(), "pdf")))
    layers: Any = reader.trailer["/Root"]["/OCProperties"]["/OCGs"]  # type: ignore[index] # as PDF has it
    names = {layer.get_object()["/Name"] for layer in layers}
    assert {"land", "layer-cables", "layer-ports", "labels", "legend", "sources"} <= names


def test_the_svg_has_the_layers_by_name(drawing: Callable[..., Drawn]) -> None:
    names = {group.get("id") for group in _svg(drawing()).iter(f"{SVG}g")}
    assert {"land", "layer-cables", "layer-ports", "labels", "legend", "sources"} <= names


def test_every_feature_drawn_is_a_path_of_its_own_in_the_svg(shipped_drawing: Callable[..., Drawn]) -> None:
    drawn = shipped_drawing(**PAGE)
    behind = {name for names in drawn.report.together for name in names[1:]}
    named = {(element.get("id") or "").removeprefix("feature-") for element in _svg(drawn).iter()}
    names_only = {label.key for label in drawn.report.labels} | set(drawn.report.unlabelled)
    assert set(drawn.report.shown) - behind - named <= names_only


def test_no_name_occurs_twice_in_the_svg(shipped_drawing: Callable[..., Drawn]) -> None:
    names = [element.get("id") for element in _svg(shipped_drawing(**PAGE)).iter() if element.get("id")]
    assert len(set(names)) == len(names)


def test_a_hostile_name_is_text(layers: dict[str, list[dict[str, Any]]], drawing: Callable[..., Drawn]) -> None:
    hostile = '</text><script>alert("&")</script>'
    layers["ports"][0]["properties"]["name"] = hostile
    layers["ports"][0]["id"] = 'x" onload="alert(1)'
    drawn = drawing()
    assert not list(_svg(drawn).iter(f"{SVG}script"))
    assert any(hostile in label.text for label in drawn.report.labels)


def test_the_fonts_in_the_svg_are_embedded(drawing: Callable[..., Drawn]) -> None:
    assert re.search(rb'@font-face\{font-family:"Source Sans Pro"[^}]*url\(data:font/ttf', _encoded(drawing(), "svg"))


def test_an_adjusted_figure_is_saved_as_adjusted(drawing: Callable[..., Drawn], quick: FigureOptions) -> None:
    figure = drawing().figure
    figure.text(0.5, 0.5, "Draft")
    assert b">Draft</text>" in encode(figure, "svg", quick)


def test_adjusting_a_figure_leaves_what_was_drawn(drawing: Callable[..., Drawn], quick: FigureOptions) -> None:
    drawn = drawing()
    drawn.figure.text(0.5, 0.5, "Draft")
    assert encode(drawn, "png", quick) == encode(drawing(), "png", quick)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_pdf_and_png_show_the_same(shipped_drawing: Callable[..., Drawn], tmp_path: Path, theme: str) -> None:
    """Two renderers draw each letter and line a little differently, but nothing is missing or elsewhere."""
    program = shutil.which("pdftoppm")
    if program is None:
        pytest.skip("pdftoppm is not installed")
    drawn = shipped_drawing(**PAGE, theme=theme, dpi=100)
    (tmp_path / "map.pdf").write_bytes(_encoded(drawn, "pdf"))
    subprocess.run([program, "-r", "100", "-png", "-singlefile", "map.pdf", "map"], cwd=tmp_path, check=True)  # noqa: S603
    with Image.open(tmp_path / "map.png") as other, Image.open(io.BytesIO(_encoded(drawn, "png"))) as own:
        # Blurred by about a letter's stroke, as whoever stands back sees them.
        there, here = (image.convert("L").resize((other.width // 5, other.height // 5)) for image in (other, own))
    apart = np.abs(np.asarray(there, dtype=int) - np.asarray(here, dtype=int))
    assert (float(apart.mean()) < 4, float((apart > 60).mean()) < 0.002) == (True, True)


def test_the_picture_shows_what_the_matplotlib_figure_shows(shipped_drawing: Callable[..., Drawn]) -> None:
    drawn = shipped_drawing(**PAGE, dpi=100)
    contents = (_encoded(drawn, "png"), encode(drawn.figure, "png", drawn.options))
    # Blurred, as above: letters are painted as outlines here, and by the font's own renderer there.
    images = [Image.open(io.BytesIO(content)).convert("L") for content in contents]
    here, there = (np.asarray(image.resize((image.width // 5, image.height // 5)), dtype=int) for image in images)
    apart = np.abs(here - there)
    assert (float(apart.mean()) < 4, float((apart > 60).mean()) < 0.002) == (True, True)


def test_the_page_without_background_is_not_painted(drawing: Callable[..., Drawn]) -> None:
    drawn = drawing(background=False)
    assert _svg(drawn).find(f".//{SVG}rect[@id='paper']") is None


@pytest.mark.parametrize("kind", ["svg", "pdf", "png"])
def test_figures_drawn_at_once_are_as_when_drawn_alone(
    drawing: Callable[..., Drawn], quick: FigureOptions, kind: str
) -> None:
    themes = ("light", "dark") * 3
    alone = {theme: encode(drawing(theme=theme), kind, replace(quick, theme=theme)) for theme in ("light", "dark")}
    drawn = [drawing(theme=theme) for theme in themes]
    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        content = list(pool.map(lambda each: encode(each, kind, each.options), drawn))
    assert [content[place] == alone[theme] for place, theme in enumerate(themes)] == [True] * len(themes)
