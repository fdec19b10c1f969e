"""A small chart of one series: time to the right, amount upwards, each source with its own mark."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from explorer.called_by_qt import called_by_qt
from explorer.plain_text import tip
from geo import wording

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from geo.atlas import Atlas
    from geo.series import Series, SeriesPoint

HEIGHT: Final = 150
"""Of the chart without its key, in pixels."""
KEY_ROW: Final = 16
LEFT, TOP, RIGHT, BOTTOM = 8, 24, 12, 20
MARK: Final = 4.5
"""Half the width of a mark, in pixels."""
CORNERS: Final = (0, 4, 3, 4, 3)
"""The marks of the sources in their order: a disc, a diamond, a triangle, a square, a triangle on its head."""
TURNS: Final = (0.0, 0.0, -90.0, 45.0, 90.0)


@dataclass(frozen=True, slots=True)
class ChartColours:
    """What a chart is drawn in."""

    ink: str
    muted: str
    paper: str


class SeriesChart(QWidget):
    """Filled marks are outcomes, hollow ones plans; a bar is a range, an arrow an open end."""

    def __init__(self, series: Series, atlas: Atlas, colours: ChartColours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series = series
        self._colours = colours
        words = atlas.vocabulary
        scope = f" ({series.scope})" if series.scope else ""
        self._title = f"{words.indicators[series.indicator].label}{scope}, {words.unit_label(series.unit)}"
        self._articles = list(dict.fromkeys(point.article for point in series.points))
        self._names = [wording.short_source(atlas.articles[article]) for article in self._articles]
        self._first = min(point.earliest for point in series.points).toordinal()
        self._last = max(point.latest for point in series.points).toordinal()
        self._highest = max(point.amount.high for point in series.points)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Chart: {title}").format(title=self._title))
        said = (
            f"{wording.qualification(atlas.facts[p.fact], words)}: {wording.value(atlas.facts[p.fact], words)}, "
            f"{wording.short_source(atlas.articles[p.article])}"
            for p in series.points
        )
        self.setAccessibleDescription("; ".join(said))
        self.setToolTip(tip(self.accessibleDescription().replace("; ", "\n")))

    @called_by_qt
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return as much height as a chart needs; it takes what width there is."""
        return QSize(240, HEIGHT + KEY_ROW * len(self._key()))

    @called_by_qt
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the chart."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = self.font()
        small.setPointSizeF(small.pointSizeF() * 0.85)
        painter.setFont(small)
        painter.setPen(QColor(self._colours.ink))
        painter.drawText(QRectF(0, 0, self.width(), 18), Qt.AlignmentFlag.AlignLeft, self._title)
        self._draw_axes(painter)
        for point in self._series.points:
            self._draw_point(painter, point)
        self._draw_key(painter)
        painter.end()

    def _x(self, day: int) -> float:
        share = (day - self._first) / max(1, self._last - self._first)
        return LEFT + 26 + share * (self.width() - LEFT - 26 - RIGHT)

    def _y(self, amount: float) -> float:
        return HEIGHT - BOTTOM - amount / (self._highest * 1.1) * (HEIGHT - TOP - BOTTOM)

    def _draw_axes(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self._colours.muted), 0.7))
        painter.drawLine(QPointF(LEFT + 22, self._y(0)), QPointF(self.width() - RIGHT + 4, self._y(0)))
        for amount in _ticks(self._highest):
            painter.setPen(QPen(QColor(self._colours.muted), 0.3))
            painter.drawLine(QPointF(LEFT + 22, self._y(amount)), QPointF(self.width() - RIGHT + 4, self._y(amount)))
            painter.setPen(QColor(self._colours.muted))
            box = QRectF(0, self._y(amount) - 8, LEFT + 18, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{amount:g}")
        years = sorted({point.latest.year for point in self._series.points} | {self._series.points[0].earliest.year})
        right = -math.inf
        for year in years:
            middle = self._x(_day_in(year, self._first, self._last))
            if middle - 16 < right:
                continue
            right = middle + 16
            box = QRectF(middle - 20, HEIGHT - BOTTOM + 2, 40, 14)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(year))

    def _draw_point(self, painter: QPainter, point: SeriesPoint) -> None:
        """Draw the span of time, the span of the amount where it has one, and the source's mark."""
        colour = QColor(self._colours.ink)
        x = (self._x(point.earliest.toordinal()) + self._x(point.latest.toordinal())) / 2
        middle = (point.amount.low + point.amount.high) / 2
        y = self._y(middle)
        painter.setPen(QPen(colour, 1.2))
        painter.drawLine(QPointF(self._x(point.earliest.toordinal()), y), QPointF(self._x(point.latest.toordinal()), y))
        if point.amount.high > point.amount.low:
            painter.setPen(QPen(colour, 3))
            painter.drawLine(QPointF(x, self._y(point.amount.low)), QPointF(x, self._y(point.amount.high)))
        painter.setPen(QPen(colour, 1.2))
        if math.isinf(point.amount.upper):
            painter.drawLine(QPointF(x, y), QPointF(x, y - 14))
            painter.drawPolyline(QPolygonF([QPointF(x - 3, y - 10), QPointF(x, y - 14), QPointF(x + 3, y - 10)]))
        painter.setBrush(QColor(self._colours.paper) if point.is_plan else colour)
        self._draw_mark(painter, self._articles.index(point.article), QPointF(x, y))

    def _draw_mark(self, painter: QPainter, source: int, at: QPointF) -> None:
        corners, turn = CORNERS[source % len(CORNERS)], TURNS[source % len(TURNS)]
        if not corners:
            painter.drawEllipse(at, MARK, MARK)
            return
        angles = [math.radians(turn + 360 * corner / corners) for corner in range(corners)]
        reach = MARK * 1.25
        shape = [QPointF(at.x() + reach * math.cos(a), at.y() + reach * math.sin(a)) for a in angles]
        painter.drawPolygon(QPolygonF(shape))

    def _key(self) -> list[str]:
        has_plans = any(point.is_plan for point in self._series.points)
        return [*self._names, self.tr("hollow: not an outcome but a plan")] if has_plans else self._names

    def _draw_key(self, painter: QPainter) -> None:
        for row, name in enumerate(self._key()):
            y = HEIGHT + KEY_ROW * (row + 0.5)
            painter.setPen(QPen(QColor(self._colours.ink), 1.2))
            painter.setBrush(QColor(self._colours.ink))
            if row < len(self._names):
                self._draw_mark(painter, row, QPointF(LEFT + MARK, y))
            painter.setPen(QColor(self._colours.muted))
            box = QRectF(LEFT + 14, y - 8, self.width() - LEFT - 14, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)


def _ticks(highest: float) -> list[float]:
    """Return two to four round amounts up to the highest."""
    step = 10.0 ** math.floor(math.log10(highest)) if highest > 0 else 1.0
    for part in (1.0, 0.5, 0.2):
        if highest / (step * part) >= 2:  # noqa: PLR2004 - two lines are the least that tell a scale
            step *= part
            break
    return [step * number for number in range(1, int(highest / step) + 1)]


def _day_in(year: int, first: int, last: int) -> int:
    """Return the middle of a year, within the days that are shown."""
    return min(max(date(year, 7, 1).toordinal(), first), last)
