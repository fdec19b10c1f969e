"""Atlases: new, open, recent, save; and what is asked before changes are left behind."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu

from explorer.actions.atlas_saving import AtlasSaving
from explorer.commands import Command
from geo.errors import CaspianError

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.actions.tools import Tools
    from explorer.dialogs.questions import RecoveryQuestion, UnsavedQuestion
    from explorer.unsaved import Unsaved
    from explorer.writing import Writing

RECENT: Final = "atlases/recent"
FOLDER: Final = "atlases/folder"
REMEMBERED: Final = 8
"""Atlases; a longer menu is not looked through."""


class AtlasActions(QObject):
    """What happens to an atlas as a whole."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self.recent: QMenu | None = None
        self.question: UnsavedQuestion | None = None
        self.recovery: RecoveryQuestion | None = None
        self.saving: AtlasSaving | None = None
        workbench = tools.workbench
        workbench.standing_changed.connect(self._name_window)
        workbench.left_behind.connect(self.offer_unsaved)
        workbench.saved.connect(self._tell_saved)
        tools.startup.opened.connect(self._remember)
        tools.window.may_close = self._may_close
        tools.window.leave_for = self.leave_for

    def commands(self) -> list[Command]:
        """Return the commands of the menu's beginning."""
        return [
            Command("file.new", self.tr("&New atlas…"), self.new, "Ctrl+N"),
            Command("file.open", self.tr("&Open an atlas…"), self.open_folder, "Ctrl+O"),
            Command("file.open_archive", self.tr("Open an atlas in a &zip file…"), self.open_archive, "Ctrl+Shift+O"),
            Command("file.open_builtin", self.tr("Open the &built-in atlas"), partial(self.open, None)),
            Command(
                "file.save", self.tr("&Save"), self.save_now, "Ctrl+S", separated=True, enabled_when=self._has_changes
            ),
            Command("file.save_as", self.tr("Save &as…"), self.save_now_as, "Ctrl+Alt+S", enabled_when=self._is_open),
        ]

    def list_recent(self) -> None:
        """Put the menu of recent atlases into the File menu."""
        window = self._tools.window
        self.recent = QMenu(self.tr("&Recent atlases"), window)
        self.recent.aboutToShow.connect(self._list)
        window.menus["file"].insertMenu(window.actions_by_id["file.open_builtin"], self.recent)
        self._list()

    # Opening

    def new(self) -> None:
        """Ask for a place, make an atlas with nothing in it there, and open it."""
        folder = self._ask_for_folder(self.tr("New atlas"), self.tr("My atlas"))
        if folder is not None:
            self.leave_for(partial(self.create, folder))

    def create(self, folder: Path) -> None:
        """Make an atlas with nothing in it and open it; it is called as its folder."""
        from geo.saving import create  # noqa: PLC0415 - not before somebody makes one

        if self._tell(partial(create, folder, folder.name)):
            self._tools.startup.open(folder)

    def open_folder(self) -> None:
        """Ask for an atlas folder and open it."""
        title = self.tr("Open an atlas")
        folder = QFileDialog.getExistingDirectory(self._tools.window, title, self._tools.settings.text(FOLDER))
        if folder:
            self.open(Path(folder))

    def open_archive(self) -> None:
        """Ask for an atlas in a zip file and open it."""
        path, _ = QFileDialog.getOpenFileName(
            self._tools.window,
            self.tr("Open an atlas in a zip file"),
            self._tools.settings.text(FOLDER),
            self.tr("Atlas (*.zip);;All files (*)"),
        )
        if path:
            self.open(Path(path))

    def open(self, path: Path | None) -> None:
        """Open an atlas, a folder or a zip file, or the built-in one, once what is changed in this one is settled."""
        from geo.atlas import AtlasFiles  # noqa: PLC0415 - after the map is up

        # Whether there is an atlas is known before anybody is asked to leave this one.
        if path is None or self._tell(partial(AtlasFiles.at, path)):
            self.leave_for(partial(self._tools.startup.open, path))

    def leave_for(self, go: Callable[[], object]) -> None:
        """Go on with something else; where this atlas is changed, ask first what becomes of the changes."""
        from explorer.dialogs.questions import UnsavedQuestion  # noqa: PLC0415 - only where something is changed

        workbench = self._tools.workbench
        if not workbench.is_changed:
            go()
            return
        self.question = question = UnsavedQuestion(workbench.title, self._tools.window)
        question.save_chosen.connect(lambda: self.save(go))
        question.discard_chosen.connect(workbench.give_up)
        question.discard_chosen.connect(go)
        question.open()

    # Saving

    def save_now(self) -> None:
        """Save the atlas."""
        self.save()

    def save_now_as(self) -> None:
        """Save the atlas as another one."""
        self.save_as()

    def save(self, then: Callable[[], object] = lambda: None) -> None:
        """Save the atlas, where it cannot be changed as another one, and go on once it is saved."""
        workbench = self._tools.workbench
        if workbench.is_read_only:
            self.save_as(then)
        else:
            self._save(workbench.begin_save, then)

    def save_as(self, then: Callable[[], object] = lambda: None) -> None:
        """Ask for a place, save the atlas there, and go on once it is saved."""
        workbench = self._tools.workbench
        folder = self._ask_for_folder(self.tr("Save the atlas as"), workbench.title)
        if folder is None:
            return

        def go_on() -> None:
            self._remember(folder)
            then()

        self._save(partial(workbench.begin_save_as, folder), go_on)

    # Edits that were left behind

    def offer_unsaved(self, unsaved: Unsaved) -> None:
        """Ask what becomes of edits that a window which is gone has left behind."""
        from explorer.dialogs.questions import RecoveryQuestion  # noqa: PLC0415 - only after a crash

        workbench = self._tools.workbench
        self.recovery = question = RecoveryQuestion(
            len(unsaved.edits), unsaved.noted, is_of_this=unsaved.is_of_this, parent=self._tools.window
        )
        question.restore_chosen.connect(lambda: self._tell(partial(workbench.restore, unsaved)))
        question.discard_chosen.connect(lambda: unsaved.discard())  # noqa: PLW0108 - Qt holds methods by weak reference
        self._tools.startup.opened.connect(question.close)  # they are of the atlas that was open
        question.show()

    # How

    def _has_changes(self) -> bool:
        return self._tools.workbench.is_changed

    def _is_open(self) -> bool:
        return self._tools.session.is_open

    def _may_close(self) -> bool:
        if not self._tools.workbench.is_changed:
            return True
        self.leave_for(self._tools.window.close)
        return False

    def _save(self, begin: Callable[[], Writing], then: Callable[[], object]) -> None:
        """Save the atlas, in a thread where that takes long, and go on once it is saved."""
        try:
            writing = begin()
            is_long = writing.is_long
        except (CaspianError, OSError) as error:
            self._tools.messages.error(str(error))
            return
        if is_long:
            self.saving = AtlasSaving(self._tools, writing)
            self.saving.ended.connect(self._forget_saving)
            self.saving.saved.connect(lambda: then())  # noqa: PLW0108 - Qt holds methods by weak reference
        elif self._tell(partial(self._tools.workbench.write, writing)):
            then()

    def _forget_saving(self) -> None:
        self.saving = None

    def _tell(self, work: Callable[[], object]) -> bool:
        """Do something, or tell why it cannot be done; return whether it was done."""
        try:
            work()
        except (CaspianError, OSError) as error:
            self._tools.messages.error(str(error))
            return False
        return True

    def _ask_for_folder(self, title: str, name: str) -> Path | None:
        settings = self._tools.settings
        place = Path(settings.text(FOLDER) or Path.home(), name.replace("/", "-"))
        path, _ = QFileDialog.getSaveFileName(
            self._tools.window, title, str(place), self.tr("A new folder (*)"), options=_NO_QUESTION
        )
        if path:
            settings.remember(FOLDER, str(Path(path).parent))
        return Path(path) if path else None

    def _name_window(self) -> None:
        workbench = self._tools.workbench
        self._tools.window.name_atlas(workbench.title, is_changed=workbench.is_changed)

    def _tell_saved(self) -> None:
        source = self._tools.workbench.source
        self._tools.messages.information(self.tr("The atlas is saved in “{folder}”.").format(folder=source))

    def _remember(self, path: Path | None) -> None:
        if path is not None:
            known = [str(path.resolve()), *self._tools.settings.texts(RECENT)]
            self._tools.settings.remember(RECENT, list(dict.fromkeys(known))[:REMEMBERED])

    def _list(self) -> None:
        if self.recent is None:
            return
        self.recent.clear()
        gone = self.tr("{path} (no longer there)")
        for name in self._tools.settings.texts(RECENT):
            path = Path(name)
            text = f"{path.name}  —  {path.parent}"
            action = self.recent.addAction((text if path.exists() else gone.format(path=text)).replace("&", "&&"))
            action.setEnabled(path.exists())
            action.triggered.connect(partial(self._open_recent, path))
        self.recent.setEnabled(not self.recent.isEmpty())

    def _open_recent(self, path: Path, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self.open(path)


_NO_QUESTION: Final = QFileDialog.Option.DontConfirmOverwrite
"""A folder that holds an atlas is refused with a sentence; nothing is written over."""
