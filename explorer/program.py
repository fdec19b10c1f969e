"""Everything around the window and its map. It is imported and made once the map is up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

from explorer.actions import Actions, all_actions
from explorer.actions.tools import Tools
from explorer.large.finding import LargeFinding
from explorer.large.live_layers import LiveLayers
from explorer.large.page import LargePage
from explorer.page_updates import PageUpdates
from explorer.session import Session
from explorer.startup import Startup
from explorer.tasks import Tasks
from explorer.workbench import Workbench
from geo import resources
from geo.symbology import read_symbology

if TYPE_CHECKING:
    from explorer.first_picture import FirstPicture
    from explorer.main_window import MainWindow
    from explorer.messages import Messages


@dataclass(frozen=True, slots=True)
class Program:
    """One window and what stands behind it."""

    window: MainWindow
    session: Session
    workbench: Workbench
    startup: Startup
    page_updates: PageUpdates
    large_finding: LargeFinding
    live: LiveLayers
    actions: Actions
    messages: Messages
    tasks: Tasks

    def close(self) -> None:
        """End running work and take the window down, with everything in it. Edits that are not saved are kept."""
        self.window.may_close = lambda: True
        self.tasks.finish()  # an atlas that is being saved is still the window's
        self.workbench.let_go()
        self.live.close()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)


def complete(first: FirstPicture) -> Program:
    """Make everything around a window whose map is on its way, and go on opening its atlas."""
    window, settings, messages = first.window, first.settings, first.messages
    first.surround()
    session, tasks = Session(), Tasks()
    window.map.is_known = session.knows
    window.follow(session, read_symbology(resources.asset("symbology.toml")), LargePage(first.pages.site))
    window.use_theme(settings.text("theme"))  # the system's may be another one than when the window was left
    workbench = Workbench(session, tasks, messages, first.journals)
    startup = Startup(first.pages, settings=settings, session=session, tasks=tasks, messages=messages)
    startup.opened.connect(workbench.take_up)
    page_updates = PageUpdates(first.pages, session, tasks)
    large_finding = LargeFinding(session, tasks)
    large_finding.began.connect(window.status_bar.tell_searching)
    large_finding.ended.connect(window.status_bar.stop_telling)
    live = LiveLayers(session, Tasks())  # with threads of its own: a slow server keeps nothing else waiting
    live.began.connect(window.status_bar.tell_reading)
    live.ended.connect(window.status_bar.stop_telling)
    window.map.view_moved.connect(live.follow)
    actions = all_actions(Tools(window, session, workbench, startup, tasks, live, messages, settings))
    window.add_commands(actions.table())
    actions.list_the_open()
    startup.go_on(first.opening)
    return Program(window, session, workbench, startup, page_updates, large_finding, live, actions, messages, tasks)
