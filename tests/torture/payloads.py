"""Texts that somebody may have meant ill, made from a few parts: what they would do is visible at once if it happens.

A script that runs sets ``window.ran``; an address that is fetched is :data:`ADDRESS`; a formula is a formula.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, product
from typing import TYPE_CHECKING, Final

from geo.model import LONGEST_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator

RUN: Final = "window.ran=1"
"""What every script would do."""
ADDRESS: Final = "http://127.0.0.1:9/canary"
"""What every reference would fetch: the discard port of this machine."""
LONG: Final = 1_000_000
"""Characters."""

_ELEMENTS: Final = ("img src=x", "svg", "body", "input autofocus", "details open", "video src=x", "iframe", "a href=#")
_EVENTS: Final = ("onerror", "onload", "onfocus", "onclick", "ontoggle", "onmouseover", "onanimationstart")
_ESCAPES: Final = (
    "{}", "</script>{}", "-->{}", "]]>{}", "\"'>{}", "</style>{}", "</textarea>{}", "<![CDATA[{}]]>",
    "</description></Placemark>{}", "<!--<script>{}",
)  # fmt: skip
_ACTIVE: Final = (
    f"<script>{RUN}</script>",
    f"<img src=x onerror='{RUN}'>",
    f"<img src='{ADDRESS}'>",
)
_SCRIPT_TEXTS: Final = (
    f"';{RUN};//", f'";{RUN};//', f"`;{RUN};//", f"${{{RUN}}}", f"{{{{constructor.constructor('{RUN}')()}}}}",
    f"{{% {RUN} %}}", f"<%= {RUN} %>", f"#{{{RUN}}}", f"\\u003cscript\\u003e{RUN}\\u003c/script\\u003e",
    f"\\';{RUN};//",
    "__proto__", "constructor", "toString", "%s%n%x", "{0}{name}", "{0.__class__}", "$[id]", "[% layer_property() %]",
    "'; DROP TABLE facts; --", "&lt;b&gt;", "&#60;b&#62;", "&unknown;", "&#0;", "<b>bold</b>",
    "<!DOCTYPE html><b>x</b>",
    "<h1>x", "<table><tr><td>x", "<meta http-equiv=refresh content='0;url=about:blank'>", "<base href=x>",
)  # fmt: skip
_SVG: Final = (
    f"<svg><script>{RUN}</script></svg>",
    f"<svg><a xlink:href='javascript:{RUN}'><text>x</text></a></svg>",
    f"<svg><image href='{ADDRESS}'/></svg>",
    f"<svg><use href='{ADDRESS}#x'/></svg>",
    f"<svg><animate onbegin='{RUN}' attributeName=x dur=1s>",
    f"<svg><set attributeName=onmouseover to='{RUN}'/></svg>",
    "<svg><foreignObject><iframe srcdoc='<script>parent.ran=1</script>'/></foreignObject></svg>",
    f"</text><script>{RUN}</script><text>",
    f"<?xml-stylesheet href='{ADDRESS}'?>",
    f"<!ENTITY x SYSTEM '{ADDRESS}'>&x;",
)
_STYLES: Final = (
    "</style><style>*{display:none}</style>", f"red;background:url({ADDRESS})", f"@import '{ADDRESS}';",
    "*{display:none}",
    f"<link rel=stylesheet href='{ADDRESS}'>", f"<div style='background:url({ADDRESS})'>x</div>", "expression(1)",
    "<span style='position:fixed;inset:0'>x</span>", '#fff"/><script>window.ran=1</script>', "\\3c script\\3e",
)  # fmt: skip
_SCHEMES: Final = ("javascript:{}", "JaVaScRiPt:{}", "java\tscript:{}", "data:text/html,<script>{}</script>",
                   "vbscript:{}", "file:///etc/passwd#{}", "caspian://map/index.html?{}", "blob:{}")  # fmt: skip
_LINKS: Final = ("{}", '<a href="{}">x</a>', '<iframe src="{}"></iframe>', '<form action="{}"><button>')
_FORMULAS: Final = (
    "1+1", "cmd|' /C calc'!A0", f'HYPERLINK("{ADDRESS}")', f'WEBSERVICE("{ADDRESS}")', "SUM(A1:A9)",
    f'IMPORTXML("{ADDRESS}";"//a")',
)  # fmt: skip
_STARTS: Final = ("=", "+", "-", "@", "\t=", "\r=", "\n=", "'=", "＝", "＋", "－", "＠", ";=", '"=')
_BIDI: Final = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
_INVISIBLE: Final = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u180e\u2028\u2029\u00a0\u3000\ufffc"
_CONTROLS: Final = "\0\x01\x07\x08\x0b\x0c\x1b\x7f\x80\x85\ufffe\uffff"
_SCRIPTS: Final = (
    "العربية مرفأ", "עברית", "Қазақстан", "Şuşa İçərişəhər", "中文", "🚢🇦🇿", "e\u0301\u0301\u0301" * 20, "i\u0307",
    "\U0010ffff", "ﷺ", "\u0e33" * 30,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Payload:
    """A text and what sort of harm it tries."""

    family: str
    text: str


def payloads() -> tuple[Payload, ...]:
    """Return all of them, each text once."""
    found: dict[str, Payload] = {}
    for payload in chain(_markup(), _texts(), _formulas(), _characters(), _lengths()):
        found.setdefault(payload.text, payload)
    return tuple(found.values())


def few() -> tuple[Payload, ...]:
    """Return some of every family: what runs with every change."""
    chosen: list[Payload] = []
    for family in dict.fromkeys(payload.family for payload in payloads()):
        members = [payload for payload in payloads() if payload.family == family]
        chosen += members[:: max(1, len(members) // 3)]
    return tuple(chosen)


def _markup() -> Iterator[Payload]:
    for around, inner in product(_ESCAPES, _ACTIVE):
        yield Payload("script", around.format(inner))
    for element, event in product(_ELEMENTS, _EVENTS):
        yield Payload("event handler", f"<{element} {event}='{RUN}'>")
    for text in _SVG:
        yield Payload("SVG", text)
    for text in _STYLES:
        yield Payload("style", text)
    for scheme, link in product(_SCHEMES, _LINKS):
        yield Payload("address", link.format(scheme.format(RUN)))


def _texts() -> Iterator[Payload]:
    for text in _SCRIPT_TEXTS:
        yield Payload("template", text)


def _formulas() -> Iterator[Payload]:
    for start, formula in product(_STARTS, _FORMULAS):
        yield Payload("formula", f"{start}{formula}")


def _characters() -> Iterator[Payload]:
    for control in _BIDI:
        yield Payload("direction", f"a{control}txt.exe")
    for character in _INVISIBLE:
        yield Payload("invisible", f"zero{character}width")
        yield Payload("invisible", character)
    for control in _CONTROLS:
        yield Payload("control", f"a{control}b")
    for surrogate in ("\ud800", "\udfff", "\udc80", "\udfff\ud800"):
        yield Payload("surrogate", f"a{surrogate}b")
    for text in _SCRIPTS:
        yield Payload("script of the world", text)


def _lengths() -> Iterator[Payload]:
    yield Payload("length", "")
    yield Payload("length", " ")
    yield Payload("length", "\n" * 400)
    yield Payload("length", "x" * LONGEST_NAME)
    yield Payload("length", "many words " * (LONGEST_NAME // 11))
    for part in ("x", "many words ", "<b>"):
        yield Payload("endless", part * (LONG // len(part)))
