"""Saving the map exactly as it is shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from explorer.actions.saving import Saving, ask_for_file
from explorer.commands import Command

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from explorer.actions.tools import Tools
    from explorer.dialogs.view_dialog import ViewRequest
    from explorer.tasks import Progress
    from explorer.web.enlarged import Snapshot
    from explorer.web.map_view import MapView

DRAWING: Final = 0.7
"""The share of the time that drawing takes; the rest is checking and packing."""


class ViewPictureActions(QObject):
    """The map's picture, as large as it is asked for."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self.saving: Saving | None = None
        """The picture being made."""

    def commands(self) -> list[Command]:
        """Return the commands."""
        return [Command("file.save_view", self.tr("&Save the map as shown…"), self.save_view, "Ctrl+Shift+S")]

    def save_view(self) -> None:
        """Ask how to save exactly what the map shows, and do it."""
        from explorer.dialogs.view_dialog import ViewDialog  # noqa: PLC0415 - not needed before somebody asks

        if self.saving is not None:
            return
        screen = self._tools.window.map.grab()
        self.dialog = ViewDialog(screen.size(), screen.devicePixelRatio(), self._tools.settings, self._tools.window)
        self.dialog.accepted.connect(self._ask_where)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def save_to(self, path: Path, request: ViewRequest) -> None:
        """Save what the map shows, with progress that can be cancelled."""
        from explorer.web.enlarged import take_snapshot  # noqa: PLC0415 - not needed before somebody asks

        self.saving = saving = Saving(self._tools, self.tr("Drawing the map"))
        saving.ended.connect(self._forget)
        map_view = self._tools.window.map

        def enlarge(snapshot: Snapshot) -> None:
            if saving.bar.wasCanceled():
                saving.tell_cancelled()
            else:
                _Picture(map_view, snapshot, saving).save(path, request)

        take_snapshot(map_view, enlarge)

    def _ask_where(self) -> None:
        request = self.dialog.request()
        kind = self.tr("PDF (*.pdf)") if request.kind == "pdf" else self.tr("PNG image (*.png)")
        path = ask_for_file(self._tools, self.dialog.windowTitle(), "caspian-map", f".{request.kind}", kind)
        if path:
            self.save_to(path, request)

    def _forget(self) -> None:
        self.saving = None


class _Picture(QObject):
    """One picture from the moment that the map was looked at."""

    def __init__(self, map_view: MapView, snapshot: Snapshot, saving: Saving) -> None:
        from explorer.web.enlarged import Enlarged  # noqa: PLC0415 - not needed before somebody asks

        super().__init__(saving)
        self._snapshot = snapshot
        self._saving = saving
        self._enlarged = Enlarged(map_view, snapshot)
        self._enlarged.progressed.connect(lambda share: saving.show_share(share * DRAWING))
        self._enlarged.failed.connect(self._on_failed)
        saving.cancelled.connect(self._on_cancelled)

    def save(self, path: Path, request: ViewRequest) -> None:
        """Draw the picture; what is done with it then follows by itself."""
        from explorer.view_picture import save_pdf, save_png  # noqa: PLC0415 - numpy, Qt's PDF: as above

        if request.kind == "pdf":
            self._enlarged.printed.connect(lambda content: self._finish(partial(save_pdf, path, content)))
            self._enlarged.print_out()
        else:
            self._enlarged.taken.connect(lambda picture: self._finish(partial(save_png, path, picture)))
            self._enlarged.take(request.times)

    def _finish(self, save: Callable[[Snapshot, Progress], Path]) -> None:
        """Check and write in a thread, which is cancelled in its own way."""
        self._enlarged.end()
        self._saving.cancelled.disconnect(self._on_cancelled)
        self._saving.start(partial(save, self._snapshot), DRAWING)

    def _on_failed(self, sentence: str) -> None:
        self._enlarged.end()
        self._saving.tell_failed(sentence)

    def _on_cancelled(self) -> None:
        self._enlarged.end()
        self._saving.tell_cancelled()
