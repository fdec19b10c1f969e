"""The line of time: marks of what is when, and a range with two handles that says which time is asked for."""

from __future__ import annotations

from datetime import date
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from explorer.called_by_qt import called_by_qt
from explorer.widgets.timeline_frame import AXIS, draw_axis, draw_range
from explorer.widgets.timeline_marks import Placed, draw_density, draw_mark, place
from explorer.widgets.timeline_range import (
    STRIP,
    Grip,
    Range,
    at_beginning,
    at_end,
    dragged,
    grip_at,
    with_first_moved,
    with_last_moved,
)
from explorer.widgets.timeline_scale import Scale, scale_of
from geo import periods
from geo.timeline import Timeline, Unit, begins, density, ends, moved, span_edtf, stretches

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from geo.timeline import Mark

ZOOM: Final = 1.25
"""A step of the wheel."""
WHEEL_STEP: Final = 120
TOLD: Final = 8
"""Entries that are told of when the pointer rests on a mark; the rest are counted."""
EMPTY: Final = Timeline((), ())


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
        self._grip: Grip | None = None
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
        scale = scale_of(self._timeline, max(1.0, self.width()))
        if scale is not None:
            self._scale = scale
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

    @called_by_qt
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for some lanes."""
        return QSize(400, 110)

    @called_by_qt
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least in which a range can be seen."""
        return QSize(160, 70)

    # --- Looks ------------------------------------------------------------------------------------

    @called_by_qt
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw everything."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Base))
        small = self.font()
        small.setPointSizeF(small.pointSizeF() * 0.85)
        painter.setFont(small)
        draw_axis(painter, self._scale, self.height(), palette)
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
        draw_range(painter, self._range, self._scale, self.height(), palette)
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the days in sight."""
        super().resizeEvent(event)
        self._scale = Scale(self._scale.left, self._scale.right, max(1.0, float(self.width())))
        self._lay_out()

    @called_by_qt
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

    # --- Pointer ----------------------------------------------------------------------------------

    @called_by_qt
    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of a handle, the range, or the line itself."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed, self._pressed_range = event.position(), self._range
        self._grip = self._grip_at(event.position())

    @called_by_qt
    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag what is held; else tell what is here."""
        x = event.position().x()
        if self._grip is None:
            self._point_at(event)
        elif self._grip is Grip.VIEW:
            self._scale = self._scale.panned(self._pressed.x() - x)
            self._pressed = event.position()
            self._moved_far = True
            self._lay_out()
        else:
            self._ask(dragged(self._grip, self._pressed_range, self._scale, self._pressed.x(), x))

    @called_by_qt
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go; where nothing was dragged, take the mark that is here."""
        was_click = self._grip is Grip.VIEW and not self._moved_far
        self._grip, self._moved_far = None, False
        if was_click:
            self._take_at(event.position())

    @called_by_qt
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """On the strip: ask for any time."""
        if event.position().y() < STRIP:
            self.range_asked.emit(None)

    @called_by_qt
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

    def _grip_at(self, position: QPointF) -> Grip:
        return grip_at(self._range, self._scale, position.x(), position.y())

    def _point_at(self, event: QMouseEvent) -> None:
        grip = self._grip_at(event.position())
        shapes = {
            Grip.FIRST: Qt.CursorShape.SizeHorCursor,
            Grip.LAST: Qt.CursorShape.SizeHorCursor,
            Grip.RANGE: Qt.CursorShape.OpenHandCursor,
            Grip.NEW: Qt.CursorShape.CrossCursor,
        }
        found = self._placed_at(event.position()) if grip is Grip.VIEW else None
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
            first, last = self._scale.bin_at(position.x())
            counts = density(self._timeline.placed, [(first, last)])
            when = periods.readable(span_edtf(first, last))
            return [
                when,
                self.tr("%Ln may be then", "", counts.possible[0]),
                self.tr("%Ln surely", "", counts.certain[0]),
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
        rest = [self.tr("and %Ln more", "", more)] if more > 0 else []
        return [when, *(entry.said for entry in mark.entries[:TOLD]), *rest]

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

    @called_by_qt
    def event(self, event: QEvent) -> bool:
        """Claim the keys that are ours before the window's shortcuts have them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_ours = event.key() == Qt.Key.Key_Escape and self._range is not None
            if is_ours or event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return}:
                event.accept()
                return True
        return super().event(event)

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Do what a key says; see the class."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._step(1 if event.key() == Qt.Key.Key_Right else -1, event.modifiers())
            return
        keys: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Home: lambda: self._go_to(at_beginning),
            Qt.Key.Key_End: lambda: self._go_to(at_end),
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
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._ask(with_last_moved(self._range, unit, by))
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self._ask(with_first_moved(self._range, unit, by))
        else:
            self._ask(moved(*self._range, unit, by))

    def _go_to(self, place: Callable[[Range, Range, Unit], Range]) -> None:
        extent = self._timeline.extent
        if extent is not None:
            self._ask(place(self._range or (extent[0], extent[0]), extent, self._scale.unit))

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
