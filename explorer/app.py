"""The composition root: makes every part once and hands it to those that need it."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

# The library comes before Qt: once PySide6 is loaded it reads the source of every module imported after it.
from geo import resources
from geo.symbology import read_symbology

# isort: split
from PySide6.QtCore import QCoreApplication, QEvent, QFile, QIODevice, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from explorer import appearance, crash, remembered
from explorer.environment import Places, prepare_qt, seconds_since_process_start
from explorer.messages import Messages
from explorer.session import Session
from explorer.settings import Settings
from explorer.startup import Startup
from explorer.tasks import Tasks
from explorer.translation import language_in_use, use_language
from explorer.web.map_view import MapView
from explorer.web.page_cache import PageCache
from explorer.web.scheme import register_scheme
from explorer.web.site import Site

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.actions import Actions
    from explorer.main_window import MainWindow

POLL_MS: Final = 4
"""How often the painted map is looked for when start-up is measured."""


@dataclass(frozen=True, slots=True)
class Program:
    """One window and what stands behind it."""

    window: MainWindow
    session: Session
    startup: Startup
    actions: Actions
    messages: Messages
    tasks: Tasks

    def close(self) -> None:
        """End running work and take the window down, with everything in it."""
        self.tasks.finish()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)


def run(atlas: Path | None = None, quit_when_ready: bool = False) -> int:  # noqa: FBT001, FBT002 - the command's flag
    """Open the window and stay until it is closed.

    Parameters
    ----------
    atlas
        The folder of an atlas; without it, the built-in one.
    quit_when_ready
        Close the window once its map is painted, and print the milliseconds since the process began.

    Raises
    ------
    UsageError
        When there is no display.
    DataError
        When the folder holds no atlas.
    """
    if atlas is not None:
        from geo.atlas import AtlasFiles  # noqa: PLC0415 - the built-in atlas is read after the map is up

        AtlasFiles.at(atlas)
    prepare_qt()
    application = make_application()
    program = make_program(application, Places.of_user(), atlas)
    if quit_when_ready:
        _measure(program)
    program.window.show()
    status = application.exec()
    program.close()
    return status


def make_application() -> QApplication:
    """Make the one QApplication, with the scheme registered before it as Qt asks."""
    register_scheme()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise TypeError("A QCoreApplication without windows exists already.")
    application.setApplicationName("Caspian Explorer")
    return application


def make_program(application: QApplication, places: Places, atlas: Path | None = None) -> Program:
    """Make a window with everything behind it, and begin to open an atlas; nothing is shown yet.

    The map page is asked for before the rest of the window is made, so that Chromium starts meanwhile.
    """
    messages = Messages()
    crash.write_log(places.log)
    crash.report_to(messages)
    settings = Settings(places.settings)
    symbology = read_symbology(resources.asset("symbology.toml"))
    theme = appearance.theme_in_use(settings.text("theme"))
    use_language(application, language_in_use(settings.text("language")))
    appearance.use_typeface(application)
    appearance.use_theme(application, theme, symbology.themes[theme])
    channel_script = QFile(":/qtwebchannel/qwebchannel.js")
    channel_script.open(QIODevice.OpenModeFlag.ReadOnly)
    site = Site(bytes(channel_script.readAll().data()))
    session, tasks = Session(), Tasks()
    map_view = MapView(site, session.knows)
    fault = QCoreApplication.translate("Program", "The map page has a fault.")
    map_view.complained.connect(lambda complaint: messages.error(fault, complaint))

    def load_page() -> None:
        name = appearance.theme_in_use(settings.text("theme"))
        map_view.load_page(remembered.view(settings), name, QColor(symbology.themes[name].water))

    startup = Startup(
        map_view,
        load_page,
        settings=settings,
        session=session,
        site=site,
        cache=PageCache(places.cache),
        tasks=tasks,
        messages=messages,
    )
    startup.open(atlas)
    from explorer.actions import all_actions  # noqa: PLC0415 - while Chromium starts
    from explorer.actions.tools import Tools  # noqa: PLC0415 - as above
    from explorer.main_window import MainWindow  # noqa: PLC0415 - as above

    window = MainWindow(session, settings, messages, symbology, map_view)
    actions = all_actions(Tools(window, session, startup, tasks, messages, settings))
    window.add_commands(actions.table())
    return Program(window, session, startup, actions, messages, tasks)


def _measure(program: Program) -> None:
    """Print when the window was first painted and when the map's own pixels were on it; then quit."""
    window = program.window
    window.painted.connect(lambda: print(f"first paint {_milliseconds()} ms", flush=True))  # noqa: T201 - asked for
    timer = QTimer(window, interval=POLL_MS)

    def look() -> None:
        if len(_colours(window)) > 1:
            timer.stop()
            print(f"map idle {_milliseconds()} ms", flush=True)  # noqa: T201 - asked for
            window.close()

    timer.timeout.connect(look)
    # Not before: grabbing the widget keeps Chromium, which works in this thread too, from drawing.
    window.map.drawn.connect(timer.start)


def _milliseconds() -> int:
    return round(seconds_since_process_start() * 1000)


def _colours(window: MainWindow) -> set[int]:
    """Return the colours at some places of the map widget: more than one means that land is on it."""
    image = window.map.grab().toImage()
    steps = range(1, 8)
    return {image.pixel(image.width() * x // 8, image.height() * y // 8) for x in steps for y in steps}
