"""The least there must be for the map to be seen: its page on the way, and a window that shows it.

Chromium's browser process lives in Qt's thread, and its other processes start meanwhile. So the page comes before
everything, and the rest of the program when the map is up.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEventLoop, QFile, QIODevice, QTimer

from explorer.opening import Pages
from explorer.settings import Settings
from explorer.web.map_view import PAINT_MS, MapView
from explorer.web.page_cache import PageCache
from explorer.web.site import Site

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QApplication

    from explorer.environment import Places
    from explorer.main_window import MainWindow
    from explorer.messages import Messages
    from explorer.opening import Opening


LONGEST_MS: Final = 2000
"""A page that has failed is not waited for any longer; the window then says what has failed."""
_ALL_BUT_THE_USER: Final = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
"""Nobody closes a window, or types into one, that is not complete."""


@dataclass(frozen=True, slots=True)
class FirstPicture:
    """A window with a map view, and what it was made with."""

    application: QApplication
    window: MainWindow
    pages: Pages
    opening: Opening
    settings: Settings
    messages: Messages
    journals: Path

    def show(self) -> None:
        """Show the window and, where its page is on its way, stay until the map can be seen.

        The bars and docks come after it. The page draws in a process of its own, but its picture reaches the widget
        through this thread: making them meanwhile shows the map later by as much as they take.
        """
        if not self.window.keeps_room:
            self.surround()
        self.window.show()
        view = self.window.map
        if not self.opening.page_is_kept:
            return
        if not view.is_drawn:
            _wait(LONGEST_MS, view.drawn)
        _wait(PAINT_MS)

    def surround(self) -> None:
        """Put the bars and docks around the map, in the reader's language, if they are not there yet."""
        if self.window.docks:
            return
        from explorer.appearance import use_typeface  # noqa: PLC0415 - while the map is drawn
        from explorer.translation import language_in_use, use_language  # noqa: PLC0415 - as above

        use_language(self.application, language_in_use(self.settings.text("language")))
        use_typeface(self.application)
        self.window.surround()


def begin(application: QApplication, places: Places, atlas: Path | None = None) -> FirstPicture:
    """Ask for the page of an atlas, and make the window that will show it; nothing is shown yet."""
    site = Site(_channel_script())
    map_view = MapView(site)
    settings = Settings(places.settings)
    pages = Pages(map_view, site, PageCache(places.cache), settings)
    opening = pages.begin(atlas)
    _let_chromium_work()
    from PySide6.QtGui import QColor  # noqa: PLC0415 - while Chromium starts its processes

    from explorer import appearance, crash  # noqa: PLC0415 - as above
    from explorer.main_window import MainWindow  # noqa: PLC0415 - as above
    from explorer.messages import Messages  # noqa: PLC0415 - as above
    from explorer.opening import theme_shown  # noqa: PLC0415 - as above

    messages = Messages()
    crash.write_log(places.log)
    crash.report_to(messages)
    map_view.complained.connect(
        lambda complaint: messages.error(QCoreApplication.translate("Program", "The map page has a fault."), complaint)
    )
    map_view.died.connect(lambda is_coming: messages.error(_told_of_death(is_coming=is_coming)))
    _let_chromium_work()
    theme = theme_shown(settings)
    appearance.use_theme(application, theme, opening.themes[theme])
    map_view.use_background(QColor(opening.themes[theme].water))
    _let_chromium_work()
    window = MainWindow(settings, messages, opening.themes, map_view)
    return FirstPicture(application, window, pages, opening, settings, messages, places.journals)


def _told_of_death(*, is_coming: bool) -> str:
    """Say what it means that the map's process has died, and whether it comes again."""
    if is_coming:
        return QCoreApplication.translate(
            "Program", "The map stopped working and is being drawn again. Nothing else is lost."
        )
    return QCoreApplication.translate(
        "Program",
        "The map stopped working before it was drawn. Everything else works; start the program again for a map.",
    )


def _let_chromium_work() -> None:
    QCoreApplication.processEvents(_ALL_BUT_THE_USER)


def _wait(milliseconds: int, event: SignalInstance | None = None) -> None:
    """Let Qt and Chromium work until an event, but not longer than this."""
    loop = QEventLoop()
    if event is not None:
        event.connect(loop.quit)
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec(_ALL_BUT_THE_USER)


def _channel_script() -> bytes:
    """Return the page's end of the channel, which comes with Qt."""
    script = QFile(":/qtwebchannel/qwebchannel.js")
    script.open(QIODevice.OpenModeFlag.ReadOnly)
    return bytes(script.readAll().data())
