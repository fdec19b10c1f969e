"""The map as a picture many times as large as it is on the screen, or as a page of paths.

What the map's page shows is copied into a second page, which is enlarged by a transform and looked at part by part:
no part is larger than what a graphics card or Chromium's memory for pictures can hold, at any size of the whole. A
strip below each part, its seal, has a colour of its own: a part counts as drawn when its seal has been seen with it.
"""

from __future__ import annotations

import json
import math
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QMarginsF, QObject, QSizeF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWebEngineWidgets import QWebEngineView

from explorer.web.scheme import ORIGIN
from geo import resources

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.web.map_view import MapView

ADDRESS: Final = f"{ORIGIN}/page/picture.html"
PART: Final = 1024
"""The side of a part in pixels of the page. It divides by four: on screens of 1.25 or 1.5 it is whole pixels too."""
AROUND: Final = 16
"""Pixels drawn around a part and cut off: Chromium sets edges a little otherwise where it cuts them itself."""
SEAL: Final = 8
"""The height of the strip, as in picture.css."""
STILL_MS: Final = 150
"""The map stands still when its picture has not changed for so long."""
TRIES: Final = 20
AFTER_A_FRAME: Final = "drawn = false; requestAnimationFrame(() => requestAnimationFrame(() => { drawn = true; }));"
IS_DRAWN: Final = "drawn && caspian.isWhole()"
LOOK_MS: Final = 8
PATIENCE_S: Final = 30.0
"""How long one part may take on a machine that does other things as well: a hundred times what it takes."""
POINTS_PER_PIXEL: Final = 72 / 96
"""CSS pixels are 1/96 inch (CSS Values 4, section 6.2), points 1/72."""
PIXELS_PER_METRE: Final = 96 / 0.0254


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What the map shows at one moment: its page, as snapshot.js hands it over, and its picture on the screen."""

    page: dict[str, Any]
    screen: QImage

    @property
    def ratio(self) -> float:
        """Pixels of the screen for one of the page."""
        return self.screen.width() / float(self.page["width"])

    @property
    def left_out(self) -> list[list[float]]:
        """Boxes of the controls that a picture does not have: left, top, right, bottom in pixels of the page."""
        boxes: list[list[float]] = self.page["left_out"]
        return boxes


def take_snapshot(map_view: MapView, then: Callable[[Snapshot], None], tries: int = TRIES) -> None:
    """Take what the map's page shows and what is seen of it, once both stand still, and hand it on.

    A page that has just been moved or resized has not reached the screen yet. A map that never stands still is
    taken as it is after some tries: that its picture is as it was seen is checked in the end.
    """
    page = map_view.page()
    script = resources.asset("page/snapshot.js").read_text(encoding="utf-8")
    page.runJavaScript(AFTER_A_FRAME)

    def wait(is_drawn: object = False, left: int = TRIES) -> None:  # noqa: FBT002 - what the page answers
        if is_drawn is True or left == 0:
            before = map_view.grab().toImage()
            QTimer.singleShot(STILL_MS, map_view, lambda: page.runJavaScript(script, lambda text: taken(before, text)))
        else:
            look = lambda: page.runJavaScript(IS_DRAWN, lambda answer: wait(answer, left - 1))  # noqa: E731 - two in one
            QTimer.singleShot(STILL_MS, map_view, look)

    def taken(before: QImage, text: str | None) -> None:
        if text is None:  # the window was closed meanwhile, and its page with it
            return
        snapshot = Snapshot(json.loads(text), map_view.grab().toImage())
        if snapshot.screen == before or tries == 0:
            then(snapshot)
        else:
            take_snapshot(map_view, then, tries - 1)

    wait()


class Enlarged(QObject):
    """Makes one picture, in steps between the window's own work.

    One of :attr:`taken`, :attr:`printed` and :attr:`failed` ends it; :meth:`end` takes it down, ended or not.
    """

    progressed = Signal(float)
    """The share of the parts that are drawn."""
    taken = Signal(QImage)
    printed = Signal(QByteArray)
    """A PDF of one page."""
    failed = Signal(str)
    """A sentence."""

    def __init__(self, map_view: MapView, snapshot: Snapshot) -> None:
        super().__init__(map_view)
        self._snapshot = snapshot
        self._page = map_view.page_beside(ADDRESS)
        map_view.closing.connect(self._end_now)
        self._view = QWebEngineView()
        self._view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self._view.setPage(self._page)
        self._view.resize(PART + 2 * AROUND, PART + 2 * AROUND + SEAL)
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self._look)
        self._side = round(PART * snapshot.ratio)
        self._times = 1
        self._whole = QImage()
        self._parts: list[tuple[int, int]] = []
        self._drawn = 0
        self._since = 0.0
        self._done: Callable[[], None] = self._hand_over

    def take(self, times: int) -> None:
        """Begin a picture so many times as large as the map on the screen."""
        self._times = times
        size = self._snapshot.screen.size() * times
        self._whole = QImage(size, QImage.Format.Format_RGB888)
        if self._whole.isNull():
            self.failed.emit(self.tr("There is not enough memory for a picture of this size. Take a smaller one."))
            return
        self._parts = [(x, y) for y in range(0, size.height(), self._side) for x in range(0, size.width(), self._side)]
        self._begin()

    def print_out(self) -> None:
        """Begin a PDF. Its first part is waited for: by then everything is in the page."""
        self._whole = QImage(self._side, self._side, QImage.Format.Format_RGB888)
        self._parts = [(0, 0)]
        self._done = self._print
        self._begin()

    def end(self) -> None:
        """Take the page down, once whatever called this has returned: it may be the page itself."""
        self._looking.stop()
        for part in (self._view, self._page, self):
            part.deleteLater()

    def _end_now(self) -> None:
        self.end()
        for part in (self._view, self._page):
            QCoreApplication.sendPostedEvents(part, QEvent.Type.DeferredDelete.value)

    def _begin(self) -> None:
        self._page.loadFinished.connect(self._on_loaded)
        self._view.show()
        self._view.load(QUrl(ADDRESS))

    def _on_loaded(self, is_loaded: bool) -> None:  # noqa: FBT001 - Qt's signal
        if not is_loaded:
            self.failed.emit(self.tr("The page that the picture is made with could not be loaded."))
            return
        self._page.runJavaScript(f"picture.load({json.dumps(self._snapshot.page)})")
        self._ask()

    def _ask(self) -> None:
        x, y = (pixels / self._snapshot.ratio - AROUND for pixels in self._parts[self._drawn])
        self._page.runJavaScript(f"picture.show({self._times}, {x}, {y}, {json.dumps(self._seal.name())})")
        self._since = time.monotonic()
        self._looking.start()

    @property
    def _seal(self) -> QColor:
        """The colour of the part that is waited for; it differs from the one before in red, green and blue."""
        return QColor(*((self._drawn * step + 40) % 256 for step in (97, 59, 151)))

    def _look(self) -> None:
        seen = self._view.grab().toImage()
        row = seen.height() - round(SEAL * self._snapshot.ratio / 2)
        places = (round(seen.width() * share) for share in (0.01, 0.5, 0.99))
        if any(seen.pixelColor(place, row) != self._seal for place in places):
            if time.monotonic() - self._since > PATIENCE_S:
                self._looking.stop()
                self.failed.emit(
                    self.tr("A part of the map was not drawn in time. Try again, or take a smaller picture.")
                )
            return
        self._looking.stop()
        self._keep(seen)
        self.progressed.emit(self._drawn / len(self._parts))
        if self._drawn < len(self._parts):
            self._ask()
        else:
            self._done()

    def _keep(self, seen: QImage) -> None:
        seen.setDevicePixelRatio(1.0)
        x, y = self._parts[self._drawn]
        around = round(AROUND * self._snapshot.ratio)
        painter = QPainter(self._whole)
        painter.drawImage(x, y, seen, around, around, self._side, self._side)
        painter.end()
        self._drawn += 1

    def _hand_over(self) -> None:
        dots = round(PIXELS_PER_METRE * self._snapshot.ratio * self._times)
        self._whole.setDotsPerMeterX(dots)
        self._whole.setDotsPerMeterY(dots)
        self.taken.emit(self._whole)

    def _print(self) -> None:
        # Whole points: Chromium would cut a fraction off, and with it the last row of the map.
        sides = (math.ceil(self._snapshot.page[side] * POINTS_PER_PIXEL) for side in ("width", "height"))
        size = QPageSize(QSizeF(*sides), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
        layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
        self._page.printToPdf(self.printed.emit, layout)
