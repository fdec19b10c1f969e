"""Days as places along a widget: which are in sight, how far apart, and what they are divided into."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from geo import timeline
from geo.timeline import Unit

LEAST_DAYS: Final = 20.0
"""No nearer than about three weeks: no source is more exact than a day."""
MOST_DAYS: Final = 400 * 366.0
"""No farther than some centuries: what is told of here was not before."""
DAYS_IN: Final = {Unit.YEAR: 365.2425, Unit.QUARTER: 91.3, Unit.MONTH: 30.4, Unit.DAY: 1.0}
SNAP_PIXELS: Final = 9.0
"""A handle stands on units that are at least as wide as this."""
LABEL_PIXELS: Final = 48.0
"""What a label on the axis needs."""
BIN_PIXELS: Final = 12.0
OUTLIERS: Final = 0.05
"""The part of what is placed that may lie out of sight on the left: one event of 1926 must not squeeze all."""
LEAST_MARGIN: Final = 60.0
"""Days on either side."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A stretch of days over a stretch of pixels.

    A day is an ordinal number (:meth:`datetime.date.toordinal`): where it begins is that number, where it ends the
    next.
    """

    left: float
    """The ordinal at the left edge."""
    right: float
    width: float
    """In pixels."""

    @property
    def pixels_per_day(self) -> float:
        """How wide a day is."""
        return self.width / (self.right - self.left)

    def x(self, ordinal: float) -> float:
        """Return where a day begins, in pixels from the left edge; it may lie outside."""
        return (ordinal - self.left) * self.pixels_per_day

    def ordinal(self, x: float) -> float:
        """Return the day at a place, with its part that has gone by."""
        return self.left + x / self.pixels_per_day

    def day(self, x: float) -> date:
        """Return the day at a place, within the years 1 to 9999."""
        return date.fromordinal(round(min(max(self.ordinal(x), 1), date.max.toordinal())))

    def zoomed(self, factor: float, x: float) -> Scale:
        """Return the scale with a place kept and everything else ``factor`` times as far from it."""
        days = min(max((self.right - self.left) / factor, LEAST_DAYS), MOST_DAYS)
        kept = self.ordinal(x)
        return Scale(kept - days * x / self.width, kept + days * (1 - x / self.width), self.width)

    def panned(self, pixels: float) -> Scale:
        """Return the scale moved: with positive pixels later days come into sight."""
        days = pixels / self.pixels_per_day
        return Scale(self.left + days, self.right + days, self.width)

    @property
    def unit(self) -> Unit:
        """What handles stand on: years, months or days, whichever is wide enough to be aimed at."""
        fits = (unit for unit in (Unit.DAY, Unit.MONTH) if DAYS_IN[unit] * self.pixels_per_day >= SNAP_PIXELS)
        return next(fits, Unit.YEAR)

    @property
    def bin_unit(self) -> Unit:
        """What is counted together where there is too much to be drawn one by one."""
        fits = (unit for unit in reversed(Unit) if DAYS_IN[unit] * self.pixels_per_day >= BIN_PIXELS)
        return next(fits, Unit.YEAR)

    def bin_at(self, x: float) -> tuple[date, date]:
        """Return the first and the last day of what is counted together at a place."""
        day = self.day(x)
        return timeline.begins(day, self.bin_unit), timeline.ends(day, self.bin_unit)

    def snapped(self, x: float) -> date:
        """Return the day at whose beginning the nearest boundary between two units stands."""
        day = self.day(x)
        first = timeline.begins(day, self.unit)
        last = timeline.ends(day, self.unit)
        if last == date.max or self.ordinal(x) - first.toordinal() <= last.toordinal() + 1 - self.ordinal(x):
            return first
        return last + timeline.DAY

    def ticks(self) -> list[tuple[date, str]]:
        """Return the days to be marked on the axis, with what is written at them."""
        first, last = self.day(0), self.day(self.width)
        for unit in (Unit.DAY, Unit.MONTH, Unit.QUARTER):
            if DAYS_IN[unit] * self.pixels_per_day >= LABEL_PIXELS:
                return [(day, _written(day, unit)) for day, _ in timeline.stretches(first, last, unit)]
        steps = (1, 2, 5, 10, 20, 50, 100)
        step = next((n for n in steps if n * DAYS_IN[Unit.YEAR] * self.pixels_per_day >= LABEL_PIXELS), steps[-1])
        years = range(first.year + -first.year % step, last.year + 1, step)
        return [(date(year, 1, 1), str(year)) for year in years]


def scale_of(shown: timeline.Timeline, width: float) -> Scale | None:
    """Return the scale with nearly everything in sight; None where there is nothing."""
    extent = shown.extent
    if extent is None:
        return None
    starts = sorted(max(mark.earliest, extent[0]) for mark in shown.placed for _ in mark.entries)
    first = timeline.begins(starts[int(len(starts) * OUTLIERS)], Unit.YEAR)
    last = date(min(extent[1].year + 1, date.max.year), 1, 1)
    margin = max(LEAST_MARGIN, (last - first).days / 40)
    return Scale(first.toordinal() - margin, last.toordinal() + margin, width)


def _written(day: date, unit: Unit) -> str:
    """Write what begins on a day; a year where one does."""
    if day.month == 1 and day.day == 1:
        return str(day.year)
    if unit is Unit.QUARTER:
        return f"Q{(day.month + 2) // 3}"
    return f"{day.month:02}" if unit is Unit.MONTH else f"{day.month:02}-{day.day:02}"
