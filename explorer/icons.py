"""The map's symbols as Qt icons, from the same table as the map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from geo.layers import lines
from geo.model import MultiPolygon, Polygon
from geo.palette import pair

if TYPE_CHECKING:
    from geo.model import Feature, Layer
    from geo.symbology import Symbology
    from geo.themes import ThemeName
    from geo.vocabulary import Vocabulary

SIZE: Final = 18
SCALE: Final = 3
"""Icons are drawn larger than shown, for screens with several dots a pixel."""


class Icons:
    """Icons of one theme, by kind of feature."""

    def __init__(self, symbology: Symbology, theme: ThemeName) -> None:
        self._symbology = symbology
        self._paper = symbology.themes[theme].paper
        self._index = ("light", "dark").index(theme)
        self._made: dict[tuple[str, str], QIcon] = {}

    def kind(self, kind: str, *, is_line: bool) -> QIcon:
        """Return the icon of a kind, as a point symbol or as a piece of line."""
        return self._icon("line" if is_line else "point", kind)

    def feature(self, feature: Feature) -> QIcon:
        """Return the icon of a feature, by its look and by whether it is drawn as a line or as an area."""
        is_area = isinstance(feature.geometry, Polygon | MultiPolygon)
        sort = "area" if is_area else "line" if lines(feature.geometry) else "point"
        return self._icon(sort, self._symbology.look(feature))

    def layer(self, layer: Layer, vocabulary: Vocabulary) -> QIcon:
        """Return the icon of a layer that has features, which is that of one of its kinds."""
        first = layer.features[0]
        if layer.style is not None:
            return self.feature(first)
        return self.kind(first.kind, is_line="LineString" in vocabulary.layers[layer.id].geometry)

    def coloured(self, sort: str, colour: str) -> QIcon:
        """Return the icon of what has nothing but a colour: a ``point``, a ``line`` or an ``area``."""
        if (sort, colour) not in self._made:
            drawing = {"point": _dot, "line": _stroke, "area": _patch}[sort]
            self._made[sort, colour] = _icon(drawing(pair(colour)[self._index]))
        return self._made[sort, colour]

    def _icon(self, sort: str, look: str) -> QIcon:
        if (sort, look) not in self._made:
            drawings = {"area": self._area, "line": self._line, "point": self._point}
            self._made[sort, look] = _icon(drawings[sort](look))
        return self._made[sort, look]

    def _area(self, look: str) -> str:
        return _patch(self._symbology.area(look)[self._index])

    def _point(self, kind: str) -> str:
        style = self._symbology.point(kind)
        colour = style.colour[self._index]
        glyph = self._symbology.glyphs.get(style.glyph, "M12 12")
        scale = 0.5 if style.shape == "dot" else 1
        return (
            f'<g transform="translate(12 12) scale({scale}) translate(-12 -12)">'
            f'<path d="{self._symbology.shapes[style.shape]}" fill="{colour}"/>'
            f'<path d="{glyph}" fill="none" stroke="{self._paper}" stroke-width="1.7" stroke-linecap="round"/></g>'
        )

    def _line(self, kind: str) -> str:
        style = self._symbology.line(kind)
        return _stroke(style.colour[self._index], max(2.4, style.width * 1.2))


def _dot(colour: str) -> str:
    return f'<circle cx="12" cy="12" r="6" fill="{colour}"/>'


def _stroke(colour: str, width: float = 2.4) -> str:
    return f'<path d="M2 17 C9 17 13 7 22 7" fill="none" stroke="{colour}" stroke-width="{width}"/>'


def _patch(colour: str) -> str:
    shape = f'fill="{colour}" fill-opacity="0.3" stroke="{colour}" stroke-width="2"'
    return f'<path d="M3 9 L12 3 L21 8 L19 20 L5 19 Z" stroke-linejoin="round" {shape}/>'


def _icon(drawing: str) -> QIcon:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{drawing}</svg>'
    pixmap = QPixmap(SIZE * SCALE, SIZE * SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(SCALE)
    return QIcon(pixmap)
