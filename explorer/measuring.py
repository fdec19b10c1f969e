"""What is being measured: positions one after the other, open or closed; and how the result is said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, Signal

from geo import tables

if TYPE_CHECKING:
    from geo.measure import LonLat, Measurement

CORNERS: Final = 3
"""Fewer positions enclose no area."""
M_PER_KM: Final = 1000
ROUND_FROM_KM: Final = 100
"""From here on a tenth of a kilometre is as much as a click can mean."""


class Measuring(QObject):
    """Positions in degrees, longitude first, and whether the last is joined to the first."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.positions: tuple[LonLat, ...] = ()
        self.is_closed = False

    @property
    def can_close(self) -> bool:
        """Whether there are enough positions for an area."""
        return len(self.positions) >= CORNERS

    def add(self, longitude: float, latitude: float) -> None:
        """Go on to a position."""
        self._become((*self.positions, (longitude, latitude)), is_closed=self.is_closed)

    def take_back(self) -> None:
        """Take the last position back."""
        self._become(self.positions[:-1], is_closed=self.is_closed)

    def close(self, is_closed: bool) -> None:  # noqa: FBT001 - a button's signal calls it
        """Join the last position to the first, or no longer."""
        self._become(self.positions, is_closed=is_closed)

    def forget(self) -> None:
        """Begin anew."""
        self._become((), is_closed=False)

    def measurement(self) -> Measurement:
        """Measure, along geodesics of WGS 84."""
        from geo.measure import measure  # noqa: PLC0415 - pyproj, and only when somebody measures

        return measure(self.positions, closed=self.is_closed)

    def course(self) -> list[LonLat]:
        """Return the geodesics as they are drawn."""
        from geo.measure import course  # noqa: PLC0415 - as above

        return course(self.positions, closed=self.is_closed)

    def summary(self) -> str:
        """Say the result in a line."""
        found = self.measurement()
        if found.area_km2 is None:
            return self.tr("Distance: {length}").format(length=length_text(found.total_km))
        said = self.tr("Area: {area} · Perimeter: {length}")
        return said.format(area=area_text(found.area_km2), length=length_text(found.total_km))

    def legs(self) -> list[str]:
        """Say each leg, as ``1–2: 120.5 km``."""
        last = len(self.positions)
        return [
            f"{number}–{number % last + 1}: {length_text(length)}"
            for number, length in enumerate(self.measurement().legs_km, start=1)
        ]

    def as_table(self) -> str:
        """Return the result as text: a line of summary, then every position with the leg that leads to it."""
        legs = [None, *(round(length, 3) for length in self.measurement().legs_km)]
        ring = (*self.positions, *self.positions[:1]) if len(legs) > len(self.positions) else self.positions
        rows = [(round(lon, 6), round(lat, 6), leg) for (lon, lat), leg in zip(ring, legs, strict=True)]
        headings = (self.tr("Longitude"), self.tr("Latitude"), self.tr("Leg, km"))
        return f"{self.summary()} ({self.tr('geodesic, WGS 84')})\n{tables.tsv_text(headings, rows)}"

    def _become(self, positions: tuple[LonLat, ...], *, is_closed: bool) -> None:
        is_closed = is_closed and len(positions) >= CORNERS
        if (positions, is_closed) != (self.positions, self.is_closed):
            self.positions, self.is_closed = positions, is_closed
            self.changed.emit()


def length_text(length_km: float) -> str:
    """Say a length in metres or kilometres, as the locale writes numbers."""
    locale = QLocale()
    if length_km < 1:
        return f"{locale.toString(length_km * M_PER_KM, 'f', 0)} m"
    return f"{locale.toString(length_km, 'f', 1 if length_km >= ROUND_FROM_KM else 2)} km"


def area_text(area_km2: float) -> str:
    """Say an area in square kilometres, as the locale writes numbers."""
    return f"{QLocale().toString(area_km2, 'f', 0 if area_km2 >= ROUND_FROM_KM else 2)} km²"
