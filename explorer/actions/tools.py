"""What actions work with; the composition root hands it over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from explorer.large.live_layers import LiveLayers
    from explorer.main_window import MainWindow
    from explorer.messages import Messages
    from explorer.session import Session
    from explorer.settings import Settings
    from explorer.startup import Startup
    from explorer.tasks import Tasks
    from explorer.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Tools:
    """One window and what stands behind it."""

    window: MainWindow
    session: Session
    workbench: Workbench
    startup: Startup
    tasks: Tasks
    live: LiveLayers
    messages: Messages
    settings: Settings
