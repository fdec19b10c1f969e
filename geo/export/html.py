"""The interactive map with its facts, filters and sources in one HTML file that opens from disk without a network.

Whatever the file runs was written here and is named in its content security policy by its hash; what comes from
data stands in it as JSON, in which nothing can be read as markup, and reaches the page as ``textContent``.
The map itself is what :mod:`geo.page` has folium make; only the page around it is another.
"""

from __future__ import annotations

import base64
import hashlib
import re
from html import escape
from string import Template
from typing import TYPE_CHECKING, Final

import msgspec

from geo import resources
from geo.compare import compare
from geo.export.characters import NOT_IN_C_STRINGS, visible
from geo.export.fonts import font_address
from geo.export.html_data import page_record
from geo.export.part import part_of
from geo.modules import bundle
from geo.page import build_page
from geo.page_data import page_data
from geo.symbology import read_symbology

if TYPE_CHECKING:
    from collections.abc import Iterable

    from geo.export.contents import Contents
    from geo.export.formats import Progress

SIGNS: Final = "".join(chr(code) for code in range(0xA0, 0x100)) + "–—…“”‘’•×−↑↓¶"
"""What the page itself writes beyond ASCII."""
_FONT: Final = re.compile(r'url\("fonts/(\w+)\.ttf"\)')
_ADDRESS: Final = re.compile(r"url\((?!\"?data:)[^)]*\)")
_SOURCE_MAP: Final = re.compile(r"^//# sourceMappingURL=.*$", re.MULTILINE)
_CLOSING: Final = re.compile(r"</(?:script|style)|<!--", re.IGNORECASE)
_INERT: Final = {
    b"<": b"\\u003c",
    b">": b"\\u003e",
    b"&": b"\\u0026",
    b"\xe2\x80\xa8": b"\\u2028",
    b"\xe2\x80\xa9": b"\\u2029",
}
"""What HTML or an old script engine would read as more than text. None of it stands in JSON outside of strings."""


def encode(contents: Contents, progress: Progress) -> bytes:
    """Return the file in UTF-8, the same at every call.

    Nothing but the selection is in it. What is compared is what is in it, so that no sentence tells of a figure
    that was filtered out.
    """
    progress(0.0, "Comparing sources")
    part = part_of(contents.atlas, contents.selection)
    comparisons = compare(part)
    # The classes are those of the whole atlas, so that colours mean the same as on its map.
    symbology = read_symbology(resources.asset("symbology.toml")).with_layers(contents.atlas.layers)
    drawn = page_data(part, comparisons, symbology)
    atlas = drawn["data/atlas.json"]
    record = msgspec.json.encode(visible(page_record(contents, part, comparisons)))
    progress(0.3, "Drawing the page")
    chart = build_page()
    title = visible(contents.name, NOT_IN_C_STRINGS)
    progress(0.6, "Cutting the typeface down to what is shown")
    style = _style(chart["folium.css"].decode(), f"{atlas.decode()}{record.decode()}{title}")
    scripts = {
        "leaflet": _code(_SOURCE_MAP.sub("", resources.leaflet().joinpath("leaflet.js").read_text(encoding="utf-8"))),
        "map": _code(chart["folium.js"].decode()),
        "script": _code(bundle(resources.asset("page", "standalone", "main.js"))),
    }
    page = Template(resources.asset("page", "standalone", "page.html").read_text(encoding="utf-8"))
    content = page.substitute(
        scripts,
        style=style,
        policy=_policy(scripts.values(), style),
        title=escape(title),
        atlas=inert(atlas),
        record=inert(record),
        basemap=base64.b64encode(drawn["data/basemap.bin"]).decode(),
    ).encode()
    progress(1.0, "The page is written")
    return content


def inert(json: bytes) -> str:
    r"""Return JSON that means the same and can stand in a ``script`` element, whatever its texts are.

    Examples
    --------
    >>> inert(b'"</script>"')
    '"\\u003c/script\\u003e"'
    """
    for character, escaped in _INERT.items():
        json = json.replace(character, escaped)
    return json.decode()


def _style(chart: str, texts: str) -> str:
    """Return the style sheets as one, with the typeface in it and no address of anything else."""
    sheets = (
        resources.leaflet() / "leaflet.css",
        resources.asset("page", "map.css"),
        resources.asset("page", "standalone", "standalone.css"),
    )
    style = "\n".join((chart, *(sheet.read_text(encoding="utf-8") for sheet in sheets)))
    characters = {*texts, *texts.upper(), *SIGNS}
    embedded = _FONT.sub(lambda match: f'url("{font_address(match[1], characters)}")', style)
    return _code(_ADDRESS.sub("none", embedded))


def _code(text: str) -> str:
    """Return a script or style sheet as it can stand in a page.

    Raises
    ------
    ValueError
        When it would end its element early; what is ours or Leaflet's never does.
    """
    found = _CLOSING.search(text)
    if found:
        raise ValueError(f"“{found[0]}” would be read as markup. Write it in two parts.")
    return text


def _policy(scripts: Iterable[str], style: str) -> str:
    """Allow these very scripts and this style sheet, the typeface within it, and nothing else."""
    allowed = " ".join(map(_source, scripts))
    return (
        f"default-src 'none'; script-src {allowed}; style-src {_source(style)}; font-src data:; "
        "connect-src 'none'; img-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'"
    )


def _source(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
