"""The map page: folium makes it, and this module makes it fit for a strict content security policy.

**The only importer of folium.** What folium writes inline is moved into files of its own, so that the
policy needs no ``unsafe-inline``; of its ten remote addresses none is left. No text from data ever
goes into the page: features travel as JSON (see :mod:`geo.page_data`) and are set as ``textContent``.
"""

from __future__ import annotations

from html import escape
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Final

import folium

from geo import resources
from geo.modules import bundle

if TYPE_CHECKING:
    from collections.abc import Mapping

MAP_NAME: Final = "caspian"
"""folium calls the map's variable and element ``map_caspian``; left alone it would draw a random name."""
START: Final = (42.6, 51.2)
"""Latitude and longitude of the middle of the Caspian's surroundings: folium's order, not ours."""
START_ZOOM: Final = 5
ZOOM_RANGE: Final = {"minZoom": 3, "maxZoom": 13}
"""Leaflet's names: without a tile layer folium passes no limits on. Beyond 13 the base map has nothing to show."""

_SCRIPTS: Final = (("leaflet", "leaflet/leaflet.js"), ("channel", "qwebchannel.js"))
_STYLES: Final = (("leaflet_css", "leaflet/leaflet.css"),)
_INLINE: Final = {"script": "folium.js", "style": "folium.css"}
"""Where what stands inside these elements goes."""
_DATA: Final = ("data/atlas.json", "data/basemap.bin")
_FONTS: Final = ("Regular", "Semibold", "It")
_HEAD: Final = "\n".join(
    (
        "<title>Caspian Explorer</title>",
        # Asked for at once rather than one after the other, as each is met.
        *(f'<link rel="preload" as="fetch" crossorigin href="{path}">' for path in _DATA),
        *(f'<link rel="preload" as="font" crossorigin href="page/fonts/{style}.ttf">' for style in _FONTS),
        '<link rel="stylesheet" href="folium.css">',
        '<link rel="stylesheet" href="page/map.css">',
        '<script defer src="map.js"></script>',
        "",
    ),
)
_FOOT: Final = """<script src="folium.js"></script>
"""


def build_page() -> Mapping[str, bytes]:
    """Build the page.

    Returns
    -------
    mapping
        ``index.html``, ``folium.js``, ``folium.css`` and ``map.js``, our modules in one; the same bytes at every call.
    """
    # preferCanvas stays off: printing keeps SVG paths as vectors and turns a canvas into a bitmap.
    chart = folium.Map(
        location=START,
        zoom_start=START_ZOOM,
        tiles=None,
        zoom_snap=0.25,
        zoom_delta=0.5,
        zoom_control=False,
        attribution_control=False,
        zoom_animation=False,
        world_copy_jump=True,
    )
    chart.options |= ZOOM_RANGE
    chart._id = MAP_NAME  # noqa: SLF001 - folium offers no other way to a name that stays the same
    chart.default_js = list(_SCRIPTS)
    chart.default_css = list(_STYLES)
    splitter = _Splitter()
    splitter.feed(chart.get_root().render())
    markup = "".join(splitter.markup).replace("</head>", f"{_HEAD}</head>").replace("</body>", f"{_FOOT}</body>")
    inline = {_INLINE[tag]: "\n".join(texts).encode() for tag, texts in splitter.inline.items()}
    script = f'"use strict";\n{bundle(resources.asset("page", "map.js"))}'
    return {"index.html": markup.encode(), "map.js": script.encode(), **inline}


class _Splitter(HTMLParser):
    """Copies a page, moving what stands inside ``script`` and ``style`` into files of their own."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.markup: list[str] = []
        self.inline: dict[str, list[str]] = {tag: [] for tag in _INLINE}
        self._taking: str | None = None

    def handle_decl(self, decl: str) -> None:
        self.markup.append(f"<!{decl}>")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _INLINE and not dict(attrs).get("src"):
            self._taking = tag
            return
        written = "".join(f' {name}="{escape(value or "")}"' for name, value in attrs)
        self.markup.append(f"<{tag}{written}>")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self._taking is None:
            self.markup.append(f"</{tag}>")
        self._taking = None

    def handle_data(self, data: str) -> None:
        if self._taking is None:
            self.markup.append(data if data.strip() else "\n")
        else:
            self.inline[self._taking].append(data.strip())

    def handle_entityref(self, name: str) -> None:
        self.markup.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.markup.append(f"&#{name};")
