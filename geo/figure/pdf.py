"""A scene as PDF: paths, whole lines of text in embedded fonts, and its groups as layers that can be switched.

Written with pydyf rather than by matplotlib, which takes twice as long, and whose PDF has no layers.
"""

from __future__ import annotations

import io
import zlib
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

import pydyf

from geo.figure.embedding import Embedded, embedded
from geo.figure.outlines import polygon, rectangle
from geo.figure.paths import pdf_line, pdf_path
from geo.figure.scene import Area, Ink, Lines, Mark, Signs
from geo.figure.typeface import HALO_WIDTH, letters

if TYPE_CHECKING:
    from collections.abc import Iterable

    from geo.figure.scene import Scene, Writing

PRODUCER: Final = "Caspian Explorer"
_POSTSCRIPT: Final = {
    "Regular": "SourceSansPro-Regular",
    "Semibold": "SourceSansPro-Semibold",
    "It": "SourceSansPro-It",
    "Fallback": "DejaVuSans",
}
_ITALIC: Final = 1 << 6
_SYMBOLIC: Final = 1 << 2
COMPRESSION: Final = 4
"""Of zlib's nine levels: with the sixth, which is its own choice, a map's paths take three times as long and become a
twentieth smaller."""
_THOUSAND: Final = 1000
"""In PDF a font's measures are thousandths of its size."""


def pdf(scene: Scene, subject: str = "") -> bytes:
    """Return a scene as a PDF document of one page, which says in its properties what ``subject`` is."""
    return _Document(scene).content(subject)


class _Document:
    """Writes one document."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._pdf = pydyf.PDF()
        self._out: list[str] = []
        self._layers: dict[str, Any] = {}
        self._alphas: dict[float, str] = {}
        self._fonts = {font.name: font for font in embedded((*scene.page, *scene.chart))}

    def content(self, subject: str) -> bytes:
        scene, out = self._scene, self._out
        box, panel = scene.panel.box, scene.panel
        out.append("1 j 1 J")
        if scene.paper:
            self._area(Area(rectangle(0, 0, scene.width, scene.height), Ink(scene.paper)))
        frame = rectangle(box.left, box.bottom, box.width, box.height)
        out.append(f"q {pdf_path(frame)}W n")
        self._area(Area(frame, Ink(panel.water)))
        out.append(f"1 0 0 1 {box.left:.4f} {box.bottom:.4f} cm")
        self._marks(scene.chart)
        out.append("Q")
        self._area(Area(frame, panel.edge))
        self._marks(scene.page)
        return self._written(subject)

    def _marks(self, marks: Iterable[Mark]) -> None:
        for group, members in groupby(marks, key=lambda mark: mark.group):
            layer = self._layer(group)
            self._out.append(f"/OC /{layer} BDC")
            for mark in members:
                self._mark(mark)
            self._out.append("EMC")

    def _mark(self, mark: Mark) -> None:
        match mark.shape:
            case Lines() as lines:
                path = "".join(pdf_line(part) for part in lines.parts if len(part) > 1)
                dash = " ".join(f"{length * lines.width:.3f}" for length in lines.dash)
                self._out.append(f"q {_colour(lines.colour)} RG {lines.width:.3f} w [{dash}] 0 d {path}S Q")
            case Area() as area:
                self._area(area)
            case Signs(parts, positions, _):
                drawn = "".join(self._inked(pdf_path(outline), ink) for outline, ink in parts)
                for x, y in positions:
                    self._out.append(f"q 1 0 0 1 {x:.2f} {y:.2f} cm {drawn}Q")
            case writing:
                self._text(writing)

    def _area(self, area: Area) -> None:
        self._out.append(f"q {self._inked(pdf_path(area.outline), area.ink)}Q")

    def _inked(self, path: str, ink: Ink) -> str:
        fill, line = ink.fill != "none", ink.line != "none" and ink.width > 0
        operator = {(True, True): "B", (True, False): "f", (False, True): "S", (False, False): "n"}[fill, line]
        colours = f"{_colour(ink.fill)} rg " if fill else ""
        colours += f"{_colour(ink.line)} RG {ink.width:.3f} w " if line else ""
        seen = f"/{self._alphas.setdefault(ink.alpha, f'A{len(self._alphas)}')} gs " if ink.alpha < 1 else ""
        return f"{seen}{colours}{path}{operator} "

    def _text(self, writing: Writing) -> None:
        style = writing.style
        turned = polygon([(0, 0), (1, 0), (0, 1), (0, 0)]).turned(1.0, writing.angle).vertices
        matrix = " ".join(f"{value:.5f}" for value in turned[1:3].ravel())
        if style.halo:
            halo = Ink(style.halo, style.halo, style.size * HALO_WIDTH)
            for text, x, y in writing.rows:
                self._area(Area(letters(text, style).turned(1.0, writing.angle).moved(x, y), halo))
        for text, x, y in writing.rows:
            font = self._fonts[style.face(text)]
            glyphs = "".join(f"{font.glyphs[letter]:04x}" for letter in text)
            face = f"{_colour(style.colour)} rg /{font.name} {style.size:.3f} Tf"
            self._out.append(f"BT {face} {matrix} {x:.2f} {y:.2f} Tm <{glyphs}> Tj ET")

    def _layer(self, name: str) -> str:
        """Return the name in the page's resources of a layer; one that occurs again is the same one."""
        if name not in self._layers:
            layer = pydyf.Dictionary({"Type": "/OCG", "Name": pydyf.String(name)})
            self._pdf.add_object(layer)
            self._layers[name] = layer
        return f"L{list(self._layers).index(name)}"

    def _written(self, subject: str) -> bytes:
        document, scene = self._pdf, self._scene
        drawing = _compressed("\n".join(self._out).encode())
        document.add_object(drawing)
        layers = [layer.reference for layer in self._layers.values()]
        fonts = {name: self._font(font) for name, font in self._fonts.items()}
        states = {name: pydyf.Dictionary({"ca": alpha, "CA": alpha}) for alpha, name in self._alphas.items()}
        resources = pydyf.Dictionary({
            "Font": pydyf.Dictionary(fonts),
            "ExtGState": pydyf.Dictionary(states),
            "Properties": pydyf.Dictionary({f"L{number}": layer for number, layer in enumerate(layers)}),
        })  # fmt: skip
        sides = pydyf.Array([0, 0, round(scene.width, 4), round(scene.height, 4)])
        page = pydyf.Dictionary({
            "Type": "/Page",
            "Parent": document.pages.reference,
            "MediaBox": sides,
            "Resources": resources,
            "Contents": drawing.reference,
        })  # fmt: skip
        document.add_page(page)
        shown = pydyf.Dictionary({"Order": pydyf.Array(layers), "ON": pydyf.Array(layers)})
        document.catalog["OCProperties"] = pydyf.Dictionary({"OCGs": pydyf.Array(layers), "D": shown})
        properties = {"Title": scene.title, "Subject": subject, "Producer": PRODUCER, "Creator": PRODUCER}
        document.info.update({key: pydyf.String(text) for key, text in properties.items() if text})
        stream = io.BytesIO()
        document.write(stream, version=b"1.7", compress=False)
        return stream.getvalue()

    def _font(self, font: Embedded) -> bytes:
        """Add a font whose text is glyph numbers, with what they mean, and return the reference to it."""
        document = self._pdf
        program = _compressed(font.content, Length1=len(font.content))
        meaning = _compressed(_to_unicode(font).encode())
        name = f"/{_tag(font)}+{_POSTSCRIPT[font.name]}"
        descriptor = pydyf.Dictionary({
            "Type": "/FontDescriptor",
            "FontName": name,
            "Flags": _SYMBOLIC | (_ITALIC if font.name == "It" else 0),
            "FontBBox": pydyf.Array([round(side * _THOUSAND) for side in font.box]),
            "ItalicAngle": -11 if font.name == "It" else 0,
            "Ascent": round(font.ascent * _THOUSAND),
            "Descent": round(font.descent * _THOUSAND),
            "CapHeight": 660,
            "StemV": 80,
        })  # fmt: skip
        for part in (program, meaning, descriptor):
            document.add_object(part)
        descriptor["FontFile2"] = program.reference
        widths = pydyf.Array()
        for letter, glyph in sorted(font.glyphs.items(), key=lambda pair: pair[1]):
            widths += [glyph, pydyf.Array([round(font.advances[letter] * _THOUSAND, 2)])]
        descendant = pydyf.Dictionary({
            "Type": "/Font",
            "Subtype": "/CIDFontType2",
            "BaseFont": name,
            "CIDSystemInfo": pydyf.Dictionary(
                {"Registry": pydyf.String("Adobe"), "Ordering": pydyf.String("Identity"), "Supplement": 0}
            ),
            "FontDescriptor": descriptor.reference,
            "W": widths,
            "CIDToGIDMap": "/Identity",
        })  # fmt: skip
        document.add_object(descendant)
        whole = pydyf.Dictionary({
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": name,
            "Encoding": "/Identity-H",
            "DescendantFonts": pydyf.Array([descendant.reference]),
            "ToUnicode": meaning.reference,
        })  # fmt: skip
        document.add_object(whole)
        reference: bytes = whole.reference
        return reference


def _compressed(content: bytes, **said: int) -> Any:  # noqa: ANN401 - pydyf has no type information
    """Return a stream; pydyf would compress it as well as zlib can, which takes six times as long."""
    return pydyf.Stream([zlib.compress(content, COMPRESSION)], {"Filter": "/FlateDecode", **said})


@lru_cache(maxsize=64)
def _colour(colour: str) -> str:
    """Return ``#rrggbb`` as three shares."""
    return " ".join(f"{int(colour[start : start + 2], 16) / 255:.4f}" for start in (1, 3, 5))


def _tag(font: Embedded) -> str:
    """Return the six letters by which a font of a few letters differs from others of its name."""
    number = zlib.crc32(font.content)
    return "".join(chr(ord("A") + number // 26**place % 26) for place in range(6))


def _to_unicode(font: Embedded) -> str:
    """Return what each glyph number means, without which no text could be copied or searched."""
    pairs = [f"<{glyph:04x}> <{letter.encode('utf-16-be').hex()}>" for letter, glyph in font.glyphs.items()]
    blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    lists = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n"
        f"{lists}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )
