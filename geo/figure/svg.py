"""A scene as SVG: paths and whole lines of text in named groups, as a designer wants to find them.

Written directly rather than through matplotlib, whose import alone takes longer than this, and whose SVG has neither
groups with names nor a size in millimetres. Letters' halos are outlines of their own beneath the text, since
editors disagree about stroked text.
"""

from __future__ import annotations

import base64
import re
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Final

from geo.figure.embedding import embedded
from geo.figure.options import POINTS_PER_MM
from geo.figure.paths import svg_line, svg_path
from geo.figure.scene import Area, Ink, Lines, Signs
from geo.figure.typeface import FALLBACK, FAMILY, HALO_WIDTH, letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from geo.figure.embedding import Embedded
    from geo.figure.scene import Mark, Point, Scene, Writing
    from geo.figure.typeface import Style

NAMESPACES: Final = 'xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"'
_NOT_FOR_A_NAME: Final = re.compile(r"[^\w.-]")


def svg(scene: Scene) -> str:
    """Return a scene as an SVG document whose size is in millimetres and whose unit is the point."""
    return "\n".join(_Writer(scene).lines()) + "\n"


class _Writer:
    """Writes one document; every name in it is used once."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._names: dict[str, int] = {}

    def lines(self) -> Iterator[str]:
        scene = self._scene
        box, panel = scene.panel.box, scene.panel
        millimetres = " ".join(
            f'{side}="{length / POINTS_PER_MM:.4f}mm"'
            for side, length in (("width", scene.width), ("height", scene.height))
        )
        yield '<?xml version="1.0" encoding="utf-8"?>'
        yield f'<svg {NAMESPACES} {millimetres} viewBox="0 0 {scene.width:.4f} {scene.height:.4f}">'
        if scene.title:
            yield f"<title>{escape(scene.title)}</title>"
        yield "<style>"
        yield from (_font_face(font) for font in embedded((*scene.chart, *scene.page)))
        yield "</style>"
        if scene.paper:
            yield f'<rect id="paper" width="100%" height="100%" fill="{scene.paper}"/>'
        across, up = box.left, scene.height - box.bottom
        frame = f'x="{box.left:.2f}" y="{scene.height - box.top:.2f}" width="{box.width:.2f}" height="{box.height:.2f}"'
        yield f'<clipPath id="frame"><rect {frame}/></clipPath>'
        yield '<g id="map" inkscape:groupmode="layer" inkscape:label="map" clip-path="url(#frame)">'
        yield f'<rect id="water" {frame} fill="{panel.water}"/>'
        yield from self._groups(scene.chart, across, up)
        yield "</g>"
        yield f'<rect id="neatline" {frame}{_inked(panel.edge)}/>'
        yield '<g id="page" inkscape:groupmode="layer" inkscape:label="page">'
        yield from self._groups(scene.page, 0.0, scene.height)
        yield "</g>"
        yield "</svg>"

    def _groups(self, marks: Iterable[Mark], across: float, up: float) -> Iterator[str]:
        for group, members in groupby(marks, key=lambda mark: mark.group):
            name = self._name(group)
            yield f'<g{name} inkscape:groupmode="layer" inkscape:label="{escape(group)}">'
            for mark in members:
                yield from self._mark(mark, across, up)
            yield "</g>"

    def _mark(self, mark: Mark, across: float, up: float) -> Iterator[str]:
        match mark.shape:
            case Lines() as lines:
                path = "".join(svg_line(part * (1, -1) + (across, up)) for part in lines.parts)
                yield f'<path{self._name(mark.name)} d="{path}"{_stroked(lines)}/>'
            case Area(outline, ink):
                path = svg_path(outline.flipped().moved(across, up))
                yield f'<path{self._name(mark.name)} d="{path}"{_inked(ink)}/>'
            case Signs(parts, positions, names):
                drawn = "".join(f'<path d="{svg_path(o.flipped())}"{_inked(ink)}/>' for o, ink in parts)
                for number, (x, y) in enumerate(positions):
                    name = self._name(names[number] if names else mark.name)
                    yield f'<g{name} transform="translate({across + x:.2f} {up - y:.2f})">{drawn}</g>'
            case writing:
                yield from self._text(writing, mark.name, (across, up))

    def _text(self, writing: Writing, name: str, origin: Point) -> Iterator[str]:
        style = writing.style
        yield f"<g{self._name(name)}>"
        if style.halo:
            for text, x, y in writing.rows:
                outline = letters(text, style).turned(1.0, writing.angle).moved(x, y)
                halo = _inked(Ink(style.halo, style.halo, style.size * HALO_WIDTH))
                yield f'<path d="{svg_path(outline.flipped().moved(*origin))}"{halo}/>'
        for text, x, y in writing.rows:
            across, down = origin[0] + x, origin[1] - y
            turn = f' transform="rotate({-writing.angle:.3f} {across:.2f} {down:.2f})"' if writing.angle else ""
            yield f'<text x="{across:.2f}" y="{down:.2f}"{turn}{_set(style, text)}>{escape(text, quote=False)}</text>'
        yield "</g>"

    def _name(self, wanted: str) -> str:
        """Return the attribute that names an element; what was named before is numbered."""
        if not wanted:
            return ""
        name = _NOT_FOR_A_NAME.sub("_", wanted)
        self._names[name] = count = self._names.get(name, 0) + 1
        return f' id="{name}"' if count == 1 else f' id="{name}-{count}"'


def _font_face(font: Embedded) -> str:
    family = FALLBACK if font.name == "Fallback" else FAMILY
    weight = 600 if font.name == "Semibold" else 400
    slant = "italic" if font.name == "It" else "normal"
    content = base64.b64encode(font.content).decode()
    return (
        f'@font-face{{font-family:"{family}";font-weight:{weight};font-style:{slant};'
        f'src:url(data:font/ttf;base64,{content}) format("truetype")}}'
    )


def _set(style: Style, text: str) -> str:
    face = style.face(text)
    family = f"{FALLBACK}, sans-serif" if face == "Fallback" else f"'{FAMILY}', {FALLBACK}, sans-serif"
    weight = ' font-weight="600"' if face == "Semibold" else ""
    slant = ' font-style="italic"' if face == "It" else ""
    return f' font-family="{family}" font-size="{style.size:.3f}"{weight}{slant} fill="{style.colour}"'


def _inked(ink: Ink) -> str:
    line = f' stroke="{ink.line}" stroke-width="{ink.width:.3f}" stroke-linejoin="round"' if ink.width else ""
    ends = ' stroke-linecap="round"' if ink.width and ink.fill == "none" else ""
    return f' fill="{ink.fill}"{line}{ends}' + (f' fill-opacity="{ink.alpha:g}"' if ink.alpha < 1 else "")


def _stroked(lines: Lines) -> str:
    dash = ",".join(f"{length * lines.width:.3f}" for length in lines.dash)
    pattern = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f' fill="none" stroke="{lines.colour}" stroke-width="{lines.width:.3f}"'
        f' stroke-linecap="round" stroke-linejoin="round"{pattern}'
    )
