"""What is when, and which time is asked for: the line of time, two fields that say the same, and a player."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer.called_by_qt import called_by_qt
from explorer.widgets.chooser import Chooser
from explorer.widgets.flow import Flow
from explorer.widgets.seen import Seen
from explorer.widgets.timeline_view import TimelineView
from geo import periods
from geo.errors import UsageError
from geo.timeline import Calendar, Timeline, Unit, begins, ends, moved, span_edtf

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from explorer.icons import Icons
    from explorer.session import Session
    from explorer.widgets.timeline_range import Range

PACES_MS: Final = (1600, 800, 400)
"""Between two steps, from slow to fast."""
FIELD_MARGIN: Final = 18
SPACING: Final = 3
SIDE: Final = 6
"""Pixels left and right of everything."""
STEPS: Final = (Unit.YEAR, Unit.QUARTER, Unit.MONTH)


def step_names() -> list[str]:
    """Return what the steps are called, in their order."""
    return [
        QCoreApplication.translate("Timeline", "by years"),
        QCoreApplication.translate("Timeline", "by quarters"),
        QCoreApplication.translate("Timeline", "by months"),
    ]


def pace_names() -> list[str]:
    """Return what the paces are called, in their order."""
    return [
        QCoreApplication.translate("Timeline", "slowly"),
        QCoreApplication.translate("Timeline", "steadily"),
        QCoreApplication.translate("Timeline", "fast"),
    ]


class TimelinePanel(QWidget):
    """The session's period is the range; what has no year is counted and listed, never placed."""

    def __init__(self, session: Session, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._icons = icons
        self._timeline = Timeline((), ())
        self._calendar: Calendar | None = None
        self._drawn: object = None
        self._seen = Seen(self)
        self.view = TimelineView(self)
        self.first = self._field(self.tr("First date, included: 2024, 2024-03 or 2024-03-01"))
        self.last = self._field(self.tr("Last date, included: 2025, 2025-08 or 2025-08-31"))
        self.back = self._button("◂", self.tr("Step back"), lambda: self.step(-1))
        self.play = self._button("▶", self.tr("Play"), self.play_or_pause)
        self.forward = self._button("▸", self.tr("Step forward"), lambda: self.step(1))
        self.unit = self._choice(self.tr("Step"), step_names())
        self.pace = self._choice(self.tr("Speed"), pace_names())
        self.pace.setCurrentIndex(1)
        self.farther = self._button("−", self.tr("Show more time"), lambda: self.view.zoom_by(0.5))
        self.nearer = self._button("+", self.tr("Show less time"), lambda: self.view.zoom_by(2))
        self.whole = self._button("⤢", self.tr("Show all there is"), self.view.fit)
        self.any_time = self._button("✕", self.tr("Clear the period: any time"), lambda: self._ask(None))
        self.yearless = self._button("", self.tr("Dates without a year, which have no place on the line"), self._list)
        self.complaint = QLabel(self)
        self.complaint.setTextFormat(Qt.TextFormat.PlainText)
        self.complaint.setWordWrap(True)
        self.complaint.setProperty("role", "differ")
        self.complaint.hide()
        self.chooser: Chooser | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._play_on)
        self._arrange()
        self.view.range_asked.connect(self._take_range)
        self.view.features_picked.connect(self._pick)
        self.view.play_asked.connect(self.play_or_pause)
        self.pace.currentIndexChanged.connect(self._take_pace)
        self._seen.changed.connect(self._attend)
        session.atlas_opened.connect(self._show_atlas)
        session.query_changed.connect(self._show_query)
        self._show_atlas()

    @property
    def is_playing(self) -> bool:
        """Whether the range moves on by itself."""
        return self._timer.isActive()

    def use_icons(self, icons: Icons) -> None:
        """Use another theme's symbols."""
        self._icons = icons

    def step(self, by: int) -> None:
        """Move the range by some of the chosen steps; where any time is asked for, begin with the first."""
        asked = self.view.range
        unit = STEPS[self.unit.currentIndex()]
        if asked is None or date.min in asked or date.max in asked:
            start = self.view.first_range()
            if start is not None:
                self._ask((begins(start[0], unit), ends(start[0], unit)))
        else:
            self._ask(moved(*asked, unit, by))

    def play_or_pause(self) -> None:
        """Let the range move on by itself, or stop it; at the end, begin again."""
        if self.is_playing:
            self._pause()
            return
        extent = self._timeline.extent
        if extent is None:
            return
        asked = self.view.range
        if asked is not None and asked[1] >= extent[1]:
            self._ask(None)
        self.step(1)
        self._timer.start(PACES_MS[self.pace.currentIndex()])
        self._say_playing()

    def _play_on(self) -> None:
        asked, extent = self.view.range, self._timeline.extent
        if asked is None or extent is None or asked[1] >= extent[1]:
            self._pause()
        else:
            self.step(1)

    def _pause(self) -> None:
        self._timer.stop()
        self._say_playing()

    def _say_playing(self) -> None:
        self.play.setText("❚❚" if self.is_playing else "▶")
        self.play.setAccessibleName(self.tr("Pause") if self.is_playing else self.tr("Play"))
        self.play.setToolTip(self.play.accessibleName())

    def _take_pace(self, index: int) -> None:
        self._timer.setInterval(PACES_MS[index])

    def _attend(self, is_seen: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Place what was not placed while nobody looked; do not play unseen."""
        if is_seen:
            self._show_query()
        else:
            self._pause()

    # --- What is asked for ------------------------------------------------------------------------

    def _take_range(self, asked: Range | None) -> None:
        """Ask for what a hand has set; playing stops, for two cannot lead."""
        self._pause()
        self._ask(asked)

    def _ask(self, asked: Range | None) -> None:
        if self._session.is_open:
            self._session.refine(period=span_edtf(*asked) if asked else "")
            if asked:
                self.view.reveal(asked)

    def _take_fields(self) -> None:
        """Ask for what the fields say; an empty one leaves its end open."""
        first, last = self.first.text().strip(), self.last.text().strip()
        wanted = "" if not first and not last else first if first == last else f"{first or '..'}/{last or '..'}"
        try:
            if wanted:
                periods.parse(wanted)
            self._complain("")
            if self._session.is_open:
                self._session.refine(period=wanted)
        except UsageError as error:
            self._complain(str(error))

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))

    # --- What is shown ----------------------------------------------------------------------------

    def _show_atlas(self) -> None:
        self._pause()
        self._drawn = None
        self._show_query()

    def _show_query(self) -> None:
        if not self._session.is_open:
            return
        whenever = self._session.whenever
        if self._seen and whenever is not self._drawn:
            self._timeline = self._calendar_now().timeline(whenever.features, whenever.is_stated)
            self.view.show_timeline(self._timeline, fit=self._drawn is None)
            self._drawn = whenever
            count = sum(len(mark.entries) for mark in self._timeline.yearless)
            self.yearless.setText(self.tr("%Ln without a year", "", count))
            self.yearless.setVisible(count > 0)
            self._keep_height()
        edtf = self._session.query.period
        self.view.show_range(_range(edtf))
        start, slash, end = edtf.partition("/")
        self.first.setText(start.strip("."))
        self.last.setText(end.strip(".") if slash else start)
        self.any_time.setEnabled(bool(edtf))
        self._complain("")

    def _calendar_now(self) -> Calendar:
        if self._calendar is None or self._calendar.atlas is not self._session.atlas:
            self._calendar = Calendar(self._session.atlas)
        return self._calendar

    def _pick(self, features: list[str]) -> None:
        if len(features) == 1:
            self._session.go_to(features[0])
        elif features:
            self.chooser = Chooser(self._session.atlas, features, self._icons, self._session.go_to, self)
            self.chooser.offer(self.view)

    def _list(self) -> None:
        """List what has no year."""
        self._pick(list(dict.fromkeys(name for mark in self._timeline.yearless for name in mark.features)))

    # --- Parts ------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        parts: tuple[tuple[QWidget, ...], ...] = (
            (QLabel(self.tr("From"), self), self.first, QLabel(self.tr("to"), self), self.last),
            (self.any_time, self.yearless),
            (self.back, self.play, self.forward),
            (self.unit, self.pace),
            (self.farther, self.nearer, self.whole),
        )
        self._controls = Flow(parts, spacing=4, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 2, SIDE, 2)
        column.setSpacing(SPACING)
        column.addWidget(self._controls)
        column.addWidget(self.complaint)
        column.addWidget(self.view, 1)

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep room for the line of time under as many lines of controls as the width asks for."""
        super().resizeEvent(event)
        self._keep_height()

    def _keep_height(self) -> None:
        above = self._controls.heightForWidth(self.width() - 2 * SIDE)
        self.setMinimumHeight(above + self.view.minimumSizeHint().height() + 2 * SPACING)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText("YYYY-MM")  # an example would look like a period that is set
        field.setAccessibleName(name)
        field.setToolTip(name)
        field.setFixedWidth(field.fontMetrics().horizontalAdvance("2024-03-01") + FIELD_MARGIN)
        field.editingFinished.connect(self._take_fields)
        return field

    def _button(self, text: str, name: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setProperty("role", "compact")
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _choice(self, name: str, items: list[str]) -> QComboBox:
        choice = QComboBox(self)
        choice.addItems(items)
        choice.setAccessibleName(name)
        choice.setToolTip(name)
        return choice


def _range(edtf: str) -> Range | None:
    """Return the days a period asks for; None for any time, which is also what a period without a year may be."""
    period = periods.parse(edtf) if edtf else None
    return None if period is None or period.yearless else (period.earliest, period.latest)
