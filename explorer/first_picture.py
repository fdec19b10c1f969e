"""The least there must be for the map to be seen: its page on the way, and a window that shows it.

Chromium's browser process lives in Qt's thread, and its other processes start meanwhile. So the page comes before
everything, and between the steps that take long Chromium gets its turns.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEventLoop, QFile, QIODevice, QTimer
from PySide6.QtGui import QColor

from explorer import crash
from explorer.messages import Messages
from explorer.settings import Settings
from explorer.web.map_view import MapView
from explorer.web.page_cache import PageCache
from explorer.web.site import Site

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from explorer.environment import Places
    from explorer.main_window import MainWindow
    from explorer.opening import Opening, Pages


LONGEST_MS: Final = 2000
"""A page that has failed is not waited for any longer; the window then says what has failed."""
_ALL_BUT_THE_USER: Final = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
"""Nobody closes a window, or types into one, that is not complete."""


@dataclass(frozen=True, slots=True)
class FirstPicture:
    """A window with a map view, and what it was made with."""

    window: MainWindow
    pages: Pages
    opening: Opening
    settings: Settings
    messages: Messages

    def show(self) -> None:
        """Show the window and wait until its page has its data; the page then draws for a while by itself."""
        self.window.show()
        view = self.window.map
        if self.opening.page_is_kept and not view.has_data:
            wait = QEventLoop()
            view.fetched.connect(wait.quit)
            QTimer.singleShot(LONGEST_MS, wait, wait.quit)
            wait.exec(_ALL_BUT_THE_USER)


def begin(application: QApplication, places: Places, atlas: Path | None = None) -> FirstPicture:
    """Ask for the page of an atlas, and make the window that will show it; nothing is shown yet."""
    messages = Messages()
    crash.write_log(places.log)
    crash.report_to(messages)
    site = Site(_channel_script())
    map_view = MapView(site)
    settings = Settings(places.settings)
    from explorer.opening import Pages  # noqa: PLC0415 - while Chromium starts its processes

    pages = Pages(map_view, site, PageCache(places.cache), settings)
    opening = pages.begin(atlas)
    _let_chromium_work()
    from explorer import appearance  # noqa: PLC0415 - as above
    from explorer.translation import language_in_use, use_language  # noqa: PLC0415 - as above

    use_language(application, language_in_use(settings.text("language")))
    fault = QCoreApplication.translate("Program", "The map page has a fault.")
    map_view.complained.connect(lambda complaint: messages.error(fault, complaint))
    revived = QCoreApplication.translate(
        "Program", "The map stopped working and is being drawn again. Nothing else is lost."
    )
    dead = QCoreApplication.translate(
        "Program",
        "The map stopped working before it was drawn. Everything else works; start the program again for a map.",
    )
    map_view.died.connect(lambda is_coming: messages.error(revived if is_coming else dead))
    theme = appearance.theme_in_use(settings.text("theme"))
    appearance.use_typeface(application)
    _let_chromium_work()
    appearance.use_theme(application, theme, opening.themes[theme])
    map_view.use_background(QColor(opening.themes[theme].water))
    _let_chromium_work()
    from explorer.main_window import MainWindow  # noqa: PLC0415 - as above

    window = MainWindow(settings, messages, opening.themes, map_view)
    _let_chromium_work()
    return FirstPicture(window, pages, opening, settings, messages)


def _let_chromium_work() -> None:
    QCoreApplication.processEvents(_ALL_BUT_THE_USER)


def _channel_script() -> bytes:
    """Return the page's end of the channel, which comes with Qt."""
    script = QFile(":/qtwebchannel/qwebchannel.js")
    script.open(QIODevice.OpenModeFlag.ReadOnly)
    return bytes(script.readAll().data())
