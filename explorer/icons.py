"""The map's symbols as Qt icons, from the same table as the map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from geo.layers import lines

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
        self._made: dict[tuple[str, bool], QIcon] = {}

    def kind(self, kind: str, *, is_line: bool) -> QIcon:
        """Return the icon of a kind, as a point symbol or as a piece of line."""
        if (kind, is_line) not in self._made:
            self._made[kind, is_line] = _icon(self._line(kind) if is_line else self._point(kind))
        return self._made[kind, is_line]

    def feature(self, feature: Feature) -> QIcon:
        """Return the icon of a feature, by its look and by whether it is drawn as a line."""
        return self.kind(self._symbology.look(feature), is_line=bool(lines(feature.geometry)))

    def layer(self, layer: Layer, vocabulary: Vocabulary) -> QIcon:
        """Return the icon of a layer that has features, which is that of one of its kinds."""
        first = layer.features[0]
        if layer.style is not None:
            return self.feature(first)
        return self.kind(first.kind, is_line="LineString" in vocabulary.layers[layer.id].geometry)

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
        width = max(2.4, style.width * 1.2)
        return (
            f'<path d="M2 17 C9 17 13 7 22 7" fill="none" stroke="{style.colour[self._index]}" stroke-width="{width}"/>'
        )


def _icon(drawing: str) -> QIcon:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{drawing}</svg>'
    pixmap = QPixmap(SIZE * SCALE, SIZE * SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(SCALE)
    return QIcon(pixmap)
