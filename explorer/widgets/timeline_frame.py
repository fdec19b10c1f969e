"""What stands around the marks of a timeline: the axis with its dates, and the range with its handles and its veil."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPalette, QPen

from explorer.widgets.timeline_range import STRIP, edges

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from explorer.widgets.timeline_range import Range
    from explorer.widgets.timeline_scale import Scale

AXIS: Final = 18.0
"""The height of the axis at the foot, in pixels."""
VEIL: Final = 0.6
BESIDE: Final = 4.0
"""Pixels between a tick and what is written at it."""
HANDLE: Final = 5.0


def draw_axis(painter: QPainter, scale: Scale, height: float, palette: QPalette) -> None:
    """Draw the axis; of what began before the left edge, the date stands at the edge, where there is room for it."""
    top = height - AXIS
    line, text = palette.color(QPalette.ColorRole.Mid), palette.color(QPalette.ColorRole.PlaceholderText)
    painter.setPen(QPen(line, 1))
    painter.drawLine(QPointF(0, top), QPointF(scale.width, top))
    ticks = [(scale.x(day.toordinal()), written) for day, written in scale.ticks()]
    for (x, written), (next_x, _) in pairwise([*ticks, (scale.width, "")]):
        painter.setPen(QPen(line, 1))
        painter.drawLine(QPointF(x, STRIP), QPointF(x, top + 4))
        box = QRectF(max(x, 0.0) + BESIDE, top + 1, painter.fontMetrics().horizontalAdvance(written) + 1, AXIS - 2)
        if box.right() <= next_x:
            painter.setPen(text)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, written)


def draw_range(painter: QPainter, shown: Range | None, scale: Scale, height: float, palette: QPalette) -> None:
    """Draw the strip with the range, and a veil over what lies outside of it."""
    left, right = edges(shown, scale)
    accent, paper = palette.color(QPalette.ColorRole.Accent), palette.color(QPalette.ColorRole.Window)
    painter.fillRect(QRectF(0, 0, scale.width, STRIP), paper)
    if shown is not None:
        painter.setOpacity(VEIL)
        bottom = height - AXIS
        painter.fillRect(QRectF(0, STRIP, max(0.0, left), bottom - STRIP), paper)
        painter.fillRect(QRectF(right, STRIP, max(0.0, scale.width - right), bottom - STRIP), paper)
        painter.setOpacity(1.0)
        painter.setPen(QPen(accent, 1.5))
        for x in (left, right):
            painter.drawLine(QPointF(x, 0), QPointF(x, bottom))
    painter.setPen(QPen(accent, 1.2, Qt.PenStyle.SolidLine if shown else Qt.PenStyle.DotLine))
    painter.setBrush(palette.color(QPalette.ColorRole.Highlight) if shown else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(left + 1, 2, max(2.0, right - left - 2), STRIP - 4), 3, 3)
    painter.setBrush(accent)
    painter.setPen(Qt.PenStyle.NoPen)
    for x in (max(left, 0.0), min(right, scale.width) - HANDLE):
        painter.drawRoundedRect(QRectF(x, 1, HANDLE, STRIP - 2), 2, 2)
