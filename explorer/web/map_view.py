"""The view that shows the map page. It has no logic: it passes state in and clicks out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QTimer, QUrl, Signal
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineSettings
from PySide6.QtWebEngineWidgets import QWebEngineView

from explorer.called_by_qt import called_by_qt
from explorer.web.bridge import Bridge
from explorer.web.pointer import Pointer
from explorer.web.pointing import Pointing
from explorer.web.projection import View
from explorer.web.scheme import ORIGIN, SCHEME, Interceptor, SchemeHandler

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QWidget

    from explorer.web.site import Site

PAGE: Final = f"{ORIGIN}/index.html"
PAINT_MS: Final = 60
"""From the page's last frame to the widget. Python's work in that time would hold the picture up, for Chromium's
browser process lives in Qt's thread: making the panels while the page drew cost 150 ms instead of saving any."""


class MapPage(QWebEnginePage):
    """A page that stays where it is and reports what its scripts complain about."""

    complained = Signal(str)

    def __init__(self, home: str, profile: QWebEngineProfile, parent: QObject | None = None) -> None:
        super().__init__(profile, parent)
        self._home = home
        settings = self.settings()
        for attribute in (
            QWebEngineSettings.WebAttribute.LocalContentCanAccessFileUrls,
            QWebEngineSettings.WebAttribute.PdfViewerEnabled,
            QWebEngineSettings.WebAttribute.PluginsEnabled,
            QWebEngineSettings.WebAttribute.JavascriptCanOpenWindows,
            QWebEngineSettings.WebAttribute.ErrorPageEnabled,
        ):
            settings.setAttribute(attribute, False)  # noqa: FBT003 - Qt takes no keyword here

    @called_by_qt
    def acceptNavigationRequest(  # noqa: N802 - Qt's name
        self,
        url: QUrl | str,
        _type: QWebEnginePage.NavigationType,
        isMainFrame: bool,  # noqa: FBT001, N803 - Qt's signature
    ) -> bool:
        """Let its own address load, and nothing else, in the main frame only."""
        return isMainFrame and QUrl(url).toString().startswith(self._home)

    @called_by_qt
    def createWindow(self, _type: QWebEnginePage.WebWindowType) -> QWebEnginePage | None:  # type: ignore[override]  # noqa: N802
        """Open no windows. Qt takes None for that, whatever its stub says."""
        return None

    @called_by_qt
    def javaScriptConsoleMessage(  # noqa: N802 - Qt's name
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        lineNumber: int,  # noqa: N803 - Qt's signature
        sourceID: str,  # noqa: N803 - Qt's signature
    ) -> None:
        """Pass warnings and errors on."""
        if level != QWebEnginePage.JavaScriptConsoleMessageLevel.InfoMessageLevel:
            self.complained.emit(f"{message} ({sourceID}, line {lineNumber})")


class MapView(QWebEngineView):
    """The map, as a widget."""

    drawn = Signal()
    """The page has drawn; its picture takes :data:`PAINT_MS` more to reach the widget."""
    features_picked = Signal(list)
    complained = Signal(str)
    """A script error or a refused request; both are faults of the program."""
    view_moved = Signal(str)
    """``zoom/latitude/longitude/west,south,east,north``, as the page writes it into its address."""
    died = Signal(bool)
    """Chromium's process for the page is gone; and whether the page is being loaded again, as it was."""
    position_clicked = Signal(float, float)
    """Longitude and latitude in degrees that were clicked while :meth:`take_positions` is on."""
    rested = Signal(float, float)
    """Longitude and latitude in degrees that the pointer rests on, as long as large layers are shown."""
    pointing_changed = Signal()
    """Clicks are, or are no longer, taken as positions."""

    closing = Signal()
    """The page is about to be taken down; pages beside it go before."""

    def __init__(self, site: Site, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Without a name the profile is off the record: nothing is written to disk.
        self._profile = QWebEngineProfile(self)
        self._handler = SchemeHandler(site, self)
        self._interceptor = Interceptor(lambda url: self.complained.emit(f"A request was refused: {url}"), self)
        self._profile.installUrlSchemeHandler(SCHEME.encode(), self._handler)
        self._profile.setUrlRequestInterceptor(self._interceptor)
        self._page = MapPage(PAGE, self._profile, self)
        self._page.complained.connect(self.complained)
        self.is_known: Callable[[str], bool] = lambda _feature: False
        """Tells the ids of features; the page may not name others."""
        self._bridge = Bridge(self._knows, self)
        self._bridge.features_picked.connect(self.features_picked)
        self._bridge.map_drawn.connect(self._on_drawn)
        self._channel = QWebChannel(self)
        self._channel.registerObject("bridge", self._bridge)
        self._page.setWebChannel(self._channel)
        self._page.urlChanged.connect(self._on_url_changed)
        self._page.renderProcessTerminated.connect(self._on_died)
        self.setPage(self._page)
        self.pointing = Pointing(self)
        self.pointing.clicked.connect(self._on_clicked)
        self.pointer = Pointer(self)
        self.pointer.rested.connect(self._on_rested)
        self.is_drawn = False
        """Whether the page has drawn the map, and can be asked."""
        self._loads = 0
        self._view = ""
        self._state: dict[str, Any] = {}
        self._drawn_state: dict[str, Any] = {}

    def load_page(self, view: str, theme: str) -> None:
        """Load the map page at a view (``zoom/latitude/longitude``; empty for the usual one)."""
        self.is_drawn = False
        self._drawn_state = self._state = {
            "visible": None,
            "faded": [],
            "selected": None,
            "theme": theme,
            "large": [],
        }
        self._loads += 1  # an address that differs in its fragment alone would not be loaded again
        self.load(QUrl(f"{PAGE}?theme={theme}&load={self._loads}{f'#{view}' if view else ''}"))

    def use_background(self, colour: QColor) -> None:
        """Show a colour as long as there is no page."""
        self._page.setBackgroundColor(colour)

    def show_state(
        self,
        *,
        visible: Collection[str] | None = None,
        faded: Collection[str] = (),
        selected: str = "",
        theme: str = "light",
        large: Sequence[Mapping[str, object]] = (),
    ) -> None:
        """Show these features (all of them: None), others faintly, highlight one, and use a theme.

        Large layers are what the page's ``large.js`` takes; their bytes must be on offer (:meth:`Site.offer`).
        """
        self._state = {
            "visible": None if visible is None else list(visible),
            "faded": list(faded),
            "selected": selected or None,
            "theme": theme,
            "large": list(large),
        }
        widget: QWidget | None = self.focusProxy()  # none until the page is there
        if large and widget is not None:
            self.pointer.watch(widget)
        self._draw_state()

    def name_records(self, records: Sequence[tuple[str, str]]) -> None:
        """Say in the card at the pointer what of large layers it rests on: what each is called, and its layer."""
        self._ask(f"name({json.dumps(records)})")

    def refresh(self) -> None:
        """Have the page fetch the atlas again and draw it."""
        self._ask("refresh()")

    def reveal(self, feature: str) -> None:
        """Bring a feature into view."""
        self._ask(f"reveal({json.dumps(feature)})")

    def fit(self, west: float, south: float, east: float, north: float) -> None:
        """Fit a box, in degrees."""
        self._ask(f"fit({json.dumps([west, south, east, north])})")

    def zoom_by(self, steps: float) -> None:
        """Zoom in, or out."""
        self._ask(f"zoomBy({steps})")

    def look(self, longitude: float, latitude: float, zoom: float | None = None) -> None:
        """Bring a position in degrees to the middle, at a zoom or at the one there is."""
        call = [[longitude, latitude], *([] if zoom is None else [zoom])]
        self._ask(f"look({', '.join(map(json.dumps, call))})")

    def position_at(self, place: QPointF) -> tuple[float, float] | None:
        """Return longitude and latitude in degrees under a pixel of the widget; None until the page tells its view."""
        view = self.view
        return view.position_at(place.x(), place.y()) if view else None

    @property
    def view(self) -> View | None:
        """What the map shows; None until the page tells it."""
        return View.of_address(self._page.url().fragment())

    @property
    def zoom(self) -> float:
        """As Leaflet counts it; 0 until the page tells its view."""
        view = self.view
        return view.zoom if view else 0.0

    def clicked_position(self) -> tuple[float, float] | None:
        """Return longitude and latitude in degrees of the last click; None before the first since large layers are."""
        return self.position_at(self.pointer.clicked) if self.pointer.clicked is not None else None

    def take_positions(self) -> None:
        """Take clicks as positions, until :meth:`stop_positions`."""
        self.stop_positions()  # whoever took them before hears that it is over
        widget: QWidget | None = self.focusProxy()  # none until the page is there
        if widget is not None and self.is_drawn:
            self.pointing.start(widget)
            self._ask("point()")
            self.pointing_changed.emit()

    def stop_positions(self) -> None:
        """Take clicks as picks of features again."""
        if self.pointing.is_on:
            self.pointing.stop()
            self._ask(f"pick({self.pointing.clicks})")
            self.pointing_changed.emit()

    def show_measured(
        self, corners: Sequence[tuple[float, float]], course: Sequence[tuple[float, float]], *, closed: bool
    ) -> None:
        """Draw what is measured: its corners, and the course between them, as longitudes and latitudes."""
        self._ask(f"measure({json.dumps({'corners': corners, 'course': course, 'closed': closed})})")

    def page_beside(self, address: str) -> MapPage:
        """Return another page of the same site, under the same restrictions. It must be gone after :attr:`closing`."""
        page = MapPage(address, self._profile)
        page.complained.connect(self.complained)
        return page

    def dispose(self) -> None:
        """Take the page down now, before its profile: Qt WebEngine asks for this order."""
        self.closing.emit()
        self._page.setWebChannel(None)  # type: ignore[arg-type]  # Qt takes None here, whatever its stub says
        self.is_drawn = False
        self._page.deleteLater()
        QCoreApplication.sendPostedEvents(self._page, QEvent.Type.DeferredDelete.value)

    def _on_died(self) -> None:
        """Load the page again and show what it showed; not where it dies before it has drawn: it would for ever."""
        can_draw, view = self.is_drawn, self._view
        self.stop_positions()
        self.is_drawn = False
        if can_draw:
            # Once Chromium is done with the process that is gone: a page that is asked for before may not be loaded.
            QTimer.singleShot(0, self._page, lambda: self._load_again(view))
        self.died.emit(can_draw)

    def _on_url_changed(self, url: QUrl) -> None:
        """Follow the view; come back from ``about:blank``, for which Chromium leaves without asking."""
        if url.toString().startswith(PAGE):
            self._view = url.fragment()
            self.view_moved.emit(self._view)
        elif self.is_drawn:
            self._on_died()

    def _load_again(self, view: str) -> None:
        state = self._state
        self.load_page(view, state["theme"])
        self._state = state

    def _on_clicked(self, place: QPointF) -> None:
        position = self.position_at(place)
        if position is not None:
            self.position_clicked.emit(*position)

    def _on_rested(self, place: QPointF) -> None:
        position = self.position_at(place)
        if position is not None and self._state.get("large") and not self.pointing.is_on:
            self.rested.emit(*position)

    def _ask(self, call: str) -> None:
        if self.is_drawn:
            self._page.runJavaScript(f"caspian.{call}")

    def _knows(self, feature: str) -> bool:
        return self.is_known(feature)

    def _on_drawn(self) -> None:
        self.is_drawn = True
        self._draw_state()
        self.drawn.emit()

    def _draw_state(self) -> None:
        """Have the page draw what it does not show already."""
        if self.is_drawn and self._state != self._drawn_state:
            self._drawn_state = self._state
            self._ask(f"show({json.dumps(self._state)})")
