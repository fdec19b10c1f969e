"""A range of days on a line of time, and what hands and keys make of it: whole years, months or days, never none."""

from __future__ import annotations

from datetime import date
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from geo.timeline import DAY, Unit, begins, ends, moved, stretches

if TYPE_CHECKING:
    from explorer.widgets.timeline_scale import Scale

Range = tuple[date, date]
"""The first and the last day, both included."""
STRIP: Final = 14.0
"""The height of the strip that the range stands on, in pixels."""
REACH: Final = 7.0
"""How near to a handle counts as on it."""


class Grip(Enum):
    """What of the line a pointer holds."""

    FIRST = auto()
    LAST = auto()
    RANGE = auto()
    NEW = auto()
    """Nothing yet: a range is drawn up from here."""
    VIEW = auto()
    """The line itself, to go along it."""


def edges(shown: Range | None, scale: Scale) -> tuple[float, float]:
    """Return where a range begins and ends in pixels; at the line's edges where any time is asked for."""
    if shown is None:
        return 0.0, scale.width
    first, last = shown
    left = scale.x(first.toordinal()) if first != date.min else 0.0
    right = scale.x(last.toordinal() + 1) if last != date.max else scale.width
    return left, right


def grip_at(shown: Range | None, scale: Scale, x: float, y: float) -> Grip:
    """Return what a pointer would hold at a place."""
    if shown is None:
        return Grip.NEW if y < STRIP else Grip.VIEW
    left, right = edges(shown, scale)
    nearest = min((abs(x - left), Grip.FIRST), (abs(x - right), Grip.LAST), key=lambda found: found[0])
    if nearest[0] <= REACH:
        return nearest[1]
    if y >= STRIP:
        return Grip.VIEW
    return Grip.RANGE if left < x < right else Grip.NEW


def dragged(grip: Grip, held: Range | None, scale: Scale, start: float, x: float) -> Range:
    """Return what a range becomes that was held at one place, in pixels, and is dragged to another."""
    unit = scale.unit
    if grip is Grip.NEW or held is None:
        one, other = sorted((scale.snapped(start), scale.snapped(x)))
        return one, max(other - DAY, ends(one, unit))
    first, last = held
    if grip is Grip.FIRST:
        return min(scale.snapped(x), begins(last, unit)), last
    if grip is Grip.LAST:
        return first, max(scale.snapped(x) - DAY, ends(first, unit))
    unit_days = (ends(first, unit) - begins(first, unit)).days + 1
    return moved(first, last, unit, round((x - start) / scale.pixels_per_day / unit_days))


def with_first_moved(shown: Range, unit: Unit, by: int) -> Range:
    """Return a range whose beginning is some units later, or earlier, but not after its end."""
    first, last = shown
    return min(moved(begins(first, unit), ends(first, unit), unit, by)[0], begins(last, unit)), last


def with_last_moved(shown: Range, unit: Unit, by: int) -> Range:
    """Return a range whose end is some units later, or earlier, but not before its beginning."""
    first, last = shown
    return first, max(moved(begins(last, unit), ends(last, unit), unit, by)[1], ends(first, unit))


def at_beginning(shown: Range, extent: Range, unit: Unit) -> Range:
    """Return a range as long, in units, at the beginning of what there is."""
    begun = begins(extent[0], unit)
    return begun, moved(begun, ends(begun, unit), unit, _length(shown, unit))[1]


def at_end(shown: Range, extent: Range, unit: Unit) -> Range:
    """Return a range as long, in units, at the end of what there is."""
    ended = ends(extent[1], unit)
    return moved(begins(ended, unit), ended, unit, -_length(shown, unit))[0], ended


def _length(shown: Range, unit: Unit) -> int:
    """Return how many units a range has beyond its first."""
    return len(stretches(*shown, unit)) - 1
