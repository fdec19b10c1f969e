"""What a figure shall be: its page, its words, its view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from geo.errors import UsageError
from geo.themes import ThemeName  # noqa: TC001 - the sidecar's reader looks the types up

ProjectionName: TypeAlias = Literal["fitted", "mercator"]
"""Fitted to the region, or Web Mercator as web maps have it."""
Bbox: TypeAlias = tuple[float, float, float, float]
"""West, south, east, north in degrees (RFC 7946, section 5)."""

POINTS_PER_MM: Final = 72 / 25.4
SIDES_MM: Final = (60.0, 1500.0)
DPIS: Final = (72, 1000)
LARGEST_IMAGE: Final = 300_000_000
"""Pixels; beyond this neither memory nor the image formats' readers can be relied on."""


@dataclass(frozen=True, slots=True)
class FigureOptions:
    """The page, the words and the view of a figure.

    Raises
    ------
    UsageError
        When a size, resolution or box makes no sense.
    """

    width_mm: float = 190.0
    height_mm: float = 120.0
    dpi: int = 300
    title: str = ""
    subtitle: str = ""
    theme: ThemeName = "light"
    bbox: Bbox | None = None
    """What must be seen; without it, everything selected that has a place."""
    projection: ProjectionName = "fitted"
    background: bool = True
    """Whether the page is painted; without it, the paper around the map is transparent."""
    query_sentence: str = ""
    """What was asked for, as :func:`geo.query.describe` says it; how much that leaves out is said besides."""
    language: str = "en"
    """Of the features' names (BCP 47), where a name in it is known."""

    def __post_init__(self) -> None:
        low, high = SIDES_MM
        for name, side in (("width", self.width_mm), ("height", self.height_mm)):
            if not low <= side <= high:
                raise UsageError(f"The {name} of the figure is {side:g} mm. It can be {low:g} to {high:g} mm.")
        if not DPIS[0] <= self.dpi <= DPIS[1]:
            raise UsageError(f"The resolution is {self.dpi} dpi. It can be {DPIS[0]} to {DPIS[1]} dpi.")
        width, height = self.pixels
        if width * height > LARGEST_IMAGE:
            raise UsageError(
                f"The image would have {width} × {height} pixels, which is too many. Take a smaller size or fewer dpi."
            )
        if self.bbox is not None:
            _check_bbox(self.bbox)

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height of the image."""
        return round(self.width_mm / 25.4 * self.dpi), round(self.height_mm / 25.4 * self.dpi)

    @property
    def points(self) -> tuple[float, float]:
        """Width and height of the page in typographic points (1/72 inch)."""
        return self.width_mm * POINTS_PER_MM, self.height_mm * POINTS_PER_MM


def _check_bbox(bbox: Bbox) -> None:
    west, south, east, north = bbox
    # Written so that a NaN is refused too.
    if not (-180 <= west < east <= 180 and -90 <= south < north <= 90):  # noqa: PLR2004 - the globe
        raise UsageError(
            f"The box {west:g},{south:g},{east:g},{north:g} is not on the map. Give west, south, east, north in "
            "degrees, west less than east and south less than north."
        )
