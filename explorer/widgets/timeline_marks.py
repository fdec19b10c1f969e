"""How marks stand and look on the timeline, by shape as well as by shade.

A filled bar: it lasts that long for certain. A hollow bar: it may be there. A diamond: on that one day. A triangle
behind a hollow bar: from here on it has certainly happened. Dashes: a plan, which is certain nowhere. What runs
out of the widget has an open end, or goes on there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPalette, QPen, QPolygonF

from geo.timeline import DAY, Density, Mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from explorer.widgets.timeline_scale import Scale

GAP: Final = 5.0
"""Pixels between two marks of a lane."""
LEAST_WIDTH: Final = 9.0
LEAST_LANE: Final = 7.0
MOST_LANE: Final = 16.0
TEXT_LANE: Final = 12.0
"""The height from which there is room for words."""
TEXT_ROOM: Final = 46.0
"""The width from which words are worth beginning."""
FAINT: Final = 0.3


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark and where it stands, in pixels."""

    mark: Mark
    box: QRectF
    room: float
    """What is free behind it in its lane."""


def place(marks: Iterable[Mark], scale: Scale, body: QRectF) -> list[Placed] | None:
    """Put the marks in sight into lanes, none over another; None where there are too many for the room."""
    lanes: list[list[tuple[Mark, float, float]]] = []
    for mark in marks:
        left = max(scale.x(mark.earliest.toordinal()), -LEAST_WIDTH)
        right = min(scale.x(mark.latest.toordinal() + 1), scale.width + LEAST_WIDTH)
        right = max(right, left + LEAST_WIDTH)
        if right < 0 or left > scale.width:
            continue
        lane = next((lane for lane in lanes if lane[-1][2] + GAP <= left), None)
        if lane is None:
            lane = []
            lanes.append(lane)
            if len(lanes) * LEAST_LANE > body.height():
                return None
        lane.append((mark, left, right))
    height = min(MOST_LANE, body.height() / max(1, len(lanes)))
    placed = []
    for number, lane in enumerate(lanes):
        ends = [*(left for _, left, _ in lane[1:]), scale.width]
        for (mark, left, right), end in zip(lane, ends, strict=True):
            box = QRectF(body.left() + left, body.top() + number * height + 1, right - left, height - 2)
            placed.append(Placed(mark, box, end - right - GAP))
    return placed


def draw_mark(painter: QPainter, placed: Placed, scale: Scale, palette: QPalette, *, faint: bool) -> None:
    """Draw a mark."""
    mark, box = placed.mark, placed.box
    ink = palette.color(QPalette.ColorRole.Text if mark.happens else QPalette.ColorRole.Link)
    painter.setOpacity(FAINT if faint else 1.0)
    is_day = mark.happens and mark.certain is not None and mark.earliest == mark.latest
    if is_day:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon(_diamond(box))
    else:
        _draw_span(painter, mark, box, ink)
        if mark.certain is not None:
            _draw_certain(painter, mark.certain, box, scale, ink)
        elif mark.happens and not mark.is_plan:
            _draw_cap(painter, box, ink)
    if placed.room >= TEXT_ROOM and box.height() >= TEXT_LANE - 2:
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        text = caption(mark)
        beside = QRectF(box.right() + GAP + 4, box.top() - 2, placed.room - GAP, box.height() + 4)
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(beside.width()))
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
    painter.setOpacity(1.0)


def caption(mark: Mark) -> str:
    """Return a few words for a mark: what it is or, of several, the first and how many more."""
    more = len(mark.entries) - 1
    return f"{mark.entries[0].said} +{more}" if more else mark.entries[0].said


def draw_density(painter: QPainter, density: Density, columns: Sequence[QRectF], ink: QColor) -> None:
    """Draw columns, each hollow up to what may be there and filled up to what certainly is.

    Parameters
    ----------
    painter, ink
        What is drawn with.
    density
        The counts.
    columns
        What room there is for each.
    """
    highest = max(density.possible, default=0) or 1
    for column, possible, certain in zip(columns, density.possible, density.certain, strict=True):
        for count, brush in ((possible, QBrush(Qt.BrushStyle.NoBrush)), (certain, QBrush(ink))):
            height = column.height() * count / highest
            painter.setPen(QPen(ink, 1))
            painter.setBrush(brush)
            if count:
                painter.drawRect(QRectF(column.left(), column.bottom() - height, column.width(), height))


def _draw_span(painter: QPainter, mark: Mark, box: QRectF, ink: QColor) -> None:
    pen = QPen(ink, 1.2)
    if mark.is_plan:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)


def _draw_certain(painter: QPainter, certain: tuple[date, date], box: QRectF, scale: Scale, ink: QColor) -> None:
    left = max(box.left(), scale.x(certain[0].toordinal()))
    right = min(box.right(), scale.x((certain[1] + DAY).toordinal()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(QRectF(left, box.top(), max(2.0, right - left), box.height()), 2, 2)


def _draw_cap(painter: QPainter, box: QRectF, ink: QColor) -> None:
    """Draw a triangle behind the span: from here on it has happened."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    middle = box.center().y()
    half = min(4.0, box.height() / 2)
    x = box.right() - 1
    painter.drawPolygon(
        QPolygonF([QPointF(x, middle - half), QPointF(x + half * 1.4, middle), QPointF(x, middle + half)])
    )


def _diamond(box: QRectF) -> QPolygonF:
    half = min(5.0, box.height() / 2)
    x, y = box.left() + LEAST_WIDTH / 2, box.center().y()
    return QPolygonF([QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)])
