"""How the single page looks: on a desk and on a phone, light and dark, on paper, for eyes and for fingers."""

from __future__ import annotations

import json
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from pathlib import Path

    from tests.end_to_end.html_export.conftest import Reader

DESK = (1280, 800)
PHONE = (390, 844)
PHONE_ON_ITS_SIDE = (844, 390)
FINGER = 44
"""The least width and height of what a finger shall hit, in CSS pixels (WCAG 2.5.5)."""
LEAST_CONTRAST = 4.5
"""WCAG 2.2, 1.4.3, level AA."""
CONTRASTS = """() => {
  const pen = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const painted = (colours) => {
    for (const colour of colours) { pen.fillStyle = colour; pen.fillRect(0, 0, 1, 1); }
    return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (rgb) => rgb.map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const grounds = (e) => (e ? [...grounds(e.parentElement), getComputedStyle(e).backgroundColor] : []);
  return [...document.querySelectorAll("body *")].filter((e) => e.checkVisibility() && !e.closest("svg, .map, script")
    && [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.data.trim())).map((e) => {
    const under = grounds(e);
    const [a, b] = [light(painted(under)), light(painted([...under, getComputedStyle(e).color]))];
    return [`${e.tagName}.${e.className}`, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)];
  });
}"""
"""Each text on the page with its contrast to what it stands on."""


def test_every_control_has_a_name(open_page: Reader) -> None:
    unnamed = (
        "[...document.querySelectorAll('button, input, a[href], summary')].filter(e =>"
        " !(e.ariaLabel || e.textContent || e.closest('label')?.textContent).trim()).length"
    )
    assert open_page.ask(unnamed) == 0


def test_the_theme_can_be_switched(open_page: Reader) -> None:
    background = "getComputedStyle(document.body).backgroundColor"
    before = open_page.ask(background)
    open_page.click("#theme")
    assert open_page.ask(background) != before
    open_page.click("#theme")
    assert open_page.ask(background) == before


def test_paper_gets_light_colours_and_the_sources(open_page: Reader) -> None:
    open_page.ask("document.documentElement.style.colorScheme === 'dark' || document.getElementById('theme').click()")
    open_page.ask("dispatchEvent(new Event('beforeprint')) && 0")
    assert open_page.ask("getComputedStyle(document.body).colorScheme") == "light"
    assert open_page.ask("document.getElementById('panel-sources').checkVisibility()")
    open_page.ask("dispatchEvent(new Event('afterprint')) && 0")
    assert open_page.ask("getComputedStyle(document.body).colorScheme") == "dark"


def test_every_stop_of_the_tab_key_is_seen(open_page: Reader) -> None:
    stops = ["search"]
    open_page.press(Qt.Key.Key_Slash)
    while stops[-1]:
        open_page.press(Qt.Key.Key_Tab)
        here = "document.activeElement"
        stops.append(open_page.ask(f"{here} === document.body ? '' : {here}.id || {here}.className"))
        if stops[-1]:
            assert open_page.ask(f"parseFloat(getComputedStyle({here}).outlineWidth)") >= 2
    assert stops == [
        "search",
        "tab-list",
        "row",
        "map_caspian",
        "leaflet-control-zoom-in",
        "leaflet-control-zoom-out",
        "",
    ]


def test_no_name_on_the_map_covers_another_or_the_credits(open_page: Reader) -> None:
    open_page.ask("map_caspian.setView([38.5, 49.5], 5.5) && 0")
    boxes = (
        "[...document.querySelectorAll('.leaflet-pane .label, .leaflet-bottom .leaflet-control')]"
        ".filter(e => !e.style.transform?.match(/rotate\\((?!0rad)/))"
        ".map(e => e.getBoundingClientRect()).filter(b => b.width)"
        ".map(b => [b.left, b.top, b.right, b.bottom])"
    )
    placed = open_page.ask(boxes)
    assert len(placed) > 8
    for (left, top, right, bottom), other in combinations(placed, 2):
        assert right <= other[0] + 1 or other[2] <= left + 1 or bottom <= other[1] + 1 or other[3] <= top + 1


@pytest.mark.parametrize("tab", ["list", "layers", "sources", "about"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_text_stands_out_from_its_ground(dark: bool, tab: str, reader: Reader, builtin_file: Path) -> None:  # noqa: FBT001 - a parameter
    reader.open(builtin_file, fragment="fibre-cable")
    reader.ask(f"(document.documentElement.style.colorScheme === 'dark') === {json.dumps(dark)} || theme.click()")
    reader.click(f"#tab-{tab}")
    faint = [found for found in reader.ask(f"({CONTRASTS})()") if found[1] < LEAST_CONTRAST]
    assert faint == []


@pytest.mark.parametrize("size", [DESK, PHONE, PHONE_ON_ITS_SIDE])
def test_nothing_sticks_out_at_the_side(size: tuple[int, int], reader: Reader, builtin_file: Path) -> None:
    reader.open(builtin_file, size, fragment="fibre-cable")
    assert reader.ask("document.documentElement.scrollWidth <= innerWidth")
    assert reader.ask("document.documentElement.scrollHeight <= innerHeight")
    wider = (
        "[...document.querySelectorAll('.sheet, .head, .search')].filter(e => e.scrollWidth > e.clientWidth + 1).length"
    )
    assert reader.ask(wider) == 0


@pytest.mark.parametrize("tab", ["list", "layers", "sources", "about"])
@pytest.mark.parametrize("size", [PHONE, PHONE_ON_ITS_SIDE])
def test_a_finger_can_hit_everything(size: tuple[int, int], tab: str, reader: Reader, builtin_file: Path) -> None:
    reader.open(builtin_file, size)
    reader.click(f"#tab-{tab}")
    small = (
        "[...document.querySelectorAll('button, input[type=search], a[href], label, summary')]"
        ".filter(e => e.checkVisibility()).map(e => [e.className || e.id, e.getBoundingClientRect()])"
        f".filter(([, b]) => b.width && Math.min(b.width, b.height) < {FINGER}).map(([name]) => name)"
    )
    assert reader.ask(small) == []


def test_a_phone_that_is_turned_keeps_the_feature_in_sight(reader: Reader, builtin_file: Path) -> None:
    reader.open(builtin_file, PHONE_ON_ITS_SIDE, fragment="aktau-port")
    reader.view.resize(*PHONE)
    reader.wait_for("map_caspian.getSize().x === 390")
    x, y = reader.place_of("aktau-port")
    assert reader.covers("#map_caspian", x, y)
    assert not reader.covers("#details", x, y)


@pytest.mark.parametrize("size", [PHONE, PHONE_ON_ITS_SIDE])
def test_details_on_a_phone_leave_the_feature_in_sight(
    size: tuple[int, int], reader: Reader, builtin_file: Path
) -> None:
    reader.open(builtin_file, size, fragment="aktau-port")
    x, y = reader.place_of("aktau-port")
    assert reader.text("#details h2") == "Port of Aktau"
    assert reader.covers("#map_caspian", x, y)
    assert not reader.covers("#details", x, y)
