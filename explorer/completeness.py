"""Whether a picture of the map is all there: compared, square by square, with the map on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from explorer.translation import translate
from geo.errors import ExportError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

SQUARE: Final = 24
"""The side of a square in pixels of the screen: much smaller than the parts in which Chromium draws (256 or more)."""
TOLERANCE: Final = 9.0
"""Of 255, between the mean colours of a square. Letters and edges that are drawn sharper make up to 5 (measured);
land in the place of water makes 25, in the dark 14."""
EDGE: Final = 4
"""Pixels along the border that are not compared: there the screen shows where the keyboard is."""


def check_complete(
    picture: QImage, screen: QImage, left_out: Sequence[Sequence[float]] = (), ratio: float = 1.0
) -> None:
    """Make sure that a picture shows everywhere what the screen shows.

    Parameters
    ----------
    picture
        Of any size; it is compared reduced to that of the screen.
    screen
        What the map's widget shows.
    left_out
        Boxes (left, top, right, bottom in pixels of the page) whose content is not to be in the picture.
    ratio
        Pixels of the screen for one of the page.

    Raises
    ------
    ExportError
        When a square differs; it says where.
    """
    reduced = picture.scaled(screen.size(), mode=Qt.TransformationMode.SmoothTransformation)
    differences = np.abs(_squares(reduced, left_out, ratio) - _squares(screen, left_out, ratio))
    worst = differences.max(axis=2)
    if worst.max(initial=0.0) <= TOLERANCE:
        return
    row, column = np.unravel_index(worst.argmax(), worst.shape)
    told = translate(
        "Completeness",
        "The picture differs from the map {right} % from its left and {down} % from its upper edge, so it was not "
        "saved. Try again when the map stands still, or take a smaller picture.",
    )
    rows, columns = worst.shape
    raise ExportError(told.format(right=round(100 * (column + 0.5) / columns), down=round(100 * (row + 0.5) / rows)))


def _squares(image: QImage, left_out: Sequence[Sequence[float]], ratio: float) -> NDArray[np.float64]:
    """Return the mean colour of each square: rows × columns × (red, green, blue), 0 to 255."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    width, height = plain.width(), plain.height()
    pixels = np.frombuffer(plain.constBits(), np.uint8).reshape(height, width, 4)[:, :, :3].astype(np.float64)
    for box in left_out:
        left, top, right, bottom = (round(side * ratio) for side in box)
        pixels[max(top - EDGE, 0) : bottom + EDGE, max(left - EDGE, 0) : right + EDGE] = 0.0
    pixels = pixels[EDGE:-EDGE, EDGE:-EDGE]
    rows, columns = pixels.shape[0] // SQUARE, pixels.shape[1] // SQUARE
    whole = pixels[: rows * SQUARE, : columns * SQUARE]
    means: NDArray[np.float64] = whole.reshape(rows, SQUARE, columns, SQUARE, 3).mean(axis=(1, 3))
    return means
