"""The line of time: marks of what is when, and a range with two handles that says which time is asked for."""

from __future__ import annotations

from datetime import date
from enum import Enum, auto
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from explorer.widgets.timeline_marks import Placed, draw_density, draw_mark, place
from explorer.widgets.timeline_scale import Scale
from geo import periods
from geo.timeline import DAY, Timeline, Unit, begins, density, ends, moved, span_edtf, stretches

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from geo.timeline import Mark

Range = tuple[date, date]
"""The first and the last day, both included."""
STRIP: Final = 14.0
"""The height of the strip that the range stands on, in pixels."""
AXIS: Final = 18.0
REACH: Final = 7.0
"""How near to a handle counts as on it."""
ZOOM: Final = 1.25
"""A step of the wheel."""
WHEEL_STEP: Final = 120
VEIL: Final = 0.6
TOLD: Final = 8
"""Entries that are told of when the pointer rests on a mark; the rest are counted."""
OUTLIERS: Final = 0.05
"""The part of what is placed that the first view may leave out on the left: one event of 1926 must not squeeze all."""
EMPTY: Final = Timeline((), ())


class _Grip(Enum):
    FIRST = auto()
    LAST = auto()
    RANGE = auto()
    NEW = auto()
    VIEW = auto()


class TimelineView(QWidget):
    """Draws a timeline, and tells which range a person wants.

    The range is asked for in whole years, months or days, whichever the zoom lets one aim at; **both ends are
    included**: from 2024 to 2025 is from the first day of 2024 to the last of 2025. A mark is of the range when it may
    share a day with it.

    Keys: Left and Right move the range, with Ctrl its beginning, with Shift its end; Home and End go to the first and
    the last of what there is; Up and Down go from mark to mark, Enter takes one; + and − zoom; Space plays, Escape
    clears.
    """

    range_asked = Signal(object)
    """A :data:`Range`, or None for any time."""
    features_picked = Signal(list)
    """Ids of the features of the mark that was taken."""
    play_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline = EMPTY
        self._range: Range | None = None
        self._scale = Scale(date(2020, 1, 1).toordinal(), date(2030, 1, 1).toordinal(), 1.0)
        self._placed: list[Placed] | None = []
        self._current: Mark | None = None
        self._grip: _Grip | None = None
        self._pressed = QPointF()
        self._pressed_range: Range | None = None
        self._moved_far = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Timeline"))
        self.setWhatsThis(
            self.tr(
                "Both ends of the range are included. Filled: certain. Hollow: somewhere in that time. "
                "A triangle: from here on it has happened. Dashes: a plan."
            )
        )

    @property
    def scale(self) -> Scale:
        """Which days are where, in pixels from the left edge."""
        return self._scale

    @property
    def range(self) -> Range | None:
        """The first and last day asked for."""
        return self._range

    @property
    def placed(self) -> list[Placed] | None:
        """The marks in sight and where they stand; None where they are so many that columns count them."""
        return self._placed

    def show_timeline(self, shown: Timeline, *, fit: bool) -> None:
        """Show what is when; ``fit`` brings it into sight."""
        self._timeline = shown
        if self._current not in shown.placed:
            self._current = None
        if fit:
            self.fit()
        self._lay_out()

    def show_range(self, shown: Range | None) -> None:
        """Show which time is asked for."""
        self._range = shown
        self._describe()
        self.update()

    def fit(self) -> None:
        """Bring nearly everything into sight."""
        extent = self._timeline.extent
        if extent is None:
            return
        starts = sorted(
            (max(mark.earliest, extent[0]) for mark in self._timeline.placed for _ in mark.entries),
        )
        first = begins(starts[int(len(starts) * OUTLIERS)], Unit.YEAR)
        last = date(min(extent[1].year + 1, date.max.year), 1, 1)
        margin = max(60.0, (last - first).days / 40)
        self._scale = Scale(first.toordinal() - margin, last.toordinal() + margin, max(1.0, self.width()))
        self._lay_out()

    def zoom_by(self, factor: float, x: float | None = None) -> None:
        """Zoom in (above 1) or out about a place, the middle if none is given."""
        self._scale = self._scale.zoomed(factor, self.width() / 2 if x is None else x)
        self._lay_out()

    def reveal(self, shown: Range) -> None:
        """Bring a range into sight, moving no more than needed."""
        left, right = self._scale.x(shown[0].toordinal()), self._scale.x(shown[1].toordinal() + 1)
        if left < 0 or right - left > self.width():
            self._scale = self._scale.panned(left - STRIP)
        elif right > self.width():
            self._scale = self._scale.panned(right - self.width() + STRIP)
        self._lay_out()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for some lanes."""
        return QSize(400, 110)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least in which a range can be seen."""
        return QSize(160, 70)

    # --- Looks ------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw everything."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Base))
        small = self.font()
        small.setPointSizeF(small.pointSizeF() * 0.85)
        painter.setFont(small)
        self._draw_axis(painter, palette)
        if self._placed is None:
            bins, body, scale = self._bins(), self._body(), self._scale
            edges = [(scale.x(first.toordinal()), scale.x(last.toordinal() + 1)) for first, last in bins]
            columns = [QRectF(left + 1, body.top(), right - left - 2, body.height()) for left, right in edges]
            counts = density(self._timeline.placed, bins)
            draw_density(painter, counts, columns, palette.color(QPalette.ColorRole.Link))
        for placed in self._placed or ():
            draw_mark(painter, placed, self._scale, palette, faint=not self._is_asked_for(placed.mark))
            if placed.mark is self._current and self.hasFocus():
                painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(placed.box.adjusted(-2, -1, 2, 1), 3, 3)
        self._draw_range(painter, palette)
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the days in sight."""
        super().resizeEvent(event)
        self._scale = Scale(self._scale.left, self._scale.right, max(1.0, float(self.width())))
        self._lay_out()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show that keys go here."""
        super().focusInEvent(event)
        self.update()

    def _body(self) -> QRectF:
        return QRectF(0, STRIP + 2, self.width(), self.height() - STRIP - AXIS - 4)

    def _bins(self) -> list[Range]:
        scale = self._scale
        return stretches(scale.day(0), scale.day(scale.width), scale.bin_unit)

    def _lay_out(self) -> None:
        self._placed = place(self._timeline.placed, self._scale, self._body())
        self.update()

    def _is_asked_for(self, mark: Mark) -> bool:
        return self._range is None or (mark.earliest <= self._range[1] and self._range[0] <= mark.latest)

    def _draw_axis(self, painter: QPainter, palette: QPalette) -> None:
        top = self.height() - AXIS
        line, text = palette.color(QPalette.ColorRole.Mid), palette.color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(QPen(line, 1))
        painter.drawLine(QPointF(0, top), QPointF(self.width(), top))
        for day, written in self._scale.ticks():
            x = self._scale.x(day.toordinal())
            painter.setPen(QPen(line, 1))
            painter.drawLine(QPointF(x, STRIP), QPointF(x, top + 4))
            painter.setPen(text)
            box = QRectF(x + 4, top + 1, 60, AXIS - 2)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, written)

    def _edges(self) -> tuple[float, float]:
        """Return where the range begins and ends in pixels; at the widget's edges where any time is asked for."""
        if self._range is None:
            return 0.0, float(self.width())
        first, last = self._range
        left = self._scale.x(first.toordinal()) if first != date.min else 0.0
        right = self._scale.x(last.toordinal() + 1) if last != date.max else float(self.width())
        return left, right

    def _draw_range(self, painter: QPainter, palette: QPalette) -> None:
        left, right = self._edges()
        accent, paper = palette.color(QPalette.ColorRole.Accent), palette.color(QPalette.ColorRole.Window)
        painter.fillRect(QRectF(0, 0, self.width(), STRIP), paper)
        if self._range is not None:
            painter.setOpacity(VEIL)
            bottom = self.height() - AXIS
            painter.fillRect(QRectF(0, STRIP, max(0.0, left), bottom - STRIP), paper)
            painter.fillRect(QRectF(right, STRIP, max(0.0, self.width() - right), bottom - STRIP), paper)
            painter.setOpacity(1.0)
            painter.setPen(QPen(accent, 1.5))
            for x in (left, right):
                painter.drawLine(QPointF(x, 0), QPointF(x, bottom))
        painter.setPen(QPen(accent, 1.2, Qt.PenStyle.SolidLine if self._range else Qt.PenStyle.DotLine))
        painter.setBrush(palette.color(QPalette.ColorRole.Highlight) if self._range else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(left + 1, 2, max(2.0, right - left - 2), STRIP - 4), 3, 3)
        painter.setBrush(accent)
        painter.setPen(Qt.PenStyle.NoPen)
        for x in (max(left, 0.0), min(right, float(self.width())) - 5):
            painter.drawRoundedRect(QRectF(x, 1, 5, STRIP - 2), 2, 2)

    # --- Pointer ----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of a handle, the range, or the line itself."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed, self._pressed_range = event.position(), self._range
        self._grip = self._grip_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag what is held; else tell what is here."""
        x = event.position().x()
        if self._grip is None:
            self._point_at(event)
        elif self._grip is _Grip.VIEW:
            self._scale = self._scale.panned(self._pressed.x() - x)
            self._pressed = event.position()
            self._moved_far = True
            self._lay_out()
        else:
            self._drag_to(x)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go; where nothing was dragged, take the mark that is here."""
        was_click = self._grip is _Grip.VIEW and not self._moved_far
        self._grip, self._moved_far = None, False
        if was_click:
            self._take_at(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """On the strip: ask for any time."""
        if event.position().y() < STRIP:
            self.range_asked.emit(None)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom about the pointer; sideways, or with Shift, go along."""
        turn = event.angleDelta()
        sideways = turn.x() or (turn.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0)
        if sideways:
            self._scale = self._scale.panned(-sideways / 2)
            self._lay_out()
        else:
            self.zoom_by(ZOOM ** (turn.y() / WHEEL_STEP), event.position().x())
        event.accept()

    def _grip_at(self, position: QPointF) -> _Grip:
        left, right = self._edges()
        x, y = position.x(), position.y()
        if self._range is None:
            return _Grip.NEW if y < STRIP else _Grip.VIEW
        nearest = min((abs(x - left), _Grip.FIRST), (abs(x - right), _Grip.LAST), key=lambda found: found[0])
        if nearest[0] <= REACH:
            return nearest[1]
        if y >= STRIP:
            return _Grip.VIEW
        return _Grip.RANGE if left < x < right else _Grip.NEW

    def _drag_to(self, x: float) -> None:
        scale = self._scale
        if self._grip is _Grip.NEW or self._pressed_range is None:
            one, other = sorted((scale.snapped(self._pressed.x()), scale.snapped(x)))
            self._ask((one, max(other - DAY, ends(one, scale.unit))))
            return
        first, last = self._pressed_range
        if self._grip is _Grip.FIRST:
            self._ask((min(scale.snapped(x), begins(last, scale.unit)), last))
        elif self._grip is _Grip.LAST:
            self._ask((first, max(scale.snapped(x) - DAY, ends(first, scale.unit))))
        else:
            unit_days = (ends(first, scale.unit) - begins(first, scale.unit)).days + 1
            by = round((x - self._pressed.x()) / scale.pixels_per_day / unit_days)
            self._ask(moved(first, last, scale.unit, by))

    def _point_at(self, event: QMouseEvent) -> None:
        grip = self._grip_at(event.position())
        shapes = {
            _Grip.FIRST: Qt.CursorShape.SizeHorCursor,
            _Grip.LAST: Qt.CursorShape.SizeHorCursor,
            _Grip.RANGE: Qt.CursorShape.OpenHandCursor,
            _Grip.NEW: Qt.CursorShape.CrossCursor,
        }
        found = self._placed_at(event.position()) if grip is _Grip.VIEW else None
        self.setCursor(shapes.get(grip, Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor))
        told = self.told_at(event.position())
        # Escaped: names come from data, and tooltips take markup.
        QToolTip.showText(event.globalPosition().toPoint(), "<br>".join(map(escape, told)), self)

    def told_at(self, position: QPointF) -> list[str]:
        """Return what is told of a place: the date of what is there, and what it is."""
        placed = self._placed_at(position)
        if placed is not None:
            return self._told(placed.mark)
        if self._placed is None and self._body().contains(position):
            first, last = self._bin_at(position.x())
            counts = density(self._timeline.placed, [(first, last)])
            when = periods.readable(span_edtf(first, last))
            return [
                when,
                self.tr("%n may be then", "", counts.possible[0]),
                self.tr("%n surely", "", counts.certain[0]),
            ]
        if position.y() < STRIP:
            return [self.tr("Drag an end or the whole range; both ends are included.")]
        return []

    def _told(self, mark: Mark) -> list[str]:
        when = periods.readable(mark.edtf)
        if mark.is_plan:
            when = self.tr("{date} (planned)").format(date=when)
        elif mark.certain is None:
            when = self.tr("{date}, on which day is not known").format(date=when)
        more = len(mark.entries) - TOLD
        rest = [self.tr("and %n more", "", more)] if more > 0 else []
        return [when, *(entry.said for entry in mark.entries[:TOLD]), *rest]

    def _bin_at(self, x: float) -> Range:
        day = self._scale.day(x)
        return begins(day, self._scale.bin_unit), ends(day, self._scale.bin_unit)

    def _placed_at(self, position: QPointF) -> Placed | None:
        return next((p for p in self._placed or () if p.box.adjusted(-2, -1, 2, 1).contains(position)), None)

    def _take_at(self, position: QPointF) -> None:
        placed = self._placed_at(position)
        if placed is not None:
            self._current = placed.mark
            self._describe()
            self.update()
            self.features_picked.emit(list(placed.mark.features))
        elif self._placed is None and self._body().contains(position):
            self.zoom_by(ZOOM**4, position.x())

    # --- Keys -------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Claim the keys that are ours before the window's shortcuts have them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_ours = event.key() == Qt.Key.Key_Escape and self._range is not None
            if is_ours or event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return}:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Do what a key says; see the class."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._step(1 if event.key() == Qt.Key.Key_Right else -1, event.modifiers())
            return
        keys: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Home: lambda: self._go_to_end(first=True),
            Qt.Key.Key_End: lambda: self._go_to_end(first=False),
            Qt.Key.Key_Up: lambda: self._go_on(-1),
            Qt.Key.Key_Down: lambda: self._go_on(1),
            Qt.Key.Key_Return: self._take_current,
            Qt.Key.Key_Enter: self._take_current,
            Qt.Key.Key_Plus: lambda: self.zoom_by(ZOOM),
            Qt.Key.Key_Equal: lambda: self.zoom_by(ZOOM),
            Qt.Key.Key_Minus: lambda: self.zoom_by(1 / ZOOM),
            Qt.Key.Key_Space: lambda: self.play_asked.emit(),  # noqa: PLW0108 - Qt's emit has no type of its own
            Qt.Key.Key_Escape: lambda: self.range_asked.emit(None),
        }
        try:
            act = keys[Qt.Key(event.key())]
        except KeyError:
            super().keyPressEvent(event)
        else:
            act()

    def first_range(self) -> Range | None:
        """Return the unit that the first of what there is lies in, to begin with where any time is asked for."""
        extent = self._timeline.extent
        if extent is None:
            return None
        day = max(extent[0], self._scale.day(0))
        return begins(day, self._scale.unit), ends(day, self._scale.unit)

    def _step(self, by: int, modifiers: Qt.KeyboardModifier) -> None:
        unit = self._scale.unit
        if self._range is None:
            self._ask(self.first_range())
            return
        first, last = self._range
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            later = moved(begins(last, unit), ends(last, unit), unit, by)[1]
            self._ask((first, max(later, ends(first, unit))))
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            earlier = moved(begins(first, unit), ends(first, unit), unit, by)[0]
            self._ask((min(earlier, begins(last, unit)), last))
        else:
            self._ask(moved(first, last, unit, by))

    def _go_to_end(self, *, first: bool) -> None:
        extent = self._timeline.extent
        if extent is None:
            return
        start, end = self._range or (extent[0], extent[0])
        unit = self._scale.unit
        length = len(stretches(start, end, unit)) - 1
        if first:
            begun = begins(extent[0], unit)
            self._ask((begun, moved(begun, ends(begun, unit), unit, length)[1]))
        else:
            ended = ends(extent[1], unit)
            self._ask((moved(begins(ended, unit), ended, unit, -length)[0], ended))

    def _go_on(self, by: int) -> None:
        marks = [placed.mark for placed in sorted(self._placed or (), key=lambda p: (p.box.left(), p.box.top()))]
        if marks:
            at = marks.index(self._current) + by if self._current in marks else 0
            self._current = marks[at % len(marks)]
            self._describe()
            self.update()

    def _take_current(self) -> None:
        if self._current is not None:
            self.features_picked.emit(list(self._current.features))

    def _ask(self, wanted: Range | None) -> None:
        if wanted is not None and wanted != self._range:
            self.range_asked.emit(wanted)
            self.reveal(wanted)

    def _describe(self) -> None:
        """Say to those who do not see it what is asked for and which mark the keys are at."""
        asked = periods.readable(span_edtf(*self._range)) if self._range else self.tr("any time")
        told = [asked, *(self._told(self._current) if self._current else ())]
        self.setAccessibleDescription("; ".join(told))
