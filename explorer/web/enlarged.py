"""The map as a picture many times as large as it is on the screen.

What the map's page shows is copied into a second page, which is enlarged by a transform and looked at part by part:
no part is larger than what a graphics card or Chromium's memory for pictures can hold, at any size of the whole. A
strip below each part, its seal, has a colour of its own: a part counts as drawn when its seal has been seen with it.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QMarginsF, QObject, QRect, QSizeF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWebEngineWidgets import QWebEngineView

from explorer.web.scheme import ORIGIN
from geo import resources

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray, QSize
    from PySide6.QtGui import QPixmap

    from explorer.web.map_view import MapView

ADDRESS: Final = f"{ORIGIN}/page/picture.html"
PART: Final = 1024
"""The side of a part in pixels of the page. It divides by four, so that it is whole on screens of 1.25 to 1.75 too."""
SEAL: Final = 8
"""The height of the strip, as in picture.css."""
LOOK_MS: Final = 8
PATIENCE_S: Final = 30.0
"""How long one part may take on a machine that does other things as well; it is a hundred times what it takes."""
POINTS_PER_PIXEL: Final = 72 / 96
"""CSS pixels are 1/96 inch (CSS Values 4, section 6.2), points 1/72."""
METRE_IN_PIXELS: Final = 96 / 0.0254


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What the map's page shows, and its picture on the screen at the same moment."""

    page: dict[str, Any]
    screen: QImage

    @property
    def left_out(self) -> list[tuple[float, float, float, float]]:
        """Left, top, right, bottom of the controls that a picture does not have, in pixels of the page."""
        return [tuple(box) for box in self.page["left_out"]]


class Enlarged(QObject):
    """Makes one picture. It works in steps between the window's own work; what it has made it emits, once."""

    progressed = Signal(float)
    """The share of the parts that are drawn."""
    taken = Signal(QImage)
    printed = Signal(bytes)
    """A PDF of one page."""
    failed = Signal(str)
    """A sentence."""

    def __init__(self, map_view: MapView, snapshot: Snapshot, times: int) -> None:
        super().__init__(map_view)
        self._snapshot = snapshot
        self._times = times
        self._page = map_view.page_beside(ADDRESS)
        self._view = QWebEngineView()
        self._view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self._view.setPage(self._page)
        self._view.resize(PART, PART + SEAL)
        self._page.loadFinished.connect(self._on_loaded)
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self._look)
        self._ratio = self._view.devicePixelRatioF()
        size = snapshot.screen.size() * times
        self._whole = QImage(size, QImage.Format.Format_RGB888)
        side = round(PART * self._ratio)
        self._parts = [(x, y) for y in range(0, size.height(), side) for x in range(0, size.width(), side)]
        self._drawn = 0
        self._since = 0.0

    def take(self) -> None:
        """Begin."""
        self._view.show()
        self._view.load(QUrl(ADDRESS))

    def end(self) -> None:
        """Take the page down, finished or not."""
        self._looking.stop()
        self._page.deleteLater()
        self._view.deleteLater()
        QCoreApplication.sendPostedEvents(self._page, QEvent.Type.DeferredDelete.value)
        self.deleteLater()

    def _on_loaded(self, is_loaded: bool) -> None:  # noqa: FBT001 - Qt's signal
        if not is_loaded:
            self.failed.emit(self.tr("The page for the picture could not be loaded."))
            return
        self._page.runJavaScript(f"picture.load({json.dumps(self._snapshot.page)})")
        self._ask()

    def _ask(self) -> None:
        x, y = (pixels / self._ratio for pixels in self._parts[self._drawn])
        self._page.runJavaScript(f"picture.show({self._times}, {x}, {y}, {json.dumps(self._seal.name())})")
        self._since = time.monotonic()
        self._looking.start()

    @property
    def _seal(self) -> QColor:
        """A colour that differs from the last one in every channel."""
        return QColor(*((self._drawn * step + 40) % 256 for step in (97, 59, 151)))

    def _look(self) -> None:
        seen = self._view.grab().toImage()
        row = seen.height() - round(SEAL * self._ratio / 2)
        if any(seen.pixelColor(round(seen.width() * share), row) != self._seal for share in (0.01, 0.5, 0.99)):
            if time.monotonic() - self._since > PATIENCE_S:
                self._looking.stop()
                self.failed.emit(self.tr("A part of the map was not drawn in time. Try again, or take a smaller picture."))
            return
        self._looking.stop()
        x, y = self._parts[self._drawn]
        seen.setDevicePixelRatio(1.0)
        side = round(PART * self._ratio)
        painter = QPainter(self._whole)
        painter.drawImage(x, y, seen, 0, 0, side, side)
        painter.end()
        self._drawn += 1
        self.progressed.emit(self._drawn / len(self._parts))
        if self._drawn < len(self._parts):
            self._ask()
        else:
            self.taken.emit(self._whole)
